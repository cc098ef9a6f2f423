"""The gap in the rule

The rule of our parcel station: each hour, at most `limit` parcels are taken; hours begin at the minutes 0, 60, 120 and so on. The station simply refuses every parcel beyond that until the next hour begins. The people who carry the parcels away say that far more than `limit` come within an hour. Show how bad it gets.

`parcels` lists the minutes at which parcels are brought, in ascending order; several may come in the same minute. Return the greatest number of parcels **taken** in any 60 minutes in a row, such as the minutes 35 to 94, wherever they begin.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "Two questions follow each other here. Which parcels are taken at all?",
    "First play the rule: count the parcels of each hour and note the minutes of those taken. Then look for the 60 minutes with most of them.",
    "It is enough to look at stretches that begin with a taken parcel: count the taken ones from there on up to 59 minutes later.",
)
EXAMPLES = [
    Example(([57, 58, 59, 60, 61, 62], 3), why="all six come within six minutes"),
    Example(([0, 1, 2, 3, 59, 60, 118], 2), why="taken are 0, 1, 60 and 118"),
    Example(([10, 130, 250], 2)),
]
EDGES = {
    "several may come": Edge(([59, 59, 59, 60, 60, 60], 2), "in the same minute"),
    "60 minutes in a row": Edge(([10, 69, 70, 129], 5), "59 and 60 minutes apart"),
    "lists": Edge(([], 2), "no parcels"),
    "until the next hour begins": Edge(([0, 100, 101], 2), "a busier hour later"),
}
ALWAYS = [([5, 64, 65], 1)]
MISTAKES = [
    Mistake("The minutes 10 and 70 are not within 60 minutes in a row: those are the minutes 10 to 69.", "minute < start + 60", "minute <= start + 60"),
    Mistake("Refused parcels are not carried away: play the rule first, and count only parcels that are taken.", "    return max((sum(start <= minute < start + 60 for minute in taken) for start in taken), default=0)", "    return max((sum(start <= minute < start + 60 for minute in parcels) for start in parcels), default=0)"),
    Mistake("You only look at the hours of the clock. The crowd may come around the change of the hour.", "max((sum(start <= minute < start + 60 for minute in taken) for start in taken), default=0)", "max((sum(start // 60 == minute // 60 for minute in taken) for start in taken), default=0)"),
    Mistake("The count of an hour must begin anew with the next one.", "count[minute // 60] < limit", "sum(count.values()) < limit"),
]
ALSO_RIGHT = [
    Way(
        "A queue that drops what is too old counts each stretch while passing, in one go through the parcels.",
        """
from collections import Counter, deque


def worst_hour(parcels: list[int], limit: int) -> int:
    count: Counter[int] = Counter()
    recent: deque[int] = deque()
    worst = 0
    for minute in parcels:
        if count[minute // 60] < limit:
            count[minute // 60] += 1
            recent.append(minute)
            while recent[0] <= minute - 60:
                recent.popleft()
            worst = max(worst, len(recent))
    return worst
""",
    )
]
ORACLE = """
def worst_hour(parcels: list[int], limit: int) -> int:
    taken = []
    for hour in range(max(parcels, default=0) // 60 + 1):
        taken += [minute for minute in parcels if minute // 60 == hour][:limit]
    return max(sum(minute in range(start, start + 60) for minute in taken) for start in range(max(parcels, default=0) + 1))
"""
EXPLANATION = """
First the rule is played, then the worst stretch is looked for. A best stretch can always be moved right until it begins with a parcel, so only those are tried. For 57, 58, 59, 60, 61, 62 and a limit of 3:

| hour | taken |
|---|---|
| 0 | 57 58 59 |
| 1 | 60 61 62 |

From minute 57 on there are six, **twice** the limit: all that one hour allows at its end, and all that the next allows at its beginning. It can't get worse, as 60 minutes touch two hours at most. Trying each start with each parcel costs the square of their number.
"""
def worst_hour(parcels: list[int], limit: int) -> int:
    count: Counter[int] = Counter()
    taken = []
    for minute in parcels:
        if count[minute // 60] < limit:
            count[minute // 60] += 1
            taken.append(minute)
    return max((sum(start <= minute < start + 60 for minute in taken) for start in taken), default=0)


def inputs(rng):
    parcels = sorted(rng.choice([rng.randint(50, 70), rng.randint(0, 130), rng.choice([5, 64, 65, 124])]) for _ in range(rng.randint(3, 12)))
    return parcels, rng.randint(1, 4)
