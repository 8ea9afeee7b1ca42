# shellcheck shell=bash
# ./run coverage, which reads this file.

# What no glossary page loads is left to delivery, together and the integrations: bundles, offers, failures to load.
browser_specs=(access defaults element languages metrics ownership quoted readings rows states what-if)

# web/src under node:test and in Chromium, as one table.
coverage_web() {
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
