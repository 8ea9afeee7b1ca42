#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: DB() has no answer for the last, shorter year; HyperFormula 3.5.0 has.
#
# A purchase of 1,000,000 with 100,000 left after 6 years, bought when 7 months of the year remain, is written
# off over seven calendar years: 7 months in the first and 5 in the last. Spreadsheets take period 7 there
# and answer 15,845.10.
# Expected: both libraries answer 15845.10 for period 7.
# Seen: HyperFormula 15845.10; formulajs an Error with the text #NUM!, as if 7 were beyond the life of 6 years.
# Periods 1 to 6 agree, so a table of depreciation lacks only its last row, and its sum is short by that.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat >try.mjs <<'JS'
import { DB } from '@formulajs/formulajs';
import { HyperFormula } from 'hyperformula';
const sheet = HyperFormula.buildFromArray([['=DB(1000000,100000,6,6,7)', '=DB(1000000,100000,6,7,7)']], {
  licenseKey: 'gpl-v3',
});
const [[sixth, seventh]] = sheet.getSheetValues(0);
console.log(sixth.toFixed(2), seventh.toFixed(2));
console.log(DB(1000000, 100000, 6, 6, 7).toFixed(2), DB(1000000, 100000, 6, 7, 7).message);
JS
seen=$(node try.mjs | tr '\n' ' ')
echo "seen: $seen"
[[ $seen == "55841.76 15845.10 55841.76 #NUM! " ]]
