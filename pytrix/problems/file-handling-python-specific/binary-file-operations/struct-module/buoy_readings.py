"""Readings of a buoy

A buoy sends its readings packed: each takes four bytes, little-endian. The first two bytes are the minute of the day, a number without a sign; the other two are the water's temperature in hundredths of a degree, a number with a sign.

Return the readings in `data` as a list of pairs, minute and hundredths, in the order sent. If the connection broke, up to three bytes are left over at the end; they are passed over. Without a complete reading the list is empty.
"""

import struct

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "How many complete readings does a message of ten bytes hold, and where does each begin?",
    "In a format of `struct`, `<` means little-endian, `H` two bytes without a sign, and `h` two bytes with a sign.",
    "Cut the message to a multiple of four bytes, then let `struct.iter_unpack` go over it.",
)
EXAMPLES = [
    Example((b"\x05\x00\x64\x00\x06\x00\x65\x00",)),
    Example((b"\x00\x01\xff\xff",), why="256 is the minute, and all bits set mean -1"),
    Example((b"\x01\x00\x02\x00\x03\x00",), why="two bytes are left over"),
]
EDGES = {
    "Without a complete reading": (b"\x01\x00\x02",),
    "number without a sign": (b"\xff\xff\x00\x00",),
    "three bytes are left over": (b"\x01\x00\x02\x00\x03\x00\x04",),
}
ALWAYS = [(b"\x09\x00\x00\x00\x01\x00\x00\x00",), (b"\x01\x00\x00\x80",)]
MISTAKES = [
    Mistake("You read the bytes in the wrong order; little-endian has the smallest part first.", '"<Hh"', '">Hh"'),
    Mistake("The temperature has a sign, but you read it without one, so a frost becomes a great heat.", '"<Hh"', '"<HH"'),
    Mistake("You read the minute with a sign; it has none.", '"<Hh"', '"<hh"'),
    Mistake("Bytes left over at the end stop your program. Cut them off first.", "data[: len(data) // 4 * 4]", "data"),
]
EXPLANATION = """
`struct.iter_unpack` goes over bytes in steps of the format's width, and `<Hh` is four bytes wide. The length must be a multiple of that, so the rest is cut off.

| bytes | minute | hundredths |
|---|---|---|
| `05 00 64 00` | 5 | 100 |
| `06 00 65 00` | 6 | 101 |

The work grows with the length of the message.
"""


def readings(data: bytes) -> list[tuple[int, int]]:
    return list(struct.iter_unpack("<Hh", data[: len(data) // 4 * 4]))


def inputs(rng):
    count = rng.randint(0, 4)
    data = b"".join(struct.pack("<Hh", rng.choice([0, 9, 1439, 40000]), rng.choice([-150, -1, 0, 99, 2100])) for _ in range(count))
    return (data + bytes(rng.randint(0, 255) for _ in range(rng.randint(0, 3))),)
