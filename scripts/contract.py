"""Compares everything that is written in types or in the engine with the contract of frame and server.

python -m scripts.contract    prints each difference, and ends with 1 when there is one
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pyodide_runner import component, events
from pyodide_runner.contract import CONTRACT, NUMBERS

from pytrix import levels
from pytrix.ai import tasks
from pytrix.stores import history, model
from pytrix.stores.settings import FONT_SIZES, TIME_LIMITS_S, Settings

ROOT = Path(__file__).resolve().parents[1]
FRONTEND = ROOT / "components" / "pyodide_runner" / "pyodide_runner" / "frontend"
ENGINE = {
    "memoryMb": ("engine/engine.js", r"MEMORY_BYTES = (\d+) \* 2 \*\* 20"),
    "outputChars": ("engine/engine.js", r"OUTPUT_CHARS = ([\d_]+)"),
    "stopPatienceMs": ("engine/protocol.js", r"GRACE_MS = (\d+)"),
    "largeTestMultiple": ("grading/calibration.js", r"MULTIPLE = (\d+)"),
}
WRITTEN_ONCE = (*CONTRACT["keys"].values(),)


def differences() -> Iterator[str]:
    """What is not as the contract says."""
    verdicts = CONTRACT["verdicts"]
    compared: dict[str, tuple[Any, Any]] = {
        "levels": (list(levels.LEVELS), CONTRACT["levels"]),
        "type of a level": (list(get_args(levels.Level)), CONTRACT["levels"]),
        "levels of the component": (list(get_args(component.Level)), CONTRACT["levels"]),
        "verdicts of the history": (set(get_args(history.Verdict)), {*verdicts["counted"], *verdicts["uncounted"]}),
        "verdicts of an attempt": (list(get_args(events.AttemptVerdict)), verdicts["counted"]),
        "options of a verdict": (CONTRACT["fields"]["verdict"]["options"], verdicts["counted"]),
        "tasks of the tutor": (list(get_args(events.TutorTask)), CONTRACT["fields"]["task"]["options"]),
        "tasks that Gemini knows": (list(get_args(tasks.TutorTask)), CONTRACT["fields"]["task"]["options"]),
        "defaults of settings": (Settings().for_frame(), CONTRACT["settings"]),
        "latest moment": (model.LATEST_MS, NUMBERS["latestMs"]),
        "default font size": (FONT_SIZES[0] <= CONTRACT["settings"]["fontSize"] <= FONT_SIZES[1], True),
        "default time limit": (
            TIME_LIMITS_S[0] <= CONTRACT["settings"]["timeLimitMs"] / 1000 <= TIME_LIMITS_S[1],
            True,
        ),
        "kinds of events": ({_kind(each) for each in get_args(events.Event)}, set(CONTRACT["events"])),
    }
    for each in get_args(events.Event):
        fields = set(get_type_hints(each)) - {"id", "type", "at", "questionId"}
        compared[f"fields of {_kind(each)}"] = (fields, set(CONTRACT["events"].get(_kind(each), [])))
    for name, (file, pattern) in ENGINE.items():
        found = re.findall(pattern, (FRONTEND / file).read_text(encoding="utf-8"))
        compared[f"{name} in {file}"] = ([int(each) for each in found], [NUMBERS[name]])
    for name, (there, wanted) in compared.items():
        if there != wanted:
            yield f"{name}: {there}, but the contract says {wanted}"
    yield from repeated()


def scripts() -> Iterator[Path]:
    """The modules of the frame."""
    return (each for each in FRONTEND.rglob("*.js") if "vendor" not in each.parts)


def repeated() -> Iterator[str]:
    """Storage keys of the contract that stand in the frame a second time."""
    for file in scripts():
        text = file.read_text(encoding="utf-8")
        for key in WRITTEN_ONCE:
            if file.name != "contract.js" and key in text:
                yield f"{file.name} writes {key} out instead of taking it from the contract"


def _kind(event: type) -> str:
    (kind,) = get_args(get_type_hints(event)["type"])
    return str(kind)


if __name__ == "__main__":
    found = list(differences())
    print("\n".join(found), end="\n" if found else "")
    sys.exit(bool(found))
