"""Printed from one set, apart from {ignored_name}

Two signs can be printed from one set of types if both use exactly the same characters, each equally often. The order
makes no difference, capitals are as good as small letters, and {ignored_name} ({list}) are ignored. Every other
character counts.

Return `True` if the signs `one` and `other` can be printed from one set in this sense, else `False`. If every
character of both signs is ignored, the answer is `True`.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "VALIDATE")
ROWS = [
    {"ignored_name": "spaces and hyphens", "list": "the characters `' '` and `'-'`", "ignored": " -"},
    {"ignored_name": "vowels", "list": "`a`, `e`, `i`, `o`, `u`", "ignored": "aeiou"},
    {"ignored_name": "digits", "list": "`0` to `9`", "ignored": "0123456789"},
]
HINTS = (
    "How could you put the letters of a sign on the table so that two signs are easy to compare?",
    "Bring both signs into the same form: small letters, without the ignored characters, in alphabetical order.",
    "A helper that returns this form as a list, made with `sorted`, does the work once for each sign.",
)
EXAMPLES = [
    Example(("Tea-time 4u", "4u meat-tie"), why="the same letters and figures, once sorted"),
    Example(("Stone", "Notes")),
    Example(("apple", "pale"), why="apple has one p more"),
]
EDGES = {
    "every character of both signs is ignored": lambda ignored: (ignored[0], ignored[1] + ignored[0]),
    "each equally often": ("bbc", "bcc"),
    "capitals": ("Tt", "tT"),
}
ALWAYS = [("Apt", "pte"), ("a!b", "ab"), ("bd", "cc")]
MISTAKES = [
    Mistake("For you `T` and `t` are different letters. Capitals should make no difference.", "text.lower()", "text"),
    Mistake("You do not ignore what should be ignored: {list}.", " if each not in ignored", ""),
    Mistake("You only ask which letters occur. How often each one occurs matters, too.",
            "return sorted(each for each in text.lower() if each not in ignored)",
            "return sorted({each for each in text.lower() if each not in ignored})"),
    Mistake("You compare the letters in their order on the sign, but the order should make no difference.",
            "return sorted(each for each in text.lower() if each not in ignored)",
            "return [each for each in text.lower() if each not in ignored]"),
]
EXPLANATION = """
Bringing both signs into one form makes them comparable: small letters, without {ignored_name}, sorted. Sorting brings
equal letters together, so two signs with the same letters give the same list, whatever their order was:

| sign | in order |
|---|---|
| `Stone` | the letters of `stone` that count, sorted |
| `Notes` | the same list |

For n letters that takes about n times log n steps. Counting the letters in a `Counter` and comparing the two counters
is the other common way, and takes n steps.
"""


def in_order(text: str) -> list[str]:
    return sorted(each for each in text.lower() if each not in ignored)


def same_letters(one: str, other: str, *, ignored: str) -> bool:
    return in_order(one) == in_order(other)


def inputs(rng, ignored):
    one = letters(rng, 2, 6, "bcdst")
    other = rng.sample(one, len(one))
    if rng.random() < 0.5:
        other[rng.randrange(len(other))] = rng.choice(["b", "", "ts", other[0]])
    dressed = [rng.choice([each, each.upper()]) + letters(rng, 0, 1, ignored) for each in other]
    return (letters(rng, 0, 1, ignored) + one, "".join(dressed))
