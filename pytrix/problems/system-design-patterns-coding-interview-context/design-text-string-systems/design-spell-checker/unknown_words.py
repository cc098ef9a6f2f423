"""Unknown words in a letter

Our mail program should mark words it does not know. Write a class `Checker(known)`; `known` lists the words it knows, in lower case.

- `check(text)` returns a list of tuples, one for each unknown word in the text: its **position**, counted in characters from 0, and the word as it is written. A word is a row of letters; everything else, such as spaces, digits, hyphens and apostrophes, separates words. Capitals make no difference.
- `learn(word)` adds a word, whatever its capitals, and returns `None`.

In the text, a word in which **every** letter is a capital and which has at least two letters, such as NATO, is never reported. All letters are letters of English.
"""
import re

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "How do you find the rows of letters in a text, together with the places where they begin?",
    "`re.finditer` gives a match for each row of letters, and a match knows its text and its start. Compare in lower case, report as written.",
    "For each match of one or more letters: skip it if its lower-case form is known, or if it is longer than one letter and all in capitals; else note the start and the text.",
)
EXAMPLES = [
    Example([("Checker", ["the", "ship", "is", "late"]), ("check", "The shipp is late, NATO says."), ("learn", "Says"), ("check", "says the SHIP")], why="NATO is all capitals"),
    Example([("Checker", ["i", "don", "t", "know"]), ("check", "I don't know x2."), ("check", "Q? iknow")], why="an apostrophe and a digit separate words"),
    Example([("Checker", []), ("check", "so so"), ("learn", "so"), ("check", "so so")]),
]
EDGES = {
    "at least two letters": Edge([("Checker", ["a"]), ("check", "A B a b UN"), ("learn", "B"), ("check", "B b")], "a single capital"),
    "separates words": Edge([("Checker", ["well"]), ("check", "well-knwon, (well)weel!3days_")], "marks without spaces"),
    "everything else": Edge([("Checker", ["a"]), ("check", ""), ("check", " 12 ..")], "no words"),
    "whatever its capitals": Edge([("Checker", ["go"]), ("check", "Bonn BOnn bonn"), ("learn", "BONN"), ("check", "Bonn BOnn bonn GO gO")], "learnt in capitals"),
}
MISTAKES = [
    Mistake("The position counts characters, not words.", "(match.start(), word)", "(len(text[: match.start()].split()), word)"),
    Mistake("Report the word as it is written, not in small letters.", "(match.start(), word)", "(match.start(), word.lower())"),
    Mistake("A single capital letter, such as B, is reported if it is not known.", "word.isupper() and len(word) > 1", "word.isupper()"),
    Mistake("A word that is learnt may be written with capitals.", "self._known.add(word.lower())", "self._known.add(word)"),
    Mistake("A digit or an apostrophe ends a word.", '"[A-Za-z]+"', "r\"[\\w']+\""),
]
ORACLE = """
class Checker:
    def __init__(self, known: list[str]) -> None:
        self.words = list(known)

    def check(self, text: str) -> list[tuple[int, str]]:
        found, start = [], 0
        for place, sign in enumerate(text + " "):
            if not sign.isalpha():
                word = text[start:place]
                shouted = len(word) >= 2 and word == word.upper()
                if word and not shouted and word.lower() not in self.words:
                    found.append((start, word))
                start = place + 1
        return found

    def learn(self, word: str) -> None:
        self.words.append(word.lower())
"""
EXPLANATION = """
The pattern `[A-Za-z]+` finds the words, and each match knows where it starts. For the first text:

| start | word | known | all capitals |
|---|---|---|---|
| 0 | The | yes | |
| 4 | shipp | no | no, reported |
| 10 | is | yes | |
| 13 | late | yes | |
| 19 | NATO | no | yes |
| 24 | says | no | no, reported |

The original spelling is kept for the report, and a small copy is used for the comparison. With a set each word costs one look, so a text is checked in one pass. Instead of a pattern one could walk over the characters and remember where a word began; that is longer, and the last word is easily forgotten.
"""


class Checker:
    def __init__(self, known: list[str]) -> None:
        self._known = set(known)

    def check(self, text: str) -> list[tuple[int, str]]:
        unknown = []
        for match in re.finditer("[A-Za-z]+", text):
            word = match.group()
            shouted = word.isupper() and len(word) > 1
            if word.lower() not in self._known and not shouted:
                unknown.append((match.start(), word))
        return unknown

    def learn(self, word: str) -> None:
        self._known.add(word.lower())


def inputs(rng):
    pool = ["go", "Go", "GO", "a", "A", "b", "B", "bOb", "bob", "BOB", "x"]
    operations = [("Checker", rng.sample(["go", "a", "b", "bob"], rng.randint(1, 3)))]
    for _ in range(rng.randint(2, 4)):
        if rng.random() < 0.3:
            operations.append(("learn", rng.choice(pool)))
        operations.append(("check", "".join(rng.choice(pool) + rng.choice([" ", ", ", "-", "'", "7", "! "]) for _ in range(rng.randint(1, 5)))))
    return operations
