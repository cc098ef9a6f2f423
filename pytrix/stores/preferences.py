"""What the learner sets, as changes of the documents."""

from __future__ import annotations

from typing import Any, Literal

from pytrix.levels import Experience, first_level
from pytrix.progress import daily
from pytrix.progress.daily import Daily
from pytrix.stores import settings
from pytrix.stores.documents import Documents
from pytrix.stores.settings import Settings


def with_setting(documents: Documents, name: str, value: Any) -> Documents:
    """The documents with one setting set; raises `UnfitSettingError` when it cannot be."""
    return documents.with_part("settings", settings.changed(documents.settings, name, value))


def with_experience(documents: Documents, experience: Experience | Literal[""]) -> Documents:
    """The documents of someone who knows Python so well; the fluent begin at intermediate."""
    told = with_setting(documents, "experience", experience)
    return with_setting(told, "default_level", first_level(experience))


def with_goal(documents: Documents, goal: int) -> Documents:
    """The documents with another daily goal, in questions to solve."""
    return documents.with_part("daily", daily.with_goal(documents.daily, goal))


def as_at_first(documents: Documents) -> Documents:
    """The documents with every setting and the goal as a new learner has them; nothing else changes."""
    return with_goal(documents.with_part("settings", Settings()), Daily().goal)
