#!/bin/sh
# Everything that can be said of the code without running the product.
set -eu
cd "$(dirname "$0")/.."

# The files git knows or would take; a folder of built or fetched things is not ours.
unformatted=$(git ls-files -z --cached --others --exclude-standard '*.go' | xargs -0 gofmt -l)
if [ -n "$unformatted" ]; then
	echo "not formatted with gofmt:" >&2
	echo "$unformatted" >&2
	exit 1
fi

# Rules are written as unkeyed literals on purpose.
go vet -composites=false ./...
GOOS=wasip1 GOARCH=wasm go vet -composites=false ./wasm/...
go build ./...
go mod tidy -diff
go test -count=1 ./scripts/doors
(cd web && npx tsc --noEmit)
echo "check: all is well"
