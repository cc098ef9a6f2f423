"""Only fresh headlines

A news screen collects headlines from several agencies. `shown` lists those that have been on the screen today
already, and `incoming` those that come in now, in order. The same headline often comes from several agencies.

Return the headlines that are new: those in `incoming` that have not been shown, in their order, each only the first
time it comes in.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "SEARCH")
HINTS = (
    "There are two reasons to leave a headline out. Can one and the same set take care of both?",
    "Begin with a set of what was shown. A headline that is not in it is new: it goes into the answer, and into the set.",
    "So the set grows while you go through the incoming headlines, and a headline that comes a second time is in it already.",
)
EXAMPLES = [
    Example((["Rain ahead"], ["Storm in May", "Rain ahead", "Storm in May", "New bridge"])),
    Example((["A", "B"], ["B", "A", "B"]), why="nothing is new"),
    Example(([], ["Snow", "Sun", "Snow"])),
]
EDGES = {
    "have not been shown": Edge((["x"], []), "nothing comes in"),
    "only the first time": ([], ["b", "a", "b", "b", "a"]),
}
MISTAKES = [
    Mistake("A headline that comes in several times is in your answer several times.", "            seen.add(headline)\n", ""),
    Mistake("Headlines that were shown today are in your answer.", "seen = set(shown)", "seen: set[str] = set()"),
    Mistake("The headlines are in alphabetical order. They should be in the order in which they came in.", "return fresh", "return sorted(fresh)"),
    Mistake("A headline that comes in several times is left out altogether.", "if headline not in seen:", "if headline not in seen and incoming.count(headline) == 1:"),
]
EXPLANATION = """
One set holds everything that must not appear any more: what was shown, and what has been found to be new.

| headline | in the set | answer afterwards |
|---|---|---|
| Storm in May | no | Storm in May |
| Rain ahead | yes, shown | the same |
| Storm in May | yes, by now | the same |
| New bridge | no | Storm in May, New bridge |

Each headline costs one look-up.
"""


def fresh_headlines(shown: list[str], incoming: list[str]) -> list[str]:
    seen = set(shown)
    fresh: list[str] = []
    for headline in incoming:
        if headline not in seen:
            fresh.append(headline)
            seen.add(headline)
    return fresh


def inputs(rng):
    news = ["Rain", "Snow", "Strike", "Goal", "Fire"]
    return (rng.sample(news, rng.randint(0, 2)), [rng.choice(news) for _ in range(rng.randint(2, 7))])
