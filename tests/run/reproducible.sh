#!/usr/bin/env bash
# Builds engine and package once more, from a copy of the sources in another folder: the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents --target-directory "$copy"
mkdir -p "$copy/build/native"
ln -s "$root/build/native/bin" "$copy/build/native/bin"
ln -s "$root/web/node_modules" "$copy/web/node_modules"

cd "$copy"
emcmake cmake --preset wasm -DCONTACT_COST_TESTS=OFF
cmake --build --preset wasm --target engine engine-all engine-fallback
npm run --silent --prefix web build

for built in package cdn wordpress hugo demo; do
  [[ -n $(ls -A "$root/web/dist/$built") ]]
  diff -r "$root/web/dist/$built" "$copy/web/dist/$built"
  echo "the same: $(find "$copy/web/dist/$built" -type f | wc -l) files in web/dist/$built"
done
