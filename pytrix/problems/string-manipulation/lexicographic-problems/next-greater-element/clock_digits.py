"""The next time with these digits

A digital clock shows a `time` such as `"19:34"`, from `"00:00"` to `"23:59"`. Find the next time at which the
clock shows exactly the same four digits, each as often as now, in any order.

Return it as a text of the same form. The search may go past midnight. If no other time has these digits, the clock
shows the same time again a day later, so return the time itself.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "Hours and minutes are awkward to count with. What single number could stand for the time of day?",
    "Count in minutes since midnight, one minute at a time, and turn each into a text again until its digits fit.",
    "The remainder by 1,440 takes you past midnight, `divmod` by 60 gives hours and minutes, and the format `02` "
    "writes two digits. "
    "Compare sorted characters.",
)
EXAMPLES = [Example(("19:34",)), Example(("10:02",)), Example(("23:20",), why="past midnight"), Example(("22:22",), why="no other time")]
EDGES = {"past midnight": ("23:50",), "no other time": ("00:00",), "as often": ("11:12",)}
ALWAYS = [("23:59",)]
MISTAKES = [
    Mistake("Digits may not be used more often than now. Compare sorted characters, not sets.",
            "sorted(shown) == sorted(time)", "set(shown) == set(time)"),
    Mistake("You do not come past midnight correctly: after 23:59 follows 00:00.", " % 1440", ""),
    Mistake("Hours and minutes below ten have a zero in front.", 'f"{hours:02}:{minutes:02}"', 'f"{hours}:{minutes}"'),
    Mistake("You search in the wrong direction: the question wants the next time.", "moment + 1", "moment - 1"),
]
ORACLE = """
def same_digits(time: str) -> str:
    day = [f"{hours:02}:{minutes:02}" for hours in range(24) for minutes in range(60)]
    place = day.index(time)
    for shown in day[place + 1 :] + day[: place + 1]:
        if all(time.count(digit) == shown.count(digit) for digit in shown):
            return shown
    return ""
"""
ALSO_RIGHT = [
    Way(
        'Form the few orders of the four digits instead, keep those that are times, and take the one that is reached first.',
        """
from itertools import permutations


def same_digits(time: str) -> str:
    now = int(time[:2]) * 60 + int(time[3:])
    waits = []
    for a, b, c, d in permutations(time[:2] + time[3:]):
        hours, minutes = int(a + b), int(c + d)
        if hours < 24 and minutes < 60:
            waits.append(((hours * 60 + minutes - now - 1) % 1440, f"{a}{b}:{c}{d}"))
    return min(waits)[1]
""",
    ),
]
EXPLANATION = """
As minutes since midnight, a time is one number, and moving by a minute is adding one; the remainder closes the day to a
circle. For `19:34` that is 1,174:

| moment | shown | same digits? |
|---|---|---|
| 1175 | 19:35 | no |
| … | … | no |
| 1179 | 19:39 | no: two 9 |
| 1183 | 19:43 | yes |

At most 1,440 minutes are tried. After a full day the search meets the time itself, so it always ends, without a special
case. The 24 orders of the digits are fewer, but then one has to know which of them are times.
"""


def same_digits(time: str) -> str:
    moment = int(time[:2]) * 60 + int(time[3:])
    while True:
        moment = (moment + 1) % 1440
        hours, minutes = divmod(moment, 60)
        shown = f"{hours:02}:{minutes:02}"
        if sorted(shown) == sorted(time):
            return shown


def inputs(rng):
    hours = rng.choice([0, 1, 10, 12, 19, 20, 21, 22, 23])
    return (f"{hours:02}:{rng.choice([0, 1, 2, 10, 11, 12, 20, 21, 30, 32, 59]):02}",)
