"""What the pages may load and use: content security policies and a permissions policy."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_SOURCE = re.compile(r"https?://(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?")

REFUSED_FEATURES = (
    *("accelerometer", "autoplay", "bluetooth", "browsing-topics", "camera", "display-capture", "encrypted-media"),
    *("gamepad", "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment"),
    *("picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"),
)

PERMISSIONS = ", ".join(f"{feature}=()" for feature in REFUSED_FEATURES)


def embedders(setting: str) -> tuple[str, ...]:
    """The origins in a setting such as `https://school.example https://*.example.org`; raises `ValueError`."""
    found = tuple(setting.split())
    for each in found:
        if not _SOURCE.fullmatch(each):
            raise ValueError(f"{each!r} is no origin: PYTRIX_FRAME_ANCESTORS takes ones such as https://school.example")
    return found


def page_policy(allowed: Sequence[str], inline_scripts: Sequence[str]) -> str:
    """The policy of Streamlit's own page, which loads nothing from anywhere else."""
    hashes = " ".join(f"'sha256-{_digest(text)}'" for text in inline_scripts)
    return _policy(
        {
            "default-src": "'self'",
            # blob: is how Streamlit loads the scripts of components that come as text.
            "script-src": f"'self' blob: 'wasm-unsafe-eval' {hashes}".strip(),
            "style-src": "'self' 'unsafe-inline'",
            "img-src": "'self' data: blob:",
            "font-src": "'self' data:",
            "media-src": "'self' data: blob:",
            "connect-src": "'self'",
            "worker-src": "'self' blob:",
            "frame-src": "'self'",
            "object-src": "'none'",
            "base-uri": "'self'",
            "form-action": "'self'",
            "frame-ancestors": " ".join(["'self'", *allowed]),
        }
    )


def component_policy(allowed: Sequence[str]) -> str:
    """The policy of components in frames of their own: nothing from anywhere else. The workspace adds a stricter one.

    streamlit-javascript evaluates what it is asked, and the workspace compiles WebAssembly.
    """
    return _policy(
        {
            "default-src": "'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
            "connect-src": "'self' data: blob:",
            "object-src": "'none'",
            "base-uri": "'self'",
            "form-action": "'none'",
            "frame-ancestors": " ".join(["'self'", *allowed]),
        }
    )


def inline_scripts(page: Path) -> tuple[str, ...]:
    """The scripts that stand in a page itself."""
    return tuple(_INLINE_SCRIPT.findall(page.read_text(encoding="utf-8")))


def _policy(directives: dict[str, str]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
