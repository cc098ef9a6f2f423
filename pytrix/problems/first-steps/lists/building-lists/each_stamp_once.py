"""Each stamp once

Somebody collects stamps from different countries. Read one line with the countries of all stamps in the order in
which they came, separated by spaces, at least one. Build a list with each country once, in the order in which it came
for the first time. Print its items in one line, and in the next line how many stamps are left over as doubles.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COUNT")
HINTS = (
    "How can the program know whether a country came before?",
    "Append a country only if it is not in the new list yet.",
    "The doubles are all stamps minus those in your list.",
)
EXAMPLES = [
    Example("Peru Mali Peru Oman Mali Peru\n", why="3 countries, and 3 of the 6 stamps are doubles"),
    Example("Fiji\n"),
    Example("Iran Iraq Cuba\n"),
]
EDGES = {"at least one": "Chad\n", "each country once": "Togo Togo Togo\n"}
MISTAKES = [
    Mistake("You only looked whether the stamp before was the same. A country may come back later.",
            "if country not in kept", "if kept == [] or country != kept[-1]"),
    Mistake("Nothing is ever kept: at the beginning no country is in the list.", "if country not in kept", "if country in kept"),
    Mistake("You printed the number of countries. The question is how many stamps are left over.", "len(stamps) - len(kept)", "len(kept)"),
    Mistake("Every stamp was kept. Ask first whether its country is in the list.",
            "        if country not in kept:\n            kept.append(country)", "        kept.append(country)"),
]
ALSO_RIGHT = [
    Way("Counting the doubles while walking needs an `else`.",
        """
def program() -> None:
    stamps = input().split()
    kept = []
    doubles = 0
    for country in stamps:
        if country in kept:
            doubles += 1
        else:
            kept.append(country)
    print(*kept)
    print(doubles)
"""),
]
EXPLANATION = """
For Peru, Mali, Peru, Oman: Peru is new, Mali is new, Peru is in the list already, Oman is new. The list is searched
from its beginning each time, so a very long one takes long.
"""


def program() -> None:
    stamps = input().split()
    kept = []
    for country in stamps:
        if country not in kept:
            kept.append(country)
    print(*kept)
    print(len(stamps) - len(kept))


def inputs(rng):
    countries = rng.sample(["Peru", "Mali", "Oman", "Fiji", "Cuba", "Togo"], rng.randint(1, 5))
    return " ".join(rng.choice(countries) for _ in range(rng.randint(1, 8))) + "\n"
