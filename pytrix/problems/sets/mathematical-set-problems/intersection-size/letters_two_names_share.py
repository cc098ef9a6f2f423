"""Letters that two names share

A jeweller makes bracelets for friends and engraves the letters that both their names have. `one` and `other` are the names, perhaps with spaces. Capitals make no difference: `A` and `a` are the same letter.

Return how many different letters are in both names. A letter that comes several times counts once, and a space is no letter.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "What has to happen to both names before they can be compared?",
    "Make a set of the small letters of each name. What is in both sets counts, but for the space.",
    "`&` gives what two sets have in common; take `{\" \"}` away from that before you count.",
)
EXAMPLES = [
    Example(("Anna Lee", "Neil"), why="n, l and e"),
    Example(("Bob", "Eve"), why="nothing in common"),
    Example(("Otto", "TOM"), why="o and t, although one writes them as capitals"),
]
EDGES = {
    "a space is no letter": Edge(("Al Bo", "Cy Di"), "only a space in common"),
    "counts once": Edge(("aaa", "AAAA"), "one letter, many times"),
    "in both names": Edge(("", "Ida"), "an empty name"),
}
MISTAKES = [
    Mistake("A space is no letter, even if it is in both names.", ' - {" "}', ""),
    Mistake("Capitals make no difference. Turn both names into small letters.", "set(one.lower()) & set(other.lower())", "set(one) & set(other)"),
    Mistake("A letter that comes several times counts once.", "    return len((set(one.lower()) & set(other.lower())) - {\" \"})\n", '    return sum(letter in other.lower() for letter in one.lower() if letter != " ")\n'),
]
EXPLANATION = """
Sets forget how often a letter comes and in what order, which is just what is wanted here. For `Anna Lee` and `Neil`:

| set | letters |
|---|---|
| first name | a, n, l, e, space |
| second name | n, e, i, l |
| both | n, l, e |

Making the sets takes a step for each letter.
"""


def shared_letters(one: str, other: str) -> int:
    return len((set(one.lower()) & set(other.lower())) - {" "})


def inputs(rng):
    names = ["".join(rng.choice("aeLNosA t") for _ in range(rng.randint(1, 7))) for _ in range(2)]
    return tuple(names)
