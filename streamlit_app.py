"""Pytrix: practise Python in the browser.

Streamlit reads this file twice: as `__main__` for every page run, and as a module for the ASGI app.
"""

if __name__ == "__main__":
    from pytrix.ui.shell import draw

    draw()
else:
    import os
    from importlib.resources import files
    from pathlib import Path

    import streamlit as st
    from starlette.middleware import Middleware
    from streamlit.runtime.pages_manager import PagesManager

    from pytrix.ai.catalog import default_catalog
    from pytrix.api import messages
    from pytrix.api.ai import Api, routes
    from pytrix.api.component_files import ComponentFiles, FrameFiles
    from pytrix.api.headers import ClosedRoutes, MovedPages, ResponseHeaders
    from pytrix.api.page_head import START, PageHead
    from pytrix.api.policies import embedders, inline_scripts
    from pytrix.api.streamlit_files import StreamlitFiles
    from pytrix.curriculum import default_curriculum
    from pytrix.ui import process
    from pytrix.ui.scripts import IN_PAGE

    # Because there is a folder named pages, Streamlit would look for pages of its own until st.navigation has run once,
    # and greet the first visitor of a fresh server with "Page not found" on any address but the dashboard's.
    PagesManager.uses_pages_directory = False

    messages.remember()

    frame = FrameFiles(Path(str(files("pyodide_runner"))) / "frontend")
    static = Path(str(files("streamlit"))) / "static"

    app = st.App(
        __file__,
        routes=routes(Api(default_catalog(), default_curriculum())),
        middleware=[
            Middleware(
                ResponseHeaders,
                scripts=[*inline_scripts(static / "index.html"), START, *IN_PAGE],
                isolate=os.environ.get("PYTRIX_ISOLATION_HEADERS", "on") != "off",
                embedders=embedders(os.environ.get("PYTRIX_FRAME_ANCESTORS", "")),
            ),
            Middleware(ClosedRoutes),
            Middleware(MovedPages),
            Middleware(ComponentFiles, frame=frame),
            Middleware(StreamlitFiles, folder=static),
            Middleware(PageHead, frame=frame, static=static),
        ],
    )
    process.prepare()
