from dataclasses import replace

import pytest

from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRuns
from pytrix.progress.outcome import Outcome
from pytrix.stores import outcomes
from pytrix.stores.attempts import record_reveal
from pytrix.stores.documents import Documents
from tests.unit.stores.making import LOOPS, SLICING, SUPPLY, attempt, left, opened, question, recorded

BASICS = SLICING.rsplit("/", 1)[0]
DAY_MS = 24 * 60 * 60 * 1000


def in_run(**settings):
    run = runs.new_run("r", "Run", 0, SUPPLY.catalogue(), **settings)
    return replace(Documents(), runs=AutoRuns(runs=(run,)))


def asked(documents, question_id, at=0):
    """The documents after the run opened a question for its current place."""
    planned = runs.planned(documents.runs.run("r"), SUPPLY.catalogue())
    made = question(question_id, at, mode="auto", run_id="r", problem_type=planned.problem_type, level=planned.level)
    return opened(documents, made)


def submitted(documents, question_id, verdict="passed", at=1, **fields):
    sitting = documents.seen.question(question_id)
    facts = {"problem_type": sitting.problem_type, "level": sitting.level, "run_id": sitting.run_id}
    made = attempt(f"{question_id} {at}", question_id=question_id, verdict=verdict, executed_at=at, **facts, **fields)
    return recorded(documents, made)


@pytest.mark.parametrize(
    ("verdicts", "revealed", "skipping", "outcome"),
    [
        ("passed", False, False, Outcome.SOLVED),
        ("failed passed", False, False, Outcome.SOLVED),
        ("failed", False, False, Outcome.MISSED),
        ("failed error timeout", False, False, Outcome.MISSED),
        ("stopped not_run", False, True, Outcome.SKIPPED),
        ("", False, True, Outcome.SKIPPED),
        ("", False, False, None),
        ("", True, False, Outcome.MISSED),
        ("failed", True, False, Outcome.MISSED),
        ("passed failed", False, False, Outcome.SOLVED),
    ],
)
def test_the_outcome_of_a_question_is_recorded_once(verdicts, revealed, skipping, outcome):
    documents = opened(Documents(), question("q"))
    for at, verdict in enumerate(verdicts.split()):
        documents = submitted(documents, "q", verdict, at)
    if revealed:
        documents = record_reveal(documents, "q", at=50, supply=SUPPLY)
    documents = left(documents, "q", skipping=skipping)
    assert documents.seen.question("q").outcome == outcome
    assert left(documents, "q", skipping=skipping) is documents
    counted = outcome in (Outcome.SOLVED, Outcome.MISSED)
    assert (documents.reviews.card(SLICING, "beginner") is not None) is counted
    assert (
        len(documents.stats.evidence.get(SLICING, {"beginner": question()})["beginner"].recent) == counted
        if counted
        else True
    )


def test_solved_and_revealed_are_final_at_once_and_a_miss_when_left():
    documents = opened(Documents(), question("q"))
    assert submitted(documents, "q").seen.question("q").outcome is Outcome.SOLVED
    assert record_reveal(documents, "q", at=1, supply=SUPPLY).seen.question("q").outcome is Outcome.MISSED
    failed = submitted(documents, "q", "failed")
    assert failed.seen.question("q").outcome is None
    assert failed.stats.evidence[SLICING]["beginner"].recent == ""
    assert left(failed, "q").stats.evidence[SLICING]["beginner"].recent == "m"


def test_a_question_chosen_again_is_a_new_sitting():
    documents = submitted(opened(Documents(), question("q")), "q")
    documents = opened(documents, question("q", 10))
    assert documents.seen.question("q").outcome is None
    documents = submitted(documents, "q", at=11)
    assert documents.stats.evidence[SLICING]["beginner"].recent == "ss"
    assert documents.stats.total_solved == 1


def test_a_tried_question_whose_tab_was_closed_is_missed_half_a_day_later():
    documents = submitted(opened(Documents(), question("q")), "q", "failed", at=5)
    soon = opened(documents, question("other", 5 + outcomes.LEFT_ALONE_MS))
    assert soon.seen.question("q").outcome is None
    later = opened(documents, question("other", 6 + outcomes.LEFT_ALONE_MS))
    assert later.seen.question("q").outcome is Outcome.MISSED
    assert later.reviews.card(SLICING, "beginner").last_review == 5


def test_a_run_moves_on_with_the_outcome():
    documents = asked(in_run(fast_progression=False, experience="fluent"), "q0")
    first = documents.runs.run("r")
    assert first.question_id == "q0"
    documents = submitted(documents, "q0")
    run = documents.runs.run("r")
    assert (run.solved, run.question_id, run.last_question_id) == (1, None, "q0")
    assert run.current_index == first.current_index + 1


def test_a_run_that_moved_on_in_another_tab_is_left_alone():
    documents = asked(asked(in_run(experience="fluent"), "q0"), "q1")
    before = documents.runs
    documents = submitted(documents, "q0")
    assert documents.runs == before
    assert documents.stats.total_solved == 1


def test_easier_lowers_the_level_without_a_miss():
    documents = submitted(asked(in_run(experience="fluent"), "q0"), "q0", "failed")
    subtopic = documents.runs.run("r").current.subtopic
    documents = outcomes.record_eased(documents, run_id="r", question_id="q0", at=9, supply=SUPPLY)
    run = documents.runs.run("r")
    assert (run.level_of(subtopic), run.record_of(subtopic).missed, run.question_id) == ("beginner", 0, None)
    assert left(documents, "q0").reviews.cards == {}
    assert outcomes.record_eased(documents, run_id="r", question_id="q0", at=9, supply=SUPPLY) is documents


def test_a_jump_brings_a_subtopic_forward_and_counts_a_failed_question_as_missed():
    documents = submitted(asked(in_run(experience="fluent"), "q0"), "q0", "failed")
    here = documents.runs.run("r").current.subtopic
    there = next(key for key in SUPPLY.catalogue().choices if key != here)
    facts = {"run_id": "r", "question_id": "q0", "subtopic": there, "at": 9, "supply": SUPPLY}
    documents = outcomes.record_jump(documents, **facts)
    run = documents.runs.run("r")
    assert (run.current.subtopic, run.record_of(here).missed) == (there, 1)


def test_streaks_of_a_run_fade_before_an_outcome_counts():
    documents = in_run(fast_progression=False, experience="fluent")
    run = documents.runs.run("r").model_copy(update={"streaks": {BASICS: 2}, "last_updated_at": 0})
    documents = asked(replace(documents, runs=AutoRuns(runs=(run,))), "q0")
    assert documents.runs.run("r").current.subtopic == BASICS
    documents = submitted(documents, "q0", at=DAY_MS + 1)
    assert documents.runs.run("r").streak_in(BASICS) == 2


def test_a_deleted_or_emptied_run_loses_nothing():
    documents = asked(in_run(experience="fluent"), "q0")
    gone = submitted(replace(documents, runs=AutoRuns()), "q0")
    assert (gone.stats.total_solved, gone.runs) == (1, AutoRuns())
    empty = documents.runs.run("r").model_copy(update={"topic_queue": (), "current_index": 0})
    filled = submitted(replace(documents, runs=AutoRuns(runs=(empty,))), "q0").runs.run("r")
    assert filled.current is not None
    assert filled.status == "active"


def test_a_type_that_no_longer_exists_still_counts():
    documents = opened(Documents(), question("q", problem_type="old/gone/type"))
    documents = submitted(documents, "q")
    assert documents.stats.total_solved == 1
    assert documents.stats.mastery_percent == 0
    assert LOOPS not in documents.stats.problem_types()
