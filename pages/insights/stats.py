"""What the learner can do, how it develops, and what comes back: pictures first, each with its numbers in words."""

from datetime import timedelta, tzinfo
from functools import partial

import streamlit as st

from pytrix import reviews
from pytrix.curriculum import Module, ProblemType, Subtopic, UnknownTopic, default_curriculum
from pytrix.practice.address import DUE
from pytrix.progress import daily, strength, trends
from pytrix.stores import suggestions
from pytrix.stores.documents import Documents
from pytrix.stores.stats import GlobalStats
from pytrix.ui import bank, drawing, moments, pictures, session, words

WEEKS, CALENDAR_WEEKS, DAYS_AHEAD, LISTED = 12, 26, 14, 5
# Two such cards stand side by side where there is room; the numbers of a narrower picture could not be read.
HALF = 340

curriculum = default_curriculum()
coverage = bank.coverage()
mastery = session.mastery_by_part()


def totals(documents: Documents) -> None:
    stats = documents.stats
    tally = trends.tally(documents.history.attempts)
    with st.container(horizontal=True, key="cards", gap="medium"):
        st.metric("Solved", f"{stats.total_solved:,}", help="Questions solved, each counted once.")
        st.metric("Attempts", f"{stats.total_attempts:,}", help="One submit is one attempt. Run never counts.")
        if tally.accuracy is not None:
            told = f"Accepted submits among the last {tally.submits:,}."
            st.metric("Accuracy", drawing.percent(100 * tally.accuracy), help=told)
        st.metric(
            "Time practised",
            moments.duration(stats.total_time_taken_ms),
            help="While the question was on screen and its tab in front.",
        )
        known = strength.by_subtopic(documents.stats.evidence, coverage, session.now_ms())
        strong = sum(each.word == "strong" for each in known)
        st.metric("Strong in", f"{strong} topic{'' if strong == 1 else 's'}", help=words.STRONG_MEANS)


MASTERY_MEANS = (
    "How surely you solve all that can be practised here: your last five outcomes at each level of a problem type, the "
    "newest counting most, advanced three times as much as beginner."
)


def opened() -> Module | Subtopic | None:
    """The module or subtopic that the address names."""
    try:
        topic = curriculum.resolve(st.query_params.get("at", ""))
    except UnknownTopic:
        return None
    return (
        topic if not isinstance(topic, ProblemType) else curriculum.subtopic(f"{topic.module_id}/{topic.subtopic_id}")
    )


def go(key: str) -> None:
    if key:
        st.query_params["at"] = key
    else:
        st.query_params.pop("at", None)


@drawing.part
def drill_down(stats: GlobalStats) -> None:
    """A step into it draws nothing else anew."""
    st.subheader("Mastery", help=MASTERY_MEANS)
    here = opened()
    with st.container(border=True, key="mastery", gap="small"):
        trail(here)
        match here:
            case None:
                modules(stats)
            case Module():
                for subtopic in here.subtopics:
                    if playable(subtopic):
                        part(subtopic, [share(each) for each in subtopic.problem_types if each.key in coverage], stats)
            case Subtopic():
                for kind in here.problem_types:
                    if kind.key in coverage:
                        levels(kind, stats)
        if isinstance(here, Subtopic):
            st.caption("Full is sure, dashed is not tried yet.")
        else:
            st.caption("Full is sure, hatched is not tried yet. A name opens what is inside.")


def modules(stats: GlobalStats) -> None:
    """The modules that were begun; the others folded, because there is nothing to see yet."""
    shares = {
        each: [share(subtopic) for subtopic in each.subtopics if playable(subtopic)]
        for each in curriculum.modules
        if playable(each)
    }
    begun = [each for each in shares if any(found is not None for found in shares[each])]
    for module in begun:
        part(module, shares[module], stats)
    if len(begun) < len(shares):
        with st.expander("Not begun yet", icon=":material/schedule:", expanded=not begun):
            for module, untried in shares.items():
                if module not in begun:
                    part(module, untried, stats)


def trail(here: Module | Subtopic | None) -> None:
    if here is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button("All modules", type="tertiary", icon=":material/arrow_back:", on_click=go, args=("",), key="at-all")
        if isinstance(here, Subtopic):
            name = drawing.plain(here.module_name)
            st.button(f"› {name}", type="tertiary", on_click=go, args=(here.module_id,), key="at-module")
        st.markdown(f"**› {drawing.plain(here.name)}**", width="content")


def playable(topic: Module | Subtopic) -> bool:
    return any(kind.key in coverage for kind in topic.problem_types)


def share(topic: Subtopic | ProblemType) -> float | None:
    """Mastery from 0 to 1, None where nothing was tried."""
    kinds = topic.problem_types if isinstance(topic, Subtopic) else (topic,)
    return mastery.get(topic.key, 0.0) / 100 if any(kind.key in tried for kind in kinds) else None


def part(topic: Module | Subtopic, shares: list[float | None], stats: GlobalStats) -> None:
    begun = [each for each in shares if each is not None]
    percent = drawing.percent(mastery.get(topic.key, 0.0)) if begun else "not begun"
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"part-{topic.key}"):
        name = f"**{drawing.plain(topic.name)}**"
        st.button(name, type="tertiary", on_click=go, args=(topic.key,), key=f"at-{topic.key}", width=240)
        drawing.picture(pictures.measured(shares, f"{topic.name}: {percent}", percent), width="stretch")


def levels(kind: ProblemType, stats: GlobalStats) -> None:
    counted = stats.problem_types().get(kind.key)
    cells = strength.cells(counted.evidence if counted else None, coverage[kind.key], session.now_ms())
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"part-{kind.key}"):
        states, notes = pictures.level_states(cells, counted.counted if counted else None), []
        if counted:
            notes = [f"{counted.solved} solved, {counted.attempts} attempt{'' if counted.attempts == 1 else 's'}"]
        drawing.picture(pictures.item("", kind.name, notes=notes, picture=states), width="stretch")
        level = suggestions.next_level(counted, coverage[kind.key])
        if st.button("Practise", icon=":material/play_arrow:", key=f"practise-{kind.key}"):
            drawing.practise({"type": kind.key, "level": level})


def development(documents: Documents) -> None:
    zone = moments.timezone()
    today = moments.day_of(session.now_ms(), zone)
    weeks = trends.by_week(documents.history.attempts, lambda at: moments.day_of(at, zone), today, WEEKS)
    names = [f"{week.day} {week:%b}" for week, _ in weeks]
    accuracy = [each.accuracy for _, each in weeks]
    minutes = [each.solve_ms / 60_000 if each.solve_ms is not None else None for _, each in weeks]
    with st.grid(min_column_width=HALF):
        with st.container(border=True, key="accuracy", gap="small", height="stretch"):
            st.subheader("Accuracy by week")
            shares = [None if each is None else 100 * each for each in accuracy]
            drawing.picture(pictures.line(names, shares, "Accepted submits in percent", unit=" %", top=100))
            st.caption("Accepted submits of all submits.")
        with st.container(border=True, key="solve-time", gap="small", height="stretch"):
            st.subheader("Time to solve by week")
            drawing.picture(pictures.line(names, minutes, "Median minutes to solve a question", unit=" min"))
            st.caption("The middle one of the times of solved questions, in minutes.")


def by_level(documents: Documents) -> None:
    st.subheader("By level")
    rows = []
    for level, each in trends.by_level(documents.history.attempts).items():
        time = f", {moments.duration(each.solve_ms)} each" if each.solve_ms is not None else ""
        rows.append((level, each.accuracy or 0.0, f"{each.solved} of {each.submits} accepted{time}"))
    drawing.picture(pictures.level_rows(rows))


def days(documents: Documents) -> None:
    today = moments.day_of(session.now_ms(), moments.timezone())
    row, best = daily.streak_days(documents.daily, today), documents.daily.best_streak_days
    solved = documents.daily.solved_by_day
    with st.container(border=True, key="activity", gap="small"):
        st.subheader("Half a year")
        weeks = partial(pictures.calendar, solved, today)
        drawing.picture(pictures.fitting(weeks, wide=CALENDAR_WEEKS, middle=CALENDAR_WEEKS, narrow=WEEKS))
        now = f":material/local_fire_department: {row} day{'' if row == 1 else 's'} in a row"
        in_a_row = documents.stats.current_manual_streak
        st.caption(
            f"{now} · longest {best} · :material/done_all: {in_a_row} question{'' if in_a_row == 1 else 's'} in a row "
            "without a miss"
        )


def ends(documents: Documents) -> None:
    now = session.now_ms()
    known = {
        key: score
        for key, evidence in documents.stats.evidence.items()
        if key in coverage and (score := strength.best(evidence, coverage[key], now)) is not None
    }
    ranked = sorted(known, key=lambda key: (known[key], key))
    weak = [key for key in ranked if known[key] < strength.STRONG][:LISTED]
    strong = [key for key in reversed(ranked) if known[key] >= strength.STEADY and key not in weak][:LISTED]
    with st.grid(min_column_width=HALF):
        with st.container(border=True, key="weakest", gap="small", height="stretch"):
            st.subheader("Worth another look")
            listed(weak, known, "Nothing: all that you tried is strong.")
        with st.container(border=True, key="strongest", gap="small", height="stretch"):
            st.subheader("Strongest")
            listed(strong, known, "It fills with the next questions you solve.")


def listed(keys: list[str], known: dict[str, float], nothing: str) -> None:
    if not keys:
        st.caption(nothing)
    tried_types = session.documents().stats.problem_types()
    for key in keys:
        kind = curriculum.problem_type(key)
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"item-{key}"):
            sign = pictures.moon(known[key], strength.word_of(known[key], tried=True))
            notes = (f"{kind.module_name} › {kind.subtopic_name}",)
            drawing.picture(pictures.item(sign, kind.name, notes=notes), width="stretch")
            level = suggestions.next_level(tried_types.get(key), coverage[key])
            if st.button("", icon=":material/play_arrow:", help=f"Practise {kind.name}", key=f"go-{key}"):
                drawing.practise({"type": key, "level": level})


def coming_back(documents: Documents) -> None:
    zone, now = moments.timezone(), session.now_ms()
    today = moments.day_of(now, zone)
    ahead = reviews.due(documents.reviews, session.end_of(today + timedelta(days=DAYS_AHEAD - 1)), coverage)
    counts = dict.fromkeys((today + timedelta(days=each) for each in range(DAYS_AHEAD)), 0)
    for each in ahead:
        counts[max(today, moments.day_of(each.due, zone))] += 1
    due = counts[today]
    with st.container(border=True, key="coming-back", gap="small"):
        st.subheader("What comes back when")
        named = [("Today" if day == today else f"{day:%a} {day.day}", count) for day, count in counts.items()]
        told = ", ".join(f"{name} {count}" for name, count in named if count) or "nothing in the next two weeks"
        days = partial(pictures.columns, named, f"Reviews: {told}")
        drawing.picture(pictures.fitting(days, wide=DAYS_AHEAD, middle=DAYS_AHEAD // 2, narrow=DAYS_AHEAD // 2))
        label = f"Review {words.up_to_many(due)} due"
        if due and st.button(label, type="primary", icon=":material/event_repeat:", key="review"):
            drawing.practise({"review": DUE})
        soon = [each for each in ahead if moments.day_of(each.due, zone) > today][:LISTED]
        if soon:
            st.caption("  \n".join(comes(each, zone) for each in soon))


def comes(review: reviews.Due, zone: tzinfo) -> str:
    day, kind = moments.day_of(review.due, zone), curriculum.problem_type(review.problem_type)
    return f"{day:%a} {day.day} {day:%b} · **{drawing.plain(kind.name)}** · {review.level}"


def invitation() -> None:
    st.markdown("Numbers and pictures of your practice appear here with the first question you submit.")
    drawing.picture(
        pictures.strength_rows(
            [
                ("Basic String Operations", [1.0, 0.7, 0.34, None], "strong at beginner", "An example"),
                ("Palindromes", [0.4, None, None, None], "begun at beginner", "An example"),
            ]
        )
    )
    st.caption("An example of what it will look like.")
    st.page_link("pages/learn/dashboard.py", label="Start with a question", icon=":material/play_arrow:")


tried = session.documents().stats.problem_types()


def page() -> None:
    st.title("Stats")
    storage = session.storage()
    if storage.state == "pending":
        drawing.waiting(60, 260, 220, 220)
        return
    documents = storage.documents
    if not documents.stats.total_attempts:
        invitation()
        return
    totals(documents)
    drill_down(documents.stats)
    if documents.history.attempts:
        development(documents)
        by_level(documents)
    days(documents)
    ends(documents)
    coming_back(documents)


page()
