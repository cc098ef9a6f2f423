from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pytrix.question.instance import instantiate
from pytrix.question.problem import FILENAME
from pytrix.question.quality.examination import Report, examine_problem
from pytrix.question.quality.gates.shown import dead_code
from pytrix.question.quality.steps import StepBudget, counted
from pytrix.question.violation import BadProblemError
from tests.unit.question.samples import GOOD, changed, problem_of


def report_on(text: str, name: str = "every_nth") -> Report:
    return examine_problem(problem_of(text, name))


def gates_of(text: str) -> set[str]:
    try:
        return {each.gate for each in report_on(text).violations}
    except BadProblemError as error:
        return {each.gate for each in error.violations}


def test_a_good_problem_passes_all_gates() -> None:
    assert report_on(GOOD).violations == ()


def test_the_example_of_the_guide_passes_all_gates() -> None:
    guide = Path("docs/writing-problems.md").read_text(encoding="utf-8")
    assert report_on(guide.split("```python\n")[1].split("```")[0]).violations == ()


PRINTS = '''"""Two lines

Print the word `up` on a line of its own, and below it the word `down`, both in small letters.
"""
from pytrix.question.authoring import Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "How many lines does the output have, and how many calls print them?",
    "Each call prints one line, so two of them are needed.",
    "First print the word for above, then the one for below.",
)
MISTAKES = [
    Mistake("Both words stand on one line. Each call of print makes one line.", '"up"', '"up", end=" "'),
    Mistake("You print the first word twice. The second line has a word of its own.", '"down"', '"up"'),
    Mistake("Capitals matter: the words are written in small letters here.", '"up"', '"Up"'),
]
EXPLANATION = "Each call of print writes one line."


def program() -> None:
    print("up")
    print("down")
'''


def test_a_program_without_input_has_one_test_and_passes_all_gates() -> None:
    assert report_on(PRINTS).violations == ()
    question = instantiate(problem_of(PRINTS), 0)
    assert [(test.input.stdin, test.hidden) for test in question.tests] == [("", False)]
    assert [(each.call, each.result) for each in question.examples] == [("", "up\ndown")]
    assert question.starter_code == "# Answer with print().\n"


@pytest.mark.parametrize("broken", ["print(up)", "print('up'\nprint('down')", "print('up')"])
def test_learners_may_start_from_a_program_broken_on_purpose(broken: str) -> None:
    text = PRINTS.replace("HINTS =", f"STARTER = {broken!r}\nHINTS =")
    assert report_on(text).violations == ()
    assert instantiate(problem_of(text), 0).starter_code == f"{broken}\n"


def test_a_starter_that_passes_is_refused() -> None:
    text = PRINTS.replace("HINTS =", "STARTER = 'print(\"up\\\\ndown\")'\nHINTS =")
    assert gates_of(text) == {"answers"}


STORY = GOOD[GOOD.index("A message") : GOOD.index("Return the")]
MISTAKE_LINES = GOOD[GOOD.index("    Mistake(") : GOOD.index("]\nEXPLANATION")]
FIRST_MISTAKE = MISTAKE_LINES.splitlines(keepends=True)[0]

BROKEN = {
    "unknown name": ("shape", changed('LEVEL = "beginner"', 'LEVEL = "beginner"\nLEVLE = "x"')),
    "unknown level": ("shape", changed('"beginner"', '"easy"')),
    "unknown tag": ("shape", changed('("ITERATE",)', '("LOOP",)')),
    "missing hint": ("shape", changed('    "Leave start and stop empty, so that the slice covers everything.",\n', "")),
    "missing field": ("shape", changed('TAGS = ("ITERATE",)\n', "")),
    "syntax error": ("shape", changed("return text[::n]", "return text[::n")),
    "fails on import": ("shape", changed('LEVEL = "beginner"', "LEVEL = 1 / 0")),
    "no statement": (
        "shape",
        changed(
            f"\n\n{STORY}Return the message hidden in `text`. An empty text hides an empty message.\n",
            "",
        ),
    ),
    "no inputs": ("shape", changed("def inputs(", "def _inputs(")),
    "two references": (
        "shape",
        changed("def inputs(", "def other(text: str) -> str:\n    return text\n\n\ndef inputs("),
    ),
    "authoring in the solution": ("shape", changed("return text[::n]", "return letters and text[::n]")),
    "nothing compared": ("shape", changed("-> str:\n    return text[::n]", "-> None:\n    text[::n]")),
    "edit that does not fit": ("mistakes", changed('"text[::n]", "text[:n]"', '"text[::k]", "text[:n]"')),
    "typo in markup": ("markup", changed("{n:ordinal} one", "{m:ordinal} one")),
    "wrong markup": ("markup", changed("{n:ordinal} one", "{n:plural} one")),
    "short statement": (
        "statement",
        changed(
            STORY,
            "",
        ),
    ),
    "unmentioned parameter": ("statement", changed("`text`. An", "it. An")),
    "untrue call": ("statement", changed("An empty text", "`every_nth('ab')` gives `'ab'`. An empty text")),
    "undeclared edge": ("edges", changed('"empty text": ("",)', '"single letter": ("a",)')),
    "telling hint": ("hints", changed("covers everything.", "covers everything: text[::n].")),
    "telling hint with the value": ("hints", changed("covers everything.", "covers everything: `text[:: 2]`.")),
    "rows that read alike": ("rows", changed("every {n:ordinal} one", "a regular one", "Every {n:ordinal}", "Regular")),
    "unused row entry": ("rows", changed('{"n": 2}', '{"n": 2, "m": 1}', '{"n": 3}', '{"n": 3, "m": 1}')),
    "no annotation": ("signature", changed("text: str, *", "text, *")),
    "bare container": ("signature", changed("(text: str, *, n: int) -> str", "(text: list, *, n: int) -> str")),
    "wrong input": ("instances", changed("return (letters(rng, 0, 4 * n),)", "return letters(rng, 0, 4 * n)")),
    "failing inputs": ("instances", changed("return (letters(rng, 0, 4 * n),)", "return (letters(rng, 0, [][0]),)")),
    "wrong example": ("instances", changed('("abcdefg",)', '("abcdefg", 1)')),
    "raising reference": ("instances", changed("return text[::n]", "return text[::n] if text else text[0]")),
    "few tests": ("instances", changed("letters(rng, 0, 4 * n)", 'rng.choice(["x", "xy"])')),
    "changing questions": (
        "determinism",
        changed(
            "def inputs(rng, n):\n",
            "CALLS = []\n\n\ndef inputs(rng, n):\n    CALLS.append(1)\n    rng.seed(len(CALLS))\n",
            "letters(rng, 0, 4 * n)",
            "letters(rng, len(CALLS) // len(CALLS), 4 * n)",
        ),
    ),
    "large question": ("size", changed("letters(rng, 0, 4 * n)", "letters(rng, 9_000, 9_999)")),
    "much work": (
        "size",
        changed("    return text[::n]", "    for _ in range(30_000):\n        pass\n    return text[::n]"),
    ),
    "constant answer": (
        "answers",
        changed(
            "return text[::n]",
            "return text[:0]",
            MISTAKE_LINES,
            '    Mistake("The whole text is not what was asked for here.", "text[:0]", "text"),\n',
        ),
    ),
    "right mistake": ("mistakes", changed("text[n - 1::n]", "text[0::n]")),
    "mistake that few inputs show": (
        "mistakes",
        changed("text[n - 1::n]", "('q' if text[:1] == 'q' else text[::n])"),
    ),
    "mistake twice": ("mistakes", changed("text[n - 1::n]", "(text[1::n])")),
    "unexecuted line": (
        "coverage",
        changed("    return text[::n]", '    if text == "zz":\n        return "yes"\n    return text[::n]'),
    ),
    "few mistakes and mutants": ("mutants", changed(MISTAKE_LINES, FIRST_MISTAKE)),
    "surviving mutants": (
        "mutants",
        changed(
            "    return text[::n]", "    total = 0\n    for letter in text:\n        total += 1\n    return text[::n]"
        ),
    ),
    "unmatched equivalent": ("equivalent", changed("EXPLANATION", 'EQUIVALENT = {"a -> b": "why"}\nEXPLANATION')),
    "noticed equivalent": (
        "equivalent",
        changed("EXPLANATION", 'EQUIVALENT = {"return text[::n] -> return None": "why"}\nEXPLANATION'),
    ),
    "half of the slow fields": ("shape", changed("EXPLANATION", "SIZE = 1_000\nEXPLANATION")),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_problem_is_reported_by_its_gate(name: str) -> None:
    gate, text = BROKEN[name]
    assert gate in gates_of(text)


def test_a_violation_names_file_line_and_remedy() -> None:
    text = changed('"empty text": ("",)', '"single letter": ("a",)')
    violation = next(each for each in report_on(text).violations if each.gate == "edges")
    line = next(number for number, each in enumerate(text.splitlines(), 1) if "single letter" in each)
    assert str(violation).startswith(f"every_nth.py:{line}: edges: ")
    assert violation.remedy in str(violation)


LOOP = """    kept, place = "", 0
    while place < len(text):
        kept += text[place]
        place += n
    return kept"""
ENDLESS = """    Mistake("You never move on, so the same character is taken for ever.",
            "        place += n\\n", "        place += 0\\n"),
"""


@pytest.mark.parametrize(
    "body",
    [
        "return text * 1",
        "step = 1\n    return text[::step]",
        "size = len(text)\n    return text",
        "return text\n    return text",
        "return text if True else text",
        "return (text, text)[0]",
        "return [each for each in text if (each == 'a') == True]",
        "return max(text, key=lambda each: each)",
    ],
)
def test_dead_code_is_found(body: str) -> None:
    assert list(dead_code(f"def every_nth(text: str) -> str:\n    {body}\n", problem_of(GOOD)))
    assert not list(dead_code("def every_nth(text: str) -> str:\n    return text[::3]\n", problem_of(GOOD)))


@pytest.mark.parametrize(
    ("demand", "said", "gate"),
    [
        ("no loops", "Do it without loops.", set()),
        ("no loops", "", {"statement"}),
        ("no slicing", "No slicing.", {"requires"}),
    ],
)
def test_a_demand_is_said_and_met(demand: str, said: str, gate: set[str]) -> None:
    text = changed(
        "TAGS =", f"REQUIRES = ({demand!r},)\nTAGS =", "hides an empty message.", f"hides an empty message. {said}"
    )
    assert {each for each in gates_of(text) if each in ("statement", "requires", "shape")} == gate


@pytest.mark.parametrize(("added", "gate"), [("", set()), ("    import math\\n", {"requires"})])
def test_a_mistake_meets_the_demands(added: str, gate: set[str]) -> None:
    """One that does not is refused before it runs, so its message would never be shown."""
    text = changed(
        '"text[::n]", "text[1::n]"',
        f'"    return text[::n]", "{added}    return text[1::n]"',
        "TAGS =",
        'REQUIRES = ("no imports",)\nTAGS =',
        "hides an empty message.",
        "hides an empty message. Do it without imports.",
    )
    assert {each for each in gates_of(text) if each in ("statement", "requires", "shape")} == gate


EXPLAINED = GOOD[GOOD.index("A slice with a step walks") : GOOD.index('"""\n\n\ndef every')]
TEACHING = {
    "two examples": ("examples", changed(', ("no",)]', "]")),
    "one result": (
        "examples",
        changed('("hxexlxlxo",), ("no",)]', '("abxdexg",), ("aXcXeXg",)]')
        .replace('"n": 3', '"n": 6')
        .replace('"n": 2', '"n": 7'),
    ),
    "trivial first": ("examples", changed('[("abcdefg",), ', '[("a",), ')),
    "no cost": ("explanation", changed(EXPLAINED, "This is easy. " * 10)),
    "short": ("explanation", changed(EXPLAINED, "The work grows.")),
    "no other way": (
        "explanation",
        changed('"beginner"', '"advanced"', " A loop over positions would do the same, one letter at a time.", ""),
    ),
}


@pytest.mark.parametrize("fault", TEACHING)
def test_examples_and_explanations_teach(fault: str) -> None:
    gate, text = TEACHING[fault]
    assert gates_of(text) == {gate}


def test_a_change_that_some_instance_misses_is_reported_with_an_input_that_shows_it() -> None:
    rare = '    return text[::n] if text != "q" else "?"'
    text = changed(
        "    return text[::n]",
        rare,
        "return (letters(rng, 0, 4 * n),)",
        'return (rng.choice([letters(rng, 0, 4 * n)] * 9 + ["q"]),)',
    )
    told = [each.message for each in report_on(text).violations if each.gate == "mutants"]
    assert told
    assert "noticed on ('q',)" in told[0]
    always = text.replace("MISTAKES = [", 'ALWAYS = [("q",)]\nMISTAKES = [')
    assert "mutants" not in gates_of(always)


def test_mutants_and_mistakes_that_never_end_are_stopped_by_lines() -> None:
    assert report_on(changed("    return text[::n]", LOOP, MISTAKE_LINES, ENDLESS)).violations == ()


SUMS = '''"""Most in a row

Return the largest sum of `width` neighbours in `values`. There are at least as many values as `width`.
There may be equal values.
"""
from pytrix.question.authoring import Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
HINTS = (
    "Two neighbouring windows share nearly everything.",
    "Add what comes in and take away what leaves.",
    "Start with the first window, then walk with its right end.",
)
EXAMPLES = [([1, 5, 2, 4], 2), ([3, 1, 1, 9], 3), ([4], 1)]
EDGES = {"equal values": ([2, 2, 2], 2)}
MISTAKES = [
    Mistake("The last window is never looked at by your walk.", "len(values))", "len(values) - 1)"),
    Mistake("This is the sum of the last window, not the largest.", "return best", "return total"),
    Mistake("What leaves the window is one place further left.", "values[end - width]", "values[end - width + 1]"),
]
SLOW = [Slow("Adding up each window anew is too much work.", """
def most(values: list[int], width: int) -> int:
    return max(sum(values[start : start + width]) for start in range(len(values) - width + 1))
""")]
SIZE = 40_000
EXPLANATION = """
A window shares all but two values with its neighbour: for 1, 5, 2, 4 the sums are 6, then 6 + 2 - 1 = 7, then 6.
Each value is added once and subtracted once; adding up each window instead costs its width every time.
"""


def most(values: list[int], width: int) -> int:
    best = total = sum(values[:width])
    for end in range(width, len(values)):
        total += values[end] - values[end - width]
        best = max(best, total)
    return best


def inputs(rng):
    values = integers(rng, 2, 9)
    return (values, rng.randint(1, len(values)))


def large(rng, size):
    return ([rng.randint(0, 9) for _ in range(size)], size // 2)
'''


def test_a_slow_solution_is_told_apart_by_its_steps() -> None:
    assert report_on(SUMS).violations == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("SIZE = 40_000", "SIZE = 200"),
        ("size // 2)", "3)"),
        ("size // 2)", "size + 1)"),
        ("SIZE = 40_000", "SIZE = 240_000"),
    ],
    ids=["small size", "not slow", "wrong input", "too many values"],
)
def test_the_slow_gate_objects(old: str, new: str) -> None:
    assert old in SUMS
    assert "slow" in gates_of(SUMS.replace(old, new))


def test_too_many_values_are_explained() -> None:
    violation = next(each for each in report_on(SUMS.replace("40_000", "240_000")).violations if each.gate == "slow")
    assert "it has more than 200,000 values in it" in violation.message
    assert "make SIZE smaller" in violation.remedy


def steps_of(program: str, **given: object) -> int:
    budget = StepBudget(FILENAME, 10**9)
    names: dict[str, Any] = {
        **given,
        "__step__": budget.counter,
        "__measured__": lambda result: budget.counter(result, result),
    }
    with budget:
        exec(counted(program), names)
    return budget.spent


VALUES = list(range(1_000))


@pytest.mark.parametrize(
    "program",
    [
        "len(values)", "range(len(values))", "isinstance(values, list)", "max(values, values)", "min(one, two)",
        "ord(letter)", "chr(one)", "type(values)", "id(values)", "kept.append(values)", "holder[0].append(values)",
        "from bisect import bisect_left\nbisect_left(values, one)",
        "def own(values): return one\nown(values)",
    ],
)  # fmt: skip
def test_looking_at_a_collection_is_not_going_through_it(program: str) -> None:
    held: list[object] = []
    given = {"values": VALUES, "one": 1, "two": 2, "letter": "a", "kept": held, "holder": [held]}
    assert steps_of(program, **given) < 10


@pytest.mark.parametrize(
    "program",
    [
        "sum(values)", "max(values)", "sorted(values)", "list(values)", "kept.extend(values)", "values.count(3)",
        "values[1:]", "values + kept", "2_000 in values", "values.pop(0)", "','.join(texts)",
        "from itertools import accumulate\naccumulate(values)",
    ],
)  # fmt: skip
def test_going_through_a_collection_counts(program: str) -> None:
    given = {"values": list(VALUES), "kept": [], "texts": ["a"] * 1_000}
    assert steps_of(program, **given) >= 90


SECOND = """ORACLE = '''
def every_nth(text: str) -> str:
    return "".join(letter for place, letter in enumerate(text) if place % n == 0)
'''
EXPLANATION"""


def test_an_oracle_that_agrees_passes() -> None:
    assert report_on(changed("EXPLANATION", SECOND)).violations == ()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("% n == 0", "% n == 0 or letter == 'q'", "disagree on ("),
        ("    return", "    for _ in range(40_000):\n        pass\n    return", "on only 0 inputs"),
        ("def every_nth", "def other", "must define every_nth"),
        ("% n == 0", "% n ==", "syntax error"),
    ],
    ids=["another answer", "endless work", "another name", "syntax"],
)
def test_the_oracle_gate_objects(old: str, new: str, message: str) -> None:
    text = changed("EXPLANATION", SECOND.replace(old, new))
    try:
        violations = report_on(text).violations
    except BadProblemError as error:
        violations = error.violations
    assert [each.gate for each in violations] == ["oracle"]
    assert message in violations[0].message


def test_a_slow_solution_that_is_wrong_is_found_by_its_smallest_input() -> None:
    wrong = SUMS.replace(
        "return max(sum(values[start : start + width]) for", "return min(sum(values[start : start + width]) for"
    )
    violation = next(each for each in report_on(wrong).violations if each.gate == "oracle")
    assert "slow solution 1 and the reference disagree on ([1, 5, 2, 4], 2): the reference gives 7" in violation.message


CHECK = """def check(expected: int, got: int, values: list[int], width: int) -> bool:
    return got == expected and len(values) < 1_000


def inputs(rng):"""


def test_the_reference_must_be_judged_right_on_the_large_input() -> None:
    violations = report_on(SUMS.replace("def inputs(rng):", CHECK)).violations
    assert [each.message[:48] for each in violations] == ["the reference does not solve the large input: Th"]
