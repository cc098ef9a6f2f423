"""The ticker

A ticker receives a long message in chunks and counts how often a code word goes by. Chunks already received are not kept, but
an occurrence may begin in one chunk and end in a later one.

Write a class `Ticker`:

- `Ticker(code)` starts listening for `code`.
- `receive(chunk)` takes the next chunk, which may be an empty text, and returns how many occurrences were completed in it.

Occurrences may overlap: in `anana` the code `ana` occurs twice. Codes and chunks can be long and full of repetitions, so comparing letters anew after a failed match is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`code` has at least one letter", "up to 60,000 letters in all")
HINTS = (
    "All that must survive between two chunks is one number. Which?",
    "Remember how many letters of the code are matched. When the next letter fails, the longest border of these letters is still matched.",
    "Compute the border lengths of all beginnings of the code once. On failure, and after a complete match where overlaps count, "
    "go to the border instead of stepping back in the text.",
)
EXAMPLES = [
    Example([("Ticker", "ana"), ("receive", "banana"), ("receive", "naan"), ("receive", "a")], why="the third ana begins in one chunk and ends in the next"),
    Example([("Ticker", "aab"), ("receive", "aaab"), ("receive", "a"), ("receive", "ab")]),
    Example([("Ticker", "no"), ("receive", "n"), ("receive", "noon"), ("receive", "")]),
]
EDGES = {
    "empty text": [("Ticker", "ab"), ("receive", "a"), ("receive", ""), ("receive", "b")],
    "begin in one chunk": [("Ticker", "aaa"), ("receive", "aa"), ("receive", "aa"), ("receive", "aa")],
    "at least one letter": [("Ticker", "x"), ("receive", "xxyx")],
    "failed match": [("Ticker", "aabaaac"), ("receive", "aabaabaaac"), ("receive", "aabaaac")],
    "full of repetitions": [("Ticker", "abab"), ("receive", "abababab"), ("receive", "ab")],
}
ALWAYS = [[("Ticker", "a"), ("receive", "aba"), ("receive", "b"), ("receive", "a")]]
MISTAKES = [
    Mistake("You forget what was matched when a chunk ends. An occurrence may go on in the next chunk.",
            "        completed = 0\n", "        completed = 0\n        self._matched = 0\n"),
    Mistake("After a failed letter you start again from nothing, although part of the match can still be used.",
            "self._matched = self._borders[self._matched - 1]\n            if", "self._matched = 0\n            if"),
    Mistake("After a complete occurrence the search goes on with the wrong number of matched letters. Read again what the task says "
            "about overlaps.",
            "self._matched = self._borders[-1]", "self._matched = 0"),
    Mistake("`receive` should tell what was completed in this chunk, not whether there was something.",
            "return completed", "return min(completed, 1)"),
]
SIZE = 40_000
SLOW = [
    Slow("Your answer is right, but it tries the code anew at every position. In a message full of repetitions nearly all of it matches "
         "each time: use the borders of the code to go on without stepping back.",
         '''
class Ticker:
    def __init__(self, code: str) -> None:
        self._code = code
        self._recent: list[str] = []

    def receive(self, chunk: str) -> int:
        completed = 0
        for letter in chunk:
            self._recent.append(letter)
            matched = 0
            while matched < min(len(self._code), len(self._recent)):
                if self._recent[-1 - matched] != self._code[-1 - matched]:
                    break
                matched += 1
            if matched == len(self._code):
                completed += 1
        return completed
'''),
]
EXPLANATION = """
The number of matched letters is the only memory. It grows by one with a fitting letter and falls to a border otherwise. For
the code `aab` with the borders 0, 1, 0, and the chunk `aaab`:

| letter | a | a | a | b |
|---|---|---|---|---|
| matched | 1 | 2 | falls to 1, then 2 | 3: completed |

Since the number cannot fall more often than it grew, all chunks together take linear time, and the text is never read twice.
A complete match is treated like a failure: its longest border is what overlapping occurrences may share. Trying the code
anew at every position may take the length of the code each time.
"""


class Ticker:
    def __init__(self, code: str) -> None:
        self._code = code
        self._borders = border_lengths(code)
        self._matched = 0

    def receive(self, chunk: str) -> int:
        completed = 0
        for letter in chunk:
            while self._matched and letter != self._code[self._matched]:
                self._matched = self._borders[self._matched - 1]
            if letter == self._code[self._matched]:
                self._matched += 1
            if self._matched == len(self._code):
                completed += 1
                self._matched = self._borders[-1]
        return completed


def border_lengths(word: str) -> list[int]:
    table = [0]
    size = 0
    for letter in word[1:]:
        while size and letter != word[size]:
            size = table[size - 1]
        size += letter == word[size]
        table.append(size)
    return table


def inputs(rng):
    part = letters(rng, 1, 2, "ab")
    code = rng.choice([part * 2, letters(rng, 2, 5, "ab"), part + "a" + part + "b", "aabaaac"])
    tape = "".join(rng.choice([code, code[:-1], part, code + code[len(part):]]) for _ in range(4))
    cut = rng.randint(0, len(tape))
    return [("Ticker", code), ("receive", tape[:cut]), ("receive", tape[cut:]), ("receive", rng.choice([code, part]))]


def large(rng, size):
    half = size // 2
    return [("Ticker", "b" + "a" * (half // 2)), ("receive", "a" * half), ("receive", "b" + "a" * (half - 1))]
