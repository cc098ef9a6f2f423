"""An input that is to break a wrong program: what may be tried, and what comes of it."""

import json

import pytest
from pyodide_runner.frontend.python.judge.counterexample import MOST_CHARACTERS, counterexample

NUMBERS = {
    "shapes": [
        {
            "type": "list",
            "shortest": 0,
            "longest": 4,
            "rules": ["ascending"],
            "items": {"type": "int", "least": 0, "most": 9},
        },
        {"type": "int", "least": 1, "most": 4},
    ],
    "relations": [[["each", [1]], "<=", ["length", 0]]],
}
RIGHT = "def f(values, k):\n    return values[-k]\n"
WRONG = "def f(values, k):\n    return values[-1]\n"


def judged(*arguments: str, program: str = WRONG, domain: dict[str, object] = NUMBERS, **more: object):
    question = {
        "spec": {"kind": "function", "entry": "f", "parameters": ["values", "k"], "compare": "result", "codecs": {}},
        "comparison": {"kind": "equal"},
        "solution": RIGHT,
        "program": program,
        "domain": domain,
        "otherWays": [],
        **more,
    }
    return json.loads(counterexample(json.dumps(question), json.dumps(arguments)))


def test_an_input_on_which_outcomes_differ_breaks_the_program() -> None:
    judgement = judged("[1, 2, 3]", "2")
    (result,) = judgement["results"]
    assert (judgement["verdict"], judgement["testsPassed"], judgement["testsTotal"]) == ("passed", 1, 1)
    assert (result["call"], result["got"], result["expected"]) == ("f([1, 2, 3], 2)", "3", "2")


def test_an_input_on_which_both_agree_does_not_and_tells_nothing_new() -> None:
    judgement = judged("[1, 3, 3]", "2")
    (result,) = judgement["results"]
    assert (judgement["verdict"], judgement["testsPassed"]) == ("failed", 0)
    assert (result["got"], result["expected"]) == ("3", None)


@pytest.mark.parametrize(
    ("values", "k", "told"),
    [
        ("", "1", "`values`: Write a value here"),
        ("[1, 2", "1", "`values`: Python can't read this"),
        ("[1, two]", "1", "`values`: write the value itself"),
        ("[0] * 3", "1", "`values`: write the value itself"),
        ("__import__('os').getcwd()", "1", "`values`: write the value itself"),
        ("(1, 2)", "1", "`values`: it is to be a list of 0 to 4 whole numbers"),
        ("[1, 2.0]", "1", "`values`: item 2: it is to be a whole number"),
        ("[True]", "1", "`values`: item 1: it is to be a whole number from 0 to 9, and this is True or False"),
        ("[1, 2, 3, 4, 5]", "1", "`values`: it has 5 items, and is to have 0 to 4"),
        ("[1, 10]", "1", "`values`: item 2: 10 is not from 0 to 9"),
        ("[2, 1]", "1", "`values`: it is to be like this: in ascending order"),
        ("[1, 2]", "3", "Not here: `k` is at most the length of `values`"),
        ("[" * 600 + "]" * 600, "1", "`values`: "),
        ("[" + "1, " * MOST_CHARACTERS + "]", "1", "`values`: this is longer than any input"),
        ("[1]", "10 ** 10 ** 10", "`k`: write the value itself"),
        ("[1]", "9" * 1500, "`k`: 9"),
        ("[1]", "'" + "a" * 10_000_000 + "'", "`k`: this is longer than any input"),
        ("[" * 10_000 + "]" * 10_000, "1", "`values`: this is longer than any input"),
        ("{" + "(" * 900, "1", "`values`: "),
    ],
)
def test_an_input_that_may_not_be_tried_is_refused_with_the_reason(values: str, k: str, told: str) -> None:
    assert judged(values, k)["refused"].startswith(told)


def test_a_program_that_never_ends_on_the_input_is_broken_by_it() -> None:
    judgement = judged("[1]", "1", program="def f(values, k):\n    while True:\n        k += 1\n")
    assert judgement["verdict"] == "passed"
    assert judgement["results"][0]["got"] == "no answer: it does not come to an end"


def test_an_input_on_which_our_own_solution_fails_proves_nothing() -> None:
    free = {**NUMBERS, "relations": []}
    assert judged("[]", "1", program="def f(values, k):\n    return 0\n", domain=free)["refused"].startswith("Our own")
    told = judged("[]", "1", program="def f(values, k):\n    return 0\n", domain={**free, "raises": ["IndexError"]})
    assert told["verdict"] == "passed"


def test_where_right_solutions_disagree_nothing_is_judged() -> None:
    other = {"note": "", "code": "def f(values, k):\n    return values[0]\n"}
    assert "do not agree" in judged("[1, 2]", "1", otherWays=[other])["refused"]
    assert judged("[1, 1]", "1", otherWays=[other])["verdict"] == "failed"


WALL = {
    "read": {
        "as": "lines",
        "head": [{"as": "int"}],
        "body": {"as": "words", "rests": {"up": {"as": "int"}, "rest": None}},
        "tail": [],
        "end": "end",
    },
    "names": ["line 1", "lines from line 2 on"],
    "shapes": [
        {"type": "int", "least": 0, "most": 9},
        {
            "type": "list",
            "shortest": 0,
            "longest": 4,
            "rules": [],
            "items": {"type": "words", "rests": {"up": {"type": "int", "least": 1, "most": 9}, "rest": None}},
        },
    ],
    "relations": [],
}
CLIMB = """
height = int(input())
while (line := input()) != "end":
    height += int(line[3:]) if line != "rest" else 0
print(height)
"""


def read(text: str, program: str = CLIMB.replace("else 0", "else 1")):
    spec = {"kind": "program", "entry": "", "parameters": [], "compare": "stdout", "codecs": {}}
    return judged(text, program=program, domain=WALL, solution=CLIMB, spec=spec)


def test_a_program_is_broken_by_what_it_reads() -> None:
    judgement = read("3\nup 4\nrest\nend")
    (result,) = judgement["results"]
    assert judgement["verdict"] == "passed"
    assert (result["call"], result["got"], result["expected"]) == ("3\nup 4\nrest\nend", "8\n", "7\n")
    assert read("3\r\nup 4\r\nend\r\n")["verdict"] == "failed"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "Your input: the number of lines is 0 and should be at least 2."),
        ("three\nend", "Your input: line 1: 'three' is not a whole number."),
        ("10\nend", "line 1: 10 is not from 0 to 9."),
        ("1\nup 4", "Your input: the last line, and no other after the first 1, is to be 'end'."),
        ("1\nend\nup 1\nend", "Your input: the last line, and no other"),
        ("1\nup\nend", "Your input: line 2: after `up` there is to be something."),
        ("1\nup 0\nend", "lines from line 2 on: item 1: after `up` 0 is not from 1 to 9."),
        ("1\ndown 3\nend", "Your input: line 2: 'down 3' is to begin with one of `up`, `rest`."),
        ("9" * 5_000 + "\nend", "Your input: this is longer than any input"),
    ],
)
def test_lines_that_may_not_be_read_are_refused_with_the_reason(text: str, told: str) -> None:
    assert read(text)["refused"].startswith(told)


CALLS = {
    "calls": {
        "entry": "Box",
        "shortest": 1,
        "longest": 6,
        "calls": {
            "Box/1": {"names": ["size"], "shapes": [{"type": "int", "least": 1, "most": 3}], "relations": []},
            "put/1": {
                "names": ["size", "thing"],
                "shapes": [{"type": "int", "least": 1, "most": 3}, {"type": "int", "least": 0, "most": 9}],
                "relations": [],
            },
            "take/0": {"names": ["size"], "shapes": [{"type": "int", "least": 1, "most": 3}], "relations": []},
        },
        "rules": [["not more", ["take/0"], ["put/1"], "`take` is called at most as often as `put` before"]],
    }
}
BOX = """
class Box:
    def __init__(self, size):
        self.things, self.size = [], size

    def put(self, thing):
        self.things = [*self.things, thing][-self.size:]

    def take(self):
        return self.things.pop()
"""


def called(text: str):
    spec = {"kind": "class", "entry": "Box", "parameters": [], "compare": "result", "codecs": {}}
    wrong = BOX.replace("pop()", "pop(0)")
    return judged(text, program=wrong, domain={**CALLS["calls"], "raises": []}, solution=BOX, spec=spec)


def test_a_class_is_broken_by_calls() -> None:
    judgement = called("Box(2)\nput(4)\nput(5)\ntake()")
    (result,) = judgement["results"]
    assert judgement["verdict"] == "passed"
    assert result["call"] == "Box(2); put(4); put(5); take()"
    assert (result["got"], result["expected"]) == ("[None, None, None, 4]", "[None, None, None, 5]")
    assert called("box = Box(2); box.put(4); box.take()")["verdict"] == "failed"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("put(4)", "The first call is to be that of `Box`."),
        ("Box(2)\nBox(2)", "`Box` is to be called once"),
        ("Box(4)", "Call 1, `Box`: `size`: 4 is not from 1 to 3."),
        ("Box(2)\nput('a')", "Call 2, `put`: `thing`: it is to be a whole number from 0 to 9"),
        ("Box(2)\nput()", "Call 2, `put`: there is no such call"),
        ("Box(2)\ntake()", "Not here: `take` is called at most as often as `put` before."),
        ("Box(2)" + "\nput(1)" * 6, "There are 7 calls, and there are to be 1 to 6."),
        ("Box(2)\nput(1 + 1)", "Line 2: write the value itself"),
        ("Box(2)\nx = 5", "Line 2: write a call here"),
        ("Box(", "Your input: Python can't read this"),
        ("Box(2)\n__import__('os').getcwd()", "Call 2, `getcwd`: there is no such call"),
        ("[" * 1500, "Your input: Python can't read this"),
    ],
)
def test_calls_that_may_not_be_made_are_refused_with_the_reason(text: str, told: str) -> None:
    assert called(text)["refused"].startswith(told)


def test_what_the_problem_itself_does_not_allow_is_refused() -> None:
    even = "def allowed(values, k):\n    return len(values) % 2 == 0\n"
    assert judged("[1, 2, 3]", "2", domain={**NUMBERS, "allowed": even})["refused"].startswith(
        "The task does not allow"
    )
    assert judged("[1, 2]", "2", domain={**NUMBERS, "allowed": even})["verdict"] == "passed"


COUNT = """
def f(path, k):
    with open(path) as lines:
        return sum(len(line) > k for line in lines)
"""
FOLDER = {
    "names": ["files", "path", "k"],
    "shapes": [
        {
            "type": "dict",
            "shortest": 0,
            "longest": 1,
            "keys": {"type": "str", "choices": ["a.txt"]},
            "values": {"type": "str", "shortest": 0, "longest": 20, "letters": "\nab", "rules": []},
            "rules": [],
        },
        {"type": "str", "choices": ["a.txt"]},
        {"type": "int", "least": 0, "most": 9},
    ],
    "relations": [[["each", [1]], "in", ["each", [0, "k"]]]],
}


def filed(*texts: str):
    spec = {"kind": "files", "entry": "f", "parameters": ["path", "k"], "compare": "result", "codecs": {}}
    wrong = COUNT.replace("len(line)", "len(line.strip())")
    return judged(*texts, program=wrong, domain=FOLDER, solution=COUNT, spec=spec)


def test_a_program_is_broken_by_what_is_in_its_files() -> None:
    judgement = filed("{'a.txt': 'ab\\nb\\n'}", "'a.txt'", "1")
    (result,) = judgement["results"]
    assert judgement["verdict"] == "passed"
    assert result["call"] == "f('a.txt', 1)  # a.txt: 'ab\\nb\\n'"
    assert (result["got"], result["expected"]) == ("1", "2")
    assert filed("{'a.txt': 'ab'}", "'a.txt'", "1")["verdict"] == "failed"


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ("", "`files`: Write a value here"),
        ("'ab'", "`files`: it is to be a dictionary"),
        ("{'../a.txt': ''}", "`files`: '../a.txt' is none of 'a.txt'."),
        ("{'a.txt': 5}", "`files`: it is to be a text"),
        ("{}", "Not here: `path` occurs among the keys of `files`."),
        ("{'a.txt': open('/etc/passwd').read()}", "`files`: write the value itself"),
    ],
)
def test_files_that_may_not_be_there_are_refused_with_the_reason(files: str, told: str) -> None:
    assert filed(files, "'a.txt'", "1")["refused"].startswith(told)
