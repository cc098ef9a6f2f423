from datetime import date

import pytest

from pytrix.ai.catalog import Catalog, default_catalog
from pytrix.ai.client import ADDRESS_VARIABLE, GOOGLE, address
from pytrix.ai.errors import KINDS, MESSAGES, SPECIAL, AIError
from pytrix.ai.safety import CAPS, Caps, Visit

CATALOG = default_catalog()


def test_each_task_names_models_that_are_known_and_have_prices():
    for plan in CATALOG.tasks.values():
        for model_id in (*plan.order, *plan.hard_order):
            model = CATALOG.model(model_id)
            assert model
            assert model.prices[-1].until is None
            assert plan.thinking in model.thinking_levels or model.thinking_levels
    assert CATALOG.prices_as_of <= date.today()


def test_no_model_id_stands_in_code():
    root = __import__("pathlib").Path(__file__).resolve().parents[3]
    for folder in ("pytrix", "pages"):
        for path in (root / folder).rglob("*.py"):
            if "problems" not in path.parts:
                assert "gemini-" not in path.read_text(encoding="utf-8"), path


ORDERS = [
    ({}, CATALOG.tasks["hint"].order),
    ({"preferred": ["x"]}, ("x", *CATALOG.tasks["hint"].order)),
    ({"preferred": ["gemini-3.8-flash"]}, ("gemini-3.8-flash",)),
    ({"usable": ["gemini-3.8-flash", "gemini-9"]}, ("gemini-3.8-flash",)),
    ({"usable": ["nothing-known"]}, CATALOG.tasks["hint"].order),
]


@pytest.mark.parametrize(("options", "begins"), ORDERS)
def test_the_order_is_the_learner_s_then_the_task_s_and_only_what_the_key_may_use(options, begins):
    found = CATALOG.order("hint", **options)
    assert found[: len(begins)] == tuple(begins)
    assert len(set(found)) == len(found)


def test_hard_questions_are_asked_of_stronger_models():
    assert CATALOG.order("question", hard=True)[0] == "gemini-4-hydrogen"
    assert CATALOG.order("question")[0] == "gemini-3.5-flash-lite"


def test_thinking_is_the_nearest_that_the_model_allows():
    data = CATALOG.model_dump()
    data["tasks"]["hint"]["thinking"] = "minimal"
    catalog = Catalog.model_validate(data)
    assert catalog.thinking("hint", "gemini-3.5-flash-lite") == "minimal"
    assert catalog.thinking("hint", "gemini-4-hydrogen") == "low"
    assert catalog.thinking("hint", "unheard-of") is None


def test_cost_follows_the_day_and_is_unknown_for_unknown_models():
    million = {"input_tokens": 1_000_000, "output_tokens": 1_000_000}
    assert CATALOG.cost("gemini-3.8-flash", date(2026, 12, 31), **million) == 4.5
    assert CATALOG.cost("gemini-3.8-flash", date(2027, 1, 1), **million) == 9.0
    assert CATALOG.cost("unheard-of", date(2027, 1, 1), **million) is None


@pytest.mark.parametrize("text", [*MESSAGES.values(), *SPECIAL.values()])
def test_a_learner_reads_one_sentence_that_says_what_to_do(text):
    assert text.endswith(".")
    assert text.count(". ") == 0
    assert ":" in text
    assert set(MESSAGES) == set(KINDS)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.4, "1 second"), (59.2, "60 seconds"), (100, "2 minutes"), (65205, "19 hours")],
)
def test_waits_are_never_told_shorter_than_they_are(seconds, words):
    assert str(AIError("rate_limited", retry_after_s=seconds)).endswith(f"in {words}.")


@pytest.mark.parametrize(
    "text",
    ["http://evil.example", "https://generativelanguage.googleapis.com.evil.example", "http://10.0.0.1:80", "ftp://localhost",
     "http://127.0.0.1@evil.example", "http://localhost@evil.example", "127.0.0.1:80", "http://0.0.0.0", "http://[::]:1"],
)  # fmt: skip
def test_another_machine_is_never_spoken_to_instead_of_google(text):
    with pytest.raises(ValueError, match="this machine"):
        address({ADDRESS_VARIABLE: text})


def test_this_machine_may_stand_in_for_google_in_tests():
    assert address({}) == GOOGLE
    for text in ("http://127.0.0.1:8123/", "http://localhost:8123", "http://[::1]:8123"):
        assert address({ADDRESS_VARIABLE: text}) == text.rstrip("/")


def test_caps_count_by_kind_and_in_all_and_a_refused_call_costs_nothing():
    caps, visit = Caps(total=3, hints=2), Visit()
    visit.spend("hint", caps)
    visit.spend("hint", caps)
    with pytest.raises(AIError) as caught:
        visit.spend("hint", caps)
    assert caught.value.kind == "cap_reached"
    assert visit.left("total", caps) == 1
    visit.spend("review", caps)
    assert {cap: visit.left(cap, caps) for cap in CAPS} == dict.fromkeys(CAPS, 0)
    with pytest.raises(AIError):
        visit.spend("question", caps)
    assert visit.spent["total"] == 3
