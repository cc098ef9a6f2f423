"""Letters from an old banner

A club wants to spell a new word with letters from an old banner. The letters are to be cut out in one piece:
neighbouring letters of `banner` that contain every letter of `word`, each of them at least as often as the word needs
it. Their order does not matter, and the piece may contain other letters too.

Return the length of the shortest such piece, or 0 if the banner can't supply the word. For an empty word no piece is
needed, so the answer is 0 as well. Banners are long, so testing each piece from scratch is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 8,000 letters in `banner`, all of them small",)
HINTS = (
    "When is a piece enough? Find one number that tells it at once, and that is easy to update when a letter comes or goes.",
    "Note for each letter how many are still needed, below zero if there are more than enough, and how many are missing in all.",
    "A letter that comes in lowers `missing` only if it was still needed. While nothing is missing, note the length and give back the left letter.",
)
EXAMPLES = [Example(("xbanxnab", "bann"), why="banxn"), Example(("noon on monday", "moon")), Example(("abab", "bob"), why="there is no o")]
EDGES = {
    "can't supply": ("ahoy", "yy"),
    "empty word": ("abc", ""),
    "at least as often": ("lxlyll", "ll"),
}
ALWAYS = [("baacx", "cxb")]
MISTAKES = [
    Mistake("If the word has a letter twice, the piece needs it twice. Looking for the different letters is not enough.",
            """
def piece_length(banner: str, word: str) -> int:
    best = len(banner) + 1
    for left in range(len(banner)):
        for right in range(left + len(set(word)), len(banner) + 1):
            if set(word) <= set(banner[left:right]) and word:
                best = min(best, right - left)
    return best if best <= len(banner) else 0
"""),
    Mistake("The letters of the word need not stand in order, and others may be between them.",
            """
def piece_length(banner: str, word: str) -> int:
    return len(word) if word in banner else 0
"""),
    Mistake("You stop shortening after one letter. Go on for as long as nothing is missing.",
            "while missing == 0 < wanted:", "if missing == 0 < wanted:"),
    Mistake("A letter that there was more than enough of is no loss when it leaves.",
            "missing += needed[banner[left]] > 0", "missing += needed[banner[left]] > -1"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it counts the letters of a piece anew for every beginning. Let both ends move on and update the counts.",
         """
def piece_length(banner: str, word: str) -> int:
    best = len(banner) + 1
    for left in range(len(banner)):
        needed: dict[str, int] = {}
        for letter in word:
            needed[letter] = needed.get(letter, 0) + 1
        missing = len(word)
        for right in range(left, len(banner)):
            if missing:
                missing -= needed.get(banner[right], 0) > 0
                needed[banner[right]] = needed.get(banner[right], 0) - 1
                if missing == 0:
                    best = min(best, right - left + 1)
    return best if best <= len(banner) else 0
"""),
]
EXPLANATION = """
`missing` is the number of letters the piece still lacks, so one comparison tells whether it is enough. For `lxlyll` and
`ll`:

| right end | missing | piece noted | then given back |
|---|---|---|---|
| l | 1 | | |
| x | 1 | | |
| l | 0 | lxl: 3 | l, so 1 is missing |
| y | 1 | | |
| l | 0 | xlyl: 4, lyl: 3 | x, then l |
| l | 0 | yll: 3, ll: 2 | y, then l |

Each letter of the banner comes in once and leaves at most once, and both are short steps: the work grows with the two lengths
together. Counting anew from every beginning instead takes the square.
"""


def piece_length(banner: str, word: str) -> int:
    needed = dict.fromkeys(banner + word, 0)
    for letter in word:
        needed[letter] += 1
    wanted = missing = len(word)
    best = len(banner) + 1
    left = 0
    for right, letter in enumerate(banner):
        missing -= needed[letter] > 0
        needed[letter] -= 1
        while missing == 0 < wanted:
            best = min(best, right - left + 1)
            needed[banner[left]] += 1
            missing += needed[banner[left]] > 0
            left += 1
    return best if best <= len(banner) else 0


def inputs(rng):
    banner = letters(rng, 5, 12, "aabcx")
    word = rng.sample(banner, rng.randint(1, 3)) + [rng.choice(["a", "b", ""])]
    return (banner, "".join(word))


def large(rng, size):
    banner = "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size))
    return (banner, "".join(rng.choice("abcdefgh") for _ in range(size // 10)))
