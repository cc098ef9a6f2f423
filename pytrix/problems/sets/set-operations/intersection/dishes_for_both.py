"""Dishes for both

Two friends want to cook together. The first line of the input holds the dishes that one of them likes, the second line those of the other, as words separated by spaces; a line may be empty, and a word may come twice. Capitals make no difference.

Print the dishes that both like, in small letters and in alphabetical order, one on each line, or `eat out` if there are none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "In which form do you have to bring the words before you compare them?",
    "Make a set of the words of each line, in small letters. Print what both have in common, in order.",
    "`input().lower().split()` gives the words; `&` gives what two sets share, and `sorted` puts it in order.",
)
EXAMPLES = [
    Example("soup pizza Rice\nrice salad Soup\n", why="rice and soup"),
    Example("curry\nstew pasta\n", why="nothing in common"),
    Example("Tofu tofu\nTOFU\n", why="one dish, written in three ways"),
]
EDGES = {
    "a line may be empty": Edge("\nsoup\n", "one of them likes nothing"),
    "may come twice": Edge("rice rice beans\nbeans rice beans\n", "words that come twice"),
}
ALWAYS = ["Pasta Soup soup\nSoup Pasta\n"]
MISTAKES = [
    Mistake("Capitals make no difference: bring both lines into small letters.", "second = set(input().lower().split())", "second = set(input().split())"),
    Mistake("You print all dishes that one of them likes. Both have to like it.", "first & second", "first | second"),
    Mistake("If there are none, `eat out` has to be printed.", 'print("\\n".join(both) or "eat out")', 'print("\\n".join(both))'),
]
EXPLANATION = """
Two sets forget order and repetition, and `&` keeps what is in both. For the first example:

| set | words |
|---|---|
| first line | soup, pizza, rice |
| second line | rice, salad, soup |
| both | rice, soup |

A set has no order of its own, so `sorted` comes before printing. Each word takes one step, but for the sorting.
"""


def program() -> None:
    first = set(input().lower().split())
    second = set(input().lower().split())
    both = sorted(first & second)
    print("\n".join(both) or "eat out")


def inputs(rng):
    dishes = ["soup", "Soup", "rice", "RICE", "stew", "pizza", "Pasta", "pasta"]
    lines = [" ".join(rng.choice(dishes) for _ in range(rng.randint(0, 5))) for _ in range(2)]
    return "".join(f"{line}\n" for line in lines)
