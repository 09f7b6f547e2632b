#!/bin/sh
# Makes office.docx and office.odt with LibreOffice from a document of the
# labelled set, which is ours. The results are committed.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
go run ../../pdf/testdata/tohtml "TD-04 Version 2" "" en <../../../../shared/evidence/testdata/set/chest-xray-en/02-development.md >"$tmp/office.html"
soffice --headless --convert-to odt:writer8 --infilter='HTML (StarWriter)' --outdir . "$tmp/office.html" >/dev/null
soffice --headless --convert-to docx --outdir . office.odt >/dev/null
