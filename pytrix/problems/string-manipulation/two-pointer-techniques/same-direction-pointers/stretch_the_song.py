"""Room for a longer song

The sounds of a song stand in the list `line`, one character a place, and after the song there are free places, each
marked `_`. When it is sung, each vowel (`a`, `e`, `i`, `o`, `u`) is sung twice in a row; everything else stays as it is and in
its order.

Write the sung version into the same list and return nothing. There are exactly as many free places as it needs, so
the list is full afterwards; a song without repetitions has no free places, and an empty list stays empty. There is no
paper for a copy: move the characters within the list.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "GENERATE")
COMPARE = "argument:line"
CONSTRAINTS = ("the song consists of small letters, spaces and `!`",)
HINTS = (
    "If you write from the left, repeated characters cover some that you have not read yet. Where is nothing in danger?",
    "The free places are at the end. Let both the reader and the writer start at the back and walk towards the front.",
    "The reader starts at the last character of the song, the writer after the last place. Each character moves the writer back "
    "by one place, or by two.",
)
EXAMPLES = [Example((list("la la!__"),)), Example((list("oh! see!___"),)), Example((list("hmm"),))]
EDGES = {"without repetitions": (list("psst!"),), "empty list": ([],)}
ALWAYS = [(list("la _"),)]
MISTAKES = [
    Mistake("Writing from the left covers characters before they are read, so they are lost.",
            """
def stretch(line: list[str]) -> None:
    write = 0
    for read in range(len(line) - line.count("_")):
        for _ in range(2 if line[read] in VOWELS else 1):
            line[write] = line[read]
            write += 1
"""),
    Mistake("You put the sung version into a new list, and the one that was handed in is as before.",
            """
def stretch(line: list[str]) -> None:
    song = "".join(line).rstrip("_")
    line = list("".join(sound * 2 if sound in VOWELS else sound for sound in song))
"""),
    Mistake("Each repeated character is inserted, which pushes the free places back instead of using them.",
            """
def stretch(line: list[str]) -> None:
    line[:] = [sound for old in line for sound in (old * 2 if old in VOWELS else old)]
"""),
    Mistake("The reader stops before the first character of the song.", ", -1, -1)", ", 0, -1)"),
]
ORACLE = """
def stretch(line: list[str]) -> None:
    sung: list[str] = []
    for sound in line:
        if sound != "_":
            sung.append(sound)
        if sound in ("a", "e", "i", "o", "u"):
            sung.append(sound)
    line[:] = sung
"""
EXPLANATION = """
From the back, the writer is always at the reader or to the right of it, because exactly as many places are free as repetitions are still
to come; so nothing unread is covered. For `la la!` and two free places:

| read | line |
|---|---|
| ! | `la la!_!` |
| a | `la laaa!` |
| l | `la llaa!` |
| space | `la  laa!` |
| a | `laa laa!` |
| l | `laa laa!` |

Every character is moved once, so the work grows with the list. Inserting each repetition instead moves the rest of the list
every time, which grows with the square of its length.
"""


VOWELS = "aeiou"


def stretch(line: list[str]) -> None:
    write = len(line)
    for read in range(len(line) - line.count("_") - 1, -1, -1):
        sung = line[read] * 2 if line[read] in VOWELS else line[read]
        write -= len(sung)
        line[write : write + len(sung)] = sung





def inputs(rng):
    song = letters(rng, 2, 8, "aoln !!e")
    return (list(song + "_" * sum(sound in VOWELS for sound in song)),)
