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
    best = iter(sorted(each for each in text if each in "aeiouy"))
    return "".join(next(best) if each in "aeiouy" else each for each in text)
""",
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
    return sum(number(first, size) == number(second, size) for first, second, size in claims)
""",
    ),
    (
        "roll_call",
        """
def standing(names):
    return names.count(letter) + names.count(" " + letter.lower())
""",
    ),
    (
        "count_the_chops",
        """
def ways_to_chop(ribbon):
    ways = [1] + [0] * len(ribbon)
    for end in range(1, len(ribbon) + 1):
        for length in range(1, end + 1):
            piece = ribbon[end - length : end]
            if piece[0] == piece[-1]:
                ways[end] += ways[end - length]
    return ways[-1]
""",
    ),
    (
        "tell_tale_piece",
        """
def telling_piece(first, others):
    for length in range(len(first), 0, -1):
        for start in range(len(first) - length + 1):
            piece = first[start : start + length]
            if all(piece.lower() in other.lower() for other in others):
                return piece
    return ""
""",
    ),
    (
        "tell_tale_piece",
        """
def telling_piece(first, others):
    for length in range(len(first), 0, -1):
        for start in range(len(first)):
            piece = first[start : start + length]
            if all(piece in other for other in others):
                return piece
    return ""
""",
    ),
    (
        "pairs_of_marks",
        """
def threads(pattern):
    counts = {}
    for colour, digit in zip(pattern[::2], pattern[1::2]):
        counts[colour] = counts.get(colour, 0) + int(digit)
    return "".join(colour * count for colour, count in counts.items())
""",
    ),
    (
        "one_cut",
        """
def one_cut(strip):
    for cut in range(1, len(strip) - 1):
        front, back = strip[:cut], strip[cut:]
        if front == front[::-1] and back == back[::-1]:
            return cut
    return -1
""",
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
    return len(old) - kept
""",
    ),
    (
        "largest_family",
        """
def chosen_family(words):
    groups = {}
    for word in sorted(set(words)):
        groups.setdefault("".join(sorted(word)), []).append(word)
    return sorted(max(groups.values(), key=len, default=[]))
""",
    ),
    (
        "pairs_of_socks",
        """
def places(line, size):
    windows = [line[start : start + size] for start in range(len(line) - size + 1)]
    return sum(sum(window.count(each) == 1 for each in set(window)) <= 1 for window in windows)
""",
    ),
    (
        "pairs_of_socks",
        """
def places(line, size):
    windows = [line[start : start + size] for start in range(len(line) - size)]
    return sum(sum(window.count(each) % 2 for each in set(window)) <= 1 for window in windows)
""",
    ),
]


@pytest.mark.parametrize(("name", "code"), WRONG, ids=[f"{name}-{index}" for index, (name, _) in enumerate(WRONG)])
def test_a_wrong_solution_fails_on_every_seed(name: str, code: str) -> None:
    problem = BANK.load(KEYS[name])
    for seed in SEEDS:
        made = instance(problem, seed)
        program = Program(compile_text(code), problem.values(made.row), made.spec)
        outcomes = [(case, program.run(case.input)) for case in made.cases]
        assert not all(made.matcher.matches(case.expected, got, case.input) for case, got in outcomes), seed
