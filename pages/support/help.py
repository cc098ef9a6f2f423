"""How to begin, how everything is counted, what leaves the browser, and what to tell when something goes wrong."""

import platform
from collections.abc import Callable
from importlib.metadata import version

import streamlit as st

from pytrix import __version__, reviews
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.policy import POLICIES
from pytrix.levels import LEVELS
from pytrix.progress import mastery
from pytrix.progress.mastery import Evidence
from pytrix.question.instance import TIME_LIMIT_MS
from pytrix.stores.history import KEPT_ATTEMPTS
from pytrix.stores.outcomes import LEFT_ALONE_MS
from pytrix.stores.settings import TIME_LIMITS_S, Settings
from pytrix.ui import browser, drawing, frame_numbers, keys, session, words
from pytrix.ui.ai_settings import ADDS, GET_A_KEY, TERMS

HOUR_MS = 3_600_000
# In the address of an app that Streamlit Community Cloud shows in a frame.
FRAMED = "/~/+/"
NEW_RUN = POLICIES[AutoRun.model_fields["policy"].default]
WAITS_TO_BE_LEFT = f"{LEFT_ALONE_MS // HOUR_MS} hours"


def start() -> None:
    st.markdown(
        """
1. **Open a question.** *Something new* on the dashboard takes you straight to one; *Choose a question* lets you pick
   the topic and the level; *Auto mode* picks for you, one after another.
2. **Write your answer** in the editor and press **Run**. It runs your code and shows what it prints, as often as you
   like. Nothing is counted. The examples of the question are checked too.
3. **Press Submit** when you think it is right. All tests run, and you see for each call what came out and what should
   have. Then **Next question** brings another one.

Stuck? **Hint** gives three hints, one at a time. **See it run** shows your code line by line with its variables.
After a submit that fails Pytrix tries small changes of your code to find the line at fault; after a run, press
**Look for the place**.
"""
    )
    with st.container(horizontal=True):
        st.page_link("pages/learn/dashboard.py", label="Dashboard", icon=":material/space_dashboard:")
        st.page_link("pages/learn/practice_manual.py", label="Choose a question", icon=":material/tune:")
        st.page_link("pages/learn/practice_auto.py", label="Auto mode", icon=":material/route:")


def modes() -> None:
    focus = f"It stays with {NEW_RUN.focus} unfinished subtopics at a time. " if NEW_RUN.focus else ""
    regain = "After that one solved question brings the level back. " if NEW_RUN.regain else ""
    st.markdown(
        f"""
**Choose a question.** You pick a topic and a level, and every next question comes from there.

**Auto mode.** A run picks the topic and the level, and says above every question why it came.

- A new run begins with {NEW_RUN.mini_questions} questions through module 1. If you say that you are new to Python, it
  walks through First Steps instead; if you say that you are fluent, it begins at intermediate at once.
- {NEW_RUN.promote_after_fast} questions of a subtopic solved in a row raise its level. With *Fast progression* off it
  takes {NEW_RUN.promote_after}.
- {NEW_RUN.demote_after} missed in a row lower it. {regain}Unless you switched it off,
  {NEW_RUN.remediation_questions} more questions of that subtopic then come soon, with others between them.
- {focus}The weakest come first, and none twice in a row while there is another.
- After a pause, your rows of solved questions are halved for every full day. Levels stay.
- **Skip** costs nothing. **Easier** lowers the level without counting as a miss. **Ahead** lets you bring a topic
  forward.

**What you do.** Most questions are to be written. After a miss the next one of the subtopic is gentler: a program with
one fault to **fix**, its lines to **arrange**, or one to read and **predict** what it gives. Solved ones lead back to
writing, and raise no level of a run by themselves. Those who are new to Python begin every subtopic with predicting.
Reviews come as any of these, or as a wrong program to **break** with an input of your own; “Choose a question” lets
you choose, and Settings can switch each of them off.

**Daily review.** What you solved or missed comes back as a fresh question of the same type and level, just before you
are likely to forget it. The dates come from FSRS, a well-tested way to space reviews: the better it went, the longer
the pause, from a day up to {reviews.LONGEST_DAYS} days. Hints, failed submits and a long time shorten it; a miss brings
the type back within a day.
"""
    )


def grading() -> None:
    st.markdown(
        f"""
**Run** never counts. **Submit** is one attempt, and runs every test of the question, the hidden ones too. Each test
starts afresh, so that no test sees what another left behind. A second Python, apart from the one that runs your code,
compares the answers.

- **Solved** means that every test ran and every answer was right. There is no partial credit.
- Types matter: `True` is not `1`, `1` is not `1.0`, and a tuple is not a list. Where decimals or another order are
  fine, the question says so and the comparison allows it.
- For programs that print, spaces at the ends of lines and empty lines at the end do not matter. Everything else does.
- Each test may take {TIME_LIMIT_MS // 1000} seconds. Some questions have a large input, where only an efficient way is
  fast enough. Its limit is measured on your own device, and is at least {frame_numbers.LARGE_TEST_MULTIPLE} times what
  our own solution takes there.
- A failed test shows its input, also a hidden one. Hidden tests that passed show theirs once all pass.
- A submit that you stop, or that could not run, is no attempt.

**What a question counts as** is settled once:

- *Solved* when a submit passes before the solution was shown.
- *Missed* when you submitted in vain and went on, or looked at the solution first. A question that you tried and did
  not touch for {WAITS_TO_BE_LEFT} counts as missed too.
- *Skipped* when you went on without a submit. That changes nothing.

**Reveal** opens after {frame_numbers.FAILED_BEFORE_REVEAL} failed submits or {frame_numbers.HINTS_BEFORE_REVEAL} hints;
Settings can open it at once. The question then counts as not solved, and its type comes back sooner.
"""
    )


def example() -> tuple[int, int]:
    """The score of solved, missed, solved at beginner, and what it makes of a type with three levels, in percent."""
    recent = Evidence("sms", 0)
    whole = mastery.of_type({"beginner": recent}, LEVELS, 0)
    return round(100 * mastery.of_level(recent, 0)), round(whole)


def counting() -> None:
    beginner, whole = example()
    weights = ", ".join(f"{level} {mastery.WEIGHTS[level]}" for level in LEVELS)
    st.markdown(
        f"""
**Mastery** says how surely you solve what can be practised, from 0 to 100 %.

- Every level of a problem type remembers its last {mastery.KEPT_OUTCOMES} outcomes. Its score is the share of solved
  ones, where each counts {mastery.OLDER_COUNTS:g} times as much as the one after it: the newest counts most.
- A question to predict, to arrange, to repair or to break counts {mastery.GENTLER_COUNTS:g} of one to write.
- With fewer than {mastery.SURE_AFTER} solved among them, only part of the share counts: 1 in {mastery.SURE_AFTER} for
  one solved, 2 in {mastery.SURE_AFTER} for two.
- Solving a level counts for the easier levels too. Missing one also counts for the harder levels that you tried.
- {mastery.FRESH_DAYS} days after you last solved it, a score begins to fade by {mastery.FADE_PER_DAY:.1%} of itself a
  day, never to less than {mastery.FADED_AT_LEAST:.0%}.
- The levels of a type are weighed: {weights}. Subtopics, modules and the whole are means over their types. Only what
  has questions is counted, so 100 % can be reached.

*An example.* At beginner you solve a question, miss one and solve another. The newest counts 1, the missed one
{mastery.OLDER_COUNTS:g} and the oldest {mastery.OLDER_COUNTS**2:.2g}. Two are solved, so 2 in {mastery.SURE_AFTER} of
the share count: {beginner} %. If the type has all three levels, beginner is one part of
{sum(mastery.WEIGHTS.values())}, which makes {whole} % for the type.

**Streak.** Days in a row with at least one question solved, by your own calendar. Today may still be open. A day is
fixed when you solve; travelling changes nothing afterwards.

**Daily goal.** Questions solved today, each counted once. You set it on the dashboard or in Settings.
"""
    )


def privacy() -> None:
    st.markdown(words.privacy())
    st.markdown(
        """
What your code prints, and what you type into it, stays in the browser as well. What the buttons do that say *sends your
code to Gemini* is under *Gemini*.

**What does pass to the server you opened**, because it draws the pages:

- What this browser has kept about your progress: statistics, the history, daily totals and your goal, the questions you
  opened, your runs with the names you gave them, review dates and settings. It is read when you arrive.
- After each submit: the question's id, the verdict, how many tests passed of how many, the time taken, how many hints
  you used and whether the solution was open. After *Reveal*, *Next question* and *Try again*: the question's id and,
  for the first, how many submits failed.
- Your Gemini key, if you entered one, your list of calls and the questions that Gemini wrote for you.
- What you type into search fields and forms on these pages. A file that you import is shown to the server without the
  code in it, to be checked. So are the answers to *Check this browser*, if you press it.
- What every website learns: your network address, the name of your browser, its language and time zone, and the address
  of the page, which names the question.

The server holds this in memory for your visit, and soon after you close the page it is forgotten. Whoever runs the
server may keep ordinary logs, with network and page addresses and messages about errors.
"""
    )
    st.page_link("pages/support/data.py", label="Look at, export or delete your data", icon=":material/database:")


def gemini() -> None:
    terms = "\n".join(f"- {each}" for each in TERMS)
    st.markdown(
        f"""
{ADDS} You get one at [Google AI Studio]({GET_A_KEY}) and enter it in Settings, under AI.

**Nothing that it writes is believed.** A question from Gemini is run in your browser before you see it: two solutions
have to agree on its tests and on 200 further inputs, its tests have to notice small changes, and its texts have to be
true. What fails is corrected once or thrown away. A hint is not shown when it holds lines of the solution or when doing
what it says would solve the task; a review is not shown when it contradicts the verdict; a better program is run and
measured first.

**What is sent to Google.** For questions: the topic, the level and titles of questions you have seen. For a hint, a
review, an improvement or an explanation, each of which you ask for with a button that says so: the question with its
solution and hints, your code, and the verdict with the first failing test.

**Your key** is kept in this browser's storage. While you are connected the server holds it in memory and passes it on
with your calls; it does not store it, log it or put it into an address. An export of your data holds it only if you
tick that.

**Help counts.** A question solved after a hint or review from Gemini is marked in the history. It is no evidence for
mastery, and comes back sooner for review.

{terms}
"""
    )


def limits() -> None:
    st.markdown(
        f"""
Python here is the real one, built for browsers, with these limits:

- **The standard library, nothing to install.** `collections`, `itertools`, `re`, `heapq`, `datetime` and their like are
  there; `numpy` and `pandas` are not.
- **No threads, no processes, no network.** Starting one raises an error. `async` and `await` work.
- **{frame_numbers.MEMORY_MB} MB of memory.** More than that raises `MemoryError`, and the next run works again.
- **Files live for one run.** You can write and read them, but nothing of your disk is in reach.
- **Run takes up to {Settings().time_limit_ms // 1000} seconds**, or what you set, from {TIME_LIMITS_S[0]} to
  {TIME_LIMITS_S[1]}. It shows up to {frame_numbers.OUTPUT_CHARS:,} characters of output and ends there.
- **A few times slower** than Python on the same machine.
- `input()` waits for what you type below the output; if your browser cannot wait, there is a field to fill in before.
"""
    )


def questions() -> None:
    st.markdown(
        f"""
**Stop did not react. What now?**
Stop asks your code to end, and after {frame_numbers.STOP_PATIENCE_MS / 1000} s ends it by starting Python anew, which
may take a moment. If the whole tab hangs, close it: your code was saved when you pressed Run, and is there when you
open the question again.

**Where is my progress?**
In this browser, on this device, for this address. A private window forgets it when it is closed, and so does deleting
the site's data. Export it now and then on *Your data*.

**Can I go on at another computer?**
Yes. *Your data* exports everything to a file, your code included. Import that file there. It replaces what is there,
and the two do not keep in step afterwards.

**Can I use two tabs?**
Yes. Both count into the same progress, nothing counts twice, and settings follow. With the same question open in both,
the code typed last is the one that is kept.

**The server is gone. Is my work lost?**
No. Run, Submit, Stop and hints go on working, a line on top says so, and the results are sent when the server is back.

**How do I get my earlier code back?**
*Earlier versions* above the editor has the last {frame_numbers.EARLIER_VERSIONS} that you ran or submitted. The code of
your last {frame_numbers.KEPT_CODES:,} attempts is in History under *Review*, and the drafts of the last
{frame_numbers.KEPT_DRAFTS} questions are kept.

**Does the history go back for ever?**
It lists the last {KEPT_ATTEMPTS:,} attempts. Older ones stay counted in your totals and streaks.

**How do I get a light or a dark page?**
The menu at the top right has *Light*, *Dark* and *System*. The workspace follows. The colours of the code can be set
apart, in Settings.

**A question seems to be wrong.**
*Report this question*, below its text, copies its id. Send it to whoever runs this site, with what you expected and the
block under *Version and bug reports*.
""".replace("?**\n", "?**  \n").replace("wrong.**\n", "wrong.**  \n")
    )
    if FRAMED in (here := st.context.url or ""):
        st.markdown("**This page stands in a frame of its host.** Without it, Stop is quicker.")
        st.link_button("Open Pytrix without the frame", here, icon=":material/open_in_new:")


def diagnostics() -> str:
    """Facts for a bug report: versions and what the browser is, nothing of the learner's work."""
    known = browser.facts()
    lines = [
        f"Pytrix {__version__}",
        f"Workspace {version('streamlit-pyodide-runner')}",
        f"Streamlit {version('streamlit')}, Python {platform.python_version()} on the server",
        f"Storage: {session.storage().state}",
        f"Page: {st.context.theme.type or 'unknown'} theme, {st.context.locale or 'no language'}, "
        f"{st.context.timezone or 'no time zone'}",
        f"Browser: {st.context.headers.get('User-Agent', 'not told')}",
    ]
    if known:
        lines += [f"{what}: {here}" for what, here, _ in browser.rows(known)]
    return "\n".join(lines)


def about() -> None:
    st.markdown(f"This is Pytrix {__version__}. For a bug report, copy this block. It holds no code and no name.")
    st.code(diagnostics(), language=None, wrap_lines=True)
    if not browser.facts():
        st.caption("*Check this browser*, at the end of Settings, adds what your browser offers.")


SECTIONS: dict[str, tuple[str, Callable[[], None]]] = {
    "Getting started": (":material/flag:", start),
    "Ways to practise": (":material/route:", modes),
    "How answers are graded": (":material/rule:", grading),
    "How progress is counted": (":material/trending_up:", counting),
    "What leaves your browser": (":material/shield:", privacy),
    "Gemini": (":material/auto_awesome:", gemini),
    "Keys": (":material/keyboard:", keys.table),
    "Limits of Python here": (":material/memory:", limits),
    "Questions and answers": (":material/help:", questions),
    "Version and bug reports": (":material/bug_report:", about),
}


def page() -> None:
    st.title("Help")
    if session.storage().state == "pending":
        drawing.waiting(320, 60, 60)
        return
    for number, (title, (icon, section)) in enumerate(SECTIONS.items()):
        with st.expander(title, icon=icon, expanded=number == 0):
            section()


page()
