"""The longest refrain{title}

A song is written as one text of letters. A refrain is a stretch of at least one letter that occurs at {times_told} different positions
or more{overlap}.

Return the length of the longest refrain of `song`. If there is none, return `0`; so it is for an empty song, too. Songs may be long and
full of repetitions, so comparing all pairs of positions letter by letter is too slow.
"""
from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"times": 2, "apart": 0, "title": "", "times_told": "two", "overlap": "; these occurrences may overlap"},
    {"times": 2, "apart": 1, "title": " without overlap", "times_told": "two", "overlap": ", without sharing a letter of the song"},
    {"times": 3, "apart": 0, "title": ", three times over", "times_told": "three", "overlap": "; these occurrences may overlap"},
]
CONSTRAINTS = ("up to 5,000 letters",)
HINTS = (
    "If some stretch of 8 letters is a refrain, what do you know about 7 letters? How can this shorten the search for the best length?",
    "Halve the range of lengths. For one length, go through all stretches of it once and remember what you have met, by number.",
    "Prepare the numbers of all beginnings and the powers of the base; the number of a stretch follows from them. Keep for each number how "
    "often it was counted and where the last counted stretch began.",
)
EXAMPLES = [("lalalila",), ("abcabcabc",), ("aaaa",)]
EDGES = {
    "empty song": ("",),
    "if there is none": ("abcdef",),
    "full of repetitions": ("aaaaaaa",),
    "at least one letter": ("abcaxa",),
    "occurs at": ("xyzabxyzcdxyz",),
}
MISTAKES = [
    Mistake("You look for twice as many occurrences, or overlook one: the first occurrence counts, too.",
            "count + 1 == times", "count == times"),
    Mistake("Neighbouring positions are not the only ones. A refrain may come back anywhere later.",
            """
def longest_refrain(song: str) -> int:
    best = 0
    for size in range(1, len(song)):
        for start in range(len(song) - size * times + 1):
            if song[start : start + size * times] == song[start : start + size] * times:
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
            count, last = 1, start
            for other in range(start + 1, len(song) - size + 1):
                if other - last >= size * apart and song[other : other + size] == song[start : start + size]:
                    count, last = count + 1, other
            if count >= times:
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
    "numbers, powers = ([0], [1]) -> numbers, powers = ([-1], [1])":
        "the first entry cancels out in every stretch",
}
EXPLANATION = """
Every shorter beginning of a refrain is one as well, so the lengths can be halved: about `log n` of them are tested. One test looks up the
numbers of all stretches of this length in a dictionary, each in constant time, and counts an occurrence as early as possible. Together
that is `n · log n`. With so large a prime as modulus, two different stretches with one number are not to be expected.
"""

BASE = 256
MODULUS = 2_305_843_009_213_693_951


def longest_refrain(song: str, *, times: int, apart: int) -> int:
    numbers, powers = [0], [1]
    for letter in song:
        numbers.append((numbers[-1] * BASE + ord(letter)) % MODULUS)
        powers.append(powers[-1] * BASE % MODULUS)
    low, high = 0, len(song)
    while low < high:
        middle = (low + high + 1) // 2
        if is_refrain(numbers, powers[middle], middle, times, apart):
            low = middle
        else:
            high = middle - 1
    return low


def is_refrain(numbers: list[int], power: int, size: int, times: int, apart: int) -> bool:
    counted: dict[int, tuple[int, int]] = {}
    for start in range(len(numbers) - size):
        number = (numbers[start + size] - numbers[start] * power) % MODULUS
        count, last = counted.get(number, (0, -size))
        if start - last >= size * apart:
            if count + 1 == times:
                return True
            counted[number] = (count + 1, start)
    return False


def inputs(rng):
    part = letters(rng, 2, 4, "ab")
    between = [letters(rng, 0, 2, "abc") for _ in range(2)]
    return (part + between[0] + part + between[1] + rng.choice([part, part[::-1], part[1:]]),)


def large(rng, size):
    part = "".join(rng.choice("ab") for _ in range(size // 10))
    return ("".join(part + rng.choice("cde") for _ in range(9)),)
