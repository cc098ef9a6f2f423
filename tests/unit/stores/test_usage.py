from datetime import UTC, date, datetime

import pytest

from pytrix.ai.catalog import default_catalog
from pytrix.stores import ai_records, api_config, usage
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.stores.usage import KEPT_ENTRIES, Filter, Usage, UsageEntry

CATALOG = default_catalog()
LITE = CATALOG.models[0].id
DAY = date(2026, 11, 27)
AT = int(datetime(2026, 11, 27, 12, tzinfo=UTC).timestamp() * 1000)


def entry(entry_id="a", **changes):
    told = {"model": LITE, "feature": "hint", "input_tokens": 1000, "output_tokens": 200, "thought_tokens": 100}
    return UsageEntry(id=entry_id, timestamp=AT, **{**told, **changes})


def test_a_call_is_booked_once_however_often_it_is_told():
    documents = Documents()
    for _ in range(3):
        documents = ai_records.record_call(documents, entry(), day=DAY)
    assert len(documents.usage.entries) == 1
    assert documents.daily.on(DAY).tokens == 1300


def test_what_leaves_the_list_stays_in_the_daily_totals():
    documents = Documents(usage=Usage(entries=tuple(entry(str(n)) for n in range(KEPT_ENTRIES))))
    documents = ai_records.record_call(documents, entry("new"), day=DAY)
    assert len(documents.usage.entries) == KEPT_ENTRIES
    assert documents.usage.entries[0].id == "new"
    assert documents.daily.on(DAY).tokens == 1300
    assert ai_records.clear_usage(documents).daily == documents.daily


def test_sums_count_thoughts_as_output_and_say_what_has_no_price():
    entries = [entry("a"), entry("b", model="unheard-of"), entry("c", status="failed", error="timeout")]
    entries.append(entry("d", status="rejected", input_tokens=0, output_tokens=0, thought_tokens=0, error="changes"))
    found = usage.total(entries, CATALOG)
    assert (found.calls, found.failed, found.rejected, found.unpriced) == (3, 1, 1, 1)
    assert (found.input_tokens, found.output_tokens) == (3000, 900)
    assert found.cost == pytest.approx(2 * (1000 * 0.30 + 300 * 2.50) / 1e6)


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ([], "$0.00"),
        ([entry()], "$0.0010"),
        ([entry(), entry("b", model="unheard-of")], "over $0.0010"),
        ([entry(model="unheard-of")], "not known"),
        ([entry(model="unheard-of", status="failed", input_tokens=0, output_tokens=0, thought_tokens=0)], "$0.00"),
    ],
)
def test_a_cost_in_words_says_what_is_not_known_and_that_no_tokens_cost_nothing(entries, told):
    assert usage.money(usage.total(entries, CATALOG)) == told


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (Filter(), "ab"),
        (Filter(features=["hint"]), "a"),
        (Filter(models=[LITE]), "a"),
        (Filter(statuses=["failed"]), "b"),
        (Filter(since=AT + 1), ""),
    ],
)
def test_filters(wanted, left):
    entries = [entry("a"), entry("b", feature="review", model="x", status="failed")]
    assert "".join(each.id for each in entries if wanted.holds(each)) == left


def test_csv_has_a_header_costs_and_no_formula():
    text = usage.as_csv([entry("=evil()"), entry("b", model="x")], CATALOG)
    header, first, second = text.splitlines()
    assert header.startswith("id,timestamp,model")
    assert "'=evil()" in first
    assert "0.001050" in first
    assert second.endswith(",not known")


def test_a_day_s_sum_for_the_dashboard():
    found = usage.of_day(
        Usage(entries=(entry(),)), DAY, lambda at: datetime.fromtimestamp(at / 1000, UTC).date(), CATALOG
    )
    assert (found.calls, found.tokens) == (1, 1300)


def test_the_key_is_not_used_before_the_terms_were_confirmed():
    assert not ApiConfig(api_key="AQ.imported-key").ready
    assert api_config.with_key(ApiConfig(), "AQ.some-key", AT).ready


def test_a_key_shows_its_end_only_and_not_in_logs():
    config = api_config.with_key(ApiConfig(), "AQ.secret-secret-1234", AT)
    assert config.masked == "••••••••1234"
    assert "secret" not in repr(config)


def test_another_key_is_not_verified_and_a_late_test_of_the_old_one_changes_nothing():
    config = api_config.verified(api_config.with_key(ApiConfig(), "AQ.first-key", AT), "AQ.first-key", (LITE,), AT)
    assert config.usable_models == (LITE,)
    other = api_config.with_key(config, "AQ.second-key", AT + 5)
    assert (other.last_verified_at, other.usable_models, other.created_at) == (None, (), AT + 5)
    assert api_config.verified(other, "AQ.first-key", (LITE,), AT) == other


def test_removing_the_key_keeps_what_was_chosen():
    config = api_config.with_cap(api_config.with_key(ApiConfig(), "AQ.some-key", AT), "hints", 7)
    gone = api_config.without_key(config)
    assert (gone.api_key, gone.ready, gone.caps.hints) == ("", False, 7)
