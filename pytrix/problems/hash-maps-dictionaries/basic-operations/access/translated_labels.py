"""Labels in the visitor's language

A museum's screens show labels that are stored under short keys. `local` holds the labels in the visitor's language,
`english` those in English. Not every label has been translated.

For each of the `keys`, in order, find the label to show:

- the local label if there is one. It may be an empty text on purpose, and then the empty text is shown;
- otherwise the English label, for which the same holds;
- otherwise the key itself in square brackets, such as `[exit]`, so that somebody notices.

Return the list of labels. No keys give an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "There are two ways to have no local label: the key is missing, or the label is empty. Which of your tests tells them apart?",
    "Ask the dictionaries in order whether they contain the key. Whether a value is empty plays no part.",
    "`key in local` answers the first question. `get` helps with the last step, as its default can be a text made from the key.",
)
EXAMPLES = [
    Example((["exit", "shop", "lift"], {"exit": "Ausgang"}, {"exit": "Exit", "shop": "Shop"}), why="lift is stored nowhere"),
    Example((["note", "exit"], {"note": ""}, {"note": "Please ring", "exit": ""}), why="both empty texts are on purpose"),
    Example((["hall", "hall"], {}, {"hall": "Hall"})),
]
EDGES = {
    "No keys": ([], {"exit": "Sortie"}, {}),
    "an empty text on purpose": (["a"], {"a": ""}, {"a": "Entrance"}),
    "for which the same holds": Edge((["b", "a"], {}, {"b": ""}), "an empty English label"),
}
MISTAKES = [
    Mistake("An empty local label is there on purpose, but you show the English one instead.",
            "if key in local:", "if local.get(key):"),
    Mistake("An empty English label is there on purpose. You show the key instead.",
            'english.get(key, f"[{key}]")', 'english.get(key) or f"[{key}]"'),
    Mistake("Keys that are stored nowhere are left out of your list. They should be shown in square brackets.",
            'labels.append(english.get(key, f"[{key}]"))', "labels.extend([english[key]] if key in english else [])"),
    Mistake("The English label comes before the local one in your answer.",
            "if key in local:\n            labels.append(local[key])\n        else:\n            labels.append(english.get(key, f\"[{key}]\"))",
            "if key in english:\n            labels.append(english[key])\n        else:\n            labels.append(local.get(key, f\"[{key}]\"))"),
]
ORACLE = """
def labels_for(keys: list[str], local: dict[str, str], english: dict[str, str]) -> list[str]:
    labels = []
    for key in keys:
        found = [text for book in (local, english) for name, text in book.items() if name == key]
        labels.append((found + ["[" + key + "]"])[0])
    return labels
"""
ALSO_RIGHT = [
    Way("`get` inside `get` is shorter. The inner one is always worked out, even when its answer is not needed.",
        """
def labels_for(keys: list[str], local: dict[str, str], english: dict[str, str]) -> list[str]:
    return [local.get(key, english.get(key, f"[{key}]")) for key in keys]
"""),
]
EXPLANATION = """
`in` asks whether the key is there, whatever its value is. A test such as `if local.get(key)` mixes up "missing" and
"empty".

| key | in `local`? | in `english`? | shown |
|---|---|---|---|
| exit | yes | | Ausgang |
| shop | no | yes | Shop |
| lift | no | no | [lift] |

Each key costs two look-ups at most. `ChainMap(local, english)` from `collections` asks the dictionaries in order as
well.
"""


def labels_for(keys: list[str], local: dict[str, str], english: dict[str, str]) -> list[str]:
    labels: list[str] = []
    for key in keys:
        if key in local:
            labels.append(local[key])
        else:
            labels.append(english.get(key, f"[{key}]"))
    return labels


def inputs(rng):
    names = ["exit", "shop", "lift", "hall", "tower"]
    local, english = (
        {name: rng.choice(["", name.title(), name[::-1]]) for name in rng.sample(names, rng.randint(0, 3))} for _ in range(2)
    )
    return ([rng.choice(names) for _ in range(rng.randint(1, 5))], local, english)
