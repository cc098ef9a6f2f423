"""What a validation takes from the judge: its neighbour in the installed package, a top-level package in Pyodide."""

from __future__ import annotations

try:
    from ..judge.codecs import codec
    from ..judge.execute import outcome_of
    from ..judge.failure import FILENAME
    from ..judge.judgement import EXECUTED, matches
    from ..judge.program import Program, compile_program
    from ..judge.shown import show
    from ..judge.trace import Budget
    from ..judge.trace import LineBudget as BudgetSpentError
    from ..judge.unfit import Unfit
    from ..judge.values import decode, encode, json_text, parse
except ImportError:
    from judge.codecs import codec  # type: ignore[import-not-found, no-redef]
    from judge.execute import outcome_of  # type: ignore[import-not-found, no-redef]
    from judge.failure import FILENAME  # type: ignore[import-not-found, no-redef]
    from judge.judgement import EXECUTED, matches  # type: ignore[import-not-found, no-redef]
    from judge.program import Program, compile_program  # type: ignore[import-not-found, no-redef]
    from judge.shown import show  # type: ignore[import-not-found, no-redef]
    from judge.trace import Budget  # type: ignore[import-not-found, no-redef]
    from judge.trace import LineBudget as BudgetSpentError  # type: ignore[no-redef]
    from judge.unfit import Unfit  # type: ignore[import-not-found, no-redef]
    from judge.values import decode, encode, json_text, parse  # type: ignore[import-not-found, no-redef]

__all__ = [
    "EXECUTED",
    "FILENAME",
    "Budget",
    "BudgetSpentError",
    "Program",
    "Unfit",
    "codec",
    "compile_program",
    "decode",
    "encode",
    "json_text",
    "matches",
    "outcome_of",
    "parse",
    "show",
]
