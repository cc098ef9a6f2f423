"""The stray letter

Each text in an archive carries a check number: starting from 0, for every letter the number is multiplied by 31, the letter's
code as given by `ord` is added, and the remainder of division by 1009 is kept. An empty text has the number 0. In one copy, somewhere
one letter slipped in that does not belong there.

Given the faulty `copy` and the `number` of the original, return the position of the leftmost place where removing the single letter there gives a text
with that number. If there is no such place, or the copy is shorter than one letter, return `-1`. Copies are long, so the number
cannot be worked out from the beginning for each place.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 10,000 letters",)
HINTS = (
    "When something is removed, the text consists of a part before it and a part after it. Which numbers of these parts would help?",
    "Prepare the number of every beginning in one walk. A part after it adds its own number, once the beginning has been multiplied by "
    "31 for each of its letters.",
    "Walk from right to left: keep the number of the part behind and the power of 31 that belongs to its length. A new letter in front of "
    "that part counts its code times the power.",
)
EXAMPLES = [
    Example(("ab", 97), why="without the b, the number is that of a"),
    Example(("teea", 1)),
    Example(("abb", 78), why="either b may go: the leftmost counts"),
]
EDGES = {
    "no such place": ("hello", 1008),
    "is shorter": ("", 0),
    "empty text": ("x", 0),
    "leftmost place": ("aaaaa", 0),
}
ALWAYS = [("ccbb", 433)]
MISTAKES = [
    Mistake("The beginning's number has to be multiplied by 31 for each letter that follows the gap.",
            "before[place] * power + behind", "before[place] + behind"),
    Mistake("Several places can give the number, for example in a run of equal letters. You return the rightmost.",
            "            found = place\n", "            return place\n"),
    Mistake("You never test the place where nothing follows what is removed.",
            "range(len(copy))", "range(len(copy) - 1)"),
    Mistake("A letter in front of the part behind counts with the power of that part's length; you add it without.",
            "behind + ord(copy[place]) * power", "behind + ord(copy[place])"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it builds each shortened text and works out its number from the beginning. Prepare the numbers of the "
         "beginnings once, and extend the part behind by one letter at a time.",
         """
def stray(copy: str, number: int) -> int:
    places = []
    for place in range(len(copy)):
        value = 0
        for letter in copy[:place] + copy[place + 1 :]:
            value = (value * 31 + ord(letter)) % 1009
        if value == number:
            places.append(place)
    return places[0] if places else -1
"""),
]
EXPLANATION = """
The number of two parts in a row is the number of the first, multiplied by 31 for each letter of the second, plus the number
of the second. The codes of a and b are 97 and 98. For the copy `ab` and the number 97:

| place | before | power | behind | number without the letter |
|---|---|---|---|---|
| 1 | 97 | 1 | 0 | 97: found |
| 0 | 0 | 31 | 98 | 98 |

The beginnings' numbers come from one walk to the right, the endings' numbers and powers from one to the left, so all places
together take linear time. Working out each shortened text from the beginning takes the square of the length instead.
"""


def stray(copy: str, number: int) -> int:
    before = [0]
    for letter in copy:
        before.append((before[-1] * 31 + ord(letter)) % 1009)
    found = -1
    behind, power = 0, 1
    for place in reversed(range(len(copy))):
        if (before[place] * power + behind) % 1009 == number:
            found = place
        behind = (behind + ord(copy[place]) * power) % 1009
        power = power * 31 % 1009
    return found


def inputs(rng):
    text = letters(rng, 1, 3, "abcxyz") + rng.choice("ab") * rng.randint(1, 4) + letters(rng, 0, 3, "abcxyz")
    number = 0
    for letter in text:
        number = (number * 31 + ord(letter)) % 1009
    place = rng.randint(0, len(text))
    stray_part = text[place : place + 1] or rng.choice("abc")
    return (text[:place] + stray_part + text[place:], rng.choice([number] * 4 + [rng.randint(0, 1008)]))


def large(rng, size):
    copy = "".join(rng.choice("abcdefgh") for _ in range(size))
    return (copy, 500)
