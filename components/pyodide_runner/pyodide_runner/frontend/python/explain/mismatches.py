"""Causes of a TypeError."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from . import calling, items, operands
from .trouble import Advice, Match, Trouble

PATTERNS: Final[list[tuple[str, Callable[[Trouble, Match], Advice]]]] = [
    (r'can only concatenate (\w+) \(not "([\w.]+)"\) to', operands.concatenation),
    (r"unsupported operand type\(s\) for (.+?): '([\w.]+)' and '([\w.]+)'", operands.operands),
    (r"'(\S+)' not supported between instances of '([\w.]+)' and '([\w.]+)'", operands.comparison),
    (r"'([\w.]+)' object is not callable", calling.not_callable),
    (r"^([\w.<>]+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (.+)", calling.argument_missing),
    (r"^([\w.<>]+)\(\) takes (from \d+ to \d+|\d+) positional arguments? but (\d+) w", calling.argument_count),
    (r"^([\w.<>]+)\(\) got an unexpected keyword argument '(\w+)'", calling.keyword_argument),
    (r"^([\w.<>]+)\(\) takes no arguments", calling.no_arguments),
    (r"cannot unpack non-iterable ([\w.]+) object", items.not_unpackable),
    (r"'([\w.]+)' object is not iterable", items.not_iterable),
    (
        r"(list|tuple|string|range) (?:indices|index) must be integers(?: or slices)?, not '?([\w.]+)'?",
        items.wrong_index,
    ),
    (r"'([\w.]+)' object does not support item (?:assignment|deletion)", items.item_assignment),
    (r"unhashable type: '([\w.]+)'", items.unhashable),
    (r"object of type '([\w.]+)' has no len\(\)", items.no_length),
    (r"'([\w.]+)' object is not subscriptable", items.not_subscriptable),
    (r"can't multiply sequence by non-int of type '([\w.]+)'", operands.multiplied_text),
    (r"exceptions must derive from BaseException", calling.raised_text),
    (r"^(isinstance|issubclass)\(\) arg 2 must be", calling.swapped_isinstance),
    (r"^write\(\) argument must be str, not (\w+)", items.written),
    (r"sequence item \d+: expected str instance, ([\w.]+) found", items.joined_numbers),
    (r"^(int|float)\(\) argument must be .* not '([\w.]+)'", operands.conversion),
    (r"^([\w.]+)\(\) takes (?:exactly |at most |at least |no )?.*arguments? \((\d+) given\)", calling.built_in_count),
    (r"^([\w.]+) expected (?:exactly |at most |at least )?\d+ arguments?, got (\d+)", calling.built_in_count),
    (r"'(\w+)' is an invalid keyword argument for (\w+)", calling.unknown_argument),
    (
        r"must be real number, not (\w+)|type (\w+) doesn't define __round__|bad operand type for .*: '(\w+)'"
        r"|'(\w+)' object cannot be interpreted as an integer|format: .*number is required, not (\w+)",
        operands.number_needed,
    ),
    (r"not all arguments converted during string formatting", operands.formatted),
]


def wrong_type(trouble: Trouble) -> Advice | None:
    """Advice for a TypeError."""
    for pattern, advise in PATTERNS:
        found = re.search(pattern, re.sub(r"[\w.]+\.<locals>\.", "", trouble.message))
        if found:
            return advise(trouble, found)
    return None
