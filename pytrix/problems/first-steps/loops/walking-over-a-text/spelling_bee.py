"""Spelling bee

Read a word and spell it: print each of its letters in a line of its own, with a full stop directly after it. The
word has at least one letter.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Which loop gives you one letter after another?",
    "In each round print the letter of this round, with the full stop in the same text.",
    "An f-string with the letter in braces and a full stop after it leaves no space between them.",
)
EXAMPLES = [Example("tea\n"), Example("hello\n", why="both letters l are spelt"), Example("a\n")]
EDGES = {"at least one letter": "i\n"}
ALWAYS = ["Oslo\n"]
MISTAKES = [
    Mistake("You print the whole word in each round. The loop's own name holds the single letter.", "{letter}.", "{word}."),
    Mistake("A space stands before the full stop. Use an f-string instead of a comma.", 'f"{letter}."', 'letter, "."'),
    Mistake("All letters are in one line. Each `print` should end its line.", 'f"{letter}."', 'f"{letter}.", end=""'),
]
ALSO_RIGHT = [Way("Joining with `+` leaves no space either.", 'f"{letter}."', 'letter + "."')]
EXPLANATION = """
For `tea` the loop has three rounds; `letter` is "t", then "e", then "a", and each round prints one line.
"""


def program() -> None:
    word = input()
    for letter in word:
        print(f"{letter}.")


def inputs(rng):
    return rng.choice(["apple", "sun", "noon", "zebra", "ox", "lamp", "cocoa", "river", "it", "banana", "egg", "kiwi"]) + "\n"
