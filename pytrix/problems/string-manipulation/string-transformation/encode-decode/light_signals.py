"""Light signals without pauses

A lighthouse sends letters as codes of short (`.`) and long (`-`) flashes, with no pause between them. It works
because the codes in `table` were chosen with care: no code is the beginning of another one, so while you watch, you
always know when a letter is complete.

Return the word that `signals` stand for; without signals it is empty. If the signals end in the middle of a code,
or if some signals cannot be continued to any code of the table, the watch was interrupted: raise `ValueError`.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
RAISES = ("ValueError",)
CONSTRAINTS = ("`table` is a dictionary from letter to code", "no code is empty")
HINTS = (
    "You have seen some flashes since the last letter was complete. Which question do you ask after each further "
    "flash?",
    "Turn the table round, from code to letter. Then collect flashes until they make a code, note the letter and "
    "start collecting anew.",
    "What is still being collected at the very end? And how could you collect for ever if nothing fits?",
)
EXAMPLES = [
    Example(("..-.", {"e": ".", "t": "-."})),
    Example(("---..", {"a": "-.", "n": "--", "o": "."}), why="--, then -., then ."),
    Example(("..-", {"e": ".", "t": "-."}), why="the last letter is not complete"),
]
EDGES = {
    "without signals": ("", {"e": "."}),
    "middle of a code": (".-", {"e": ".", "x": "--"}),
    "cannot be continued": ("--..", {"a": "..", "b": ".-"}),
    "complete": ("-", {"s": "-"}),
}
MISTAKES = [
    Mistake("Flashes at the end that make no complete code are ignored. They should raise `ValueError`.",
            '    if flashes:\n        raise ValueError("interrupted")\n', ""),
    Mistake("After a letter you go on with the flashes that belonged to it.", '            flashes = ""\n', ""),
    Mistake("You read all flashes as single-flash codes. Collect until they make a code of the table.",
            "        flashes += flash\n", "        flashes = flash\n"),
    Mistake("You return the codes instead of the letters.", "word.append(letters[flashes])", "word.append(flashes)"),
]
ORACLE = '''
def watched(signals: str, table: dict[str, str]) -> str:
    if not signals:
        return ""
    for letter, code in table.items():
        if signals.startswith(code):
            return letter + watched(signals[len(code) :], table)
    raise ValueError("interrupted")
'''
ALSO_RIGHT = [
    Way(
        'Cut the codes off the front of the signals. Without a table turned round, but every code may have to be tried.',
        """
def watched(signals: str, table: dict[str, str]) -> str:
    word = ""
    while signals:
        for letter, code in table.items():
            if signals.startswith(code):
                word += letter
                signals = signals[len(code) :]
                break
        else:
            raise ValueError("interrupted")
    return word
""",
    ),
]
EXPLANATION = """
Because no code begins another one, the first code that fits is the only one that can: there is no going back. For
`---..` with a `-.`, n `--` and o `.`:

| flash | flashes so far | letter |
|---|---|---|
| - | - | |
| - | -- | n |
| - | - | |
| . | -. | a |
| . | . | o |

With the table turned round each flash costs one look-up. Signals that cannot be continued never become a code, so they are
noticed at the end at the latest. Trying all codes at the front instead costs the size of the table for each letter.
"""


def watched(signals: str, table: dict[str, str]) -> str:
    letters = {code: letter for letter, code in table.items()}
    word = []
    flashes = ""
    for flash in signals:
        flashes += flash
        if flashes in letters:
            word.append(letters[flashes])
            flashes = ""
    if flashes:
        raise ValueError("interrupted")
    return "".join(word)


def inputs(rng):
    codes = rng.choice([[".", "-."], ["..", ".-", "-"], ["--", "-.-", "-..", "."], [".", "-.", "--.", "---"]])
    names = rng.sample("aenorst", len(codes))
    signals = "".join(rng.choice(codes) for _ in range(rng.randint(2, 7)))
    if rng.random() < 0.25:
        signals = signals[:-1]
    return (signals, dict(zip(names, codes)))
