"""What texts have in common: their letters, the way they are written, and a form that they can be taken apart by."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, Final

from pyodide_runner.frontend.python.judge import readings
from pyodide_runner.frontend.python.judge.domain import Shape

from pytrix.question.tasks.forms import chosen, commands_of, form_of, lines_of
from pytrix.question.tasks.holding import FEW, lengths, rules_of

Shaper = Callable[[Sequence[Any]], Shape | None]
"""What gives the shape of the parts of a text."""

BY_CHANCE: Final = 3.0
"""What would be there more often than this if any order of characters were a text, and is not there, may not be."""
MANY: Final = 40
MANY_PATTERNS: Final = 20
"""Texts of letters and marks in so many orders have no form."""
_OF_WORDS: Final = frozenset("aA -_.'")
_OF_PROSE: Final = frozenset("aA .,!?'")
_ALPHABETS: Final = ((string.ascii_lowercase, 9), (string.ascii_uppercase, 9), (string.digits, 6))
"""Whole alphabets, and how many of their characters have to be seen for the others to count as seen."""


def text_shape(values: Sequence[str], plain: Shaper, *, forms: bool = True) -> Shape | None:
    """The shape of texts, None where they hold no character; `forms` says whether they may be taken apart."""
    different = sorted(set(values))
    if len(different) <= FEW and len(values) >= MANY:
        return {"type": "str", "choices": different}
    letters = _letters(values)
    if not letters:
        return None
    patterns = _patterns(values, letters)
    brackets = rules_of(values, ("balanced brackets",)) if letters & set("([{<") and letters & set(")]}>") else []
    is_free = _is_free(values, letters - {" "}) and _spaces_are_told(values, letters)
    is_formed = not patterns and not is_free and not (brackets and letters <= set("()[]{}<>"))
    found = _formed(values, letters, plain, is_formed=is_formed) if forms else None
    if found is None and forms and is_formed and (told := chosen(values)) is not None:
        found = told[1]
    if found is not None:
        return found
    formed: Shape = {"patterns": patterns} if patterns else {"formed": True} if is_formed else {}
    rules = [*brackets, *_rules_of_texts(values, letters)]
    return {"type": "str", **lengths(values), "letters": "".join(sorted(letters)), "rules": rules, **formed}


def _letters(values: Sequence[str]) -> set[str]:
    """The characters that may be in a text."""
    letters = {each for value in values for each in value}
    for alphabet, enough in _ALPHABETS:
        seen = letters & set(alphabet)
        if len(seen) >= enough:
            # A least and a largest digit may be asked for; the ends of an alphabet hardly ever are.
            letters |= {each for each in alphabet if not each.isdigit() or min(seen) <= each <= max(seen)}
    return letters


def _formed(values: Sequence[str], letters: set[str], plain: Shaper, *, is_formed: bool) -> Shape | None:
    """The shape of texts that can be taken apart; None where they can't, or are all that their letters allow."""
    found = _page(values, plain) if "\n" in letters else None
    if found is None and " " in letters:
        found = commands_of(values, plain)
    return form_of(values, plain) if found is None and is_formed else found


def _rules_of_texts(values: Sequence[str], letters: set[str]) -> list[str]:
    names = ["single spaces"] if " " in letters else []
    names += ["no leading zeros"] if "0" in letters and letters <= set(string.digits) else []
    longer = [each for each in values if len(each) > 1]
    return [*rules_of(values, names), *rules_of(longer, ("strictly ascending", "ascending", "distinct"))]


def _page(values: Sequence[str], plain: Shaper) -> Shape | None:
    """The shape of texts of several lines, the first of which tells nothing about the others."""
    are_ended = all(each.endswith("\n") for each in values if each)
    for reading, _, shapes in lines_of(values, plain):
        ends = [*reading["head"], *reading["tail"]]
        if all(each["as"] == "text" for each in ends) and (
            are_ended or not any(each.endswith("\n") for each in values)
        ):
            read = {**reading, "ended": are_ended}
            return {"type": "str", "read": read, "value": {"type": "parts", "parts": shapes, "rules": []}}
    return None


def _patterns(values: Sequence[str], letters: set[str]) -> list[str]:
    """How names and other words are written, such as `Aa` and `a`; none where there are many ways or other signs."""
    classes = {_class_of(each) for each in letters}
    if not {"a", "A"} & classes or not classes <= _OF_WORDS or _is_free(values, letters - {" "}):
        return []
    found = sorted({readings.pattern_of(each) for each in values})
    return found if len(found) <= FEW else []


def _class_of(character: str) -> str:
    for name, alphabet in (("a", string.ascii_lowercase), ("A", string.ascii_uppercase), ("0", string.digits)):
        if character in alphabet:
            return name
    return character


def _is_free(values: Sequence[str], letters: set[str]) -> bool:
    """Whether any order of characters is a text: of a form such as `12:30` some never stand first, last or twice."""
    classes = {_class_of(each) for each in letters}
    if max(map(len, values)) == 1:
        return True
    if classes <= _OF_PROSE and len({readings.pattern_of(each) for each in values}) >= MANY_PATTERNS:
        return True
    if len(classes) < 2:
        return classes <= {"a", "A", "0"} or _seen_anywhere(values, classes)
    return _seen_anywhere(values, classes)


def _seen_anywhere(values: Sequence[str], classes: set[str]) -> bool:
    # Where there are words, each is one text.
    words = [list(map(_class_of, word)) for value in values for word in value.split(" ") if word]
    often = Counter(each for word in words for each in word)
    first, last = Counter(word[0] for word in words), Counter(word[-1] for word in words)
    double = Counter(one for word in words for one, other in pairwise(word) if one == other)
    length = sum(map(len, words))
    least = BY_CHANCE if len(words) >= MANY else 0
    for each in classes:
        share = often[each] / length
        by_chance = (share * len(words), share * len(words), share**2 * (length - len(words)))
        counts = (first[each], last[each], double[each])
        if any(not seen and expected > least for seen, expected in zip(counts, by_chance, strict=True)):
            return False
    return True


def _spaces_are_told(values: Sequence[str], letters: set[str]) -> bool:
    if " " not in letters or all(value == " ".join(value.split()) for value in values):
        return True
    return (
        any(each.startswith(" ") for each in values)
        and any(each.endswith(" ") for each in values)
        and any("  " in each for each in values)
    )
