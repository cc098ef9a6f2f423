"""Painted more than once

A fence has `posts` posts, numbered from 1. Several helpers paint it without talking to each other; each entry of
`stretches` is a list of the first and the last post that a helper paints, both included.

Return how many posts are painted more than once.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`posts` is at least 1", "1 ≤ first ≤ last ≤ `posts`")
HINTS = (
    "For one post, how do you find out how many helpers paint it?",
    "Keep a list with a count for each post, and go through the stretches one after another.",
    "Instead of counting every post of a stretch, mark only where it begins and after its end; a running total gives the counts.",
)
EXAMPLES = [
    Example((8, [[1, 4], [3, 6]]), why="posts 3 and 4"),
    Example((5, [[1, 2], [3, 5]]), why="no post is painted by both"),
    Example((4, [[1, 4], [2, 2], [2, 3]]), why="post 2 is painted three times, post 3 twice"),
]
EDGES = {
    "stretches": Edge((6, []), "no helpers"),
    "both included": Edge((5, [[1, 3], [3, 5]]), "stretches that share one post"),
    "`posts` posts": Edge((1, [[1, 1], [1, 1]]), "a fence of one post"),
    "more than once": Edge((5, [[4, 5], [5, 5], [1, 1]]), "the last post"),
}
MISTAKES = [
    Mistake("The last post of a stretch is painted, too: the mark stands behind it.", "changes[last + 1] -= 1", "changes[last] -= 1"),
    Mistake("You count posts that are painted at all.", "if painted > 1:", "if painted > 0:"),
    Mistake("Posts that are painted three times or more count as well.", "if painted > 1:", "if painted == 2:"),
    Mistake("You add up how often posts are painted. Count the posts.", "            count += 1\n", "            count += painted\n"),
    Mistake("Nothing ends in your marks: behind a stretch there is one helper less.", "        changes[last + 1] -= 1\n", ""),
]
ALSO_RIGHT = [
    Way("Counting each post of each stretch is simplest; long stretches cost as many steps as they have posts.",
        """
def painted_more_than_once(posts: int, stretches: list[list[int]]) -> int:
    counts = [0] * (posts + 1)
    for first, last in stretches:
        for post in range(first, last + 1):
            counts[post] += 1
    return len([count for count in counts if count > 1])
"""),
]
EXPLANATION = """
A stretch adds one helper at its first post and takes one away behind its last. The running total of these changes is
the number of helpers at each post. For 8 posts with `[1, 4]` and `[3, 6]`:

| post | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
|---|---|---|---|---|---|---|---|---|
| change | +1 | | +1 | | -1 | | -1 | |
| helpers | 1 | 1 | 2 | 2 | 1 | 1 | 0 | 0 |

The work is the number of helpers plus the number of posts.
"""


def painted_more_than_once(posts: int, stretches: list[list[int]]) -> int:
    changes = [0] * (posts + 2)
    for first, last in stretches:
        changes[first] += 1
        changes[last + 1] -= 1
    painted = 0
    count = 0
    for change in changes:
        painted += change
        if painted > 1:
            count += 1
    return count


def inputs(rng):
    posts = rng.randint(2, 9)
    stretches = []
    for _ in range(rng.randint(1, 5)):
        stretches.append(sorted([rng.randint(1, posts), rng.randint(1, posts)]))
    return (posts, stretches)
