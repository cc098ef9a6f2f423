"""Everything in the browser as a file: which keys it has, and whether an imported file can be used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pyodide_runner.contract import KEYS

from pytrix.auto_mode.transfer import FORMAT as RUN_FORMAT
from pytrix.stores.documents import HANDLED_KEY, KINDS, WITHHELD, DamagedError, Documents, NewerSchemaError, load

DOCUMENTS: Mapping[str, str] = {kind.key: kind.label for kind in KINDS if not kind.secret}
SECRETS: tuple[str, ...] = tuple(kind.key for kind in KINDS if kind.secret)
"""What holds a key: in an export only when that is ticked, and never seen here."""
CODE: Mapping[str, Mapping[str, str]] = {
    KEYS["drafts"]: {"label": "drafts", "field": "questions"},
    KEYS["codes"]: {"label": "versions of code", "field": "attempts"},
    KEYS["panels"]: {"label": "sizes of panels", "field": ""},
}
"""What only the browser sees; `field` is where the code is."""
PREFIXES = ("pytrix", "pypractice")
_KEY = {kind.part: kind.key for kind in KINDS}
CLEARABLE: Mapping[str, tuple[str, ...]] = {
    "statistics": (_KEY["stats"], _KEY["daily"]),
    "history": (_KEY["history"], KEYS["codes"]),
    "runs": (_KEY["runs"],),
    "reviews": (_KEY["reviews"],),
    "questions from Gemini": (_KEY["ai_questions"],),
    "API usage": (_KEY["usage"],),
    "API key": (_KEY["api_config"],),
}


class ImportRefusedError(ValueError):
    """Nothing was changed; the message says why and may be shown as it is."""


def command(order: Mapping[str, Any] | None, checked_file: str) -> dict[str, Any]:
    """What the browser's side has to know, with an order or none, and the id of the file that was checked last."""
    return {
        "documents": dict(DOCUMENTS),
        "code": {key: dict(value) for key, value in CODE.items()},
        "also": [HANDLED_KEY],
        "secrets": list(SECRETS),
        "withheld": list(WITHHELD),
        "elsewhere": {RUN_FORMAT: "This is one run. The page Auto mode imports it."},
        "prefixes": list(PREFIXES),
        "order": dict(order) if order else None,
        "checked": checked_file,
    }


def checked(envelopes: object) -> Documents:
    """The documents of a file, as they would be after the import; raises `ImportRefusedError`."""
    if not isinstance(envelopes, Mapping):
        raise ImportRefusedError("It has no documents.")
    documents = Documents()
    for kind in KINDS:
        try:
            documents = documents.with_part(kind.part, load(kind, envelopes.get(kind.key)).content)
        except NewerSchemaError:
            text = f"Its part “{kind.label}” comes from a newer version of Pytrix. Reload the page to get that."
            raise ImportRefusedError(text) from None
        except DamagedError as error:
            raise ImportRefusedError(f"Its part “{kind.label}” is damaged: {_place(error)}.") from None
    return documents


def _place(error: DamagedError) -> str:
    """The first problem in few words: where, and what is wrong there."""
    lines = str(error).removeprefix("pytrix_").splitlines()
    return ": ".join(line.strip() for line in lines[1:3]).split(" [type=")[0] or lines[0]
