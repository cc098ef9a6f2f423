"""The discs in disorder

A toy has three pegs, `a`, `b` and `c`, and discs of the sizes 1, 2, 3 and so on. A disc may only be put on a larger one or on an empty peg, and only the topmost disc of a peg can be moved. A child has left the discs somewhere in the middle of the game.

`pegs` is a text with one letter for each disc, the smallest first: the peg on which it lies; on each peg larger discs lie below smaller ones. Return the smallest number of moves that bring all discs to the peg `goal`. Without discs it is 0.

There may be up to 60 discs.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT",)
HINTS = (
    "Look at the largest disc. Either it lies on the goal already, or it has to move once. Where must all the others be then?",
    "Before the largest disc moves, all smaller ones must be on the third peg. Bringing them there is the same question for fewer discs. There they form a whole tower, and a tower of k discs takes 2 to the power of k, minus 1 moves.",
    "Without discs the answer is 0. If the largest lies on the goal, ask for the others with the same goal. Otherwise ask for the others with the third peg as their goal, and add 1 for the largest and the moves of a whole tower of the others.",
)
EXAMPLES = [
    Example(("aaa", "c"), why="a whole tower of three takes 7 moves"),
    Example(("ca", "c"), why="1 to b, 2 to c, 1 to c"),
    Example(("bcc", "c"), why="only the smallest has to move"),
    Example(("a" * 60, "b")),
]
EDGES = {"Without discs": ("", "a"), "smallest number of moves": Edge(("cc", "c"), "nothing to do"), "60 discs": Edge(("abc" * 20, "a"), "sixty discs in disorder")}
MISTAKES = [
    Mistake("If the largest disc lies on the goal already, it needn't move.", "    if pegs[-1] == goal:\n        return moves(pegs[:-1], goal)\n", ""),
    Mistake("The others have to go to the third peg first, neither to the goal nor where the largest lies.", "third = ({*'abc'} - {goal, pegs[-1]}).pop()", "third = goal"),
    Mistake("After the largest disc has moved, all others follow as a tower. These moves are missing.", "moves(pegs[:-1], third) + 2 ** (len(pegs) - 1)", "moves(pegs[:-1], third) + 1"),
    Mistake("The disorder doesn't matter in your count: you take every position for a whole tower.", "moves(pegs[:-1], third) + 2 ** (len(pegs) - 1)", "2 ** len(pegs) - 1"),
]
ORACLE = """
def moves(pegs: str, goal: str) -> int:
    end = goal * len(pegs)
    if len(pegs) > 5:
        total, peg = 0, goal
        for place in range(len(pegs) - 1, -1, -1):
            if pegs[place] != peg:
                total += 2 ** place
                peg = next(each for each in "abc" if each not in (peg, pegs[place]))
        return total
    seen, row, count = {pegs}, [pegs], 0
    while end not in row:
        coming = []
        for state in row:
            for disc, peg in enumerate(state):
                for other in "abc":
                    if peg not in state[:disc] and other not in state[:disc] and other != peg:
                        step = state[:disc] + other + state[disc + 1 :]
                        if step not in seen:
                            seen.add(step)
                            coming.append(step)
        row, count = coming, count + 1
    return count
"""
EXPLANATION = """
The largest disc decides. If it lies on the goal, the rest is the same question for fewer discs. If not, it moves exactly once, with all others waiting on the third peg: bringing them there is again the same question; then one move, and the others follow as a tower, 2ᵏ − 1 moves for k discs. Together that is 2ᵏ besides the question for the others. For `ca` and the goal `c`:

| discs | goal | largest on | moves |
|---|---|---|---|
| `ca` | c | a: the others to b | 2 + those for `c` with goal b |
| `c` | b | c: no others | 1 |

3 moves in all. Each call has one disc less, so 60 discs take 60 calls, while playing would take up to a million million million moves.
"""


def moves(pegs: str, goal: str) -> int:
    if not pegs:
        return 0
    if pegs[-1] == goal:
        return moves(pegs[:-1], goal)
    third = ({*'abc'} - {goal, pegs[-1]}).pop()
    return moves(pegs[:-1], third) + 2 ** (len(pegs) - 1)


def inputs(rng):
    count = rng.choice([1, 2, 3, 4, 5, 5, 30, 60])
    return ("".join(rng.choice("abc") for _ in range(count)), rng.choice("abc"))
