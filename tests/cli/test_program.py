"""The program around the answers: its commands and what it says of itself."""

import os
import re
import shlex
import subprocess
import time
import unittest

from program import GOOD, PROGRAM, REPOSITORY, TIME_LIMIT, run, started

HELP = b"""\
contact-cost: exact cost metrics of contact centres

  contact-cost evaluate     reads requests, one JSON object a line, and answers each with one line
      --jobs N              ... on N threads; with 0, or without N, on all processors
  contact-cost catalogue    prints every metric, input, unit, range and formula as JSON
  contact-cost --help
  contact-cost --version

  $ echo '{"metric":"cost-per-contact","inputs":{"total-cost":"71600","contacts":"10000"}}' |
      contact-cost evaluate

The answers come in the order of the requests, the same on any number of threads, and none waits for input
that has yet to come. Memory does not grow with the number of lines; one of more than 16 MiB is no request.

Exit status: 0 when every line was answered, whatever the answer; 1 when input cannot be read, output cannot
be written or memory runs out; 2 for arguments other than these. SIGHUP, SIGINT, SIGPIPE and SIGTERM kill it
as they kill any filter; but for SIGPIPE the output then ends with a whole line, unless its reader takes
nothing for a second.
"""


class Commands(unittest.TestCase):
    def assert_says(self, done, code, stdout=b"", stderr=b""):
        self.assertEqual((done.returncode, done.stdout, done.stderr), (code, stdout, stderr))

    def test_help(self):
        self.assert_says(run("--help"), 0, stdout=HELP)

    def test_the_example_in_the_help(self):
        example = HELP.decode().split("$ ")[1].split("\n\n")[0].replace("contact-cost evaluate",
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
                          ["catalogue", "--help"], ["--version", ""], ["--unknown"],
                          ["catalogue", "--jobs"], ["--jobs", "evaluate"], ["evaluate", "-j", "2"],
                          ["evaluate", "--jobs", ""], ["evaluate", "--jobs="], ["evaluate", "--jobs", "-1"],
                          ["evaluate", "--jobs", "+1"], ["evaluate", "--jobs", "two"],
                          ["evaluate", "--jobs", "2x"], ["evaluate", "--jobs", "1025"],
                          ["evaluate", "--jobs", "4294967297"], ["evaluate", "--jobs", "2", "2"],
                          ["evaluate", "--jobs=2", "2"], ["evaluate", "--jobs2"]):
            with self.subTest(arguments):
                self.assert_says(run(*arguments), 2, stderr=HELP)

    def assert_threads(self, threads, *arguments, **options):
        with started(*arguments, stdout=subprocess.PIPE, **options) as process:
            process.stdin.write(GOOD + b"\n")
            process.stdin.flush()
            process.stdout.readline()
            seen = 0
            while seen != threads and process.poll() is None:  # until the time limit ends it
                time.sleep(0.01)
                seen = len(os.listdir(f"/proc/{process.pid}/task"))
            self.assertEqual(seen, threads)

    def test_jobs_are_threads_beside_the_one_that_waits_for_signals(self):
        processors = len(os.sched_getaffinity(0))
        for arguments, threads in (((), 2), (("--jobs", "3"), 4), (("--jobs=5",), 6), (("--jobs",), processors + 1),
                                   (("--jobs", "0"), processors + 1)):
            with self.subTest(arguments):
                self.assert_threads(threads, *arguments)

    def test_processors_that_are_withheld_are_not_counted(self):
        one = {min(os.sched_getaffinity(0))}
        self.assert_threads(2, "--jobs", preexec_fn=lambda: os.sched_setaffinity(0, one))


if __name__ == "__main__":
    unittest.main()
