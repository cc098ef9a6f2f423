"""Questions from Gemini in one visit: what is asked for, what becomes of an answer, and one repair of what failed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pytrix.ai import prompts, proposals
from pytrix.ai.catalog import Catalog
from pytrix.ai.concepts import concepts
from pytrix.ai.prompts import Prompt, Wanted
from pytrix.ai.proposals import Place, UnfitError
from pytrix.ai.router import Order
from pytrix.ai.schemas import Batch, GeneratedQuestion
from pytrix.keys import subtopic_of
from pytrix.levels import Level
from pytrix.question.fingerprint import Fingerprint
from pytrix.question.likeness import Neighbours
from pytrix.stores.ai_questions import Proposal
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.supply import Supply

AVOIDED = 20
"""Titles of questions seen lately that the model is told to keep away from."""
STALE_MS = 3 * 60 * 1000
"""A repair that nobody has heard of for so long is lost, for example with its server."""


@dataclass(frozen=True)
class Answered:
    """What an answer brought: questions to be run, and why others were refused at once."""

    found: tuple[Proposal, ...]
    refused: tuple[str, ...]


@dataclass(frozen=True)
class Writer:
    """Makes prompts and proposals; keeps nothing about learners."""

    catalog: Catalog
    neighbours: Neighbours
    supply: Supply

    def place(self, problem_type: str, level: Level) -> Place:
        names = self.supply.names(problem_type)
        return Place(problem_type, names, level, concepts(names[1], names[2]))

    def order(self, place: Place, config: ApiConfig, documents: Documents) -> Order[Batch]:
        """What to ask for new questions of a place."""
        prompt = prompts.questions(self._wanted(place, config.batch_size, documents))
        return self._order("question", prompt, place, config)

    def repair(self, place: Place, failed: Sequence[Proposal], config: ApiConfig, documents: Documents) -> Order[Batch]:
        """What to ask to have questions corrected, with what running them showed."""
        evidence = [(json.loads(each.original), each.evidence.partition("\n")[2]) for each in failed]
        prompt = prompts.repair(self._wanted(place, len(failed), documents), evidence)
        return self._order("repair", prompt, place, config)

    def answered(
        self, batch: Batch, model: str, place: Place, documents: Documents, *, at: int, repaired: bool = False
    ) -> Answered:
        """What the browser has to run; what cannot be run, or is nearly there already, waits for its repair at once."""
        found: list[Proposal] = []
        others = [*_fingerprints(documents)]
        for each in batch.questions:
            proposal = self._proposal(each, model, place, others, at=at, repaired=repaired)
            found.append(proposal)
            others.append(proposals.fingerprint(each))
        fine = [each for each in found if each.state == "waiting" or not repaired]
        lost = [each.evidence.partition("\n")[0] for each in found if each not in fine]
        return Answered(tuple(fine), tuple(["shape"] * len(batch.refused) + lost))

    def _proposal(
        self,
        generated: GeneratedQuestion,
        model: str,
        place: Place,
        others: Iterable[Fingerprint],
        *,
        at: int,
        repaired: bool,
    ) -> Proposal:
        told: dict[str, Any] = {
            "id": proposals.question_id(generated),
            "problem_type": place.problem_type,
            "level": place.level,
            "model": model[:100],
            "original": json.dumps(proposals.original(generated)),
            "proposed_at": at,
            "repaired": repaired,
        }
        try:
            question = proposals.draft(generated, place)
            self._check_twin(generated, place, others)
        except UnfitError as error:
            return Proposal(**told, text="", state="failed", evidence=f"{error.check}\n{error}")
        return Proposal(**told, text=json.dumps(question))

    def _check_twin(self, generated: GeneratedQuestion, place: Place, others: Iterable[Fingerprint]) -> None:
        subtopic = subtopic_of(place.problem_type)
        twin = self.neighbours.twin(proposals.fingerprint(generated), generated.solution, subtopic, others)
        if twin:
            raise UnfitError(
                "twin", "It is nearly a question that is there already: another story and task are needed."
            )

    def _wanted(self, place: Place, count: int, documents: Documents) -> Wanted:
        module, subtopic, name = place.names
        description = self.supply.curriculum.problem_type(place.problem_type).description
        seen = [each.title for each in documents.seen.questions if each.problem_type == place.problem_type]
        kept = [each.title for each in documents.ai_questions.of(place.problem_type, None)]
        avoid = tuple(dict.fromkeys([*kept, *seen]))[:AVOIDED]
        return Wanted(module, subtopic, name, description, place.level, count, place.concepts, avoid=avoid)

    def _order(self, task: Any, prompt: Prompt, place: Place, config: ApiConfig) -> Order[Batch]:
        models = self.catalog.order(
            task,
            preferred=config.preferred_models,
            usable=config.usable_models,
            hard=place.level == "advanced",
        )
        return Order(task, prompt.system, prompt.text, Batch, models)


def _fingerprints(documents: Documents) -> Iterable[Fingerprint]:
    """Of the questions that the learner has seen, and of Gemini's that wait to be."""
    texts = [each.fingerprint for each in documents.seen.questions]
    texts += [each.question.fingerprint for each in documents.ai_questions.accepted]
    return (found for text in texts if (found := Fingerprint.parse(text)))
