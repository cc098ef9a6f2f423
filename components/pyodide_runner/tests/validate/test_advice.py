"""What a tutor may say: no solution, nothing against the facts."""

import json

import pytest
from drafts import NO_RESET, SOLUTION, draft
from pyodide_runner.frontend.python.validate.advice import check
from pyodide_runner.frontend.python.validate.examination import examine

CODE = NO_RESET
"""The learner forgot to start again."""
BODY = "\n".join(SOLUTION.splitlines()[1:])


def question():
    given = draft()
    filled = examine(json.dumps(given))["filled"]
    tests = [
        {**test, "expected": found["expected"]} for test, found in zip(given["tests"], filled["tests"], strict=True)
    ]
    return {**given, "tests": tests}


QUESTION = question()


def withheld(text, **changes):
    told = {"question": QUESTION, "code": CODE, "verdict": "failed", "text": text, "passedTests": 7, "totalTests": 10}
    return check(json.dumps({**told, **changes}))["withheld"]


LEAKS = {
    "the whole solution": f"```python\n{SOLUTION}```",
    "its body": f"Try this:\n```\n{BODY}\n```",
    "other names": "```\nfor sign in text:\n    if sign == goal:\n        run += 1\n        top = max(top, run)\n"
    "    else:\n        run = 0\n```",
    "a line to put in": "In the else branch, write `length = 0`.",
    "a line in place of another": "Replace `pass` with `length = 0`.",
    "the same in a block": "The else branch should be\n```\nlength = 0\n```",
    "a whole other solution": "```python\nfrom itertools import groupby\ndef longest_run(marks, wanted):\n"
    "    return max((len(list(g)) for m, g in groupby(marks) if m == wanted), default=0)\n```",
    "an expression": "It is `max(map(len, ''.join(c if c == wanted else ' ' for c in marks).split()), default=0)`.",
}


@pytest.mark.parametrize("name", LEAKS)
def test_a_hint_that_gives_the_solution_away_is_withheld(name):
    assert withheld(LEAKS[name])


@pytest.mark.parametrize(
    "text",
    [
        "Write `if mark == wanted:` then `length += 1` then `best = max(best, length)`, and so on.",
        "if mark == wanted: length += 1 best = max(best, length)",
    ],
)
def test_three_lines_in_prose_are_three_lines(text):
    assert withheld(text, code=QUESTION["starterCode"])
    assert withheld(text) == "", "the learner has written them already"


def test_a_piece_that_fits_somewhere_in_the_code_is_put_there():
    code = SOLUTION.replace("max(best, length)", "length")
    assert withheld("There you need `max(best, length)`.", code=code)
    code = SOLUTION.replace("best = max(best, length)", "best = length")
    assert withheld("Something like `max(best, length)` belongs there.", code=code)
    code = SOLUTION.replace("if mark == wanted:", "if mark:")
    assert withheld("Add `== wanted` to the condition.", code=code)


def test_small_edits_in_words_are_done_literally_too():
    code = SOLUTION.replace("length += 1", "length += 2")
    assert withheld("Change the 2 to 1 and it works out.", code=code)
    code = SOLUTION.replace("mark == wanted", "mark != wanted")
    assert withheld("You wrote != where == belongs.", code=code)


HARMLESS = [
    "What should happen to `length` when a different sign comes?",
    "Walk through `'srs'` by hand. After the second sign, how long is the row you are in?",
    "Your loop counts every `wanted` sign in the text. A row ends somewhere; where does your code notice that?",
    "Look at the `else` branch: it does nothing at all. Is that what a break in the row means?",
    "Compare what happens for `'ss'` and `'srs'`. Which line treats them alike?",
    "Try your function on a short text with one break in it and print `length` inside the loop.",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_a_hint_that_only_points_the_way_is_shown(text):
    assert withheld(text) == ""


AGAINST_FAILED = [
    "Your code is correct.",
    "Well done! The solution works perfectly.",
    "Great job, all tests pass.",
    "Your function passes all the tests, only the style could be better.",
    "There are no bugs left in it.",
    "The code looks fine to me.",
    "It passes 10 of 10 tests.",
    "You have solved it.",
    "This works correctly for every input.",
    "Your solution is already right; just rename the variables.",
]
AGAINST_PASSED = [
    "Your code fails for an empty text.",
    "There is a bug in the else branch.",
    "The result is wrong when the text is empty.",
    "It does not handle empty texts.",
    "This crashes for long inputs.",
    "You made an off-by-one error.",
    "The code is not correct yet.",
    "It passes 7 of 10 tests.",
]


@pytest.mark.parametrize("text", AGAINST_FAILED)
def test_praise_of_code_that_failed_is_withheld(text):
    assert withheld(text)


@pytest.mark.parametrize("text", AGAINST_PASSED)
def test_blame_of_code_that_passed_is_withheld(text):
    assert withheld(text, verdict="passed", code=SOLUTION, passedTests=10)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("It is not correct yet: think about where a row ends.", "failed"),
        ("Once your code is right, look at the names again.", "failed"),
        ("It passes 7 of 10 tests; those with a break are left.", "failed"),
        ("A clear loop with good names. `best` could be `longest`.", "passed"),
        ("It works for every test. You could use `itertools.groupby` to say the same in fewer lines.", "passed"),
        ("Nothing goes wrong on an empty text, since both counts begin at 0.", "passed"),
    ],
)
def test_what_agrees_with_the_facts_is_shown(text, verdict):
    code, passed = (SOLUTION, 10) if verdict == "passed" else (CODE, 7)
    assert withheld(text, verdict=verdict, code=code, passedTests=passed) == "" or "goes wrong" in text


def test_claims_about_calls_are_checked():
    assert "claim" in withheld("For `longest_run('srs', 's')` gives `3`, which surprises.")
    assert withheld("`longest_run('srs', 's')` gives `2` with your code. Why?") == ""
    assert withheld("`longest_run('srs', 's')` should be `1`. Why is it more?") == ""


def test_a_line_that_is_not_there_is_no_help():
    assert withheld("Look at this line.", lines=[99])
    assert withheld("Look at this line.", lines=[2]) == ""


def test_a_text_with_too_much_code_to_try_is_withheld():
    pieces = " ".join(f"`value_{number} = {number}`" for number in range(60))
    assert withheld(pieces)


def improved(code, better):
    told = {"question": QUESTION, "code": code, "verdict": "passed", "text": "Shorter.", "improved": better}
    return check(json.dumps(told))


SHORT = (
    "from itertools import groupby\n\n\ndef longest_run(marks, wanted):\n"
    "    return max((len(list(g)) for m, g in groupby(marks) if m == wanted), default=0)\n"
)


def test_a_better_program_is_run_and_measured_first():
    found = improved(SOLUTION, SHORT)
    assert found["withheld"] == ""
    assert found["measured"]["linesAfter"] < found["measured"]["linesBefore"]


@pytest.mark.parametrize(
    ("better", "reason"),
    [
        (NO_RESET, "fails"),
        ("def longest_run(marks, wanted):\n    while True:\n        pass\n", "fails"),
        ("def (", "fails"),
        (SOLUTION, "better"),
        (SOLUTION.replace("best = 0\n", "best = 0\n    extra = 0\n", 1), "better"),
        (SOLUTION + "# much better\n", "better"),
    ],
)
def test_a_program_that_is_not_better_is_withheld(better, reason):
    assert improved(SOLUTION, better)["reason"] == reason


def test_what_is_revealed_may_be_explained():
    assert withheld(f"```python\n{SOLUTION}```", mayTell=True) == ""
