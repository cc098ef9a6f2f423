"""Which words could it be?

A quiz shows words with their letters jumbled. `known` lists the words that may be hidden in it, all different, and
`jumbled` lists what the quiz shows. Everything is in small letters.

Return a list with one list for each jumbled text, in the order of `jumbled`: all the words in `known` that consist of
exactly the same letters, each as often, in the order of `known`. A word that is not jumbled at all fits itself. If no
word fits, the list for that text is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "What do `spot`, `tops` and `opts` have in common, once their letters are put into a fixed order?",
    "Put the known words into groups first: under the sorted letters of each word is the list of all words with these letters.",
    "For each jumbled text, sort its letters in the same way and look the group up, with an empty list in case there is none.",
)
EXAMPLES = [
    Example((["stop", "net", "pots", "ten"], ["tpso", "etn", "pot"]), why="no known word has the letters of pot"),
    Example((["toot", "tot", "too"], ["oot", "ottt", "tto"]), why="each letter has to be there as often"),
    Example((["lemon", "melon"], ["melon", "lemno"])),
]
EDGES = {
    "not jumbled at all": (["pan", "nap"], ["pan"]),
    "no word fits": ([], ["abc", "x"]),
    "what the quiz shows": Edge((["tea", "eat"], []), "nothing is shown"),
    "each as often": (["see", "seen", "sees"], ["ese", "ses", "esse"]),
}
ALWAYS = [(["tea"], ["eat", "eat"])]
MISTAKES = [
    Mistake("You only ask which letters occur. `too` and `tot` have the same two letters, but not equally often.",
            '"".join(sorted(word))', '"".join(sorted(set(word)))', '"".join(sorted(text))', '"".join(sorted(set(text)))'),
    Mistake("Each group keeps only its last word in your answer. It should keep all words that fit.",
            'words.setdefault("".join(sorted(word)), []).append(word)', 'words["".join(sorted(word))] = [word]'),
    Mistake("You look the jumbled text up as it is. The groups are found under sorted letters.", '"".join(sorted(text))', "text"),
    Mistake("You put all words of the same length together, whatever their letters are.",
            '"".join(sorted(word))', "str(len(word))", '"".join(sorted(text))', "str(len(text))"),
]
EXPLANATION = """
The sorted letters are the same for all words that can be jumbled into each other, so they make a good key.

| word | key | group afterwards |
|---|---|---|
| stop | opst | `['stop']` |
| net | ent | `['net']` |
| pots | opst | `['stop', 'pots']` |
| ten | ent | `['net', 'ten']` |

`tpso` has the key `opst`, too, and finds its words with one look-up. Each word is sorted once. Comparing every jumbled
text with every known word would sort the known words again and again.
"""


def fitting(known: list[str], jumbled: list[str]) -> list[list[str]]:
    words: dict[str, list[str]] = {}
    for word in known:
        words.setdefault("".join(sorted(word)), []).append(word)
    return [words.get("".join(sorted(text)), []) for text in jumbled]


def inputs(rng):
    pool = ["stop", "pots", "spot", "opt", "top", "toot", "too", "tot", "net", "ten", "teen", "step", "pets"]
    known = rng.sample(pool, rng.randint(2, 7))
    shown = []
    for _ in range(rng.randint(1, 5)):
        text = list(rng.choice(known if rng.random() < 0.7 else pool))
        rng.shuffle(text)
        shown.append("".join(text))
    return known, shown
