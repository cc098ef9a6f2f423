"""Alarm words in the radio traffic

A harbour records its radio traffic, and wants to know how often each of many alarm words was said. `words` are the alarm words, all different, in small letters and not empty; `traffic` is one long text.

Return a list with the number of places at which each word occurs in `traffic`, in the order of `words`. Places may overlap, and a word may be part of another one: in `shells` both `shell` and `hell` occur once. Words are not set apart by spaces; only the letters count.

There are many words and the text is long, so reading it again for each word takes too long.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "You have read `shel` and the next letter doesn't go on. Which end of what was read can still be the beginning of a word?",
    "Put all words into one tree of letters. Each node gets a link to the node of its longest ending that is also in the tree; a letter that doesn't fit is tried again from there.",
    "Make the links level by level: the link of a child is where the parent's link leads with that letter. Reading, count the node at which you are after each letter. In the end go over the nodes from the deepest, and add each number to that of the link; a word's number is that of its node.",
)
EXAMPLES = [
    Example((["shell", "hell", "fire"], "shells and fire and hello"), why="hell is in shells and in hello"),
    Example((["aa", "a"], "aaa"), why="places overlap"),
    Example((["abc", "bcd", "cde"], "abcde")),
]
EDGES = {
    "part of another one": (["banana", "nan", "an", "x"], "bananan"),
    "Places may overlap": Edge((["abab"], "ababab"), "one word over itself"),
    "one long text": Edge((["mayday"], ""), "an empty text"),
}
ALWAYS = [(["a", "aa", "ab"], "abaaa")]
MISTAKES = [
    Mistake("A word inside another one isn't counted. What a node counts also belongs to the node of its link.", "    for node in reversed(order):\n        seen[link[node]] += seen[node]\n", ""),
    Mistake("Where a letter doesn't go on you begin again at the root, and lose a word that has begun meanwhile. Follow the links.", "            node = link[node]\n", "            node = 0\n"),
    Mistake("The letter at which you fell back is lost. Try it again from the link.", "        while node and letter not in below[node]:\n            node = link[node]\n        node = below[node].get(letter, 0)\n", "        if letter in below[node]:\n            node = below[node][letter]\n        else:\n            node = link[node]\n"),
    Mistake("The numbers have to be handed on from the deepest nodes upwards; you begin at the top.", "for node in reversed(order):", "for node in order:"),
]
SIZE = 36000
SLOW = [
    Slow(
        "This reads the whole text once for each word.",
        """
def alarms(words: list[str], traffic: str) -> list[int]:
    counts = []
    for word in words:
        count = 0
        for start in range(len(traffic)):
            if traffic.startswith(word, start):
                count += 1
        counts.append(count)
    return counts
""",
    )
]
ALSO_RIGHT = [
    Way("Looking up all pieces of each length that a word has in a set is shorter, and reads the text once for every different length.",
        """
from collections import Counter


def alarms(words: list[str], traffic: str) -> list[int]:
    wanted = set(words)
    seen: Counter[str] = Counter()
    for length in {len(word) for word in words}:
        for start in range(len(traffic) - length + 1):
            piece = traffic[start : start + length]
            if piece in wanted:
                seen[piece] += 1
    return [seen[word] for word in words]
"""),
]
EXPLANATION = """
All words are in one tree. Reading walks down it, and where the next letter has no node, the link leads to the longest ending of what was read that is still a beginning of some word. For `shell` and `hell` and the text `shells`:

| read | node | |
|---|---|---|
| s, h, e, l, l | `shell` | counted there |
| s | links lead to `hell`, then to the root; from there `s` | |

The node `hell` itself is never reached by reading here. But the link of `shell` is `hell`, so in the end each node's number is added to its link's, the deepest first, and `hell` gets its one. Building costs as many steps as the words have letters, and each letter read goes one down, while links only go up: twice the length of the text at most. The method is by Alfred Aho and Margaret Corasick. Looking for each word alone would read the text as often as there are words.
"""


def alarms(words: list[str], traffic: str) -> list[int]:
    below: list[dict[str, int]] = [{}]
    ends = []
    for word in words:
        node = 0
        for letter in word:
            if letter not in below[node]:
                below[node][letter] = len(below)
                below.append({})
            node = below[node][letter]
        ends.append(node)

    link = [0] * len(below)
    order = list(below[0].values())
    for node in order:
        for letter, child in below[node].items():
            order.append(child)
            other = link[node]
            while other and letter not in below[other]:
                other = link[other]
            link[child] = below[other].get(letter, 0)

    seen = [0] * len(below)
    node = 0
    for letter in traffic:
        while node and letter not in below[node]:
            node = link[node]
        node = below[node].get(letter, 0)
        seen[node] += 1
    for node in reversed(order):
        seen[link[node]] += seen[node]
    return [seen[end] for end in ends]


def inputs(rng):
    alphabet = rng.choice(["ab", "abc", "ab "])
    traffic = letters(rng, 3, 20, alphabet)
    words = set()
    for _ in range(rng.randint(2, 6)):
        start = rng.randrange(len(traffic))
        words.add(traffic[start : start + rng.randint(1, 5)].replace(" ", "a"))
        words.add(letters(rng, 1, 4, "ab"))
    return (sorted(words, key=lambda word: (word[::-1], word)), traffic)


def large(rng, size):
    traffic = "".join(rng.choice("abcdefgh") for _ in range(size // 2))
    words = set()
    while len(words) < size // 60:
        start = rng.randrange(len(traffic) - 12)
        words.add(traffic[start : start + rng.randint(4, 10)])
    return (sorted(words), traffic)
