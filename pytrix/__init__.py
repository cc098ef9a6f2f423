"""Pytrix's core: pure rules over data. Only `pytrix.ui` may import streamlit."""
