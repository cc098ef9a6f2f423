"""What was asked of Gemini: calls, tokens and cost, by day, feature and model."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

import streamlit as st

from pytrix.ai.catalog import default_catalog
from pytrix.ai.safety import CAPS
from pytrix.stores import ai_records, usage
from pytrix.stores.usage import FEATURES, STATUSES, Filter, Sum, UsageEntry
from pytrix.ui import ai_settings, drawing, moments, pictures, session

PERIODS = {7: "Last 7 days", 30: "Last 30 days", 0: "All"}
MEASURES = {"tokens": "Tokens", "cost": "Cost in US dollars"}
ROWS, ROW_WIDTH = 200, 430

catalog = default_catalog()
storage = session.storage()
zone = moments.timezone()


def name_of(model_id: str) -> str:
    model = catalog.model(model_id)
    return model.name if model else model_id


def day_name(entry: UsageEntry) -> str:
    return moments.day_of(entry.timestamp, zone).isoformat()


def choice() -> Filter:
    entries = storage.documents.usage.entries
    models = sorted({each.model for each in entries if each.model})
    features = [each for each in FEATURES if any(entry.feature == each for entry in entries)]
    statuses = [each for each in STATUSES if any(entry.status == each for entry in entries)]
    period = st.segmented_control(
        "Period", list(PERIODS), default=30, format_func=PERIODS.__getitem__, required=True, key="usage-period"
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="filters"):
        wanted = st.multiselect("Feature", features, format_func=FEATURES.__getitem__, key="usage-features")
        # Without a choice its name would be too pale to read.
        asked = st.multiselect("Model", models, format_func=name_of, key="usage-models") if models else []
        came = st.multiselect("Result", statuses, format_func=STATUSES.__getitem__, key="usage-statuses")
    since = session.now_ms() - period * usage.DAY_MS if period else 0
    return Filter(wanted, asked, came, since)


def totals(entries: list[UsageEntry]) -> None:
    found = usage.total(entries, catalog)
    today = usage.of_day(storage.documents.usage, moments.day_of(session.now_ms(), zone), day_of, catalog)
    with st.container(horizontal=True, key="usage-totals"):
        st.metric("Calls", f"{found.calls:,}", border=True, help=f"{found.failed} failed. {today.calls} today.")
        st.metric("Tokens in", f"{found.input_tokens:,}", border=True)
        st.metric("Tokens out", f"{found.output_tokens:,}", border=True, help="Thoughts included: they are paid too.")
        st.metric(
            "Estimated cost", usage.money(found), border=True, help="At a paid key's prices; unpaid calls are free."
        )
        st.metric(
            "Rejected questions",
            found.rejected,
            border=True,
            help="Questions that a check refused before anybody saw them.",
        )
    if found.unpriced:
        calls = "1 call is" if found.unpriced == 1 else f"{found.unpriced:,} calls are"
        st.caption(f"{calls} left out of the cost, since no price is known.")


def day_of(at_ms: int) -> Any:
    return moments.day_of(at_ms, zone)


def charts(entries: list[UsageEntry]) -> None:
    measure = st.segmented_control(
        "Show", list(MEASURES), default="tokens", format_func=MEASURES.__getitem__, required=True, key="usage-measure"
    )
    by_day = usage.grouped(entries, day_name, catalog)
    st.bar_chart(
        [{"Day": each, **values(found, measure)} for each, found in filled(by_day).items()],
        x="Day",
        y=["In", "Out"] if measure == "tokens" else ["Cost"],
        x_label="",
        y_label=MEASURES[measure],
        height=300,
    )
    calls = [each for each in entries if each.status != "rejected"]
    with st.grid(min_column_width=ROW_WIDTH):
        with st.container(gap="small"):
            st.caption("By feature")
            bars(usage.grouped(calls, lambda each: FEATURES[each.feature], catalog), measure)
        with st.container(gap="small"):
            st.caption("By model")
            bars(usage.grouped(calls, lambda each: name_of(each.model) or "No model answered", catalog), measure)


def filled(by_day: dict[str, Sum]) -> dict[str, Sum]:
    """The days with those between them, so that a gap looks like one."""
    if not by_day:
        return {}
    first, last = (date.fromisoformat(each) for each in (min(by_day), max(by_day)))
    days = [(first + timedelta(days=n)).isoformat() for n in range((last - first).days + 1)]
    return {each: by_day.get(each, Sum()) for each in days}


def values(found: Sum, measure: str) -> dict[str, float]:
    return {"In": found.input_tokens, "Out": found.output_tokens} if measure == "tokens" else {"Cost": found.cost}


def bars(groups: dict[str, Sum], measure: str) -> None:
    """Each group's share of the largest one, with its numbers."""
    sizes = {name: sum(values(found, measure).values()) for name, found in groups.items()}
    largest = max(sizes.values()) or 1
    rows = []
    for name, found in groups.items():
        told = f"{found.input_tokens:,} in, {found.output_tokens:,} out" if measure == "tokens" else usage.money(found)
        rows.append((name, sizes[name] / largest, told))
    drawing.picture(pictures.bars(rows))


def log(entries: list[UsageEntry]) -> None:
    st.subheader("Calls")
    if not entries:
        st.markdown("No call fits these filters.")
        return
    rows = [
        {
            "When": moments.local(each.timestamp, zone),
            "Feature": FEATURES[each.feature],
            "Model": name_of(each.model),
            "Result": STATUSES[each.status],
            "Reason": each.error.replace("_", " "),
            "In": each.input_tokens,
            "Out": each.output_tokens,
            "Thoughts": each.thought_tokens,
            "Cost": each.cost(catalog),
        }
        for each in entries[:ROWS]
    ]
    columns = {
        "When": st.column_config.DatetimeColumn(format="D MMM YYYY, HH:mm:ss"),
        "Cost": st.column_config.NumberColumn(format="$ %.5f"),
    }
    st.dataframe(rows, hide_index=True, column_config=columns, placeholder=usage.NOT_KNOWN, key="usage-log")
    if len(entries) > ROWS:
        st.caption(f"The newest {ROWS} of {len(entries):,}. The export has all.")


def prices() -> None:
    """What a call would cost, for somebody who has not asked anything yet."""
    today = moments.day_of(session.now_ms(), zone)
    st.subheader("What it would cost")
    rows = [
        {
            "Model": each.name,
            "Free requests a day": each.free_requests_per_day,
            "Tokens sent": each.price(today).input,
            "Tokens written": each.price(today).output,
        }
        for each in catalog.models
    ]
    dollars = st.column_config.NumberColumn(format="$ %.2f", help="US dollars for a million tokens with a paid key")
    st.dataframe(
        rows,
        hide_index=True,
        column_config={"Tokens sent": dollars, "Tokens written": dollars},
        width="content",
        key="usage-prices",
    )
    st.caption(
        f"US dollars for a million tokens, as of {catalog.prices_as_of:%d %B %Y}. {catalog.free_tier_note} "
        "Here you will see what was asked, how many tokens it took, what it cost, and what failed."
    )


def caps() -> None:
    config = storage.documents.api_config
    if not config.ready:
        return
    visit = session.assistant().visit
    left = [f"{ai_settings.CAP_WORDS[cap][0].lower()} {visit.left(cap, config.caps)}" for cap in CAPS]
    st.caption(f"Left in this visit: {', '.join(left)}. Limits are in Settings, under AI.")


def actions(entries: list[UsageEntry]) -> None:
    with st.container(horizontal=True):
        st.download_button(
            "Export as CSV",
            partial(usage.as_csv, entries, catalog),
            file_name="pytrix-api-usage.csv",
            mime="text/csv",
            icon=":material/download:",
            on_click="ignore",
            key="usage-csv",
        )
        with st.popover("Clear", icon=":material/delete:", key="ask-usage-clear"):
            st.markdown("Delete the whole list of calls? Totals by day stay.")
            st.button("Clear the list", type="primary", on_click=clear, key="usage-clear")


def clear() -> None:
    storage.change(ai_records.clear_usage)


def page() -> None:
    st.title("API usage")
    if storage.state == "pending":
        drawing.waiting(90, 240, 200)
        return
    config, every = storage.documents.api_config, storage.documents.usage.entries
    if not every:
        st.markdown("Nothing was asked of Gemini yet." if config.ready else ai_settings.ADDS)
        caps()
        st.page_link("pages/support/settings.py", label="Settings", icon=":material/settings:")
        prices()
        return
    st.markdown(
        f"Token counts are Google's own. Costs are estimated with the prices of {catalog.prices_as_of:%d %B %Y}."
    )
    filtered(every)


@drawing.part
def filtered(every: Sequence[UsageEntry]) -> None:
    """What the filters leave of the calls; a filter draws nothing else anew."""
    wanted = choice()
    entries = [each for each in every if wanted.holds(each)]
    totals(entries)
    caps()
    if entries:
        charts(entries)
    log(entries)
    actions(entries)


page()
