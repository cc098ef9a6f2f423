"""The drawer of jumpers

Clean jumpers are laid on top of each other in a drawer, and whoever needs one takes the topmost. `events` lists what happens: `"take"` means that somebody takes a jumper, any other text is the colour of a jumper that is laid in.

Return the list of what was taken, in order. Where the drawer was empty, the list holds `None`. The drawer is empty at first.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Which jumper is taken: the one laid in first or last?",
    "Keep the drawer as a list whose end is the top. Ask whether it holds anything before you take.",
    "For a take, append the popped colour to the answer, or `None` from an empty drawer; for a colour, push it.",
)
EXAMPLES = [
    (["red", "blue", "take", "green", "take", "take"],),
    Example((["take", "red", "take"],), why="the drawer is empty at first"),
    (["red", "red"],),
]
EDGES = {
    "empty at first": (["take"],),
    "the drawer was empty": (["red", "take", "take", "blue", "take"],),
    "list of what was taken": Edge(([],), "nothing happens"),
}
ALWAYS = [
    (["red", "blue", "red", "take", "take", "take"],),
]
MISTAKES = [
    Mistake("You take the jumper at the bottom. The topmost is the one laid in last.", "drawer.pop()", "drawer.pop(0)"),
    Mistake("From an empty drawer nothing can be popped. The answer is `None` then.", "drawer.pop() if drawer else None", "drawer.pop()"),
    Mistake("The jumper that is taken still lies in the drawer.", "drawer.pop() if", "drawer[-1] if"),
]
EXPLANATION = """
`append` lays a jumper on top, `pop` takes the topmost. For red, blue, take, green, take:

| event | drawer | taken |
|---|---|---|
| red, blue | red blue | |
| take | red | blue |
| green | red green | |
| take | red | green |

Each event takes one step.
"""


def taken(events: list[str]) -> list[str | None]:
    drawer = []
    answer = []
    for event in events:
        if event == "take":
            answer.append(drawer.pop() if drawer else None)
        else:
            drawer.append(event)
    return answer


def inputs(rng):
    return ([rng.choice(["take", "red", "blue", "green", "grey"]) if rng.random() < 0.7 else "take" for _ in range(rng.randint(2, 9))],)
