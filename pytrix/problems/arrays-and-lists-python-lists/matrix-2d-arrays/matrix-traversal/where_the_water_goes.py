"""Where the water goes

A map is divided into squares, and `heights` holds the height of each: a list of rows, all equally long, no two
squares equally high. Rain that falls on a square flows to the lowest of the up to four squares beside it, above it
and below it, if that one is lower than the square itself; from there it flows on in the same way. Where no neighbour
is lower, it gathers.

Return the largest number of squares whose rain gathers on one and the same square, that square included. There is at
least one square, and the map is large.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("ITERATE", "COUNT")
HINTS = (
    "Many squares drain along the same way. What need not be worked out twice?",
    "If the squares are handled from the lowest to the highest, the square to which the water flows is always known already.",
    "Sort the positions by height. A square without lower neighbours gathers on itself; every other one takes over the goal of its lowest neighbour. Then count the goals.",
)
EXAMPLES = [
    Example(([[9, 8, 7], [6, 1, 5], [4, 3, 2]],), why="everything gathers on the 1"),
    Example(([[1, 5, 2, 4, 3]],), why="1 and 5 on the one side, 2 and 4 in the middle, 3 alone"),
    Example(([[1, 9, 2], [8, 7, 6]],), why="9 and 8 flow to the 1; 7 flows to the 6 and on to the 2"),
]
EDGES = {
    "at least one square": ([[5]],),
    "no neighbour": Edge(([[1, 10, 2], [11, 3, 12], [4, 13, 5]],), "every low square gathers its own rain"),
    "up to four": Edge(([[3], [2], [9], [1]],), "a single column"),
    "the lowest": Edge(([[5, 6, 4], [9, 8, 7], [1, 2, 3]],), "several lower neighbours"),
}
MISTAKES = [
    Mistake("Water flows to the lowest of the lower neighbours, not to the first one that is lower.",
            "lowest = min(neighbours(heights, row, column), key=lambda place: heights[place[0]][place[1]], default=(row, column))",
            "lowest = next((place for place in neighbours(heights, row, column) if heights[place[0]][place[1]] < heights[row][column]), (row, column))"),
    Mistake("Water does not flow up: if the lowest neighbour is higher, it gathers here.",
            "if heights[lowest[0]][lowest[1]] < heights[row][column]:", "if lowest != (row, column):"),
    Mistake("Water flows on from the neighbour; you count only squares directly beside a low one.",
            "goal[row, column] = goal[lowest]", "goal[row, column] = lowest"),
    Mistake("Squares that touch only at a corner are no neighbours here.", "((-1, 0), (0, 1), (1, 0), (0, -1))", "((-1, 0), (0, 1), (1, 0), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1))"),
    Mistake("A negative row or column is the other side of the map in Python.", "0 <= row + down < len(heights) and 0 <= column + right < len(heights[0])", "row + down < len(heights) and column + right < len(heights[0])"),
]
SIZE = 4_000
SLOW = [
    Slow("Your answer is right, but it follows the water from every square to its end. Use what you know of the square it flows to.",
         """
def largest_pool(heights: list[list[int]]) -> int:
    counts = {}
    for start_row in range(len(heights)):
        for start_column in range(len(heights[0])):
            row, column = start_row, start_column
            while True:
                best = (heights[row][column], row, column)
                for down, right in ((-1, 0), (0, 1), (1, 0), (0, -1)):
                    if 0 <= row + down < len(heights) and 0 <= column + right < len(heights[0]):
                        best = min(best, (heights[row + down][column + right], row + down, column + right))
                if best[1:] == (row, column):
                    break
                _, row, column = best
            counts[row, column] = counts.get((row, column), 0) + 1
    return max(counts.values())
"""),
]
ALSO_RIGHT = [
    Way("Follow the water and note the goal for all squares of the way at once; a square whose goal is known ends the way. No sorting is needed.",
        """
def largest_pool(heights: list[list[int]]) -> int:
    goal: dict[tuple[int, int], tuple[int, int]] = {}
    counts: dict[tuple[int, int], int] = {}
    for row in range(len(heights)):
        for column in range(len(heights[0])):
            way = [(row, column)]
            while way[-1] not in goal:
                here = way[-1]
                squares = [here]
                for down, right in ((-1, 0), (0, 1), (1, 0), (0, -1)):
                    if 0 <= here[0] + down < len(heights) and 0 <= here[1] + right < len(heights[0]):
                        squares.append((here[0] + down, here[1] + right))
                lowest = min(squares, key=lambda place: heights[place[0]][place[1]])
                if lowest == here:
                    goal[here] = here
                else:
                    way.append(lowest)
            for place in way:
                goal[place] = goal[way[-1]]
            counts[goal[row, column]] = counts.get(goal[row, column], 0) + 1
    return max(counts.values())
"""),
]
EXPLANATION = """
From the lowest square to the highest, the square to which the water flows has always been handled before, so each
square takes over a goal that is known. For `[[1, 5, 2, 4, 3]]`:

| square | 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|---|
| lowest neighbour | 5 | 4 | 4 | 2 | 1 |
| gathers on | 1 | 2 | 3 | 2 | 1 |

Sorting takes `n` log `n` steps, and each square looks at four neighbours once. Following the water from every square
goes along the same ways again and again.
"""

from collections import Counter
from collections.abc import Iterator


def largest_pool(heights: list[list[int]]) -> int:
    places = [(row, column) for row in range(len(heights)) for column in range(len(heights[0]))]
    goal: dict[tuple[int, int], tuple[int, int]] = {}
    for row, column in sorted(places, key=lambda place: heights[place[0]][place[1]]):
        goal[row, column] = (row, column)
        lowest = min(neighbours(heights, row, column), key=lambda place: heights[place[0]][place[1]], default=(row, column))
        if heights[lowest[0]][lowest[1]] < heights[row][column]:
            goal[row, column] = goal[lowest]
    return max(Counter(goal.values()).values())


def neighbours(heights: list[list[int]], row: int, column: int) -> Iterator[tuple[int, int]]:
    for down, right in ((-1, 0), (0, 1), (1, 0), (0, -1)):
        if 0 <= row + down < len(heights) and 0 <= column + right < len(heights[0]):
            yield row + down, column + right


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 5)
    numbers = list(range(1, height * width + 1))
    rng.shuffle(numbers)
    return ([numbers[row * width : (row + 1) * width] for row in range(height)],)


def large(rng, size):
    walls = rng.sample(range(10 * size, 20 * size), 2 * size)
    return ([walls[:size], list(range(size, 0, -1)), walls[size:]],)
