"""What a model may send: texts that can be shown, whole questions, and JSON schemas that Gemini accepts."""

import json

import pytest
from pydantic import BaseModel, ValidationError

from pytrix.ai import texts
from pytrix.ai.failures import AnswerError
from pytrix.ai.router import valid
from pytrix.ai.schemas import Batch, ExplainAnswer, HintAnswer, ImproveAnswer, ReviewAnswer, for_gemini
from tests.unit.ai.generated import GERMAN, good

REFUSED = (
    "<b>bold</b> move",
    "Hello <script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- hidden -->",
    "a <iframe srcdoc='x'>",
    "see [here](http://example.org)",
    "see [here][1]\n\n[1]: http://example.org",
    "![pixel](https://example.org/p.png)",
    "go to https://example.org",
    "javascript:alert(1)",
    "right\u202eto left",
    "zero\u200bwidth",
    "nul\0",
    "bell\a",
    "",
    "x" * 300_000,
)
SHOWN = (
    "Return `<b>` tags as they are, where `a < b` and `x[0](1)`.",
    "If a < b and b > c the answer is a & b.",
    "```\n<script>\n```\nis only code here.",
    "Read the data: one number a line. The file: any name.",
    "Café, naïve, π ≈ 3.14, 日本",
    "A list[int] of numbers.",
)


class Shown(BaseModel):
    text: texts.Prose


@pytest.mark.parametrize("text", REFUSED)
def test_text_that_reaches_further_than_the_eye_is_refused(text):
    with pytest.raises(ValidationError):
        Shown(text=text)


@pytest.mark.parametrize("text", SHOWN)
def test_ordinary_text_is_shown_as_it_is(text):
    assert Shown(text=text).text == text


@pytest.mark.parametrize("field", ["title", "statement", "explanation", "lesson"])
@pytest.mark.parametrize("text", REFUSED)
def test_each_text_field_of_a_question_is_looked_at(field, text):
    with pytest.raises(AnswerError):
        valid(Batch, json.dumps({"questions": [good(**{field: text})]}))


@pytest.mark.parametrize(
    "changes",
    [
        {"hints": ["<b>one hint with markup</b>", "two", "three"]},
        {"mistakes": [{"message": "<b>x</b>", "code": "x = 1"}] * 2},
        {"hints": ["only one"]},
        {"inputs": ["(1,)"]},
        {"inputs": ["(1,)"] * 60},
        {"inputs": ["x" * 5000] * 10},
        {"mistakes": []},
        {"solution": ""},
        {"solution": "x" * 9000},
        {"kind": "files"},
        {"archetype": "dance"},
        GERMAN,
    ],
)
def test_a_question_that_breaks_a_rule_is_refused(changes):
    with pytest.raises(AnswerError):
        valid(Batch, json.dumps({"questions": [good(**changes)]}))


def test_a_batch_keeps_the_good_ones_and_says_why_others_are_left_out():
    found = valid(Batch, json.dumps({"questions": [good(), good(statement="x" * 300_000), 5], "refused": ["made up"]}))
    assert [each.title for each in found.questions] == [good()["title"]]
    assert len(found.refused) == 2
    assert "statement" in found.refused[0]


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"questions": 3}', '{"questions": []}', "{", "\ud800"])
def test_what_is_no_batch_is_no_answer(text):
    with pytest.raises(AnswerError):
        valid(Batch, text)


@pytest.mark.parametrize("shape", [Batch, HintAnswer, ReviewAnswer, ImproveAnswer, ExplainAnswer])
def test_schemas_have_only_what_gemini_documents(shape):
    text = json.dumps(for_gemini(shape))
    for keyword in ("pattern", "minLength", "maxLength", "uniqueItems", "default", "refused", '"title": "'):
        assert keyword not in text
    assert '"required"' in text


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (good()["statement"], True),
        (GERMAN["statement"], False),
        ("Devuelve la suma de los números pares de la lista `xs`, o 0 si la lista está vacía o no tiene pares.", False),
        (
            "Renvoie la somme des nombres pairs de la liste `xs`, ou 0 si la liste est vide ou ne contient aucun pair.",
            False,
        ),
        ("返回列表中偶数的和", False),
        ("Верни сумму чётных чисел списка", False),
        ("Use a set.", True),
    ],
)
def test_english_is_told_from_other_languages(text, english):
    assert texts.is_english(text) is english
