#!/bin/sh
# Makes the PDF fixtures of this folder from the labelled set, which is ours.
# Needs chromium, soffice and qpdf. The results are committed; this is kept so
# that one can see where they come from and make more.
set -eu
cd "$(dirname "$0")"
set=../../../../shared/evidence/testdata/set
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

print() { # name language title style sources...
	name=$1 lang=$2 title=$3 style=$4
	shift 4
	cat "$@" | go run ./tohtml "$title" "$style" "$lang" >"$tmp/$name.html"
}
chrome() { chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --disable-pdf-tagging --print-to-pdf="$tmp/$1.pdf" "file://$tmp/$1.html" 2>/dev/null
	qpdf --object-streams=generate --recompress-flate --compression-level=9 "$tmp/$1.pdf" "$1.pdf"; }
office() { soffice --headless --convert-to odt:writer8 --infilter='HTML (StarWriter)' --outdir "$tmp" "$tmp/$1.html" >/dev/null && soffice --headless --convert-to pdf --outdir . "$tmp/$1.odt" >/dev/null; }

print xray en "Chest X-ray triage, technical file, TF-07 rev. 3" "text-align: left" $set/chest-xray-en/*.md
chrome xray
print insulin de "Insulin-Assistent, Technische Dokumentation, Version 2.1" "text-align: justify; hyphens: auto" $set/insulin-de/*.md
chrome insulin
print mince fr "Dossier technique, version 1.4" "text-align: justify" $set/mince-fr/*.md
office mince

# A page of its own for the passwords, to keep them small.
echo '# Intended purpose

The software supports physicians in finding pneumothorax on chest X-rays.' >"$tmp/small.md"
print small en "Small" "" "$tmp/small.md"
chrome small
qpdf --encrypt geheim owner 256 -- small.pdf password.pdf
qpdf --encrypt "" owner 256 -- small.pdf owner-aes256.pdf
qpdf --allow-weak-crypto --encrypt "" owner 40 -- small.pdf owner-rc4.pdf
ls -l ./*.pdf
