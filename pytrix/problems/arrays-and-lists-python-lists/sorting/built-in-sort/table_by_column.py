"""A table sorted by a column

Write a program that sorts a table. The first line of the input is the name of a column. The second line holds the names
of all columns, and each line after it a row with one entry for every column; names and entries are separated by single
commas and have no spaces. The input ends after the last row, and there may be no rows. No two columns have the same name,
and the first line is one of them.

Print the names of the columns as they are, and then the rows, sorted by the entries of that column. Entries of digits
only are compared as numbers, all others as texts, and within a column numbers come before texts. Rows whose entries
there are the same, such as `7` and `07`, keep the order of the input.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SORT", "COMPARE")
CONSTRAINTS = ("read the rows from `sys.stdin`",)
HINTS = (
    "What does `9` look like beside `10` when they are compared as texts? And can a number and a text be compared at all?",
    "Find the position of the column. Write a function that makes a key from an entry: whether it is a text, its number, and its letters.",
    "For digits the key is `False` and the number with an empty text, for others `True` and 0 with the text. Then no number is ever compared with a text.",
)
EXAMPLES = [
    Example("age\nname,age\nIda,9\nMo,10\nKai,unknown\nLea,9\n", why="9 before 10, Ida before Lea, and the text at the end"),
    Example("name\nname,age\nMo,10\nIda,9\n", why="the first column, as texts"),
    Example("no\nno,item\n007,tea\n7,jam\n10,salt\n", why="007 and 7 are the same number"),
]
EDGES = {
    "may be no rows": "b\na,b,c\n",
    "numbers come before texts": "x\nx,y\n-5,a\n12,b\nb7,c\n3,d\n",
    "keep the order of the input": "kind\nkind,id\nfig,3\nfig,1\noak,9\nfig,2\n",
    "one entry for every column": Edge("only\nonly\n30\n4\n100\n", "a single column"),
    "one of them": Edge("c\na,b,c\n1,z,30\n2,y,4\n3,x,100\n", "the last column"),
}
MISTAKES = [
    Mistake("Entries of digits are compared as numbers, so 9 comes before 10.", "return (False, int(entry), \"\") if entry.isdigit() else (True, 0, entry)", "return (False, 0, entry) if entry.isdigit() else (True, 0, entry)"),
    Mistake("Numbers come before texts within a column.", "(False, int(entry), \"\")", "(True, int(entry), \"\")", "(True, 0, entry)", "(False, 0, entry)"),
    Mistake("Rows with the same entry keep the order of the input; you compare the rest of the row.", "key=lambda row: value(row[place])", "key=lambda row: (value(row[place]), row)"),
    Mistake("You sort by the first column. The first line of the input says which one it is.", "place = names.index(column)", "place = names.index(names[0])"),
    Mistake("The line with the names belongs to the output, and it is not sorted.", "    print(\",\".join(names))\n", ""),
    Mistake("007 and 7 are the same number, so their rows keep their order; you compare their letters as well.", "(False, int(entry), \"\")", "(False, int(entry), entry)"),
]
ORACLE = """
import sys


def program() -> None:
    column, header, *lines = sys.stdin.read().split()
    place = header.split(",").index(column)
    rows = [line.split(",") for line in lines]
    for end in range(len(rows), 0, -1):
        for one in range(end - 1):
            a, b = rows[one][place], rows[one + 1][place]
            if a.isdigit() and b.isdigit():
                wrong = int(a) > int(b)
            elif a.isdigit() or b.isdigit():
                wrong = b.isdigit()
            else:
                wrong = a > b
            if wrong:
                rows[one], rows[one + 1] = rows[one + 1], rows[one]
    for row in [header.split(","), *rows]:
        print(",".join(row))
"""
ALSO_RIGHT = [
    Way("Two sorts of two lists: rows with numbers and rows with texts are parted first, and no key has to hold both kinds.",
        """
import sys


def program() -> None:
    column = input()
    names = input().split(",")
    place = names.index(column)
    rows = [line.strip().split(",") for line in sys.stdin]
    numbers = [row for row in rows if row[place].isdigit()]
    texts = [row for row in rows if not row[place].isdigit()]
    numbers.sort(key=lambda row: int(row[place]))
    texts.sort(key=lambda row: row[place])
    for row in [names, *numbers, *texts]:
        print(",".join(row))
"""),
]
EXPLANATION = """
A key must be comparable for all rows, although some entries are numbers and some are texts. Three parts do it: the first
decides between the kinds, and the part that does not apply is the same for all of its kind:

| entry | key |
|---|---|
| 9 | (False, 9, '') |
| 10 | (False, 10, '') |
| unknown | (True, 0, 'unknown') |

Sorting is stable, so rows with equal keys keep their order. It takes about `n` log `n` steps for `n` rows.
"""

import sys


def value(entry: str) -> tuple[bool, int, str]:
    return (False, int(entry), "") if entry.isdigit() else (True, 0, entry)


def program() -> None:
    column = input()
    names = input().split(",")
    place = names.index(column)
    rows = [line.strip().split(",") for line in sys.stdin]
    print(",".join(names))
    for row in sorted(rows, key=lambda row: value(row[place])):
        print(",".join(row))


def inputs(rng):
    names = rng.sample(["name", "age", "town", "id"], rng.randint(2, 3))
    entries = ["7", "07", "12", "3", "100", "oak", "fig", "b2", "-4"]
    rows = [",".join(rng.choice(entries) for _ in names) for _ in range(rng.randint(2, 6))]
    return "\n".join([rng.choice(names), ",".join(names), *rows]) + "\n"
