# shellcheck shell=bash
# ./run mutate, which reads this file.

# The mutator reads C++ with Debian's libclang, so it takes Debian's Python.
mutate_core() {
  set_up "${build_needs[@]}" "${mutation_needs[@]}"
  /usr/bin/python3 tests/mutation/mutate.py "$@"
}

# Stryker itself fails under its threshold; what survived is shown all the same.
mutate_web() {
  local status=0 folder=tests/mutation/web
  set_up "${build_needs[@]}"
  use_recent_node 22.15
  npm_packages tests
  npm_packages "$folder"
  build
  node "$folder/node_modules/@stryker-mutator/core/bin/stryker.js" run "$folder/stryker.config.mjs" || status=$?
  node "$folder/results.mjs" build/mutation-web.json
  return "$status"
}
