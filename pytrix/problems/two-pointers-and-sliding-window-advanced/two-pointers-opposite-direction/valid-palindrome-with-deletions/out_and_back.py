"""Out and back the same way

A walker went out and came back by the same way, so the signposts noted on the trip should read the same from both ends. The note `posts` may hold one entry too many, since a post is sometimes noted by mistake.

Return the note as it should be: unchanged if it already reads the same from both ends; otherwise without one entry, so that the rest does. If leaving out either of two entries helps and the results differ, leave out the one nearer to the beginning. If no single entry will do, return `None`.

Long trips have thousands of posts, so trying every entry takes too long. Don't change `posts` itself.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("COMPARE", "VALIDATE")
CONSTRAINTS = ("posts are given by numbers", "up to 20,000 entries")
HINTS = (
    "Compare from both ends. As long as everything agrees, is there anything to decide?",
    "At the first pair that differs, one of these two entries must be the mistake. So there are only two notes to test.",
    "Build the note without the left entry of that pair and see if it is a mirror; if not, do the same for the right one.",
)
EXAMPLES = [
    Example(([4, 7, 9, 2, 7, 4],), why="without 9 or without 2 it reads the same; 9 is nearer to the beginning"),
    Example(([5, 8, 5],), why="nothing to leave out"),
    Example(([1, 2, 2, 1, 3],), why="3 was noted by mistake"),
    Example(([1, 2, 3, 4],)),
]
EDGES = {
    "unchanged": Edge(([],), "an empty note"),
    "already reads the same": Edge(([6, 6],), "two equal posts"),
    "nearer to the beginning": Edge(([1, 2],), "two entries that differ"),
    "no single entry": ([1, 2, 3, 1, 4, 5],),
}
ALWAYS = [([1, 2, 1, 3, 2, 1],), ([1, 2, 2, 1, 2],), ([2, 3, 3, 2, 2],)]
MISTAKES = [
    Mistake("Both entries may be the mistake. You try only the left one.", "        without_right = posts[:right] + posts[right + 1 :]\n        return without_right if is_mirror(without_right) else None\n", "        return None\n"),
    Mistake("Both entries may be the mistake. You try only the right one.", "        if is_mirror(without_left):\n            return without_left\n", ""),
    Mistake("When both would do, the entry nearer to the beginning is left out.", "without_left = posts[:left] + posts[left + 1 :]", "without_left = posts[:right] + posts[right + 1 :]", "without_right = posts[:right] + posts[right + 1 :]", "without_right = posts[:left] + posts[left + 1 :]"),
    Mistake("You leave out an entry without looking at the rest, which may have another mistake.", "return without_right if is_mirror(without_right) else None", "return without_right"),
]
SIZE = 10_000
SLOW = [
    Slow("Your answer is right, but it tests the whole note once for every entry. Find the one place where it can go wrong.", """
def corrected(posts: list[int]) -> list[int] | None:
    if posts == posts[::-1]:
        return posts
    for position in range(len(posts)):
        rest = posts[:position] + posts[position + 1 :]
        if rest == rest[::-1]:
            return rest
    return None
"""),
]
ALSO_RIGHT = [
    Way("The rest can be tested without copies, by going on from the pair with one side skipped; that takes no extra memory.", """
def agrees(posts: list[int], left: int, right: int) -> bool:
    while left < right and posts[left] == posts[right]:
        left += 1
        right -= 1
    return left >= right


def corrected(posts: list[int]) -> list[int] | None:
    left, right = 0, len(posts) - 1
    while left < right and posts[left] == posts[right]:
        left += 1
        right -= 1
    if left >= right:
        return posts
    if agrees(posts, left + 1, right):
        return posts[:left] + posts[left + 1 :]
    if agrees(posts, left, right - 1):
        return posts[:right] + posts[right + 1 :]
    return None
"""),
]
EXPLANATION = """
Pairs that agree from the outside need no decision. At the first pair that differs, an entry further inside can't be the only mistake, since this pair would still differ. So only two notes are left to test. For `[4, 7, 9, 2, 7, 4]`:

| pair | left out | rest |
|---|---|---|
| 4 and 4, 7 and 7 | nothing | |
| 9 and 2 | 9 | 4 7 2 7 4, a mirror |

The walk and the two tests each look at every entry at most once. Trying all entries would cost the square of the length.
"""


def is_mirror(posts: list[int]) -> bool:
    return posts == posts[::-1]


def corrected(posts: list[int]) -> list[int] | None:
    for left in range(len(posts) // 2):
        right = len(posts) - 1 - left
        if posts[left] == posts[right]:
            continue
        without_left = posts[:left] + posts[left + 1 :]
        if is_mirror(without_left):
            return without_left
        without_right = posts[:right] + posts[right + 1 :]
        return without_right if is_mirror(without_right) else None
    return posts


ENTRY = "corrected"


def inputs(rng):
    half = [rng.randint(1, 4) for _ in range(rng.randint(0, 4))]
    posts = half + rng.choice([[], [rng.randint(1, 4)]]) + half[::-1]
    for _ in range(rng.choice([0, 1, 1, 1, 2])):
        posts.insert(rng.randint(0, len(posts)), rng.randint(1, 5))
    return (posts,)


def large(rng, size):
    half = [rng.randint(1, 9) for _ in range(size // 2)]
    return ([*half, 10, 11, 12, *half[::-1]],)
