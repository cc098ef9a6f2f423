"""Who can introduce them?

`friendships` lists pairs of people who are friends of each other. A pair may be listed several times, even the other
way round. Two people, `one` and `other`, don't know each other yet and would like to be introduced by somebody who is
a friend of **both**.

Return a list of all people who could do that, in alphabetical order. Somebody who occurs in no pair has no friends.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`one` and `other` are two different people", "they are not friends of each other")
HINTS = (
    "If you had the set of Ida's friends and the set of Tom's friends, how would you find the people you look for?",
    "Make a dictionary from each person to the set of friends. Each pair says something about both of its people.",
    "Two sets have `&` for what is in both. An empty set stands for the friends of somebody who is not a key.",
)
EXAMPLES = [
    Example(([("Ida", "Leo"), ("Eva", "Tom"), ("Tom", "Leo"), ("Eva", "Ida"), ("Zoe", "Ida")], "Ida", "Tom"), why="Zoe only knows Ida"),
    Example(([("Ida", "Leo"), ("Leo", "Ida")], "Ida", "Tom"), why="Tom has no friends here"),
    Example(([("Max", "Tom"), ("Max", "Ida")], "Tom", "Ida")),
]
EDGES = {
    "no friends": ([], "Ida", "Tom"),
    "the other way round": ([("Leo", "Ida"), ("Ida", "Leo"), ("Leo", "Tom"), ("Tom", "Leo")], "Ida", "Tom"),
    "alphabetical order": Edge(([("Zoe", "Ida"), ("Tom", "Zoe"), ("Amy", "Tom"), ("Ida", "Amy"), ("Max", "Tom"), ("Max", "Ida")], "Ida", "Tom"), "three who can do it"),
}
ALWAYS = [([("Ida", "Leo"), ("Leo", "Zoe"), ("Zoe", "Tom")], "Ida", "Tom")]
MISTAKES = [
    Mistake("You only put the second person of a pair down as a friend of the first. Both are friends of each other.", "        friends.setdefault(second, set()).add(first)\n", ""),
    Mistake("You list everybody who is a friend of at least one of the two.", "friends.get(one, set()) & friends.get(other, set())", "friends.get(one, set()) | friends.get(other, set())"),
    Mistake("You list the friends of the first person who don't know the second one.", "friends.get(one, set()) & friends.get(other, set())", "friends.get(one, set()) - friends.get(other, set())"),
    Mistake("A pair replaces the friends that were known before it.", "        friends.setdefault(first, set()).add(second)\n", "        friends[first] = {second}\n"),
]
EXPLANATION = """
Each pair is stored from both sides, so the friends of anybody are one look-up away.

| person | friends |
|---|---|
| Ida | Eva, Leo, Zoe |
| Tom | Eva, Leo |

Both sets share Eva and Leo. Each pair costs two look-ups. Going through the list for every possible person
would look at all pairs again each time.
"""


def introducers(friendships: list[tuple[str, str]], one: str, other: str) -> list[str]:
    friends: dict[str, set[str]] = {}
    for first, second in friendships:
        friends.setdefault(first, set()).add(second)
        friends.setdefault(second, set()).add(first)
    return sorted(friends.get(one, set()) & friends.get(other, set()))


def inputs(rng):
    people = rng.sample(["Ida", "Tom", "Eva", "Leo", "Zoe", "Max"], 6)
    one, other, *rest = people
    pairs = []
    for person in rest:
        for each in rng.choice([[one, other], [one, other], [one], [other], [rng.choice(rest)]]):
            if each != person:
                pairs.append((each, person) if rng.random() < 0.5 else (person, each))
    pairs += rng.sample(pairs, min(len(pairs), rng.randint(0, 1)))
    rng.shuffle(pairs)
    return pairs, one, other


def allowed(friendships, one, other):
    pairs = [{*pair} for pair in friendships]
    return one != other and {one, other} not in pairs and all(len(pair) == 2 for pair in pairs)
