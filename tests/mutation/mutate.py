#!/usr/bin/env python3
"""Changes the core in every small way there is and looks whether a test notices: mutate.py [--survivors] [FILE...]

Needs python3-clang-19. With files only these; with --survivors only what was not tried, or survived the last time
and is not explained: for when tests have been added. A run of all files writes results.json, and fails under the
least score or where a survivor is not explained in survivors.jsonl.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from queue import SimpleQueue

import judge
import report
import sites
from workshop import REPOSITORY, Workshop

FOLDER = REPOSITORY / "build/mutation"
WORKERS = 2


def keys(mutants):
    """What each is known by, wherever its line goes: the line, the change, and which of those that are alike."""
    alike, known = Counter(), {}
    for mutant in mutants:
        name = report.name(mutant)
        alike[name] += 1
        known[mutant] = json.dumps([*name, alike[name]])
    return known


class Verdicts:
    """Kept in a file as they come, so that a run that was broken off goes on where it was, if the core and its
    tests are still what they were."""

    def __init__(self, mutants):
        self.key = keys(mutants)
        self.path = FOLDER / "verdicts.jsonl"
        lines = self.path.read_text().splitlines() if self.path.exists() else []
        self.is_current = lines[:1] == [json.dumps(digest())]
        self.of = dict(json.loads(line) for line in lines[1:])

    def begin(self):
        self.path.write_text("".join(json.dumps(line) + "\n" for line in (digest(), *self.of.items())))

    def get(self, mutant):
        return self.of.get(self.key[mutant])

    def add(self, mutant, verdict):
        self.of[self.key[mutant]] = verdict
        with open(self.path, "a") as file:
            file.write(json.dumps([self.key[mutant], verdict]) + "\n")


def digest():
    found = hashlib.sha256()
    for folder in ("core", "tests/core", "tests/vectors", "tests/cli"):
        for path in sorted((REPOSITORY / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".jsonl"):
                found.update(path.read_bytes())
    return found.hexdigest()


def each(judged, mutants, verdicts, is_last=lambda mutant: True):
    """judged(mutant) for all, two at a time."""
    with ThreadPoolExecutor(WORKERS) as pool:
        at_work = {pool.submit(judged, mutant): mutant for mutant in mutants}
        for done, future in enumerate(as_completed(at_work), 1):
            mutant, verdict = at_work[future], future.result()
            if verdict != "survived" or is_last(mutant):
                verdicts.add(mutant, verdict)
            print(f"{done}/{len(mutants)} {verdict:8} {mutant.file} {' => '.join(mutant.change)}", flush=True)


def judge_all(mutants, left, verdicts):
    """Those that are left, of all these; the numbers of all stay what they were, and so what was built."""
    running = [mutant for mutant in mutants if mutant.when != "compile"]
    compiled = [mutant for mutant in mutants if mutant.when == "compile"]
    if running:
        shop = Workshop(FOLDER / "running")
        shop.copy_sources(but={mutant.file for mutant in running})
        numbered = list(enumerate(running))
        left_out = judge.compile_in(shop, numbered)
        judge.build_all(shop)
        numbers = {mutant: number for number, mutant in numbered if number not in left_out}
        compiled += [mutant for number, mutant in numbered if number in left_out]
        each(lambda mutant: judge.judge_running(shop, numbers[mutant]),
             [mutant for mutant in numbers if mutant in left], verdicts, lambda mutant: mutant.when == "run")
        # what the compiler works out has been without the mutant so far
        compiled += [mutant for mutant in numbers if mutant.when == "both" and verdicts.get(mutant) in (None, "survived")]
    compiled = [mutant for mutant in compiled if mutant in left]
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


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--survivors", action="store_true")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args(arguments)
    files = options.files or sites.core_files()
    every = sites.find(files)
    FOLDER.mkdir(parents=True, exist_ok=True)
    verdicts = Verdicts(every)
    if options.survivors:
        reasons = report.explained()
        known = {mutant: verdicts.get(mutant) for mutant in every}
        left = {mutant for mutant, verdict in known.items()
                if verdict is None or verdict == "survived" and report.name(mutant) not in reasons}
    else:
        if not verdicts.is_current:
            verdicts.of.clear()
        left = {mutant for mutant in every if verdicts.get(mutant) is None}
    verdicts.begin()
    if left:
        judge_all(every, left, verdicts)
    return report.write({mutant: verdicts.get(mutant) for mutant in every}, whole=not options.files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
