"""Fuzzy, ranked search over short names, the names above them and a text about each."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

WHOLE_NAME_BONUS = 1.0
NAME_BEGINS_BONUS = 0.5
PARENT_WEIGHT = 0.45
TEXT_WEIGHT = 0.35

SAME_WORD = 1.0
SAME_STEM = 0.9
WORD_BEGINS = 0.85
WORD_CONTAINS = 0.65
TYPING_SLIP = 0.5
ABBREVIATION = 0.35

ENDINGS = (
    ("ings", 3),
    ("ing", 3),
    ("ions", 4),
    ("ion", 4),
    ("ed", 3),
    ("ies", 4),
    ("es", 3),
    ("s", 3),
    ("er", 5),
    ("al", 5),
    ("ic", 5),
)
"""Endings of English words, and the least that must be left before them."""
LONGEST_QUERY = 100
SHORTEST_PART = 3
SHORTEST_STEM = 3
SHORTEST_SLIP = 4
SLIP_SIMILARITY = 0.78


@dataclass(frozen=True)
class Searchable:
    """What can be matched: a name, the names of what contains it, and a text about it."""

    name: str
    parents: str
    text: str


class TopicIndex:
    """A fixed list of searchable topics, ready to be ranked against a query."""

    def __init__(self, topics: list[Searchable]) -> None:
        self._entries = [_Entry.of(topic) for topic in topics]
        self._vocabulary = sorted({word for entry in self._entries for word in entry.name_words})

    def rank(self, query: str) -> list[tuple[int, float]]:
        """Positions of the topics that match every word of `query` with their scores, best first.

        Only the first `LONGEST_QUERY` characters count, so that a pasted page cannot stall the search.
        """
        wanted = plain(query[:LONGEST_QUERY])
        matched = {word: _matches(word, self._vocabulary) for word in _words(wanted)}
        if not matched:
            return []
        scores = [(index, entry.score(wanted, matched)) for index, entry in enumerate(self._entries)]
        found = [(index, score) for index, score in scores if score > 0]
        return sorted(found, key=lambda each: (-each[1], len(self._entries[each[0]].label)))


def plain(text: str) -> str:
    """`text` for comparison: case-folded, single spaces, without Markdown's escaping backslashes."""
    return " ".join(text.replace("\\", "").casefold().split())


@cache
def stem(word: str) -> str:
    """What forms of a word have in common: `slice`, `slices`, `sliced` and `slicing` are all `slic`."""
    if word.isdigit() or len(word) <= SHORTEST_STEM:
        return word
    word = next((rest for ending, least in ENDINGS if (rest := _without(word, ending, least))), word)
    if len(word) > SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in "elsz":
        return word[:-1]
    return word[:-1] if len(word) > SHORTEST_STEM and word[-1] in "ey" else word


def _without(word: str, ending: str, least: int) -> str:
    """What is left of a word before this ending; empty when that would be no stem."""
    rest = word.removesuffix(ending)
    is_plural = ending not in ("s", "es") or not rest.endswith(("s", "u"))
    return rest if rest != word and len(rest) >= least and is_plural and re.search("[aeiouy]", rest) else ""


@dataclass(frozen=True)
class _Entry:
    label: str
    name_words: tuple[str, ...]
    parent_words: tuple[str, ...]
    text_words: frozenset[str]
    text_stems: frozenset[str]

    @classmethod
    def of(cls, topic: Searchable) -> _Entry:
        label = plain(topic.name)
        text_words = frozenset(_words(plain(topic.text)))
        stems = frozenset(map(stem, text_words))
        return cls(label, tuple(_words(label)), tuple(_words(plain(topic.parents))), text_words, stems)

    def score(self, wanted: str, matched: Mapping[str, Mapping[str, float]]) -> float:
        qualities = [self._quality(word, similar) for word, similar in matched.items()]
        if not all(qualities):
            return 0.0
        bonus = 0.0
        if self.label.startswith(wanted):
            bonus = WHOLE_NAME_BONUS if self.label == wanted else NAME_BEGINS_BONUS
        return round(sum(qualities) / len(qualities) + bonus, 6)

    def _quality(self, word: str, similar: Mapping[str, float]) -> float:
        in_name = max((similar.get(each, 0.0) for each in self.name_words), default=0.0)
        in_parents = max((similar.get(each, 0.0) for each in self.parent_words), default=0.0)
        return max(in_name, in_parents * PARENT_WEIGHT) or self._text_quality(word) * TEXT_WEIGHT

    def _text_quality(self, word: str) -> float:
        if word in self.text_words:
            return SAME_WORD
        if stem(word) in self.text_stems:
            return SAME_STEM
        long_enough = len(word) >= SHORTEST_PART
        return WORD_BEGINS if long_enough and any(each.startswith(word) for each in self.text_words) else 0.0


def _matches(word: str, vocabulary: list[str]) -> dict[str, float]:
    found = {other: _quality_of_part(word, other) for other in vocabulary}
    if len(word) >= SHORTEST_SLIP:
        for slip in difflib.get_close_matches(word, vocabulary, n=8, cutoff=SLIP_SIMILARITY):
            found[slip] = max(found[slip], TYPING_SLIP)
    return found


def _quality_of_part(word: str, other: str) -> float:
    if other == word:
        return SAME_WORD
    if stem(other) == stem(word):
        return SAME_STEM
    if other.startswith(word):
        return WORD_BEGINS
    if len(word) < SHORTEST_PART:
        return 0.0
    if word in other:
        return WORD_CONTAINS
    return ABBREVIATION if _abbreviates(word, other) else 0.0


def _abbreviates(short: str, full: str) -> bool:
    if len(full) > 2 * len(short) or short[0] != full[0]:
        return False
    letters = iter(full)
    return all(letter in letters for letter in short)


def _words(plain_text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", plain_text.replace("'s", ""))
