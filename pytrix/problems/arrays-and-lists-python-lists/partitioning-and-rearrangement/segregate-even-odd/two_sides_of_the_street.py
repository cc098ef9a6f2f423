"""Two sides of the street

Write a program for a parcel service. Its input is one line with the house numbers of a street to which parcels go,
whole numbers separated by single spaces, in the order in which the parcels were loaded. The line may be empty.

Print two lines: `even:` followed by the even numbers, and `odd:` followed by the odd ones. Each number is printed once
for each parcel, in the order of the input, with a single space before it. A side without parcels has the word `none`
in place of numbers, such as `odd: none`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "What does the program have to know about a house number to find its line?",
    "Turn the line into numbers and collect the even ones and the odd ones in two lists. Print each list after its word.",
    "`print` with `*` puts spaces between the elements of a list. An empty list counts as false, so `or` can put another list in its place.",
)
EXAMPLES = [
    Example("12 7 3 20 7\n", why="two parcels go to number 7"),
    Example("4 2\n", why="no odd numbers"),
    Example("9 100 11\n", why="one even number"),
]
EDGES = {
    "may be empty": "\n",
    "without parcels": Edge("5\n", "a single odd number"),
    "once for each parcel": "6 6 6 1 1\n",
    "in the order of the input": "9 8 7 6 5 10 1 2\n",
}
MISTAKES = [
    Mistake("The numbers stay in the order of the input; you sorted them.", "[int(word) for word in input().split()]", "sorted(int(word) for word in input().split())"),
    Mistake("A side without parcels has the word `none`.", 'print("odd:", *(odd or ["none"]))', 'print("odd:", *odd)'),
    Mistake("The even side can be without parcels as well.", 'print("even:", *(even or ["none"]))', 'print("even:", *even)'),
    Mistake("A number is printed once for each parcel; a number that repeats is lost in your lists.", "[int(word) for word in input().split()]",
            "list(dict.fromkeys(int(word) for word in input().split()))"),
    Mistake("You print the lists with brackets and commas. The numbers are separated by single spaces.", 'print("odd:", *(odd or ["none"]))', 'print("odd:", odd or "none")'),
]
ALSO_RIGHT = [
    Way("Whether a number is even can be seen from its last digit, so the words need not become numbers at all.",
        """
def program() -> None:
    words = input().split()
    even = [word for word in words if word[-1] in "02468"]
    odd = [word for word in words if word[-1] not in "02468"]
    print("even:", " ".join(even) or "none")
    print("odd:", " ".join(odd) or "none")
"""),
]
EXPLANATION = """
Two lists keep the order within both sides. `even or ["none"]` is the list itself if it holds something, and otherwise
the other one. For `12 7 3 20 7`:

| number | 12 | 7 | 3 | 20 | 7 |
|---|---|---|---|---|---|
| remainder by 2 | 0 | 1 | 1 | 0 | 1 |
| line | even | odd | odd | even | odd |

Each number is looked at once for each of the two lists.
"""


def program() -> None:
    numbers = [int(word) for word in input().split()]
    even = [number for number in numbers if number % 2 == 0]
    odd = [number for number in numbers if number % 2 == 1]
    print("even:", *(even or ["none"]))
    print("odd:", *(odd or ["none"]))


def inputs(rng):
    numbers = [rng.randint(1, 30) for _ in range(rng.randint(1, 7))]
    if rng.random() < 0.4:
        side = rng.choice([1, 2])
        numbers = [number // 2 * 2 + side for number in numbers]
    return " ".join(map(str, numbers)) + "\n"
