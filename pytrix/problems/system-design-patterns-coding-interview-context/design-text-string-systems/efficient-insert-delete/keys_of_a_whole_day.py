"""All keys of a whole day

A key logger for testing has recorded every key of a day in one text field, as a text `keys`:

- a letter is written at the cursor, which then stands behind it,
- `<` and `>` move the cursor one place to the left or to the right,
- `-` removes the character before the cursor.

Keys that can't do anything, such as `<` at the beginning, do nothing. The field begins empty.

Return the last 10 characters before the cursor and the first 10 characters behind it, at the end of the day, as a tuple of two texts; they are shorter where there are fewer. The cursor is often in the middle of a long text, so a solution that builds the whole text anew for each key takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "What is expensive about putting a letter into the middle of a long text?",
    "Keep two lists: the characters before the cursor, and those behind it in reverse order, so that both end at the cursor.",
    "Every key appends to or pops from the ends of these lists; an arrow pops from one and appends to the other. Check that the list is not empty.",
)
EXAMPLES = [
    Example(("ct<a>s",), why="cat, and an s at the end"),
    Example(("abcdefghijklmn<<<--x",), why="the text is abcdefghix with lmn after the cursor"),
    Example(("-<no>>-",)),
]
EDGES = {
    "at the beginning": Edge(("<-a<<-b",), "nothing on the left"),
    "The field begins empty": Edge(("",), "no keys"),
    "shorter": Edge(("abcdefghijklmnop<<<<<",), "more on the left than on the right"),
    "first 10 characters": Edge(("abcdefghijklmnopqrst" + "<" * 15,), "more on the right than on the left"),
}
MISTAKES = [
    Mistake("The characters after the cursor lie in reverse order: turn them round for the answer.", '"".join(behind[:-11:-1])', '"".join(behind[-10:])'),
    Mistake("At the ends of the text an arrow does nothing; it must not fail.", 'elif key == "<" and before:', 'elif key == "<":', "            behind.append(before.pop())\n", "            behind.append(before.pop() if before else \"\")\n"),
    Mistake("Show the characters next to the cursor, not the first ones of the text.", 'before[-10:]', 'before[:10]'),
    Mistake("`-` removes the character before the cursor.", "            before.pop()\n", "            behind[-1:] = []\n"),
]
SIZE = 240_000
SLOW = [
    Slow(
        "Your answer is right, but it copies the whole text for each key. Two lists that end at the cursor need no copying.",
        """
def around_the_cursor(keys: str) -> tuple[str, str]:
    text = ""
    place = 0
    for key in keys:
        if key == "<":
            place = max(0, place - 1)
        elif key == ">":
            place = min(len(text), place + 1)
        elif key == "-":
            text = text[: max(0, place - 1)] + text[place:]
            place = max(0, place - 1)
        else:
            text = text[:place] + key + text[place:]
            place += 1
    return text[max(0, place - 10) : place], text[place : place + 10]
""",
    )
]
EXPLANATION = """
Two stacks meet at the cursor, so every key touches only their ends. For `ct<a>s`:

| key | before | behind, from the cursor |
|---|---|---|
| c, t | c t | |
| < | c | t |
| a | c a | t |
| > | c a t | |
| s | c a t s | |

Each key costs the same however long the text is. The slice `[:-11:-1]` takes the last ten items, beginning with the last. A linked list with a pointer to the cursor would do as well, but needs a node for each character.
"""


def around_the_cursor(keys: str) -> tuple[str, str]:
    before: list[str] = []
    behind: list[str] = []
    for key in keys:
        if key.isalpha():
            before.append(key)
        elif key == ">" and behind:
            before.append(behind.pop())
        elif key == "<" and before:
            behind.append(before.pop())
        elif key == "-" and before:
            before.pop()
    return "".join(before[-10:]), "".join(behind[:-11:-1])


def inputs(rng):
    if rng.random() < 0.3:
        return (letters(rng, 14, 26) + "<" * rng.randint(0, 16),)
    return (letters(rng, 3, 16, "abc<<>-"),)


def large(rng, size):
    half = size // 2
    return ("".join(rng.choice("abcd") for _ in range(half)) + "<" * (half // 2) + "".join(rng.choice("ab<>--xy") for _ in range(half)),)
