"""Words that explain each other

In a dictionary, each word is explained by other words. Some words explain each other in a circle: from each of them one gets to every other by looking up words of the explanations, again and again. Such words belong to the same circle. A word that isn't in any circle with another is on its own.

`explained` maps each word to the list of words in its explanation, all of which are in the dictionary, too. Return the circles that have at least two words, each one as a sorted list, and the list of circles sorted as well. A word that is explained by itself alone is no circle.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
CONSTRAINTS = ("up to 300 words",)
HINTS = (
    "If a word leads to another one, what is missing for both to be in the same circle?",
    "Go through the words in depth and note the order in which they are left. Then turn all arrows round.",
    "Take the noted words from the last to the first. What can be reached along turned arrows, among words not yet in a circle, is one circle.",
)
EXAMPLES = [
    Example(({"big": ["large"], "large": ["big", "size"], "size": ["how"], "how": []},), why="size is explained without big or large"),
    Example(({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["e", "a"], "e": ["d"]},), why="d leads to a, but not back"),
    Example(({"x": ["y"], "y": []},), why="no circle"),
]
EDGES = {"by itself": ({"odd": ["odd"], "even": ["odd"]},), "on its own": Edge(({},), "an empty dictionary"), "the same circle": Edge(({"a": ["b", "c"], "b": ["a"], "c": ["d"], "d": ["a"]},), "two rings that share a word"), "again and again": Edge(({"s": ["t", "p"], "t": [], "p": ["q"], "q": ["r"], "r": ["p"]},), "a circle behind a chain")}
ALWAYS = [
    ({"e": ["d"], "d": ["c"], "c": ["b"], "b": ["a"], "a": ["f"], "f": ["e"]},),
    ({"a": ["b"], "b": ["c", "a"], "c": ["d"], "d": ["c"]},), ({"d": ["c"], "c": ["d", "b"], "b": ["a"], "a": ["b"]},)]
MISTAKES = [
    Mistake("To be reached is not enough: the way back must exist, too.", """
def circles(explained: dict[str, list[str]]) -> list[list[str]]:
    found, seen = [], set()
    for word in explained:
        group = [word]
        for each in group:
            group += [other for other in dict.fromkeys(explained[each]) if other not in seen and other not in group]
        seen |= set(group)
        if len(group) > 1:
            found.append(sorted(set(group)))
    return sorted(found)
"""),
    Mistake("Only circles of at least two words belong in the answer.", "if len(circle) > 1", "if circle"),
    Mistake("A circle may be longer than two words that name each other.", """
def circles(explained: dict[str, list[str]]) -> list[list[str]]:
    return sorted([one, other] for one in explained for other in explained[one] if one < other and one in explained[other])
"""),
    Mistake("The second search has to follow the arrows the other way round.", "backward[other].append(word)", "backward[word].append(other)"),
    Mistake("The second search begins with the word that was left last.", "for word in reversed(order):", "for word in order:"),
]
ORACLE = """
def circles(explained: dict[str, list[str]]) -> list[list[str]]:
    reach = {word: {word} for word in explained}
    for _ in explained:
        for word in explained:
            for other in explained[word]:
                reach[word] |= reach[other]
    groups = {tuple(sorted(other for other in reach[word] if word in reach[other])) for word in explained}
    return sorted(list(group) for group in groups if len(group) > 1)
"""
EXPLANATION = """
The word that is left last belongs to a circle that no other circle leads to. Against the arrows one can then only reach its own circle. For big, large, size and how, looked up in this order:

| step | what happens |
|---|---|
| words left | how, size, large, big |
| from big, arrows turned | large: the circle big, large |
| from size, arrows turned | large is in a circle already: size alone |
| from how, arrows turned | size is taken: how alone |

Each word and each arrow is looked at twice. Another way works out for each word everything it can reach, and compares; it is easier, and takes up to n³ steps.
"""


def circles(explained: dict[str, list[str]]) -> list[list[str]]:
    backward: dict[str, list[str]] = {word: [] for word in explained}
    for word, others in explained.items():
        for other in others:
            backward[other].append(word)

    def visit(word: str, arrows: dict[str, list[str]], left: list[str]) -> None:
        seen.add(word)
        for other in arrows[word]:
            if other not in seen:
                visit(other, arrows, left)
        left.append(word)

    seen: set[str] = set()
    order: list[str] = []
    for word in explained:
        if word not in seen:
            visit(word, explained, order)
    seen = set()
    found = []
    for word in reversed(order):
        if word not in seen:
            circle: list[str] = []
            visit(word, backward, circle)
            if len(circle) > 1:
                found.append(sorted(circle))
    return sorted(found)


def inputs(rng):
    words = list("abcdefg"[: rng.randint(0, 7)])
    rng.shuffle(words)
    return ({word: [other for other in words if rng.random() < 0.27] for word in words},)
