"""What does the cow say?

Read two lines: an animal and the sound it makes. Print `The`, the animal, `says`, the sound and a full stop, as in
`The cow says moo.` The full stop touches the sound.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "How many lines are typed, and how many times must the program read?",
    "Read the animal first and the sound second, each under a name of its own.",
    "Then one f-string with both names in braces.",
)
EXAMPLES = [Example("cow\nmoo\n"), Example("tree frog\nquack quack\n", why="each line is used as a whole"), Example("cat\nmeow\n")]
EDGES = {"touches the sound": "bee\nbuzz\n"}
ALWAYS = ["Dodo\nOh NO\n"]
MISTAKES = [
    Mistake("Animal and sound have changed places. The first line typed is the animal.", "The {animal} says {sound}.", "The {sound} says {animal}."),
    Mistake("A space stands before the full stop. Use an f-string instead of commas.",
            'f"The {animal} says {sound}."', '"The", animal, "says", sound, "."'),
    Mistake("The second line was never read, so the animal is printed twice.", "sound = input()", "sound = animal"),
]
ALSO_RIGHT = [Way("Joined with `+`, the spaces have to be typed.", 'f"The {animal} says {sound}."', '"The " + animal + " says " + sound + "."')]
EXPLANATION = """
The first `input()` gives the first line, the second one the second line. For `cow` and `moo` the f-string becomes
`The cow says moo.`
"""


def program() -> None:
    animal = input()
    sound = input()
    print(f"The {animal} says {sound}.")


def inputs(rng):
    return f"{rng.choice(['dog', 'hen', 'red fox', 'owl', 'pig'])}\n{rng.choice(['woof', 'oink', 'hoo hoo', 'cluck'])}\n"
