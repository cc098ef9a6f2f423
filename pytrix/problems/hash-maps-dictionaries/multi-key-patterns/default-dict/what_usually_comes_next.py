"""What usually comes next

A keyboard app suggests the next word. It learns from `sentences`, texts of small-letter words separated by single
spaces: for each word it counts which words follow it directly in the same sentence, and how often.

Return a dictionary from each word that is followed by another one at least once to its commonest follower. If several
words follow it equally often, take the one that comes first in the alphabet. The last word of a sentence is followed by
nothing, whatever the next sentence begins with. A sentence may be empty.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "In `we go and we stay`, which pairs of neighbouring words are there?",
    "You need a table of tables: for each word, the numbers of its followers. A `defaultdict` can make the inner tables itself.",
    "Go through each sentence with `zip` of the words and the words from the second on. When all is counted, find the best follower of each word, ties by the alphabet.",
)
EXAMPLES = [
    Example((["we go home", "we stay", "they go home", "we stay here"],), why="we is followed by stay twice and by go once"),
    Example((["tea or coffee or tea", "or milk"],), why="coffee, milk and tea follow or once each"),
    Example((["yes", "no"],)),
]
EDGES = {
    "A sentence may be empty": (["", "go on", ""],),
    "first in the alphabet": (["a c", "a b"],),
    "and how often": (["go up go up go up go on go on"],),
    "whatever the next sentence begins with": (["sit down", "stand up", "down there"],),
    "counts which words follow it": Edge((["ha ha ha ho"],), "a word that follows itself"),
}
ALWAYS = [(["go up go on go on"],)]
MISTAKES = [
    Mistake("You run the sentences together, so the last word of one seems to be followed by the first of the next.", "    for sentence in sentences:\n", '    for sentence in [" ".join(sentences)]:\n'),
    Mistake("You keep the follower that came last, not the commonest one.", "        followers[word][following] += 1\n", "        followers[word] = defaultdict(int, {following: 1})\n"),
    Mistake("Of equally frequent followers you take the one that came first in the text.", "key=lambda each: (-numbers[each], each)", "key=lambda each: -numbers[each]"),
    Mistake("You look for the word that comes before, not for the one that follows.", "        followers[word][following] += 1\n", "        followers[following][word] += 1\n"),
    Mistake("You suggest the rarest follower.", "(-numbers[each], each)", "(numbers[each], each)"),
]
ALSO_RIGHT = [
    Way("One flat dictionary with pairs of words as keys. It is filled more simply, but all pairs have to be sorted to find the best follower of each word.",
        """
def suggestions(sentences: list[str]) -> dict[str, str]:
    numbers: defaultdict[tuple[str, str], int] = defaultdict(int)
    for sentence in sentences:
        words = sentence.split()
        for pair in zip(words, words[1:]):
            numbers[pair] += 1
    best: dict[str, str] = {}
    for word, following in sorted(numbers, key=lambda pair: (-numbers[pair], pair[1])):
        best.setdefault(word, following)
    return best
"""),
]
ORACLE = """
def suggestions(sentences: list[str]) -> dict[str, str]:
    pairs = []
    for sentence in sentences:
        words = [word for word in sentence.split(" ") if word]
        pairs += [(words[place - 1], words[place]) for place in range(1, len(words))]
    answer = {}
    for first, _ in pairs:
        best = ""
        for other, second in sorted(pairs, key=lambda pair: pair[1]):
            if other == first and (best == "" or pairs.count((first, second)) > pairs.count((first, best))):
                best = second
        answer[first] = best
    return answer
"""
EXPLANATION = """
The outer `defaultdict` makes an inner one for each new word, and the inner one begins each count with 0.

| word | followers |
|---|---|
| we | go 1, stay 2 |
| go | home 2 |
| they | go 1 |
| stay | here 1 |

Each pair of neighbours costs two look-ups; finding the best followers looks at each count once. Counting the pairs again
for every word would go through all sentences each time.
"""


def suggestions(sentences: list[str]) -> dict[str, str]:
    followers: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for sentence in sentences:
        words = sentence.split()
        for word, following in zip(words, words[1:]):
            followers[word][following] += 1
    return {word: min(numbers, key=lambda each: (-numbers[each], each)) for word, numbers in followers.items()}


def inputs(rng):
    words = ["we", "go", "up", "and", "on"][: rng.randint(3, 5)]
    return ([" ".join(rng.choice(words) for _ in range(rng.randint(0, 5))) for _ in range(rng.randint(1, 4))],)
