"""Pointing back{title}

A writer who hates repeating herself goes through her text from left to right. At each place she looks for the
longest piece that begins there and occurs as a whole in what stands before this place. If it has at least {least}
letters, she doesn't write it, but points back to where it stands: with `<d,n>`, where `n` is its length and `d`
tells how many letters before the present place it begins. If it stands there several times, she points to the
{which} one. She goes on directly after the piece. Otherwise she writes one letter and goes on with the next one.

So `bananaban` becomes `{shown}`. Return what she writes for `text`; an empty text stays empty.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
ROWS = [
    {"least": 3, "title": "", "which": "nearest", "shown": "banana<6,3>"},
    {"least": 2, "title": " for two letters", "which": "nearest", "shown": "ban<2,2>a<6,3>"},
]
CONSTRAINTS = ("`text` consists of lower-case letters and spaces", "at most a few hundred letters")
HINTS = (
    "Stand at some place of the text and cover everything from there on. Which part may be used for pointing?",
    "If a piece occurs before, so does each of its beginnings. So let the piece grow letter by letter as long as it "
    "is found.",
    "With the length known, `rfind` on the part before the place tells where the nearest one begins; the distance is "
    "a difference.",
)
EXAMPLES = [Example(("bananaban",)), Example(("tea and tea and tea",)), Example(("aaaaaaa",), why="a piece must lie before the place as a whole")]
EDGES = {
    "empty text": ("",),
    "several times": ("abcxabcyabc",),
    "as a whole": ("abcabcabcabc",),
    "at least": ("abcdeabfcd",),
}
MISTAKES = [
    Mistake("You point to the first of several equal pieces. The nearest one is wanted.",
            "text.rfind(piece, 0, place)", "text.find(piece, 0, place)"),
    Mistake("You point to pieces that are too short. Write their letters instead.",
            "len(piece) >= least", "len(piece) >= least - 1"),
    Mistake("The piece must lie before the present place as a whole. Yours reaches beyond it.",
            "in text[:place]:", "in text[: place + size]:"),
    Mistake("After pointing back you write the letters of the piece again. Go on directly after it.",
            "            place += len(piece)\n", "            place += 1\n"),
    Mistake("You tell where the piece begins, counted from the start of the text. The distance back from the present "
            "place is wanted.",
            "place - text.rfind", "text.rfind"),
]
ORACLE = '''
def pointed(text: str) -> str:
    written, place = "", 0
    while place < len(text):
        found = []
        for back in range(1, place + 1):
            for size in range(least, min(back, len(text) - place) + 1):
                if text[place - back : place - back + size] == text[place : place + size]:
                    found.append((size, -back))
        if found:
            size, back = max(found)
            written += f"<{-back},{size}>"
            place += size
        else:
            written += text[place]
            place += 1
    return written
'''
EQUIVALENT = {
    "size = 0 -> size = 1": "a piece of one letter is too short for pointing, found or not",
    "size = 0 -> size = -1": "the empty piece is found everywhere, so the size becomes 0 at once",
    "while place + size < len(text) and text[place:place + size + 1] in text[:place]: -> "
    "while place + size <= len(text) and text[place:place + size + 1] in text[:place]:": "a slice beyond the end is the same piece",
}
EXPLANATION = """
This is the idea behind the usual packing programs: repetitions are replaced by a distance and a length, and a reader can
always copy from what was restored already. At position 6 of `bananaban`, the rest is `ban`, and `banana` stands before it:
`b`, `ba` and `ban` are all found there, beginning 6 letters back, so `<6,3>` is written. Looking for each piece costs time;
here up to n letters are searched for each of n places. Real packers use an index of the pieces seen so far instead.
"""


def pointed(text: str, *, least: int) -> str:
    written = ""
    place = 0
    while place < len(text):
        size = 0
        while place + size < len(text) and text[place : place + size + 1] in text[:place]:
            size += 1
        piece = text[place : place + size]
        if len(piece) >= least:
            written += f"<{place - text.rfind(piece, 0, place)},{len(piece)}>"
            place += len(piece)
        else:
            written += text[place]
            place += 1
    return written


def inputs(rng):
    pieces = rng.choice([["tea ", "te", "sea", "e"], ["ab", "abc", "c"], ["to be ", "or ", "not "]])
    return ("".join(rng.choice(pieces) for _ in range(rng.randint(3, 8))),)
