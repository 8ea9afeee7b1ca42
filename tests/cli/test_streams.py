"""`evaluate` as a filter: nothing waits for more input than it needs, and memory does not grow."""

import os
import subprocess
import time
import unittest

from program import (A_WHILE, GOOD, GOOD_ANSWER, LONGEST_LINE, MALFORMED, TIME_LIMIT, answers, peak_kilobytes,
                     requests, started)

MEGABYTE = 1 << 20

# A sanitizer keeps freed memory in quarantine, which would look like growth.
ENVIRONMENT = os.environ | {"ASAN_OPTIONS": "quarantine_size_mb=1"}


class Conversation(unittest.TestCase):
    def test_no_input(self):
        self.assertEqual(answers(b""), [])

    def test_each_line_is_answered_while_the_input_stays_open(self):
        for arguments in ((), ("--jobs", "2"), ("--jobs", "16")):
            with self.subTest(arguments), started(*arguments, stdout=subprocess.PIPE) as process:
                for _ in range(40):
                    process.stdin.write(GOOD + b"\n")
                    process.stdin.flush()
                    self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
                process.stdin.close()
                self.assertEqual(process.stdout.read(), b"")
                self.assertEqual(process.wait(TIME_LIMIT), 0)

    def test_the_whole_lines_are_answered_while_one_is_being_typed(self):
        with started(stdout=subprocess.PIPE) as process:
            process.stdin.write(GOOD + b"\n" + GOOD[:20])
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
            process.stdin.write(GOOD[20:])
            process.stdin.close()
            self.assertEqual(process.stdout.read(), GOOD_ANSWER + b"\n")

    def test_an_input_that_does_not_block(self):
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        with started(stdin=reader, stdout=subprocess.PIPE) as process:
            os.close(reader)
            for _ in range(2):
                time.sleep(A_WHILE)
                os.write(writer, GOOD + b"\n")
                self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
            os.close(writer)
            self.assertEqual(process.wait(TIME_LIMIT), 0)

    def test_an_output_that_does_not_block(self):
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        count = 2000
        with (open(reader, "rb") as output, requests(count) as input,
              started(stdin=input, stdout=writer) as process):
            os.close(writer)
            time.sleep(A_WHILE)
            self.assertEqual(output.read(), (GOOD_ANSWER + b"\n") * count)
            self.assertEqual(process.wait(TIME_LIMIT), 0)


class LineLength(unittest.TestCase):
    def test_the_longest_line(self):
        line = GOOD + b" " * (LONGEST_LINE - len(GOOD))
        self.assertEqual(answers(line + b"\n" + GOOD), [GOOD_ANSWER, GOOD_ANSWER])

    def test_a_longer_line_is_no_request(self):
        line = GOOD + b" " * (LONGEST_LINE - len(GOOD) + 1)
        for end in (b"", b"\n"):
            self.assertEqual(answers(GOOD + b"\n" + line + end), [GOOD_ANSWER, MALFORMED])
        self.assertEqual(answers(line + b"\n" + GOOD + b"\n" + line + b"\n" + line + b"\n" + GOOD),
                         [MALFORMED, GOOD_ANSWER, MALFORMED, MALFORMED, GOOD_ANSWER])


class Memory(unittest.TestCase):
    BATCH = 100     # what the pipes hold both ways

    def feed(self, process, batches):
        for _ in range(batches):
            process.stdin.write((GOOD + b"\n") * self.BATCH)
            process.stdin.flush()
            for _ in range(self.BATCH):
                self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")

    def test_does_not_grow_with_the_number_of_lines(self):
        for arguments in ((), ("--jobs", "2")):
            with started(*arguments, stdout=subprocess.PIPE, env=ENVIRONMENT) as process:
                self.feed(process, 20)
                before = peak_kilobytes(process)
                self.feed(process, 100)
                self.assertLess(peak_kilobytes(process) - before, 1000)

    def test_does_not_grow_with_the_number_of_bytes(self):
        line = b"x" * MEGABYTE + b"\n"
        with started("--jobs", "2", stdout=subprocess.PIPE, env=ENVIRONMENT) as process:
            peaks = []
            for _ in range(2):
                for _ in range(100):
                    process.stdin.write(line)
                    process.stdin.flush()
                    self.assertEqual(process.stdout.readline(), MALFORMED + b"\n")
                peaks.append(peak_kilobytes(process))
            self.assertLess(peaks[1] - peaks[0], 1000)

    def test_a_line_without_an_end(self):
        with started(stdout=subprocess.PIPE, env=ENVIRONMENT) as process:
            for _ in range(300):
                process.stdin.write(b" " * MEGABYTE)
            process.stdin.write(b"\n" + GOOD + b"\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), MALFORMED + b"\n")
            self.assertEqual(process.stdout.readline(), GOOD_ANSWER + b"\n")
            self.assertLess(peak_kilobytes(process), 120_000)

    def test_what_is_nested_deeper_than_a_request_is_not_kept(self):
        with started(stdout=subprocess.PIPE, env=ENVIRONMENT) as process:
            process.stdin.write(b"[" * (4 * MEGABYTE) + b"\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), MALFORMED + b"\n")
            self.assertLess(peak_kilobytes(process), 120_000)


if __name__ == "__main__":
    unittest.main()
