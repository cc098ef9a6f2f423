"""Who tells whom

In an office, news travels along a phone tree: each person calls certain others as soon as they know it. `calls` maps names to the list of those they call; people without an entry call nobody. Each round of calls takes one minute: whoever learnt the news in one minute makes all calls in the next.

Return a dictionary from each person who learns the news to the minute in which they learn it, where `first` knows it at minute 0. Those who are called again don't learn anything new.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "Who makes calls in minute 3, and what do you know about them?",
    "Work minute by minute: from the list of those who have just learnt it make the list of those who learn it next.",
    "Go through the calls of everybody in the present list. Whoever has no minute yet gets the next one, and joins the next list.",
)
EXAMPLES = [
    Example(({"Ada": ["Bo", "Cy"], "Bo": ["Dee"], "Cy": ["Dee", "Ada"]}, "Ada"), why="Dee is called twice, both at minute 2"),
    Example(({"Ada": ["Bo"], "Bo": ["Ada"]}, "Bo")),
    Example(({"Ada": ["Bo"]}, "Cy")),
]
EDGES = {
    "without an entry": Edge(({}, "Ada"), "nobody calls"),
    "called again": Edge(({"A": ["A", "B", "B"], "B": ["A"]}, "A"), "oneself and twice"),
    "who learns the news": Edge(({"A": ["B"], "X": ["Y"], "Y": ["A"]}, "A"), "people who never hear of it"),
    "takes one minute": Edge(({"A": ["B", "C"], "B": ["D"], "C": ["E"], "D": ["F"], "E": ["D"]}, "A"), "a short and a long way"),
}
ALWAYS = [
    ({"A": ["B", "C"], "B": ["D"], "D": ["C"]}, "A"),
]
MISTAKES = [
    Mistake("People without an entry call nobody; a second value of `get` says so.", "calls.get(person, [])", "calls[person]"),
    Mistake("`first` knows the news at minute 0, not at minute 1.", "minutes = {first: 0}", "minutes = {first: 1}"),
    Mistake("Follow the calls minute by minute. If one chain is followed to its end first, people get the minute of a longer way.", "waiting.popleft()", "waiting.pop()"),
    Mistake("Who learns it one call later learns it one minute later than the caller, not at minute 1.", "minutes[other] = minutes[person] + 1", "minutes[other] = 1"),
    Mistake("The people who were called make calls too.", "                waiting.append(other)\n", "                pass\n"),
]
ALSO_RIGHT = [
    Way(
        "Working in rounds, with a list of those who call in this minute and one of those who call in the next, shows the minutes more plainly.",
        '''
def minutes_of_news(calls: dict[str, list[str]], first: str) -> dict[str, int]:
    minutes = {first: 0}
    callers = [first]
    minute = 0
    while callers:
        minute += 1
        called = {other for person in callers for other in calls.get(person, [])}
        callers = [other for other in called if other not in minutes]
        minutes.update(dict.fromkeys(callers, minute))
    return minutes
''',
    )
]
ORACLE = '''
def minutes_of_news(calls: dict[str, list[str]], first: str) -> dict[str, int]:
    minutes = {first: 0}
    for _ in range(20):
        for person in list(minutes):
            for other in calls.get(person, []):
                minutes[other] = min(minutes.get(other, 99), minutes[person] + 1)
    return minutes
'''
EXPLANATION = """
A queue keeps those who still have to call, in the order in which they learnt it. So minutes never go back, and the first minute somebody gets is the earliest.

| caller | calls | learn it | queue afterwards |
|---|---|---|---|
| Ada | Bo, Cy | Bo 1, Cy 1 | Bo, Cy |
| Bo | Dee | Dee 2 | Cy, Dee |
| Cy | Dee, Ada | | Dee |
| Dee | | | |

Each person calls once, so the work grows with the number of calls.
"""

from collections import deque


def minutes_of_news(calls: dict[str, list[str]], first: str) -> dict[str, int]:
    minutes = {first: 0}
    waiting = deque([first])
    while waiting:
        person = waiting.popleft()
        for other in calls.get(person, []):
            if other not in minutes:
                minutes[other] = minutes[person] + 1
                waiting.append(other)
    return minutes


def inputs(rng):
    names = "ABCDEFG"[: rng.randint(3, 7)]
    calls = {name: rng.sample(names, rng.randint(0, 3)) for name in names if rng.random() < 0.8}
    return calls, rng.choice(names)
