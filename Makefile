# Two commands do it all on a machine with Python 3.11 or newer, git and make: `make site` and `make test`.
# Each sets up .venv with exactly what is pinned, once. A Python of your choice: make site PYTHON=python3.12

.DEFAULT_GOAL := help
.PHONY: help site serve check test format bench lock clean venv venv-test venv-bench lint

.NOTPARALLEL:

BIN := .venv/bin

# Material warns of MkDocs 2 on every run; requirements.in keeps it out.
export NO_MKDOCS_2_WARNING := 1

# The site bears the date of the records it shows, so that two builds of one commit are equal on any day.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct -- data 2>/dev/null)

# The pins name the files of the public registry: no address and no other place of files gets in.
# Run it with the oldest Python that is to be served: a newer one may pick what an older one cannot install.
COMPILE = PIP_CONFIG_FILE=/dev/null PIP_FIND_LINKS= .cache/lock/bin/pip-compile --quiet --upgrade \
  --generate-hashes --strip-extras --allow-unsafe --no-header \
  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host

help: ## List the commands
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: venv ## Build the whole site into site/
	$(BIN)/perigee build
	$(BIN)/perigee html
	$(BIN)/perigee index site

serve: venv ## Serve the site on this machine, following edits
	$(BIN)/perigee serve

check: venv ## Check the records: what is wrong, where, and how to mend it
	@$(BIN)/perigee check $(if $(BASE),--base "$(BASE)")

test: venv-test lint site ## Run every check and test; BROWSER=none leaves the browser tests out
ifeq ($(if $(filter command line,$(origin BROWSER)),$(BROWSER)),none)
	@echo "BROWSER=none: the browser tests are left out."
	$(BIN)/pytest --numprocesses auto --dist loadfile -m "not browser"
else
	@chromium=$$($(BIN)/python tests/browser/find_chromium.py) && echo "Browser tests run in $$chromium" && \
	  PERIGEE_CHROMIUM=$$chromium $(BIN)/pytest --numprocesses auto --dist loadfile
endif

format: venv-test ## Put the code into its one form
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

bench: venv-bench ## Measure the parts of a build, the other site builders, and what grows with the records
	$(BIN)/python -m benchmarks.bench
	$(BIN)/python -m benchmarks.builders
	$(BIN)/python -m benchmarks.preview
	$(BIN)/python -m benchmarks.growth

lock: ## Pin the newest versions of what the three requirements*.in name
	$(or $(PYTHON),python3) -m venv --clear .cache/lock
	.cache/lock/bin/pip install --quiet pip-tools==7.6.2
	$(COMPILE) --all-build-deps --output-file requirements.txt pyproject.toml
	$(COMPILE) --output-file requirements-dev.txt requirements-dev.in
	$(COMPILE) --output-file requirements-bench.txt requirements-bench.in

clean: ## Remove everything that these commands made
	git clean -fdXq content
	rm -rf site site-zensical .venv .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis perigee.egg-info
	find generator tests benchmarks -name __pycache__ -prune -exec rm -rf {} +

venv:
	@.ci/venv site

venv-test:
	@.ci/venv test

venv-bench:
	@.ci/venv bench

lint: venv-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
