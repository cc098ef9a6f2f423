"""A phrase in the speech

A journalist looks for quotations. `speech` lists the words of a speech in order, and `phrase` lists the words of a
quotation. Capital and small letters make no difference.

Return the position, counted from 0, of the word of the speech with which the quotation begins when it occurs for the
first time: all its words follow one another directly, in the same order. If it does not occur, return `-1`. A quotation
without words occurs at position 0 of every speech, even of one without words.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "At which positions can a quotation of three words begin in a speech of five words?",
    "Change both lists to small letters first. Then compare, at each possible position, a slice of the speech with the whole quotation.",
    "The last possible position is the length of the speech minus that of the quotation. Return the first position whose slice is equal; after the loop there is none.",
)
EXAMPLES = [
    Example((["We", "will", "go", "where", "we", "Will", "meet"], ["we", "will", "meet"]), why="at the beginning only two of the three words fit"),
    Example((["No", "more", "words"], ["more", "WORDS"]), why="capital letters make no difference"),
    Example((["Never", "say", "no"], ["say", "never"]), why="in another order"),
]
EDGES = {
    "without words": (["Hello"], []),
    "even of one without words": ([], []),
    "does not occur": (["yes", "we"], ["yes", "we", "can"]),
    "follow one another directly": (["we", "really", "can"], ["we", "can"]),
    "for the first time": Edge((["no", "no", "yes", "no", "yes"], ["no", "yes"]), "the first word comes twice in a row"),
    "in the same order": Edge((["no", "no", "no", "yes"], ["no", "no", "yes"]), "the quotation begins within a false start"),
    "all its words": Edge((["one", "day", "sunday"], ["sun"]), "part of a word"),
    "a speech": Edge((["a", "b", "a", "b", "c"], ["a", "b", "c"]), "at the very end, after a false start"),
}
MISTAKES = [
    Mistake("The last possible position is missing: `range` stops before its end.", "len(words) - len(wanted) + 1", "len(words) - len(wanted)"),
    Mistake("Capital and small letters make no difference.", "[word.lower() for word in speech]", "list(speech)", "[word.lower() for word in phrase]", "list(phrase)"),
    Mistake("You return the last occurrence. The first one is wanted.", "range(len(words) - len(wanted) + 1)", "reversed(range(len(words) - len(wanted) + 1))"),
    Mistake("You only look at the first place where the first word stands. If the rest does not fit there, go on searching.", """
def find_phrase(speech: list[str], phrase: list[str]) -> int:
    words = [word.lower() for word in speech]
    wanted = [word.lower() for word in phrase]
    if not wanted:
        return 0
    if wanted[0] not in words:
        return -1
    place = words.index(wanted[0])
    return place if words[place : place + len(wanted)] == wanted else -1
"""),
    Mistake("The words must follow one another directly; others stand between them in what you found.", """
def find_phrase(speech: list[str], phrase: list[str]) -> int:
    words = [word.lower() for word in speech]
    place, first = -1, 0
    for number, word in enumerate(phrase):
        if word.lower() not in words[place + 1 :]:
            return -1
        place = words.index(word.lower(), place + 1)
        first = first if number else place
    return first
"""),
    Mistake("You search for letters. Words have to be compared as a whole.", """
def find_phrase(speech: list[str], phrase: list[str]) -> int:
    text = " ".join(speech).lower()
    place = text.find(" ".join(phrase).lower())
    return place if place < 0 else text[:place].count(" ")
"""),
]
ORACLE = """
def find_phrase(speech: list[str], phrase: list[str]) -> int:
    for place in range(len(speech) + 1):
        fits = True
        for step, word in enumerate(phrase):
            fits = fits and place + step < len(speech) and speech[place + step].upper() == word.upper()
        if fits:
            return place
    return -1
"""
ALSO_RIGHT = [
    Way("`next` takes the first of all fitting positions and has a default for the case that there is none.",
        """
def find_phrase(speech: list[str], phrase: list[str]) -> int:
    words = [word.lower() for word in speech]
    wanted = [word.lower() for word in phrase]
    places = range(len(words) - len(wanted) + 1)
    return next((place for place in places if words[place : place + len(wanted)] == wanted), -1)
"""),
]
EXPLANATION = """
Every possible beginning is tried, from the front, and the first fit ends the search. For the first example the speech in
small letters is `we will go where we will meet`:

| position | slice | equal |
|---|---|---|
| 0 | we will go | no |
| 1 | will go where | no |
| 2 | go where we | no |
| 3 | where we will | no |
| 4 | we will meet | yes |

A quotation without words equals the empty slice at position 0. At worst the work is the length of the speech times the
length of the quotation.
"""


def find_phrase(speech: list[str], phrase: list[str]) -> int:
    words = [word.lower() for word in speech]
    wanted = [word.lower() for word in phrase]
    for place in range(len(words) - len(wanted) + 1):
        if words[place : place + len(wanted)] == wanted:
            return place
    return -1


def inputs(rng):
    speech = [rng.choice(["we", "We", "will", "WILL", "go", "meet"]) for _ in range(rng.randint(2, 9))]
    first = rng.randrange(len(speech))
    phrase = speech[first : first + rng.randint(1, 3)]
    if rng.random() < 0.35:
        phrase = [rng.choice(["we", "will", "go", "sing"]) for _ in range(rng.randint(1, 3))]
    return (speech, [rng.choice([word, word.upper(), word.lower()]) for word in phrase])
