"""What settings change in what is recorded."""

from dataclasses import replace

import pytest

from pytrix.progress.outcome import Outcome
from pytrix.stores.attempts import record_reveal
from pytrix.stores.documents import Documents
from pytrix.stores.settings import Settings
from tests.unit.stores.making import SUPPLY, TODAY, attempt, opened, question, recorded

ASKED = attempt().question_id


def sitting(**settings):
    documents = replace(Documents(), settings=Settings(**settings))
    return opened(documents, question(ASKED))


@pytest.mark.parametrize(("counts", "outcome", "solved"), [(True, Outcome.MISSED, 0), (False, Outcome.SOLVED, 1)])
def test_a_pass_after_the_solution_was_shown_counts_as_the_learner_has_set(counts, outcome, solved):
    documents = record_reveal(sitting(count_revealed=counts), ASKED, at=500, supply=SUPPLY)
    documents = recorded(documents, attempt(revealed=True))
    assert documents.seen.question(ASKED).outcome is outcome
    assert (documents.stats.total_solved, documents.daily.on(TODAY).solved) == (solved, solved)


def test_without_a_detailed_history_totals_are_kept_and_nothing_counts_twice():
    documents = sitting(detailed_history=False)
    for number, verdict in enumerate(("failed", "passed", "passed"), 1):
        documents = recorded(documents, attempt(f"a{number}", verdict=verdict, time_taken_ms=number * 1000))
    assert documents.history.attempts == ()
    stats = documents.stats
    assert (stats.total_attempts, stats.total_solved, stats.total_time_taken_ms) == (3, 1, 3000)
    assert documents.daily.on(TODAY).attempts == 3
    assert documents.seen.question(ASKED).outcome is Outcome.SOLVED


def test_what_is_in_the_history_already_stays():
    documents = recorded(sitting(), attempt("a1"))
    documents = replace(documents, settings=Settings(detailed_history=False))
    assert [each.id for each in recorded(documents, attempt("a2")).history.attempts] == ["a1"]
