"""Plausible wrong solutions that once passed on some seed: each fails on every one of many."""

from __future__ import annotations

import pytest

from pytrix.question.bank import Bank
from pytrix.question.instance import instance
from pytrix.question.problem import compile_text
from pytrix.question.running import Program

BANK = Bank()
KEYS = {entry.key.rpartition("/")[2]: entry.key for entry in BANK.every()}
SEEDS = range(25)

WRONG = [
    (
        "vowel_chairs",
        """
def best_seating(text):
    chosen = MOVERS
    best = iter(sorted((each for each in text if each in chosen), reverse=REVERSE))
    return "".join(next(best) if each in chosen else each for each in text)
""",
        lambda row: {
            "MOVERS": "aeiouy" if row["movers"] == "aeiou" else "bcdfghjklmnpqrstvwxz",
            "REVERSE": row["reverse"],
        },
    ),
    (
        "quarrel_about_passages",
        """
def count_claims(text, claims):
    def number(start, size):
        code = 0
        for letter in text[start : start + size]:
            code = (code * 31 + ord(letter)) % 101
        return code
    return sum((number(first, size) == number(second, size)) == WANTED for first, second, size in claims)
""",
        lambda row: {"WANTED": row["wanted"]},
    ),
    (
        "roll_call",
        """
def standing(names):
    return names.count(LETTER) + names.count(" " + LETTER.lower())
""",
        lambda row: {"LETTER": row["letter"]},
    ),
    (
        "count_the_chops",
        """
def ways_to_chop(ribbon):
    ways = [1] + [0] * len(ribbon)
    for end in range(1, len(ribbon) + 1):
        for length in range(LEAST, end + 1, STRIDE):
            piece = ribbon[end - length : end]
            if piece[0] == piece[-1]:
                ways[end] += ways[end - length]
    return ways[-1]
""",
        lambda row: {"LEAST": row["least"], "STRIDE": row["stride"]},
    ),
    (
        "tell_tale_piece",
        """
def telling_piece(first, others):
    for length in range(1, len(first) + 1)[::STEP]:
        for start in range(len(first) - length + 1):
            piece = first[start : start + length]
            if all((piece.lower() in other.lower()) is SHARED for other in others):
                return piece
    return ""
""",
        lambda row: {"STEP": row["step"], "SHARED": row["shared"]},
    ),
    (
        "tell_tale_piece",
        """
def telling_piece(first, others):
    for length in range(1, len(first) + 1)[::STEP]:
        for start in range(len(first)):
            piece = first[start : start + length]
            if all((piece in other) is SHARED for other in others):
                return piece
    return ""
""",
        lambda row: {"STEP": row["step"], "SHARED": row["shared"]} if row["shared"] else None,
    ),
    (
        "pairs_of_marks",
        """
def threads(pattern):
    counts = {}
    for place in range(0, len(pattern), 2):
        colour, digit = pattern[place + COLOURS], pattern[place + 1 - COLOURS]
        counts[colour] = counts.get(colour, 0) + int(digit)
    return "".join(colour * count for colour, count in counts.items())
""",
        lambda row: {"COLOURS": row["colours"]},
    ),
    (
        "one_cut",
        """
def one_cut(strip):
    for cut in range(1, len(strip) - 1)[::STEP]:
        front, back = strip[:cut], strip[cut:]
        if front == front[::-1] and back == back[::-1]:
            return cut
    return -1
""",
        lambda row: {"STEP": row["step"]},
    ),
    (
        "edited_list",
        """
def edited(old, new):
    start = kept = 0
    for line in new:
        if line in old[start:]:
            start = old.index(line, start) + 1
            kept += 1
    return len((old, new)[WHICH]) - kept
""",
        lambda row: {"WHICH": row["which"]},
    ),
    (
        "largest_family",
        """
def chosen_family(words):
    groups = {}
    for word in sorted(set(words)):
        groups.setdefault("".join(sorted(word)), []).append(word)
    family = max(groups.values(), key=lambda group: len(group) * SIGN, default=[])
    return sorted(family)[::STEP]
""",
        lambda row: {"SIGN": row["sign"], "STEP": row["step"]},
    ),
    (
        "pairs_of_socks",
        """
def places(line, size):
    windows = [line[start : start + size] for start in range(len(line) - size + 1)]
    return sum(sum(window.count(each) == 1 for each in set(window)) in LONELY for window in windows)
""",
        lambda row: {"LONELY": row["lonely"]},
    ),
    (
        "pairs_of_socks",
        """
def places(line, size):
    windows = [line[start : start + size] for start in range(len(line) - size)]
    return sum(sum(window.count(each) % 2 for each in set(window)) in LONELY for window in windows)
""",
        lambda row: {"LONELY": row["lonely"]},
    ),
]


@pytest.mark.parametrize(
    ("name", "code", "names"), WRONG, ids=[f"{name}-{index}" for index, (name, *_) in enumerate(WRONG)]
)
def test_a_wrong_solution_fails_on_every_seed(name, code, names) -> None:
    problem = BANK.load(KEYS[name])
    for seed in SEEDS:
        made = instance(problem, seed)
        given = names(made.row)
        if given is not None:
            program = Program(compile_text(code), given, made.spec)
            outcomes = [(case, program.run(case.input)) for case in made.cases]
            assert not all(made.matcher.matches(case.expected, got, case.input) for case, got in outcomes), seed
