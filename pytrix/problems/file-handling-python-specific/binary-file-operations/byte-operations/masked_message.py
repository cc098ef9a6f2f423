"""A masked message

A radio masks its messages: each byte is combined with a byte of a key by XOR, the operator `^`. The first byte of the message goes with the first byte of the key, the second with the second, and when the key is used up it begins again. Doing the same a second time takes the mask off.

Return `data` with the mask `key` taken off, as `bytes`. The key has at least one byte. An empty message stays empty, and a key that is longer than the message is used only as far as needed.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which byte of the key belongs to a certain position of the message?",
    "An item of a bytes object is a whole number, so `^` works on it. The remainder by the length of the key makes it begin again.",
    "Go over positions and bytes of the message, combine each with its key byte, and make bytes of all these numbers.",
)
EXAMPLES = [
    Example((b"HELLO", b" "), why="a space is the byte 32, and XOR with it turns capitals into small letters"),
    Example((b"abcd", b"\x00\x01"), why="the byte 0 changes nothing"),
    Example((b"\x10\x20\xff", b"\x01\x02\x03\x04"), why="the fourth byte of the key isn't needed"),
]
EDGES = {
    "empty message": (b"", b"k"),
    "longer than the message": Edge((b"a", b"\x03\x05"), "a key of two bytes for one"),
    "Doing the same": Edge((b"same", b"same"), "message and key are equal"),
}
ALWAYS = [(b"\x00a\x00", b"\x05")]
MISTAKES = [
    Mistake("You use the first byte of the key for every position. The key has to move along with the message.", "key[place % len(key)]", "key[0]"),
    Mistake("Your program stops when the key is used up; it should begin again.", "key[place % len(key)]", "key[place]"),
    Mistake("You added the bytes. XOR compares them bit by bit, and never leaves the range of a byte.", "byte ^ key[place % len(key)]", "(byte + key[place % len(key)]) % 256"),
    Mistake(
        "You stop where the key ends, so the rest of the message is lost. Let the key begin again.",
        """
def unmask(data: bytes, key: bytes) -> bytes:
    return bytes(byte ^ other for byte, other in zip(data, key))
""",
    ),
]
EXPLANATION = """
An item of `bytes` is a number from 0 to 255, and so is the XOR of two of them; `bytes` puts the numbers together again. For `b"abcd"` and the key `00 01`:

| position | byte | key byte | result |
|---|---|---|---|
| 0 | 61 | 00 | 61 |
| 1 | 62 | 01 | 63 |
| 2 | 63 | 00 | 63 |
| 3 | 64 | 01 | 65 |

The remainder of the position by the length of the key lets it begin again. The work grows with the length of the message.
"""


def unmask(data: bytes, key: bytes) -> bytes:
    return bytes(byte ^ key[place % len(key)] for place, byte in enumerate(data))


def inputs(rng):
    data = bytes(rng.randint(0, 255) for _ in range(rng.randint(0, 9)))
    return (data, bytes(rng.randint(0, 255) for _ in range(rng.randint(1, 4))))
