"""Finding what to practise by its name, another form of it, or a word of its description or of a question's title."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pytrix.curriculum import Curriculum, Hit, ProblemType, Topic, searchable
from pytrix.keys import places_of
from pytrix.topic_search import Searchable, TopicIndex

FOUND, LOOKED_THROUGH = 20, 200


@dataclass(frozen=True)
class Found:
    """Topics that answer to a search, best first: those that can be practised, and those that have no question yet."""

    playable: tuple[Hit, ...]
    planned: tuple[Hit, ...]


class Finder:
    """All topics, ready to be searched; `titles` are those of the questions by problem-type key."""

    def __init__(self, curriculum: Curriculum, playable: Iterable[str], titles: Mapping[str, Iterable[str]]) -> None:
        self._topics = tuple(curriculum.topics())
        self._playable = {part for key in playable for part in places_of(key)}
        self._index = TopicIndex([_with_titles(topic, titles) for topic in self._topics])

    def find(self, text: str, limit: int = FOUND) -> Found:
        """Up to `limit` topics of each kind."""
        hits = [Hit(self._topics[index], score) for index, score in self._index.rank(text)[:LOOKED_THROUGH]]
        playable = [hit for hit in hits if hit.topic.key in self._playable]
        planned = [hit for hit in hits if hit.topic.key not in self._playable]
        return Found(tuple(playable[:limit]), tuple(planned[:limit]))


def _with_titles(topic: Topic, titles: Mapping[str, Iterable[str]]) -> Searchable:
    known = searchable(topic)
    if not isinstance(topic, ProblemType):
        return known
    return Searchable(known.name, known.parents, " ".join([known.text, *titles.get(topic.key, ())]))
