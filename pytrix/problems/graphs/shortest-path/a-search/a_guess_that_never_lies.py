"""A guess that never lies

A search with a guess finds a cheapest way quickly: at each place, somebody guesses how much the rest of the way to the goal will cost at least. The result is sure to be right if no guess is too high. Before a guess is used in a game, it has to be tested.

A map `level` is a list of rows of equal length: `#` is a wall, and a digit says how much it costs to enter a cell; one moves to the four neighbours of a cell. The goal is the cell `goal`, a pair of row and column that isn't a wall. For a cell in row r and column c, the guess is the number of steps to the goal if there were no walls, times `factor`: (|r - goal row| + |c - goal column|) · `factor`.

Return the sorted list of cells, as pairs, for which the guess is higher than the true lowest cost from there to the goal. Walls and cells from which the goal can't be reached are left out. The cost of the cell one stands on is paid already.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("VALIDATE", "SEARCH")
CONSTRAINTS = ("at most 30 rows and 30 columns; digits are from 1 to 9", "`factor` is at least 1")
HINTS = (
    "You need the true cost from every cell to the goal. From where would a single search give all of them?",
    "Search backwards from the goal, always going on with the smallest cost. A step back from a cell costs what entering that cell costs.",
    "When a cell is settled, compare its cost with the guess. Collect those with a guess that is too high, and sort them.",
)
EXAMPLES = [
    Example((["123", "1#1", "111"], (2, 2), 1), why="every step costs at least 1, so the guess is never too high"),
    Example((["123", "1#1", "111"], (2, 2), 2), why="with 2 for each step, several cells promise too much"),
    Example((["1#1"], (0, 2), 3), why="the goal can't be reached from the other side"),
]
EDGES = {"can't be reached": Edge((["11", "##", "11"], (0, 0), 1), "a wall all the way"), "isn't a wall": Edge((["5"], (0, 0), 4), "the goal alone"), "paid already": Edge((["91"], (0, 1), 2), "an expensive cell to begin on"), "higher than": Edge((["222"], (0, 2), 2), "a guess that is exactly right")}
ALWAYS = [(["19", "11"], (0, 0), 2), (["131", "191", "111"], (0, 2), 2)]
MISTAKES = [
    Mistake("A guess that is exactly right isn't too high.", "* factor > cost", "* factor >= cost"),
    Mistake("A step costs what the entered cell says; searching backwards, that is the cell you come from.", "cost + int(level[r][c])", "cost + int(level[near_r][near_c])"),
    Mistake("Ways lead round walls, but you ignore them.", 'level[near_r][near_c] != "#"', 'level[near_r][near_c] != "!"', "cost + int(level[r][c])", 'cost + int(level[r][c].replace("#", "1"))'),
    Mistake("The guess adds the differences of rows and columns; you take the larger one of them.", "(abs(r - goal[0]) + abs(c - goal[1]))", "max(abs(r - goal[0]), abs(c - goal[1]))"),
]
ORACLE = """
def guesses_too_high(level: list[str], goal: tuple[int, int], factor: int) -> list[tuple[int, int]]:
    cells = {(r, c): int(cost) for r, row in enumerate(level) for c, cost in enumerate(row) if cost != "#"}
    lowest = {goal: 0}
    for _ in cells:
        for r, c in cells:
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if near in lowest and near in cells:
                    total = lowest[near] + cells[near]
                    lowest[r, c] = min(lowest.get((r, c), total), total)
    lowest[goal] = 0
    return sorted((r, c) for (r, c), cost in lowest.items() if (abs(r - goal[0]) + abs(c - goal[1])) * factor > cost)
"""
EXPLANATION = """
Searching backwards from the goal gives the true costs of all cells in one go; the step from a cell back to a neighbour costs what entering the cell costs. For `["123", "1#1", "111"]`, the goal (2, 2) and factor 2:

| cell | true cost | guess |
|---|---|---|
| (1, 2), (2, 1) | 1 | 2: too high |
| (0, 2), (2, 0) | 2 | 4: too high |
| (1, 0) | 3 | 6: too high |
| (0, 0) | 4 | 8: too high |
| (0, 1) | 5 | 6: too high |

With n cells, that is about n log n steps. Another way searches from each cell to the goal, n times as long. With a guess that is never too high, such as one with factor 1 here, a search that goes on with the smallest sum of cost and guess finds a cheapest way, and visits fewer cells.
"""

import heapq


def guesses_too_high(level: list[str], goal: tuple[int, int], factor: int) -> list[tuple[int, int]]:
    heap = [(0, goal)]
    settled = set()
    wrong = []
    while heap:
        cost, (r, c) = heapq.heappop(heap)
        if (r, c) not in settled:
            settled.add((r, c))
            if (abs(r - goal[0]) + abs(c - goal[1])) * factor > cost:
                wrong.append((r, c))
            for near_r, near_c in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= near_r < len(level) and 0 <= near_c < len(level[0]) and level[near_r][near_c] != "#":
                    heapq.heappush(heap, (cost + int(level[r][c]), (near_r, near_c)))
    return sorted(wrong)


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 4)
    level = [[rng.choice("11123459#") for _ in range(columns)] for _ in range(rows)]
    goal = (rng.randrange(rows), rng.randrange(columns))
    level[goal[0]][goal[1]] = rng.choice("1234")
    return (["".join(row) for row in level], goal, rng.randint(1, 4))
