"""In which line?

Write a program that finds a word in a text. The first line of the input is the word; the lines after it are the text,
and the input ends after the last of them. Words in the text are separated by single spaces, and a line may be empty.

Print the number of the first line of the text that has the word as a whole word, counted from 1; capital letters
matter. Print 0 if there is no such line.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("read the text from `sys.stdin`",)
HINTS = (
    "When is the answer 0 known: after the first line that does not fit, or after the last one?",
    "Read the word first, then go through the lines with their numbers, and keep the number of the first that fits.",
    "`split` makes a list of the words of a line, and `in` asks for a whole word of that list. Leave the loop with `break` after the first find.",
)
EXAMPLES = [
    Example("sea\nwe go\nto the sea\nsea and sun\n", why="the word is in lines 2 and 3 of the text"),
    Example("sea\nseagull\nSea view\n", why="neither line has the whole word in small letters"),
    Example("hello\nhello\n", why="the first line of the text"),
]
EDGES = {
    "no such line": "moon\n",
    "a line may be empty": "sun\n\n\nsun\n",
    "a whole word": "an\nman and can\nan apple\n",
    "capital letters matter": Edge("It\nit rains\nIt pours\n", "a word with a capital letter"),
}
MISTAKES = [
    Mistake("The word must stand by itself; you also find it within longer words.", "word in line.split()", "word in line"),
    Mistake("The first line with the word is wanted; yours is the last one.", "            break\n", "            pass\n"),
    Mistake("Lines of the text are counted from 1; your numbers are one too small.", "enumerate(sys.stdin, 1)", "enumerate(sys.stdin)"),
    Mistake("Capital letters matter: do not change them.", "word in line.split()", "word.lower() in line.lower().split()"),
]
EXPLANATION = """
The lines are looked at one after another until one fits; then `break` ends the search. For the word `sea`:

| line | words | found? |
|---|---|---|
| 1 | we, go | no |
| 2 | to, the, sea | yes |

`found` begins with 0 and keeps that value if no line fits. At worst all lines are read once.
"""

import sys


def program() -> None:
    word = input()
    found = 0
    for number, line in enumerate(sys.stdin, 1):
        if word in line.split():
            found = number
            break
    print(found)


def inputs(rng):
    words = ["sea", "seagull", "Sea", "sun", "an", "and", "oversea"]
    lines = [" ".join(rng.choice(words) for _ in range(rng.randint(0, 3))) for _ in range(rng.randint(1, 6))]
    return "\n".join([rng.choice(["sea", "sun", "an"]), *lines]) + "\n"
