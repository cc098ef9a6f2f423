"""A run of auto mode in a real browser: its rules, reviews, two tabs, and everything exported and imported again."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Profile
from learner import COMPLETE, SLOW, Learner
from playwright.sync_api import expect
from questions import SIMPLE, link, question, right, wrong
from server import AppServer
from test_privacy import CANARY, Traffic

DAY_MS = 24 * 60 * 60 * 1000
FIRST = "string-manipulation/basic-string-operations"
SECOND = "string-manipulation/two-pointer-techniques"
RUNS, REVIEWS, HISTORY = "pytrix_auto_runs_v2", "pytrix_reviews_v1", "pytrix_history"
SEEN = "pytrix_question_fingerprints"


class Runner(Learner):
    """A learner in auto mode."""

    def start_run(self, *, fast: bool = True, modules: tuple[str, ...] = ()) -> None:
        self.page.goto(f"{self.url}practice-auto")
        self.page.locator(".st-key-auto-name input").wait_for()
        if not fast:
            self.page.get_by_text("Fast progression").click()
        self.page.locator(".st-key-start button").click()
        self.wait_for_question()
        self.page.wait_for_url("**/practice?*run=*")

    @property
    def run_document(self) -> dict[str, Any]:
        return dict(self.stored(RUNS)["runs"][0])

    def expect_run(self, condition: str, *values: Any) -> None:
        """Waits until a condition over the first stored run, in JavaScript, holds."""
        stored = f"JSON.parse(localStorage.getItem('{RUNS}') ?? 'null')?.data.runs[0]"
        read = f"values => {{ const run = {stored}; return run && ({condition}); }}"
        self.page.wait_for_function(read, arg=list(values), timeout=SLOW)

    def answer(self, *, rightly: bool) -> None:
        asked = self.question_id
        self.write(right(asked) if rightly else wrong(asked))
        self.submit()
        self.expect_verdict("passed" if rightly else re.compile("failed|error"))

    def go_on(self) -> None:
        asked = self.question_id
        self.see("next").click()
        self.expect_other_question(asked)

    def expect_other_question(self, asked: str) -> None:
        self.page.wait_for_function(
            "asked => { const id = new URL(location).searchParams.get('q'); return id && id !== asked; }", arg=asked
        )
        expect(self.see("question-title")).to_have_text(question(self.question_id).title, timeout=SLOW)

    def press(self, control: str) -> None:
        self.page.locator(f".st-key-{control} button:visible").first.click()

    def alternate(self) -> None:
        """Makes the run ask two subtopics in turn, so that not many have to be skipped."""
        places = json.dumps([{"subtopic": key, "origin": "mini"} for key in (FIRST, SECOND)] * 6)
        self.expect_run("run.questionId")
        self.edit(RUNS, f"Object.assign(data.runs[0], {{topicQueue: {places}, currentIndex: 0}})")
        self.page.reload()
        self.wait_for_question()

    def bring(self, subtopic: str) -> None:
        """Makes the subtopic the run's next one by skipping whatever comes before it."""
        while self.question_id.rsplit("/", 2)[0] != subtopic:
            asked = self.question_id
            self.press("skip")
            self.expect_other_question(asked)

    def edit(self, key: str, script: str) -> None:
        """Changes the data of a stored document by hand, as a script over `data`."""
        change = f"""key => {{
            const all = JSON.parse(localStorage.getItem(key));
            const data = all.data;
            {script};
            localStorage.setItem(key, JSON.stringify(all));
        }}"""
        self.page.evaluate(change, key)


@pytest.fixture
def runner(server: AppServer, profile: Profile) -> Runner:
    return Runner(profile.context.new_page(), server.url)


def level(subtopic: str, wanted: str) -> tuple[str, str, str]:
    return "run.difficultyPointer[values[0]] === values[1]", subtopic, wanted


def test_three_solved_in_a_row_promote_and_two_misses_demote_and_remediate(runner: Runner) -> None:
    runner.start_run(fast=False)
    runner.alternate()
    for count in (1, 2, 3):
        runner.bring(FIRST)
        assert runner.run_document["difficultyPointer"].get(FIRST, "beginner") == "beginner"
        runner.answer(rightly=True)
        runner.expect_run("run.perSubtopicStats[values[0]]?.solved === values[1]", FIRST, count)
        if count < 3:
            runner.go_on()
    runner.expect_run(*level(FIRST, "intermediate"))
    expect(runner.see("header-note")).to_contain_text("3 solved in a row in Basic String Operations", timeout=SLOW)
    runner.go_on()
    for count in (1, 2):
        runner.bring(FIRST)
        expect(runner.see("level")).to_have_text("Intermediate")
        runner.answer(rightly=False)
        runner.go_on()
        runner.expect_run("run.perSubtopicStats[values[0]].missed === values[1]", FIRST, count)
    runner.expect_run(*level(FIRST, "beginner"))
    run = runner.run_document
    coming = run["topicQueue"][run["currentIndex"] :][:5]
    assert [each["origin"] for each in coming if each["subtopic"] == FIRST][:2] == ["remediation", "remediation"]
    runner.bring(FIRST)
    expect(runner.see("level")).to_have_text("Beginner")
    expect(runner.see("header-note")).to_contain_text("2 misses in Basic String Operations", timeout=SLOW)


def test_a_run_survives_reload_and_restart_and_fades_after_a_day(server: AppServer, runner: Runner) -> None:
    runner.start_run(fast=False)
    runner.alternate()
    for _ in range(2):
        runner.bring(FIRST)
        runner.answer(rightly=True)
        runner.go_on()
    runner.expect_run("run.streaks[values[0]] === 2", FIRST)
    asked = runner.question_id
    runner.expect_run("run.questionId === values[0]", asked)
    before = runner.run_document

    runner.page.reload()
    runner.wait_for_question()
    assert runner.question_id == asked
    server.restart()
    runner.page.goto(f"{server.url}practice-auto")
    runner.page.get_by_role("button", name="Continue").click()
    runner.wait_for_question()
    assert runner.question_id == asked
    assert runner.run_document == before

    runner.edit(RUNS, f"data.runs[0].lastUpdatedAt -= {DAY_MS} + 1000")
    runner.page.reload()
    runner.wait_for_question()
    runner.expect_run("run.streaks[values[0]] === 1", FIRST)
    runner.page.reload()
    runner.wait_for_question()
    runner.expect_run("run.streaks[values[0]] === 1 && run.decayedDays === 1", FIRST)


def test_easier_costs_no_miss_and_jump_brings_a_topic_forward(runner: Runner) -> None:
    runner.start_run()
    runner.alternate()
    for _ in range(2):
        runner.bring(FIRST)
        runner.answer(rightly=True)
        runner.go_on()
    runner.expect_run(*level(FIRST, "intermediate"))
    runner.bring(FIRST)
    asked = runner.question_id
    runner.press("easier")
    runner.expect_other_question(asked)
    runner.expect_run(*level(FIRST, "beginner"))
    assert runner.question_id.startswith(FIRST)
    assert runner.run_document["perSubtopicStats"][FIRST]["missed"] == 0
    asked, wanted = runner.question_id, "Two-Pointer Techniques"
    runner.page.get_by_role("button", name="Ahead").click()
    runner.page.get_by_role("button", name=wanted).first.click()
    runner.expect_other_question(asked)
    expect(runner.see("header-note")).to_contain_text(f"You chose {wanted}", timeout=SLOW)


def test_due_reviews_come_back_as_fresh_questions(runner: Runner) -> None:
    asked = runner.open_question(SIMPLE)
    runner.answer(rightly=True)
    runner.expect_totals(attempts=1, solved=1)
    runner.go_to("Dashboard")
    expect(runner.page.locator(".st-key-cards")).to_be_visible(timeout=SLOW)
    expect(runner.page.get_by_text("Review 1 due")).to_have_count(0)
    runner.edit(
        REVIEWS,
        "for (const levels of Object.values(data.cards)) for (const card of Object.values(levels)) card.due = 1",
    )
    runner.page.reload()
    runner.page.get_by_role("link", name="Review 1 due").click()
    runner.wait_for_question()
    assert runner.question_id != asked
    runner.answer(rightly=True)
    runner.expect_totals(attempts=2, solved=2)
    expect(runner.page.get_by_text("all done")).to_be_visible(timeout=SLOW)
    assert runner.stored(HISTORY)["attempts"][0]["mode"] == "review"
    runner.see("next").click()
    expect(runner.page.get_by_role("heading", name="Nothing to review today")).to_be_visible(timeout=SLOW)


def test_two_tabs_that_solve_at_once_both_count(server: AppServer, profile: Profile) -> None:
    tabs = [Runner(profile.context.new_page(), server.url) for _ in range(2)]
    for number, tab in enumerate(tabs):
        tab.open_question(link(SIMPLE, seed=number + 1))
        tab.wait_for_python()
        tab.write(right(tab.question_id))
    for tab in tabs:
        tab.submit()
    for tab in tabs:
        tab.expect_verdict("passed")
        tab.expect_totals(attempts=2, solved=2)
    attempts = tabs[0].stored(HISTORY)["attempts"]
    assert {each["questionId"] for each in attempts} == {tab.question_id for tab in tabs}
    for tab in tabs:
        tab.expect_dashboard(attempts=2, solved=2)


TEXTS = "() => Object.fromEntries(Object.entries(localStorage))"
STATE = """() => {
    const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('pytrix') && !key.includes('outbox'));
    const data = (text) => JSON.parse(text).data ?? JSON.parse(text);
    return Object.fromEntries(kept.map(([key, text]) => [key, data(text)]));
}"""


def test_export_clear_import_gives_the_identical_state_and_no_code_crosses_the_network(
    server: AppServer, new_profile: Callable[..., Profile], tmp_path: Path
) -> None:
    context = new_profile().context
    traffic = Traffic(context)
    runner = Runner(context.new_page(), server.url)
    runner.start_run()
    asked = runner.question_id
    runner.write(f"{right(asked)}# {CANARY} attempt\n")
    runner.submit()
    runner.expect_verdict("passed")
    runner.expect_totals(attempts=1, solved=1)
    runner.go_on()
    draft = runner.question_id
    runner.page.wait_for_function("id => localStorage.getItem('pytrix_auto_runs_v2').includes(id)", arg=draft)
    runner.write(f"# {CANARY} draft\n")
    expect(runner.see("save-state").or_(runner.frame.get_by_text("Saved in this browser"))).to_be_visible(timeout=SLOW)

    runner.go_to("Your data")
    export = runner.page.get_by_role("button", name="Export everything")
    export.wait_for()
    before = runner.page.evaluate(STATE)
    with runner.page.expect_download() as download:
        export.click()
    file = tmp_path / "everything.json"
    download.value.save_as(file)
    assert CANARY in file.read_text("utf-8")

    runner.page.wait_for_function(COMPLETE)
    runner.page.locator(".st-key-ask-clear-everything").get_by_role("button").click()
    runner.page.get_by_role("button", name="Delete everything").click()
    expect(runner.page.get_by_text("nothing of it is left")).to_be_visible(timeout=SLOW)
    assert runner.page.evaluate("Object.keys(localStorage).filter(key => /^(pytrix|pypractice)/.test(key))") == []

    runner.page.locator("input#pytrix-import").set_input_files(file)
    runner.page.get_by_role("button", name="Replace everything").click()
    expect(runner.page.get_by_text("Everything in this browser is now as in the file")).to_be_visible(timeout=SLOW)
    assert runner.page.evaluate(STATE) == before
    runner.page.reload()
    runner.page.goto(f"{server.url}practice-auto")
    runner.page.get_by_role("button", name="Continue").click()
    runner.wait_for_question()
    assert runner.question_id == draft
    assert runner.code() == f"# {CANARY} draft\n"
    runner.expect_dashboard(attempts=1, solved=1)
    assert traffic.leaks(CANARY) == []
    assert server.refused == []


def everything(documents: str, schema: int = 1) -> str:
    return f'{{"format": "pytrix-everything", "schema": {schema}, "documents": {documents}}}'


FILES = {
    "{}": "is not an export of Pytrix",
    "": "This file is empty",
    "null": "is not an export of Pytrix",
    '{"format": "pytrix-auto-run", "schema": 1, "run": {}}': "This is one run",
    '{"name": "some-package", "version": "1.0.0"}': "is not an export of Pytrix",
    everything("{")[:-1]: "is not complete JSON",
    everything("{}", 9): "newer version",
    everything("[]"): '"documents" must be an object',
    everything('{"other": {}}'): '"other"',
    everything('{"pytrix_history": {"schema": 1, "data": ' + "[" * 200 + "]" * 200 + "}}"): "nests too deeply",
    everything('{"pytrix_drafts_v1": {"schema": 1, "questions": []}}'): "pytrix_drafts_v1.questions",
    everything('{"pytrix_history": {"schema": 1, "data": {"attempts": [{"id": 1}]}}}'): "Its part “history” is damaged",
    everything('{"pytrix_stats_v2": {"schema": 77, "data": {}}}'): "newer version",
    everything('{"pytrix_history": {"schema": 1, "data": "' + "x" * 21_000_000 + '"}}'): "too large: 20 MB",
}
RUN_FILES = {
    "[1]": "This is not an exported run",
    '{"format": "pytrix-auto-run", "schema": 1, "run": {"name': "not complete JSON",
    '{"format": "pytrix-auto-run", "schema": 1, "run": {"id": "a", "name": "b", "createdAt": 1}}': "run.lastUpdatedAt",
}


def test_a_bad_file_says_what_is_wrong_and_changes_nothing(runner: Runner, tmp_path: Path) -> None:
    runner.start_run()
    runner.answer(rightly=True)
    runner.expect_totals(attempts=1, solved=1)
    runner.expect_run("run.completedQuestions === 1")
    runner.go_to("Your data")
    runner.page.get_by_role("button", name="Export everything").wait_for()
    before = runner.page.evaluate(TEXTS)
    for number, (text, message) in enumerate(FILES.items()):
        file = tmp_path / f"{number}.json"
        file.write_text(text)
        runner.page.locator("input#pytrix-import").set_input_files(file)
        expect(runner.page.get_by_text("Nothing was imported").filter(has_text=message)).to_be_visible(timeout=SLOW)
    file.write_text(everything('{"pytrix_drafts_v1": {"schema": 1, "questions": {"a": 5}}}'))
    runner.page.locator("input#pytrix-import").set_input_files(file)
    expect(runner.page.get_by_text("1 of its entries with code cannot be used")).to_be_visible(timeout=SLOW)
    runner.go_to("Auto mode")
    runner.page.get_by_text("Import a run").click()
    for number, (text, message) in enumerate(RUN_FILES.items()):
        file = tmp_path / f"run-{number}.json"
        file.write_text(text)
        runner.page.get_by_test_id("stFileUploader").locator("input").set_input_files(file)
        refused = runner.page.get_by_test_id("stAlert").filter(has_text="Nothing was imported")
        expect(refused).to_contain_text(message, timeout=SLOW)
    assert runner.page.evaluate(TEXTS) == before
    assert runner.page.get_by_test_id("stException").count() == 0


EDITS = (
    "data.runs[0].topicQueue = []",
    "data.runs[0].topicQueue = [{subtopic: 'gone/gone'}]; data.runs[0].currentIndex = 0",
    "data.runs[0].recentProblemTypes = {'gone/gone': ['gone/gone/gone']}; data.runs[0].streaks = {'gone/gone': 3}",
    "data.runs[0].lastUpdatedAt += 1e12",
    "data.runs[0].questionId = 'a/b/c/d@00000000#1'",
    "data.runs[0].currentIndex = 1000",
    "data.runs.push(data.runs[0])",
)


def test_a_run_edited_by_hand_goes_on(runner: Runner) -> None:
    runner.start_run()
    for script in EDITS:
        runner.expect_run("run.questionId")
        runner.edit(RUNS, script)
        runner.page.goto(f"{runner.url}practice-auto")
        runner.page.get_by_role("button", name="Continue").click()
        runner.wait_for_question()
        runner.page.wait_for_url("**/practice?*q=*")
    runner.answer(rightly=True)
    runner.expect_run("run.completedQuestions === 1")


def test_a_question_counts_though_the_page_was_reloaded_before_the_run_was_written(runner: Runner) -> None:
    runner.start_run()
    runner.expect_run("run.questionId")
    asked = runner.question_id
    runner.edit(RUNS, "data.runs[0].questionId = null")
    runner.edit(SEEN, "data.questions = []")
    runner.page.reload()
    runner.wait_for_question()
    assert runner.question_id == asked
    runner.answer(rightly=True)
    runner.expect_run("run.completedQuestions === 1")
