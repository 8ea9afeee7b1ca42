"""Back ends with one bug: the program with a changed source, the engines with a changed byte or operation."""

import json
import shlex
import shutil
import subprocess

import back_ends
from paths import ROOT

BUILD = ROOT / "build/native"


class NotThere(Exception):
    """What was to be changed is not in the file."""


def replaced(text, old, new, what):
    if old not in text:
        raise NotThere(f"{what}: {old!r}")
    return text.replace(old, new)


def native_with(folder, name, source, old, new):
    """The one source is compiled anew and linked before the library, which then has no use for its own."""
    mutant = folder / f"{name}.cpp"
    path = ROOT / "core/src" / source
    mutant.write_text(replaced(path.read_text("ascii"), old, new, source))
    entry = next(entry for entry in json.loads((BUILD / "compile_commands.json").read_text("utf-8"))
                 if entry["file"] == str(path))
    compile_it = shlex.split(entry["command"])
    compile_it[compile_it.index("-o") + 1] = str(mutant.with_suffix(".o"))
    compile_it[compile_it.index("-c") + 1] = str(mutant)
    program = folder / name
    subprocess.run([*compile_it, "-O0", "-I", str(path.parent)], cwd=entry["directory"], check=True)
    subprocess.run([compile_it[0], "-o", str(program), str(mutant.with_suffix(".o")),
                    *map(str, BUILD.glob("core/CMakeFiles/contact-cost.dir/cli/*.o")),
                    str(BUILD / "core/libcontact_cost_json.a"), str(BUILD / "core/libcontact_cost.a"), "-pthread"],
                   check=True)
    return back_ends.native(program, name)


def engines_in(folder, name):
    engines = folder / name
    engines.mkdir()
    for file in ("engine.wasm", "engine-all.wasm", "engine-fallback.js"):
        shutil.copyfile(back_ends.ENGINES / file, engines / file)
    return engines


def wasm_with(folder, name, old, new, file="engine-all.wasm", backend="wasm-all", **kind):
    engines = engines_in(folder, name)
    path = engines / file
    path.write_bytes(replaced(path.read_bytes(), old, new, path.name))
    return back_ends.engine(name, backend, engines, **kind)


def small_wasm_with(folder, name, old, new):
    return wasm_with(folder, name, old, new, "engine.wasm", "wasm", metrics=back_ends.in_small_engine())


def fallback_with(folder, name, old, new):
    engines = engines_in(folder, name)
    path = engines / "engine-fallback.js"
    path.write_text(replaced(path.read_text("utf-8"), old, new, path.name), "utf-8")
    return back_ends.engine(name, "js", engines)
