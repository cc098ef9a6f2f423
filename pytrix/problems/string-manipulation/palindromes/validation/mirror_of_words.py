"""A mirror of words

Some verses can be read word by word from the end and still work. To see how well a verse does it, its first word is
paired with its last one, its second word with the last but one, and so on. A pair agrees when both are the same word.

Return how many pairs of words in `verse` do not agree. A word in the middle has no partner, and a verse with one word
or none has no pairs at all. Capitals make no difference, and neither do the marks `.`, `,`, `!` and `?` around a
word.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("words are separated by single spaces", "each word has at least one letter")
HINTS = (
    "First turn the verse into a list of what is really compared. Only then think about pairs.",
    "How many pairs do six words make, and how many do seven? That is how far you have to walk from the front.",
    "The partner of the word at place 0 is at -1, of place 1 at -2. Count the places in the front half where the two "
    "differ.",
)
EXAMPLES = [Example(("You know, I know you!",)), Example(("Stars sing songs at sea.",)), Example(("Day after day, night by day",), why="after meets by, and night meets day")]
EDGES = {
    "one word": ("Echo!",),
    "none": ("",),
    "a word in the middle": ("go now go",),
    "Capitals": ("Dog dog",),
    "marks": ("no, ?no",),
}
ALWAYS = [("tea eat",)]
MISTAKES = [
    Mistake("Marks such as a comma stick to your words and make equal words differ.", '.strip(".,!?")', ""),
    Mistake("`Sea` and `sea` are different for you. Capitals should make no difference.", ".lower()", ""),
    Mistake("You count every pair twice: once from its first word and once from its last.",
            "range(len(words) // 2)", "range(len(words))"),
    Mistake("You never look at the innermost pair.", "range(len(words) // 2)", "range(len(words) // 2 - 1)"),
    Mistake("You compare letters. Here whole words meet.", "verse.split()", "verse"),
]
ORACLE = """
def disagreements(verse: str) -> int:
    words = []
    for word in verse.lower().split():
        words.append("".join(sign for sign in word if sign not in ".,!?"))
    count = 0
    while len(words) > 1:
        count += words.pop(0) != words.pop()
    return count
"""
ALSO_RIGHT = [
    Way(
        'Pair the list with its reverse. Every pair is seen twice then, so half of the number is the answer.',
        """
def disagreements(verse: str) -> int:
    words = [word.strip(".,!?").lower() for word in verse.split()]
    return sum(one != other for one, other in zip(words, reversed(words))) // 2
""",
    ),
]
EXPLANATION = """
Once the verse is a list of the parts that matter, the question is an ordinary mirror check on list items instead of
letters. For `Day after day, night by day`:

| place | word | partner | agree? |
|---|---|---|---|
| 0 | day | day | yes |
| 1 | after | by | no |
| 2 | day | night | no |

Walking over the front half visits each pair once, and leaves out a word in the middle. The work grows with the length of
the verse. Pairing the list with its reverse costs twice that and needs a division by 2.
"""


def disagreements(verse: str) -> int:
    words = [word.strip(".,!?").lower() for word in verse.split()]
    return sum(words[place] != words[-1 - place] for place in range(len(words) // 2))


def inputs(rng):
    choices = ["sea", "see", "tide", "a", "at", "toe", "as", "sit"]
    half = [rng.choice(choices) for _ in range(rng.randint(1, 4))]
    verse = half + [rng.choice(choices) for _ in range(rng.randint(0, 1))] + half[::-1]
    for _ in range(rng.randint(0, 2)):
        verse[rng.randrange(len(verse))] = rng.choice(choices)
    dressed = [rng.choice([word, word.title(), word + ",", word + "!", "?" + word]) for word in verse]
    return (" ".join(dressed),)
