"""Days and times as the learner's own clock shows them."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

import streamlit as st

from pytrix.progress import days


def timezone() -> tzinfo:
    """The learner's time zone, or UTC when the browser doesn't tell."""
    return days.zone(st.context.timezone)


def local(at_ms: int, zone: tzinfo) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, zone)


def day_of(at_ms: int, zone: tzinfo) -> date:
    """The learner's calendar day at this moment."""
    return days.local_day(at_ms, zone)


def when(at_ms: int, now_ms: int, zone: tzinfo) -> str:
    """A moment in few words: `just now`, `5 min ago`, `today 14:05`, `yesterday 09:30`, `12 Nov 2026`."""
    moment, now = local(at_ms, zone), local(now_ms, zone)
    seconds = (now_ms - at_ms) / 1000
    days = (now.date() - moment.date()).days
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{int(seconds // 60)} min ago"
    if days <= 1:
        return f"{'today' if days == 0 else 'yesterday'} {moment:%H:%M}"
    return f"{moment.day} {moment:%b %Y}"


def duration(ms: int) -> str:
    """A length of time in few words: `42 s`, `3 min 5 s`, `1 h 2 min`, with spaces at which no line ends."""
    return _duration(ms).replace(" ", "\N{NO-BREAK SPACE}")


def _duration(ms: int) -> str:
    seconds = round(ms / 1000)
    if seconds < 60:
        return f"{seconds} s"
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"
