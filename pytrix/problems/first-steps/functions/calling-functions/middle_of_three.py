"""Neither the best nor the worst

Read one line of three or more whole numbers, separated by spaces; their number is odd. Print them in order, the
smallest first, in one line. In the next line print the one that is in the middle then, and in a third line the
difference of the largest and the smallest.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
HINTS = (
    "Which function gives a new list in order? What would it do with texts?",
    "Build a list of numbers first; sort it; then positions and `max` and `min` do the rest.",
    "The middle stands at the position of half the length, with two slashes.",
)
EXAMPLES = [
    Example("9 4 7\n"),
    Example("10 9 100 3 1\n", why="as numbers: 1 3 9 10 100"),
    Example("5 5 5\n"),
]
EDGES = {"their number is odd": "3 1 2\n"}
ALWAYS = ["-5 3 1\n"]
MISTAKES = [
    Mistake("The numbers were sorted as texts, where 10 comes before 9. Turn each of them into a number first.",
            "numbers.append(int(word))", "numbers.append(word)", "max(numbers) - min(numbers)", "int(max(numbers)) - int(min(numbers))"),
    Mistake("The middle was taken from the list as it was read, not from the one in order.", "ordered[len(ordered) // 2]", "numbers[len(numbers) // 2]"),
    Mistake("The position of the middle is half the length, rounded down.", "len(ordered) // 2", "len(ordered) // 2 + 1"),
    Mistake("`sorted` gives a new list and leaves the old one alone. Print the new one.", "print(*ordered)", "print(*numbers)"),
]
ALSO_RIGHT = [Way("In the list in order, the largest is the last and the smallest the first.", "max(numbers) - min(numbers)", "ordered[-1] - ordered[0]")]
EXPLANATION = """
For 10, 9, 100, 3, 1 the list in order is `[1, 3, 9, 10, 100]`. Its length is 5, so the middle is at position 2: 9.
The difference is 100 - 1 = 99.
"""


def program() -> None:
    numbers = []
    for word in input().split():
        numbers.append(int(word))
    ordered = sorted(numbers)
    print(*ordered)
    print(ordered[len(ordered) // 2])
    print(max(numbers) - min(numbers))


def inputs(rng):
    return " ".join(str(rng.randint(0, rng.choice([12, 150]))) for _ in range(rng.choice([3, 5, 7]))) + "\n"
