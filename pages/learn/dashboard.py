"""What to do next, and where the learner stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import streamlit as st

from pytrix import reviews
from pytrix.auto_mode import runs
from pytrix.curriculum import Module, default_curriculum
from pytrix.keys import subtopic_of
from pytrix.practice.address import DUE
from pytrix.progress import daily, strength
from pytrix.stores import listing, preferences, suggestions
from pytrix.stores.documents import Documents
from pytrix.ui import ai_card, bank, drawing, moments, pictures, session, words

RECENT_QUESTIONS = 6
STRENGTHS = 8
DAYS_AHEAD = 7

curriculum = default_curriculum()
coverage = bank.coverage()


@dataclass(frozen=True)
class Step:
    """Something to do next: where it leads, and how it is told."""

    key: str
    caption: str
    title: str
    told: str
    label: str
    icon: str
    params: dict[str, str]


def steps(documents: Documents) -> Iterator[Step]:
    """What can be done next, the most useful first."""
    due = session.due_reviews()
    if due:
        told = "Fresh questions of types you solved or missed before, just before you would forget them."
        title = f"{words.up_to_many(due)} review{'' if due == 1 else 's'} due"
        if due > words.MANY:
            told = "A few a day are enough; what has waited longest comes first."
        yield Step("review", "Before you forget", title, told, "Review now", ":material/event_repeat:", {"review": DUE})
    run = next((each for each in documents.runs.runs if each.status == "active"), None)
    if run:
        planned = runs.planned(run, bank.supply().catalogue(run.modules))
        told = f"Next: {drawing.plain(planned.name)} · {planned.level}" if planned else "See what is left of it."
        yield Step(
            "run", "Your run", drawing.plain(run.name), told, "Continue the run", ":material/route:", {"run": run.id}
        )
    unfinished = documents.seen.unfinished
    if unfinished and not (run and run.question_id == unfinished.question_id):
        told = f"{place(unfinished.problem_type)} · {unfinished.level}"
        title = drawing.plain(unfinished.title)
        params = {"q": unfinished.question_id}
        yield Step("continue", "Where you were", title, told, "Continue", ":material/play_arrow:", params)
    if not run and documents.settings.default_mode == "auto":
        told = "A run chooses what comes next, and says why."
        yield Step("begin-run", "Auto mode", "Start a run", told, "Set up a run", ":material/route:", {})
    new = suggestions.something_new(documents.stats, coverage, documents.settings)
    weak = suggestions.weakest(documents.stats, coverage, session.now_ms())
    for key, caption, found, label, icon in (
        ("new", "Something new", new, "Try it", ":material/explore:"),
        ("weakest", "Worth another look", weak, "Practise it", ":material/fitness_center:"),
    ):
        if found:
            kind = curriculum.problem_type(found.problem_type)
            params = {"type": found.problem_type, "level": found.level}
            told = f"{drawing.trail(kind)} · {found.level}"
            yield Step(key, caption, drawing.plain(kind.name), told, label, icon, params)


def place(problem_type: str) -> str:
    return " › ".join(drawing.plain(name) for name in bank.supply().names(problem_type)[:2] if name)


def next_card(documents: Documents) -> None:
    first, *others = steps(documents)
    with st.container(key="next", border=True, gap="small", height="stretch"):
        st.caption(f"Next · {first.caption}")
        st.header(first.title)
        st.markdown(first.told)
        if st.button(first.label, type="primary", icon=first.icon, key=first.key):
            take(first)
        if others:
            with st.container(horizontal=True, gap="small", key="other-steps"):
                for each in others:
                    label = f"{each.caption}: {each.title}"
                    if st.button(label, type="tertiary", icon=each.icon, key=each.key, help=each.told):
                        take(each)


def take(step: Step) -> None:
    """Goes where a step leads; one without parameters to the setup of a run."""
    if step.params:
        drawing.practise(step.params)
    st.switch_page("pages/learn/practice_auto.py")


def today_card(documents: Documents) -> None:
    today = moments.day_of(session.now_ms(), moments.timezone())
    done, wanted = documents.daily.on(today).solved, documents.daily.goal
    row = daily.streak_days(documents.daily, today)
    with st.container(key="today", border=True, gap="small", height="stretch"):
        drawing.picture(pictures.ring(done, wanted))
        if done >= wanted:
            st.markdown(":green[:material/check_circle:] **Daily goal reached**", text_alignment="center")
        flame = ":orange[:material/local_fire_department:]" if row else ":material/local_fire_department:"
        days = f"**{row} day{'' if row == 1 else 's'}** in a row" if row else "A streak starts with one solved today"
        st.markdown(f"{flame} {days}", text_alignment="center")
        with (
            st.container(horizontal_alignment="center"),
            st.popover("Daily goal", icon=":material/flag:", key="ask-goal"),
        ):
            st.session_state["goal-wanted"] = wanted
            st.number_input(
                "Questions to solve in a day", 1, daily.GOAL_LIMIT, step=1, key="goal-wanted", on_change=take_goal
            )


def take_goal() -> None:
    session.storage().change(partial(preferences.with_goal, goal=st.session_state["goal-wanted"]))


def totals(documents: Documents, known: tuple[strength.Strength, ...]) -> None:
    stats = documents.stats
    subtopics = {subtopic_of(key) for key in coverage}
    strong = sum(each.word == "strong" for each in known)
    with st.container(horizontal=True, key="cards", gap="medium"):
        st.metric("Solved", f"{stats.total_solved:,}", help="Questions solved, each counted once.")
        st.metric("Attempts", f"{stats.total_attempts:,}", help="One submit is one attempt. Run never counts.")
        st.metric(
            "Topics explored",
            f"{len(known)} of {len(subtopics)}",
            help="Subtopics you tried, of those that have questions.",
        )
        st.metric("Strong in", f"{strong} topic{'' if strong == 1 else 's'}", help=words.STRONG_MEANS)
        best = documents.daily.best_streak_days
        if best > 1:
            st.metric("Longest streak", f"{best} days", help="Days in a row, by your own calendar, with one solved.")


THREE_STEPS = (
    ("Read", "A short question with true examples, and three hints if you want them."),
    ("Write and run", "Real Python in your browser: prints, input and a Stop that always works."),
    ("See why", "Where an answer is wrong, watch your code run step by step."),
)


def activity(documents: Documents) -> None:
    today = moments.day_of(session.now_ms(), moments.timezone())
    solved = documents.daily.solved_by_day
    with st.container(border=True, key="activity", gap="small", height="stretch"):
        st.subheader("Twelve weeks")
        drawing.picture(pictures.calendar(solved, today))
        since = today - timedelta(weeks=12)
        recent = sum(count for day, count in solved.items() if since < day <= today)
        days = sum(1 for day in solved if since < day <= today)
        st.caption(f"{recent} solved on {days} day{'' if days == 1 else 's'}. A larger square means more on that day.")


def coming_back(documents: Documents) -> None:
    zone, now = moments.timezone(), session.now_ms()
    today = moments.day_of(now, zone)
    ahead = reviews.due(documents.reviews, session.end_of(today + timedelta(days=DAYS_AHEAD - 1)), coverage)
    counts = dict.fromkeys((today + timedelta(days=each) for each in range(DAYS_AHEAD)), 0)
    for each in ahead:
        counts[max(today, moments.day_of(each.due, zone))] += 1
    with st.container(border=True, key="coming-back", gap="small", height="stretch"):
        st.subheader("What comes back when")
        named = [(day_name(day, today), count) for day, count in counts.items()]
        told = ", ".join(f"{count} {name.lower() if name == 'Today' else name}" for name, count in named if count)
        drawing.picture(pictures.columns(named, f"Reviews: {told or 'none in the next seven days'}"))
        later = sum(len(levels) for levels in documents.reviews.cards.values()) - len(ahead)
        text = f"Reviews by day, each a fresh question.{f' {later} more come later.' if later > 0 else ''}"
        st.caption(text if ahead or later > 0 else "What you solve comes back here, when it is time to repeat it.")


def day_name(day: date, today: date) -> str:
    return "Today" if day == today else f"{day:%a}"


def good_at(known: tuple[strength.Strength, ...]) -> None:
    st.subheader("What you are good at")
    best = sorted(known, key=lambda each: -each.share)[:STRENGTHS]
    rows = []
    for each in best:
        name = curriculum.subtopic(each.key).name
        told = f"{each.tried} of {len(each.types)} problem types tried"
        rows.append((name, each.types, each.text, told))
    drawing.picture(pictures.strength_rows(rows))
    label = "All your topics" if len(known) > len(best) else "More numbers and pictures"
    st.page_link("pages/insights/stats.py", label=label, icon=":material/monitoring:")


def recent(documents: Documents) -> None:
    st.subheader("Recent questions")
    zone, now = moments.timezone(), session.now_ms()
    with st.container(key="recent", border=True, gap="xsmall"):
        for each in listing.by_question(documents.history.attempts)[:RECENT_QUESTIONS]:
            last = each[0]
            with st.container(
                horizontal=True,
                horizontal_alignment="distribute",
                vertical_alignment="center",
                gap="small",
                key=f"row-{last.id}",
            ):
                with st.container(gap="xxsmall", width="stretch"):
                    title = f"**{drawing.plain(last.title)}**"
                    if st.button(title, key=f"again-{last.id}", type="tertiary", help="Open it again"):
                        drawing.practise({"q": last.question_id})
                    st.caption(
                        f"{place(last.problem_type)} · {last.level} · {moments.when(last.executed_at, now, zone)}"
                    )
                with st.container(width="content"):
                    drawing.picture(pictures.squares(each[::-1]))
        st.page_link("pages/insights/history.py", label="All attempts", icon=":material/history:")


def modules_map() -> None:
    ready = [each for each in curriculum.modules if any(kind.key in coverage for kind in each.problem_types)]
    mastery = session.mastery_by_part()
    with st.grid(min_column_width=230, key="module-map"):
        for module in ready:
            module_card(module, mastery.get(module.id, 0.0))
    if len(ready) < len(curriculum.modules):
        st.caption("More modules are on their way; Modules shows the plan.")


def module_card(module: Module, share: float) -> None:
    count = sum(kind.key in coverage for kind in module.problem_types)
    with st.container(border=True, key=f"map-{module.id}", gap="xxsmall", height="stretch"):
        st.page_link(
            "pages/learn/modules.py",
            label=f"**{drawing.plain(module.name)}**",
            query_params={"module": module.id},
        )
        if share:
            st.progress(share / 100)
        told = f"{count} problem type{'' if count == 1 else 's'}"
        st.caption(f"{told} · {drawing.percent(share)} mastered" if share else told)


def welcome(documents: Documents) -> None:
    with st.container(key="hero", border=True):
        hello, film = st.columns([3, 2], gap="large", vertical_alignment="center")
        with hello:
            st.title("Practise Python for real")
            st.markdown(
                "Read a question, write the code, press Submit. Your code runs **in this browser** and is judged by "
                "tests that really run it. No account, nothing to install."
            )
            experience(documents)
            begin(documents)
        with film:
            drawing.picture(pictures.film())
    drawing.picture(pictures.numbered(THREE_STEPS))
    st.space("small")
    st.page_link("pages/learn/practice_auto.py", label="Or let a run choose for you", icon=":material/route:")


def experience(documents: Documents) -> None:
    st.session_state["experience"] = documents.settings.experience or None
    st.pills(
        "How well do you know Python? (You can leave this open.)",
        ["new", "some", "fluent"],
        format_func={"new": "New to it", "some": "Some", "fluent": "Fluent"}.__getitem__,
        key="experience",
        on_change=take_experience,
    )


def take_experience() -> None:
    session.storage().change(partial(preferences.with_experience, experience=st.session_state["experience"] or ""))


def begin(documents: Documents) -> None:
    unfinished = documents.seen.unfinished
    if unfinished:
        if st.button(
            f"Continue: {drawing.plain(unfinished.title)}", type="primary", icon=":material/play_arrow:", key="continue"
        ):
            drawing.practise({"q": unfinished.question_id})
        return
    if documents.settings.default_mode == "auto":
        if st.button("Start your first run", type="primary", icon=":material/route:", key="begin-run"):
            st.switch_page("pages/learn/practice_auto.py")
        return
    first = suggestions.first(coverage, documents.settings)
    if first and st.button("Start your first question", type="primary", icon=":material/play_arrow:", key="first"):
        drawing.practise({"type": first.problem_type, "level": first.level})


def page() -> None:
    storage = session.storage()
    if storage.state == "pending":
        drawing.waiting(60, 260, 220, 320)
        return
    documents = storage.documents
    if not documents.stats.total_attempts:
        welcome(documents)
        st.subheader("What you can practise")
        modules_map()
        return
    st.title("Dashboard")
    known = strength.by_subtopic(documents.stats.evidence, coverage, session.now_ms())
    left, right = st.columns([7, 3], gap="medium")
    with left:
        next_card(documents)
    with right:
        today_card(documents)
    totals(documents, known)
    ai_card.draw(documents)
    left, right = st.columns(2, gap="medium")
    with left:
        activity(documents)
    with right:
        coming_back(documents)
    if known:
        good_at(known)
    if documents.history.attempts:
        recent(documents)
    st.subheader("Modules")
    modules_map()


page()
