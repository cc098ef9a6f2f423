"""A ride in the lift

A lift stands on floor 3. Store that under the name `floor`. The lift goes up 9 floors, then down 4, then up 1. After
**each** of the three rides print the floor where it is: three lines with one number each.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which value does `floor` have after the first ride, and what is it made from?",
    "Give `floor` a new value made from its old one, print it, and do the same for the next ride.",
    "`floor += 9` adds 9. A ride down subtracts, with the minus sign in the same place.",
)
MISTAKES = [
    Mistake("The lift forgets where it was: the new value must be made from the old one.", "floor += 9", "floor = 9"),
    Mistake("The floor is printed only at the end. Print it after each ride.",
            "    floor += 9\n    print(floor)\n    floor -= 4\n    print(floor)\n", "    floor += 9\n    floor -= 4\n"),
    Mistake("The second ride goes down, so it subtracts.", "floor -= 4", "floor += 4"),
]
ALSO_RIGHT = [
    Way("The long form says the same: the right side is worked out first, then stored.", "floor += 9", "floor = floor + 9"),
]
EXPLANATION = """
`floor` always holds the latest floor:

| after | `floor` |
|---|---|
| `floor = 3` | 3 |
| `floor += 9` | 12 |
| `floor -= 4` | 8 |
| `floor += 1` | 9 |
"""


def program() -> None:
    floor = 3
    floor += 9
    print(floor)
    floor -= 4
    print(floor)
    floor += 1
    print(floor)
