"""Tables without strangers

For a wedding, `knows` maps each guest to the list of the guests they know; whoever knows somebody is known by them, and both lists say so. Guests at one table should be able to start talking: for any two of them who don't know each other there has to be a third guest **at that table** whom both know.

Return the list of all pairs at the `table`, a list of names, for which that is not so. Each pair is a tuple in alphabetical order, and the list is sorted.
"""

from itertools import combinations

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "Which people can introduce two strangers to each other?",
    "It has to be somebody whom both know and who sits at the table: the intersection of three sets.",
    "`combinations` of the sorted table gives every pair once, in order. Keep a pair if neither knows the other and the intersection is empty.",
)
EXAMPLES = [
    Example(({"Al": ["Bea"], "Bea": ["Al", "Cleo"], "Cleo": ["Bea"], "Dan": []}, ["Dan", "Cleo", "Al", "Bea"]), why="Bea can introduce Al and Cleo; nobody knows Dan"),
    Example(({"Al": ["Bea"], "Bea": ["Al", "Cleo"], "Cleo": ["Bea"]}, ["Al", "Cleo"]), why="Bea sits elsewhere"),
    Example(({"Al": ["Bea"], "Bea": ["Al"]}, ["Bea", "Al"])),
]
EDGES = {
    "at that table": Edge(({"A": ["C"], "B": ["C"], "C": ["A", "B", "D"], "D": ["C"]}, ["D", "B", "A"]), "the one who knows all sits elsewhere"),
    "all pairs": Edge(({"A": [], "B": [], "C": []}, ["C", "A", "B"]), "three strangers"),
    "list of names": Edge(({"A": []}, ["A"]), "a table for one"),
    "who don't know each other": Edge(({"A": ["B"], "B": ["A"]}, ["A", "B"]), "two who know each other and nobody else"),
}
ALWAYS = [
    ({"A": ["C"], "C": ["A"], "B": ["D"], "D": ["B"]}, ["A", "B", "C", "D"]),
    ({"A": ["B"], "B": ["A"], "Z": []}, ["A", "B"]),
    ({"A": ["B"], "B": ["A", "C"], "C": ["B", "D"], "D": ["C"]}, ["A", "B", "C", "D"]),
]
MISTAKES = [
    Mistake("The third guest must sit at the same table.", "& here", ""),
    Mistake("Two who know each other need nobody to introduce them.", "other not in knows[one] and not", "not"),
    Mistake("The third guest has to be known by both, not just by one of them.", "set(knows[one]) & set(knows[other])", "(set(knows[one]) | set(knows[other]))"),
    Mistake("Each pair is in alphabetical order, and so is the list.", "combinations(sorted(table), 2)", "combinations(table, 2)"),
]
ALSO_RIGHT = [
    Way(
        "Three loops and `any` say the same without sets; each pair then looks at every guest of the table in two lists.",
        '''
def stuck_pairs(knows: dict[str, list[str]], table: list[str]) -> list[tuple[str, str]]:
    pairs = []
    for one in sorted(table):
        for other in sorted(table):
            helped = any(third in knows[one] and third in knows[other] for third in table)
            if one < other and other not in knows[one] and not helped:
                pairs.append((one, other))
    return pairs
''',
    )
]
ORACLE = '''
def stuck_pairs(knows: dict[str, list[str]], table: list[str]) -> list[tuple[str, str]]:
    fine = set()
    for one in table:
        for other in knows[one]:
            fine.add((one, other))
            if other in table:
                for third in knows[other]:
                    fine.add((one, third))
    return sorted((one, other) for one in table for other in table if one < other and (one, other) not in fine)
'''
EXPLANATION = """
Whoever can introduce two people lies in three sets at once: known by the one, known by the other, and at the table.

| pair | know each other | in all three sets |
|---|---|---|
| Al, Bea | yes | |
| Al, Cleo | no | Bea |
| Al, Dan | no | nobody |
| Bea, Cleo | yes | |
| Bea, Dan | no | nobody |
| Cleo, Dan | no | nobody |

Every pair is looked at once, with a step for each guest they know: for a table that is little.
"""


def stuck_pairs(knows: dict[str, list[str]], table: list[str]) -> list[tuple[str, str]]:
    here = set(table)
    pairs = []
    for one, other in combinations(sorted(table), 2):
        if other not in knows[one] and not set(knows[one]) & set(knows[other]) & here:
            pairs.append((one, other))
    return pairs


def inputs(rng):
    names = "ABCDEF"[: rng.randint(3, 6)]
    knows = {name: [] for name in names}
    for one, other in combinations(names, 2):
        if rng.random() < 0.45:
            knows[one].append(other)
            knows[other].append(one)
    return knows, rng.sample(names, rng.randint(2, len(names)))
