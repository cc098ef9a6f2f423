"""Someone shouted

Print this line. The spoken word stands between double quotation marks, and they should be printed:

    Someone shouted "Stop!" behind us.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Which kind of quotation mark occurs in the text, and which kind does not?",
    "Put the text between the kind that does not occur in it.",
    "Begin and end the text with `'`; then type the double marks as they are.",
)
MISTAKES = [
    Mistake("The quotation marks around `Stop!` are missing. They belong to the text.", '"Stop!"', "Stop!"),
    Mistake("The exclamation mark stands inside the inner quotation marks.", 'Stop!"', 'Stop"!'),
    Mistake("You printed single marks. The line has double ones.", "'Someone shouted \"Stop!\" behind us.'", "\"Someone shouted 'Stop!' behind us.\""),
]
ALSO_RIGHT = [
    Way("With double marks around the text, the inner ones need a backslash; that is harder to read.",
        "'Someone shouted \"Stop!\" behind us.'", '"Someone shouted \\"Stop!\\" behind us."'),
]
EXPLANATION = """
The text begins with `'`, so it ends only at the next `'`. The two `"` in it are characters like all others.
"""


def program() -> None:
    print('Someone shouted "Stop!" behind us.')
