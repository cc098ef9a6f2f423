"""A Streamlit app of two pages with a heading each: what the framework alone takes. Run by `streamlit run`."""

import streamlit as st


def one() -> None:
    st.title("One")
    st.write("The first page.")


def two() -> None:
    st.title("Two")
    st.write("The second page.")


if __name__ == "__main__":
    st.navigation([st.Page(one, default=True), st.Page(two)]).run()
