"""Guess the number

The first line is the secret number. The lines after it are guesses, and the last one of them is right. For each wrong
guess print `higher` if the secret is higher than the guess, or `lower` if it is lower. For the right one print `found
in` and the number of guesses. The first guess may be right.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COMPARE", "COUNT")
HINTS = (
    "What has to be read before the loop, and what in each round?",
    "While the guess is not the secret: say where the secret lies, read the next guess, and count it.",
    "The count begins with 1, because one guess was read before the loop.",
)
EXAMPLES = [
    Example("7\n5\n9\n7\n", why="7 is higher than 5 and lower than 9"),
    Example("3\n3\n", why="found with the first guess"),
    Example("10\n2\n9\n10\n"),
]
EDGES = {"first guess may be right": "50\n50\n"}
ALWAYS = ["5\n9\n9\n5\n"]
MISTAKES = [
    Mistake("`higher` and `lower` are mixed up: they say where the secret lies, not the guess.", "guess < secret", "guess > secret"),
    Mistake("The right guess counts, too: begin with 1.", "guesses = 1", "guesses = 0"),
    Mistake("The numbers are compared as texts, and there 9 is more than 10. Turn them into numbers.",
            """
def program() -> None:
    secret = input()
    guess = input()
    guesses = 1
    while guess != secret:
        if guess < secret:
            print("higher")
        else:
            print("lower")
        guess = input()
        guesses += 1
    print("found in", guesses)
"""),
    Mistake("The last line is printed in every round. It belongs after the loop.", '    print("found in", guesses)', '        print("found in", guesses)'),
]
ALSO_RIGHT = [
    Way("`while True` with a `break` reads the guesses in one place only.",
        """
def program() -> None:
    secret = int(input())
    guesses = 0
    while True:
        guess = int(input())
        guesses += 1
        if guess == secret:
            break
        if guess < secret:
            print("higher")
        else:
            print("lower")
    print("found in", guesses)
"""),
]
EXPLANATION = """
For the secret 7: the guess 5 is lower than it, so `higher`; 9 is more, so `lower`; 7 ends the loop, and three guesses
were read.
"""


def program() -> None:
    secret = int(input())
    guess = int(input())
    guesses = 1
    while guess != secret:
        if guess < secret:
            print("higher")
        else:
            print("lower")
        guess = int(input())
        guesses += 1
    print("found in", guesses)


def inputs(rng):
    secret = rng.randint(1, 30)
    wrong = [each for each in (rng.randint(0, 40) for _ in range(rng.randint(0, 5))) if each != secret]
    return "".join(f"{each}\n" for each in [secret, *wrong, secret])
