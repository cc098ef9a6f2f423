# make run    start the app            make check  lint, types, problem gates
# make test   unit, app and e2e tests  make bench  measurements
# make component   longer browser tests: large tests of the bank, and the workspace component alone
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PORT ?= 8501
COMPONENT := components/pyodide_runner
# The frame's Python files too: the build stores the memory of an interpreter that has imported them, and lists them.
COMPONENT_BUILD := $(COMPONENT)/pyproject.toml $(COMPONENT)/hatch_build.py $(COMPONENT)/package-lock.json \
	$(wildcard $(COMPONENT)/assemble/*.mjs $(COMPONENT)/pyodide_runner/frontend/worker/*.js) \
	$(shell find $(COMPONENT)/pyodide_runner/frontend/python -name '*.py')
JOBS ?= 2
E2E := tests/e2e --ignore tests/e2e/test_bank_in_engines.py

.PHONY: run test check bench unit e2e component setup setup-dev browser bump-component screenshots format clean
run: setup
	@echo "[run] starting Pytrix on http://localhost:$(PORT) (Ctrl+C stops it)"
	$(BIN)/streamlit run streamlit_app.py --server.port $(PORT)

setup: $(VENV)/.app-installed
setup-dev: $(VENV)/.dev-installed

$(VENV)/bin/python:
	@[ -n "$(PYTHON)" ] || { echo "Pytrix needs Python 3.11 or newer on PATH; install it and try again."; exit 1; }
	@echo "[setup] creating the virtual environment $(VENV) with $(PYTHON)"
	@$(PYTHON) -m venv $(VENV) || { echo "Could not create $(VENV). On Debian and Ubuntu: apt-get install python3-venv"; rm -rf $(VENV); exit 1; }

$(VENV)/.app-installed: requirements.txt $(COMPONENT_BUILD) | $(VENV)/bin/python
	@echo "[setup] installing the app's packages and building the workspace (Pyodide, Ace); about a minute the first time"
	@# In one go, so that the component is built once: it stands in requirements.txt for hosts that install only that.
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check $$(grep -v '^[#.]' requirements.txt) -e $(COMPONENT)
	@touch $@

$(VENV)/.dev-installed: requirements-dev.txt $(VENV)/.app-installed
	@echo "[setup] installing what checks and tests need"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check $$(grep -v '^[#-]' requirements-dev.txt)
	@$(BIN)/python scripts/javascript.py --install
	@touch $@

browser: setup-dev
	@$(BIN)/python scripts/chromium.py

check: setup-dev
	@echo "[check] style"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet . || { echo "Run 'make format'."; exit 1; }
	@echo "[check] types"
	@$(BIN)/mypy streamlit_app.py pages pytrix scripts bench components/browser_storage
	@cd $(COMPONENT) && ../../$(BIN)/mypy --config-file ../../pyproject.toml pyodide_runner
	@echo "[check] the contract of frame and server"
	@$(BIN)/python -m scripts.contract
	@echo "[check] types of the JavaScript"
	@$(BIN)/python scripts/javascript.py
	@echo "[check] every setting has its effect"
	@$(BIN)/python scripts/settings_table.py
	@echo "[check] the README's line about the bank"
	@$(BIN)/python -m scripts.bank_line
	@echo "[check] the component's version"
	@$(BIN)/python scripts/component_version.py
	@echo "[check] advisories about packages"
	@$(BIN)/python scripts/audit.py
	@echo "[check] problem bank"
	@$(BIN)/python -m pytrix.question.quality --jobs $(JOBS)

unit: setup-dev
	@echo "[test] unit and app tests"
	@$(BIN)/pytest tests/unit tests/app -n $(JOBS) -q
	@cd $(COMPONENT) && ../../$(BIN)/pytest tests/judge tests/explain tests/repair tests/validate tests/frontend -n $(JOBS) -q

e2e: browser
	@echo "[test] end-to-end tests in a real Chromium"
	@# Where a program's time is limited, the test has the machine to itself. Browsers on a busy machine may be late for
	@# a reason that is not ours: what failed is tried once more, alone.
	@for part in "$(E2E) --ignore tests/e2e/test_torture.py -n $(JOBS) --dist worksteal" tests/e2e/test_torture.py; do \
		$(BIN)/pytest $$part -q --durations 15 || { [ $$? = 1 ] || exit 1; \
			echo "[test] once more, and alone: the end-to-end tests that failed"; \
			$(BIN)/pytest $$part -n 0 -q --last-failed --last-failed-no-failures none; } || exit 1; done

component: browser
	@echo "[test] slow and right solutions of every problem with a large test, in a real Chromium"
	@$(BIN)/pytest tests/e2e/test_bank_in_engines.py -q
	@echo "[test] the workspace component alone, in a real Chromium"
	@cd $(COMPONENT) && for part in engine ui trace_run; do ../../$(BIN)/pytest tests/$$part -q || exit 1; done

test: unit e2e

bench: browser
	@$(BIN)/python -m bench

bump-component: setup-dev
	@$(BIN)/python scripts/component_version.py --bump

screenshots: browser
	@$(BIN)/python scripts/screenshots.py

format: setup-dev
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

clean:
	rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache $(COMPONENT)/pyodide_runner/frontend/vendor
