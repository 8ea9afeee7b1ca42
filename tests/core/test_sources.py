"""What core/ may be made of: ASCII alone, the standard library and itself alone, each metric in the catalogue."""

import re
import unittest
from pathlib import Path

CORE = Path(__file__).resolve().parents[2] / "core"
HEADERS = CORE / "include" / "contact_cost"
INCLUDE = re.compile(r"^\s*#\s*include\s*(.*?)\s*(?://.*)?$", re.MULTILINE)

# The standard library's headers have no dot; its streams are left out because the core reads and writes nothing.
STANDARD = re.compile(r"<[a-z0-9_]+>")
STREAMS = {"<iostream>", "<istream>", "<fstream>", "<sstream>", "<cstdio>", "<locale>"}


def library_files():
    return sorted(path for folder in (HEADERS, CORE / "src") for path in folder.rglob("*")
                  if path.is_file())


def foreign_bytes(data):
    """The lines that are not plain ASCII text, counted from 1."""
    return [number for number, line in enumerate(data.split(b"\n"), 1)
            if not all(32 <= byte < 127 for byte in line)]


def foreign_includes(text, own):
    """What is included that is neither of the standard library nor among our own headers."""
    return [name for name in INCLUDE.findall(text)
            if not (STANDARD.fullmatch(name) and name not in STREAMS)
            and name.strip('"') not in own]


def own_headers():
    public = {f"contact_cost/{path.relative_to(HEADERS)}" for path in HEADERS.rglob("*.h")}
    return public | {path.name for path in (CORE / "src").glob("*.h")}


class Sources(unittest.TestCase):
    def test_ascii(self):
        files = [path for path in CORE.rglob("*") if path.is_file()]
        self.assertGreater(len(files), 25)
        for path in files:
            with self.subTest(path):
                self.assertEqual(foreign_bytes(path.read_bytes()), [])

    def test_includes(self):
        own = own_headers()
        self.assertGreater(len(library_files()), 20)
        for path in library_files():
            with self.subTest(path):
                self.assertEqual(foreign_includes(path.read_text("ascii"), own), [])

    def test_public_headers_do_not_include_private_ones(self):
        public = {name for name in own_headers() if name.startswith("contact_cost/")}
        for path in HEADERS.rglob("*.h"):
            with self.subTest(path):
                self.assertEqual(foreign_includes(path.read_text("ascii"), public), [])

    def test_every_header_of_a_metric_is_in_the_catalogue(self):
        metrics = {path.stem for path in (HEADERS / "metrics").glob("*.h")}
        catalogue = (HEADERS / "catalogue.h").read_text("ascii")
        self.assertEqual(set(re.findall(r"&metrics::(\w+)", catalogue)), metrics)
        self.assertEqual(set(re.findall(r'"contact_cost/metrics/(\w+)\.h"', catalogue)), metrics)


class Checks(unittest.TestCase):
    """They find what is planted."""

    def test_foreign_bytes(self):
        self.assertEqual(foreign_bytes(b"one\ntwo\n"), [])
        self.assertEqual(foreign_bytes("one\ncaf\u00e9\nthree\r\n\tfour".encode()), [2, 3, 4])

    def test_foreign_includes(self):
        sound = '#include <array>\n  # include "wide.h"  // half\n#include "contact_cost/unit.h"\n'
        self.assertEqual(foreign_includes(sound, {"wide.h", "contact_cost/unit.h"}), [])
        for name in ("<nlohmann/json.hpp>", "<unistd.h>", "<iostream>", '"../cli/request_json.h"', "HEADER"):
            with self.subTest(name):
                self.assertEqual(foreign_includes(f"{sound}#include {name}\n",
                                                  {"wide.h", "contact_cost/unit.h"}), [name])


if __name__ == "__main__":
    unittest.main()
