"""What friendly-traceback says of an exception, cut down to a few sentences."""

from __future__ import annotations

import importlib
import pkgutil
import re
from types import TracebackType
from typing import Any, Final

from .trouble import Advice

UNKNOWN: Final = (
    "Internal error",
    "No information is known",
    "does not know the cause",
    "I have no additional information",
    "I cannot guess",
    "I do not recognize",
    "informative message",
    "However, I think",
)
PLAINER: Final = {
    "I am guessing that you wrote": "Perhaps you wrote",
    "I am guessing that you were": "Perhaps you were",
    "You cannot have write": "You cannot write",
    "keyword argument": "named argument",
    "positional argument": "unnamed argument",
}
NO_HINT: Final = "Look at this line and the one before it, sign by sign: something is missing, doubled or out of place."
WARM_UP: Final = "warm-up.py"
MAX_SENTENCES: Final = 2

_modules: Final[list[Any]] = []


def load() -> bool:
    """Imports friendly-traceback, once; says whether it is there."""
    if not _modules:
        try:
            import friendly_traceback
            from friendly_traceback import core, runtime_errors, source_cache
        except ImportError:
            return False
        friendly_traceback.set_lang("en")
        # It imports these late, when a memory snapshot no longer has the files; those with _ are its authors' scripts.
        for module in pkgutil.iter_modules(runtime_errors.__path__, f"{runtime_errors.__name__}."):
            if not module.name.rpartition(".")[2].startswith("_"):
                importlib.import_module(module.name)
        _modules.extend((core.FriendlyTraceback, source_cache.cache))
        _warm_up()
    return True


def _warm_up() -> None:
    """Explains two errors, so that what is made on first use is there, and in the memory snapshot too."""
    for code in ("1 = = 2\n", "unheard_of\n"):
        try:
            exec(compile(code, WARM_UP, "exec"), {})
        except (SyntaxError, NameError) as failure:
            advice(failure, failure.__traceback__, code, WARM_UP)


def advice(failure: BaseException, trace: TracebackType | None, code: str, filename: str) -> Advice | None:
    """Its cause and hint for a live exception, or None when it has nothing useful to say."""
    if not load():
        return None
    analyse, cache = _modules
    try:
        cache.add(filename, code)
        analysis = analyse(type(failure), failure, trace)
        analysis.assign_cause()
        information = analysis.info
    except (Exception, SystemExit):
        return None
    cause, hint = (_short(information.get(part), code) for part in ("cause", "suggest"))
    if isinstance(failure, SyntaxError):
        superfluous = re.search(r"added (`.+?`) by mistake", cause)
        if not cause or (superfluous and superfluous[1] in hint):
            cause, hint = cause or hint, NO_HINT
        hint = hint or NO_HINT
    return (cause, hint) if cause and hint else None


def _short(text: Any, code: str) -> str:
    if not isinstance(text, str) or any(unknown in text for unknown in UNKNOWN):
        return ""
    # It does not fill in all of its own texts.
    if any(field not in code for field in re.findall(r"\{\w+\}", text)):
        return ""
    prose = " ".join(line.strip() for line in text.splitlines() if not re.match(r"\s*(\d+:|-->|\^)", line))
    for phrase, plain in PLAINER.items():
        prose = prose.replace(phrase, plain)
    sentences = re.split(r"(?<=[.?!])\s+", re.sub(r"\s+", " ", prose).strip())
    return " ".join(sentences[:MAX_SENTENCES])
