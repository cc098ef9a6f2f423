"""The secret word

Read a word. If it is exactly `sesame`, print `The door opens.`; else print `Nothing happens.` Both end with a full
stop.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Which comparison asks whether two texts are the same?",
    "Put it after `if`, with a colon at the end, and indent what happens then.",
    "The secret word is in quotation marks, because it is a text; after `else` comes only a colon.",
)
EXAMPLES = [Example("sesame\n"), Example("hello\n"), Example("Sesame\n", why="a capital makes another word")]
EDGES = {"exactly `sesame`": "sesame seeds\n"}
MISTAKES = [
    Mistake("The two sentences have changed places.", '== "sesame"', '!= "sesame"'),
    Mistake("The second sentence comes in both cases: it must stand under `else`, indented.",
            '    else:\n        print("Nothing happens.")', '    print("Nothing happens.")'),
    Mistake("Only the exact word opens the door; you accept every text that contains it.", 'word == "sesame"', '"sesame" in word'),
]
ALSO_RIGHT = [
    Way("Asking the other way round swaps the two parts.",
        """
def program() -> None:
    word = input()
    if word != "sesame":
        print("Nothing happens.")
    else:
        print("The door opens.")
"""),
]
EXPLANATION = """
For `sesame` the condition is true and the first indented line runs. For anything else, even for `Sesame`, the line
under `else` runs.
"""


def program() -> None:
    word = input()
    if word == "sesame":
        print("The door opens.")
    else:
        print("Nothing happens.")


def inputs(rng):
    return rng.choice(["sesame", "open", "please", "SESAME", "sesam", "barley", "rice", "sesames", "a sesame", "corn", "key", "knock"]) + "\n"
