"""Where the learner stands, and what to do next."""

from functools import partial

import streamlit as st

from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRun
from pytrix.curriculum import Module, default_curriculum
from pytrix.progress import daily
from pytrix.stores import preferences, suggestions
from pytrix.stores.documents import Documents
from pytrix.stores.suggestions import Suggestion
from pytrix.ui import bank, drawing, moments, session
from pytrix.ui.choice import DUE
from pytrix.ui.storage import now_ms

RECENT_ATTEMPTS = 5

curriculum = default_curriculum()
coverage = bank.coverage()
mastery = session.mastery_by_part()


def welcome(documents: Documents) -> None:
    with st.container(key="hero", border=True):
        st.title("Practise Python for real")
        st.markdown(
            "Read a question, write the code, press Submit. Your code runs **in this browser** and is judged by tests "
            "that really run it. Nothing to install, no account, and your progress stays on this device."
        )
        first = suggestions.untried(documents.stats, coverage, documents.settings.default_level)
        unfinished = documents.seen.unfinished
        if unfinished and st.button(
            f"Continue: {unfinished.title}", type="primary", icon=":material/play_arrow:", key="continue"
        ):
            drawing.practise({"q": unfinished.question_id})
        if (first and not unfinished) and st.button(
            "Start your first question", type="primary", icon=":material/play_arrow:", key="first"
        ):
            drawing.practise({"type": first.problem_type, "level": first.level})
        with st.container(horizontal=True):
            st.page_link("pages/learn/practice_auto.py", label="Let a run choose for you", icon=":material/route:")
            st.page_link("pages/learn/practice_manual.py", label="Choose a question yourself", icon=":material/tune:")
            st.page_link("pages/learn/modules.py", label="Look through all modules", icon=":material/menu_book:")


def cards(documents: Documents) -> None:
    stats = documents.stats
    subtopics = {key.rsplit("/", 1)[0] for key in coverage}
    explored = subtopics & {key.rsplit("/", 1)[0] for key in stats.problem_types()}
    today = moments.day_of(now_ms(), moments.timezone())
    days = daily.streak_days(documents.daily, today)
    with st.container(horizontal=True, key="cards"):
        st.metric("Solved", stats.total_solved, border=True, help="Questions solved, each counted once.")
        st.metric("Attempts", stats.total_attempts, border=True, help="One submit is one attempt. Run never counts.")
        st.metric(
            "Mastery",
            drawing.percent(mastery.get("", 0.0)),
            border=True,
            help="How surely you solve what can be practised: your last five outcomes at each level of a problem type, "
            "the newest counting most, advanced three times as much as beginner. The mean over all types that have "
            "questions.",
        )
        st.metric(
            "Streak",
            f"{days} day{'' if days == 1 else 's'}",
            border=True,
            help="Days in a row, by your own calendar, with at least one question solved.",
        )
        st.metric(
            "Topics explored",
            f"{len(explored)} of {len(subtopics)}",
            border=True,
            help="Subtopics you tried, of those that have questions.",
        )


def goal(documents: Documents) -> None:
    today = moments.day_of(now_ms(), moments.timezone())
    done, wanted = documents.daily.on(today).solved, documents.daily.goal
    text = f"**{done} of {wanted}** solved today"
    if done >= wanted:
        text = f":green[:material/check_circle:] **Daily goal reached**: {done} solved today"
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="goal"):
        st.progress(daily.goal_share(documents.daily, today), text=text)
        with st.popover("Daily goal", icon=":material/flag:", width="content", key="ask-goal"):
            st.session_state["goal-wanted"] = wanted
            st.number_input(
                "Questions to solve in a day", 1, daily.GOAL_LIMIT, step=1, key="goal-wanted", on_change=take_goal
            )


def take_goal() -> None:
    session.storage().change(partial(preferences.with_goal, goal=st.session_state["goal-wanted"]))


def next_steps(documents: Documents) -> None:
    st.subheader("Next steps")
    unfinished = documents.seen.unfinished
    run = next((each for each in documents.runs.runs if each.status == "active"), None)
    due = session.due_reviews()
    with st.container(horizontal=True, key="steps"):
        if run:
            with st.container(border=True, key="step-run", gap="xsmall"):
                st.caption("Continue your run")
                st.markdown(f"**{drawing.plain(run.name)}**")
                st.caption(coming(run))
                if st.button("Continue the run", type="primary", icon=":material/route:", key="run"):
                    drawing.practise({"run": run.id})
        if due:
            with st.container(border=True, key="step-review", gap="xsmall"):
                st.caption("Before you forget")
                st.markdown(f"**{due} review{'' if due == 1 else 's'} due**")
                st.caption("Fresh questions of types you solved or missed before")
                if st.button("Review", icon=":material/event_repeat:", key="review"):
                    drawing.practise({"review": DUE})
        if unfinished and not (run and run.question_id == unfinished.question_id):
            with st.container(border=True, key="step-continue", gap="xsmall"):
                st.caption("Continue where you were")
                st.markdown(f"**{drawing.plain(unfinished.title)}**")
                st.caption(" › ".join(drawing.plain(name) for name in bank.supply().names(unfinished.problem_type)[:2]))
                if st.button("Continue", type="primary", icon=":material/play_arrow:", key="continue"):
                    drawing.practise({"q": unfinished.question_id})
        new = suggestions.untried(documents.stats, coverage, documents.settings.default_level)
        step("Something new", "new", new, "Try it")
        step("Your weakest so far", "weakest", suggestions.weakest(documents.stats, coverage, now_ms()), "Practise it")


def coming(run: AutoRun) -> str:
    planned = runs.planned(run, bank.supply().catalogue(run.modules))
    return f"Next: {drawing.plain(planned.name)} · {planned.level}" if planned else "See what is left"


def step(caption: str, key: str, suggestion: Suggestion | None, label: str) -> None:
    if suggestion is None:
        return
    kind = curriculum.problem_type(suggestion.problem_type)
    with st.container(border=True, key=f"step-{key}", gap="xsmall"):
        st.caption(caption)
        st.markdown(f"**{drawing.plain(kind.name)}**")
        st.caption(f"{drawing.trail(kind)} · {suggestion.level}")
        if st.button(label, icon=":material/arrow_forward:", key=key):
            drawing.practise({"type": suggestion.problem_type, "level": suggestion.level})


def recent(documents: Documents) -> None:
    st.subheader("Recent activity")
    zone, now = moments.timezone(), now_ms()
    with st.container(border=True, key="recent", gap="xsmall"):
        for attempt in documents.history.attempts[:RECENT_ATTEMPTS]:
            with st.container(horizontal=True, vertical_alignment="center"):
                drawing.verdict_badge(attempt)
                st.markdown(f"**{drawing.plain(attempt.title)}**", width="content")
                st.caption(f"{attempt.level} · {moments.when(attempt.executed_at, now, zone)}", width="content")
        st.page_link("pages/insights/history.py", label="All attempts", icon=":material/history:")


def mastery_map(documents: Documents) -> None:
    st.subheader("Mastery by module" if documents.stats.total_attempts else "What you can practise")
    with st.container(horizontal=True, key="module-map"):
        for module in curriculum.modules:
            module_card(module, documents)


def module_card(module: Module, documents: Documents) -> None:
    types = [kind.key for kind in module.problem_types if kind.key in coverage]
    share = mastery.get(module.id, 0.0)
    with st.container(border=True, key=f"map-{module.id}", gap="xxsmall"):
        st.page_link(
            "pages/learn/modules.py",
            label=f"{module.order}. {drawing.plain(module.name)}",
            query_params={"module": module.id},
        )
        if types:
            st.progress(share / 100)
            st.caption(f"{drawing.percent(share)} · {len(types)} problem type{'' if len(types) == 1 else 's'}")
        else:
            st.caption("No questions yet")


def page() -> None:
    storage = session.storage()
    if storage.state == "pending":
        drawing.waiting(110, 160, 320)
        return
    documents = storage.documents
    if not documents.stats.total_attempts:
        welcome(documents)
    else:
        st.title("Dashboard")
        cards(documents)
        goal(documents)
        next_steps(documents)
        if documents.history.attempts:
            recent(documents)
    mastery_map(documents)


page()
