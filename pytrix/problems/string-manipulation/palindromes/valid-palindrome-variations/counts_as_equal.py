"""When {alike_name} are all alike

A shop prints cards that read the same from both sides, and it is generous: {alike_name} ({list}) all count as one and
the same character. Any other character has to be matched by itself.

Return `True` if `card` reads the same from both sides in this generous sense, else `False`. Capitals and small
letters are different characters. An empty card reads the same from both sides.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
ROWS = [
    {"alike_name": "vowels", "list": "`a`, `e`, `i`, `o`, `u`", "alike": "aeiou"},
    {"alike_name": "digits", "list": "`0` to `9`", "alike": "0123456789"},
    {"alike_name": "marks", "list": "`.`, `,`, `!`, `?`", "alike": ".,!?"},
]
HINTS = (
    "If you had to show a friend that a card is good, what would you write over each of the generous characters?",
    "Write the card down once more with one and the same stand-in for all {alike_name}. Then an ordinary mirror check "
    "will do.",
    "A list works well: for each character either the stand-in or the character itself. Compare the list with its "
    "reverse.",
)
EXAMPLES = [
    Example(("level",)),
    Example(lambda alike: (f"x{alike[0]}y{alike[1]}x",), why="two different ones stand opposite each other"),
    Example(lambda alike: (f"{alike[1]}x",), why="x has to be matched by itself"),
]
EDGES = {"empty card": ("",), "Capitals": ("Toot",), "matched by itself": lambda alike: (f"b{alike[0]}",)}
ALWAYS = [lambda alike: (f"{alike[0]}a",), lambda alike: (f"{alike[1]}*",), ("Ae",)]
MISTAKES = [
    Mistake("You check for an ordinary mirror. Here {alike_name} match each other.",
            '"" if each in alike else each', "each"),
    Mistake("You leave the generous characters out. Each still takes a place, and only another one of them can "
            "stand opposite.",
            '["" if each in alike else each for each in card]', "[each for each in card if each not in alike]"),
    Mistake("You compare only where the generous characters stand. The other characters have to agree as well.",
            '"" if each in alike else each', "each in alike"),
    Mistake("Your stand-in is a character that may be on the card itself, where it counts like any other. Take something that no "
            "character can be, or one of the {alike_name}.",
            '"" if each', '"*" if each'),
]
EXPLANATION = """
Replacing everything that counts as equal by one stand-in turns a loose comparison into a strict one, and the strict
check is known. The stand-in must be nothing that can be on the card in another meaning; an empty text is none of
its characters. With a gap for it, the second example becomes x, –, y, –, x, which equals its reverse; the third becomes –, x,
which does not. This trick of rewriting things into a common form works for many kinds of loose equality. The work grows with the
length of the card.
"""


def reads_alike(card: str, *, alike: str) -> bool:
    plain = ["" if each in alike else each for each in card]
    return plain == plain[::-1]


def inputs(rng, alike):
    half = letters(rng, 1, 4, "bc" + alike[:3])
    back = "".join(rng.choice(alike) if each in alike else each for each in reversed(half))
    if rng.random() < 0.5:
        place = rng.randrange(len(back))
        back = back[:place] + rng.choice(["b", "c", alike[0], "", "C"]) + back[place + 1 :]
    return (half + letters(rng, 0, 1, "b" + alike[0]) + back,)
