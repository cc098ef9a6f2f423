"""The grade

Write the function `grade`. It gets `points`, a whole number from 0 to 100, and returns a text: `"A"` for at least 85
points, `"B"` for at least 70, `"C"` for at least 50, and `"D"` for less. To grades A and B a `"+"` is added when the
last digit of the points is 8 or 9; for 100 points the grade is `"A+"`, too.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "COMPARE")
HINTS = (
    "What has to be decided first: the letter or the plus?",
    "Store the letter in a variable; then a second decision may add the plus; then return.",
    "The plus comes when the points are at least 70 and their remainder by 10 is at least 8, or when they are 100.",
)
EXAMPLES = [Example((88,), why="A, and the last digit is 8"), Example((75,)), Example((69,), why="a C has no plus"), Example((100,)), Example((49,))]
EDGES = {"at least 70": (70,), "at least 85": (85,), "at least 50": (50,), "8 or 9": (79,), "from 0": (0,)}
ALWAYS = [(77,), (84,)]
MISTAKES = [
    Mistake("The grade A+ for 100 points is missing: its last digit is 0.", " or points == 100", ""),
    Mistake("Only the grades A and B can have a plus, C and D cannot.", "points >= 70 and points % 10 >= 8", "points % 10 >= 8"),
    Mistake("With exactly 85 points the grade is an A.", "points >= 85", "points > 85"),
    Mistake("The plus comes with 8 or 9, but you give it only for 9.", "% 10 >= 8", "% 10 > 8"),
]
ALSO_RIGHT = [
    Way("Comparing the letter that was found, instead of the points again.",
        "points >= 70 and points % 10 >= 8", '(letter == "A" or letter == "B") and points % 10 >= 8'),
]
EXPLANATION = """
For 88 the letter is A; 88 is at least 70 and 88 % 10 is 8, so the plus is added. For 69 the letter is C; 69 is below
70, so there is no plus, whatever the last digit is.
"""


def grade(points: int) -> str:
    if points >= 85:
        letter = "A"
    elif points >= 70:
        letter = "B"
    elif points >= 50:
        letter = "C"
    else:
        letter = "D"
    if points >= 70 and points % 10 >= 8 or points == 100:
        letter += "+"
    return letter


def inputs(rng):
    return (rng.choice([rng.randint(0, 100), rng.randint(65, 100), rng.choice([49, 50, 69, 70, 78, 79, 84, 85, 98, 99])]),)
