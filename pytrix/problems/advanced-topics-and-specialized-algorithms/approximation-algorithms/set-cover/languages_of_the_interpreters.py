"""Languages of the interpreters

A congress needs interpreters for all `languages`. `speaks` maps each interpreter to the list of the languages spoken. The office hires one after the other: always whoever speaks the most of the languages that nobody hired so far speaks; among equals the first by name. It stops as soon as every language is spoken.

Return the list of those hired, in order, or `None` if some language is spoken by nobody. Languages that aren't needed don't count.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "What changes about an interpreter's worth after somebody else was hired?",
    "Keep the set of the languages that are missing. An interpreter is worth the number of languages in the intersection of both sets.",
    "As long as something is missing, take the best by the key of negative worth and name. If even the best is worth nothing, it can't be done.",
)
EXAMPLES = [
    Example((["de", "fr", "it", "pl"], {"Ana": ["de", "fr"], "Ben": ["fr", "it", "pl"], "Cyd": ["de"]}), why="Ben speaks three; then Ana comes before Cyd"),
    Example((["fr"], {"Zoe": ["fr"], "Bob": ["fr", "no", "fi"]})),
    Example((["de", "cs"], {"Ana": ["de"]})),
]
EDGES = {
    "spoken by nobody": (["fr"], {}),
    "among equals": Edge((["a", "b", "c", "d"], {"Y": ["a", "b"], "X": ["c", "d"], "Z": ["b", "c"]}), "three of equal worth"),
    "aren't needed": Edge((["a", "b"], {"Poly": ["w", "x", "y", "a"], "Two": ["a", "b"]}), "many languages of no use"),
    "stops as soon": Edge(([], {"Ana": ["de"]}), "no languages needed"),
    "nobody hired so far speaks": Edge((["a", "b", "c", "d", "e", "f"], {"P": ["a", "b", "c", "d"], "Q": ["a", "b", "e"], "R": ["c", "d", "f"]}), "the largest first, though two would do"),
}
ALWAYS = [
    (["a", "b", "c", "d"], {"S": ["d"], "P": ["a"], "Q": ["b"], "R": ["c"]}),
    (["a", "b", "c", "d", "e"], {"A": ["a", "b", "c"], "B": ["a", "b", "d"], "C": ["d", "e"]}),
    (["a", "b"], {"Bob": ["a", "b", "x", "y"], "Ann": ["a", "b"]}),
]
MISTAKES = [
    Mistake("Languages that aren't needed don't count.", "len(missing & set(speaks[name]))", "len(set(speaks[name]))"),
    Mistake("Among equals the first by name is hired.", "(-len(missing & set(speaks[name])), name)", "-len(missing & set(speaks[name]))"),
    Mistake("If some language is spoken by nobody, the answer is `None`, not what was found so far.", "        if best is None or not missing & set(speaks[best]):\n            return None\n", "        if best is None or not missing & set(speaks[best]):\n            return hired\n"),
]
ALSO_RIGHT = [
    Way(
        "Working out all worths once for each round and taking the first of the sorted list does the same, and sorts more than is needed.",
        '''
def hire(languages: list[str], speaks: dict[str, list[str]]) -> list[str] | None:
    missing = set(languages)
    hired: list[str] = []
    while missing:
        ranked = sorted((-len(missing.intersection(spoken)), name) for name, spoken in speaks.items())
        if not ranked or ranked[0][0] == 0:
            return None
        hired.append(ranked[0][1])
        missing.difference_update(speaks[ranked[0][1]])
    return hired
''',
    )
]
ORACLE = '''
def hire(languages: list[str], speaks: dict[str, list[str]]) -> list[str] | None:
    hired = []
    while True:
        missing = [each for each in languages if not any(each in speaks[name] for name in hired)]
        if not missing:
            return hired
        best, most = None, 0
        for name in sorted(speaks):
            worth = sum(each in speaks[name] for each in missing)
            if worth > most:
                best, most = name, worth
        if best is None:
            return None
        hired.append(best)
'''
EXPLANATION = """
Each round the worth of everybody is counted anew, because languages that are spoken already are worth nothing more. In the first example:

| missing | Ana | Ben | Cyd | hired |
|---|---|---|---|---|
| de fr it pl | 2 | 3 | 1 | Ben |
| de | 1 | 0 | 1 | Ana |

Each round looks at everybody. The rule isn't always the best: sometimes two would do where it hires three. But it is at most about a logarithm of the number of languages worse, and nothing much better is known that is quick.
"""


def hire(languages: list[str], speaks: dict[str, list[str]]) -> list[str] | None:
    missing = set(languages)
    hired: list[str] = []
    while missing:
        best = min(speaks, key=lambda name: (-len(missing & set(speaks[name])), name), default=None)
        if best is None or not missing & set(speaks[best]):
            return None
        hired.append(best)
        missing -= set(speaks[best])
    return hired


def inputs(rng):
    known = ["de", "fr", "it", "pl", "cs", "sv"]
    speaks = {name: rng.sample(known, rng.randint(1, 4)) for name in rng.sample(["Ana", "Ben", "Cyd", "Dot", "Eva"], rng.randint(2, 5))}
    return rng.sample(known, rng.randint(2, 5)), speaks
