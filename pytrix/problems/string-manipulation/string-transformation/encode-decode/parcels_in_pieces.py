"""Messages in pieces

Over a cable come messages of any content, each sent as its length, a {mark:code} and the message itself:
`4{mark}boat`. The cable delivers whatever is there at the moment: half a message, half a number, or the end of one
message together with two further ones.

Write a class `Receiver`:

- `Receiver()` has received nothing.
- `receive(piece)` takes the next piece, which may be empty, and returns the list of messages completed by it, in
  order. Empty messages count too.
- `waiting()` returns how many characters have been received that are not part of a completed message, its length
  and its {mark:code} included.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "TRANSFORM")
ROWS = [{"mark": ":"}, {"mark": "#"}]
CONSTRAINTS = ("what arrives was sent correctly", "lengths have no more than four digits")
HINTS = (
    "What has to be kept when a piece ends in the middle of a message, or of its length?",
    "Add each piece to what is left over from before. Then take messages from the front as long as one is complete.",
    "Two things can be missing: the {mark:code} or a part of the message. In both cases stop, and leave what you "
    "have untouched.",
)
EXAMPLES = [
    Example(lambda mark: [("Receiver",), ("receive", f"4{mark}bo"), ("receive", f"at3{mark}sea"), ("waiting",)]),
    Example(lambda mark: [("Receiver",), ("receive", f"1{mark}a0{mark}2"), ("waiting",), ("receive", f"{mark}bc")], why="one character waits"),
    Example(lambda mark: [("Receiver",), ("receive", f"5{mark}ho"), ("receive", "rn"), ("waiting",)], why="one letter is still to come"),
]
EDGES = {
    "half a number": lambda mark: [("Receiver",), ("receive", "1"), ("receive", f"1{mark}abcdefghij"), ("receive", "k")],
    "may be empty": lambda mark: [("Receiver",), ("receive", ""), ("receive", f"2{mark}a"), ("receive", ""), ("waiting",)],
    "empty messages": lambda mark: [("Receiver",), ("receive", f"0{mark}0{mark}"), ("waiting",)],
    "any content": lambda mark: [("Receiver",), ("receive", f"4{mark}1{mark}2{mark}1{mark}x"), ("waiting",)],
    "two further ones": lambda mark: [("Receiver",), ("receive", f"3{mark}a"), ("receive", f"bc1{mark}d2{mark}ef5"), ("waiting",)],
}
ALWAYS = [lambda mark: [("Receiver",), ("receive", f"3{mark} a "), ("receive", f"1{mark} 2{mark}\nb"), ("waiting",)]]
MISTAKES = [
    Mistake("You forget what is left over when a piece ends. A message may be continued in the next one.",
            "self._rest += piece", "self._rest = piece"),
    Mistake("Only one message is taken from each piece. Several may be complete.",
            "            messages.append(message)\n",
            "            messages.append(message)\n            break\n"),
    Mistake("You hand over messages that are not complete yet.",
            "            if not mark or len(rest) < int(length):\n", "            if not mark:\n"),
    Mistake("The message that begins with the {mark:code} seems to be lost: you search for the last mark, which may "
            "be part of a message.",
            "self._rest.partition(self._mark)", "self._rest.rpartition(self._mark)"),
    Mistake("Empty messages are left out of the list.", "            messages.append(message)\n",
            "            if message:\n                messages.append(message)\n"),
]
ORACLE = '''
class Receiver:
    def __init__(self) -> None:
        self.tape, self.known, self.used = "", 0, 0

    def receive(self, piece: str) -> list[str]:
        self.tape += piece
        messages, start = [], 0
        for end in range(len(self.tape) + 1):
            if mark in self.tape[start:end]:
                length, _, message = self.tape[start:end].partition(mark)
                if len(message) == int(length):
                    messages.append(message)
                    start = end
        self.used = start
        new, self.known = messages[self.known :], len(messages)
        return new

    def waiting(self) -> int:
        return len(self.tape) - self.used
'''
EXPLANATION = """
Whatever is not complete stays in one text, and the loop tries to take one message after the other from its front. For the
first example:

| piece | rest before taking | messages | rest |
|---|---|---|---|
| 4{mark}bo | 4{mark}bo | none: four letters are needed | 4{mark}bo |
| at3{mark}sea | 4{mark}boat3{mark}sea | boat, sea | empty |

A length in front makes it possible to know whether a message is complete without looking at it. For short pieces the work
grows with what has arrived. Keeping the whole tape and a position instead copies less, but never lets go of what is done.
"""


class Receiver:
    def __init__(self, *, mark: str) -> None:
        self._mark = mark
        self._rest = ""

    def receive(self, piece: str) -> list[str]:
        self._rest += piece
        messages = []
        while True:
            length, mark, rest = self._rest.partition(self._mark)
            if not mark or len(rest) < int(length):
                return messages
            message = rest[: int(length)]
            messages.append(message)
            self._rest = rest[int(length) :]

    def waiting(self) -> int:
        return len(self._rest)


def inputs(rng, mark):
    texts = [letters(rng, 0, rng.choice([2, 4, 11]), f"ab1{mark}") for _ in range(rng.randint(2, 4))]
    tape = "".join(f"{len(text)}{mark}{text}" for text in texts)
    operations, place = [("Receiver",)], 0
    while place < len(tape):
        end = place + rng.randint(1, 9)
        operations += [("receive", tape[place:end]), ("waiting",)]
        place = end
    return operations
