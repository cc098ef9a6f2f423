"""What can be practised: the curriculum, and which of it has questions."""

from __future__ import annotations

from dataclasses import dataclass, field

from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.curriculum import Curriculum, UnknownTopic
from pytrix.progress.mastery import Coverage

_Names = tuple[str, str, str]


@dataclass(frozen=True)
class Supply:
    """The curriculum and the levels with questions by problem-type key."""

    curriculum: Curriculum
    coverage: Coverage
    _catalogues: dict[tuple[str, ...], Catalogue] = field(default_factory=dict, compare=False, repr=False)

    def catalogue(self, modules: tuple[str, ...] = ()) -> Catalogue:
        """What a run over these modules (none meaning all) can ask."""
        if modules not in self._catalogues:
            self._catalogues[modules] = catalogue(self.curriculum, self.coverage, modules)
        return self._catalogues[modules]

    def names(self, problem_type: str) -> _Names:
        """Names of the module, subtopic and problem type; parts of the key for one that no longer exists."""
        try:
            kind = self.curriculum.problem_type(problem_type)
        except UnknownTopic:
            parts = (*problem_type.split("/"), "", "")
            return parts[0], parts[1], parts[2]
        return kind.module_name, kind.subtopic_name, kind.name
