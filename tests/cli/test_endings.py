"""How `evaluate` ends when it cannot go on: its status, what it says, and the last line that it wrote."""

import array
import fcntl
import os
import shlex
import signal
import subprocess
import termios
import time
import unittest

from program import GOOD, GOOD_ANSWER, PROGRAM, TIME_LIMIT, requests, started

JOBS = ((), ("--jobs", "4"))
MANY = 20_000
DIRECTORY = b"contact-cost: cannot read: Is a directory\n"
UNREADABLE = b"contact-cost: cannot read: Input/output error\n"
NOT_OPEN = b"contact-cost: cannot read: Bad file descriptor\n"
NO_READER = b"contact-cost: cannot write: Broken pipe\n"
FULL = b"contact-cost: cannot write: No space left on device\n"


class Input(unittest.TestCase):
    def assert_fails(self, says, stdin):
        for jobs in JOBS:
            with self.subTest(jobs):
                file = os.open(stdin, os.O_RDONLY)
                self.addCleanup(os.close, file)
                done = subprocess.run([PROGRAM, "evaluate", *jobs], stdin=file, capture_output=True,
                                      timeout=TIME_LIMIT)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", says))

    def test_a_folder(self):
        self.assert_fails(DIRECTORY, "/")

    def test_an_error_of_the_device(self):
        self.assert_fails(UNREADABLE, "/proc/self/mem")

    def test_one_that_is_closed(self):
        done = subprocess.run(["sh", "-c", f"exec {shlex.quote(PROGRAM)} evaluate <&-"],
                              capture_output=True, timeout=TIME_LIMIT)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", NOT_OPEN))


class Output(unittest.TestCase):
    def test_full_disk(self):
        for command in (["catalogue"], ["--help"], ["--version"], *(["evaluate", *jobs] for jobs in JOBS)):
            with self.subTest(command), requests(MANY) as input, open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *command], stdin=input, stdout=full, stderr=subprocess.PIPE,
                                      timeout=TIME_LIMIT)
                self.assertEqual((done.returncode, done.stderr), (1, FULL))

    def test_full_disk_while_the_input_stays_open(self):
        for jobs in JOBS:
            with self.subTest(jobs), open("/dev/full", "wb") as full, \
                    started(*jobs, stdout=full, stderr=subprocess.PIPE) as process:
                process.stdin.write(GOOD + b"\n")
                process.stdin.flush()
                self.assertEqual(process.wait(TIME_LIMIT), 1)
                self.assertEqual(process.stderr.read(), FULL)

    def without_reader(self, jobs, **options):
        """The status, and what it says, of a program whose reader has gone."""
        reader, writer = os.pipe()
        os.close(reader)
        with requests(MANY) as input, started(*jobs, stdin=input, stdout=writer, stderr=subprocess.PIPE,
                                          **options) as process:
            os.close(writer)
            return process.wait(TIME_LIMIT), process.stderr.read()

    def test_without_a_reader_its_signal_ends_it(self):
        for jobs in JOBS:
            self.assertEqual(self.without_reader(jobs), (-signal.SIGPIPE, b""))

    def test_without_a_reader_it_fails_where_the_signal_is_ignored(self):
        for jobs in JOBS:
            self.assertEqual(self.without_reader(jobs, restore_signals=False), (1, NO_READER))

    def test_a_reader_of_one_line(self):
        for jobs in JOBS:
            with requests(MANY) as input, started(*jobs, stdin=input, stdout=subprocess.PIPE) as process:
                self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
                process.stdout.close()
                self.assertEqual(process.wait(TIME_LIMIT), -signal.SIGPIPE)


SIGNALS = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)


def heed_signals():
    """Where the tests run under nohup or in a shell's background, some are ignored."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL)


class Signals(unittest.TestCase):
    def test_while_it_waits_for_input(self):
        for number in SIGNALS:
            for jobs in JOBS:
                with (self.subTest(number, jobs=jobs),
                      started(*jobs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              preexec_fn=heed_signals) as process):
                    process.stdin.write(GOOD + b"\n" + GOOD)
                    process.stdin.flush()
                    self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
                    process.send_signal(number)
                    self.assertEqual(process.wait(TIME_LIMIT), -number)
                    self.assertEqual(process.stdout.read() + process.stderr.read(), b"")

    def stuck(self, jobs):
        """A program whose output is full, as nobody has read yet."""
        self.enterContext(input := requests(MANY))
        process = self.enterContext(started(*jobs, stdin=input, stdout=subprocess.PIPE, preexec_fn=heed_signals))
        size = fcntl.fcntl(process.stdout, fcntl.F_GETPIPE_SZ)
        held = array.array("i", [0])
        while held[0] < size:
            time.sleep(0.01)
            fcntl.ioctl(process.stdout, termios.FIONREAD, held)
        return process

    def test_the_output_ends_with_a_whole_line(self):
        for jobs in JOBS:
            process = self.stuck(jobs)
            process.send_signal(signal.SIGTERM)
            output = process.stdout.read()
            self.assertEqual(process.wait(TIME_LIMIT), -signal.SIGTERM)
            lines = output.split(b"\n")
            self.assertEqual((set(lines[:-1]), lines[-1]), ({GOOD_ANSWER}, b""))
            self.assertLess(len(lines), MANY)

    def test_a_reader_that_takes_nothing_does_not_keep_it(self):
        for jobs in JOBS:
            process = self.stuck(jobs)
            process.send_signal(signal.SIGTERM)
            self.assertEqual(process.wait(TIME_LIMIT), -signal.SIGTERM)

    def test_one_that_was_ignored_stays_ignored(self):
        with started(stdout=subprocess.PIPE,
                     preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)) as process:
            process.stdin.write(GOOD + b"\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
            process.send_signal(signal.SIGINT)
            process.stdin.write(GOOD + b"\n")
            process.stdin.close()
            self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
            self.assertEqual(process.wait(TIME_LIMIT), 0)


if __name__ == "__main__":
    unittest.main()
