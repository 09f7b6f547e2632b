#!/bin/sh
# Installs what the tests need besides Go and Node: the npm packages of web/, the
# stand-in for a model's server, Chromium with a font to draw with, and Tesseract for
# scanned pages. Does nothing where all is there already.
set -eu
cd "$(dirname "$0")/.."

for folder in web functions/internal/model/testdata/mock; do
	if ! cmp -s $folder/package-lock.json $folder/node_modules/.installed; then
		(cd $folder && npm ci --no-audit --no-fund)
		cp $folder/package-lock.json $folder/node_modules/.installed
	fi
done

if ! command -v "${CHROMIUM:-chromium}" >/dev/null || [ -z "$(fc-list 2>/dev/null | head -n 1)" ]; then
	install='apt-get install -y --no-install-recommends chromium fonts-dejavu-core fontconfig'
	if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
		echo "The browser tests need Chromium and a font; as root: $install" >&2
		exit 1
	fi
	apt-get update
	DEBIAN_FRONTEND=noninteractive $install
fi

# Without Tesseract the tests of scanned pages are skipped, so it is no must.
langs=$(tesseract --list-langs 2>/dev/null || true)
if ! echo "$langs" | grep -qx deu || ! echo "$langs" | grep -qx fra; then
	install='apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-deu tesseract-ocr-fra'
	if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
		echo "Without Tesseract the tests of scanned pages are skipped; as root: $install" >&2
	elif ! apt-get update || ! DEBIAN_FRONTEND=noninteractive $install; then
		echo "Tesseract could not be installed; the tests of scanned pages are skipped" >&2
	fi
fi
