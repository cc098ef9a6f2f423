"""From any state, any sequence of outcomes keeps the invariants and skips no rule."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pytrix.auto_mode import decay
from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.auto_mode.documents import AutoRun, Experience, QueueEntry, SubtopicRecord
from pytrix.auto_mode.policy import policy_of
from pytrix.auto_mode.queue import FIRST_STEPS, PAST_KEPT
from pytrix.auto_mode.runs import eased, jumped, new_run, planned, recorded, resumed, upcoming
from pytrix.curriculum import default_curriculum
from pytrix.levels import LEVELS, Level
from pytrix.progress.outcome import Outcome

REMEDIATION_WITHIN = 5
TYPES = [each for module in default_curriculum().modules[:3] for each in module.problem_types]
SUBTOPICS = sorted({f"{each.module_id}/{each.subtopic_id}" for each in TYPES})
ACTIONS = st.sampled_from(["solved", "missed", "missed", "skipped", "eased", "jumped", "resumed"])


@st.composite
def availabilities(draw: st.DrawFn) -> dict[str, list[Level]]:
    keys = draw(st.lists(st.sampled_from([each.key for each in TYPES]), max_size=30, unique=True))
    return {key: draw(st.lists(st.sampled_from(LEVELS), max_size=3, unique=True)) for key in keys}


@st.composite
def states(draw: st.DrawFn) -> AutoRun:
    subtopics = st.sampled_from([*SUBTOPICS, "gone/gone"])
    origins = st.sampled_from(["mini", "weakest", "remediation", "jump", "steps"])
    queue = draw(st.lists(st.builds(QueueEntry, subtopic=subtopics, origin=origins), max_size=60))
    records = st.builds(
        SubtopicRecord, solved=st.integers(0, 9), missed=st.integers(0, 9), misses_in_row=st.integers(0, 9)
    )
    return AutoRun(
        id="r",
        name="any",
        created_at=0,
        last_updated_at=draw(st.integers(0, 10**13)),
        policy=draw(st.sampled_from(["focused", "table"])),
        fast_progression=draw(st.booleans()),
        remediation_mode=draw(st.booleans()),
        experience=draw(st.sampled_from(["new", "some", "fluent"])),
        start_level=draw(st.sampled_from(LEVELS)),
        topic_queue=tuple(queue),
        current_index=draw(st.integers(0, 70)),
        streaks=draw(st.dictionaries(subtopics, st.integers(0, 9), max_size=8)),
        difficulty_pointer=draw(st.dictionaries(subtopics, st.sampled_from(LEVELS), max_size=8)),
        per_subtopic_stats=draw(st.dictionaries(subtopics, records, max_size=8)),
        decayed_days=draw(st.integers(0, 9)),
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(availabilities(), states(), st.lists(st.tuples(ACTIONS, st.integers(-(10**9), 10**9)), min_size=1, max_size=40))
def test_invariants_hold_from_any_state(
    available: dict[str, list[Level]], state: AutoRun, actions: list[tuple[str, int]]
) -> None:
    among = catalogue(default_curriculum(), available)
    run = resumed(state, among, state.last_updated_at).run
    for number, (action, number_or_pause) in enumerate(actions):
        check(run, among)
        if run.current is None:
            break
        at = max(0, run.last_updated_at + number_or_pause)
        if action == "eased":
            run = eased(run, at=at)
        elif action == "jumped":
            run = jumped(run, run.current_index + number_or_pause % 60)
        elif action == "resumed":
            after = resumed(run, among, at).run
            days = max(0, (at - run.last_updated_at) // decay.DAY_MS - run.decayed_days)
            assert all(after.streak_in(key) == streak >> min(days, 64) for key, streak in run.streaks.items())
            run = after
        else:
            run = leave(run, among, Outcome(action), str(number), at)
    check(run, among)


def check(run: AutoRun, among: Catalogue) -> None:
    """Index, status and levels are in range, only askable subtopics come, and each at its pointer's nearest level."""
    assert 0 <= run.current_index <= len(run.topic_queue)
    assert (run.status == "complete") == (run.current is None)
    assert len(run.topic_queue) - run.current_index <= max(50, 60)
    for question in (planned(run, among), *upcoming(run, 60, among)):
        if question is None:
            continue
        assert question.wanted == run.level_of(question.subtopic)
        assert question.level in among.choices[question.subtopic].levels[question.problem_type]
        assert (question.note is None) == (question.level == question.wanted)
    coming = run.topic_queue[run.current_index :]
    assert all(entry.subtopic in among.choices for entry in coming)
    AutoRun.model_validate(run.model_dump(by_alias=True))


def leave(run: AutoRun, among: Catalogue, outcome: Outcome, question_id: str, at: int) -> AutoRun:
    """The run after an outcome, with every rule that was due checked."""
    assert run.current is not None
    subtopic, policy = run.current.subtopic, policy_of(run)
    streak, misses, level = run.streak_in(subtopic), run.record_of(subtopic).misses_in_row, run.level_of(subtopic)
    question = planned(run, among)
    assert question is not None
    problem_type = question.problem_type
    after = recorded(run, outcome, among, question_id=question_id, problem_type=problem_type, at=at).run
    regains = policy.regain and run.record_of(subtopic).shift == "demoted"
    promotes = outcome is Outcome.SOLVED and (regains or streak + 1 >= policy.promotion_threshold(run))
    demotes = outcome is Outcome.MISSED and misses + 1 >= policy.demote_after
    assert after.level_of(subtopic) == neighbour(level, promotes - demotes)
    if outcome is Outcome.SKIPPED:
        assert (after.streak_in(subtopic), after.solved_in_row) == (streak, run.solved_in_row)
    if demotes:
        assert after.record_of(subtopic).misses_in_row == 0
    if demotes and run.remediation_mode:
        window = after.topic_queue[after.current_index : after.current_index + REMEDIATION_WITHIN]
        places = [
            place for place, entry in enumerate(window) if entry == QueueEntry(subtopic=subtopic, origin="remediation")
        ]
        assert len(places) >= policy.remediation_questions
    others = {entry.subtopic for entry in after.topic_queue[after.current_index :]} - {subtopic}
    walking = any(entry.origin == "steps" for entry in after.topic_queue[after.current_index :])
    if after.current is not None and len(among.choices) > 1 and after.current.subtopic == subtopic and not walking:
        assert not others
    assert not {key for key in run.difficulty_pointer if key != subtopic and after.level_of(key) != run.level_of(key)}
    return after


def neighbour(level: Level, step: int) -> Level:
    return LEVELS[min(max(LEVELS.index(level) + step, 0), 2)]


@settings(max_examples=60, deadline=None)
@given(
    availabilities(),
    st.sampled_from(["some", "fluent"]),
    st.lists(st.sampled_from(list(Outcome)), min_size=1, max_size=120),
)
def test_no_subtopic_comes_twice_in_a_row(
    available: dict[str, list[Level]], experience: Experience, outcomes: list[Outcome]
) -> None:
    among = catalogue(default_curriculum(), available)
    run, asked = new_run("r", "r", 0, among, experience=experience), list[str]()
    for number, outcome in enumerate(outcomes):
        if run.current is None:
            break
        asked.append(run.current.subtopic)
        run = leave(run, among, outcome, str(number), 0)
    if sum(choice.module != FIRST_STEPS for choice in among.choices.values()) > 1:
        assert all(one != other for one, other in pairwise(asked))
    assert len(run.topic_queue) <= 50 + PAST_KEPT
