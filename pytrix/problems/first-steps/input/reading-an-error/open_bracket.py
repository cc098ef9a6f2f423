"""Something was never closed

The program in the editor should read a town and print where the train goes, such as `Next stop: York`. But Python
does not even begin and says

    SyntaxError: '(' was never closed

Mend the program. A town may have several words.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
STARTER = """
town = input()
print("Next stop: " + town
"""
HINTS = (
    "Count the opening and the closing brackets of each line.",
    "Each bracket that is opened must be closed in the same line here.",
    "One character is missing at the very end of the last line.",
)
EXAMPLES = [Example("York\n"), Example("King Street\n"), Example("Ely\n")]
EDGES = {"several words": "New Old Town\n"}
MISTAKES = [
    Mistake("Two spaces stand before the town: the text ends with one, and the comma adds another.", '"Next stop: " + town', '"Next stop: ", town'),
    Mistake("The space after the colon has got lost.", '"Next stop: "', '"Next stop:"'),
    Mistake("The name of the variable is printed. In quotation marks it is only a word.", "+ town", '+ "town"'),
]
ALSO_RIGHT = [Way("With an f-string there is no `+` to think about.", '"Next stop: " + town', 'f"Next stop: {town}"')]
EXPLANATION = """
`print(` opens a bracket that nothing closes, so Python does not know where the instruction ends. A `)` at the end of
the line mends it. A `SyntaxError` is found before the program begins: not even the first line has run.
"""


def program() -> None:
    town = input()
    print("Next stop: " + town)


def inputs(rng):
    return rng.choice(["Bath", "Hull", "Deal", "Mill Road", "Rye", "West Bay", "Leeds", "Ayr", "Long Eaton", "Oban", "Wick", "Poole"]) + "\n"
