"""A plan for the pocket money

Nils gets 6 a week and saves for 15 weeks. He gives away 12 for a present and spends the rest on games, which cost 13
each. Give the four numbers names, and print two lines:

- `Rest:` and what he has for games,
- `Games:` and the rest divided by the price of a game.

There is one space between the colon and the number.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "How much did he save in all the weeks?",
    "Store the rest under a name: it is printed, and it is needed once more.",
    "The rest is the weekly money times the weeks, minus the present.",
)
MISTAKES = [
    Mistake("The present is paid once, not every week.", "weekly * weeks - present", "(weekly - present) * weeks"),
    Mistake("`Games:` should divide the rest, not what he saved before the present.", "rest / game", "weekly * weeks / game"),
    Mistake("You typed a space after the colon, but the comma in `print` already makes one.", '"Rest:"', '"Rest: "'),
]
ALSO_RIGHT = [
    Way("One more name, for what was saved, makes the steps clearer.",
        "    rest = weekly * weeks - present\n", "    saved = weekly * weeks\n    rest = saved - present\n"),
]
EXPLANATION = """
| name | value |
|---|---|
| `weekly * weeks` | 6 * 15 = 90 |
| `rest` | 90 - 12 = 78 |
| games | 78 / 13 = 6.0 |

The last number has a point because it comes from a division with `/`.
"""


def program() -> None:
    weekly = 6
    weeks = 15
    present = 12
    game = 13
    rest = weekly * weeks - present
    print("Rest:", rest)
    print("Games:", rest / game)
