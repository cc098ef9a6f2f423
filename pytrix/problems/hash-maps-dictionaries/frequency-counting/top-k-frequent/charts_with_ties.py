"""Charts that are fair to ties

A radio station asks its listeners for songs. The first line of the input is a whole number `places`, at least 1.
Every further line is one wish: the title of a song, which may contain spaces. The last line is empty and ends the
wishes.

Print the charts: one line for each song, with the number of wishes, a space, and the title. Songs with more wishes
come first, equal ones in alphabetical order. The charts have `places` songs, **but** nobody is left out because of a
tie: every song with as many wishes as the last song of those is printed as well. If there are fewer songs, print all
of them, and without wishes print `silence`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
HINTS = (
    "With 2 places and the numbers 5, 3, 3, 3, 1, which songs are printed? What decides whether a song is in?",
    "Count the wishes and sort the numbers in descending order. The number at the last place is the least that is needed.",
    "If there are fewer songs than places, the last number of all takes that part. Then print, in order, each song whose number "
    "is large enough.",
)
EXAMPLES = [
    Example("2\nBlue Sea\nRun\nBlue Sea\nHome\nRun\nHome\nBlue Sea\n\n", why="Home and Run share the second place"),
    Example("1\nRun\nStay\nStay\n\n"),
    Example("3\nWinter\nHome\nWinter\n\n", why="there are only two songs"),
]
EDGES = {
    "without wishes": "4\n\n",
    "because of a tie": Edge("2\nb\na\nb\na\nc\n\n", "the places are filled by a tie"),
    "as many wishes as the last song": Edge("3\nd\nd\nc\nb\na\ne\n\n", "a long tie at the last place"),
    "fewer songs": "5\nb\na\n\n",
}
MISTAKES = [
    Mistake("Songs that tie with the last place are cut off in your charts.",
            "        for title in order:\n            if wishes[title] >= least:\n                print(wishes[title], title)\n",
            "        for title in order[:places]:\n            print(wishes[title], title)\n"),
    Mistake("Your program stops with an `IndexError` when there are fewer songs than places.",
            "order[min(places, len(order)) - 1]", "order[places - 1]"),
    Mistake("Songs with equally many wishes should be in alphabetical order.", "(-wishes[title], title)", "-wishes[title]"),
    Mistake("A tie at the last place lets in songs that have fewer wishes than that.", "order[min(places, len(order)) - 1]", "order[min(places + 1, len(order)) - 1]"),
]
ORACLE = """
def program() -> None:
    lines = []
    places = int(input())
    line = input()
    while line:
        lines.append(line)
        line = input()
    rows = []
    for title in set(lines):
        better = len({each for each in set(lines) if lines.count(each) > lines.count(title)})
        if better < places:
            rows.append((-lines.count(title), title))
    for number, title in sorted(rows):
        print(-number, title)
    if not lines:
        print("silence")
"""
EXPLANATION = """
After sorting, the song at the last place sets the limit: whoever has as many wishes is in. For 2 places and the
numbers

| title | wishes |
|---|---|
| Blue Sea | 3 |
| Home | 2 |
| Run | 2 |

the second song has 2 wishes, so `Run` is printed, too. Counting reads every line once; sorting d songs takes about d
log d steps. One could also print a song if fewer than `places` songs have more wishes, but that compares every song
with every other.
"""


def program() -> None:
    places = int(input())
    wishes: dict[str, int] = {}
    line = input()
    while line:
        wishes[line] = wishes.get(line, 0) + 1
        line = input()
    order = sorted(wishes, key=lambda title: (-wishes[title], title))
    if order:
        least = wishes[order[min(places, len(order)) - 1]]
        for title in order:
            if wishes[title] >= least:
                print(wishes[title], title)
    else:
        print("silence")


def inputs(rng):
    songs = ["Blue Sea", "Run", "Home", "Stay", "Winter"]
    lines = [rng.choice(songs) for _ in range(rng.randint(2, 9))]
    return "".join(f"{line}\n" for line in [rng.randint(1, 4), *lines, ""])
