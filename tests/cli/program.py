"""The program under test: build/native/bin/contact-cost, or what the variable CONTACT_COST names."""

import contextlib
import os
import subprocess
import threading
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = str(Path(os.environ.get("CONTACT_COST", REPOSITORY / "build/native/bin/contact-cost")).resolve())
TIME_LIMIT = 60

GOOD = b'{"metric":"cost-per-lead","inputs":{"total-cost":"10","leads":"4"}}'
GOOD_ANSWER = (
    b'{"metric":"cost-per-lead","status":"ok","exact":"5/2","rounded":"2.50","unit":"money/lead",'
    b'"period":"month","warnings":[],"steps":[{"id":"cost-per-lead","operation":"quotient",'
    b'"operands":[{"id":"total-cost","exact":"10"},{"id":"leads","exact":"4"}],"exact":"5/2"}]}')
MALFORMED = b'{"status":"malformed-request"}'


def run(*arguments, input=b"", **options):
    return subprocess.run([PROGRAM, *arguments], input=input, capture_output=True,
                          timeout=TIME_LIMIT, **options)


@contextlib.contextmanager
def started(**options):
    """`evaluate` at work; it is ended after the time limit, so that no test waits for ever."""
    with subprocess.Popen([PROGRAM, "evaluate"], stdin=subprocess.PIPE, **options) as process:
        limit = threading.Timer(TIME_LIMIT, process.kill)
        limit.start()
        try:
            yield process
        finally:
            limit.cancel()


def answers(input):
    """The lines that `evaluate` answers; it must end well and say nothing else."""
    done = run("evaluate", input=input)
    if done.returncode != 0 or done.stderr or (done.stdout and not done.stdout.endswith(b"\n")):
        raise AssertionError(f"exit code {done.returncode}, {done.stderr[:500]!r}, "
                             f"...{done.stdout[-100:]!r}")
    return done.stdout.split(b"\n")[:-1]
