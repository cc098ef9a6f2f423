"""Pages for a search box

Our help pages need a search box. `pages` maps the title of each page to how often it has been read. Titles are words separated by single spaces.

Return the titles of at most `k` pages in which **some word** begins with `typed`, whatever the capitals. The page read most often comes first; equally popular pages come in alphabetical order of their titles as they are written (Python's order). `k` may be 0. Nothing typed fits every page.
"""
from heapq import nsmallest

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "There are two steps: which pages fit, and which of those come first?",
    "A page fits if any of its words, in small letters, starts with what was typed, in small letters. A sort key may be a tuple.",
    "Sort by the tuple of the negative number of readings and the title, and keep the first `k`; `heapq.nsmallest` does both at once.",
)
EXAMPLES = [
    Example(({"Reset password": 90, "Password rules": 40, "Print a page": 95, "Bypass": 99}, "pass", 2), why="Bypass has no word that begins with pass"),
    Example(({"Set up": 5, "Move": 7, "Upload": 5}, "UP", 3), why="equally popular pages by title"),
    Example(({"Menu": 3, "Keys": 8, "Home": 8}, "", 2)),
]
EDGES = {
    "may be 0": Edge(({"Menu": 3, "Music": 1}, "m", 0), "k is 0"),
    "whatever the capitals": Edge(({"iPad": 2, "IPA": 9, "ip": 2}, "Ip", 5), "small and capital letters"),
    "at most `k`": Edge(({"Fonts": 1, "Find text": 2}, "x", 3), "no page fits"),
}
MISTAKES = [
    Mistake("Not only the first word of a title may fit.", "any(word.startswith(typed.lower()) for word in title.lower().split())", "title.lower().startswith(typed.lower())"),
    Mistake("A word has to begin with it. In the middle of a word it does not count.", "any(word.startswith(typed.lower()) for word in title.lower().split())", "typed.lower() in title.lower()"),
    Mistake("The page read most often comes first: turn the sign of the number.", "(-pages[title], title)", "(pages[title], title)"),
    Mistake("What was typed may have capitals too.", "typed.lower()", "typed"),
    Mistake("Among equally popular pages the alphabet decides.", "(-pages[title], title)", "-pages[title]"),
]
EXPLANATION = """
First the pages that fit are collected, then the best few are picked by a tuple: readings with a minus sign, so that many come first, and the title for equals. For `pass`:

| page | fits by | key |
|---|---|---|
| Reset password | password | (-90, …) |
| Password rules | password | (-40, …) |

`nsmallest` keeps only `k` pages in view while it goes through them, so it needs less work than sorting all when `k` is small. Every search still looks at all titles.
"""


def suggestions(pages: dict[str, int], typed: str, k: int) -> list[str]:
    fitting = [title for title in pages if any(word.startswith(typed.lower()) for word in title.lower().split())]
    return nsmallest(k, fitting, key=lambda title: (-pages[title], title))


def inputs(rng):
    words = ["Move", "map", "Mouse", "Copy", "cut", "Home", "moon", "recut"]
    pages = {" ".join(rng.sample(words, rng.randint(1, 2))): rng.randint(1, 4) for _ in range(rng.randint(3, 8))}
    return pages, rng.choice(["m", "MO", "c", "Cu", "ho", "", "o"]), rng.randint(0, 4)
