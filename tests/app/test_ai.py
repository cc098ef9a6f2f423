"""The key, its test, the books and the limits on the screen, with a stub in Google's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from pytrix.ai.catalog import default_catalog
from pytrix.ai.client import ADDRESS_VARIABLE
from pytrix.stores import api_config
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.stores.usage import Usage, UsageEntry
from pytrix.ui.ai_settings import ADDS, TERMS
from pytrix.ui.storage import now_ms
from tests import gemini_stub as stubs
from tests.app.making import attempted, labels, shown, start
from tests.gemini_stub import MODELS, Stub

KEY = "AQ.key-of-a-learner-0123456789"


@pytest.fixture
def stub(monkeypatch) -> Iterator[Stub]:
    with stubs.running() as found:
        monkeypatch.setenv(ADDRESS_VARIABLE, found.url)
        yield found


def with_key(**changes) -> Documents:
    return Documents(api_config=api_config.with_key(ApiConfig(), KEY, now_ms()), **changes)


def finished(app):
    """The app after every job of the visit is over and its news is on screen."""
    for each in app.session_state["assistant"].jobs:
        assert each.job.wait(20)
    return app.run()


def test_without_a_key_settings_say_once_what_it_adds():
    app = start(Documents(), "settings")
    assert shown(app).count(ADDS) == 1
    assert "Test connection" not in labels(app)


def test_a_key_is_kept_only_after_the_terms_were_confirmed_and_is_tested_then(stub):
    app = start(Documents(), "settings")
    app.text_input(key="ai-key").set_value(f" {KEY} ")
    app.button(key="ai-save").click().run()
    assert app.session_state["storage"].documents.api_config.api_key == ""
    assert all(each in shown(app) for each in TERMS)
    app.button(key="ai-agree").click().run()
    config = app.session_state["storage"].documents.api_config
    assert (config.api_key, config.ready) == (KEY, True)
    app = finished(app)
    assert "The key works. 4 models can be used." in "\n".join(each.value for each in app.success)
    assert app.session_state["storage"].documents.api_config.usable_models == MODELS
    assert stub.asked[0].key == KEY
    assert all(f"- {default_catalog().model(each).name}" in shown(app) for each in MODELS)


@pytest.mark.parametrize(("typed", "told"), [("", "Paste the key first."), ("ä" * 20, "Google does not accept")])
def test_what_is_no_key_is_not_even_tried(stub, typed, told):
    app = start(Documents(), "settings")
    app.text_input(key="ai-key").set_value(typed)
    app.button(key="ai-save").click().run()
    assert told in app.error[0].value
    assert not stub.asked


WRONG = {
    "invalid": (stubs.invalid_key(), "does not accept"),
    "leaked": (stubs.leaked_key(), "found in public"),
    "restricted": (stubs.restricted_key(), "certain websites"),
    "region": (stubs.refused(400, "FAILED_PRECONDITION", "User location is not supported."), "does not offer"),
    "no models": (stubs.listed(), "None of the chosen models"),
    "html": (stubs.html(), "could not be used"),
    "500": (stubs.server_error(500), "could not answer"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_test_that_fails_says_in_words_what_is_wrong(stub, name, caplog):
    stub.models, told = WRONG[name]
    app = start(with_key(), "settings")
    app.button(key="ai-test").click().run()
    app = finished(app)
    (error,) = app.error
    assert told in error.value
    assert not re.search(r"Traceback|\{\"|<html", shown(app))
    assert shown(app).count(KEY) == 1
    assert [each.value for each in app.code] == [KEY]
    assert KEY not in caplog.text


def test_the_key_can_be_removed_and_nothing_of_it_stays():
    app = start(with_key(), "settings")
    app.button(key="ai-remove-sure").click().run()
    assert app.session_state["storage"].documents.api_config.api_key == ""
    patches = app.session_state["storage"].command()["batch"]["patches"]
    assert KEY not in str(patches)


def test_a_key_without_confirmed_terms_waits_for_them():
    app = start(Documents(api_config=ApiConfig(api_key=KEY)), "settings")
    assert "Test connection" not in labels(app)
    app.button(key="ai-terms").click().run()
    app.button(key="ai-agree").click().run()
    assert app.session_state["storage"].documents.api_config.ready


def test_limits_models_and_batch_size_are_stored():
    app = start(with_key(), "settings")
    app.number_input(key="ai-cap-hints").set_value(3).run()
    app.number_input(key="ai-batch").set_value(2).run()
    app.multiselect(key="ai-models").set_value([MODELS[2], MODELS[0]]).run()
    config = app.session_state["storage"].documents.api_config
    assert (config.caps.hints, config.batch_size, config.preferred_models) == (3, 2, (MODELS[2], MODELS[0]))
    assert "Hints (3 left)" in [each.label for each in app.number_input]


def entries() -> Usage:
    made = [
        UsageEntry(id="1", timestamp=now_ms(), model=MODELS[0], feature="hint", input_tokens=900, output_tokens=80),
        UsageEntry(id="2", timestamp=now_ms(), model="x", feature="review", status="failed", error="timeout"),
        UsageEntry(id="3", timestamp=now_ms(), feature="question", status="rejected", error="changes"),
    ]
    return Usage(entries=tuple(made))


def test_usage_shows_calls_tokens_cost_and_what_was_rejected():
    app = start(with_key(usage=entries()), "api_usage")
    assert not app.exception
    metrics = {each.label: each.value for each in app.metric}
    assert metrics["Calls"] == "2"
    assert metrics["Tokens in"] == "900"
    assert metrics["Rejected questions"] == "1"
    assert "Left in this visit" in shown(app)


def test_usage_can_be_filtered_and_cleared():
    app = start(with_key(usage=entries()), "api_usage")
    app.multiselect(key="usage-features").set_value(["review"]).run()
    assert {each.label: each.value for each in app.metric}["Calls"] == "1"
    app.multiselect(key="usage-features").set_value([]).run()
    app.button(key="usage-clear").click().run()
    assert "Nothing was asked of Gemini yet." in shown(app)


def test_the_dashboard_shows_today_s_calls_only_with_a_key():
    seen = attempted("passed")
    app = start(replace(seen, api_config=with_key().api_config, usage=entries()))
    assert "No question waits here yet · 2 calls today" in shown(app)
    assert "calls today" not in shown(start(seen))


def test_usage_without_a_key_says_what_one_adds():
    app = start(Documents(), "api_usage")
    assert shown(app).count(ADDS) == 1
