# `make` lists what there is. The work of more than a line is in scripts/.

.DEFAULT_GOAL := help
.PHONY: help run test check bench rulebook wasm site setup clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: ## the whole product on this machine, with Go alone; prints its address
	go run ./scripts/wasm -tinygo=ready -lenient && go run ./scripts/site && exec go run ./functions/local serve

test: setup ## everything: check, Go tests, the modules in every host, the browser
	sh scripts/test.sh

check: setup ## formatting, vet, build, types, go.mod, doors
	sh scripts/check.sh

bench: wasm ## speeds as ratios to the native build, and sizes
	go run ./scripts/bench

rulebook: ## write the lawyer's pages of the rules anew
	go run ./scripts/rulebook

wasm: ## dist/wasm: the modules, with std Go and TinyGo; fails past a budget
	go run ./scripts/wasm

site: wasm ## dist/site: the pages
	go run ./scripts/site

setup: ## what the tests need besides Go and Node
	sh scripts/setup.sh

clean: ## remove what was built; data/ stays
	rm -rf dist bin web/dist web/test-results web/screenshots
