"""Who is above whom?

A large company keeps its people as numbers: `boss[i]` is the boss of person `i`, and person 0, the head, has no boss, so `boss[0]` is -1. Everybody is below the head, directly or through others.

`questions` is a list of pairs of two people. Return how many of them are right: a pair (a, b) is right if `a` is above `b`, directly or through others. Nobody is above themselves.

There are many questions, and the company may be one long line of thousands of people, so climbing from boss to boss for each question takes too long, and a function that calls itself for each person goes too deep.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "Walk through the whole company once, in depth. When do you enter and leave somebody who is above b, compared with b?",
    "Number every entering and every leaving. `a` is above `b` exactly if `a` is entered before `b` and left after `b`.",
    "Keep a list as a stack. Popping a person for the first time: note the number, push the person again as a mark for leaving, then push all people below. Popping the mark: note the number of leaving.",
)
EXAMPLES = [
    Example(([-1, 0, 0, 1], [(0, 3), (1, 3), (2, 3)]), why="3 is below 1, and 1 is below 0"),
    Example(([-1, 0], [(1, 0), (0, 0)]), why="neither is right"),
    Example(([-1, 2, 0, 1], [(2, 3), (1, 3), (3, 3)])),
]
EDGES = {"above themselves": ([-1, 0, 1], [(1, 1), (2, 2)]), "the head": Edge(([-1], [(0, 0)]), "only the head"), "many questions": Edge(([-1, 0, 1, 2], [(0, 3), (0, 3), (3, 0)]), "a question twice")}
ALWAYS = [
    ([-1, 2, 3, 4, 0], [(4, 1), (3, 2), (1, 4), (4, 2)]),
    ([-1, 0], [(0, 1)]),
    ([-1, 5, 0, 0, 6, 2, 2, 6], [(3, 3), (5, 7)]),
]
MISTAKES = [
    Mistake("Who is entered before b isn't always above b; it must also be left after b is entered.", "entered[a] < entered[b] < left[a]", "entered[a] < entered[b]"),
    Mistake("Nobody is above themselves, so a pair of the same person twice is wrong.", "entered[a] < entered[b] < left[a]", "entered[a] <= entered[b] < left[a]"),
    Mistake("You only look at the direct boss; a can also be further above.", "entered[a] < entered[b] < left[a]", "boss[b] == a"),
    Mistake("A pair names the one above first; you read it the other way round.", "for a, b in questions", "for b, a in questions"),
]
SIZE = 24000
SLOW = [
    Slow(
        "This climbs from boss to boss for each question, which in a long line passes thousands of people.",
        """
def right_pairs(boss: list[int], questions: list[tuple[int, int]]) -> int:
    right = 0
    for a, b in questions:
        person = boss[b]
        while person != -1 and person != a:
            person = boss[person]
        if person == a:
            right += 1
    return right
""",
    )
]
EQUIVALENT = {
    "return sum((entered[a] < entered[b] < left[a] for a, b in questions)) -> return sum((entered[a] < entered[b] <= left[a] for a, b in questions))": "no two moments are the same",
}
EXPLANATION = """
A depth-first walk enters somebody, goes through everybody below, and leaves. So the time spent with `b` lies within the time spent with everybody above `b`, and with nobody else. For the first example:

| person | entered | left |
|---|---|---|
| 0 | 0 | 7 |
| 2 | 1 | 2 |
| 1 | 3 | 6 |
| 3 | 4 | 5 |

(1, 3) is right, as 3 and 6 enclose 4 and 5; (2, 3) is not. After one walk each question takes two comparisons; whether the visit to `b` begins within that to `a` is enough. Another way keeps the set of all bosses for each person, which takes too much memory in a long line. Climbing takes as many steps as there are people in between.
"""


def right_pairs(boss: list[int], questions: list[tuple[int, int]]) -> int:
    below: list[list[int]] = [[] for _ in boss]
    for person, above in enumerate(boss[1:], 1):
        below[above].append(person)
    entered: dict[int, int] = {}
    left: dict[int, int] = {}
    waiting = [0]
    while waiting:
        person = waiting.pop()
        if person in entered:
            left[person] = len(entered) + len(left)
        else:
            entered[person] = len(entered) + len(left)
            waiting.append(person)
            waiting += below[person]
    return sum(entered[a] < entered[b] < left[a] for a, b in questions)


def inputs(rng):
    count = rng.randint(1, 8)
    names = [0, *rng.sample(range(1, count), count - 1)]
    boss = [-1] * count
    for place in range(1, count):
        boss[names[place]] = names[rng.randint(max(0, place - 3), place - 1)]
    return (boss, [(rng.randrange(count), rng.randrange(count)) for _ in range(rng.randint(1, 6))])


def large(rng, size):
    count = size // 4
    boss = [-1] + [max(0, person - rng.choice([1, 1, 2])) for person in range(1, count)]
    questions = [(rng.randrange(count // 8), rng.randrange(count // 2, count)) for _ in range(size // 2)]
    return (boss, questions)
