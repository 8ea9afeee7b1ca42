#!/usr/bin/env bash
# Fuzzes for SECONDS in all, each target for its share, from the inputs in tests/fuzz/corpus: fuzz.sh SECONDS
# What breaks a demand is kept in build/fuzz/findings. FUZZ_SEED repeats a run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

targets=(arithmetic decimal request_json request_text)
share=$(($1 / ${#targets[@]}))
seed=${FUZZ_SEED:-$((1 + RANDOM))}
findings=build/fuzz/findings passed=0 failed=0
rm -rf build/fuzz/found
mkdir -p build/logs build/fuzz/dictionary "$findings"

for target in "${targets[@]}"; do
  program=build/fuzz/bin/${target}_fuzz dictionary=build/fuzz/dictionary/$target found=build/fuzz/found/$target
  log=build/logs/fuzz-$target.log corpus=tests/fuzz/corpus/$target
  mkdir -p "$found"
  python3 tests/fuzz/dictionary.py build/native/bin/contact-cost "$target" >"$dictionary"
  if "$program" -seed="$seed" -dict="$dictionary" -max_total_time=$((share > 0 ? share : 1)) -timeout=10 \
    -print_final_stats=1 -artifact_prefix="$findings/$target-" "$found" "$corpus" >"$log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    grep -E 'demanded:|runtime error:|ERROR:' "$log" || tail -n 5 "$log"
    echo "again: $program $(sed -nE "s/.*Test unit written to //p" "$log" | tail -n 1)"
  fi
  inputs=$(sed -nE 's/^stat::number_of_executed_units: *//p' "$log")
  echo "$target: ${inputs:-0} inputs, $(find "$corpus" -type f | wc -l) of them kept; seed $seed"
done
echo "$passed passed, $failed failed"
((failed == 0))
