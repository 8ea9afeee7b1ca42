"""The program under test: build/native/bin/contact-cost, or what the variable CONTACT_COST names."""

import contextlib
import os
import re
import subprocess
import tempfile
import threading
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(os.environ.get("CONTACT_COST", REPOSITORY / "build/native/bin/contact-cost")).resolve())
TIME_LIMIT = 60
A_WHILE = 0.1       # after which a program that has nothing to do waits

GOOD = b'{"metric":"cost-per-lead","inputs":{"total-cost":"10","leads":"4"}}'
GOOD_ANSWER = (
    b'{"metric":"cost-per-lead","status":"ok","exact":"5/2","rounded":"2.50","unit":"money/lead",'
    b'"period":"month","warnings":[],"steps":[{"id":"cost-per-lead","operation":"quotient",'
    b'"operands":[{"id":"total-cost","exact":"10"},{"id":"leads","exact":"4"}],"exact":"5/2"}]}')
MALFORMED = b'{"status":"malformed-request"}'

LONGEST_LINE = 1 << 24      # bytes without the line's end; one more is no request


def run(*arguments, input=b"", **options):
    return subprocess.run([PROGRAM, *arguments], input=input, capture_output=True,
                          timeout=TIME_LIMIT, **options)


@contextlib.contextmanager
def started(*arguments, **options):
    """`evaluate` at work; it is ended after the time limit, so that no test waits for ever."""
    options = {"stdin": subprocess.PIPE} | options
    with subprocess.Popen([PROGRAM, "evaluate", *arguments], **options) as process:
        limit = threading.Timer(TIME_LIMIT, process.kill)
        limit.start()
        try:
            yield process
        finally:
            limit.cancel()


def answers(input, *arguments):
    """The lines that `evaluate` answers; it must end well and say nothing else."""
    done = run("evaluate", *arguments, input=input)
    if done.returncode != 0 or done.stderr or (done.stdout and not done.stdout.endswith(b"\n")):
        raise AssertionError(f"exit code {done.returncode}, {done.stderr[:500]!r}, "
                             f"...{done.stdout[-100:]!r}")
    return done.stdout.split(b"\n")[:-1]


def requests(count):
    """A file of so many, for those who feed no pipe because they do not empty the other."""
    file = tempfile.TemporaryFile()
    file.write((GOOD + b"\n") * count)
    file.seek(0)
    return file


def peak_kilobytes(process):
    """The most memory that a process has had so far."""
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    return int(re.search(r"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)[1])
