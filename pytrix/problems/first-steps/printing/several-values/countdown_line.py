"""A countdown in one line

Print the line below with **two** instructions: the first prints the numbers 3, 2 and 1 with `...` between them, the
second prints `lift off!` in the same line. Between the `1` and the `l` stands `...` too. There are no spaces except
the one inside `lift off!`.

    3...2...1...lift off!
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "`print` normally puts a space between values and begins a new line after the last. Which words change that?",
    "`sep` says what stands between the values, `end` says what comes after the last one.",
    "Give the first `print` three numbers and set both `sep` and `end` to the three dots.",
)
MISTAKES = [
    Mistake("The second part is on a new line. Set `end` of the first `print`, so that the line goes on.",
            ', end="..."', ""),
    Mistake("There are spaces between the numbers instead of dots. `sep` changes what stands between them.",
            ', sep="..."', ""),
    Mistake("The dots before `lift off!` are missing: `sep` only stands between values, so `end` has to bring them.",
            'end="..."', 'end=""'),
]
ALSO_RIGHT = [
    Way("One instruction is enough, since a text can be the fourth value.",
        '    print(3, 2, 1, sep="...", end="...")\n    print("lift off!")', '    print(3, 2, 1, "lift off!", sep="...")'),
]
EXPLANATION = """
`sep="..."` replaces the space between the values, `end="..."` replaces the new line after them. So the second `print`
goes on right after the dots, and because it has no `end`, the line is finished there.
"""


def program() -> None:
    print(3, 2, 1, sep="...", end="...")
    print("lift off!")
