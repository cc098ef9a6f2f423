"""Circle the letters as far {side} as possible

In a word search, the letters of `word` stand in `text` in the right order, perhaps with other letters between them.
You circle the letters you use. Often there is a choice: then circle all letters as far {side} as they can be.

Return the positions of the circled letters in ascending order, counted from 0. If the word is not in the text, return
an empty list, even if its beginning is. An empty word needs no circles: return an empty list as well.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
ROWS = [{"step": 1, "side": "to the left"}, {"step": -1, "side": "to the right"}]
HINTS = (
    "Which letter of the word should you look for first, and from which end of the text?",
    "Keep the letters that still wait for a place, and take the first place that fits. Taking it early never hurts.",
    "Turn word and positions round with the same slice, walk over the positions, and turn the answer round once more.",
)
EXAMPLES = [("ten", "tattered tennis"), ("no", "onion")]
EDGES = {
    "not in the text": ("abc", "acb"),
    "even if its beginning is": ("tea", "teteh"),
    "empty word": ("", "tea"),
}
MISTAKES = [
    Mistake("The word is not complete, yet you return the circles drawn so far. An incomplete word gives an empty "
            "list.",
            "    if waiting:\n        return []\n", ""),
    Mistake("You circle as far to the other side as possible: here it should be {side}.",
            """
def circled(word: str, text: str) -> list[int]:
    found = []
    waiting = list(word[::-step])
    for place in range(len(text))[::-step]:
        if waiting and text[place] == waiting[0]:
            found.append(place)
            waiting.pop(0)
    return [] if waiting else found[::-step]
"""),
    Mistake("Every letter is looked for on its own, so the order is lost and one letter may be circled twice.",
            """
def circled(word: str, text: str) -> list[int]:
    found = [text.find(letter) if step > 0 else text.rfind(letter) for letter in word]
    return [] if -1 in found else found
"""),
    Mistake("You count positions from 1. The first letter of a text has position 0.",
            "found.append(place)", "found.append(place + 1)"),
]
EXPLANATION = """
Taking the first place that fits leaves the most room for all letters that follow, so no other choice puts any of them
further {side}. One walk over the text suffices. Walking from the other end is the same search with word and positions
turned round.
"""


def circled(word: str, text: str, *, step: int) -> list[int]:
    found: list[int] = []
    waiting = list(word[::step])
    for place in range(len(text))[::step]:
        if waiting and text[place] == waiting[0]:
            found.append(place)
            waiting.pop(0)
    if waiting:
        return []
    return found[::step]


def inputs(rng):
    word = letters(rng, 1, 4, "eno")
    kept = rng.choice([word, word, word, word[::-1]])
    return (word, "".join(letters(rng, 0, 2, "enot") + letter for letter in kept) + letters(rng, 0, 3, "enot"))
