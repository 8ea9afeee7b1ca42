"""Whether the tests notice a mutant. A verdict is `killed` (a test failed), `refused` (the compiler, a static
assertion, or a formula whose units no longer match), `stuck` (ran for too long), `same` (the compiler makes the
same programs of it) or `survived`."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import cases
import schemata
from workshop import CORE, PROGRAM, REPLAY, REPOSITORY, Refused, refusals, tests

SECONDS = 10  # of processor time; the longest test takes one
MEMORY = 4 << 30


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def passes(command, folder, **environment):
    """Whether the command ends well; "stuck" when its time is up."""
    done = subprocess.run(command, cwd=folder, env={**os.environ, **environment}, preexec_fn=limit,
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if done.returncode in (-24, -9):  # SIGXCPU, SIGKILL
        return "stuck"
    return "survived" if done.returncode == 0 else "killed"


def test_command(name):
    return [f"./{name}_test", "--gtest_brief=1", "--gtest_fail_fast"]


def catalogue_command():
    """What of a metric only the catalogue shows: its topic, its relations, its readings."""
    return [sys.executable, "-m", "unittest", "discover", "--failfast", "--start-directory",
            str(REPOSITORY / "tests/cli"), "--pattern", "test_catalogue.py"]


def build_all(shop):
    """Everything a mutant is judged by, linked, and in which order: what takes least first."""
    core = [shop.compile(source) for source in CORE]
    shop.link("replay", [shop.compile(source) for source in REPLAY] + core)
    for name, listed in tests().items():
        shop.link(f"{name}_test", [shop.compile(source) for source in listed] + core, ["gtest_main", "gtest"])
    for source in PROGRAM:
        shop.compile(source)
    cases.write(shop.folder / "cases")
    costs = {}
    for command in (("./replay", "cases"), *(tuple(test_command(name)) for name in tests())):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        verdict = passes(command, shop.folder)
        costs[command] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        if verdict != "survived":
            raise SystemExit(f"{shop.folder}: {command[0]} without any mutant: {verdict}")
    shop.commands = sorted(costs, key=costs.get)


def judge_running(shop, number):
    """A mutant that is compiled in."""
    for command in shop.commands:
        verdict = passes(command, shop.folder, MUTANT=str(number))
        if verdict != "survived":
            return verdict
    return "survived"


def judge_compiled(shop, mutant):
    """A mutant that has to be compiled for itself."""
    path = shop.folder / mutant.file
    source = path.read_text("ascii")
    path.write_text(source[:mutant.begin] + mutant.after + source[mutant.end:], "ascii")
    try:
        return compile_and_run(shop, mutant.file)
    except Refused:
        return "refused"
    finally:
        path.write_text(source, "ascii")


def compile_and_run(shop, file):
    def objects(sources):
        return [shop.compile(source, "mutated") if file in shop.included[source] else shop.object_of(source)
                for source in sources]

    def verdict_of(name, sources, libraries, command):
        """Of one program; one that comes out the same need not be run."""
        made = objects(sources) + core
        if shop.is_same(made):
            return "same"
        shop.link(f"mutated/{name}", made, libraries)
        return passes(command, shop.folder, CONTACT_COST=str(shop.folder / "mutated/contact-cost"))

    (shop.folder / "mutated").mkdir(exist_ok=True)
    core = objects(CORE)
    programs = [("replay", REPLAY, [], ["mutated/replay", "cases"])]
    programs += [(f"{name}_test", listed, ["gtest_main", "gtest"], test_command(f"mutated/{name}"))
                 for name, listed in tests().items()]
    programs.append(("contact-cost", PROGRAM, [], catalogue_command()))
    verdicts = set()
    for program in programs:
        verdict = verdict_of(*program)
        if verdict not in ("same", "survived"):
            return verdict
        verdicts.add(verdict)
    if not all(refuses(shop, *refusal) for refusal in refusals()):
        return "killed"
    return "survived" if "survived" in verdicts else "same"


def refuses(shop, source, message):
    """tests/core/does_not_compile/check.cmake, which is one of the tests."""
    done = subprocess.run(["cmake", "-DCOMPILER=g++", f"-DINCLUDE={shop.folder}/core/include",
                           f"-DSOURCE={shop.folder}/{source}", f"-DMESSAGE={message}", "-P",
                           "tests/core/does_not_compile/check.cmake"], cwd=shop.folder, capture_output=True)
    return done.returncode == 0


def compile_in(shop, numbered):
    """Writes the sources with their mutants in; those with which no source compiles are left out and returned."""
    store = shop.folder / "left-out.json"
    known = set(map(tuple, json.loads(store.read_text()))) if store.exists() else set()
    out = {number for number, mutant in numbered if (mutant.file, *mutant.change) in known}
    files = sorted({mutant.file for _, mutant in numbered})
    dirty = set(CORE)
    while dirty:
        for file in files:
            kept = [(number, mutant) for number, mutant in numbered if mutant.file == file and number not in out]
            shop.write(file, schemata.write((REPOSITORY / file).read_text("ascii"), kept))
        wrong = set()
        for source in sorted(dirty):
            try:
                shop.compile(source)
                dirty = dirty - {source}
            except Refused as refused:
                wrong |= blamed(shop, str(refused), [item for item in numbered if item[0] not in out])
        if dirty and not wrong:
            raise SystemExit(f"cannot compile {sorted(dirty)} with mutants in")
        out |= wrong
    store.write_text(json.dumps([(mutant.file, *mutant.change) for number, mutant in numbered if number in out]))
    return out


def blamed(shop, said, numbered):
    wrong = set()
    for line in said.splitlines():
        parts = line.split(":", 4)
        if len(parts) < 5 or parts[3].strip() not in ("error", "note") or not parts[1].isdigit():
            continue
        path = Path(parts[0])
        here = [item for item in numbered if item[1].file == parts[0]]
        if here and parts[3].strip() == "error":
            text = (shop.folder / path).read_text("ascii")
            wrong |= schemata.culprits(text, int(parts[1]), int(parts[2]), here)
    return wrong
