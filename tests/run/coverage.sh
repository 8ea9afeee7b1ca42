# shellcheck shell=bash
# ./run coverage, which reads this file.

# What no glossary page loads is left to delivery, together and the integrations: bundles, offers, failures to load.
browser_specs=(access defaults element languages metrics ownership quoted readings rows states what-if)

# The core under its own tests, the vectors and the program's tests, as one table.
# %c: counts go straight into the file, so that those of a program that a signal kills are kept.
coverage_core() {
  local folder=$PWD/build/coverage-core objects=()
  set_up "${build_needs[@]}" "${coverage_needs[@]}"
  configure coverage-core cmake
  step coverage-build "coverage: build" cmake --build --preset coverage-core
  rm -rf "$folder/counts"
  step coverage-core "coverage: core" env LLVM_PROFILE_FILE="$folder/counts/%c%p-%m" CONTACT_COST="$folder/bin/contact-cost" \
    bash -euc 'for program in "$0"/tests/*_test; do "$program" --gtest_brief=1; done
      python3 tests/vectors/run.py cli "$CONTACT_COST" evaluate
      python3 -m unittest discover --start-directory tests/cli' "$folder"
  llvm-profdata-19 merge -sparse "$folder"/counts/* -o "$folder/counts.merged"
  mapfile -t objects < <(printf -- '-object=%s\n' "$folder"/tests/*_test)
  llvm-cov-19 export -instr-profile="$folder/counts.merged" "$folder/bin/contact-cost" "${objects[@]}" core \
    2>build/logs/coverage-export.log | python3 tests/coverage/core.py
}

# web/src under node:test and in Chromium, as one table.
coverage_web() {
  set_up "${build_needs[@]}" "${browser_needs[@]}"
  use_recent_node 22.15  # strips types in place, and lets modules be loaded anew
  npm_packages tests
  npm_packages tests/coverage
  build
  local folder=$PWD/build/coverage
  rm -rf "$folder"
  mkdir -p "$folder"/{node,browser}
  export NODE_NO_WARNINGS=1  # that Node's own removal of types is an experiment
  node tests/coverage/unbundled.mjs "$folder/calculator"
  step coverage-node "coverage: node" env NODE_V8_COVERAGE="$folder/node" \
    bash -c 'cd tests && exec node --test web/*.test.ts'
  step coverage-browser "coverage: chromium" \
    env TEST_CALCULATOR="$folder/calculator" TEST_COVERAGE="$folder/browser" \
    bash -c 'cd tests && exec npx playwright test -c browser/playwright.config.ts --project chromium "$@"' \
    coverage "${browser_specs[@]/%/.spec}"
  node tests/coverage/report.mjs "$folder"
}
