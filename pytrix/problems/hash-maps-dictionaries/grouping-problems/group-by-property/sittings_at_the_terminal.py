"""Sittings at the terminal

A library logs every click at its terminals. `clicks` lists them in the order of time as tuples of a reader's card and
a time in seconds; the clicks of several readers are mixed up. Clicks of the same card belong to one **sitting** as
long as no more than `pause` seconds lie between a click and the next one of this card. After a longer pause, a new
sitting begins.

Return a dictionary from each card to the list of its sittings in order, each as the number of its clicks. Without
clicks the dictionary is empty. Times never go down and may be equal.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "COUNT")
HINTS = (
    "A click of card K7 comes in. Which single earlier click decides whether a new sitting begins?",
    "Remember for each card when it clicked last, and keep a list of the numbers of clicks in its sittings.",
    "If the last click of the card is near enough, the last number in the list is raised by one. Otherwise a 1 is appended.",
)
EXAMPLES = [
    Example(([("K7", 0), ("B2", 10), ("K7", 20), ("K7", 90), ("B2", 95), ("K7", 100)], 30), why="70 seconds between two clicks of K7"),
    Example(([("A1", 5), ("A1", 15), ("A1", 25)], 10), why="a pause of exactly 10 seconds is not longer"),
    Example(([("A1", 5), ("B2", 6)], 60)),
]
EDGES = {
    "Without clicks": ([], 10),
    "may be equal": ([("A1", 8), ("A1", 8), ("A1", 9)], 0),
    "mixed up": ([("A1", 0), ("B2", 4), ("A1", 8), ("B2", 12), ("A1", 16)], 5),
}
MISTAKES = [
    Mistake("You compare with the click before in the log, whoever made it. It is the pause of the same card that counts.",
            "last.get(card)", "last.get(0)", "        last[card] = time\n", "        last[0] = time\n",
            "if before is not None and", "if card in sittings and before is not None and", "last: dict[str, int]", "last: dict[int, int]"),
    Mistake("A pause of exactly `pause` seconds does not end a sitting. Only a longer one does.", "time - before <= pause", "time - before < pause"),
    Mistake("You measure from the beginning of a sitting. The pause before each click counts.", "        last[card] = time\n", "        if sittings[card][-1] == 1:\n            last[card] = time\n"),
    Mistake("The sittings of a card are lost when a new one begins.", "sittings.setdefault(card, []).append(1)", "sittings[card] = [1]"),
    Mistake("Every click belongs to a first sitting of its card in your answer, however long the pause was.", "if before is not None and time - before <= pause:", "if before is not None:"),
]
ALSO_RIGHT = [
    Way("Group first, cut afterwards: a dictionary of lists of times, then a walk along each list. It takes more memory, but each of the two steps is simpler.",
        """
def sittings_of(clicks: list[tuple[str, int]], pause: int) -> dict[str, list[int]]:
    times: dict[str, list[int]] = {}
    for card, time in clicks:
        times.setdefault(card, []).append(time)
    sittings: dict[str, list[int]] = {}
    for card, mine in times.items():
        sittings[card] = [1]
        for before, time in zip(mine, mine[1:]):
            if time - before <= pause:
                sittings[card][-1] += 1
            else:
                sittings[card].append(1)
    return sittings
"""),
]
ORACLE = """
def sittings_of(clicks: list[tuple[str, int]], pause: int) -> dict[str, list[int]]:
    answer = {}
    for card in {each for each, _ in clicks}:
        times = [time for each, time in clicks if each == card]
        ends = [place for place in range(1, len(times)) if times[place] > times[place - 1] + pause]
        borders = [0, *ends, len(times)]
        answer[card] = [borders[place + 1] - borders[place] for place in range(len(borders) - 1)]
    return answer
"""
EXPLANATION = """
Two dictionaries with the same keys: one for the time of the last click, one for the sittings.

| click | last one of the card | sittings of the card afterwards |
|---|---|---|
| K7, 0 | | 1 |
| B2, 10 | | 1 |
| K7, 20 | 0 | 2 |
| K7, 90 | 20 | 2, 1 |
| B2, 95 | 10 | 1, 1 |
| K7, 100 | 90 | 2, 2 |

Each click costs two look-ups, and only one time is kept for each card.
"""


def sittings_of(clicks: list[tuple[str, int]], pause: int) -> dict[str, list[int]]:
    last: dict[str, int] = {}
    sittings: dict[str, list[int]] = {}
    for card, time in clicks:
        before = last.get(card)
        if before is not None and time - before <= pause:
            sittings[card][-1] += 1
        else:
            sittings.setdefault(card, []).append(1)
        last[card] = time
    return sittings


def inputs(rng):
    pause = rng.choice([0, 1, 3, 5])
    clicks, time = [], rng.randint(0, 3)
    for _ in range(rng.randint(3, 9)):
        clicks.append((rng.choice(["A1", "B2", "K7"]), time))
        time += rng.choice([0, 1, 2, 3, 5])
    return clicks, pause
