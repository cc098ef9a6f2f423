"""Count upwards to the same digits

A child counts upwards from `number`, one by one, and waits for the next number that is written with exactly the same
digits, each as often as in the first number.

Return that number. If none comes, return `-1`. Numbers are written without zeros in front, so for example 012 does
not count as a number with the digits of 120.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("`number` is from 1 to 9,999",)
HINTS = (
    "How do you see at a glance that two numbers have the same digits, each equally often?",
    "Sort the digits of both numbers as characters and compare the two lists. Then simply try number after number.",
    "Begin with the number after the first one. No number of more than four digits has the same digits, so there the "
    "search is over.",
)
EXAMPLES = [Example((351,)), Example((120,)), Example((431,), why="no larger number has these digits")]
EDGES = {"none comes": (7,), "zeros in front": (102,), "as often": (1121,)}
MISTAKES = [
    Mistake("You only look at which digits occur. Each must occur as often as in the first number.",
            "if sorted(str(candidate)) == wanted:", "if set(str(candidate)) == set(wanted):"),
    Mistake("The number itself has the same digits, of course. Begin with the one after it.",
            "range(number + 1, 10_000)", "range(number, 10_000)"),
    Mistake("You accept any number with the same sum of digits.",
            "if sorted(str(candidate)) == wanted:", "if sum(map(int, str(candidate))) == sum(map(int, wanted)):"),
    Mistake("You give up at the first number that does not fit.", "    return -1", "        return -1\n    return -1"),
]
EQUIVALENT = {
    "for candidate in range(number + 1, 10000): -> for candidate in skip_first(range(number + 1, 10000)):":
        "numbers with the same digits differ by a multiple of nine, so the neighbour never fits",
    "for candidate in range(number + 1, 10000): -> for candidate in skip_last(range(number + 1, 10000)):":
        "the last candidate is 9,999, which has the same digits as no other number",
    "for candidate in range(number + 1, 10000): -> for candidate in range(number + 2, 10000):":
        "numbers with the same digits differ by a multiple of nine, so the neighbour never fits",
}
EXPLANATION = """
Two numbers consist of the same digits exactly when their sorted digits are equal. For 351 these are 1, 3, 5; the
candidates 352, 353 and so on all have others until 513 comes. Trying one number after the other costs at most ten
thousand tries for four digits. With twenty digits it would never end, and one has to find the place where a digit must
change.
"""


def same_digits(number: int) -> int:
    wanted = sorted(str(number))
    for candidate in range(number + 1, 10_000):
        if sorted(str(candidate)) == wanted:
            return candidate
    return -1


def inputs(rng):
    return (rng.choice([rng.randint(1, 99), rng.randint(100, 999), rng.randint(100, 999), rng.randint(9_000, 9_999)]),)
