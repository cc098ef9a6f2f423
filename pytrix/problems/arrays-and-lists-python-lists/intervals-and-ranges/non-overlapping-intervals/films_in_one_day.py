"""Films in one day

A film lover wants to see as many films as possible in one day. `films` lists them as lists of two minutes, start and
end, and the list is already in the order in which the films **end**. She follows a simple rule that is known to be
best: she sees the first film of the list, and then always the next one in the list that does not begin before the
film she saw last has ended.

Return the positions of the films she sees, counted from 0. A film may begin in the minute in which another one ends.
Without films the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("minutes are 0 or more, and each film ends later than it begins",)
HINTS = (
    "What does she have to remember from film to film? One number is enough.",
    "Remember the minute at which the last seen film ended. Before the first film it is 0.",
    "Go along the list with positions; if a film does not begin before that minute, note its position and remember its end.",
)
EXAMPLES = [
    Example(([[0, 90], [60, 120], [90, 200], [150, 210], [200, 260]],), why="0 to 90, 90 to 200, 200 to 260"),
    Example(([[10, 50], [5, 60], [0, 70]],), why="the others begin before minute 50"),
    Example(([[5, 20], [30, 45]],), why="both"),
]
EDGES = {
    "Without films": ([],),
    "in the minute in which another one ends": ([[0, 5], [5, 6], [6, 9]],),
    "the next one in the list": Edge(([[3, 4], [1, 6], [4, 8], [2, 9], [8, 10]],), "every second film"),
}
MISTAKES = [
    Mistake("A film may begin in the very minute in which the last one ended.", "begin >= free_from", "begin > free_from"),
    Mistake("You compare each film with the one before it in the list. What counts is the last film that she saw.",
            "            free_from = end\n", "            pass\n        free_from = end\n"),
    Mistake("The end of a seen film has to be remembered; you remember its start.", "free_from = end", "free_from = begin"),
    Mistake("You return how many films she sees. Return their positions.", "    return seen", "    return [len(seen)]"),
]
EXPLANATION = """
Only the end of the last seen film matters. For the first example:

| film | begins | free from | seen? |
|---|---|---|---|
| 0 | 0 | 0 | yes, until 90 |
| 1 | 60 | 90 | no |
| 2 | 90 | 90 | yes, until 200 |
| 3 | 150 | 200 | no |
| 4 | 200 | 200 | yes |

The rule is best because the film that ends first leaves the most time for others. One walk is enough, since the list
is in the order of the ends already.
"""


def films_seen(films: list[list[int]]) -> list[int]:
    seen = []
    free_from = 0
    for position, (begin, end) in enumerate(films):
        if begin >= free_from:
            seen.append(position)
            free_from = end
    return seen


def inputs(rng):
    films = []
    for _ in range(rng.randint(2, 8)):
        begin = rng.randint(0, 12)
        films.append([begin, begin + rng.randint(1, 5)])
    return (sorted(films, key=lambda film: film[1]),)
