"""Longer than the first

Read one line of words, separated by spaces, at least one. Print each word that is longer than the first word, in a
line of its own together with its position in the line, counted from 1: `4 elephant` means that the fourth word is
elephant. If no word is longer, print nothing.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COMPARE")
HINTS = (
    "`len` works for a list and for a word. Which of them do you need where?",
    "Walk over the positions; compare the length of the word there with the length of the first one.",
    "Print the position plus 1 and the word when the word's `len` is more.",
)
EXAMPLES = [
    Example("cat mouse dog elephant\n", why="5 and 8 letters are more than 3"),
    Example("giraffe ant bee\n"),
    Example("ox ant\n"),
]
EDGES = {"at least one": "bee\n", "no word is longer": "cow hen ant\n"}
ALWAYS = ["ox crow crow\n", "cat elephant mouse\n"]
MISTAKES = [
    Mistake("Words of the same length as the first are not longer.", "len(words[place]) > len(words[0])", "len(words[place]) >= len(words[0])"),
    Mistake("You compared the words themselves; that is the order of a dictionary. Compare their lengths.",
            "len(words[place]) > len(words[0])", "words[place] > words[0]"),
    Mistake("The positions should be counted from 1, not from 0.", "place + 1", "place"),
    Mistake("Each word was compared with the one before it. The first word is the measure.", "len(words[0])", "len(words[place - 1])"),
]
ALSO_RIGHT = [
    Way("Walking over the words, with a number that counts along.",
        """
def program() -> None:
    words = input().split()
    number = 0
    for word in words:
        number += 1
        if len(word) > len(words[0]):
            print(number, word)
"""),
]
EXPLANATION = """
For cat, mouse, dog, elephant: the first word has 3 letters. Position 1 has 5, so `2 mouse` is printed; position 2 has
3, which is not more; position 3 has 8.
"""


def program() -> None:
    words = input().split()
    for place in range(len(words)):
        if len(words[place]) > len(words[0]):
            print(place + 1, words[place])


def inputs(rng):
    choices = ["ox", "ant", "bee", "crow", "dove", "eagle", "falcon", "gnu"]
    return " ".join(rng.choice(choices) for _ in range(rng.randint(1, 6))) + "\n"
