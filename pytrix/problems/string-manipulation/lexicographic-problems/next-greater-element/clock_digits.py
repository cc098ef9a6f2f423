"""The {which} time with these digits

A digital clock shows a `time` such as `"19:34"`, from `"00:00"` to `"23:59"`. Find the {which} time at which the
clock shows exactly the same four digits, each as often as now, in any order.

Return it as a text of the same form. The search may go past midnight. If no other time has these digits, the clock
shows the same time again a day {later}, so return the time itself.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
ROWS = [{"step": 1, "which": "next", "later": "later"}, {"step": -1, "which": "most recent", "later": "earlier"}]
HINTS = (
    "Hours and minutes are awkward to count with. What single number could stand for the time of day?",
    "Count in minutes since midnight, one minute at a time, and turn each into a text again until its digits fit.",
    "The remainder by 1,440 takes you past midnight, `divmod` by 60 gives hours and minutes, and the format `02` "
    "writes two digits. "
    "Compare sorted characters.",
)
EXAMPLES = [("19:34",), ("10:02",)]
EDGES = {
    "past midnight": lambda step: ("23:20" if step > 0 else "01:01",),
    "no other time": ("00:00",),
    "as often": ("11:12",),
}
MISTAKES = [
    Mistake("Digits may not be used more often than now. Compare sorted characters, not sets.",
            "sorted(shown) == sorted(time)", "set(shown) == set(time)"),
    Mistake("You do not come past midnight correctly: after 23:59 follows 00:00, and before it comes 23:59 of the "
            "day before.",
            " % 1440", ""),
    Mistake("Hours and minutes below ten have a zero in front.", 'f"{hours:02}:{minutes:02}"', 'f"{hours}:{minutes}"'),
    Mistake("You search in the wrong direction: the {which} time is asked for.", "moment + step", "moment - step"),
]
EXPLANATION = """
As minutes since midnight, a time is one number, and moving by a minute is adding or subtracting one; the remainder
closes the day to a circle. At most 1,440 minutes are tried. After a full day the search meets the time itself, so it
always ends, without a special case.
"""


def same_digits(time: str, *, step: int) -> str:
    moment = int(time[:2]) * 60 + int(time[3:])
    while True:
        moment = (moment + step) % 1440
        hours, minutes = divmod(moment, 60)
        shown = f"{hours:02}:{minutes:02}"
        if sorted(shown) == sorted(time):
            return shown


def inputs(rng):
    hours = rng.choice([0, 1, 10, 12, 19, 20, 21, 22, 23])
    return (f"{hours:02}:{rng.choice([0, 1, 2, 10, 11, 12, 20, 21, 30, 32, 59]):02}",)
