#!/usr/bin/env python3
"""Changes the core in every small way there is and looks whether a test notices: mutate.py [--survivors] [FILE...]

Needs python3-clang-19. With files only these; with --survivors only what survived the last time. A whole run
writes results.json and fails under the least score, or where a survivor is not explained in survivors.jsonl.
"""

import argparse
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

import judge
import report
import sites
from workshop import REPOSITORY, Workshop

FOLDER = REPOSITORY / "build/mutation"
WORKERS = 2


def key(mutant):
    return json.dumps([mutant.file, mutant.begin, mutant.end, mutant.after])


def progress(done, verdicts, mutant):
    print(f"{done} {verdicts[mutant]:8} {mutant.file} {' => '.join(mutant.change)}", flush=True)


def each(judged, mutants, verdicts):
    """judged(mutant) for all, by two at a time."""
    with ThreadPoolExecutor(WORKERS) as pool:
        for done, (mutant, verdict) in enumerate(zip(mutants, pool.map(judged, mutants)), 1):
            verdicts[mutant] = verdict
            progress(f"{done}/{len(mutants)}", verdicts, mutant)


def judge_all(mutants):
    verdicts = {}
    running = [mutant for mutant in mutants if mutant.when != "compile"]
    compiled = [mutant for mutant in mutants if mutant.when == "compile"]
    if running:
        shop = Workshop(FOLDER / "running")
        shop.copy_sources()
        numbered = list(enumerate(running))
        left_out = judge.compile_in(shop, numbered)
        judge.build_all(shop)
        numbers = {mutant: number for number, mutant in numbered if number not in left_out}
        compiled += [mutant for number, mutant in numbered if number in left_out]
        each(lambda mutant: judge.judge_running(shop, numbers[mutant]), list(numbers), verdicts)
        # what the compiler works out has been without the mutant so far
        compiled += [mutant for mutant in numbers if mutant.when == "both" and verdicts[mutant] == "survived"]
    if compiled:
        shop = Workshop(FOLDER / "compiled-0")
        shop.copy_sources()
        judge.build_all(shop)
        free = SimpleQueue()
        for place in range(WORKERS):
            free.put(shop if place == 0 else shop.twin(FOLDER / f"compiled-{place}"))

        def judged(mutant):
            own = free.get()
            try:
                return judge.judge_compiled(own, mutant)
            finally:
                free.put(own)
        each(judged, compiled, verdicts)
    return verdicts


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--survivors", action="store_true")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args(arguments)
    files = options.files or sites.core_files()
    every = wanted = sites.find(files)
    FOLDER.mkdir(parents=True, exist_ok=True)
    store = FOLDER / "verdicts.json"
    known = json.loads(store.read_text()) if store.exists() else {}
    if options.survivors:
        wanted = [mutant for mutant in wanted if known.get(key(mutant)) == "survived"]
    verdicts = judge_all(wanted)
    known.update({key(mutant): verdict for mutant, verdict in verdicts.items()})
    store.write_text(json.dumps(known))
    if options.survivors:
        verdicts = {mutant: known[key(mutant)] for mutant in every if key(mutant) in known}
    return report.write(verdicts, whole=not options.files and len(verdicts) == len(every))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
