"""The forgiving keypad

A door has a keypad. It opens whenever the keys pressed last are the keys of its code, in any order; the code `1230`
also opens with `0132`. Keys pressed earlier do not matter, and neither do openings: after one, the last keys still
count for the next.

Write a class `Keypad` that is created with the text `code`. Its method `press(key)` takes one key and returns whether
the door opens now. As long as fewer keys than the code has have been pressed, the door stays shut. Codes may be long:
make a press cost no more for them than for a short code.
"""

from collections import Counter, deque

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("VALIDATE", "COUNT")
CONSTRAINTS = ("`code` has at least one key", "keys are the digits `0` to `9`; a code may have a key several times")
HINTS = (
    "What does the keypad have to remember of the past, and what can it forget with every press?",
    "Remember the last keys in a queue, and for each key how many more of it are needed. Each press changes two "
    "counts.",
    "Keep the number of keys of the code that the queue lacks. It falls when a needed key comes and rises when a "
    "needed key leaves.",
)
EXAMPLES = [
    Example([("Keypad", "12"), ("press", "2"), ("press", "1"), ("press", "1"), ("press", "2")], why="2 1 opens, 1 1 does not, 1 2 does"),
    Example([("Keypad", "337"), ("press", "3"), ("press", "7"), ("press", "3"), ("press", "3"), ("press", "7"), ("press", "7")]),
    Example([("Keypad", "5"), ("press", "4"), ("press", "5")]),
]
ORACLE = """
class Keypad:
    def __init__(self, code: str) -> None:
        self.code = code
        self.pressed = ""

    def press(self, key: str) -> bool:
        self.pressed += key
        return sorted(self.pressed[-len(self.code) :]) == sorted(self.code)
"""
EDGES = {
    "fewer keys than the code has": [("Keypad", "45"), ("press", "4")],
    "several times": [("Keypad", "99"), ("press", "9"), ("press", "9"), ("press", "9")],
    "Keys pressed earlier": [("Keypad", "01"), ("press", "5"), ("press", "0"), ("press", "1")],
}
ALWAYS = [[("Keypad", "13"), ("press", "2"), ("press", "2"), ("press", "1"), ("press", "3")]]
MISTAKES = [
    Mistake("After an opening you forget the last keys. They still count for the next one.",
            "        return self.lacking == 0\n",
            "        opened = self.lacking == 0\n        if opened:\n            self.recent.clear()\n"
            "            self.needed, self.lacking = Counter(self.code), len(self.code)\n        return opened\n"),
    Mistake("Keys that were pressed too long ago still count for you: only as many as the code has matter.",
            "            self.needed[leaving] += 1\n            self.lacking += self.needed[leaving] > 0\n",
            "            pass\n"),
    Mistake("When a key leaves, something is lacking only if the queue had no more of it than needed.",
            "self.lacking += self.needed[leaving] > 0", "self.lacking += 1"),
    Mistake("A key that the code does not need must not bring the opening closer.",
            "self.lacking -= self.needed[key] > 0", "self.lacking -= key in self.code"),
]
ALSO_RIGHT = [
    Way("Only the last keys, compared sorted, make a class of four lines. Each press then costs the length of the code, which is fine for short codes.",
        """
from collections import deque


class Keypad:
    def __init__(self, code: str) -> None:
        self.keys = sorted(code)
        self.recent: deque[str] = deque(maxlen=len(code))

    def press(self, key: str) -> bool:
        self.recent.append(key)
        return sorted(self.recent) == self.keys
"""),
]
EXPLANATION = """
The last keys form a window that moves by one key with each press. `needed` says for every key how many more of it the
window should have, below zero if there are too many. For the code `12`:

| key | leaves | needed of 1 | needed of 2 | lacking | opens |
|---|---|---|---|---|---|
| 2 | | 1 | 0 | 1 | no |
| 1 | | 0 | 0 | 0 | yes |
| 1 | 2 | -1 | 1 | 1 | no |
| 2 | 1 | 0 | 0 | 0 | yes |

Because window and code are equally long, the door opens exactly when no key is lacking. A press changes two counts and
a number, whatever the length of the code; comparing sorted keys costs the whole length each time.
"""


class Keypad:
    def __init__(self, code: str) -> None:
        self.code = code
        self.needed, self.lacking = Counter(code), len(code)
        self.recent: deque[str] = deque()

    def press(self, key: str) -> bool:
        self.recent.append(key)
        self.lacking -= self.needed[key] > 0
        self.needed[key] -= 1
        if len(self.recent) > len(self.code):
            leaving = self.recent.popleft()
            self.needed[leaving] += 1
            self.lacking += self.needed[leaving] > 0
        return self.lacking == 0


def inputs(rng):
    code = [rng.choice("1234") for _ in range(rng.randint(1, 4))]
    keys = []
    for _ in range(rng.randint(1, 3)):
        keys += rng.sample(code, len(code)) + [rng.choice("1234") for _ in range(rng.randint(0, 2))]
    return [("Keypad", "".join(code)), *(("press", key) for key in keys)]
