"""The quotation that would not end

The program in the editor should read a name and an age, a whole number, and print a sentence such as
`It's Mia! Next age: 10.` The number in it is the age plus 1. But Python does not begin and says

    SyntaxError: unterminated string literal

Mend it until it does what it should. The age may be 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
STARTER = """
name = input()
age = input()
print('It's ' + name + '! Next age: ' + age + 1 + '.')
"""
HINTS = (
    "Where does the first text of the last line end, as Python sees it?",
    "With the other kind of quotation marks the apostrophes are harmless. Then run it again and read the next message.",
    "The age must become a number before 1 is added, and a text again before it is joined; an f-string does the second by itself.",
)
EXAMPLES = [Example("Mia\n9\n", why="9 + 1 is 10"), Example("Ben Ali\n39\n"), Example("Jo\n0\n")]
EDGES = {"may be 0": "Kit\n0\n"}
MISTAKES = [
    Mistake("The 1 was joined to the age as a text. Add them as numbers.", "age = int(input())", "age = input()", "{age + 1}", "{age}1"),
    Mistake("The sentence shows the old age: 1 has to be added.", "{age + 1}", "{age}"),
    Mistake("The apostrophe is missing in your sentence.", "It's", "Its"),
]
ALSO_RIGHT = [
    Way("With `+`, each text between double marks, and the sum in `str(…)`.",
        'f"It\'s {name}! Next age: {age + 1}."', '"It\'s " + name + "! Next age: " + str(age + 1) + "."'),
]
EXPLANATION = """
The text `'It'` ended at the apostrophe. Between double marks it goes on. After that, Python would have complained of
`age + 1`, a text and a number; so the age is read with `int`, and the f-string turns the sum into text.
"""


def program() -> None:
    name = input()
    age = int(input())
    print(f"It's {name}! Next age: {age + 1}.")


def inputs(rng):
    return f"{rng.choice(['Ada', 'Tom', 'Uma Roy', 'Ole'])}\n{rng.randint(0, 98)}\n"
