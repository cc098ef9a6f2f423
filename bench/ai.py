"""What the checks of the AI layer let through, and what the layer itself costs."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from pyodide_runner.frontend.python.validate import advice
from pyodide_runner.frontend.python.validate.examination import examine

from bench.ai_questions import FAULTS, Made, Original, originals
from bench.browser import Bench, engines, start
from bench.figures import Grid, Samples
from pytrix.ai import proposals
from pytrix.ai.catalog import default_catalog
from pytrix.ai.client import Ask, GoogleGemini
from pytrix.ai.errors import AIError
from pytrix.ai.prompts import Wanted, questions
from pytrix.ai.proposals import Place, UnfitError
from pytrix.ai.router import Order, Rests, Router
from pytrix.ai.schemas import GeneratedQuestion, HintAnswer, for_gemini
from pytrix.keys import subtopic_of
from pytrix.question.bank import Bank
from pytrix.question.likeness import Neighbours
from pytrix.stores.api_config import ApiConfig

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests import gemini_stub as stubs
from tests.gemini_stub import Stub

T = TypeVar("T")

GOOD = 100
FAULTY_OF_EACH = 20
LEAKS = 100
CALLS = 60
IN_BROWSER = 20
KEY = "AQ.key-of-the-bench-0123456789"


def measure(bench: Bench) -> Grid:
    found = list(islice(originals(Bank()), 20 if bench.quick else GOOD))
    rows = [*checked_in_browser(bench, found[:IN_BROWSER])] if hasattr(bench, "servers") else []
    rows += [*kept(found), *withheld(found, 20 if bench.quick else LEAKS), *asked(10 if bench.quick else CALLS)]
    note = (
        "Questions and answers are made from the bank by known faults, and checked by the same Python that runs in the "
        "browser. A right reference behind another door stands for the second solution."
    )
    return Grid("AI layer", ("what", "measured", "aim"), rows, note)


def checked_in_browser(bench: Bench, found: list[Original]) -> Iterator[tuple[str, str, str]]:
    """The whole check as the app does it, the start of its own engine included."""
    with bench.browser() as context:
        page = engines(context, bench.servers.app.url)
        start(page, "engines.run")
        page.evaluate("engines.snapshot.stored()")
        drafts = [proposals.draft(GeneratedQuestion.model_validate(each.made), place_of(each)) for each in found]
        results = [page.evaluate("question => engines.validate(question)", each) for each in drafts]
    accepted = sum(each["accepted"] for each in results)
    yield "checks of one question in the browser", Samples([float(each["ms"]) for each in results]).text, "≤ 1.5 s"
    yield "accepted by the browser", f"{accepted} of {len(results)}", "≥ 97 %"


def kept(found: list[Original]) -> Iterator[tuple[str, str, str]]:
    with TemporaryDirectory() as empty:
        alone, bank = Neighbours(Bank(Path(empty))), Neighbours(Bank())
        results = [(each.made, refused(each, each.made, alone)) for each in found]
        lost = [(made["title"], why) for made, why in results if why]
        yield "good questions kept", f"{len(found) - len(lost)} of {len(found)}", "≥ 97 %"
        for title, why in lost:
            print(f"[ai] lost: {title}: {why}", flush=True)
        for name, spoil in FAULTS.items():
            against = bank if name == "twin of the bank" else alone
            shown = tried = 0
            for each in found:
                try:
                    made = spoil(each, each.made)
                    GeneratedQuestion.model_validate(made)
                except ValueError:
                    continue
                tried += 1
                passed = not refused(each, made, against)
                shown += passed
                if passed:
                    print(f"[ai] shown though {name}: {made['title']}", flush=True)
                if tried == FAULTY_OF_EACH:
                    break
            yield f"shown of questions with: {name}", f"{shown} of {tried}", "0"
        yield wrong_level(found, alone)
        yield calls_per_question(found, alone)
        times = [timed(each, alone) for each in found[:20]]
        yield "checks of one question, in CPython here", Samples(times).text, "–"


def wrong_level(found: list[Original], alone: Neighbours) -> tuple[str, str, str]:
    """A model's judgement of difficulty cannot be computed; only sizes outside the level's band are found."""
    others = {"beginner": "advanced", "intermediate": "beginner", "advanced": "beginner"}
    results = [refused(each, each.made, alone, others[each.question.level]) for each in found]
    return "found of questions of a wrong level", f"{sum(map(bool, results))} of {len(found)}", "what size shows"


def calls_per_question(found: list[Original], alone: Neighbours) -> tuple[str, str, str]:
    """Batches as auto mode asks for them, with one question in ten spoiled, repaired where that is worth a call.

    The repair brings the question as it should have been. What real models get wrong is not known here.
    """
    size, spoil = ApiConfig().batch_size, FAULTS["wrong reference"]
    calls = shown = 0
    for first in range(0, len(found) - size + 1, size):
        batch = [
            (each, spoil(each, each.made) if (first + at) % 10 == 0 else each.made)
            for at, each in enumerate(found[first : first + size])
        ]
        lost = [each for each, made in batch if refused(each, made, alone)]
        worth = len(lost) >= size - len(lost)
        repaired = [each for each in lost if worth and not refused(each, each.made, alone)]
        calls += 1 + worth
        shown += size - len(lost) + len(repaired)
    return "calls per question shown, one in ten faulty", f"{calls / shown:.2f} ({calls} for {shown})", "≤ 0.4"


def refused(original: Original, made: Made, neighbours: Neighbours, level: str = "") -> str:
    """Why a question is not shown; empty when it is."""
    question = original.question
    place = place_of(original, level)
    generated = GeneratedQuestion.model_validate(made)
    subtopic = subtopic_of(question.problem_type)
    if twin := neighbours.twin(proposals.fingerprint(generated), generated.solution, subtopic, ()):
        return f"twin of {twin}"
    try:
        draft = proposals.draft(generated, place)
    except UnfitError as error:
        return str(error)
    return proposals.evidence(examine(json.dumps(draft))["gates"])


def place_of(original: Original, level: str = "") -> Place:
    question = original.question
    return Place(question.problem_type, question.topic, level or question.level)  # type: ignore[arg-type]


def timed(original: Original, neighbours: Neighbours) -> float:
    began = time.perf_counter()
    refused(original, original.made, neighbours)
    return (time.perf_counter() - began) * 1000


def withheld(found: list[Original], wanted: int) -> Iterator[tuple[str, str, str]]:
    """Answers that give the solution away or contradict the verdict, about code with a known mistake."""
    shown: dict[str, int] = {}
    tried: dict[str, int] = {}
    for original in found:
        for kind, text, verdict in bad_answers(original):
            if sum(tried.values()) >= wanted:
                break
            tried[kind] = tried.get(kind, 0) + 1
            if not advised(original, text, verdict):
                shown[kind] = shown.get(kind, 0) + 1
                print(f"[ai] tutor, shown though {kind}: {original.question.title}", flush=True)
    for kind, number in tried.items():
        yield f"tutor answers shown that {kind}", f"{shown.get(kind, 0)} of {number}", "0"
    fine = [
        advised(each, "What does your code do with the first item, and what with the last one?", "failed")
        for each in found
    ]
    yield "harmless tutor answers withheld", f"{sum(map(bool, fine))} of {len(fine)}", "few"


def bad_answers(original: Original) -> Iterator[tuple[str, str, str]]:
    solution = original.question.solution
    yield "hold the solution", f"Try this:\n```python\n{solution}```", "failed"
    body = [line for line in solution.splitlines() if line.startswith("    ") and line.strip()]
    own = {line.strip() for line in original.wrong[0].splitlines()}
    if any(line.strip() not in own for line in body[-3:]):
        yield "hold its last lines", "\n".join(f"`{line.strip()}`" for line in body[-3:]), "failed"
    for edits in (each.edits for each in original.problem.mistakes[:1] if len(each.edits) == 2):
        new, old = (each.strip() for each in edits)
        told = f"Replace `{old}` with `{new}`." if old and new else f"Insert `{new}`." if new else f"Leave `{old}` out."
        yield "name the fix", told, "failed"
    yield "praise what failed", "Well done, your code is correct and passes all tests.", "failed"
    yield "blame what passed", "There is a bug in it: it fails for the first test.", "passed"


def advised(original: Original, text: str, verdict: str) -> str:
    question = original.question.model_dump(by_alias=True, mode="json")
    code = original.question.solution if verdict == "passed" else original.wrong[0]
    asked = {"question": question, "code": code, "verdict": verdict, "text": text, "passedTests": 1, "totalTests": 12}
    found = advice.check(json.dumps(asked))
    return str(found["withheld"])


def asked(calls: int) -> Iterator[tuple[str, str, str]]:
    with stubs.running() as stub:
        stub.script(stubs.says({"hint": "Look at the first one."}))
        bare = [in_loop(_bare(stub)) for _ in range(calls)]
        routed = [in_loop(_routed(stub)) for _ in range(calls)]
        more = Samples(routed).median - Samples(bare).median
        yield "one call through the client alone", Samples(bare).text, "–"
        yield "the same through the router", f"{Samples(routed).text}; {more:+.1f} ms", "≤ 10 ms more"
        for name, script in FAILING.items():
            stub.script(script)
            yield f"until the learner reads what to do: {name}", f"{in_loop(_failing(stub)):.1f} s", "≤ 20 s"
    wanted = Wanted("Module", "Subtopic", "Type", "What it is about.", "beginner", 3, avoid=["A title"] * 20)
    prompt = questions(wanted)
    text = len(prompt.system) + len(prompt.text)
    yield "prompt for three questions", f"{text:,} characters, about {text // 4:,} tokens", "–"


def in_loop(work: Coroutine[Any, Any, T]) -> T:
    """What the work gives; in a thread, since Playwright has a loop of its own in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


FAILING = {
    "invalid key": stubs.invalid_key(),
    "per-minute limit": stubs.per_minute("41s"),
    "per-day limit": stubs.per_day(),
    "all models gone": stubs.gone(),
    "503 always": stubs.server_error(503),
    "HTML with 200": stubs.html(),
    "no answer": stubs.says({}, wait_s=60),
    "slow drip": stubs.says({"hint": "x" * 500}, drip_s=0.5),
}


async def _bare(stub: Stub) -> float:
    ask = Ask("Rules.", "Prompt.", for_gemini(HintAnswer), 4096)
    began = time.perf_counter()
    await GoogleGemini(stub.url).generate(KEY, stubs.MODELS[0], ask, thinking="low", timeout_s=20)
    return (time.perf_counter() - began) * 1000


async def _routed(stub: Stub) -> float:
    began = time.perf_counter()
    await _ask(stub)
    return (time.perf_counter() - began) * 1000


async def _failing(stub: Stub) -> float:
    began = time.perf_counter()
    try:
        await _ask(stub)
    except AIError:
        return time.perf_counter() - began
    raise RuntimeError("an answer came")


async def _ask(stub: Stub) -> None:
    router = Router(GoogleGemini(stub.url), default_catalog(), time.time)
    order = Order("hint", "Rules.", "Prompt.", HintAnswer, stubs.MODELS)
    await router.ask(KEY, order, Rests(), lambda call: None)


class _Alone:
    quick = False


if __name__ == "__main__":
    _Alone.quick = "--quick" in sys.argv
    print(measure(_Alone()).markdown)  # type: ignore[arg-type]
