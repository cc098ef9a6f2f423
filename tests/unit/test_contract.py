"""The check that frame and server agree, and that it notices where they do not."""

import pytest
from pyodide_runner.contract import CONTRACT

from scripts import contract


def test_frame_and_server_agree():
    assert list(contract.differences()) == []


@pytest.mark.parametrize(
    ("part", "value", "told"),
    [
        ("levels", ["beginner"], "levels"),
        ("settings", {**CONTRACT["settings"], "tabSize": 8}, "defaults of settings"),
        ("settings", {**CONTRACT["settings"], "more": 1}, "defaults of settings"),
        ("events", {**CONTRACT["events"], "next": ["code"]}, "fields of next"),
        ("events", {**CONTRACT["events"], "tutor": []}, "kinds of events"),
        ("verdicts", {"counted": ["passed"], "uncounted": []}, "verdicts of an attempt"),
    ],
)
def test_a_difference_is_told(monkeypatch, part, value, told):
    monkeypatch.setitem(contract.CONTRACT, part, value)
    assert any(told in each for each in contract.differences())
