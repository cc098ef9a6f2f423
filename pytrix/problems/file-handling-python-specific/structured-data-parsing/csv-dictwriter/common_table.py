"""One table for all forms

Answers of a survey are dictionaries from question to answer, both texts, and not everyone answered the same questions.

Write the list `answers` as a CSV file at `path` and return nothing. The columns are all questions that anyone answered, in alphabetical order, except that
those of the list `first` come before them, in the order of that list, even if nobody answered them. Questions that start with `_` are internal: they get no
column, unless they are in `first`. Below the line of column names stands one line for each dictionary. Where someone gave no answer, the cell is `-`.

Lines end with a plain `\\n`, and cells are quoted only where it is needed. There is always at least one column.
"""
import csv

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "intermediate"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "What do you have to know before you can write the very first line?",
    "Collect all questions in a set first. Then make the list of columns, and let `csv.DictWriter` put each answer into its column.",
    "`DictWriter` has `restval` for what is missing and `extrasaction` for keys without a column. Don't forget `writeheader`.",
)
EXAMPLES = [
    Example(({"s.csv": "old\n"}, "s.csv", [{"name": "Ann", "tea": "yes", "_ip": "9"}, {"age": "7", "name": "Bo"}], ["name"])),
    Example(({}, "s.csv", [{"b": "1", "a": "x, y"}], []), why="no column comes first"),
    Example(({}, "s.csv", [], ["id", "a"]), why="nobody answered"),
]
EDGES = {
    "even if nobody": ({}, "s.csv", [{"q": "1"}], ["z", "y"]),
    "unless they are in": ({}, "s.csv", [{"_id": "1", "_x": "2"}, {"_id": "3", "b": ""}], ["_id"]),
    "gave no answer": Edge(({}, "s.csv", [{"a": "1"}, {"b": ""}], []), "no answer and an empty one"),
}
MISTAKES = [
    Mistake("Where someone gave no answer, the cell should be `-`.", 'restval="-"', 'restval=""'),
    Mistake("Internal questions have got a column.", ' if not question.startswith("_")', ""),
    Mistake("The line with the names of the columns is missing.", "        table.writeheader()\n", ""),
    Mistake("A question of `first` has a second column further on.", "sorted(asked - set(first))", "sorted(asked)"),
    Mistake("The columns are in the order in which the questions came. They should be in alphabetical order.", "    asked = {question for answer in answers for question in answer if not question.startswith(\"_\")}\n    columns = [*first, *sorted(asked - set(first))]",
            "    asked = dict.fromkeys(question for answer in answers for question in answer if not question.startswith(\"_\"))\n    columns = [*first, *(question for question in asked if question not in first)]"),
]
ALSO_RIGHT = [
    Way("`csv.writer` with `get` for each cell does the same without the extras of `DictWriter`.",
        """
def write_table(path: str, answers: list[dict[str, str]], first: list[str]) -> None:
    columns = list(first)
    for question in sorted(set().union(*answers)):
        if question[0] != "_" and question not in first:
            columns.append(question)
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\\n")
        table.writerow(columns)
        table.writerows([answer.get(column, "-") for column in columns] for answer in answers)
"""),
]
ORACLE = """
def write_table(path: str, answers: list[dict[str, str]], first: list[str]) -> None:
    columns = first[:]
    rest = []
    for answer in answers:
        for question in answer:
            if question not in columns + rest and question[0] != "_":
                rest.append(question)
    rest.sort()
    columns += rest
    lines = [columns] + [[answer[column] if column in answer else "-" for column in columns] for answer in answers]
    text = ""
    for line in lines:
        cells = ['"' + cell.replace('"', '""') + '"' if "," in cell or '"' in cell or line == [""] else cell for cell in line]
        text += ",".join(cells) + chr(10)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
"""
EXPLANATION = """
The first line needs all columns, so the answers are walked over twice: once for the questions, once for writing.

| | |
|---|---|
| questions asked, without internal ones | age, name, tea |
| columns | name, age, tea |
| Ann | `Ann,-,yes` |
| Bo | `Bo,7,-` |

`restval` fills what is missing, and `extrasaction="ignore"` passes over keys without a column; otherwise they raise a `ValueError`. The work grows with the number of answers
times the number of columns. Another way is `csv.writer` with `get` for each cell.
"""


def write_table(path: str, answers: list[dict[str, str]], first: list[str]) -> None:
    asked = {question for answer in answers for question in answer if not question.startswith("_")}
    columns = [*first, *sorted(asked - set(first))]
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, restval="-", extrasaction="ignore", lineterminator="\n")
        table.writeheader()
        table.writerows(answers)


def inputs(rng):
    questions = ["name", "age", "tea", "_ip", "_id", "ö"]
    answers = [{question: rng.choice(["yes", "7", "x, y", "", 'a "b"']) for question in rng.sample(questions, rng.randint(1, 4))} for _ in range(rng.randint(0, 4))]
    first = rng.sample(["name", "age", "_id", "id"], rng.randint(0, 2))
    if not first and not any(question[0] != "_" for answer in answers for question in answer):
        first = ["name"]
    return ({}, "s.csv", answers, first)
