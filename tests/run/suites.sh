# shellcheck shell=bash
# The suites of ./run test, which reads this file. Each adds what its runners counted to `passed` and `failed`.

processors=$(getconf _NPROCESSORS_ONLN)

# logged NAME COMMAND...: into NAME's log, whose end is shown when the command fails.
logged() {
  local log=build/logs/test-$1.log status=0
  shift
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if ((status != 0)); then
    tail -n 40 "$log" | cut -c 1-240
    echo "   exit status $status; the whole log: $log"
  fi
  return "$status"
}

# add STATUS PASSED FAILED: a runner that ran nothing, or fails without a failed test, is itself a failed test.
add() {
  local status=$1 run_passed=${2:-0} run_failed=${3:-0}
  if ((run_failed == 0 && (status != 0 || run_passed == 0))); then
    ((status != 0)) || echo "   nothing ran"
    run_failed=1
  fi
  passed=$((passed + run_passed))
  failed=$((failed + run_failed))
}

# one NAME COMMAND...: a command that is one test.
one() {
  if logged "$@"; then add 0 1 0; else add 1 0 1; fi
}

# counted NAME COMMAND...: one of the project's own runners, whose last numbers are "800 passed, 0 failed".
counted() {
  local log=build/logs/test-$1.log status=0 run_passed=0 run_failed=0
  logged "$@" || status=$?
  read -r run_passed run_failed < <(sed -nE 's/^(.*: )?([0-9]+) passed, ([0-9]+) failed$/\2 \3/p' "$log" | tail -n 1) || true
  add "$status" "$run_passed" "$run_failed"
}

# sum PATTERN NAME: the first number of every line of the log that matches, added up.
sum() {
  grep -E "$1" "build/logs/test-$2.log" 2>/dev/null | sed -E 's/^[^0-9]*([0-9]+).*/\1/' |
    awk '{ total += $1 } END { print total + 0 }'
}

suite_format() {
  cpp_files >build/logs/cpp-files
  one clang-format xargs -a build/logs/cpp-files clang-format-19 --dry-run -Werror
  one web-lint npm run --silent --prefix web lint
  one web-check npm run --silent --prefix web check
  one tests-check npm run --silent --prefix tests check
}

tidy_file() {
  local said
  if said=$(clang-tidy-19 -p build/native --quiet --warnings-as-errors='*' "$1" 2>&1); then
    echo "passed $1"
  else
    printf '%s\nfailed %s\n' "$(grep -v 'warnings generated.$' <<<"$said")" "$1"
    return 1
  fi
}

suite_tidy() {
  local status=0
  export -f tidy_file
  printf '%s\n' core/src/*.cpp core/cli/*.cpp wasm/request_text.cpp >build/logs/tidy-files
  # shellcheck disable=SC2016
  logged tidy xargs -a build/logs/tidy-files -n 1 -P "$processors" bash -c 'tidy_file "$1"' tidy || status=$?
  add "$status" "$(grep -c '^passed ' build/logs/test-tidy.log)" "$(grep -c '^failed ' build/logs/test-tidy.log)"
}

# ctest_suite PRESET
ctest_suite() {
  local status=0 bad=0 total=0 skipped found
  logged "$1-build" cmake --build --preset "$1" || { add 1 0 1 && return; }
  logged "$1" ctest --preset "$1" --parallel "$processors" || status=$?
  # "100% tests passed, 0 tests failed out of 123"
  read -r bad total < <(sed -nE 's/.* ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "build/logs/test-$1.log") || true
  skipped=$(grep -cE '\((Skipped|Disabled)\)$' "build/logs/test-$1.log")
  add "$status" $((total - bad - skipped)) $((bad + skipped))
  # ctest says nothing about a GoogleTest program that does not list its tests
  for found in build/"$1"/tests/*_tests.cmake; do
    grep -q add_test "$found" || {
      echo "   no test in $found"
      add 1 0 1
    }
  done
}

suite_native() {
  ctest_suite native
  one mutator /usr/bin/python3 -m unittest discover --start-directory tests/mutation
}

suite_sanitize() {
  logged sanitize-configure cmake --preset sanitize || { add 1 0 1 && return; }
  ctest_suite sanitize
}

# A few seconds for each target; where CI is set, a minute for all.
suite_fuzz() {
  local seconds=12
  [[ -z ${CI-} ]] || seconds=60
  logged fuzz-configure cmake --preset fuzz || { add 1 0 1 && return; }
  logged fuzz-build cmake --build --preset fuzz || { add 1 0 1 && return; }
  counted fuzz tests/run/fuzz.sh "$seconds"
}

suite_wasm() { ctest_suite wasm; }

# The shipped engines against the vectors and the oracle, and the vectors once more for the native program.
suite_vectors() {
  local wasm=(wasm node tests/wasm/evaluate.mjs --backend wasm)
  local all=(wasm-all node tests/wasm/evaluate.mjs --backend wasm-all)
  local js=(js node tests/wasm/evaluate.mjs --backend js)
  counted vectors-native python3 tests/vectors/run.py native build/native/bin/contact-cost evaluate
  counted vectors-wasm python3 tests/vectors/run.py "${wasm[@]}"
  counted vectors-wasm-all python3 tests/vectors/run.py "${all[@]}"
  counted vectors-js python3 tests/vectors/run.py "${js[@]}"
  differential "${wasm[@]}"
  differential "${all[@]}"
  differential "${js[@]}"
  one prover python3 -m unittest discover --start-directory tests/prove
}

# differential NAME COMMAND...: 20,000 seeded requests, which are one test.
differential() {
  local log=differential-$1 status=0
  logged "$log" python3 tests/vectors/differential.py --seed 1 --count 20000 "$@" || status=$?
  grep -qE ': 20000 passed, 0 failed$' "build/logs/test-$log.log" || status=1
  add "$status" $((1 - status)) "$status"
}

# Under node:test a skipped or cancelled test is a failed one.
suite_web() {
  local status=0
  rm -f build/logs/test-web-tap.log
  logged web bash -c 'cd tests && exec node --import tsx --test \
    --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination=../build/logs/test-web-tap.log \
    web/*.test.ts i18n/*.test.ts wasm/*.test.ts' || status=$?
  add "$status" "$(sum '^# pass ' web-tap)" "$(sum '^# (fail|cancelled|skipped|todo) ' web-tap)"
}

# The project's own reporter sums up; that every engine ran is looked at once more.
suite_browser() {
  local engine
  counted browser bash -c 'cd tests && exec npx playwright test -c browser/playwright.config.ts'
  for engine in chromium firefox webkitgtk; do
    grep -qF "[$engine] ›" build/logs/test-browser.log || {
      echo "   no test ran in $engine"
      add 1 0 1
    }
  done
}

# The package in what it is made for; see tests/integrations. First, that it can be built again.
suite_integrations() {
  one reproducible tests/run/reproducible.sh
  counted integrations bash -c 'cd tests && exec npx playwright test -c integrations/playwright.config.ts'
}

# test_suites NAME...: builds, runs them all, and ends with the sums. A failed build is one failed test.
test_suites() {
  local suite start status=0 passed failed all_passed=0 all_failed=0 table=""
  set +e  # from here every status is looked at
  (set -e; build)
  status=$?
  if ((status != 0)); then
    all_failed=1
    table=$(printf '%-10s %8d %8d' build 0 1)$'\n'
  fi
  for suite; do
    echo "== test: $suite"
    start=$SECONDS passed=0 failed=0
    "suite_$suite"
    echo "   $passed passed, $failed failed, $((SECONDS - start)) s"
    table+=$(printf '%-10s %8d %8d %6d s' "$suite" "$passed" "$failed" $((SECONDS - start)))$'\n'
    all_passed=$((all_passed + passed))
    all_failed=$((all_failed + failed))
  done
  printf '\n%-10s %8s %8s %8s\n%s\n' suite passed failed time "$table"
  echo "$all_passed passed, $all_failed failed"
  ((all_failed == 0))
}
