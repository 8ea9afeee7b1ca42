"""A copy of the sources, and what is built from it: objects at -O0, each built anew only when a file that it
includes has changed."""

import re
import shutil
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SUFFIXES = {".h", ".cpp", ".cmake"}
FOLDERS = ("core", "wasm", "tests/core", "tests/mutation")
FLAGS = ["-std=c++20", "-O0", "-w", "-fmax-errors=0", "-D_GLIBCXX_ASSERTIONS", "-fsanitize=bounds",
         "-fsanitize-undefined-trap-on-error", "-Icore/include", "-Icore/src", "-Iwasm", "-Itests/core",
         "-Itests/mutation", "-Igenerated", "-Iprecompiled"]
GTEST = "gtest/gtest.h"  # compiled once: it takes longer than the tests themselves


class Refused(Exception):
    """The compiler takes it for no program."""


class Workshop:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.included = {}

    def copy_sources(self, but=()):
        """Brings the copy up to date; the files of `but` are written by another."""
        for name in FOLDERS:
            for path in (REPOSITORY / name).rglob("*"):
                file = str(path.relative_to(REPOSITORY))
                if path.suffix in SUFFIXES and file not in but and "/web/" not in file:
                    self.write(file, path.read_text("ascii"))
        (self.folder / "objects").mkdir(exist_ok=True)
        template = (REPOSITORY / "core/include/contact_cost/version.h.in").read_text("ascii")
        version = re.search(r"project\(contact_cost VERSION ([\d.]+)", (REPOSITORY / "CMakeLists.txt").read_text("ascii"))
        self.write("generated/contact_cost/version.h", re.sub(r"@\w+@", version[1], template))
        precompiled = self.folder / f"precompiled/{GTEST}.gch"
        precompiled.parent.mkdir(parents=True, exist_ok=True)
        if not precompiled.exists():
            self.run("g++", *FLAGS, "-x", "c++-header", f"/usr/include/{GTEST}", "-o", precompiled)

    def write(self, file, text):
        path = self.folder / file
        if not path.exists() or path.read_text("ascii") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "ascii")

    def twin(self, folder):
        """A second one in the same state."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)  # with the times, by which objects are known to be current
        other = Workshop(folder)
        other.included = dict(self.included)
        return other

    def run(self, *command):
        done = subprocess.run([str(part) for part in command], cwd=self.folder, capture_output=True, text=True)
        if done.returncode != 0:
            raise Refused(done.stderr)

    def object_of(self, source, kept="objects"):
        return f"{kept}/{source.replace('/', '-')}.o"

    def compile(self, source, kept="objects"):
        object = self.object_of(source, kept)
        if kept != "objects" or not self.is_current(source, object):
            self.run("g++", *FLAGS, "-MMD", "-MF", object + ".d", "-c", source, "-o", object)
            self.included[source] = self.listed(object)
        return object

    def is_same(self, objects):
        """Whether the compiler has made of these what it makes of them without any mutant."""
        return all((self.folder / object).read_bytes() == (self.folder / "objects" / Path(object).name).read_bytes()
                   for object in objects)

    def listed(self, object):
        listed = (self.folder / (object + ".d")).read_text().replace("\\\n", " ").split(":", 1)[1]
        return {name for name in listed.split() if not name.startswith("/")}

    def is_current(self, source, object):
        made = self.folder / object
        if not made.exists():
            return False
        self.included[source] = self.listed(object)
        return all((self.folder / name).exists() and (self.folder / name).stat().st_mtime < made.stat().st_mtime
                   for name in self.included[source])

    def link(self, program, objects, libraries=()):
        self.run("g++", *objects, *(f"-l{library}" for library in libraries), "-o", program)


def sources(folder):
    return sorted(str(path.relative_to(REPOSITORY)) for path in (REPOSITORY / folder).glob("*.cpp"))


# What refuses a mutant refuses it mostly in program.cpp, which works out all metrics.
CORE = sorted(sources("core/src"), key=lambda source: source != "core/src/program.cpp")
REPLAY = ["tests/mutation/replay.cpp", "wasm/request_text.cpp"]
PROGRAM = sources("core/cli")


def tests():
    """The programs of tests/CMakeLists.txt and their sources, those first that cost least for what they find."""
    text = (REPOSITORY / "tests/CMakeLists.txt").read_text()
    programs = {name: [f"tests/core/{source}" for source in listed.split()]
                for name, listed in re.findall(r"\ncontact_cost_test\((\w+)((?: +|\n +|[\w.]+)*)\)", text)}
    programs["request_text"].append("wasm/request_text.cpp")
    first = ["formulas", "numbers", "refusals", "answers"]
    last = ["properties"]
    middle = [name for name in programs if name not in first + last]
    return {name: programs[name] for name in first + middle + last}


def refusals():
    """What must not compile: the source, and what its message must name."""
    folder = "tests/core/does_not_compile"
    text = (REPOSITORY / folder / "CMakeLists.txt").read_text()
    return [(f"{folder}/{name}.cpp", message.strip('"'))
            for name, message in re.findall(r'\ndoes_not_compile\((\w+) ("[^"]*"|\w+)\)', text)]
