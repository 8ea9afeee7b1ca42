#!/usr/bin/env bash
# financejs 4.1.0: the payback period of uneven cash flows is not where the running total turns.
#
# Expected: with -1000, then 600 and 600, 400 are missing after the first year, and 400/600 of the second
# year's flow bring them: 1 2/3 years. With -50, then 10 13 16 19 22, 11 are missing after three years, and
# 11/19 of the fourth bring them: 3.579 years. With -900, then 300 300 300, three years exactly.
# Seen: 1.333, 3.421 and undefined. What is added to the whole years is the share of the last flow that is
# left over, not the share that was needed; both are the same only at a half. The package's own page gives
# 3.42 for the second. And a total that ends at zero has not turned for it.
#
# Who takes this function to check another's payback compares with a wrong figure that looks right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . financejs@4.1.0
cat >try.js <<'JS'
const Finance = require('financejs');
const finance = new Finance();
for (const flows of [[-1000, 600, 600], [-50, 10, 13, 16, 19, 22], [-900, 300, 300, 300]])
  console.log(finance.PP(flows.length - 1, ...flows)?.toFixed(3));
JS
seen=$(node try.js | tr '\n' ' ')
echo "seen: $seen"
[[ $seen == "1.333 3.421 undefined " ]]
