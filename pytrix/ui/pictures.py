"""Small pictures as markup, each with its meaning in words: nothing is told by colour alone, all text is escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from html import escape
from itertools import pairwise
from math import cos, pi, sin

from pytrix.levels import LEVELS, Level
from pytrix.progress.strength import Cell
from pytrix.stores.history import Attempt
from pytrix.ui.verdicts import verdict_words
from pytrix.ui.words import on_one_line

CELL, GAP = 13, 3
TURN = 92
_SIGNS = {
    "passed": "M3.5 8.5l3 3 6-7",
    "failed": "M4.5 4.5l7 7M11.5 4.5l-7 7",
    "error": "M8 3.5v5.5M8 12.3v.2",
    "timeout": "M8 4v4l3 2",
    "memory": "M5 5h6v6H5z",
    "output_limit": "M4 5h8M4 8h8M4 11h5",
    "stopped": "M5.5 5.5h5v5h-5z",
    "not_run": "M4 12L12 4",
}


def image(label: str, body: str, width: float, height: float, name: str = "") -> str:
    """An SVG with a name for those who do not see it."""
    return (
        f'<svg class="picture {name}" role="img" aria-label="{escape(label, quote=True)}" '
        f'viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}">{body}</svg>'
    )


def fitting(draw: Callable[[int], str], *, wide: int, middle: int, narrow: int) -> str:
    """A picture that is drawn with fewer columns where there is less room, so that its text can be read everywhere."""
    made: dict[str, list[str]] = {}
    for room, columns in (("wide", wide), ("middle", middle), ("narrow", narrow)):
        made.setdefault(draw(columns), []).append(room)
    parts = "".join(f'<div class="{" ".join(rooms)}">{markup}</div>' for markup, rooms in made.items())
    return f'<div class="room fitting">{parts}</div>'


def ring(done: int, wanted: int) -> str:
    """How much of a goal is reached: a ring that closes, with the numbers in it."""
    share = min(1.0, done / wanted)
    length = 2 * pi * 42
    arc = (
        '<circle class="arc" cx="52" cy="52" r="42" transform="rotate(-90 52 52)" '
        f'stroke-dasharray="{length * share:.1f} {length:.1f}"/>'
    )
    body = (
        f'<circle class="track" cx="52" cy="52" r="42"/>{arc * bool(done)}'
        f'<text class="number" x="52" y="53" text-anchor="middle">{done}</text>'
        f'<text class="of" x="52" y="71" text-anchor="middle">of {wanted}</text>'
    )
    return image(f"{done} of {wanted} solved today", body, 104, 104, "ring")


def calendar(solved: dict[date, int], today: date, weeks: int = 12) -> str:
    """Questions solved by day, a column a week: the more, the larger and darker the square."""
    first = today - timedelta(days=today.weekday() + 7 * (weeks - 1))
    step = CELL + GAP
    marks: dict[int, list[str]] = {0: [], 1: [], 2: [], 3: []}
    months: list[str] = []
    for number in range((today - first).days + 1):
        day = first + timedelta(days=number)
        x, y = number // 7 * step + 30, number % 7 * step + 18
        grade = _grade(solved.get(day, 0))
        for each in {0, grade}:
            inset = (0, 3.5, 2, 0)[each]
            size = CELL - 2 * inset
            marks[each].append(f"M{x + inset:g} {y + inset:g}h{size:g}v{size:g}h-{size:g}z")
        if day.day <= 7 and day.weekday() == 0:
            months.append(f'<text x="{x}" y="10">{day:%b}</text>')
    names = "".join(f'<text x="0" y="{18 + row * step + 11}">{name}</text>' for row, name in ((0, "Mon"), (4, "Fri")))
    days = sum(1 for day, count in solved.items() if count and first <= day <= today)
    total = sum(count for day, count in solved.items() if first <= day <= today)
    label = f"{total} solved on {days} day{_s(days)} of the last {weeks} weeks"
    squares = "".join(f'<path class="g{grade}" d="{"".join(found)}"/>' for grade, found in marks.items() if found)
    here = f'<rect class="today" x="{x - 1.5}" y="{y - 1.5}" width="{CELL + 3}" height="{CELL + 3}" rx="4"/>'
    body = f'<g class="axis">{"".join(months)}{names}</g>{squares}{here}'
    return image(label, body, 30 + weeks * step, 18 + 7 * step, "calendar")


def _grade(count: int) -> int:
    return 0 if not count else 1 if count == 1 else 2 if count < 4 else 3


def columns(counts: Sequence[tuple[str, int]], label: str, across: int = 7) -> str:
    """Columns with their number above and their name below, so many side by side."""
    highest = max((count for _, count in counts), default=0) or 1
    width, high, tall_row = 44, 64, 106
    parts = []
    for number, (name, count) in enumerate(counts):
        x, top = number % across * width, number // across * tall_row
        tall = max(3.0, high * count / highest) if count else 2
        parts.append(
            f'<rect class="{"bar" if count else "none"}" x="{x + 8}" y="{top + 18 + high - tall:.1f}" '
            f'width="{width - 16}" height="{tall:.1f}" rx="3"/>'
            f'<text class="number" x="{x + width / 2}" y="{top + 12 + high - tall:.1f}" text-anchor="middle">'
            f"{count or ''}</text>"
            f'<text class="axis" x="{x + width / 2}" y="{top + high + 34}" text-anchor="middle">{escape(name)}</text>'
        )
    rows = -(-len(counts) // across)
    return image(label, "".join(parts), width * min(across, len(counts)), tall_row * rows, "columns")


def line(names: Sequence[str], values: Sequence[float | None], label: str, *, unit: str, top: float = 0) -> str:
    """Values over time as a line with dots; a gap where there is none. The last value stands beside its dot."""
    # The line comes to its last dot from the left, whether it rises or falls: only on the right is room for a text.
    width, high, left, right = 460, 120, 34, 56
    known = [value for value in values if value is not None]
    top = top or _round_up(max(known, default=0))
    step = (width - left - right) / max(1, len(values) - 1)
    places = [
        None if value is None else (left + number * step, 12 + high * (1 - min(value, top) / top))
        for number, value in enumerate(values)
    ]
    grid = "".join(
        f'<path class="grid" d="M{left} {12 + high * (1 - share):g}H{width - right}"/>'
        f'<text class="axis" x="{left - 6}" y="{16 + high * (1 - share):g}" text-anchor="end">{top * share:g}</text>'
        for share in (0, 0.5, 1)
    )
    joined = [(one, other) for one, other in pairwise([each for each in places if each]) if one and other]
    lines = "".join(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}" for (x0, y0), (x1, y1) in joined)
    dots = "".join(f'<circle class="dot" cx="{each[0]:.1f}" cy="{each[1]:.1f}" r="3.5"/>' for each in places if each)
    last = max((number for number, each in enumerate(places) if each), default=None)
    shown = ""
    if last is not None and (place := places[last]):
        shown = (
            f'<text class="number" x="{place[0] + 8:.1f}" y="{place[1] + 4:.1f}">'
            f"{values[last]:.0f}{escape(unit)}</text>"
        )
    every = max(1, len(names) // 4)
    axis = "".join(
        f'<text class="axis" x="{left + number * step:.1f}" y="{high + 32}" text-anchor="middle">{escape(name)}</text>'
        for number, name in enumerate(names)
        if number % every == 0
    )
    told = ", ".join(
        f"{name}: {value:.0f}{unit}" for name, value in zip(names, values, strict=True) if value is not None
    )
    body = f'{grid}<path class="trend" d="{lines}"/>{dots}{shown}{axis}'
    made = image(f"{label}: {told or 'nothing yet'}", body, width, high + 40, "line-chart")
    return f'<div class="room">{made}</div>'


def _round_up(value: float) -> float:
    return next((each for each in (2, 4, 6, 10, 20, 30, 60, 120, 240, 600, 1200) if value <= each), value)


def level_rows(rows: Iterable[tuple[str, float, str]]) -> str:
    """Rows of a level, a share from 0 to 1 as a bar, and both in words."""
    parts = "".join(
        f'<div class="row"><span class="name level-name">{level_sign(level)}{escape(level.capitalize())}</span>'
        f'{segments([share], f"{level}: {told}")}<span class="word">{escape(told)}</span></div>'
        for level, share, told in rows
    )
    return f'<div class="rows levels">{parts}</div>'


def moon(score: float | None, label: str, size: int = 18) -> str:
    """A disc that fills with the score; dashed while nothing was tried, ticked when strong."""
    if score is None:
        body = '<circle class="empty" cx="9" cy="9" r="7"/>'
    elif score >= 0.8:
        body = '<circle class="full" cx="9" cy="9" r="8"/><path class="tick" d="M5.5 9.3l2.4 2.5 4.6-5.2"/>'
    else:
        body = f'<circle class="rim" cx="9" cy="9" r="7"/>{_slice(score)}'
    return (
        f'<svg class="picture moon" role="img" aria-label="{escape(label, quote=True)}" viewBox="0 0 18 18" '
        f'width="{size}" height="{size}"><title>{escape(label)}</title>{body}</svg>'
    )


def _slice(score: float) -> str:
    if score <= 0:
        return '<path class="missed" d="M6.5 9h5"/>'
    angle = 2 * pi * min(score, 0.97)
    x, y = 9 + 7 * sin(angle), 9 - 7 * cos(angle)
    return f'<path class="part" d="M9 9V2A7 7 0 {int(score > 0.5)} 1 {x:.2f} {y:.2f}Z"/>'


def level_sign(level: str) -> str:
    """One, two or three bars, as of a mobile network."""
    return (
        f'<svg class="picture level" role="img" aria-label="{escape(level, quote=True)}" viewBox="0 0 16 15" '
        f'width="14" height="14">{_bars(level)}</svg>'
    )


def _bars(level: str) -> str:
    steps = LEVELS.index(level) + 1 if level in LEVELS else 0
    return "".join(
        f'<rect class="{"on" if n < steps else "off"}" x="{1 + n * 5}" y="{10 - n * 4}" width="3.6" '
        f'height="{4 + n * 4}" rx="1"/>'
        for n in range(3)
    )


def level_states(cells: Iterable[Cell], counted: Mapping[Level, tuple[int, int]] | None = None) -> str:
    """The levels of a problem type, each with its sign and a moon.

    `counted` has how many questions of a level were solved, and in how many attempts.
    """
    parts = []
    for each in cells:
        score = None if each.word == "not tried" else each.score
        solved, attempts = (counted or {}).get(each.level, (0, 0))
        label = f"{each.level}: {each.word}" + f", {solved} solved in {attempts} attempt{_s(attempts)}" * bool(attempts)
        parts.append(f'<span class="state">{level_of(each.level)}{moon(score, label)}</span>')
    return f'<span class="states">{"".join(parts)}</span>'


def segments(scores: Sequence[float | None], label: str) -> str:
    """A bar of one segment for each problem type, filled from below by its score; hatched where nothing was tried."""
    parts = "".join(
        f'<span class="{"untried" if score is None else "tried"}">'
        + (f'<i style="width:{max(12, round(100 * score))}%"></i>' if score is not None else "")
        + "</span>"
        for score in scores
    )
    return f'<span class="segments" role="img" aria-label="{escape(label, quote=True)}">{parts}</span>'


def verdict_square(verdict: str, label: str, *, grey: bool = False, size: int = 22) -> str:
    """An attempt as a square: filled with a tick when solved, else outlined with the sign of what happened."""
    kind = "grey" if grey else "passed" if verdict == "passed" else "failed" if verdict in _BAD else "warned"
    sign = _SIGNS.get(verdict, _SIGNS["not_run"])
    return (
        f'<svg class="picture square {kind}" role="img" aria-label="{escape(label, quote=True)}" viewBox="0 0 16 16" '
        f'width="{size}" height="{size}"><title>{escape(label)}</title>'
        f'<rect x=".75" y=".75" width="14.5" height="14.5" rx="4"/><path d="{sign}"/></svg>'
    )


_BAD = ("failed", "error")


def squares(attempts: Sequence[Attempt], most: int = 6) -> str:
    """Attempts in the order given, each as a square; of many, the last ones and how many came before."""
    shown = "".join(verdict_square(each.verdict, verdict_words(each), grey=each.revealed) for each in attempts[-most:])
    more = f'<span class="more">+{len(attempts) - most}</span>' if len(attempts) > most else ""
    return f'<span class="squares">{more}{shown}</span>'


def legend(attempts: Iterable[Attempt]) -> str:
    """What the squares of these attempts mean, each sign once."""
    found = {verdict_words(each): each for each in attempts}
    parts = "".join(
        f"<span>{verdict_square(each.verdict, word, grey=each.revealed, size=15)}{word}</span>"
        for word, each in found.items()
    )
    return f'<span class="legend">{parts}</span>'


def item(sign: str, name: str, word: str = "", notes: Sequence[str] = (), picture: str = "") -> str:
    """A line of a list as one element: a sign, a name in bold with a word to it, and pale lines or a picture below."""
    after = f" · {escape(on_one_line(word))}" if word else ""
    below = "".join(f"<small>{escape(on_one_line(each))}</small>" for each in notes)
    return (
        f'<div class="item">{sign}<div><strong>{escape(on_one_line(name))}</strong>{after}{below}{picture}</div></div>'
    )


def measured(shares: Sequence[float | None], label: str, word: str) -> str:
    """A bar of segments with its share in words beside it."""
    return f'<div class="measured">{segments(shares, label)}<span class="word">{escape(word)}</span></div>'


def strength_rows(rows: Iterable[tuple[str, Sequence[float | None], str, str]]) -> str:
    """Rows of a name, the scores of its problem types, and both in words."""
    parts = "".join(
        f'<div class="row"><span class="name">{escape(name)}</span>{segments(scores, told)}'
        f'<span class="word">{escape(word)}</span></div>'
        for name, scores, word, told in rows
    )
    return f'<div class="rows">{parts}</div>'


def bars(rows: Iterable[tuple[str, float, str]]) -> str:
    """Rows of a name, a share of the longest bar from 0 to 1, and the number in words."""
    parts = "".join(
        f'<div class="row"><span class="name">{escape(on_one_line(name))}</span><span class="segments" role="img" '
        f'aria-label="{escape(told, quote=True)}"><span class="tried"><i style="width:{100 * share:.1f}%"></i></span>'
        f'</span><span class="word">{escape(told)}</span></div>'
        for name, share, told in rows
    )
    return f'<div class="rows">{parts}</div>'


def numbered(steps: Iterable[tuple[str, str]]) -> str:
    """Steps side by side, each with its number."""
    parts = "".join(
        f"<li><b>{number}</b><span><strong>{escape(name)}</strong> {escape(told)}</span></li>"
        for number, (name, told) in enumerate(steps, 1)
    )
    return f'<ol class="numbered">{parts}</ol>'


def film() -> str:
    """A still of See it run: a line of code under way, and the names it has made so far."""
    code = (
        ("word = 'level'", False),
        ("back = ''", False),
        ("for letter in word:", False),
        ("    back = letter + back", True),
        ("print(back == word)", False),
    )
    lines = "".join(
        (f'<rect class="now" x="0" y="{34 + 24 * row}" width="330" height="24"/>' if now else "")
        + f'<text class="code" x="42" y="{51 + 24 * row}" >{escape(text, quote=False).replace(" ", "&#160;")}</text>'
        + f'<text class="line-number" x="20" y="{51 + 24 * row}" text-anchor="middle">{row + 1}</text>'
        for row, (text, now) in enumerate(code)
    )
    names = "".join(
        f'<g transform="translate({x} 172)"><text class="variable" x="0" y="12">{name}</text>'
        f'<rect class="box" x="0" y="20" width="{width}" height="28" rx="6"/>'
        f'<text class="code" x="10" y="39">{escape(value)}</text></g>'
        for x, width, name, value in (
            (20, 84, "word", "'level'"),
            (122, 84, "back", "'vel'"),
            (224, 84, "letter", "'v'"),
        )
    )
    label = "See it run: line 4 of a small program, with the values that word, back and letter have at that moment"
    head = (
        '<rect class="paper" x="0" y="0" width="330" height="236" rx="12"/>'
        '<text class="title" x="20" y="23">See it run · step 9 of 17</text>'
    )
    return image(label, head + lines + names, 330, 236, "film")


def way(stations: Sequence[tuple[str, float | None, str]], width: int = 5) -> str:
    """A way with a station for each topic: its name, its score and the score in words; it turns at each end."""
    signs = [_station(number, score) for number, (_, score, _) in enumerate(stations, 1)]
    return _way([(name, word) for name, _, word in stations], signs, width)


def path(places: Sequence[tuple[str, Level]], width: int = 5) -> str:
    """The questions to come, the next one marked, each with its topic and the sign of its level."""
    signs = []
    for number, (_, level) in enumerate(places):
        ground = f'<circle class="stop {"here" if not number else "new"}" r="17"/>'
        signs.append(f'{ground}<g transform="translate(-8 -8)">{_bars(level)}</g>')
    return _way([(name, level) for name, level in places], signs, width)


def stages(places: Sequence[tuple[str, str, Level | None]], width: int = 5) -> str:
    """The stages of a way that begins at the first one: name, extent, and level where it has one of its own."""
    signs, words = [], []
    for number, (name, extent, level) in enumerate(places):
        sign = f'<g transform="translate(-8 -8)">{_bars(level)}</g>' if level else _DOTS
        note = f'<text y="{33 + 14 * len(_lines(name))}" text-anchor="middle">{escape(extent)}</text>'
        signs.append(f'<circle class="stop {"here" if not number else "new"}" r="17"/>{sign}{note}')
        words.append(f"{extent}, from {level}" if level else extent)
    return _way([(name, word) for (name, *_), word in zip(places, words, strict=True)], signs, width, step_y=104)


_DOTS = '<path class="dots" d="M-7 0h.01M0 0h.01M7 0h.01"/>'


def _way(names: Sequence[tuple[str, str]], signs: Sequence[str], width: int, step_y: int = 84) -> str:
    step_x, left, top = 150, 76, 26
    points = []
    for number in range(len(names)):
        row, column = divmod(number, width)
        points.append((left + (column if row % 2 == 0 else width - 1 - column) * step_x, top + row * step_y))
    rows, used = -(-len(names) // width), min(width, len(names))
    parts = [f'<path class="line" d="{_rounded(points)}"/>'] if points else []
    for (x, y), (name, word), sign in zip(points, names, signs, strict=True):
        title = f"<title>{escape(f'{name}: {word}')}</title>"
        parts.append(f'<g transform="translate({x} {y})">{sign}{_name(name)}{title}</g>')
    label = "; ".join(f"{number}. {name}: {word}" for number, (name, word) in enumerate(names, 1))
    return image(label, "".join(parts), 2 * left + max(0, used - 1) * step_x, rows * step_y - 8, "way")


def _rounded(points: Sequence[tuple[float, float]]) -> str:
    parts = [f"M{points[0][0]} {points[0][1]}"]
    for (x0, y0), (x1, y1) in pairwise(points):
        if y0 == y1:
            parts.append(f"L{x1} {y1}")
        else:
            # Wide enough to pass outside the names below the stations.
            bend = TURN if x0 > 200 else -TURN
            parts.append(f"C{x0 + bend} {y0} {x1 + bend} {y1} {x1} {y1}")
    return "".join(parts)


def _station(number: int, score: float | None) -> str:
    if score is None:
        return f'<circle class="stop new" r="15"/><text class="n" y="5" text-anchor="middle">{number}</text>'
    if score >= 0.8:
        return '<circle class="stop strong" r="16"/><path class="tick" d="M-7 0.5l4.8 5 9-10.4"/>'
    length = 2 * pi * 15
    return (
        '<circle class="stop new" r="15"/>'
        f'<circle class="stop part" r="15" transform="rotate(-90)" '
        f'stroke-dasharray="{length * score:.1f} {length:.1f}"/>'
        f'<text class="n" y="5" text-anchor="middle">{number}</text>'
    )


def _name(name: str) -> str:
    return "".join(
        f'<text class="name" y="{31 + 14 * row}" text-anchor="middle">{escape(text)}</text>'
        for row, text in enumerate(_lines(name))
    )


def _lines(name: str) -> list[str]:
    return _wrapped(name, 19)[:2]


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def level_of(level: Level) -> str:
    """A level as sign and word."""
    return f'<span class="level-name"><span aria-hidden="true">{level_sign(level)}</span>{level}</span>'


def _s(count: int) -> str:
    return "" if count == 1 else "s"
