"""Stations that must not close

In an underground network, stations are joined by tracks that trains use in both directions. During works a station may be closed, so that no train can pass it. At most of them that is no problem, but some closures would cut off other stations from each other that were connected before.

`tracks` maps each station to the list of stations next to it; each track is listed at both ends. The network may already consist of several separate parts. Return the sorted list of stations whose closure would separate others. A station at which a line ends can always be closed.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("up to 300 stations",)
HINTS = (
    "During a search in depth, when does a station that was entered later have no way round the present one?",
    "Number the stations as you enter them. For each, find the smallest number that it or anything entered below it touches.",
    "If something entered directly from a station touches nothing with a smaller number than that station's, the station separates. For the first station of a part, count how often the search goes down from it.",
)
EXAMPLES = [
    Example(({"A": ["B"], "B": ["A", "C", "D"], "C": ["B", "D"], "D": ["B", "C"]},), why="without B, A is cut off"),
    Example(({"A": ["B", "C"], "B": ["A", "C"], "C": ["A", "B"]},), why="in a ring nothing separates"),
    Example(({"A": ["B"], "B": ["A", "C"], "C": ["B", "D"], "D": ["C"]},), why="a line"),
]
EDGES = {"several separate parts": ({"A": [], "B": ["C"], "C": ["B", "D"], "D": ["C"]},), "a line ends": Edge(({"A": ["B"], "B": ["A"]},), "two stations"), "joined by tracks": Edge(({},), "no stations"), "may be closed": Edge(({"A": ["B", "M"], "B": ["A", "M"], "M": ["A", "B", "C", "D"], "C": ["M", "D"], "D": ["M", "C"]},), "two rings that share a station")}
ALWAYS = [
    ({"A": ["B", "C"], "B": ["A"], "C": ["A"]},),
    ({"A": ["B", "C", "G"], "B": ["A", "D", "F", "G"], "C": ["A", "E"], "D": ["B", "E"], "E": ["C", "D", "F"], "F": ["B", "E"], "G": ["A", "B"]},),
]
MISTAKES = [
    Mistake("For the station at which the search begins another rule holds: it must go down at least twice.", " and above is not None", ""),
    Mistake("A station that has many neighbours need not be the only way between them.", """
def critical(tracks: dict[str, list[str]]) -> list[str]:
    return sorted(station for station, near in tracks.items() if len(near) > 2)
"""),
    Mistake("If what lies below touches just the station itself, the station still separates.", "low[other] >= number[station]", "low[other] > number[station]"),
    Mistake("Every separate part has to be searched.", "    for station in tracks:\n", "    for station in sorted(tracks)[:1]:\n"),
]
ORACLE = """
def critical(tracks: dict[str, list[str]]) -> list[str]:
    def parts(closed: str) -> int:
        left = set(tracks) - {closed}
        count = 0
        while left:
            waiting = [left.pop()]
            count += 1
            for station in waiting:
                near = set(tracks[station]) & left
                left -= near
                waiting += near
        return count

    return sorted(station for station in tracks if parts(station) > parts(""))
"""
EXPLANATION = """
`low` is the smallest number that a station, or whatever was entered below it, touches. For A, B, C and D of the first example, beginning at A:

| station | number | low | entered from |
|---|---|---|---|
| A | 0 | 0 | – |
| B | 1 | 0 | A |
| C | 2 | 1 | B |
| D | 3 | 1 | C |

The low of C is 1, not below B's number: B separates. The first station A goes down only once, so it doesn't. Each station and each track is looked at a fixed number of times. Another way closes every station in turn and counts the parts: simple, but n times as slow.
"""


def critical(tracks: dict[str, list[str]]) -> list[str]:
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    found: set[str] = set()

    def visit(station: str, above: str | None) -> None:
        number[station] = low[station] = len(number)
        downs = 0
        for other in tracks[station]:
            if other not in number:
                visit(other, station)
                downs += 1
                low[station] = min(low[station], low[other])
                if low[other] >= number[station] and above is not None:
                    found.add(station)
            low[station] = min(low[station], number[other])
        if above is None and downs > 1:
            found.add(station)

    for station in tracks:
        if station not in number:
            visit(station, None)
    return sorted(found)


def inputs(rng):
    stations = list("ABCDEFG"[: rng.randint(0, 7)])
    tracks = {station: [] for station in stations}
    for one in stations:
        for other in stations:
            if one < other and rng.random() < 0.33:
                tracks[one].append(other)
                tracks[other].append(one)
    return (tracks,)
