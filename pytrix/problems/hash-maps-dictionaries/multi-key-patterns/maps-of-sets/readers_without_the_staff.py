"""Readers without the staff

A town's website notes who opens which page. `views` lists tuples of a page and a person; the same person may open a
page many times. `staff` lists the people who work for the website. They open pages to check them and do not count as
readers.

Return a dictionary from each page that occurs in `views` to the number of **different** readers of it. A page that
only the staff have opened appears with 0. Without views the dictionary is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "Ida opens the same page three times. Which kind of collection keeps her only once?",
    "Make a dictionary from each page to the set of people who have opened it.",
    "When all views are in, take the staff away from each set and count who is left.",
)
EXAMPLES = [
    Example(([("news", "Ida"), ("pool", "Tom"), ("news", "Ida"), ("news", "Leo")], ["Leo"]), why="Ida counts once for news, and Leo not at all"),
    Example(([("map", "Leo"), ("news", "Eva"), ("map", "Leo")], ["Leo", "Zoe"]), why="only the staff have opened the map"),
    Example(([("pool", "Ida"), ("pool", "Tom"), ("map", "Ida")], [])),
]
EDGES = {
    "Without views": ([], ["Leo"]),
    "only the staff": ([("map", "Leo")], ["Leo"]),
    "many times": ([("news", "Ida"), ("news", "Ida"), ("pool", "Ida")], []),
    "who work for the website": Edge(([("pool", "Ida"), ("pool", "Tom")], ["Zoe", "Leo"]), "staff who opened nothing"),
}
MISTAKES = [
    Mistake("You count how often a page was opened. Each reader counts once.", "len(people - set(staff))", "sum(view[0] == page and view[1] not in staff for view in views)"),
    Mistake("The staff count as readers in your answer.", "len(people - set(staff))", "len(people)"),
    Mistake("Pages that only the staff have opened are missing. They should appear with 0.", "for page, people in opened.items()", "for page, people in opened.items() if people - set(staff)"),
    Mistake("You take the number of the staff away from the number of people. Not all of the staff have opened each page.", "len(people - set(staff))", "len(people) - len(staff)"),
]
EXPLANATION = """
Under each page is a set of people, so opening a page again changes nothing.

| page | opened by | without Leo | readers |
|---|---|---|---|
| news | Ida, Leo | Ida | 1 |
| pool | Tom | Tom | 1 |

Each view costs one look-up. The difference of two sets leaves out the staff, whether they have opened the page or not.
"""


def readers(views: list[tuple[str, str]], staff: list[str]) -> dict[str, int]:
    opened: dict[str, set[str]] = {}
    for page, person in views:
        opened.setdefault(page, set()).add(person)
    return {page: len(people - set(staff)) for page, people in opened.items()}


def inputs(rng):
    people = ["Ida", "Tom", "Eva", "Leo", "Zoe"]
    pages = rng.sample(["news", "pool", "map", "jobs"], rng.randint(1, 3))
    views = [(rng.choice(pages), rng.choice(people)) for _ in range(rng.randint(3, 9))]
    return views, rng.sample(people, rng.randint(0, 3))
