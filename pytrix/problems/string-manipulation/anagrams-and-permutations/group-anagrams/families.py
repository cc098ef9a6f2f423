"""How many families of vowels

Two words belong to one family if they have the same vowels (`a`, `e`, `i`, `o`, `u`; other letters are ignored), each equally often, in any order. So words with
the same signature, in whatever form you write it, are relatives.

Return how many different families there are among `words`. A word that occurs more than once does not make its family
any bigger or newer. An empty list has no families. All words without vowels are relatives of each other.
"""

from pytrix.question.authoring import Example, Mistake, letters, words

LEVEL = "beginner"
TAGS = ("COUNT", "TRANSFORM")
CONSTRAINTS = ("words consist of small letters",)
HINTS = (
    "What could you write on a label for each word so that relatives get the same label and other words a different "
    "one?",
    "Letters in alphabetical order make a good label. To know how many different labels there are, no list is needed.",
    "A set keeps each label once. It takes tuples but no lists, so turn the sorted letters into a tuple first.",
)
EXAMPLES = [
    Example((["stone", "notes", "noise", "on"],), why="stone and notes have e and o; noise and on differ"),
    Example((["tea", "eat", "ate", "toe", "teat"],), why="teat has the vowels of tea; only toe differs"),
    Example((["try", "sky", "level", "eel"],), why="no vowels in two of them, two e in the others"),
]
EDGES = {"occurs more than once": (["noon", "noon"],), "empty list": ([],), "each equally often": (["taba", "batt", "tab"],)}
MISTAKES = [
    Mistake("You count the different words. Relatives belong together: give them the same label.",
            "tuple(sorted(letter for letter in word if letter in VOWELS))", "word"),
    Mistake("Your label says which letters occur, but not how often.",
            "sorted(letter for letter in word if letter in VOWELS)",
            "sorted({letter for letter in word if letter in VOWELS})"),
    Mistake("Your label still depends on the order of the letters. Sort them.",
            "sorted(letter for letter in word if letter in VOWELS)", "letter for letter in word if letter in VOWELS"),
    Mistake("You count every word. Words of one family count once.", "return len(labels)", "return len(words)"),
]
EXPLANATION = """
A label that is equal exactly for relatives makes grouping simple: different families have different labels, so the
number of different labels is the answer.

| word | label |
|---|---|
| `stone` | e o |
| `notes` | e o |
| `noise` | e i o |
| `on` | o |

A set finds out in about constant time whether it knows a label. For n words of k letters that is n times k log k
steps, instead of comparing every word with every other.
"""


VOWELS = "aeiou"


def family_count(words: list[str]) -> int:
    labels = {tuple(sorted(letter for letter in word if letter in VOWELS)) for word in words}
    return len(labels)


def inputs(rng):
    words = []
    for _ in range(rng.randint(1, 3)):
        word = letters(rng, 2, 4, "aetn")
        for _ in range(rng.randint(1, 3)):
            words.append("".join(rng.sample(word, len(word))) + rng.choice(["", "", "a", "t"]))
    rng.shuffle(words)
    return (words,)
