import csv
import io
import json

import pytest

from pytrix.stores import listing
from pytrix.stores.history import Attempt
from pytrix.stores.listing import Query
from tests.unit.stores.making import LOOPS, attempt

ATTEMPTS = [
    attempt("1", title="Beta", executed_at=3, time_taken_ms=10),
    attempt("2", title="alpha", executed_at=2, time_taken_ms=30, level="advanced", verdict="failed"),
    attempt("3", title="Gamma", executed_at=1, time_taken_ms=20, problem_type=LOOPS, revealed=True),
]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (Query(), "123"),
        (Query(order="oldest"), "321"),
        (Query(order="slowest"), "231"),
        (Query(order="fastest"), "132"),
        (Query(order="title"), "213"),
        (Query(result="solved"), "1"),
        (Query(result="unsolved"), "23"),
        (Query(levels=["advanced"]), "2"),
        (Query(module="lists"), "3"),
        (Query(module="list"), ""),
        (Query(text="ALPHA"), "2"),
        (Query(text="loops gam"), "3"),
        (Query(text="loops alpha"), ""),
    ],
)
def test_attempts_are_found_and_ordered(query, ids):
    assert "".join(each.id for each in listing.listed(ATTEMPTS, query, lambda key: key)) == ids


def test_json_export_reads_back():
    assert [Attempt.model_validate(each) for each in json.loads(listing.as_json(ATTEMPTS))] == ATTEMPTS


def test_csv_export_has_a_row_an_attempt_and_no_formulas():
    text = listing.as_csv([*ATTEMPTS, attempt("4", title='=HYPERLINK("x"), two\nlines')])
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["id"] for row in rows] == ["1", "2", "3", "4"]
    assert rows[0]["executedAt"] == "1970-01-01T00:00:00+00:00"
    assert rows[3]["title"].startswith("'=HYPERLINK")
