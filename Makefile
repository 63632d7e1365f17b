# Two commands do everything on a fresh Debian or Ubuntu machine with Python and make: `make run`, `make test`.
SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.NOTPARALLEL:

VENV := .venv
BIN := $(VENV)/bin
SKRANKE := $(BIN)/skranke
SYSTEM := .ci/system-packages
PIP := $(BIN)/pip install -qq --disable-pip-version-check --no-input

# What `make run` hands to the program, e.g. make run ARGS="--data-dir ~/station"
ARGS ?= --demo
# Tests of one file stay together, on one process more than there are cores: many of them wait for another program.
PYTEST_ARGS ?= --numprocesses=$$(($$(nproc) + 1)) --dist=loadfile

SOURCES = $(shell find ui -name '*.py')
TRANSLATIONS = $(foreach language,nb nn,resources/translations/skranke_$(language).ts)
COMPILED = $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

# No test, check or picture opens a window on somebody's screen.
headless = QT_QPA_PLATFORM=offscreen

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Environment. The stamps lie in the environment, so a new one starts afresh; a second call finds nothing to do.

$(BIN)/python:
	@$(SYSTEM) venv
	"$$(.ci/python)" -m venv --clear $(VENV)

$(VENV)/.run: requirements.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes -r requirements.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes -r requirements-dev.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# Said before the long download, not after it.
.PHONY: needs-qt needs-test needs-installer needs-reader
needs-qt:
	@$(SYSTEM) qt
needs-test:
	@$(SYSTEM) qt postgresql compiler
needs-installer:
	@$(SYSTEM) qt window installer
needs-reader:
	@$(SYSTEM) qt window reader

%.qm: %.ts
	$(BIN)/pyside6-lrelease -silent $< -qm $@

.PHONY: compiled
compiled:
	@if [ -n "$(COMPILED)" ]; then $(MAKE) --no-print-directory --silent $(COMPILED); fi

# The program

.PHONY: run
run: needs-qt $(VENV)/.run compiled ## the program, on an invented station (ARGS="--data-dir DIR" for another)
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    if [ "$$(uname)" = Linux ]; then $(SYSTEM) window || exit; fi; \
	    exec $(SKRANKE) $(ARGS); \
	else \
	    echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown."; \
	    echo "The tour runs instead: its pictures and papers come in the folder tour/."; \
	    exec env $(headless) $(SKRANKE) tour --out tour; \
	fi

PICTURES := today booking-what booking-when appointment-letter checklist receipt decision overview calendar-day

.PHONY: tour
tour: needs-qt $(VENV)/.run compiled ## the story in tour/, every screen in tour/light-1, light-2, dark-1 and dark-2
	$(headless) $(SKRANKE) tour --out tour
	@set -e; for scheme in light dark; do for scale in 1 2; do \
	    $(headless) $(SKRANKE) tour --gallery --out tour/$$scheme-$$scale --scheme $$scheme --scale $$scale; \
	done; done

.PHONY: pictures
pictures: needs-qt $(VENV)/.dev compiled ## docs/pictures/ and those of the manual anew, from a tour in each language
	@for language in en nn nb; do \
	    $(headless) $(SKRANKE) tour --out tour --language $$language || exit; \
	    $(BIN)/python -m resources.generate.manual_pictures tour $$language || exit; \
	done
	@mkdir -p docs/pictures
	@for name in $(PICTURES); do cp tour/*-$$name.png docs/pictures/$$name.png; done
	@$(MAKE) --no-print-directory manual

.PHONY: manual
manual: $(VENV)/.dev ## docs/manual/: the manual for each of its readers, from the pages that F1 shows
	$(BIN)/python -m resources.generate.manual

# Checks

.PHONY: lint
lint: $(VENV)/.dev ## ruff with its security rules, mypy, the import rules and the licences
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m resources.generate.licences --check

.PHONY: test
test: needs-test $(VENV)/.dev compiled ## lint and all tests, without a display
	@$(MAKE) --no-print-directory lint
	$(headless) $(BIN)/python -m pytest $(PYTEST_ARGS)

.PHONY: soak
soak: needs-test needs-installer needs-reader $(VENV)/.dev compiled ## the long forms of the tests; hours, not minutes
	$(headless) SKRANKE_SOAK=1 $(BIN)/python -m pytest $(PYTEST_ARGS) -m soak

.PHONY: bench
bench: needs-test $(VENV)/.dev compiled ## every benchmark beside its physical limit, measured in the same run
	$(headless) $(BIN)/python -m benchmarks

# Files that are written by a program and kept in the repository

.PHONY: lock
lock: ## requirements*.txt from pyproject.toml (UPGRADE=1 for the newest versions)
	@test -x $(BIN)/uv || $(MAKE) --no-print-directory $(VENV)/.dev # else as it is: the lock may be what is broken
	@set -e; \
	compile="$(BIN)/uv pip compile pyproject.toml --quiet --universal --generate-hashes --no-annotate --no-header"; \
	compile="$$compile --python-version 3.11 --extra build $(if $(UPGRADE),--upgrade,)"; \
	$$compile --extra dev --output-file requirements-dev.txt; \
	$$compile --constraint requirements-dev.txt --output-file requirements.txt; \
	if grep -n '://' requirements.txt requirements-dev.txt; then \
	    echo "A lock file names an address: it must not." >&2; exit 1; \
	fi

.PHONY: holidays
holidays: $(VENV)/.dev ## resources/holidays.toml from the holidays package
	$(BIN)/python -m resources.generate.holidays_no

.PHONY: rules
rules: $(VENV)/.dev ## docs/rules.md: where each rule lives and which test holds it
	$(BIN)/python -m resources.generate.rules_table

.PHONY: licences
licences: $(VENV)/.dev ## docs/licences.md: what is shipped, and under which licence
	$(BIN)/python -m resources.generate.licences

.PHONY: countries
countries: $(VENV)/.dev ## resources/countries.toml from pycountry and Babel
	$(BIN)/python -m resources.generate.countries

.PHONY: colour
colour: $(VENV)/.dev ## resources/colour/srgb.icc, the colour space that the papers name
	$(BIN)/python -m resources.generate.colour

.PHONY: icon
icon: $(VENV)/.dev ## the program's mark, from the colours of the tokens
	$(headless) $(BIN)/python -m resources.generate.icon

.PHONY: approve
approve: $(VENV)/.dev ## the pictures of the papers that the tests compare with, anew; look at each before it is kept
	$(BIN)/python -m tests.support.approve_pictures

.PHONY: translations
translations: needs-qt $(VENV)/.dev ## resources/translations/*.ts from the sources, then compiled
	@mkdir -p resources/translations
	@$(BIN)/pyside6-lupdate -silent -locations none -no-obsolete $(SOURCES) -ts $(TRANSLATIONS)
	@$(MAKE) --no-print-directory compiled

# Shipping

.PHONY: installer
installer: needs-installer $(VENV)/.dev compiled ## dist/skranke, which runs without Python, and a Debian package of it
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build build_installer.spec
	@if command -v dpkg-deb >/dev/null; then $(BIN)/python -m resources.generate.debian_package dist; fi

.PHONY: sbom
sbom: $(VENV)/.dev ## dist/skranke.cdx.json: every part that is shipped (CycloneDX)
	$(BIN)/python -m resources.generate.sbom dist/skranke.cdx.json

.PHONY: clean
clean: ## removes everything that make made
	rm -rf $(VENV) build dist tour *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f resources/translations/*.qm
	find desktop ui resources tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
