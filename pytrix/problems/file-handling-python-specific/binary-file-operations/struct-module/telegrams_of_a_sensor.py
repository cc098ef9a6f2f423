"""Telegrams of a sensor

A sensor sends telegrams over a line that sometimes garbles a byte. A telegram is built like this:

| part | bytes |
|---|---|
| mark | 1, always `0xA5` |
| kind | 1 |
| length of the load | 2, the high byte first |
| load | as many as the length says |
| check | 1, the sum of all bytes of the load modulo 256 |

Read `data` from its first byte. Where a complete telegram with the right mark and the right check begins, take it and go on behind it, check included. Where none begins, go on with the next byte. Return a list of tuples of the kind and the load, in order. The load may be empty.
"""

import struct

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("no length is above 300 in a telegram that is right",)
HINTS = (
    "If a telegram turns out to be wrong, how many of its bytes may belong to the next one?",
    "The head is four bytes, `struct.unpack_from` reads them at any position. What follows has a size you know only after that.",
    "Keep a position. If fewer than five bytes are left, stop. If mark, size or check is wrong, add one to the position; else note kind and load and add the size of the whole telegram.",
)
EXAMPLES = [
    Example((b"\xa5\x01\x00\x02\x05\x06\x0b\xa5\x02\x00\x01\xff\xff",), why="two telegrams, one behind the other"),
    Example((b"\x00\xa5\x07\x00\x01\x09\x09",), why="the first byte belongs to nothing"),
    Example((b"\xa5\xa5\x03\x00\x00\x00",), why="a telegram begins at the second byte, with an empty load"),
    Example((b"\xa5\x01\x00\x02\x05\x06\x0c",)),
]
EDGES = {
    "complete telegram": (b"\xa5\x01\x00\x05\x01\x02",),
    "right check": (b"\xa5\x01\x00\x02\xff\x02\x01\xa5\x01\x00\x01\x02\x01",),
    "high byte first": (b"\xa5\x09\x01\x00" + bytes(256) + b"\x00",),
    "next byte": (b"\xa5\x01\x00\x06\xa5\x02\x00\x01\x04\x04\x07",),
    "load may be empty": (b"\xa5\x01\x00\x00\x00",),
}
ALWAYS = [(b"\xa5\x01\xff\x00\x00",), (b"\xa5\x00\x00\x00\x00",), (b'\xa5\x01\x00\x01\xa5\xa5\x01\x00\x00\x00',), (b'\xa5\x01\x00\x05\xa5\x02\x00\x00\x00\xa7',), (b'\xa4\x03\x00\x00\x00',), (b'\xa5\x00\x00\x03\x01\x01\x01',)]
MISTAKES = [
    Mistake("The high byte of the length comes first; you read it the other way round.", '">BBH"', '"<BBH"'),
    Mistake("After a telegram that is wrong you skip as many bytes as it claims. The next one may begin inside it: go on with the next byte.", "            position += 1", "            position = end + 1"),
    Mistake("You don't look at the check, so garbled telegrams come through.", "mark == 0xA5 and end < len(data) and sum(load) % 256 == data[end]", "mark == 0xA5 and end < len(data)"),
    Mistake("The sum has to be taken modulo 256, as the check is one byte.", "sum(load) % 256", "sum(load)"),
    Mistake("A telegram that is cut off at the end of the data is not complete.", "mark == 0xA5 and end < len(data) and sum(load) % 256 == data[end]", "mark == 0xA5 and sum(load) % 256 == (data[end] if end < len(data) else sum(load) % 256)"),
]
ALSO_RIGHT = [
    Way("`bytes.find` jumps to the next mark, so that long stretches of noise are passed over fast.",
        """
def telegrams(data: bytes) -> list[tuple[int, bytes]]:
    found = []
    position = data.find(0xA5)
    while position >= 0:
        next_search = position + 1
        if position + 5 <= len(data):
            kind, size = struct.unpack_from(">BH", data, position + 1)
            end = position + 4 + size
            load = data[position + 4 : end]
            if end < len(data) and sum(load) % 256 == data[end]:
                found.append((kind, load))
                next_search = end + 1
        position = data.find(0xA5, next_search)
    return found
"""),
]
ORACLE = """
def telegrams(data: bytes) -> list[tuple[int, bytes]]:
    for start in range(len(data)):
        for end in range(start + 5, len(data) + 1):
            piece = data[start:end]
            size = piece[2] * 256 + piece[3]
            if piece[0] == 165 and size == len(piece) - 5 and int(str(sum(piece[4:-1]))) % 256 == piece[-1]:
                return [(piece[1], piece[4:-1])] + telegrams(data[end:])
    return []
"""
EXPLANATION = """
`struct.unpack_from` reads mark, kind and length at the position, and only then it's known where the telegram ends. For the third example:

| position | mark | length | check | |
|---|---|---|---|---|
| 0 | `a5` | 768 | beyond the end | go on with the next byte |
| 1 | `a5` | 0 | `00`, right | telegram, kind 3, empty |

What is wrong may be noise before a right telegram, so only one byte is skipped. In the worst case each byte claims a long load, and adding up costs bytes times the longest load; usually it's a walk over the data. Another way jumps from mark to mark with `find`.
"""


def telegrams(data: bytes) -> list[tuple[int, bytes]]:
    found = []
    position = 0
    while position + 5 <= len(data):
        mark, kind, size = struct.unpack_from(">BBH", data, position)
        end = position + 4 + size
        load = data[position + 4 : end]
        if mark == 0xA5 and end < len(data) and sum(load) % 256 == data[end]:
            found.append((kind, load))
            position = end + 1
        else:
            position += 1
    return found


def inputs(rng):
    data = b""
    for _ in range(rng.randint(1, 3)):
        load = bytes(rng.choice([0, 1, 0xA5, 200, 255]) for _ in range(rng.randint(0, 4)))
        telegram = b"\xa5" + bytes([rng.randint(0, 3)]) + len(load).to_bytes(2, "big") + load + bytes([sum(load) % 256])
        kind = rng.random()
        if kind < 0.2:
            place = rng.randrange(len(telegram))
            telegram = telegram[:place] + bytes([telegram[place] ^ rng.choice([1, 4, 128])]) + telegram[place + 1 :]
        elif kind < 0.35:
            telegram = rng.choice([b"\xa5", b"\x00", b"\xa5\x01\x00\x03"]) + telegram
        elif kind < 0.45:
            telegram = telegram[:-1]
        data += telegram
    return (data,)
