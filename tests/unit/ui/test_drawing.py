"""Texts of others as pages show them."""

from pytrix.ui.drawing import plain
from pytrix.ui.words import LONGEST_TEXT


def test_signs_that_turn_what_follows_are_left_out_and_scripts_from_right_to_left_stay():
    assert plain("\u202eabc\u2066 \u05e9\u05dc\u05d5\u05dd\u2069") == "abc \u05e9\u05dc\u05d5\u05dd"


def test_a_text_is_one_line_of_limited_length_without_live_markdown():
    assert plain("a\n<b> :red[c]") == "a \\<b\\> \\:red\\[c\\]"
    assert len(plain("x" * 10_000)) == LONGEST_TEXT
