#!/usr/bin/env bash
# parse-duration 2.1.9: a handle time written as a clock, 5:30, is 5.03 milliseconds.
#
# Telephone systems and wallboards write five and a half minutes as 5:30, an hour and five minutes as 1:05:00.
# Expected: 330000 and 3900000, or null, which is what the package answers to what it cannot read.
# Seen: 5.03 and 1.005. The first number without a unit is taken for milliseconds, each further one for the next
# smaller unit, and the colon is passed over; no error, and a result that rounds to 0 seconds. 5m30s and 330 sec
# are read as they should be.
# A decimal comma, 5,5 min, is 55 minutes in it and in timestring 7.0.0, which refuses the clock in words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . parse-duration@2.1.9 timestring@7.0.0
cat >try.mjs <<'JS'
import parse from 'parse-duration';
import timestring from 'timestring';
const refuses = (text) => {
  try {
    return timestring(text);
  } catch {
    return 'refused';
  }
};
console.log(['5:30', '1:05:00', '5m30s', '330 sec', '5,5 min'].map((text) => parse(text)).join(' '));
console.log(['5:30', '5,5 min'].map(refuses).join(' '));
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == "5.03 1.005 330000 330000 3300000
refused 3300" ]]
