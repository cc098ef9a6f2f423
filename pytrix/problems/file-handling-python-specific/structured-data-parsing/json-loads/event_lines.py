"""Where the export broke

A program exports its events, one JSON document on each line. After a power cut some lines were torn.

Return a tuple of two things about the file at `path`. The first is the sum of the values of the key `amount` of all events, that is of all lines that are valid JSON objects
with that key; the amounts are numbers. Lines that hold other valid JSON, such as a list or an object without that key, are passed over. The second is the list
of numbers of the lines that are not valid JSON, counting from 1 and including blank lines in the count. Blank lines, even those made of spaces, are passed over themselves.

Amounts such as `0.1` are money: read them as `Decimal`, so that the sum is exact, and return the sum as a text, as `str` gives it. Amounts are written as whole numbers
or with a decimal point. If there are no amounts, the sum is `0`.
"""
import json
from decimal import Decimal

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "advanced"
TAGS = ("AGGREGATE", "VALIDATE")
HINTS = (
    "Why can't `json.load` read this file, and what does one line give?",
    "Parse each line for itself inside a `try`. `json.loads` can be told what to make of numbers with a point.",
    "Pass `parse_float=Decimal`. Note the line number when `json.JSONDecodeError` comes. Of the rest, only dictionaries that have the key add to the sum.",
)
EXAMPLES = [
    Example(({"e.jsonl": '{"amount": 0.1}\n{"amount": 0.2}\n{"amou\n\n{"id": 7}\n'}, "e.jsonl"), why="as plain floats the sum would be 0.30000000000000004"),
    Example(({"e.jsonl": '[1, 2]\n"amount"\nnull\n{"amount": 5, "id": 1}\n'}, "e.jsonl"), why="a list, a text and null are valid, but no events"),
    Example(({"e.jsonl": "oops\n"}, "e.jsonl")),
]
EDGES = {
    "no amounts": Edge(({"e.jsonl": ""}, "e.jsonl"), "an empty file"),
    "Blank lines": ({"e.jsonl": '\n   \n{"amount": 1.50}\n{\n'}, "e.jsonl"),
    "sum is exact": ({"e.jsonl": '{"amount": 1.10}\n{"amount": 2.20}\n{"amount": -0.05}\n'}, "e.jsonl"),
}
ALWAYS = [({"e.jsonl": '{"amount": 0.50}\n{"amount": -0.50}\n'}, "e.jsonl"), ({"e.jsonl": '["amount"]\n{"amount": 2}\n"amounts"\n3\n'}, "e.jsonl")]
MISTAKES = [
    Mistake("The amounts were read as floats, so the sum is not exact.", ", parse_float=Decimal", "", 'total += event["amount"]', 'total += Decimal(event["amount"])'),
    Mistake("Blank lines are reported as torn. They are passed over.", "            if not line.strip():\n                continue\n", ""),
    Mistake("Lines are counted from 1; yours begin with 0.", "enumerate(file, 1)", "enumerate(file)"),
    Mistake("You stop at the first torn line; the events behind it still count.", "torn.append(number)\n                continue", "torn.append(number)\n                break"),
    Mistake("Valid JSON may also be a list, a text or a number. Ask whether it is a dictionary.", 'isinstance(event, dict) and "amount" in event', '"amount" in event'),
]
ALSO_RIGHT = [
    Way("`try` with `else` says which lines belong together; it does the same.",
        """
def export_check(path: str) -> tuple[str, list[int]]:
    amounts, torn = [], []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(map(str.strip, file), 1):
            try:
                event = json.loads(line or "null", parse_float=Decimal)
            except ValueError:
                torn.append(number)
            else:
                if isinstance(event, dict) and "amount" in event:
                    amounts.append(event["amount"])
    return str(sum(amounts, Decimal())), torn
"""),
]
ORACLE = """
import json
import re
from decimal import Decimal

def export_check(path: str) -> tuple[str, list[int]]:
    with open(path, encoding="utf-8") as file:
        lines = file.read().split(chr(10))
    torn, amounts = [], []
    for place, line in enumerate(lines):
        if line.replace(" ", "") == "":
            continue
        try:
            event = json.loads(line)
        except ValueError:
            torn.append(place + 1)
            continue
        if type(event) is dict and "amount" in event.keys():
            amounts.append(re.search('"amount": ([-0-9.]+)', line).group(1))
    digits = max([len(text.partition(".")[2]) for text in amounts], default=0)
    total = sum(int(Decimal(text) * 10 ** digits) for text in amounts)
    return str(Decimal(total).scaleb(-digits)), torn
"""
EXPLANATION = """
The file as a whole is not JSON, but each line is. So each is parsed for itself, and a torn one only costs its own line.

| line | result | total |
|---|---|---|
| 1 | `{'amount': Decimal('0.1')}` | 0.1 |
| 2 | `{'amount': Decimal('0.2')}` | 0.3 |
| 3 | `JSONDecodeError` | 0.3, and 3 is noted |
| 4 | blank | 0.3 |
| 5 | no amount | 0.3 |

`parse_float` gets the digits as they stand in the file, before any rounding. The work grows with the file, and one line is in memory. Another way collects the amounts in a list and adds them up at the end,
which costs memory for all of them.
"""


def export_check(path: str) -> tuple[str, list[int]]:
    total, torn = Decimal(), []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                event = json.loads(line, parse_float=Decimal)
            except json.JSONDecodeError:
                torn.append(number)
                continue
            if isinstance(event, dict) and "amount" in event:
                total += event["amount"]
    return str(total), torn


def inputs(rng):
    lines = []
    for _ in range(rng.randint(1, 7)):
        good = '{"id": 1, "amount": %s}' % rng.choice(["0.1", "0.2", "5", "1.50", "-2.25", "0.07"])
        lines.append(rng.choice([good, good, good, good[:-1], "", "  ", '{"id": 3}', '["amount"]', "12", "}", '"amount"']))
    return ({"e.jsonl": "".join(f"{line}\n" for line in lines)}, "e.jsonl")
