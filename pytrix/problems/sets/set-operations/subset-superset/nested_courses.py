"""The longest career

A school offers certificates. Each stands for a set of skills: `certificates` lists them, each as a text of small
letters, one letter for a skill, no letter twice. Somebody collects certificates one after the other, and each must
contain **all** skills of the one before and at least one more.

Return the largest number of certificates that can be collected in this way. Certificates with the same skills may be
listed several times; of these, only one can be used. A certificate may be an empty text. Without certificates, the
answer is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("up to 120 certificates",)
HINTS = (
    "Which certificates can come before a given one? How large is their number of skills, compared with its own?",
    "Deal with the certificates in the order of their sizes. The longest career that ends with a certificate is one more than the longest that ends with a certificate contained in it.",
    "Sort by size, and keep a list of pairs: a set and the length of the longest career that ends with it. `<` between sets asks for a proper subset.",
)
EXAMPLES = [
    Example((["ab", "c", "abc", "a", "bcd"],), why="a, ab, abc"),
    Example((["abc", "bca", "abd"],), why="none is contained in another and has fewer skills"),
    Example((["xy", "", "yxz", "z"],), why="the empty one, xy, yxz"),
]
EDGES = {
    "Without certificates": ([],),
    "several times": (["a", "a", "ab", "ba"],),
    "an empty text": Edge((["", ""],), "only empty ones"),
}
MISTAKES = [
    Mistake("Two certificates with the same skills can't follow each other: at least one skill more is needed.", "before < skills", "before <= skills"),
    Mistake("Certificates have to be dealt with from few skills to many, not in the order of the list.", "sorted(map(set, certificates), key=len)", "map(set, certificates)"),
    Mistake("You only ask for more skills, but all skills of the one before have to be contained.", "before < skills", "len(before) < len(skills)"),
    Mistake("You count the certificates that are contained in a single one. They also have to be contained in each other.",
            """
def longest_career(certificates: list[str]) -> int:
    sets = {frozenset(each) for each in certificates}
    return max((sum(before <= skills for before in sets) for skills in sets), default=0)
"""),
]
SIZE = 120
SLOW = [
    Slow("Right, but you try every career from each certificate on, and their number explodes. Remember the longest one that ends with each certificate.",
         """
def longest_career(certificates: list[str]) -> int:
    sets = [set(each) for each in certificates]

    def longest(skills: set[str]) -> int:
        return 1 + max((longest(before) for before in sets if before < skills), default=0)

    return max(map(longest, sets), default=0)
"""),
]
EXPLANATION = """
Sorted by size, everything that may come before a certificate has been dealt with already. So its career is one more
than the longest among the sets contained in it.

| certificate | contained in it | career |
|---|---|---|
| c | | 1 |
| a | | 1 |
| ab | a | 2 |
| abc | c, a, ab | 3 |
| bcd | c | 2 |

Every pair is compared once, so n certificates take about n² / 2 comparisons. Trying all careers without remembering
may take a number of steps that doubles with each level. Another way is to remember the answers of a recursive
function with `cache`.
"""


def longest_career(certificates: list[str]) -> int:
    careers: list[tuple[set[str], int]] = []
    for skills in sorted(map(set, certificates), key=len):
        best = max((length for before, length in careers if before < skills), default=0)
        careers.append((skills, best + 1))
    return max((length for _, length in careers), default=0)


def inputs(rng):
    return (["".join(rng.sample("abcd", rng.randint(0, 4))) for _ in range(rng.randint(2, 7))],)


def large(rng, size):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    certificates = [alphabet[: 1 + number % 26] for number in range(26)] + [alphabet[1 : 2 + number % 25] for number in range(size - 26)]
    rng.shuffle(certificates)
    return (certificates,)
