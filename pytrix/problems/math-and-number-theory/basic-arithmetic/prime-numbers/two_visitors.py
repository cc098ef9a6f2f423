"""Lockers with two visitors

In a school there are lockers 1 to `count`, all shut. Pupil 1 touches every locker, pupil 2 every second one, pupil 3 every third, and so on up
to pupil `count`.

Return, in rising order, the numbers of the lockers that exactly two pupils touch.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("`count` is not negative",)
HINTS = (
    "Which pupils touch locker 12? And which ones touch locker 13?",
    "Pupil p touches locker n if p divides n. Two pupils means: only 1 and n itself.",
    "Suppose all from 2 on are such lockers. Go up; each one that is left rules out its larger multiples.",
)
EXAMPLES = [
    Example((10,), why="9 is touched by the pupils 1, 3 and 9"),
    Example((2,)),
    Example((1,), why="only one pupil touches locker 1"),
]
EDGES = {"not negative": Edge((0,), "no lockers"), "up to pupil": Edge((25,), "a square at the end")}
ALWAYS = [(300,)]
MISTAKES = [
    Mistake("Locker 1 is touched by one pupil only.", "for number in range(2, count + 1):", "for number in range(1, count + 1):"),
    Mistake("The last locker belongs to them too.", "for number in range(2, count + 1):", "for number in range(2, count):"),
    Mistake("Only the even numbers are ruled out; odd ones may have divisors too.", "is_left[multiple] = False", "is_left[multiple] = multiple % 2 == 1"),
    Mistake("Multiples begin at twice the number; you start one too late and leave some.", "range(2 * number, count + 1, number)", "range(3 * number, count + 1, number)"),
]
ORACLE = """
def two_visitors(count: int) -> list[int]:
    return [number for number in range(1, count + 1) if sum(number % pupil == 0 for pupil in range(1, number + 1)) == 2]
"""
ALSO_RIGHT = [
    Way("Dividing each number by all numbers up to its root needs no list of Booleans, but about n times the root of n steps.",
        """
def two_visitors(count: int) -> list[int]:
    return [
        number
        for number in range(2, count + 1)
        if all(number % divisor for divisor in range(2, int(number**0.5) + 1))
    ]
"""),
]
EXPLANATION = """
A locker with two visitors is a prime number: only 1 and itself divide it. Going up from 2, every number that is still left is one, and its
multiples are ruled out. For 10: 2 rules out 4, 6, 8, 10; 3 rules out 6 and 9; then 5 and 7 are left. This costs about n log log n steps, hardly
more than one walk. The other way divides each number by the smaller ones up to its root, which costs n times the root of n.
"""


def two_visitors(count: int) -> list[int]:
    is_left = [True] * (count + 1)
    found: list[int] = []
    for number in range(2, count + 1):
        if is_left[number]:
            found.append(number)
            for multiple in range(2 * number, count + 1, number):
                is_left[multiple] = False
    return found


def inputs(rng):
    return (rng.choice([rng.randint(0, 60), rng.choice([11, 13, 25, 29, 49])]),)
