"""The first hit on the watch list

A lighthouse keeper looks through a long log for entries of a watch list: code words, all of the same length. The log is one text
without spaces, and a code word may begin at any of its letters.

Return a tuple of the first position in `log` where any of the `words` begins, and that word. If none occurs, or the list is empty,
return `(-1, "")`. Every word has at least one letter; the log may be shorter than the words. Log, list and words can be long, so
comparing each word at each position is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`words` are all different and have the same length", "up to 20,000 letters in `log` and 300 words")
HINTS = (
    "If you had one number for the letters under your window, how could you ask for all words at once?",
    "Work out the number of every word and keep them where looking up is quick. Then roll the number of the window along the log.",
    "A dictionary from numbers to lists of words tells the candidates. Compare letters only with those, because different words may share a number.",
)
EXAMPLES = [Example(("stormnofoggale", ["fog", "ice"])), Example(("abcabcab", ["cab", "bca"]), why="bca begins at 1, cab at 2"), Example(("calmsea", ["fog"]))]
EDGES = {
    "list is empty": ("calm", []),
    "none occurs": ("calmsea", ["fog", "ice"]),
    "log may be shorter": ("go", ["fog"]),
    "at least one letter": ("reef", ["e"]),
    "any of its letters": ("aaaab", ["aab", "aaa"]),
    "same length": ("fogice", ["ice", "fog"]),
}
ALWAYS = [("calmseafog", ["ice", "fog"])]
MISTAKES = [
    Mistake("You look for the words one after the other and take the first word of the list that occurs. The position decides, not the list.",
            """
def hit(log: str, words: list[str]) -> tuple[int, str]:
    for word in words:
        if word in log:
            return (log.find(word), word)
    return (-1, "")
"""),
    Mistake("The window at the very end of the log is never looked at.", "range(size, last + 1)", "range(size, last)"),
    Mistake("You return where the word ends. Return the position where it begins.", "return (start, word)\n", "return (end, word)\n"),
    Mistake("The letter that leaves still counts, so all numbers after the first window are wrong.",
            "(number - ord(log[start]) * power) * BASE", "number * BASE"),
]
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but it compares every word at every position. Ask for all words at once, by the number of the window.",
         """
def hit(log: str, words: list[str]) -> tuple[int, str]:
    for start in range(len(log)):
        for word in words:
            place = 0
            while place < len(word) and start + place < len(log) and log[start + place] == word[place]:
                place += 1
            if place == len(word):
                return (start, word)
    return (-1, "")
"""),
]
EQUIVALENT = {
    "size, last = (len(words[0]), len(log)) -> size, last = (len(words[-1]), len(log))": "all words have the same length",
    "BASE = 256 -> BASE = 257": "any base finds the same words",
    "BASE = 256 -> BASE = 255": "any base finds the same words",
    "MODULUS = 1000003 -> MODULUS = 1000004": "any large modulus finds the same words",
    "MODULUS = 1000003 -> MODULUS = 1000002": "any large modulus finds the same words",
}
EXPLANATION = """
All words are turned into numbers once. The window's number rolls along the log in constant time a letter, and one look into a
dictionary asks for all words at the same time; letters are compared only where the numbers agree. For `abcabcab` and the
words `cab` and `bca`:

| window | its number is that of |
|---|---|
| abc | no word |
| bca | bca: the letters agree, so the answer is 1 and bca |

The work grows with the log plus the list, not with their product, as it does when every word is compared at every position.
"""

BASE = 256
MODULUS = 1_000_003


def hit(log: str, words: list[str]) -> tuple[int, str]:
    if not words:
        return (-1, "")
    candidates: dict[int, list[str]] = {}
    for word in words:
        candidates.setdefault(number_of(word), []).append(word)
    size, last = len(words[0]), len(log)
    power = pow(BASE, size - 1, MODULUS)
    number = number_of(log[:size])
    for end in range(size, last + 1):
        start = end - size
        for word in candidates.get(number, []):
            if log[start:end] == word:
                return (start, word)
        if end < last:
            number = ((number - ord(log[start]) * power) * BASE + ord(log[end])) % MODULUS
    return (-1, "")


def number_of(text: str) -> int:
    number = 0
    for letter in text:
        number = (number * BASE + ord(letter)) % MODULUS
    return number


def inputs(rng):
    size = rng.randint(1, 3)
    words = sorted({letters(rng, size, size, "abcd") for _ in range(rng.randint(1, 3))})
    rng.shuffle(words)
    pieces = [rng.choice([*words, letters(rng, 1, 3, "abcde")]) for _ in range(rng.randint(2, 5))]
    return ("".join(pieces), words)


def large(rng, size):
    words = sorted({"".join(rng.choice("ab") for _ in range(40)) for _ in range(max(1, size // 100))})
    return ("".join(rng.choice("ab") for _ in range(size)), words)
