"""The program around the answers: its commands, its exit codes, its ends of the pipes, its memory."""

import os
import re
import shlex
import subprocess
import unittest
from pathlib import Path

from program import GOOD, GOOD_ANSWER, PROGRAM, REPOSITORY, TIME_LIMIT, answers, run, started

HELP = b"""\
contact-cost: exact cost metrics of contact centres

  contact-cost evaluate     reads requests, one JSON object a line, and answers each with one line
  contact-cost catalogue    prints every metric, input, unit, range and formula as JSON
  contact-cost --help
  contact-cost --version

  $ echo '{"metric":"cost-per-contact","inputs":{"total-cost":"71600","contacts":"10000"}}' |
      contact-cost evaluate
"""


class Commands(unittest.TestCase):
    def assert_says(self, done, code, stdout=b"", stderr=b""):
        self.assertEqual((done.returncode, done.stdout, done.stderr), (code, stdout, stderr))

    def test_help(self):
        self.assert_says(run("--help"), 0, stdout=HELP)

    def test_the_example_in_the_help(self):
        example = HELP.decode().split("$ ")[1].replace("contact-cost evaluate",
                                                       shlex.quote(PROGRAM) + " evaluate")
        done = subprocess.run(["sh", "-c", example], capture_output=True, timeout=TIME_LIMIT)
        self.assert_says(done, 0, stdout=(
            b'{"metric":"cost-per-contact","status":"ok","exact":"179/25","rounded":"7.16",'
            b'"unit":"money/contact","period":"month","warnings":[],"steps":['
            b'{"id":"cost-per-contact","operation":"quotient","operands":['
            b'{"id":"total-cost","exact":"71600"},{"id":"contacts","exact":"10000"}],'
            b'"exact":"179/25"}]}\n'))

    def test_version_is_the_projects(self):
        project = re.search(r"^project\(.*\bVERSION ([0-9.]+)",
                            (REPOSITORY / "CMakeLists.txt").read_text("ascii"), re.MULTILINE)
        self.assert_says(run("--version"), 0, stdout=project[1].encode() + b"\n")

    def test_misuse(self):
        for arguments in ([], [""], ["-h"], ["help"], ["Evaluate"], ["evaluate", "x"],
                          ["catalogue", "--help"], ["--version", ""], ["--unknown"]):
            with self.subTest(arguments):
                self.assert_says(run(*arguments), 2, stderr=HELP)


class Pipes(unittest.TestCase):
    def test_no_input(self):
        self.assertEqual(answers(b""), [])

    def test_input_that_is_closed(self):
        done = subprocess.run(["sh", "-c", f"exec {shlex.quote(PROGRAM)} evaluate <&-"],
                              capture_output=True, timeout=TIME_LIMIT)
        self.assertEqual((done.returncode, done.stdout), (0, b""))

    def test_each_line_is_answered_while_the_input_stays_open(self):
        with started(stdout=subprocess.PIPE) as process:
            for _ in range(3):
                process.stdin.write(GOOD + b"\n")
                process.stdin.flush()
                self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
            process.stdin.close()
            self.assertEqual(process.stdout.read(), b"")
            self.assertEqual(process.wait(TIME_LIMIT), 0)

    def into_closed_output(self, **options):
        """The exit code of a program whose reader has gone."""
        reader, writer = os.pipe()
        os.close(reader)
        with started(stdout=writer, stderr=subprocess.DEVNULL, **options) as process:
            os.close(writer)
            process.communicate((GOOD + b"\n") * 20000)
        return process.returncode

    def test_closed_output_ends_the_program(self):
        self.assertNotEqual(self.into_closed_output(), 0)

    def test_closed_output_fails_where_its_signal_is_ignored(self):
        self.assertEqual(self.into_closed_output(restore_signals=False), 1)

    def test_full_disk_fails_the_other_commands_too(self):
        for command in ("catalogue", "--help", "--version"):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, command], stdout=full, timeout=TIME_LIMIT)
            self.assertEqual(done.returncode, 1, command)

    def test_full_disk_fails(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "evaluate"], input=GOOD, stdout=full, timeout=TIME_LIMIT)
        self.assertEqual(done.returncode, 1)


class Memory(unittest.TestCase):
    BATCH = 100     # what the pipes hold both ways

    def feed(self, process, batches):
        for _ in range(batches):
            process.stdin.write((GOOD + b"\n") * self.BATCH)
            process.stdin.flush()
            for _ in range(self.BATCH):
                self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")

    def kilobytes(self, process):
        status = Path(f"/proc/{process.pid}/status").read_text("ascii")
        return int(re.search(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)[1])

    def test_does_not_grow_with_the_number_of_lines(self):
        # A sanitizer keeps freed memory in quarantine, which would look like growth.
        environment = os.environ | {"ASAN_OPTIONS": "quarantine_size_mb=1"}
        with started(stdout=subprocess.PIPE, env=environment) as process:
            self.feed(process, 50)
            before = self.kilobytes(process)
            self.feed(process, 500)
            self.assertLess(self.kilobytes(process) - before, 1000)


if __name__ == "__main__":
    unittest.main()
