"""Pytrix's core: pure rules over data. Only `pytrix.ui` may import streamlit."""

__version__ = "0.1.0"
