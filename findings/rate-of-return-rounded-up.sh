#!/usr/bin/env bash
# financejs 4.1.0: IRR answers with two decimals of a percentage, but these are not the nearest ones.
#
# Expected: -100 and 103.004 a year later is 3.004 %, which is 3.00; -1000 and 1100.06 is 10.006 %, 10.01;
# -1000 and 950.04 is -4.996 %, -5.00.
# Seen: 3.01, 10.01 and -4.99. It walks in steps of 0.01 until the present value turns, so the answer is the
# next hundredth above, whatever the third decimal is; NPV and ROI of the same package do round to the nearest.
#
# Two tools that both show 2 decimals then differ by 0.01 in about half of all cases.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . financejs@4.1.0
cat >try.js <<'JS'
const Finance = require('financejs');
const finance = new Finance();
for (const flows of [[-100, 103.004], [-1000, 1100.06], [-1000, 950.04]])
  console.log(finance.IRR(...flows).toFixed(2));
JS
seen=$(node try.js | tr '\n' ' ')
echo "seen: $seen"
[[ $seen == "3.01 10.01 -4.99 " ]]
