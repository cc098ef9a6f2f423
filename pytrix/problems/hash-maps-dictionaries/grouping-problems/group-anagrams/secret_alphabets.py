"""Words under a disguise

A spy writes a word in a secret alphabet: each letter is replaced by a letter of its own, the same one every time, and
two different letters never become the same one. So `noon` may turn into `elle`, but not into `moss` or into `aaaa`.

Two words that could be disguises of each other belong together. From the list `words`, return the groups with at
least two words, as a list of lists. Within a group the words keep the order of the list, and a word that stands twice
on the list stands twice in its group. The groups are ordered by their first words' places on the list.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("PARTITION", "TRANSFORM")
CONSTRAINTS = ("words consist of small letters", "no word is empty")
HINTS = (
    "What stays the same about a word when all its letters are disguised?",
    "Look for a signature that does not depend on the letters themselves, only on which places hold equal ones. Use it as a key.",
    "Write, for each place, the place where its letter occurs for the first time: `index` tells. As a tuple, these numbers are "
    "equal for disguises of each other.",
)
EXAMPLES = [
    Example((["noon", "moss", "elle", "tree", "abba"],), why="noon, elle and abba go together, and moss and tree"),
    Example((["aa", "ab", "ba", "a"],), why="aa has only one letter, and a is shorter"),
    Example((["kayak", "level", "rotor", "kayak"],)),
]
EDGES = {
    "at least two words": (["a", "ab", "aa"],),
    "stands twice": (["abc", "aab", "abc"],),
    "two different letters never become the same one": (["abab", "abba", "aabb", "cddc", "aaaa"],),
}
EQUIVALENT = {
    "signature = tuple((word.index(letter) for letter in word)) -> signature = tuple((word.rindex(letter) for letter in word))":
        "last places tell equal letters apart as well as first places",
    "signature = tuple((word.index(letter) for letter in word)) -> signature = tuple((word.index(letter) for letter in skip_first(word)))":
        "the first number is always 0",
}
MISTAKES = [
    Mistake("How often the letters occur is not enough: it matters at which places.",
            "tuple(word.index(letter) for letter in word)", "tuple(sorted(word.count(letter) for letter in word))"),
    Mistake("Words that belong to nobody else appear in your answer. A group needs at least two words.",
            "if len(group) >= 2", "if group"),
    Mistake("You compare the letters themselves. They may all differ.",
            "tuple(word.index(letter) for letter in word)", "tuple(sorted(word))"),
    Mistake("You only look whether neighbouring letters are equal.",
            "tuple(word.index(letter) for letter in word)", "tuple(one == other for one, other in zip(word, word[1:] + \" \"))"),
]
ORACLE = """
def disguises(words: list[str]) -> list[list[str]]:
    def fit(one, other):
        pairs = set(zip(one, other))
        return len(one) == len(other) and len(pairs) == len(set(one)) == len(set(other))

    groups = []
    for word in words:
        for group in groups:
            if fit(group[0], word):
                group.append(word)
                break
        else:
            groups.append([word])
    return [group for group in groups if len(group) > 1]
"""
EXPLANATION = """
A disguise changes letters but not the places where a letter comes back. So the places of first occurrence are a
signature:

| word | signature |
|---|---|
| noon | (0, 1, 1, 0) |
| moss | (0, 1, 2, 2) |
| elle | (0, 1, 1, 0) |
| tree | (0, 1, 2, 2) |
| abba | (0, 1, 1, 0) |

A word of k letters costs up to k² steps, since `index` searches the word from its beginning for each letter.
Comparing all pairs of words would cost the square of their number.
"""


def disguises(words: list[str]) -> list[list[str]]:
    groups: dict[tuple[int, ...], list[str]] = {}
    for word in words:
        signature = tuple(word.index(letter) for letter in word)
        groups.setdefault(signature, []).append(word)
    return [group for group in groups.values() if len(group) >= 2]


def inputs(rng):
    size = rng.randint(2, 5)
    words = [letters(rng, size - 1, size, "abc") for _ in range(rng.randint(2, 4))]
    words += [word.translate(str.maketrans("abc", "".join(rng.sample("abcde", 3)))) for word in words[:2]]
    rng.shuffle(words)
    return (words,)
