# Synopse. `make run` opens the dashboard, `make test` runs the tests; each sets up what it needs, once.
# All that is needed beforehand is Python 3.11 or newer and make.

PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11 python,\
	$(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
GOLD ?= ../shared/gold
JSON ?=

.DEFAULT_GOAL := help
.PHONY: help run test check install quality e2e bench bench-dashboard screenshots translations lock clean

help: ## Show this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

run: $(VENV)/.run ## Open the dashboard in the browser, demo pairs ready
	$(BIN)/synopse

test: $(VENV)/.dev ## Run the tests, without those that need a browser
	$(BIN)/python -m pytest

check: $(VENV)/.dev ## Format, lint, types, imports, wheel: all that must be clean before a commit
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports --no-logo
	$(BIN)/python tests/check_wheel.py

install: $(VENV)/.run ## Build the environment without starting anything

quality: $(VENV)/.dev ## Measure against gold data: make quality GOLD=folder [JSON=file]
	$(BIN)/python -m benchmarks.quality "$(GOLD)" $(if $(JSON),--json "$(JSON)")

e2e: $(VENV)/.dev ## Run the tests that need a real browser (Debian's chromium, or CHROMIUM=path)
	$(BIN)/python -m pytest -m browser tests/browser

bench: $(VENV)/.dev ## Measure speed and memory, side by side with a floor and a naive way
	$(BIN)/python -m benchmarks.speed

bench-dashboard: $(VENV)/.dev ## Measure how fast the dashboard answers, and thirty readers at once (needs Chromium)
	$(BIN)/python -m benchmarks.dashboard_speed

screenshots: $(VENV)/.dev ## Make the pictures of the README and the docs again
	$(BIN)/python -m benchmarks.screenshots

translations: $(VENV)/.dev ## Collect the messages of the interface into its catalogs, and name those without a translation
	$(BIN)/python -m benchmarks.translations

lock: ## Resolve the exact versions anew (needs uv)
	uv pip compile pyproject.toml --group build $(LOCK) --output-file requirements/run.txt
	uv pip compile pyproject.toml --group dev $(LOCK) --constraints requirements/run.txt --output-file requirements/dev.txt
	echo 'pip>=25' | uv pip compile - $(LOCK) --output-file requirements/pip.txt

LOCK := --universal --python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url \
	--no-emit-find-links --upgrade --quiet --custom-compile-command 'make lock'

clean: ## Remove the environment and everything that was built
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.pip: requirements/pip.txt
	@test -n "$(PYTHON)" || { echo "Synopse needs Python 3.11 or newer; none was found. Install one, or name it: make PYTHON=/path/to/python3.12" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python could not make the environment $(VENV). On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	$(PIP) install --require-hashes -r requirements/pip.txt
	@touch $@

$(VENV)/.run: $(VENV)/.pip requirements/run.txt pyproject.toml
	$(PIP) install --require-hashes -r requirements/run.txt
	$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	$(BIN)/python -m compileall -q core dashboard
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@
