"""Answers below questions

A forum stores its posts in the order in which they were written. `posts` lists them as tuples of a post's number, the
number of the post that it answers, and its text. A post that answers nothing has 0 there. Numbers are all different
and at least 1, and a post only ever answers one that was written before.

The forum is shown as a list of lines: below each post come the posts that answer it, in the order in which they were
written, each of them with its own answers directly below it, and so on. An answer is indented by two spaces more than
the post that it answers; posts that answer nothing are not indented. Return these lines. Without posts there are none.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "PARTITION")
HINTS = (
    "Which posts come directly below post 5, and where do you find them quickly?",
    "Make a dictionary from each number to the list of the posts that answer it; those that answer nothing are under 0.",
    "A function of a number and an indent can give the lines for all answers to this number: each answer's own line, then what the function gives for that answer.",
)
EXAMPLES = [
    Example(([(1, 0, "Rain?"), (2, 1, "Yes"), (3, 0, "Lost cat"), (4, 1, "No"), (5, 2, "Much?")],)),
    Example(([(7, 0, "Hello"), (3, 7, "Hi"), (9, 3, "You"), (2, 9, "Me")],), why="numbers say nothing about the order"),
    Example(([(4, 0, "One"), (2, 0, "Two")],)),
]
EDGES = {
    "Without posts": ([],),
    "in the order in which they were written": ([(5, 0, "a"), (9, 5, "b"), (8, 5, "c"), (7, 5, "d")],),
    "with its own answers directly below it": ([(1, 0, "a"), (2, 1, "b"), (3, 1, "c"), (4, 2, "d"), (5, 3, "e")],),
}
ALWAYS = [([(1, 0, "a"), (2, 1, "b"), (3, 2, "c"), (4, 1, "d")],)]
MISTAKES = [
    Mistake("Answers to answers are indented by two spaces only. Each level adds two more.", 'indent + "  "', '"  "'),
    Mistake("Your posts are ordered by their numbers. The order in which they were written counts.", "for number, text in answers.get(parent, []):", "for number, text in sorted(answers.get(parent, [])):"),
    Mistake("Each answer replaces the earlier ones to the same post.", "        answers.setdefault(parent, []).append((number, text))\n", "        answers[parent] = [(number, text)]\n"),
    Mistake("Only the posts that answer nothing and their direct answers are in your list.", "lines += below(number, indent + \"  \")", "lines += below(number, indent + \"  \") if not indent else []"),
]
ALSO_RIGHT = [
    Way("Without recursion: a list of posts that are still to be shown, from which the last one is taken. The answers are put onto it in reverse order.",
        """
def shown(posts: list[tuple[int, int, str]]) -> list[str]:
    answers: dict[int, list[tuple[int, str]]] = {}
    for number, parent, text in posts:
        answers.setdefault(parent, []).append((number, text))
    waiting = [(number, text, "") for number, text in reversed(answers.get(0, []))]
    lines: list[str] = []
    while waiting:
        number, text, indent = waiting.pop()
        lines.append(indent + text)
        waiting += [(each, other, indent + "  ") for each, other in reversed(answers.get(number, []))]
    return lines
"""),
]
ORACLE = """
def shown(posts: list[tuple[int, int, str]]) -> list[str]:
    ways = {0: ()}
    rows = []
    for place, (number, parent, text) in enumerate(posts):
        ways[number] = (*ways[parent], place)
        rows.append((ways[number], "  " * (len(ways[number]) - 1) + text))
    return [line for _, line in sorted(rows)]
"""
EXPLANATION = """
The map of lists gives the answers to each post in order. A function that gives the lines below a post calls itself for
each of its answers.

| post | answers |
|---|---|
| 0, nothing | 1, 3 |
| 1 | 2, 4 |
| 2 | 5 |

So the order is 1, 2, 5, 4, 3. Each post is visited once, although its line is copied once for each level above it.
Searching the list of posts for the answers to each post would cost the square of their number.
"""


def shown(posts: list[tuple[int, int, str]]) -> list[str]:
    answers: dict[int, list[tuple[int, str]]] = {}
    for number, parent, text in posts:
        answers.setdefault(parent, []).append((number, text))

    def below(parent: int, indent: str) -> list[str]:
        lines: list[str] = []
        for number, text in answers.get(parent, []):
            lines.append(indent + text)
            lines += below(number, indent + "  ")
        return lines

    return below(0, "")


def inputs(rng):
    size = rng.randint(2, 8)
    numbers = rng.sample(range(1, 30), size)
    posts = []
    for place, number in enumerate(numbers):
        parent = rng.choice([0, *numbers[:place], *numbers[max(0, place - 2) : place]])
        posts.append((number, parent, f"post {rng.choice('abcde')}{place}"))
    return (posts,)
