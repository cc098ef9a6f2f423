"""A speech without um

Read one line of words in small letters, separated by spaces. Build a list of all words except `um`, in their order,
and print its items in one line with `print(*kept)`, where `kept` is your list. At least one other word is in the
line.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "PARTITION")
HINTS = (
    "What does the list look like before the first word was looked at?",
    "Begin with an empty list, walk over the words, and append those that differ from `um`.",
    "The empty list before the loop, `append` under an `if` inside, the print after it.",
)
EXAMPLES = [Example("i um like um tea\n"), Example("um umbrella\n", why="only the word um itself goes"), Example("good day\n")]
EDGES = {"at least one other word": "um um yes\n"}
MISTAKES = [
    Mistake("The list is emptied in every round, so at most the last word is left. Make it before the loop.",
            "    kept = []\n    for word in words:\n", "    for word in words:\n        kept = []\n"),
    Mistake("You kept just the words that should go.", 'word != "um"', 'word == "um"'),
    Mistake("Words that only contain `um` should stay. Compare the whole word.", 'word != "um"', '"um" not in word'),
]
ALSO_RIGHT = [
    Way("Instead of building a new list one can print at once; but then the list is not there for anything else.",
        "    kept = []\n", "", "            kept.append(word)\n    print(*kept)", "            print(word, end=\" \")"),
]
EXPLANATION = """
`kept` grows while the loop goes on: `[]`, `["i"]`, `["i"]` (um is skipped), `["i", "like"]`, and so on. The star in
`print(*kept)` shows the items without brackets and commas.
"""


def program() -> None:
    words = input().split()
    kept = []
    for word in words:
        if word != "um":
            kept.append(word)
    print(*kept)


def inputs(rng):
    words = [rng.choice(["um", "um", "umbra", "we", "sing", "album", "now", "then"]) for _ in range(rng.randint(0, 6))]
    words.insert(rng.randint(0, len(words)), rng.choice(["so", "well", "number"]))
    return " ".join(words) + "\n"
