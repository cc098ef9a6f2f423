"""Taken off the hook

Coats hang on hooks, and a coat with the number n hangs on the hook with the number n modulo the number of hooks. `hooks` is a list with one list for each hook: the numbers of its coats, the one that came last at the end. A guest wants the coat with the number `coat`.

Take it off its hook: change the list `hooks` itself, so that the other coats stay in their order, and return nothing. If it does not hang there, nothing changes. Look on its own hook only. There is at least one hook; no coat is there twice.
"""

from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("SEARCH",)
COMPARE = "argument:hooks"
HINTS = (
    "On which hook must it hang? You need not look at the others.",
    "Take the list of that hook. If the coat is in it, take it out.",
    "The remainder of the coat's number gives the hook; the list method `remove` takes a value out, but complains if it is not there.",
)
EXAMPLES = [
    Example(([[9, 3, 12], [4], []], 3), why="3 % 3 is 0, so it hangs on the first hook"),
    Example(([[9, 3, 12], [4], []], 8), why="it should hang on hook 2, which is empty"),
    Example(([[], [21, 5, 7]], 21), why="5 and 7 stay in their order"),
]
EDGES = {
    "does not hang there": Edge(([[6, 8], [5]], 4), "other coats on its hook"),
    "at least one hook": Edge(([[2, 3, 1]], 1), "a single hook, and the last coat"),
}
ALWAYS = [([[9, 3, 12, 6]], 3), ([[4], [3]], 3)]
MISTAKES = [
    Mistake("You always take off the coat that came last. The one with the wanted number has to go.", "hook.remove(coat)", "hook.pop()"),
    Mistake("`remove` complains about a coat that is not there. Ask first whether it hangs on the hook.", "    if coat in hook:\n        hook.remove(coat)\n", "    hook.remove(coat)\n"),
    Mistake("You give a new list to the name `hook`, and `hooks` still holds the old one. Change the list itself.", "        hook.remove(coat)\n", "        hook = [each for each in hook if each != coat]\n"),
    Mistake("You look on the hook with the number of the coat. The remainder says which hook it is.", "hooks[coat % len(hooks)]", "hooks[min(coat, len(hooks) - 1)]"),
]
EXPLANATION = """
The remainder leads to the one hook that matters, and only its short list is searched. For coat 3 and three hooks:

| step | value |
|---|---|
| hook | 3 % 3 = 0 |
| list | 9, 3, 12 |
| afterwards | 9, 12 |

As long as there are about as many hooks as coats, this takes a few steps, however many coats there are in all.
"""


def take_off(hooks: list[list[int]], coat: int) -> None:
    hook = hooks[coat % len(hooks)]
    if coat in hook:
        hook.remove(coat)


def inputs(rng):
    size = rng.randint(1, 4)
    coats = distinct(rng, 1, 8, 1, 24)
    hooks = [[coat for coat in coats if coat % size == place] for place in range(size)]
    return hooks, rng.choice(coats) if rng.random() < 0.7 else rng.randint(1, 24)
