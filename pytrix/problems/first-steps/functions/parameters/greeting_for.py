"""A greeting for every language

Write the function `greeting`. It gets `word`, a word of greeting, and `name`, and returns both as one text: the word,
a comma, a space, the name and an exclamation mark. For `"Hola"` and `"Ana"` that is `"Hola, Ana!"`. A name may
consist of several words.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Which parts of the text come from the parameters, and which are always the same?",
    "Return an f-string with both parameters in braces.",
    "Word in braces, comma, space, name in braces, exclamation mark.",
)
EXAMPLES = [Example(("Hola", "Ana")), Example(("Hello", "Max Lee")), Example(("Ciao", "Bo"))]
EDGES = {"several words": ("Moin", "Jan van Dyk")}
MISTAKES = [
    Mistake("The parameters have changed places: the word comes first.", "{word}, {name}", "{name}, {word}"),
    Mistake("The greeting is printed and not returned.", 'return f"{word}, {name}!"', 'print(f"{word}, {name}!")'),
    Mistake("A space is missing after the comma of the greeting.", "{word}, {name}", "{word},{name}"),
    Mistake("The greeting word is always the same in your function. Use the parameter.", "{word}", "Hello"),
]
ALSO_RIGHT = [Way("Joined with `+`.", 'f"{word}, {name}!"', 'word + ", " + name + "!"')]
EXPLANATION = """
The first value of the call goes to `word`, the second to `name`: `greeting("Hola", "Ana")` puts Hola and Ana into the
braces.
"""


def greeting(word: str, name: str) -> str:
    return f"{word}, {name}!"


def inputs(rng):
    return (rng.choice(["Hello", "Ahoj", "Hej", "Ola", "Salut"]), rng.choice(["Ada", "Tom Ash", "Zoe", "Li", "Eve Lee"]))
