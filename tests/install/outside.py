"""A user outside the project, in a folder of their own, who has core/README.md and what was installed, moved."""

import os
import re
import shutil
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CONSUMER = REPOSITORY / "tests" / "consumer"
README = (REPOSITORY / "core" / "README.md").read_text("ascii")
VERSION = re.search(r"^project\(\w+ VERSION (\d+)\.(\d+)\.(\d+)", (REPOSITORY / "CMakeLists.txt").read_text("ascii"),
                    re.MULTILINE)
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

OUTSIDE = Path(os.environ["OUTSIDE"])
INSTALLED = OUTSIDE / "contact-cost"  # what the README calls $HOME/contact-cost
MOVED = OUTSIDE / "moved" / "elsewhere"
STRICT = ["-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
ANSWER = "179/25 = 7.16 money/contact\n"

# Nothing of the caller's surroundings leads to another copy of the library.
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": str(OUTSIDE),
    "LC_ALL": "C",
    "CMAKE_GENERATOR": "Ninja",
    "CXX": os.environ["CXX"],
}


def readme(language):
    """What stands between the fences of that language."""
    return [text for name, text in FENCED.findall(README) if name == language]


def run(*command, folder=OUTSIDE, must_succeed=True, **variables):
    """What a command says, and its exit code."""
    done = subprocess.run([str(word) for word in command], cwd=folder, env=ENVIRONMENT | variables, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    if must_succeed and done.returncode != 0:
        raise AssertionError(f"exit code {done.returncode} of {' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout if must_succeed else (done.returncode, done.stdout)


def files(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def library_folder(prefix):
    """lib, lib64 or what else the system calls it."""
    [archive] = prefix.rglob("libcontact_cost.a")
    return archive.parent


def project(name):
    """A consumer's project in a new folder of that name: the source, and what that way to build it asks for."""
    folder = OUTSIDE / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(CONSUMER / "cost_per_contact.cpp", folder)
    if name != "pkg_config":
        shutil.copy(CONSUMER / name / "CMakeLists.txt", folder)
    return folder
