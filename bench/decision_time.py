"""How long the learning engine takes per question: `python -m bench.decision_time`.

The state is that of a learner with 1,000 attempts behind them, over the whole curriculum.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from statistics import median, quantiles

from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.runs import new_run, planned, recorded, resumed, upcoming
from pytrix.curriculum import default_curriculum
from pytrix.levels import LEVELS, Level
from pytrix.progress import mastery
from pytrix.progress.mastery import Evidence, TypeEvidence
from pytrix.progress.outcome import Outcome
from pytrix.reviews import Reviews, due, grade, reviewed

ATTEMPTS, REPEATS, DAY_MS = 1000, 200, 24 * 60 * 60 * 1000
SEED = 7


def main() -> None:
    curriculum = default_curriculum()
    available: dict[str, tuple[Level, ...]] = {each.key: LEVELS for each in curriculum.problem_types}
    among = catalogue(curriculum, available)
    run, evidence, reviews = _practised(among)
    key = next(iter(evidence))

    def decide() -> None:
        left = recorded(run, Outcome.MISSED, among, question_id="now", problem_type=key, at=ATTEMPTS * DAY_MS)
        planned(left.run, among)

    def refill() -> None:
        short = run.model_copy(update={"topic_queue": run.topic_queue[: run.current_index + 1], "policy": "table"})
        recorded(short, Outcome.MISSED, among, question_id="now", problem_type=key, at=ATTEMPTS * DAY_MS)

    def update() -> None:
        changed = {**evidence, key: mastery.recorded(evidence[key], "beginner", Outcome.SOLVED, ATTEMPTS * DAY_MS)}
        mastery.by_part(changed, available, ATTEMPTS * DAY_MS)

    print(f"seed {SEED}, {ATTEMPTS} attempts, {len(among.choices)} subtopics, {len(available)} problem types")
    _report("outcome recorded and next question chosen", decide)
    _report("the same with a queue of 50 to plan", refill)
    _report("run resumed after a day", lambda: resumed(run, among, run.last_updated_at + DAY_MS))
    _report("the next 10 questions with their reasons", lambda: upcoming(run, 10, among))
    _report("mastery updated, all parts", update)
    _report("review scheduled", lambda: reviewed(reviews, key, "beginner", "good", ATTEMPTS * DAY_MS))
    _report("due reviews listed", lambda: due(reviews, ATTEMPTS * DAY_MS, available))
    _report("catalogue built", lambda: catalogue(curriculum, available))
    print(f"  size of the run as JSON: {len(run.model_dump_json(by_alias=True)):,} bytes")
    print(f"  size of the reviews as JSON: {len(reviews.model_dump_json(by_alias=True)):,} bytes")


def _practised(among: Catalogue) -> tuple[AutoRun, dict[str, TypeEvidence], Reviews]:
    rng = random.Random(SEED)
    run, reviews, evidence = new_run("r", "r", 0, among), Reviews(), dict[str, dict[Level, Evidence]]()
    for number in range(ATTEMPTS):
        question, at = planned(run, among), number * DAY_MS // 20
        assert question
        outcome = Outcome.SOLVED if rng.random() < 0.65 else Outcome.MISSED
        key, level = question.problem_type, question.level
        run = recorded(run, outcome, among, question_id=str(number), problem_type=key, at=at).run
        evidence[key] = mastery.recorded(evidence.get(key, {}), level, outcome, at)
        if given := grade(outcome, level, time_ms=300_000):
            reviews = reviewed(reviews, key, level, given, at)
    return run, {**evidence}, reviews


def _report(what: str, action: Callable[[], object]) -> None:
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        action()
        times.append((time.perf_counter() - started) * 1000)
    print(f"  {what:44} median {median(times):6.2f} ms   95 % within {quantiles(times, n=20)[-1]:6.2f} ms")


if __name__ == "__main__":
    main()
