"""Letters that come twice in a row

Read a word of small letters, at least one. For each letter that equals the letter directly before it, print it in a
line of its own. If there is none, print `none`. In `zoo` it is the second `o`; in `eee` the second and third `e`.
"""
from pytrix.question.authoring import Example, Mistake, letters

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COMPARE")
HINTS = (
    "In each round you have one letter. How can the program still know the one before?",
    "At the end of each round, store the letter under a second name; before the loop that name holds an empty text.",
    "Compare the letter with the stored one, print and count if they are equal, and only then store the new one.",
)
EXAMPLES = [Example("balloon\n"), Example("eee\n", why="the second and the third e"), Example("level\n", why="equal letters, but not in a row")]
EDGES = {"at least one": "q\n", "there is none": "abab\n"}
ALWAYS = ["abbab\n", "x\n"]
MISTAKES = [
    Mistake("The letter before is stored too early, so each letter is compared with itself.",
            "        if letter == before:\n            print(letter)\n            found += 1\n        before = letter\n",
            "        before = letter\n        if letter == before:\n            print(letter)\n            found += 1\n"),
    Mistake("`none` is missing when no letter comes twice in a row.", '    if found == 0:\n        print("none")\n', ""),
    Mistake("The letter before is never stored, so nothing is ever equal to it.", "        before = letter\n", ""),
    Mistake("After a double letter you start anew, but in a row of three the third counts, too.",
            "        before = letter\n", '        if letter == before:\n            before = ""\n        else:\n            before = letter\n'),
]
EXPLANATION = """
For `zoo`:

| `letter` | `before` | equal? |
|---|---|---|
| z | empty | no |
| o | z | no |
| o | o | yes, printed |
"""
EQUIVALENT = {
    "found += 1 -> found -= 1": "only whether it is still 0 matters",
    "found += 1 -> found += 2": "only whether it is still 0 matters",
}


def program() -> None:
    word = input()
    before = ""
    found = 0
    for letter in word:
        if letter == before:
            print(letter)
            found += 1
        before = letter
    if found == 0:
        print("none")


def inputs(rng):
    return letters(rng, 1, 8, rng.choice(["ab", "abcx", "abcdefghx"])) + "\n"
