# shellcheck shell=bash
# ./run mutate, which reads this file.

# Stryker itself fails under its threshold; what survived is shown all the same.
mutate_web() {
  local status=0 folder=tests/mutation/web
  node "$folder/node_modules/@stryker-mutator/core/bin/stryker.js" run "$folder/stryker.config.mjs" || status=$?
  node "$folder/results.mjs" build/mutation-web.json
  return "$status"
}
