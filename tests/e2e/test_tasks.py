"""Other ways to practise a question than writing it: predicting, arranging, repairing and breaking, as learners do."""

import re

from learner import SLOW, Learner
from playwright.sync_api import expect
from questions import CALLED, FILED, LOOP, READING, SIMPLE, STEPWISE, WHILE, link, question, right, wrong

from pytrix.question.models import Question


def test_a_program_is_repaired(learner: Learner) -> None:
    asked = learner.open_question(link(SIMPLE) + "~fix")
    assert learner.code() == question(asked).starter_code != right(asked)
    learner.submit()
    learner.expect_verdict("failed")
    learner.write(right(asked))
    learner.see("compare").click()
    expect(learner.see("changes")).to_contain_text("added: ")
    learner.submit()
    learner.expect_verdict("passed")
    expect(learner.see("changed-lines")).to_contain_text("You changed 1 line.")
    newest = learner.stored("pytrix_history")["attempts"][0]
    assert newest["questionId"] == asked
    assert newest["title"].startswith("Fix: ")


def test_what_a_program_gives_is_predicted(learner: Learner) -> None:
    asked = learner.open_question(link(SIMPLE) + "~predict")
    expect(learner.see("run")).to_be_hidden()
    expect(learner.see("watch-guess")).to_be_hidden()
    learner.see("guess-0").fill("nothing like it")
    learner.submit()
    learner.expect_verdict("failed")
    expect(learner.see("verdict")).to_have_text("Not yet: it gives something else")
    learner.page.reload()
    learner.wait_for_question()
    expect(learner.see("guess-0")).to_have_value("nothing like it")
    learner.see("guess-0").fill(answer(asked))
    learner.see("guess-0").press("Enter")
    learner.expect_verdict("passed")
    learner.see("watch-guess").click()
    expect(learner.see("film")).to_contain_text("Output so far", timeout=SLOW)


def test_a_run_is_worked_out_value_by_value_and_what_it_gives_is_kept_back(learner: Learner) -> None:
    learner.open_question(link(STEPWISE) + "~predict")
    learner.see("quiz-guess").first.click()
    expect(learner.see("step-next")).to_be_visible(timeout=SLOW)
    note, guess = learner.see("step-note"), learner.see("step-guess")
    while not note.is_visible():
        if guess.is_visible():
            guess.fill("nothing like it")
            guess.press("Enter")
            expect(learner.see("step-told")).to_contain_text("You said “nothing like it”, but")
        else:
            learner.see("step-next").click()
    expect(note).to_contain_text(re.compile(r"^0 of [1-9]\d* values were right\. The first slip was on line \d+"))
    expect(note).to_contain_text("Now write down what it gives.")
    expect(learner.see("film")).not_to_contain_text("returns")
    learner.see("step-next").press("ArrowRight")
    expect(learner.see("film")).not_to_contain_text("returns")
    learner.see("close-film").click()
    expect(learner.see("quiz-guess").first).to_be_focused()


def test_nothing_counts_before_something_is_answered(learner: Learner) -> None:
    for task, place in (("predict", "guess-0"), ("arrange", "lines-left")):
        learner.open_question(link({"predict": SIMPLE, "arrange": LOOP}[task]) + f"~{task}")
        learner.wait_for_python()
        learner.submit()
        expect(learner.see("announcer")).to_contain_text("Nothing was counted.")
        expect(learner.see("verdict")).to_be_hidden()
        focused = "node => node.contains(node.ownerDocument.activeElement)"
        assert learner.see(place).evaluate(focused)
    assert learner.stored("pytrix_history") is None or not learner.stored("pytrix_history")["attempts"]


def arrange(learner: Learner, lines: list[str]) -> None:
    """Puts these lines below what is arranged, by keys."""
    for line in lines:
        row = learner.see("lines-left").get_by_role("button", name=f"Not used: {line.strip()}", exact=True).first
        row.press("Enter")
        depth = (len(line) - len(line.lstrip())) // 4
        last = learner.see("arranged").get_by_role("listitem").last.get_by_role("button").first
        shown = int((last.get_attribute("aria-label") or "").partition("indented ")[2].partition(":")[0])
        for _ in range(abs(depth - shown)):
            last = learner.see("arranged").get_by_role("listitem").last.get_by_role("button").first
            last.press("ArrowRight" if depth > shown else "ArrowLeft")


def test_lines_are_arranged_with_keys(learner: Learner) -> None:
    asked = learner.open_question(link(LOOP) + "~arrange")
    wanted = [line for line in right(asked).splitlines() if line.strip()]
    arrange(learner, wanted)
    expect(learner.see("announcer")).not_to_be_empty()
    learner.submit()
    learner.expect_verdict("passed")
    learner.page.reload()
    learner.wait_for_question()
    expect(learner.see("arranged").get_by_role("listitem")).to_have_count(len(wanted))


def test_an_arrangement_that_loops_for_ever_is_stopped_and_kept(learner: Learner) -> None:
    asked = learner.open_question(link(WHILE) + "~arrange")
    learner.wait_for_python()
    endless = [line for line in right(asked).splitlines() if line.strip() and "* 2" not in line]
    arrange(learner, endless)
    learner.submit()
    expect(learner.see("progress")).to_contain_text("Test 1 of", timeout=SLOW)
    learner.stop()
    learner.expect_verdict("stopped")
    expect(learner.see("arranged").get_by_role("listitem")).to_have_count(len(endless))
    learner.submit()
    learner.expect_verdict(re.compile("timeout|memory"))


def test_a_line_is_dragged_into_the_program_and_out_again(learner: Learner) -> None:
    learner.open_question(link(LOOP) + "~arrange")
    first = learner.see("lines-left").get_by_role("listitem").first.get_by_role("button").first
    first.drag_to(learner.see("arranger").get_by_text("Nothing here yet"))
    expect(learner.see("arranged").get_by_role("listitem")).to_have_count(1)
    learner.see("arranged").get_by_role("listitem").first.get_by_role("button").first.drag_to(
        learner.see("lines-left").get_by_role("listitem").last
    )
    expect(learner.see("arranged").get_by_role("listitem")).to_have_count(0)


def answer(asked: str) -> str:
    """The answer to a question that asks for one, as it is shown after all."""
    return question(asked).explanation.partition("→ ")[2].partition("\n")[0]


def test_after_a_miss_a_gentler_task_of_the_same_comes(learner: Learner) -> None:
    kind = SIMPLE.rpartition("/")[0]
    learner.page.goto(f"{learner.url}practice?type={kind}&level=beginner")
    learner.wait_for_question()
    first = learner.question_id
    learner.write(wrong(first))
    learner.submit()
    learner.expect_verdict("failed")
    learner.see("next").click()
    expect(learner.see("question-title")).to_contain_text("Fix: ", timeout=SLOW)
    expect(learner.page).to_have_url(re.compile("~fix"))
    asked = learner.question_id
    assert asked.partition("@")[0] != first.partition("@")[0]
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.see("next").click()
    expect(learner.see("question-title")).not_to_contain_text("Fix: ", timeout=SLOW)


def test_a_wrong_program_is_broken(learner: Learner) -> None:
    asked = learner.open_question(link(SIMPLE) + "~break")
    wanted = question(asked)
    expect(learner.see("run")).to_be_hidden()
    expect(learner.see("editor")).to_contain_text(wanted.program.splitlines()[0].split("(")[0])
    field = learner.see("argument-0")
    field.fill("no quotes")
    field.press("Enter")
    expect(learner.see("arguments-refused")).to_contain_text("Python can't read this", timeout=SLOW)
    field.fill("'HELLO!'")
    field.press("Enter")
    expect(learner.see("arguments-refused")).to_contain_text("does not occur here", timeout=SLOW)
    expect(learner.see("verdict")).to_be_hidden()
    assert learner.stored("pytrix_history") is None or not learner.stored("pytrix_history")["attempts"]
    field.fill(agreeing(wanted))
    field.press("Enter")
    learner.expect_verdict("failed")
    expect(learner.see("verdict")).to_contain_text("here the program is right")
    field.fill(breaking(wanted))
    learner.submit()
    learner.expect_verdict("passed")
    expect(learner.see("test-case-1")).to_contain_text("It should give")
    learner.see("watch-arguments").click()
    expect(learner.see("film")).to_contain_text("Output so far", timeout=SLOW)
    newest = learner.stored("pytrix_history")["attempts"][0]
    assert newest["questionId"] == asked
    assert newest["title"].startswith("Break: ")
    learner.page.reload()
    learner.wait_for_question()
    expect(learner.see("argument-0")).to_have_value(breaking(wanted))


def test_a_program_is_broken_by_what_it_reads_and_a_class_by_calls(learner: Learner) -> None:
    for key, refused, told in ((READING, "no number", "Your input"), (CALLED, "print(1)", "The first call")):
        wanted = question(learner.open_question(link(key) + "~break"))
        field = learner.see("argument-0")
        field.fill(refused)
        learner.submit()
        expect(learner.see("arguments-refused")).to_contain_text(told, timeout=SLOW)
        field.fill(wanted.explanation.partition("```text\n")[2].partition("\n→")[0])
        learner.submit()
        learner.expect_verdict("passed")
        learner.see("watch-arguments").click()
        expect(learner.see("film")).to_contain_text("Output so far", timeout=SLOW)


def test_a_program_is_broken_by_what_is_in_its_files(learner: Learner) -> None:
    wanted = question(learner.open_question(link(FILED) + "~break"))
    call, _, file = wanted.explanation.partition("```text\n")[2].partition("\n→")[0].partition("  # ")
    name, _, text = file.partition(": ")
    path, size = call.partition("(")[2].removesuffix(")").split(", ")
    for place, value in enumerate((f"{{{name!r}: {text}}}", path)):
        learner.see(f"argument-{place}").fill(value)
    learner.see("argument-2").fill("0")
    learner.submit()
    expect(learner.see("arguments-refused")).to_contain_text("0 is not from", timeout=SLOW)
    learner.see("argument-2").fill(size)
    learner.submit()
    learner.expect_verdict("passed")
    learner.see("watch-arguments").click()
    expect(learner.see("film")).to_contain_text("Output so far", timeout=SLOW)


def test_hostile_inputs_change_nothing(learner: Learner) -> None:
    learner.open_question(link(SIMPLE) + "~break")
    learner.wait_for_python()
    field = learner.see("argument-0")
    for hostile in (
        "[" * 5_000,
        "'a' * 10**10",
        "'" + "a" * 100_000 + "'",
        "__import__('js').fetch('/stolen')",
        "\x00",
    ):
        field.fill(hostile)
        learner.submit()
        expect(learner.see("arguments-refused")).to_be_visible(timeout=SLOW)
    expect(learner.see("verdict")).to_be_hidden()


def breaking(asked: Question) -> str:
    """The argument of the call that the question's explanation tells."""
    return asked.explanation.split("(", 1)[1].split(")\n→", 1)[0]


def agreeing(asked: Question) -> str:
    """The argument of an example, which breaks nothing."""
    return asked.examples[0].call.partition("(")[2].removesuffix(")")
