#!/usr/bin/env bash
# exceljs 4.4.0 and read-excel-file 9.3.17: a length of time over 24 hours is read as a moment of the year 1899.
#
# Reports of telephone systems hold a team's talk time as 27:30:00, which in a workbook is the number of days
# 1.1458... with the format [h]:mm:ss; the brackets say that hours go on beyond 24.
# Expected: a number, or the text 27:30:00 that every spreadsheet shows. xlsx 0.18.5 gives both.
# Seen: a Date, 1899-12-31T03:30:00Z. Its hours are 3, the day is in the date, and 24:00:00 is midnight. Who
# takes the clock out of it, right for 08:15:00, loses a day for every 24 hours without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . exceljs@4.4.0 read-excel-file@9.3.17 xlsx@0.18.5
cat >try.mjs <<'JS'
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
import XLSX from 'xlsx';

const written = new ExcelJS.Workbook();
const sheet = written.addWorksheet('talk time');
for (const hours of [27.5, 24, 8.25]) sheet.addRow([hours / 24]).getCell(1).numFmt = '[h]:mm:ss';
await written.xlsx.writeFile('talk.xlsx');

const read = new ExcelJS.Workbook();
await read.xlsx.readFile('talk.xlsx');
const clock = (value) => value.toISOString();
console.log('exceljs', [1, 2, 3].map((row) => clock(read.worksheets[0].getCell(row, 1).value)).join(' '));
const [{ data }] = await readExcelFile('talk.xlsx');
console.log('read-excel-file', data.map(([value]) => clock(value)).join(' '));
const cells = XLSX.readFile('talk.xlsx').Sheets['talk time'];
console.log('xlsx', ['A1', 'A2', 'A3'].map((cell) => cells[cell].w).join(' '));
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == "exceljs 1899-12-31T03:30:00.000Z 1899-12-31T00:00:00.000Z 1899-12-30T08:15:00.000Z
read-excel-file 1899-12-31T03:30:00.000Z 1899-12-31T00:00:00.000Z 1899-12-30T08:15:00.000Z
xlsx 27:30:00 24:00:00 8:15:00" ]]
