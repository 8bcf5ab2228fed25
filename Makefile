# Duizhao. `make help` lists the targets.
SHELL := /bin/sh
PROGRAM := .build/release/duizhao
GOLD := Tests/Fixtures/gold

.PHONY: help setup build reports test test-browser screenshots tutorial docs lint fuzz bench bench-formats bench-hostile bench-peer test-cluster test-readers generate train fit record-evaluation record-help compile-taxonomy format clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install missing system packages (nothing is touched when all are there)
	@sh scripts/setup.sh

build: setup ## build the release program
	swift build -c release --product duizhao --static-swift-stdlib

reports: build ## read, align and compare the plans, and publish reports/
	$(PROGRAM) compare --plans plans --output reports

test: setup ## lint, run every test, read the exports back, open the pages in a browser
	@$(MAKE) --no-print-directory lint
	swift test --quiet
	@sh Tests/readers/test.sh .build/debug/duizhao
	@sh Tests/Browser/run.sh

test-browser: ## open every page in a headless Chromium (what make test does last)
	@sh Tests/Browser/run.sh

screenshots: build ## remake the pictures of the pages in docs/
	@sh Tests/Browser/setup.sh
	@.build/browser-venv/bin/pip install --quiet --disable-pip-version-check pillow==13.0.0
	@.build/browser-venv/bin/python Tests/Browser/screenshots.py $(PROGRAM)

tutorial: build ## run the tutorials' commands and write what they print into docs/
	@python3 scripts/record-tutorial.py $(PROGRAM)

docs: setup ## the library's documentation into .build/docs (a warning fails)
	@sh scripts/docs.sh

lint: ## check format and style; nothing is changed
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

bench: build ## run the benchmarks (BENCH='--sizes 10,100,1000,10000 --again 3000' for the large ones)
	@python3 Benchmarks/run.py $(PROGRAM) $(BENCH)

fuzz: setup ## fuzz the readers with libFuzzer, a fixed count for each target (RUNS=3000)
	@sh Fuzzing/fuzz.sh $(or $(RUNS),3000)

bench-formats: build ## read one plan in every format and encoding: outline, character error, speed
	@python3 Benchmarks/formats.py $(PROGRAM)

bench-hostile: build ## give the program broken and hostile files, and check time and memory
	@python3 Benchmarks/hostile.py $(PROGRAM)

bench-peer: ## install the Python peer of the benchmarks into Benchmarks/.venv (needs a package index)
	python3 -m venv Benchmarks/.venv
	Benchmarks/.venv/bin/pip install --quiet --requirement Benchmarks/requirements.txt

test-cluster: build ## run the cluster job with two executors against a single run (skipped without PySpark and Java)
	@sh cluster/test.sh $(PROGRAM)

test-readers: build ## read every export back with the readers of Tests/readers/requirements.txt (skipped without them)
	@sh Tests/readers/test.sh $(PROGRAM)

generate: ## compile the data files into Swift string literals
	sh scripts/embed.sh

compile-taxonomy: build ## compile taxonomy.rdf and lexicon.tsv into one text (then: make generate)
	$(PROGRAM) taxonomy compile --taxonomy taxonomy/taxonomy.rdf > .build/compiled.txt
	mv .build/compiled.txt taxonomy/compiled.txt

train: build ## train the wording model (then: make generate)
	$(PROGRAM) train training $(GOLD) > .build/wording-model.txt
	mv .build/wording-model.txt Sources/Alignment/Data/wording-model.txt

record-evaluation: build ## record the accuracy that the page on method shows (then: make generate)
	$(PROGRAM) evaluate $(GOLD) --training training --format json > .build/evaluation.json
	mv .build/evaluation.json Sources/Duizhao/Data/evaluation.json

record-help: build ## record the help that is shown without parsing the commands (then: make generate)
	COLUMNS=80 $(PROGRAM) help > .build/help.txt
	mv .build/help.txt Sources/DuizhaoCommands/Data/help.txt

fit: build ## fit the alignment engine's decision (then: make generate)
	$(PROGRAM) fit training $(GOLD) > .build/decision.tsv
	mv .build/decision.tsv Sources/Alignment/Data/decision.tsv

format: ## format the sources in place
	swift format --in-place --recursive --parallel Package.swift Sources Tests

clean: ## remove what was built
	swift package clean
