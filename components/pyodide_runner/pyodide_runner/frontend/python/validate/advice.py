"""Whether what a tutor says may be shown: it gives no solution away, and contradicts nothing that was found by running.

The request is JSON:

    {"question": {…}, "code": the learner's, "verdict": "passed | failed | not judged", "text": what is to be shown,
     "passedTests", "totalTests": of the last check, or null, "lines": [lines that the text points to],
     "mayTell": true where the solution is known already, "improved": a program that is said to be better, or null}

and the answer `{"withheld": why, or "", "reason": the same as a word, "measured": what an improvement gains}`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..judge.execute import outcome_of
from ..judge.failure import FILENAME
from ..judge.values import parse
from .budget import LineBudget
from .draft import REFERENCE_LINES, Data, Draft
from .proposal import claims
from .wording import squeezed

LINES: Final = 3
"""So many consecutive lines of a solution give it away."""
SAYING: Final = 12
"""Fewer characters of code than this say nothing."""
GAP: Final = 40
_PLAIN: Final = ("def ", "class ", "import ", "from ", "@", "#")
CANDIDATES: Final = 1_500
SHORT: Final = 120
RUN_LINES: Final = 5_000
SPARE_LINES: Final = 500
STEPS: Final = 2_000_000
FASTER: Final = 0.9
SPAN_CHARACTERS: Final = 400
_FENCED: Final = re.compile(r"(?:```|~~~)[^\n]*\n(.*?)(?:```|~~~)", re.DOTALL)
_SPAN: Final = re.compile(r"`([^`\n]+)`")
_QUOTED: Final = re.compile(r"[“\"']([^“”\"'\n]{1,60})[”\"']")
_NUMBER: Final = re.compile(r"(?<![\w.])-?\d+(?![\w.])")
_OPERATOR: Final = re.compile(r"(?<!\S)(?:[<>]=?|[=!]=|[-+*/%]|//|\*\*)(?!\S)")
_NOT: Final = r"(?:not|n't|never|no|nearly|almost|would be|will be|be|if|whether|when|until|once|make it|to be)\s+"
_RIGHT: Final = re.compile(
    rf"(?<!\w)(?<!not )(?<!n't )(?:your |the |this )?(?:code|solution|function|program|answer|class|implementation|it)"
    rf"\s+(?:is|looks|seems|works|appears)\s+(?!{_NOT})(?:already |now |all |completely |perfectly |fully )*"
    r"(?:correct|right|fine|perfect|good to go|complete|as intended|as expected|correctly|properly|well)\b"
    r"|\b(?:passes|pass|passed)\s+(?:all|every|each)\b(?! but)"
    r"|\ball (?:of the |the )?tests (?:pass|are passed|are green|succeed)"
    r"|\b(?:nothing (?:is |to )?(?:wrong|fix)|no (?:bugs?|errors?|mistakes?|faults?) (?:here|left|in))"
    r"|\bworks (?:correctly|perfectly|as expected)"
    r"|\b(?:well done|congratulations|great job|you (?:have )?solved)\b",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(r"\b(?:once|until|when|if|whether|before|after|so that|make sure)\s*$", re.IGNORECASE)
"""Words after which nothing is claimed of the code as it is."""
_WRONG: Final = re.compile(
    r"(?<!never )(?<!not )(?<!n't )(?<!without )\b"
    r"(?:fails?|failed|failing|incorrect|broken|crash(?:es)?|wrong|bugs?|buggy|faulty|mistake"
    r"|(?:does|do|will|did)(?: not|n't) (?:work|pass|handle|return|give|solve)|off[- ]by[- ]one"
    r"|is(?: not|n't) (?:correct|right|quite right))\b",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    r"(?<![\w.])(?!(?:for|in|if|else|elif|while|return|and|or|not|is|lambda|yield|def)\b)[A-Za-z_]\w*"
)
_COUNT: Final = re.compile(r"\b(\d+)\s*(?:of|out of|/)\s*(?:the\s+|all\s+)?(\d+)\s+tests?\b", re.IGNORECASE)


def check(request: str) -> Data:
    """Why a text is withheld, or empty texts; of an improved program also what was measured."""
    asked: Data = parse(request)
    question = asked["question"]
    tests = [each for each in question["tests"] if "recipe" not in each["input"] and each["expected"]]
    draft = Draft({**question, "mistakes": [], "tests": tests})
    draft.expected = [parse(each["expected"]) for each in tests]
    measured = None
    if asked.get("improved"):
        reason, told, measured = improvement(draft, asked["code"], asked["improved"])
        if reason:
            return {"withheld": told, "reason": reason, "measured": measured}
    reason, told = next(_reasons(draft, asked), ("", ""))
    return {"withheld": told, "reason": reason, "measured": measured}


def improvement(draft: Draft, code: str, improved: str) -> tuple[str, str, Data | None]:
    """Why a program is no better than the code, as a word and in words, empty when it is; and what was measured.

    It has to pass all tests, and be shorter, or execute at least a tenth fewer lines.
    """
    if not _passes(draft, improved, REFERENCE_LINES):
        return "fails", "it does not pass all tests", None
    measured = {
        "linesBefore": _length(code),
        "linesAfter": _length(improved),
        "stepsBefore": _steps(draft, code),
        "stepsAfter": _steps(draft, improved),
    }
    shorter = measured["linesAfter"] < measured["linesBefore"]
    faster = measured["stepsAfter"] <= FASTER * measured["stepsBefore"]
    if shorter or faster:
        return "", "", measured
    return "better", "it is neither shorter nor faster", measured


def _length(program: str) -> int:
    return sum(bool(line.strip()) and not line.lstrip().startswith("#") for line in program.splitlines())


def _steps(draft: Draft, program: str) -> int:
    """How many lines the program executes on all tests."""
    return sum(_lines_on(draft, program, index) for index in range(len(draft.inputs)))


def _reasons(draft: Draft, asked: Data) -> Iterator[tuple[str, str]]:
    text, code, verdict = asked["text"], asked["code"], asked["verdict"]
    for fault in contradictions(text, verdict, asked.get("passedTests"), asked.get("totalTests")):
        yield "contradiction", fault
    if any(not 1 <= line <= code.count("\n") + 1 for line in asked.get("lines", ())):
        yield "line", "it points to a line that is not there"
    if draft.spec["kind"] == "function":
        for fault in claims(draft, "text", text, allowed=[code]):
            yield "claim", f"a claim in it is not true or cannot be checked ({fault})"
    if asked.get("mayTell") or verdict == "passed":
        return
    if tells(text, [draft.solution, *_ways(draft)], code):
        yield "lines", "it holds lines of the solution"
    if solves(draft, text, code):
        yield "solves", "what it says, done literally, solves the task"


def _ways(draft: Draft) -> list[str]:
    ways = draft.question.get("ways") or ()
    return [each["code"] for each in ways if isinstance(each, dict) and isinstance(each.get("code"), str)]


def contradictions(text: str, verdict: str, passed: int | None, total: int | None) -> Iterator[str]:
    """Where a text says something else of the code than what was found."""
    prose = _SPAN.sub(" ", _FENCED.sub(" ", text))
    if verdict != "passed" and any(not _BEFORE.search(prose[: each.start()]) for each in _RIGHT.finditer(prose)):
        yield "it calls the code right, which it is not"
    if verdict == "passed" and _WRONG.search(prose):
        yield "it calls the code wrong, which passed all tests"
    for match in _COUNT.finditer(text):
        if (int(match[1]), int(match[2])) != (passed, total):
            yield "it gives another number of tests"


def tells(text: str, solutions: Iterable[str], code: str) -> bool:
    """Whether `LINES` consecutive lines of a solution, or all of a shorter one, stand in the text, whatever the names.

    Lines that the learner has written already are no secret.
    """
    own = {squeezed(line) for line in code.splitlines()}
    said = [line for piece in _pieces(text) for line in piece.splitlines() if line.strip()]
    everything = squeezed(text)
    for solution in solutions:
        lines = [each for each in solution.splitlines() if each.strip() and not each.lstrip().startswith(_PLAIN)]
        length = min(LINES, len(lines))
        for start in range(len(lines) - length + 1):
            window = lines[start : start + length]
            if not all(squeezed(each) in own for each in window) and _in_order(window, everything):
                return True
            if length == LINES and _has_shape(window, said, own):
                return True
    return False


def _in_order(window: list[str], text: str) -> bool:
    """Whether the lines stand in the squeezed text one after the other, with few words between them."""
    if sum(len(squeezed(each)) for each in window) < SAYING:
        return False
    gap = f".{{0,{GAP}}}?".join(re.escape(squeezed(each)) for each in window)
    return re.search(gap, text, re.DOTALL) is not None


def _has_shape(window: list[str], said: list[str], own: set[str]) -> bool:
    """Whether consecutive lines of the text are the window's under other names, and not the learner's own."""
    shapes = [_shape(each) for each in window]
    for start in range(len(said) - len(window) + 1):
        part = said[start : start + len(window)]
        if [_shape(each) for each in part] == shapes and not all(squeezed(each) in own for each in part):
            return True
    return False


def _shape(line: str) -> str:
    """A line of code with its names taken away."""
    return _NAME.sub("N", re.sub(r"\s+", " ", line.strip()).replace('"', "'"))


def solves(draft: Draft, text: str, code: str) -> bool:
    """Whether a program that somebody gets by doing literally what the text says passes all tests."""
    tried: set[str] = set()
    order = _failing_first(draft, code)
    budgets = [SPARE_LINES + 5 * _lines_on(draft, draft.solution, index) for index in range(len(draft.inputs))]
    # What is missing beside it is soon found: an import is no hurdle.
    imports = "".join(f"{each}\n" for each in draft.solution.splitlines() if each.startswith(("import ", "from ")))
    for number, candidate in enumerate(_candidates(draft, text, code)):
        if number >= CANDIDATES:
            return True
        if candidate in tried or candidate == code:
            continue
        tried.add(candidate)
        if _is_read(candidate) and all(
            draft.is_right(draft.run(imports + candidate, index, budgets[index]), index) for index in order
        ):
            return True
    return False


def _failing_first(draft: Draft, code: str) -> list[int]:
    """The tests in an order in which a program that is still wrong is soon found out."""
    indexes = [*range(len(draft.inputs))]
    right = [draft.is_right(draft.run(code, index, RUN_LINES), index) for index in indexes]
    return sorted(indexes, key=lambda index: right[index])


def _is_read(program: str) -> bool:
    try:
        ast.parse(program)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _passes(draft: Draft, program: str, max_lines: int) -> bool:
    indexes = range(len(draft.inputs))
    return _is_read(program) and all(draft.is_right(draft.run(program, each, max_lines), each) for each in indexes)


def _lines_on(draft: Draft, program: str, index: int) -> int:
    """How many lines the program executes on a test."""
    budget = LineBudget(FILENAME, STEPS)
    with budget:
        outcome_of(program, draft.spec, draft.inputs[index])
    return budget.spent


def _candidates(draft: Draft, text: str, code: str) -> Iterator[str]:
    pieces = [*dict.fromkeys(_pieces(text))]
    for piece in pieces:
        yield piece
        yield _with_body(draft, piece)
    for piece in pieces:
        yield from _placed(piece, code)
        if "\n" not in piece and len(piece) <= SHORT:
            yield from _instead(piece, code)
            yield from _between(piece, code)
    spans = [*dict.fromkeys([*pieces, *_small(text)])]
    for old in spans:
        if old in code:
            for new in [*spans, ""]:
                if new != old:
                    yield from _replaced(code, old, new)


def _instead(piece: str, code: str) -> Iterator[str]:
    """The code with the piece in the place of each of its expressions."""
    try:
        ast.parse(piece.strip(), mode="eval")
        nodes = [each for each in ast.walk(ast.parse(code)) if isinstance(each, ast.expr)]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    lines = [each.encode() for each in code.split("\n")]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    whole = code.encode()
    for node in nodes:
        end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or 0
        begin, end = starts[node.lineno - 1] + node.col_offset, starts[end_line - 1] + end_column
        yield (whole[:begin] + piece.strip().encode() + whole[end:]).decode()


def _between(piece: str, code: str) -> Iterator[str]:
    """The code with the piece between two of its words; a single name would say nothing there."""
    if piece.strip().isidentifier():
        return
    for match in re.finditer(r"(?<=\S)(?= )|(?<=[(\[{,:])|(?=[)\]},:])|$", code, re.MULTILINE):
        yield f"{code[: match.start()]} {piece.strip()} {code[match.start() :]}"


def _pieces(text: str) -> list[str]:
    """The pieces of code in a text, block by block and span by span."""
    blocks = [each.strip("\n") for each in _FENCED.findall(text)]
    spans = _SPAN.findall(_FENCED.sub(" ", text))
    return [each for each in [*blocks, *spans] if each.strip() and len(each) <= 4 * SPAN_CHARACTERS]


def _small(text: str) -> Iterator[str]:
    prose = _FENCED.sub(" ", text)
    for pattern in (_QUOTED, _NUMBER, _OPERATOR):
        for match in pattern.finditer(prose):
            yield match[match.lastindex or 0]


def _replaced(code: str, old: str, new: str) -> Iterator[str]:
    """The code with one of the places changed, and with all of them."""
    places = [match.start() for match in re.finditer(re.escape(old), code)]
    for place in places[:8]:
        yield code[:place] + new + code[place + len(old) :]
    if len(places) > 1:
        yield code.replace(old, new)


def _placed(piece: str, code: str) -> Iterator[str]:
    """The code with the piece in the place of one to three of its lines, or between two of them."""
    lines = code.rstrip("\n").split("\n")
    for place in range(len(lines) + 1):
        near = lines[place] if place < len(lines) else lines[-1]
        before = lines[place - 1] if place else ""
        for indent in {_indent(near), _indent(before) + ("    " if before.rstrip().endswith(":") else "")}:
            put = [indent + each if each.strip() else each for each in _dedented(piece)]
            for gone in (0, 1, 2, 3):
                if place + gone <= len(lines):
                    yield "\n".join([*lines[:place], *put, *lines[place + gone :]]) + "\n"


def _dedented(piece: str) -> list[str]:
    lines = piece.split("\n")
    least = min((len(each) - len(each.lstrip()) for each in lines if each.strip()), default=0)
    return [each[least:] for each in lines]


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _with_body(draft: Draft, piece: str) -> str:
    """The piece as all that the asked function does."""
    head = next((each for each in draft.starter.splitlines() if each.startswith("def ")), "")
    if not head:
        return piece
    one_line = "\n" not in piece and not piece.lstrip().startswith(("return", "for", "while", "if", "print"))
    body = [f"return {piece}"] if one_line else _dedented(piece)
    return "\n".join([head, *(f"    {each}" for each in body)]) + "\n"
