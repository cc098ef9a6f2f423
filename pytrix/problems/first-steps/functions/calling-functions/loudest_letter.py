"""Which of two letters?

Read three lines: a text, and two different small letters, one in each line. Print the letter that occurs more often
in the text, whether as a capital or not, and then, after a space, how often. If both occur equally often, print
`tie` and how often each occurs. The text may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "How can capitals and small letters be counted together with one call?",
    "Turn the text into small letters first; `count` then gives both numbers, which are compared.",
    "Three cases: the first number is larger, the second is larger, or neither.",
)
EXAMPLES = [
    Example("Banana Boat\nb\na\n", why="2 of b, 4 of a"),
    Example("Eel\nl\ne\n", why="the capital counts as e"),
    Example("cab\na\nb\n"),
]
EDGES = {"may be empty": "\nx\ny\n", "equally often": "yxYX\nx\ny\n"}
MISTAKES = [
    Mistake("Capitals were not counted. Turn the text into small letters first.", "input().lower()", "input()"),
    Mistake("When both occur equally often, the word `tie` is printed, not one of the letters.", "if in_first > in_second", "if in_first >= in_second"),
    Mistake("The number after the second letter is that of the first one.", "print(b, in_second)", "print(b, in_first)"),
]
ALSO_RIGHT = [
    Way("Asking for the tie first is as good.",
        """
def program() -> None:
    text = input().lower()
    a = input()
    b = input()
    if text.count(a) == text.count(b):
        print("tie", text.count(a))
    elif text.count(a) > text.count(b):
        print(a, text.count(a))
    else:
        print(b, text.count(b))
"""),
]
EXPLANATION = """
For `Banana Boat` in small letters, `count("b")` is 2 and `count("a")` is 4; 4 is more, so `a 4` is printed.
"""


def program() -> None:
    text = input().lower()
    a = input()
    b = input()
    in_first = text.count(a)
    in_second = text.count(b)
    if in_first > in_second:
        print(a, in_first)
    elif in_second > in_first:
        print(b, in_second)
    else:
        print("tie", in_first)


def inputs(rng):
    return letters(rng, 0, 8, "abABc ") + "\n" + rng.choice(["a\nb", "b\na", "c\na", "b\nc"]) + "\n"
