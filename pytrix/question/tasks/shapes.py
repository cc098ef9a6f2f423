"""What values have in common: their types, bounds, lengths, letters, orders, and what holds within each of them."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Any, Final

from pyodide_runner.frontend.python.judge import readings
from pyodide_runner.frontend.python.judge.domain import Shape
from pyodide_runner.frontend.python.judge.rules import RULES, TREES, steps_of

from pytrix.question.tasks.forms import chosen, commands_of, form_of, lines_of

FEW: Final = 8
"""So many different texts at most are a choice, and not a kind of text."""
BY_CHANCE: Final = 3.0
"""What would be there more often than this if any order of characters were a text, and is not there, may not be."""
MOST_KINDS: Final = 3
LEAST_TURNED: Final = 3
MANY: Final = 40
MANY_PATTERNS: Final = 20
"""Texts of letters and marks in so many orders have no form."""
_RECORD: Final = (2, 3)
"""How many parts a list has that stands for one thing."""
_OF_WORDS: Final = frozenset("aA -_.'")
_OF_PROSE: Final = frozenset("aA .,!?'")
_ALPHABETS: Final = ((string.ascii_lowercase, 9), (string.ascii_uppercase, 9), (string.digits, 6))
"""Whole alphabets, and how many of their characters have to be seen for the others to count as seen."""


def is_formed(shape: Shape | None) -> bool:
    """Whether some text within the shape has a form that no rule tells."""
    if shape is None:
        return False
    inner = [shape.get(each) for each in ("maybe", "items", "keys", "values")]
    inner += [*shape.get("parts", ()), *shape.get("rests", {}).values(), *shape.get("kinds", {}).values()]
    inner += [shape["value"]] if "read" in shape else []
    return bool(shape.get("formed")) or any(map(is_formed, inner))


def structured(shape: Shape, values: Sequence[Any], codec: str | None) -> Shape:
    """The shape of an argument, with what holds for the structure that it stands for."""
    if codec not in _STRUCTURES:
        return shape
    rules = [*_rules(values, _STRUCTURES[codec]), *shape.get("rules", [])]
    formed = {"formed": True} if codec == "tree" and "tree" not in rules else {}
    return {**shape, "rules": list(dict.fromkeys(rules)), **formed}


def shape_of(values: Sequence[Any]) -> Shape | None:
    """The shape of values, None where they have no one shape."""
    there = [each for each in values if each is not None]
    if len(there) < len(values):
        inner = shape_of(there) if there else None
        return None if inner is None else {"maybe": inner}
    kinds = {type(each) for each in there}
    if len(kinds) != 1:
        return _one_of(there, kinds)
    (kind,) = kinds
    maker = _MAKERS.get(kind)
    return maker(there) if maker else None


def _one_of(values: Sequence[Any], kinds: set[type]) -> Shape | None:
    """The shape of values of several types, each of which is there often enough to be told."""
    own = {kind: [each for each in values if type(each) is kind] for kind in kinds}
    if len(kinds) > MOST_KINDS or min(map(len, own.values())) < FEW:
        return None
    shapes = {kind.__name__: shape_of(own[kind]) for kind in sorted(own, key=lambda each: each.__name__)}
    return None if None in shapes.values() else {"type": "one of", "kinds": shapes}


def _number(values: Sequence[Any]) -> Shape:
    # Where both neighbours of 0 occur and 0 does not, that is no chance.
    never0 = {"never0": True} if {-1, 1} <= set(values) and 0 not in values else {}
    return {"type": type(values[0]).__name__, "least": min(values), "most": max(values), **never0}


def plain(values: Sequence[Any]) -> Shape | None:
    """The shape of values, of texts without looking for a form."""
    return _text(values, forms=False) if values and isinstance(values[0], str) else shape_of(values)


def _text(values: Sequence[str], *, forms: bool = True) -> Shape | None:
    different = sorted(set(values))
    if len(different) <= FEW and len(values) >= MANY:
        return {"type": "str", "choices": different}
    letters = _letters(values)
    if not letters:
        return None
    patterns = _patterns(values, letters)
    brackets = _rules(values, ("balanced brackets",)) if letters & set("([{<") and letters & set(")]}>") else []
    is_free = _is_free(values, letters - {" "}) and _spaces_are_told(values, letters)
    is_formed = not patterns and not is_free and not (brackets and letters <= set("()[]{}<>"))
    found = _formed(values, letters, is_formed=is_formed) if forms else None
    if found is None and forms and is_formed and (told := chosen(values)) is not None:
        found = told[1]
    if found is not None:
        return found
    formed: Shape = {"patterns": patterns} if patterns else {"formed": True} if is_formed else {}
    rules = [*brackets, *_rules_of_texts(values, letters)]
    return {"type": "str", **_lengths(values), "letters": "".join(sorted(letters)), "rules": rules, **formed}


def _letters(values: Sequence[str]) -> set[str]:
    """The characters that may be in a text."""
    letters = {each for value in values for each in value}
    for alphabet, enough in _ALPHABETS:
        seen = letters & set(alphabet)
        if len(seen) >= enough:
            # A least and a largest digit may be asked for; the ends of an alphabet hardly ever are.
            letters |= {each for each in alphabet if not each.isdigit() or min(seen) <= each <= max(seen)}
    return letters


def _formed(values: Sequence[str], letters: set[str], *, is_formed: bool) -> Shape | None:
    """The shape of texts that can be taken apart; None where they can't, or are all that their letters allow."""
    found = _page(values) if "\n" in letters else None
    if found is None and " " in letters:
        found = commands_of(values, plain)
    return form_of(values, plain) if found is None and is_formed else found


def _rules_of_texts(values: Sequence[str], letters: set[str]) -> list[str]:
    names = ["single spaces"] if " " in letters else []
    names += ["no leading zeros"] if "0" in letters and letters <= set(string.digits) else []
    longer = [each for each in values if len(each) > 1]
    return [*_rules(values, names), *_rules(longer, ("strictly ascending", "ascending", "distinct"))]


def _page(values: Sequence[str]) -> Shape | None:
    """The shape of texts of several lines, the first of which tells nothing about the others."""
    are_ended = all(each.endswith("\n") for each in values if each)
    for reading, _, shapes in lines_of(values, plain):
        ends = [*reading["head"], *reading["tail"]]
        if all(each["as"] == "text" for each in ends) and (
            are_ended or not any(each.endswith("\n") for each in values)
        ):
            read = {**reading, "ended": are_ended}
            return {"type": "str", "read": read, "value": {"type": "parts", "parts": shapes, "rules": []}}
    return None


def _patterns(values: Sequence[str], letters: set[str]) -> list[str]:
    """How names and other words are written, such as `Aa` and `a`; none where there are many ways or other signs."""
    classes = {_class_of(each) for each in letters}
    if not {"a", "A"} & classes or not classes <= _OF_WORDS or _is_free(values, letters - {" "}):
        return []
    found = sorted({readings.pattern_of(each) for each in values})
    return found if len(found) <= FEW else []


def _class_of(character: str) -> str:
    for name, alphabet in (("a", string.ascii_lowercase), ("A", string.ascii_uppercase), ("0", string.digits)):
        if character in alphabet:
            return name
    return character


def _is_free(values: Sequence[str], letters: set[str]) -> bool:
    """Whether any order of characters is a text: of a form such as `12:30` some never stand first, last or twice."""
    classes = {_class_of(each) for each in letters}
    if max(map(len, values)) == 1:
        return True
    if classes <= _OF_PROSE and len({readings.pattern_of(each) for each in values}) >= MANY_PATTERNS:
        return True
    if len(classes) < 2:
        return classes <= {"a", "A", "0"} or _seen_anywhere(values, classes)
    return _seen_anywhere(values, classes)


def _seen_anywhere(values: Sequence[str], classes: set[str]) -> bool:
    # Where there are words, each is one text.
    words = [list(map(_class_of, word)) for value in values for word in value.split(" ") if word]
    often = Counter(each for word in words for each in word)
    first, last = Counter(word[0] for word in words), Counter(word[-1] for word in words)
    double = Counter(one for word in words for one, other in pairwise(word) if one == other)
    length = sum(map(len, words))
    least = BY_CHANCE if len(words) >= MANY else 0
    for each in classes:
        share = often[each] / length
        by_chance = (share * len(words), share * len(words), share**2 * (length - len(words)))
        counts = (first[each], last[each], double[each])
        if any(not seen and expected > least for seen, expected in zip(counts, by_chance, strict=True)):
            return False
    return True


def _spaces_are_told(values: Sequence[str], letters: set[str]) -> bool:
    if " " not in letters or all(value == " ".join(value.split()) for value in values):
        return True
    return (
        any(each.startswith(" ") for each in values)
        and any(each.endswith(" ") for each in values)
        and any("  " in each for each in values)
    )


def _items(values: Sequence[Any]) -> Shape | None:
    items = [item for value in values for item in value]
    inner = {**(_tuple(items) or {}), "is_list": True} if _are_records(values, items) else shape_of(items)
    if inner == {"is_list": True}:
        return None
    if inner is None:
        parts = _tuple(values) if isinstance(values[0], list) and len({len(each) for each in values}) == 1 else None
        return parts and {**parts, "is_list": True}
    longer = [list(each) for each in values if len(each) > 1]
    rules = [] if isinstance(values[0], set) else _rules(longer, _rules_for(inner, is_square=_are_square(longer)))
    if sum(0 in each for each in longer) < FEW or not all(map(RULES["last not 0"][0], values)):
        rules = [each for each in rules if each != "last not 0"]
    # Two or three items are nearly always so.
    if sum(len(each) > LEAST_TURNED for each in longer) < FEW:
        rules = [each for each in rules if each != "rotated"]
    if inner.get("shortest") == inner.get("longest"):
        rules = [each for each in rules if each != "equally long"]
    if isinstance(values[0], list) and inner.get("type") == "list" and inner["items"].get("type") == "int":
        rules += _of_graphs(values)
    return {"type": type(values[0]).__name__, **_lengths(values), "items": inner, "rules": rules}


def _are_records(values: Sequence[Any], items: Sequence[Any]) -> bool:
    """Whether lists hold any number of short lists, all equally long, each part of which has its own meaning."""
    size = len(items[0]) if items and isinstance(items[0], list) else 0
    return (
        size in _RECORD
        and all(isinstance(each, list) and len(each) == size for each in items)
        and isinstance(values[0], list)
        and max(map(len, values)) > max(_RECORD)
        and len({len(each) for each in values}) > 1
        and not _of_graphs(values)
    )


def _are_square(values: Sequence[Any]) -> bool:
    return len({len(each) for each in values}) > 1 and all(
        isinstance(row, list) and len(row) == len(each) for each in values for row in each
    )


def _of_graphs(values: Sequence[Any]) -> list[str]:
    """What holds for lists or dictionaries that lead from each of their places or keys to others of them."""
    goes_on = 0
    for value in values:
        starts = set(range(len(value))) if isinstance(value, list) else set(value)
        ends = [end for _, end in steps_of(value)]
        if isinstance(value, list) and not starts.issuperset(ends):
            return []
        goes_on += not starts.isdisjoint(ends)
    if goes_on < FEW:
        return []
    found = "all found" if isinstance(values[0], dict) else "reached"
    return _rules(values, ("no circles", "both ways", found))


_READ_ON: Final = ("ascending row by row", "columns ascending")


def _rules_for(items: Shape, *, is_square: bool) -> tuple[str, ...]:
    kind = items.get("type")
    if kind in ("int", "float", "str"):
        longer = ("equally long",) if kind == "str" and "choices" not in items else ()
        return (
            "strictly ascending",
            "strictly descending",
            "ascending",
            "descending",
            "distinct",
            "neighbours differ",
            *(("rotated", "last not 0", "heap") if kind != "str" else ()),
            *longer,
        )
    if kind == "list":
        return (*_READ_ON, "square", "equally long", "distinct", *(("symmetric", "one diagonal") if is_square else ()))
    if kind == "parts":
        numbers = [each.get("type") in ("int", "float") for each in items["parts"]]
        apart: tuple[str, ...] = ("apart",) if numbers[:2] == [True, True] else ()
        ends = [each.get("type") for each in items["parts"][:2]]
        apart += ("joined",) if ends in (["int", "int"], ["str", "str"]) else ()
        return ("strictly ascending", "ascending", "first ascending", "first distinct", "distinct", *apart)
    return ()


def _tuple(values: Sequence[tuple[Any, ...]]) -> Shape | None:
    lengths = {len(each) for each in values}
    if len(lengths) > 1 or lengths == {0}:
        return _items(values)
    parts = [shape_of([each[place] for each in values]) for place in range(len(values[0]))]
    if any(each is None for each in parts):
        return None
    same = (
        len(parts) > 1
        and parts[0] is not None
        and parts[1] is not None
        and parts[0].get("type") == parts[1].get("type")
        and parts[0].get("least", 0) <= parts[1].get("most", 0)
        and parts[1].get("least", 0) <= parts[0].get("most", 0)
    )
    rules = _rules(
        values,
        ("not equal",) if same else (),
    )
    rules = [*_compared(parts, values), *rules]
    if any(each.startswith(("part 0 < part 1", "part 0 > part 1")) for each in rules):
        rules = [each for each in rules if each != "not equal"]
    if len(parts) == 3 and [each and each.get("type") for each in parts] == ["int"] * 3 and _are_dates(values):
        rules.append("date")
    return {"type": "parts", "parts": parts, "rules": rules}


def _compared(parts: Sequence[Shape | None], values: Sequence[tuple[Any, ...]]) -> Iterator[str]:
    """How numbers in a tuple compare, where that does not follow from their bounds."""
    numbers = [place for place, each in enumerate(parts[:4]) if each and each.get("type") in ("int", "float")]
    for one, other in combinations(numbers, 2):
        left, right = parts[one] or {}, parts[other] or {}
        if left["most"] > right["least"] and left["least"] < right["most"]:
            yield from _rules(values, [f"part {one} {sign} part {other}" for sign in ("<", ">", "<=", ">=")])[:1]


def _are_dates(values: Sequence[tuple[int, ...]]) -> bool:
    plausible = all(year > 1_000 and 1 <= month <= 12 and 1 <= day <= 31 for year, month, day in values)
    return plausible and all(RULES["date"][0](each) for each in values)


def _dictionary(values: Sequence[dict[Any, Any]]) -> Shape | None:
    keys, inner = (
        shape_of([key for each in values for key in each]),
        shape_of([item for each in values for item in each.values()]),
    )
    if keys is None or inner is None:
        return None
    links = inner["items"] if inner.get("type") in ("list", "set") else inner
    same = keys.get("type") == links.get("type") in ("int", "str")
    return {
        "type": "dict",
        **_lengths(values),
        "keys": keys,
        "values": inner,
        "rules": _of_graphs(values) if same else [],
    }


_MAKERS: Final[dict[type, Callable[[Any], Shape | None]]] = {
    int: _number,
    float: _number,
    bool: lambda values: {"type": "bool"},
    str: _text,
    list: _items,
    tuple: _tuple,
    set: _items,
    dict: _dictionary,
}
_STRUCTURES: Final[Mapping[str | None, tuple[str, ...]]] = {
    "tree": ("tree", *(each for each in TREES if each != "tree")),
    "linked_list_cycle": ("ring",),
    "graph": ("known", "both ways", "no circles", "all found"),
}
_IMPLIED: Final = {
    "search tree": {"different nodes"},
    "strictly ascending": {"ascending", "distinct", "neighbours differ", "first ascending", "heap", "rotated"},
    "strictly descending": {"descending", "distinct", "neighbours differ"},
    "ascending": {"first ascending", "heap", "rotated"},
    "distinct": {"neighbours differ"},
    "square": {"equally long"},
    "ascending row by row": {"columns ascending", "distinct"},
    "first distinct": {"distinct"},
    "at most one": {"two or none"},
}


def _rules(values: Sequence[Any], names: Sequence[str]) -> list[str]:
    """The rules that hold for all values, without those that follow from others."""
    if not values:
        return []
    true = [each for each in names if all(RULES[each][0](value) for value in values)]
    implied: set[str] = set().union(*(_IMPLIED.get(each, set()) for each in true))
    return [each for each in true if each not in implied]


def _lengths(values: Sequence[Any]) -> Shape:
    return {"shortest": min(map(len, values)), "longest": max(map(len, values))}
