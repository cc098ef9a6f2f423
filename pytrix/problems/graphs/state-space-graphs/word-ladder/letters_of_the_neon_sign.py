"""Letters of the neon sign

A bar has a neon sign with a word on it. Every night the owner makes one change: a letter is exchanged for another one, a letter is added at any place, or a letter is taken away. Each morning the sign has to show a word that is in the list `allowed`.

Return after how many nights, at the earliest, the sign can show `goal`, if it shows `start` today. If both are the same, that is 0. If it can't be done, return -1. `start` need not be in the list, but `goal` must be, or it can't be shown, unless it is shown today.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("words are made of small letters and are not empty; up to 500 of them",)
HINTS = (
    "Which words can follow today's word? And in which order should words be visited, so that the fewest nights are found?",
    "Search in rings from the start. Two words are neighbours if one change leads from one to the other.",
    "Give each word patterns: with a star in place of one letter, and with a star put in at any place. Two different words with a common pattern are neighbours.",
)
EXAMPLES = [
    Example(("cat", "code", ["cot", "cod", "code", "coat"]), why="cot, cod, code"),
    Example(("cat", "coats", ["coat", "coats", "cats"]), why="an o and an s are added"),
    Example(("ink", "pine", ["pink", "pint", "pine"]), why="pink, pine"),
    Example(("tea", "jam", ["jam", "ten", "tan"]), why="from tan it doesn't go on"),
]
EDGES = {"the same": Edge(("bar", "bar", []), "the goal is shown already"), "can't be done": Edge(("bar", "bat", []), "no words allowed"), "taken away": ("bars", "a", ["bar", "ar", "a"]), "`goal` must be": Edge(("on", "no", ["o", "n"]), "the goal is not in the list")}
EQUIVALENT = {
    "return [word[:i] + '*' + word[j:] for i in range(len(word) + 1) for j in (i, i + 1)] -> return [word[:i] + '*' + word[j:] for i in range(len(word) + 2) for j in (i, i + 1)]": "the last pattern once more",
}
ALWAYS = [
    ("abc", "dab", ["dab"]),
    ("aaa", "abb", ["aab", "abb", "bbb", "bba", "baa"]),
    ("aaa", "bba", ["aab", "abb", "bbb", "bba", "baa"]),
    ("aaa", "bba", ["baa", "bba", "bbb", "abb", "aab"]),
    ("ab", "ba", ["a", "ba", "aba", "bb"]), ("aa", "bbb", ["ab", "bb", "bbb", "aab", "abb"])]
MISTAKES = [
    Mistake("A letter may also be added or taken away, not only exchanged.", "for j in (i, i + 1)", "for j in (i + 1,)"),
    Mistake("If there is no way, the answer is -1.", "    return -1\n", "    return 0\n"),
    Mistake("The nights are counted, not the words: today's word doesn't count.", "nights = {start: 0}", "nights = {start: 1}"),
]
ORACLE = """
def fewest_nights(start: str, goal: str, allowed: list[str]) -> int:
    def near(one: str, other: str) -> bool:
        short, long = sorted((one, other), key=len)
        if len(short) == len(long):
            return sum(a != b for a, b in zip(short, long)) == 1
        return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))

    shown = {start}
    for night in range(len(allowed) + 1):
        if goal in shown:
            return night
        shown |= {word for word in allowed if any(near(word, other) for other in shown)}
    return -1
"""
EXPLANATION = """
Words are the nodes of a graph, and patterns find the neighbours without comparing every two words: cat and cot share `c*t`; cat and coat share `c*at`. In rings from cat, with cot, cod, code and coat allowed:

| nights | words |
|---|---|
| 0 | cat |
| 1 | cot, coat |
| 2 | cod |
| 3 | code |

A word with n letters has 2n + 2 patterns. Another way compares each word with all the others, which takes a quadratic number of comparisons. Searching from both ends at once visits fewer words in large lists.
"""

from collections import deque


def patterns(word: str) -> list[str]:
    return [word[:i] + "*" + word[j:] for i in range(len(word) + 1) for j in (i, i + 1)]


def fewest_nights(start: str, goal: str, allowed: list[str]) -> int:
    sharing: dict[str, list[str]] = {}
    for word in allowed:
        for pattern in patterns(word):
            sharing.setdefault(pattern, []).append(word)
    nights = {start: 0}
    queue = deque([start])
    while queue:
        word = queue.popleft()
        if word == goal:
            return nights[word]
        for pattern in patterns(word):
            for other in sharing.get(pattern, []):
                if other not in nights:
                    nights[other] = nights[word] + 1
                    queue.append(other)
    return -1


def inputs(rng):
    words = sorted({letters(rng, 1, 4, "ab") for _ in range(rng.randint(1, 9))})
    rng.shuffle(words)
    return (letters(rng, 1, 4, "ab"), rng.choice([words[0], letters(rng, 1, 4, "ab")]), words)
