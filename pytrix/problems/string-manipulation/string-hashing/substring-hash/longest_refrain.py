"""The longest refrain

A song is written as one text of letters. A refrain is a stretch of at least one letter that occurs at two different positions,
without sharing a letter of the song.

Return the length of the longest refrain of `song`. If there is none, return `0`; so it is for an empty song, too. Songs may be long and
full of repetitions, so comparing all pairs of positions letter by letter is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("up to 5,000 letters",)
HINTS = (
    "If some stretch of 8 letters is a refrain, what do you know about 7 letters? How can this shorten the search for the best length?",
    "Halve the range of lengths. For one length, go through all stretches of it once and remember what you have met, by number.",
    "Prepare the numbers of all beginnings and the powers of the base; the number of a stretch follows from them. Keep for each "
    "number where it was met first: from there to here must be a whole stretch at least.",
)
EXAMPLES = [Example(("lalalila",), why="la and la; lala would overlap itself"), Example(("abcabcabc",)), Example(("aaaa",)), Example(("abcdef",))]
EDGES = {
    "empty song": ("",),
    "if there is none": ("tone",),
    "full of repetitions": ("aaaaaaa",),
    "at least one letter": ("abcaxa",),
    "occurs at": ("xyzabxyzcdxyz",),
}
MISTAKES = [
    Mistake("The two occurrences may not share letters. Yours may overlap.", ">= size for", ">= 1 for"),
    Mistake("A refrain may follow directly on itself: the second may begin where the first has ended.",
            ">= size for", "> size for"),
    Mistake("Neighbouring positions are not the only ones. A refrain may come back anywhere later.",
            """
def longest_refrain(song: str) -> int:
    best = 0
    for size in range(1, len(song)):
        for start in range(len(song) - size * 2 + 1):
            if song[start : start + size * 2] == song[start : start + size] * 2:
                best = size
    return best
"""),
    Mistake("You stop one length short of the best: when a length works, the answer is at least that length.",
            "            low = middle\n", "            low = middle - 1\n            high -= 1\n"),
]
SIZE = 2_500
SLOW = [
    Slow("Your answer is right, but it tries the lengths one after the other and compares all positions. Whether a length works can be "
         "decided in one walk with numbers, and halving needs only a few lengths.",
         """
def longest_refrain(song: str) -> int:
    for size in range(len(song), 0, -1):
        for start in range(len(song) - size + 1):
            for other in range(start + size, len(song) - size + 1):
                if song[other : other + size] == song[start : start + size]:
                    return size
    return 0
"""),
]
EQUIVALENT = {
    "BASE = 256 -> BASE = 257":
        "another base tells stretches apart just as well",
    "BASE = 256 -> BASE = 255":
        "another base tells stretches apart just as well",
    "MODULUS = 2305843009213693951 -> MODULUS = 2305843009213693952":
        "another large modulus tells stretches apart just as well",
    "MODULUS = 2305843009213693951 -> MODULUS = 2305843009213693950":
        "another large modulus tells stretches apart just as well",
    "numbers.append((numbers[-1] * BASE + ord(letter)) % MODULUS) -> numbers.append((numbers[-1] * BASE - ord(letter)) % MODULUS)":
        "all numbers change their sign together",
    "numbers, powers = ([0], [1]) -> numbers, powers = ([1], [1])":
        "the first entry cancels out in every stretch",
    "low, high = (0, len(song) // 2) -> low, high = (-1, len(song) // 2)": "the length 0 always works, so the search never ends at -1",
    "low, high = (0, len(song) // 2) -> low, high = (0, len(song) * 2)": "more than half of the song is never a refrain",
    "low, high = (0, len(song) // 2) -> low, high = (0, len(song) // 1)": "more than half of the song is never a refrain",
    "middle = (low + high + 1) // 2 -> middle = (low + high + 2) // 2": "another length between the two is tried, which does as well",
    "numbers, powers = ([0], [1]) -> numbers, powers = ([-1], [1])":
        "the first entry cancels out in every stretch",
}
EXPLANATION = """
Every shorter beginning of a refrain is one as well, so the lengths can be halved. One test goes through all stretches of this
length and asks a dictionary where each was met first. For `abcabcabc` the answer lies from 0 to 4:

| length | two places far enough apart | |
|---|---|---|
| 2 | ab at 0 and 3 | yes, so 2 to 4 |
| 3 | abc at 0 and 3 | yes, so 3 to 4 |
| 4 | abca at 0 and 3 would share a letter | no, so 3 |

About log n lengths are tested, each in linear time. Comparing all pairs of positions for every length instead takes up to the
cube. With so large a prime as modulus, two different stretches with one number are not to be expected.
"""

BASE = 256
MODULUS = 2_305_843_009_213_693_951


def longest_refrain(song: str) -> int:
    numbers, powers = [0], [1]
    for letter in song:
        numbers.append((numbers[-1] * BASE + ord(letter)) % MODULUS)
        powers.append(powers[-1] * BASE % MODULUS)
    low, high = 0, len(song) // 2
    while low < high:
        middle = (low + high + 1) // 2
        if is_refrain(numbers, powers[middle], middle):
            low = middle
        else:
            high = middle - 1
    return low


def is_refrain(numbers: list[int], power: int, size: int) -> bool:
    first: dict[int, int] = {}
    stretches = ((end - start * power) % MODULUS for start, end in zip(numbers, numbers[size:]))
    return any(place - first.setdefault(number, place) >= size for place, number in enumerate(stretches))


def inputs(rng):
    part = letters(rng, 2, 4, "ab")
    between = [letters(rng, 0, 2, "abc") for _ in range(2)]
    return (part + between[0] + part + between[1] + rng.choice([part, part[::-1], part[1:]]),)


def large(rng, size):
    part = "".join(rng.choice("ab") for _ in range(size // 10))
    return ("".join(part + rng.choice("cde") for _ in range(9)),)
