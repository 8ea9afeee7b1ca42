"""What a system may refuse or interrupt: `evaluate` goes on where it can, and else says why."""

import errno
import os
import resource
import subprocess
import time
import unittest
from pathlib import Path

from program import A_WHILE, GOOD, GOOD_ANSWER, PROGRAM, TIME_LIMIT, run, started
from system_calls import failing

MEGABYTE = 1 << 20
IS_SANITIZED = b"__asan_init" in Path(PROGRAM).read_bytes()


class Interruptions(unittest.TestCase):
    def waiting(self, error):
        """A program that waits for an input that does not block, where waiting fails; and that input."""
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        process = self.enterContext(started(stdin=reader, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                            preexec_fn=failing("poll", error)))
        os.close(reader)
        return process, writer

    def test_a_wait_that_is_interrupted(self):
        process, writer = self.waiting(errno.EINTR)
        for _ in range(2):
            time.sleep(A_WHILE)
            os.write(writer, GOOD + b"\n")
            self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
        os.close(writer)
        self.assertEqual((process.wait(TIME_LIMIT), process.stderr.read()), (0, b""))

    def test_a_wait_that_fails(self):
        process, writer = self.waiting(errno.ENOMEM)
        self.addCleanup(os.close, writer)
        self.assertEqual((process.wait(TIME_LIMIT), process.stderr.read()),
                         (1, b"contact-cost: cannot read: Cannot allocate memory\n"))


class Close(unittest.TestCase):
    def closed(self, error):
        return run("evaluate", input=GOOD, preexec_fn=failing("close", error, first=1))

    def test_one_that_fails(self):
        done = self.closed(errno.EIO)
        self.assertEqual((done.returncode, done.stdout, done.stderr),
                         (1, GOOD_ANSWER + b"\n", b"contact-cost: cannot write: Input/output error\n"))

    def test_one_that_is_interrupted(self):
        done = self.closed(errno.EINTR)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, GOOD_ANSWER + b"\n", b""))


class Processors(unittest.TestCase):
    def assert_jobs(self, count, **options):
        """That so many work, besides the thread that awaits signals."""
        with started("--jobs", **options) as process:
            tasks = Path(f"/proc/{process.pid}/task")
            end = time.monotonic() + TIME_LIMIT
            while len(list(tasks.iterdir())) != count + 1 and time.monotonic() < end:
                time.sleep(0.01)
            self.assertEqual(len(list(tasks.iterdir())), count + 1)
            process.stdin.close()
            self.assertEqual(process.wait(TIME_LIMIT), 0)

    def test_those_that_it_may_use(self):
        one = min(os.sched_getaffinity(0))
        self.assert_jobs(1, preexec_fn=lambda: os.sched_setaffinity(0, {one}))

    def test_all_where_those_are_too_many_to_be_told(self):
        self.assert_jobs(os.cpu_count(), preexec_fn=failing("sched_getaffinity", errno.EINVAL))


class Memory(unittest.TestCase):
    def within(self, megabytes, *arguments, input):
        limits = (megabytes * MEGABYTE,) * 2
        done = run("evaluate", *arguments, input=input,
                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, limits))
        return done.returncode, done.stdout, done.stderr

    def test_too_little_for_a_line(self):
        self.assertEqual(self.within(50, input=GOOD + b"\n" + b" " * (16 * MEGABYTE)),
                         (1, GOOD_ANSWER + b"\n", b"contact-cost: out of memory\n"))

    def test_too_little_for_as_many_threads(self):
        self.assertEqual(self.within(1000, "--jobs", "1024", input=b""),
                         (1, b"", b"contact-cost: Resource temporarily unavailable\n"))


if IS_SANITIZED:
    del Memory  # a sanitizer takes more of the address space than is left here
    del Processors.test_all_where_those_are_too_many_to_be_told  # the search for leaks needs that call


if __name__ == "__main__":
    unittest.main()
