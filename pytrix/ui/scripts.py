"""Scripts that stand in the page; its policy allows these very texts and no others."""

from __future__ import annotations

from typing import Final

import streamlit as st

# The dialog takes the focus for itself, again with each rerun, and the field comes when its code has been loaded.
FOCUS_SEARCH: Final = """
(() => {
  let tries = 120;
  const timer = setInterval(() => {
    const field = document.querySelector(".st-key-palette-text input");
    if (field && document.activeElement?.matches("body, section, iframe, [role=dialog]")) field.focus();
    if (!--tries) clearInterval(timer);
  }, 50);
})();
"""

KEYS_ON_QUESTION_MARK: Final = """
window.pytrixQuestionMark ??= (() => {
  const listener = (event) => {
    const busy = event.target.closest?.('input, textarea, select, [contenteditable="true"], [role="dialog"]');
    if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || busy) return;
    event.preventDefault();
    document.querySelector(".st-key-key-help button")?.click();
  };
  document.addEventListener("keydown", listener);
  return listener;
})();
"""

# Streamlit's own shortcut Enter rests while a field has the focus, and elsewhere takes Enter from the focused hit.
# What was typed last may not have been answered yet.
ENTER_OPENS_FIRST_HIT: Final = """
window.pytrixSearchEnter ??= (() => {
  let timer = 0;
  const listener = (event) => {
    if (event.key !== "Enter" || event.isComposing || !event.target.matches?.(".st-key-palette-text input")) return;
    const field = event.target;
    let tries = 200;
    clearInterval(timer);
    timer = setInterval(() => {
      const answered = document.querySelector(".palette-answered")?.dataset.text === field.value;
      if (answered) document.querySelector(".st-key-palette-0 button")?.click();
      if (answered || !field.isConnected || !--tries) clearInterval(timer);
    }, 50);
  };
  document.addEventListener("keydown", listener);
  return listener;
})();
"""

# A component's answer names the page that the browser shows; one that crosses a click to another page would bring the
# old page back. So answers wait: for the page that a link leads to or the run that a button begins, and for its end.
# Streamlit says on its own element whether a run is under way. Answers of frames are caught where they arrive, as one
# may have been in the queue before the click. What the server asks of itself (`st.rerun`, a fragment's clock) can
# cross a click as well, so a link whose run ended on the page before it is pressed again.
ANSWERS_AFTER_CLICKS: Final = """
window.afterClicks ??= (() => {
  // A button's run begins at once, and one of a part of the page may be over before anybody has seen it.
  const QUIET_MS = 300, LINK_MS = 8000, BUTTON_MS = 1000;
  const waiting = [];
  const app = () => document.querySelector('[data-testid="stApp"]');
  const busy = () => ["running", "rerunRequested"].includes(app()?.dataset.testScriptState);
  let timer = 0;
  let begun = () => true;
  let insist = () => {};
  let insisting = false;
  let deadline = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (busy()) return wait();
      if (!begun() && performance.now() < deadline) {
        insist();
        return wait();
      }
      timer = 0;
      for (const send of waiting.splice(0)) send();
    }, QUIET_MS);
  };
  const expect = (sign, patience = 0, again = () => {}) => {
    [begun, insist, deadline] = [sign, again, performance.now() + patience];
    wait();
  };
  const follow = (link, from) => expect(() => location.pathname !== from, LINK_MS, () => {
    insisting = true;
    link.click();
    insisting = false;
  });
  const changed = () => { if (timer) { begun(); wait(); } };
  new MutationObserver(changed).observe(app(), { attributeFilter: ["data-test-script-state"] });
  document.addEventListener("click", (event) => {
    if (insisting) return;
    const link = event.target.closest?.("a[href]");
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link?.target;
    let ran = false;
    if (link?.origin === location.origin && link.pathname !== location.pathname && !elsewhere)
      follow(link, location.pathname);
    else if (event.target.closest?.('[data-testid="stButton"] button')) expect(() => (ran ||= busy()), BUTTON_MS);
    else if (!timer) expect(() => true);
  }, { capture: true });
  window.addEventListener("popstate", () => expect(() => true), { capture: true });
  const hold = (send) => (timer ? void waiting.push(send) : send());
  window.addEventListener("message", (message) => {
    if (!timer || message.data?.type !== "streamlit:setComponentValue") return;
    message.stopImmediatePropagation();
    const { data, origin, source } = message;
    hold(() => window.dispatchEvent(new MessageEvent("message", { data, origin, source })));
  }, { capture: true });
  return hold;
})();
"""

# Below this width Streamlit lays the navigation over the page, and leaves it there when a screen was chosen.
NAVIGATION_MAKES_ROOM: Final = """
window.pytrixNavigation ??= (() => {
  const listener = ({ target }) => {
    if (innerWidth >= 768 || !target.closest?.('[data-testid="stSidebarNav"] a')) return;
    setTimeout(() => document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click());
  };
  document.addEventListener("click", listener);
  return listener;
})();
"""

# With some fonts the lines of streamlit-ace are too low for an underscore; it has no parameter for their height.
CODE_HAS_ROOM: Final = """
window.pytrixCode ??= (() => {
  const listener = ({ target }) => {
    if (!target.src?.includes("/component/streamlit_ace")) return;
    const style = target.contentDocument?.createElement("style");
    if (!style) return;
    style.textContent = ".ace_editor { line-height: 1.4 !important }";
    target.contentDocument.head.append(style);
  };
  document.addEventListener("load", listener, { capture: true });
  return listener;
})();
"""

# Code that the server sent has the colours of the theme of that moment, and Streamlit changes themes without asking it.
REDRAWN_IN_NEW_THEME: Final = """
window.pytrixTheme ??= (() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const scheme = () => getComputedStyle(app).colorScheme;
  let shown = scheme();
  const observer = new MutationObserver(() => {
    if (scheme() === shown) return;
    shown = scheme();
    document.querySelector(".st-key-redraw button")?.click();
  });
  observer.observe(app, { attributeFilter: ["class"] });
  return observer;
})();
"""

# Has the page stay usable under the dialog that `style.apply` does not show.
IN_REACH: Final = """
// A question's id has a #, which some programs write out in a link that was right before.
if (/[?&]q=[^&#]*(@|%40)[0-9a-f]{8}#\\d/.test(location.href)) location.replace(location.href.replace("#", "%23"));
window.pytrixInReach ??= (() => {
  const root = document.querySelector("#root");
  const free = () => {
    const dialog = document.querySelector('[data-testid="stDialog"]:has([data-testid="stErrorCodeBlock"])');
    if (!dialog || getComputedStyle(dialog).display !== "none") return;
    for (const name of ["inert", "aria-hidden"]) root.removeAttribute(name);
  };
  const observer = new MutationObserver(free);
  observer.observe(root, { attributes: true, attributeFilter: ["inert", "aria-hidden"] });
  return observer;
})();
"""

STANDING: Final = (
    ANSWERS_AFTER_CLICKS,
    NAVIGATION_MAKES_ROOM,
    CODE_HAS_ROOM,
    REDRAWN_IN_NEW_THEME,
    IN_REACH,
    KEYS_ON_QUESTION_MARK,
)
"""What every screen has, before there is anything to click."""

IN_PAGE: Final = (*STANDING, FOCUS_SEARCH, ENTER_OPENS_FIRST_HIT)


def markup(*texts: str) -> str:
    """These scripts as the page's policy knows them."""
    return "".join(f"<script>{text}</script>" for text in texts)


def run(text: str) -> None:
    """Runs one of these scripts in the page."""
    st.html(markup(text), unsafe_allow_javascript=True)
