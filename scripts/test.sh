#!/bin/sh
# Everything that is tested, in the order of what is cheapest to know.
set -eu
cd "$(dirname "$0")/.."
began=$(date +%s)

# step runs a command under a heading and says how long it took.
step() {
	echo "== $*"
	from=$(date +%s)
	"$@"
	echo "== done in $(($(date +%s) - from)) s"
}

# Shared code has no goroutines to race; the functions do. Two kinds are tested
# plainly: what starts the reader of PDF, a child of the same program with bounded
# memory, of which the race detector wants more; and the readers of markup, which
# have a deadline and no goroutines.
raced() { go list ./functions/... | grep -v -e '/internal/pdf$' -e '/internal/markup$' -e '/ingest$' -e '/local$'; }

functions() {
	if [ "$(go env CGO_ENABLED)" = 1 ] && command -v gcc >/dev/null; then
		go test -race $(raced)
	else
		echo "WITHOUT the race detector, which needs a C compiler"
		go test $(raced)
	fi
}

# The rulebook and the other golden files are held by tests of their packages.
others() { go test $(go list ./... | grep -vxF "$(raced)"); }

# The site has just been built; without its name the tests would build it again.
browser() { (cd web && CECHECK_SITE=dist/site npx playwright test); }

step sh scripts/check.sh
step go run ./scripts/wasm
step others
step functions
step go run ./scripts/eval
step go run ./scripts/parity
step go run ./scripts/site
step browser
echo "test: all is well, in $(($(date +%s) - began)) s"
