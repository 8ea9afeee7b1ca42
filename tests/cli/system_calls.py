"""System calls that fail in a started program as they may anywhere, by a filter of Linux's own (seccomp)."""

import ctypes
import os
import platform

LIBC = ctypes.CDLL(None, use_errno=True)

NUMBERS = {
    "x86_64": {"close": 3, "poll": 7, "sched_getaffinity": 204},
    "aarch64": {"close": 57, "poll": 73, "sched_getaffinity": 123},
}[platform.machine()]

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
ALLOW, FAIL = 0x7FFF0000, 0x00050000
LOAD, SKIP_UNLESS, RETURN = 0x20, 0x15, 0x06
NUMBER, FIRST_ARGUMENT = 0, 16      # where a filter finds them


class Instruction(ctypes.Structure):
    _fields_ = [("code", ctypes.c_uint16), ("if_so", ctypes.c_uint8), ("if_not", ctypes.c_uint8),
                ("value", ctypes.c_uint32)]


class Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(Instruction))]


def called(function, *arguments):
    result = function(*arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), function.__name__)
    return result


def failing(call, error, first=None):
    """A preexec_fn: from then on the call fails so, or only where its first argument is that number."""
    def install():
        program = [(LOAD, 0, 0, NUMBER), (SKIP_UNLESS, 0, 1 if first is None else 3, NUMBERS[call]),
                   *([] if first is None else [(LOAD, 0, 0, FIRST_ARGUMENT), (SKIP_UNLESS, 0, 1, first)]),
                   (RETURN, 0, 0, FAIL | error), (RETURN, 0, 0, ALLOW)]
        instructions = (Instruction * len(program))(*program)
        called(LIBC.prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        called(LIBC.prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER,
               ctypes.byref(Filter(len(program), instructions)))
    return install
