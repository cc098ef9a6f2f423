"""How many words share the tag

A museum gives each word of a code a tag: starting from 0, for each letter from the first to the last the tag is multiplied by 7, the
letter's value is added (0 for `a`, 1 for `b`, up to 4 for `e`), and the remainder of division by 13 is kept. There
are only 13 tags, so longer words must collide.

Return how many other words have the same length and the same tag as `word`; all words of the letters `a` to `e` count, whether they mean
something or not. The empty word is the only one of its length. Words may be too long to go through all others.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`word` has only the letters a to e, at most 16",)
HINTS = (
    "There are very many words, but few tags. What happens to words with the same tag when one more letter is added?",
    "Keep for each tag how many words of a certain length have it. One more letter turns these counts into those for the next length.",
    "Each tag leads to five new ones, one for each letter; add its count to each of theirs. At the end, leave the word itself out.",
)
EXAMPLES = [Example(("abc",)), Example(("decade",)), Example(("b",), why="the five tags of one letter all differ"), Example(("bead",))]
EDGES = {
    "empty word": ("",),
    "other words": ("e",),
    "longer words must collide": ("abcdeabcde",),
    "same tag": ("bb",),
}
MISTAKES = [
    Mistake("The word itself has its own tag too, but only other words count.", "[tag] - 1", "[tag]"),
    Mistake("You assume that words share out evenly among the tags. They do so only roughly.",
            "ways[tag] - 1", "5 ** len(word) // 13"),
    Mistake("New counts are added to old ones, so shorter words are counted as well. Begin a fresh list for each length.",
            "        longer = [0] * 13\n", "        longer = ways[:]\n"),
    Mistake("Letters are counted in the order of the sum only; the tag has to be multiplied before a value is added.",
            "longer[(old * 7 + value) % 13]", "longer[(old + value) % 13]"),
]
EQUIVALENT = {
    "tag = (tag * 7 + 'abcde'.index(letter)) % 13 -> tag = (tag * 7 + 'abcde'.rindex(letter)) % 13": "each letter occurs once",
    "longer = [0] * 13 -> longer = [0] * 14": "a fourteenth tag is never reached",
    "ways = [1] + [0] * 12 -> ways = [1] + [0] * 13": "a fourteenth tag is never reached",
    "ways = [1] + [0] * 12 -> ways = [1] + [0] * 11": "before the first letter only the tag 0 is read",
}
SIZE = 128
SLOW = [
    Slow("Your answer is right, but it goes through all words of that length, five times as many with each letter. Words with equal tags "
         "behave alike from there on: count them together.",
         '''
def twins(word: str) -> int:
    return with_tag(0, len(word), tag_of(word)) - 1


def with_tag(tag: int, letters_left: int, goal: int) -> int:
    if letters_left == 0:
        return int(tag == goal)
    found = 0
    for value in range(5):
        found += with_tag((tag * 7 + value) % 13, letters_left - 1, goal)
    return found


def tag_of(word: str) -> int:
    tag = 0
    for letter in word:
        tag = (tag * 7 + "abcde".index(letter)) % 13
    return tag
'''),
]
EXPLANATION = """
What a further letter does to a tag depends on the tag alone, not on the word after it. So it suffices to know how many words
have each tag, and one length leads to the next. For words of up to two letters:

| length | words with the tags 0 to 12 |
|---|---|
| 0 | 1 0 0 0 0 0 0 0 0 0 0 0 0 |
| 1 | 1 1 1 1 1 0 0 0 0 0 0 0 0 |
| 2 | 1 2 3 3 3 2 1 1 2 2 2 2 1 |

The work is the length times five times the 13 tags. Going through all words instead takes five times as long with each letter.
"""


def twins(word: str) -> int:
    tag = 0
    ways = [1] + [0] * 12
    for letter in word:
        tag = (tag * 7 + "abcde".index(letter)) % 13
        longer = [0] * 13
        for old, count in enumerate(ways):
            for value in range(5):
                longer[(old * 7 + value) % 13] += count
        ways = longer
    return ways[tag] - 1


def inputs(rng):
    return (letters(rng, 2, 12, "abcde"),)


def large(rng, size):
    return ("".join(rng.choice("abcde") for _ in range(size // 8)),)
