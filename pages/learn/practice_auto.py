"""Auto mode: start a run, continue one, and look after them."""

import uuid
from collections.abc import Callable
from functools import partial

import streamlit as st

from pytrix.auto_mode import collection, runs, transfer
from pytrix.auto_mode.documents import NAME_LIMIT, AutoRun, AutoRuns
from pytrix.auto_mode.errors import RunError
from pytrix.auto_mode.policy import policy_of
from pytrix.auto_mode.queue import FIRST_STEPS
from pytrix.auto_mode.stages import Stage, stages
from pytrix.curriculum import default_curriculum
from pytrix.levels import Level
from pytrix.stores.documents import Documents
from pytrix.ui import bank, drawing, moments, pictures, session

PATH_LENGTH, STAGES = 10, 5
EXPERIENCE = {"new": "None yet", "some": "Some", "fluent": "I am fluent"}
STATUS = {"active": "Under way", "complete": "Complete"}

storage = session.storage()
supply = bank.supply()


def change(apply: Callable[[AutoRuns], AutoRuns]) -> bool:
    """Changes the runs; says so and changes nothing when that is refused."""
    try:
        apply(storage.documents.runs)
    except RunError as error:
        st.session_state["auto-refused"] = str(error)
        return False
    storage.change(partial(_with_runs, apply=apply))
    return True


def _with_runs(documents: Documents, apply: Callable[[AutoRuns], AutoRuns]) -> Documents:
    try:
        return documents.with_part("runs", apply(documents.runs))
    except RunError:
        # Another tab was faster; what it did stands.
        return documents


def made(run_id: str, name: str) -> AutoRun:
    """A run with this name and what the other fields say."""
    fields = st.session_state
    modules = tuple(fields["auto-modules"])
    return runs.new_run(
        run_id,
        name,
        session.now_ms(),
        supply.catalogue(modules),
        experience=fields["auto-experience"],
        fast_progression=fields["auto-fast"],
        remediation_mode=fields["auto-remediation"],
        modules=modules,
    )


def start() -> None:
    """Starts a run from the fields and goes to its first question."""
    fields = st.session_state
    try:
        run = made(uuid.uuid4().hex, collection.checked_name(fields["auto-name"]))
    except RunError as error:
        fields["auto-refused"] = str(error)
        return
    if change(partial(collection.added, run=run)):
        fields["auto-open"] = run.id


def new_run() -> None:
    present = {each.module for each in supply.catalogue().choices.values()}
    modules = {each.id: each.name for each in default_curriculum().modules if each.id in present}
    taken = len(storage.documents.runs.runs)
    with st.container(border=True, key="new-run"):
        st.subheader("Start a run")
        left, right = st.columns(2, gap="large")
        with left:
            st.text_input("Name", f"Run {taken + 1}", max_chars=NAME_LIMIT, key="auto-name")
            st.multiselect(
                "Modules",
                list(modules),
                format_func=modules.__getitem__,
                placeholder="All that have questions",
                key="auto-modules",
            )
        with right:
            st.radio(
                "How much Python do you know?",
                list(EXPERIENCE),
                index=list(EXPERIENCE).index(storage.documents.settings.experience or "some"),
                format_func=EXPERIENCE.__getitem__,
                horizontal=True,
                key="auto-experience",
                help="New: First Steps come first. Some: 12 questions through module 1 come first. "
                "Fluent: no introduction, and questions start at intermediate.",
            )
            st.checkbox(
                "Fast progression",
                value=True,
                key="auto-fast",
                help="2 solved in a row raise a topic's level; without it, 3.",
            )
            st.checkbox(
                "Practise what was missed",
                value=True,
                key="auto-remediation",
                help="After 2 misses in a row, 2 more questions of that topic come soon.",
            )
        way(made("to-look-at", "To look at"))
        st.button("Start", type="primary", icon=":material/play_arrow:", on_click=start, key="start")


def way(run: AutoRun) -> None:
    """The stages of a run that has not begun, as a picture, and how it moves on."""
    catalogue, policy = supply.catalogue(run.modules), policy_of(run)
    coming, first = stages(run, catalogue), runs.planned(run, catalogue)
    if first is None:
        return
    shown = coming if len(coming) <= STAGES else coming[: STAGES - 1]
    places: list[tuple[str, str, Level | None]] = [(*told(each), each.level) for each in shown]
    if len(coming) > len(shown):
        places.append(("And then", f"{len(coming) - len(shown)} more modules", None))
    with st.container(key="stages", gap="small"):
        st.markdown("**Where it begins, and what comes next**")
        drawing.picture(pictures.fitting(partial(pictures.stages, places), wide=STAGES, middle=3, narrow=2))
        st.caption(
            f"The first question comes from {drawing.plain(first.name)}, at {first.level}. "
            f"{policy.promotion_threshold(run)} solved in a row raise a topic's level, "
            f"{policy.demote_after} misses in a row lower it, and your weakest topics come first."
        )


def told(stage: Stage) -> tuple[str, str]:
    """The name of a stage and how far it reaches."""
    name = default_curriculum().module(stage.module).name
    if stage.questions is None:
        return name, f"{stage.topics} topic{'' if stage.topics == 1 else 's'}"
    introduced = name if stage.module == FIRST_STEPS else "Introduction"
    return introduced, f"{stage.questions} question{'' if stage.questions == 1 else 's'}"


def path(run: AutoRun) -> None:
    """The questions to come as a picture, and below it why they come, each reason once."""
    catalogue = supply.catalogue(run.modules)
    now = runs.planned(run, catalogue)
    coming = [*([now] if now else []), *runs.upcoming(run, PATH_LENGTH - 1, catalogue)]
    places = [(each.name, each.level) for each in coming]
    drawing.picture(pictures.fitting(partial(pictures.path, places), wide=5, middle=3, narrow=2))
    reasons: dict[str, list[int]] = {}
    for number, each in enumerate(coming, 1):
        reasons.setdefault(each.reason.text, []).append(number)
    for text, numbers in reasons.items():
        which = "All of them" if len(reasons) == 1 else f"No. {', '.join(map(str, numbers))}"
        st.caption(f"{which}: {drawing.plain(text)}")


def row(run: AutoRun, *, open_path: bool) -> None:
    with st.container(border=True, key=f"run-{run.id}", gap="small"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            with st.container(gap="xxsmall", width="stretch"):
                st.markdown(f"**{drawing.plain(run.name)}**")
                last = moments.when(run.last_updated_at, session.now_ms(), moments.timezone())
                st.caption(
                    f"{STATUS[run.status]} · {run.solved} solved of {run.completed_questions} · "
                    f"best streak {run.best_streak} · last active {last}"
                )
            actions(run)
        if run.status == "active":
            with st.expander("The path ahead", icon=":material/route:", expanded=open_path):
                path(run)


def actions(run: AutoRun) -> None:
    with st.container(horizontal=True, width="content"):
        if run.status == "active" and st.button(
            "Continue", type="primary", icon=":material/play_arrow:", key=f"continue-{run.id}"
        ):
            drawing.practise({"run": run.id})
        with st.popover("", icon=":material/more_horiz:", help="Rename, copy, export, delete", key=f"more-{run.id}"):
            st.text_input("Name", run.name, max_chars=NAME_LIMIT, key=f"name-{run.id}")
            st.button("Rename", icon=":material/edit:", on_click=rename, args=(run.id,), key=f"rename-{run.id}")
            st.button(
                "Duplicate", icon=":material/content_copy:", on_click=duplicate, args=(run.id,), key=f"copy-{run.id}"
            )
            st.download_button(
                "Export",
                data=partial(transfer.exported, run, session.now_ms()),
                file_name=f"pytrix-run-{_file_name(run.name)}.json",
                mime="application/json",
                icon=":material/download:",
                on_click="ignore",
                help="Levels, streaks and the queue. A run holds no code.",
                key=f"export-{run.id}",
            )
            st.divider()
            drawing.asking(
                "Delete",
                f"Delete “{drawing.plain(run.name)}”? Your history and statistics stay.",
                confirm="Delete this run",
                icon=":material/delete:",
                key=f"delete-{run.id}",
                on_click=partial(delete, run.id),
                ask=storage.documents.settings.ask_delete,
            )


def _file_name(name: str) -> str:
    return "-".join("".join(each if each.isalnum() else " " for each in name.casefold()).split()) or "run"


def rename(run_id: str) -> None:
    change(partial(collection.renamed, run_id=run_id, name=st.session_state[f"name-{run_id}"]))


def duplicate(run_id: str) -> None:
    change(partial(collection.duplicated, run_id=run_id, new_id=uuid.uuid4().hex, now=session.now_ms()))


def delete(run_id: str) -> None:
    change(partial(collection.deleted, run_id=run_id))


def import_run() -> None:
    turn = st.session_state.get("auto-upload-turn", 0)
    with st.expander("Import a run", icon=":material/upload:"):
        file = st.file_uploader("A run exported from Pytrix", type="json", key=f"auto-upload-{turn}")
        if file is None:
            return
        try:
            text = _text(file.getvalue())
            modules = transfer.read(text, "checking", session.now_ms()).modules
            step = transfer.imported(text, uuid.uuid4().hex, session.now_ms(), supply.catalogue(modules))
        except RunError as error:
            st.error(f"Nothing was imported. {drawing.plain(error)}", icon=":material/error:")
            return
        if change(partial(collection.added, run=step.run)):
            news = " ".join(each.text for each in step.news if each.kind == "dropped")
            st.session_state["auto-imported"] = f"“{step.run.name}” was imported. {news}"
            st.session_state["auto-upload-turn"] = turn + 1
        st.rerun()


def _text(content: bytes) -> str:
    if len(content) > 4 * transfer.SIZE_LIMIT:
        raise RunError(f"This file is too large for a run: at most {transfer.SIZE_LIMIT // 1024} KB.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RunError("This file is not text, so it cannot be an exported run.") from None


def said() -> None:
    if refused := st.session_state.pop("auto-refused", None):
        st.error(refused, icon=":material/error:")
    if imported := st.session_state.pop("auto-imported", None):
        st.success(imported, icon=":material/check_circle:")


def page() -> None:
    st.title("Auto mode")
    if storage.state == "pending":
        drawing.waiting(60, 220, 90)
        return
    if opened := st.session_state.get("auto-open"):
        if storage.busy:
            # An answer of the browser that is under way would bring this page back.
            storage.awaited = True
            drawing.waiting(520)
            return
        drawing.practise({"run": opened})
    st.markdown(
        "A run chooses the next question for you: harder in topics you solve, easier and more often in those you miss. "
        "Every question says why it came."
    )
    said()
    kept = storage.documents.runs.runs
    for number, run in enumerate(kept):
        row(run, open_path=not number)
    if supply.coverage:
        new_run()
    import_run()


page()
