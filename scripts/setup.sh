#!/bin/sh
# Installs what the tests need besides Go and Node: the npm packages of web/, the
# stand-in for a model's server, and Chromium with a font to draw with. Does nothing
# where all is there already.
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
