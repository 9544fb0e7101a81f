# The words a person types. Everything else is in scripts/, which can be called directly as well.
.DEFAULT_GOAL := help
.PHONY: help setup run test journey journeys network test-network origins bench bench-cashflow bench-proof conformance deals \
	proof-wasm weights release

help: ## What can be typed
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r word text; do \
		printf '  make %-14s %s\n' "$$word" "$$text"; done

setup: ## Install what a build needs and this machine lacks
	@scripts/setup

run: ## Start a development chain on ws://127.0.0.1:9944 and its gateway (PORT=n; KEEP=folder keeps its data; GATEWAY=0)
	@scripts/run

test: ## Everything CI runs (KEEP_GOING=1: do not stop at the first step that fails)
	@scripts/test

journey: ## One journey: NAME=share-and-bond (NODE=ws://host:port: against a node that runs already)
	@test -n "$(NAME)" || { echo "journey: which one? 'make journeys' lists them; then: make journey NAME=share-and-bond" >&2; exit 1; }
	@scripts/journey $(NAME)

journeys: ## List the journeys
	@scripts/journey --list

network: ## Start a relay chain and two collators on this machine (FAST=1: a block every 2 s; DEV=1: a clock that can be moved; KEEP=folder)
	@scripts/network up

test-network: ## Test such a network, from its first block to a runtime upgrade (FAST=1: a block every 2 s)
	@scripts/network test

origins: ## Write docs/origins.md anew: who may do what
	@scripts/origins

bench: ## Measure what calls cost: pallet::call reads writes ref_time_ns proof_bytes
	@scripts/bench

bench-cashflow: ## Measure the contract engine: events a second, natively and in Wasm
	@scripts/setup
	@cargo run --release --manifest-path crates/cashflow/bench/Cargo.toml

bench-proof: ## Measure proofs among a million records: bytes, and microseconds to check one
	@scripts/setup
	@bash -c 'source scripts/env && cargo bench -p tessera-audit-proof'

proof-wasm: ## Build the verifier of proofs for browsers and Node
	@scripts/audit-proof-wasm

conformance: ## Run a folder of ACTUS case files: DIR=path
	@test -n "$(DIR)" || { echo "conformance: which folder? make conformance DIR=path" >&2; exit 1; }
	@scripts/conformance "$(DIR)"

deals: ## Run a folder of deal files through the waterfall engine: DIR=path
	@test -n "$(DIR)" || { echo "deals: which folder? make deals DIR=path" >&2; exit 1; }
	@scripts/deals "$(DIR)"

weights: ## Write the weights of the pallets anew, from benchmarks
	@scripts/weights

release: ## Build the optimised node
	@scripts/release
