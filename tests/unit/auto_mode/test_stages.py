from __future__ import annotations

import pytest

from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.runs import new_run, planned, recorded
from pytrix.auto_mode.stages import stages
from pytrix.curriculum import default_curriculum
from pytrix.levels import Experience
from pytrix.progress.outcome import Outcome


def modules_met(run: AutoRun, among: Catalogue, count: int) -> list[str]:
    """The first modules that somebody meets who solves everything, in their order."""
    met = list[str]()
    number = 0
    while (question := planned(run, among)) and len(met) < count:
        if (module := among.choices[question.subtopic].module) not in met:
            met.append(module)
        number += 1
        kind = question.problem_type
        run = recorded(run, Outcome.SOLVED, among, question_id=str(number), problem_type=kind, at=0).run
    return met


@pytest.mark.parametrize("experience", ["new", "some", "fluent"])
def test_the_stages_come_in_the_order_in_which_a_run_meets_them(experience: Experience) -> None:
    curriculum = default_curriculum()
    among = catalogue(curriculum, {each.key: ("beginner", "intermediate") for each in curriculum.problem_types})
    run = new_run("r", "r", 0, among, experience=experience)
    told = list(dict.fromkeys(each.module for each in stages(run, among)))
    assert modules_met(run, among, len(told)) == told


def test_an_introduction_is_a_stage_of_its_own(full: Catalogue) -> None:
    new, some, fluent = (
        stages(new_run("r", "r", 0, full, experience=experience), full) for experience in ("new", "some", "fluent")
    )
    steps = default_curriculum().module("first-steps")
    assert (new[0].module, new[0].questions, new[0].level) == ("first-steps", len(steps.problem_types), "beginner")
    assert new[1].module == "string-manipulation"
    assert (some[0].module, some[0].questions, some[0].topics) == ("string-manipulation", 12, 10)
    assert (some[1].module, some[1].questions) == ("string-manipulation", None)
    assert (fluent[0].module, fluent[0].questions, fluent[0].level) == ("string-manipulation", None, "intermediate")
    assert "first-steps" not in {each.module for each in (*some, *fluent)}


def test_only_the_modules_of_the_run_are_stages(full: Catalogue) -> None:
    curriculum = default_curriculum()
    chosen = ("arrays-and-lists-python-lists", "sets")
    among = catalogue(curriculum, {each.key: ("advanced",) for each in curriculum.problem_types}, chosen)
    found = stages(new_run("r", "r", 0, among, modules=chosen), among)
    assert [(each.questions, each.level) for each in found] == [(None, "advanced")] * len(found)
    assert {each.module for each in found} <= set(chosen)


def test_a_run_without_questions_has_no_stages() -> None:
    among = catalogue(default_curriculum(), {})
    assert stages(new_run("r", "r", 0, among), among) == ()
