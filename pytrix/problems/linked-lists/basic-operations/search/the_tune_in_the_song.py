"""The tune in the song

A song is a linked list of notes, and `song` is its first node; `tune` is the first node of another, usually shorter list of notes. Either may be `None`, which is a list without notes.

Return the position at which the tune begins in the song for the first time, counted from 0: from there on, the notes of the song are those of the tune, one by one and without gaps. If it begins nowhere, return `-1`. A tune without notes begins at 0, even in a song without notes.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Does the tune begin at this very node of the song? How would you find that out, and where do you go on if it doesn't?",
    "For each node of the song, walk along song and tune together as long as the notes agree. If the tune is over, you have found it.",
    "Keep the node where the comparison began: after a failure go on at the node behind it, not where the comparison stopped.",
)
EXAMPLES = [
    Example((["c", "c", "d", "c", "d", "e"], ["c", "d", "e"]), why="the first c d goes on with c"),
    (["e", "f"], ["g"]),
    (["a", "b", "a", "b"], ["a", "b"]),
]
EDGES = {
    "tune without notes": (["c"], []),
    "song without notes": Edge(([], []), "both without notes"),
    "begins nowhere": Edge((["c", "d"], ["d", "e"]), "the song ends within the tune"),
    "for the first time": Edge((["a", "a", "a", "b"], ["a", "a", "b"]), "it begins within a false start"),
}
ALWAYS = [
    (["c", "c", "c", "e"], ["e"]),
    (["f#", "g", "c#", "d"], ["g", "c#"]),
    (["c#", "d"], ["c"]),
]
MISTAKES = [
    Mistake("After a failure you go on where the comparison stopped. The tune may begin in between.", "        song = song.next\n", "        song = here if here and here is not song else song.next\n"),
    Mistake("The song may end before the tune does: then it is not found there.", "        if there is None:\n            return position\n", "        if there is None or here is None:\n            return position\n"),
    Mistake("You compare only the first notes.", "        while here and there and here.val == there.val:\n            here, there = here.next, there.next\n        if there is None:\n", "        if there is None or here.val == there.val:\n"),
    Mistake("Positions are counted from 0: the first node of the song is position 0.", "    position = 0\n", "    position = 1\n"),
]
ORACLE = """
def begins_at(song: ListNode | None, tune: ListNode | None) -> int:
    texts = []
    for node in (song, tune):
        text = ","
        while node:
            text += node.val + ","
            node = node.next
        texts.append(text)
    place = texts[0].find(texts[1])
    return texts[0][:place].count(",") if place >= 0 else -1
"""
EXPLANATION = """
Each node of the song is tried as a beginning. Two names walk on together as long as the notes agree; the song's own name stays at the beginning, so that the next try starts right behind it. For c c d e and the tune c d:

| begins at | agrees with | found? |
|---|---|---|
| 0 | c | no: c is not d |
| 1 | c d | yes |

In the worst case each beginning agrees with almost the whole tune, which costs the product of both lengths. Another way, the method of Knuth, Morris and Pratt never goes back and costs their sum.
"""


def begins_at(song: ListNode | None, tune: ListNode | None) -> int:
    if tune is None:
        return 0
    position = 0
    while song:
        here, there = song, tune
        while here and there and here.val == there.val:
            here, there = here.next, there.next
        if there is None:
            return position
        song = song.next
        position += 1
    return -1


def inputs(rng):
    song = [rng.choice(["c", "c", "d", "c#"]) for _ in range(rng.randint(1, 9))]
    start = rng.randrange(len(song))
    tune = song[start : start + rng.randint(0, 4)]
    if rng.random() < 0.3:
        tune = [*tune, rng.choice("cde")]
    return (song, tune)
