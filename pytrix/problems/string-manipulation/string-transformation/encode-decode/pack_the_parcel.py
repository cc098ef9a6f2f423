"""Pack the parcel

Several texts are to travel as one. Any character may occur in them, so no separator is safe. Instead each text
travels with its length: its length comes first, then a colon, then the text itself. The texts `ox` and `3:4` are packed as `2:ox3:3:4`.

Return the parcel with all `texts` in their order. An empty text is packed too, with the length 0; without texts the
parcel is an empty text.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "How would you pack a single text? What has to change for the second one?",
    "Make one piece for each text and glue the pieces; nothing stands between them.",
    "A piece is made of three things, two of them texts already. `str` turns a length into a text.",
)
EXAMPLES = [Example((["ox", "3:4"],)), Example((["peppermint"],)), Example((["a", "", "b"],), why="the empty text travels too")]
EDGES = {"without texts": ([],), "empty text": (["", ""],)}
MISTAKES = [
    Mistake("Empty texts are missing in your parcel, but their length, 0, has to travel too.",
            "for text in texts", "for text in texts if text"),
    Mistake("Length and text stand in the wrong order.", "{len(text)}:{text}", "{text}:{len(text)}"),
    Mistake("You put something between the packed texts. The lengths make separators unnecessary.", '"".join(', '",".join('),
    Mistake("You pack the number of texts. What must travel with each text is its own length.", "len(text)", "len(texts)"),
]
EXPLANATION = """
Whoever opens the parcel reads a number up to the colon and then knows exactly how many characters to take, whatever they are.
For `a`, an empty text and `b` the pieces are `1:a`, `0:` and `1:b`, glued to `1:a0:1:b`. So colons and digits in the texts
do no harm. The work grows with the number of characters packed.
"""


def parcel(texts: list[str]) -> str:
    return "".join(f"{len(text)}:{text}" for text in texts)


def inputs(rng):
    return ([letters(rng, 0, rng.choice([3, 12]), "abc:1 2") for _ in range(rng.randint(1, 4))],)
