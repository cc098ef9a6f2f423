"""When the news arrives

One person in a company hears some news in the morning. Everybody who hears it tells all their friends one hour later.

`friends` gives for each person the list of their friends; friendship is mutual. `first` is the person who knows the news at the beginning. Return a dictionary that says for each person who ever hears the news after how many
hours they hear it for the first time; for `first` that is 0. People whom the news never reaches are not in it.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Whom does the news reach in the second hour, and who of them knew it already?",
    "Work through the people in the order in which they hear the news. A queue keeps that order.",
    "Take the person at the front. Each friend without an hour yet gets this person's hour plus one and joins the end of the queue.",
)
EXAMPLES = [
    Example(({"Ann": ["Bo", "Cy"], "Bo": ["Ann", "Cy", "Di"], "Cy": ["Ann", "Bo"], "Di": ["Bo"]}, "Ann"), why="Di hears it from Bo"),
    Example(({"Ann": ["Bo"], "Bo": ["Ann"], "Cy": []}, "Bo"), why="nobody tells Cy"),
    ({"Ed": []}, "Ed"),
]
EDGES = {
    "never reaches": Edge(({"A": [], "B": ["C"], "C": ["B"]}, "A"), "a person without friends"),
    "for the first time": ({"A": ["B", "E"], "B": ["A", "C"], "C": ["B", "D"], "D": ["C", "E"], "E": ["D", "A"]}, "A"),
}
ALWAYS = [
    ({"A": ["B"], "B": ["A", "C"], "C": ["B", "D"], "D": ["C", "E"], "E": ["D", "F"], "F": ["E"]}, "F"),
    ({'A': ['B', 'C'], 'B': ['A', 'D'], 'C': ['A'], 'D': ['B']}, 'D'),
]
MISTAKES = [
    Mistake("You took the person who heard it last, so some get a later hour than the first one.", "queue.popleft()", "queue.pop()"),
    Mistake("A person who already knows the news keeps the first hour.", """            if friend not in hours:
                hours[friend] = hours[person] + 1
""", """            if friend not in hours or hours[friend] > 0:
                hours[friend] = hours[person] + 1
            if friend not in queue and len(hours) < len(friends):
"""),
    Mistake("The first person knows the news after 0 hours.", "hours = {first: 0}", "hours = {first: 1}"),
    Mistake("The friends of friends hear it too: put new people into the queue.", "queue.append(friend)", "friend"),
]
EXPLANATION = """
The queue holds people in the order of their hours, so whoever is first found gets the smallest hour possible. For Ann, Bo, Cy and Di:

| person | hour | tells | queue after it |
|---|---|---|---|
| Ann | 0 | Bo, Cy | Bo, Cy |
| Bo | 1 | Di | Cy, Di |
| Cy | 1 | nobody new | Di |
| Di | 2 | nobody new | empty |

Each person is taken out once and each friendship looked at from both sides.
"""

from collections import deque


def hours_until(friends: dict[str, list[str]], first: str) -> dict[str, int]:
    hours = {first: 0}
    queue = deque([first])
    while queue:
        person = queue.popleft()
        for friend in friends[person]:
            if friend not in hours:
                hours[friend] = hours[person] + 1
                queue.append(friend)
    return hours


def inputs(rng):
    people = list("ABCDEFGH"[: rng.randint(1, 8)])
    friends = {person: [] for person in people}
    for one in people:
        for other in people:
            if one < other and rng.random() < 0.35:
                friends[one].append(other)
                friends[other].append(one)
    return (friends, rng.choice(people))
