"""The requests, chunk by chunk: each is made, answered by the oracle and put to the back ends."""

from concurrent.futures import ProcessPoolExecutor

import paths  # noqa: F401
import generator
import oracle
import run

CHUNK = 5000
SECONDS = 60                # for a chunk, which takes two: a back end that goes on for ever is at fault


def chunks(count, size=CHUNK):
    """Number and length of each."""
    return [(number, min(size, count - number * size)) for number in range(-(-count // size))]


def seed_of(seed, number):
    return f"{seed}/{number}"


def prove_chunk(seed, number, count, back_ends):
    """By a back end's name how many answers were right, and the lines that were answered wrongly."""
    lines = list(generator.lines(seed_of(seed, number), count))
    answers = [oracle.answer(line) for line in lines]
    cases = [(line, run.stringify(answer), answer) for line, answer in zip(lines, answers)]
    return {back_end.name: held(back_end, cases) for back_end in back_ends
            if number % back_end.share == 0}


def held(back_end, cases):
    asked = [(line, expected) for line, expected, answer in cases if back_end.is_asked(answer)]
    lines = [line for line, _ in asked]
    answered, faults = run.ask(back_end.command, lines, SECONDS) if lines else ([], [])
    wrong = [line for (line, expected), given in zip(asked, answered) if given != expected]
    if faults and not wrong:
        wrong = first_fault(back_end.command, lines)
    return len(asked) - max(len(wrong), len(faults)), wrong, faults


def first_fault(command, lines):
    """One line that ends the program or goes without an answer, when it stands alone; else none."""
    while len(lines) > 1:
        half = len(lines) // 2
        lines = next((part for part in (lines[:half], lines[half:]) if run.ask(command, part, SECONDS / 4)[1]), [])
    return lines


def prove(seed, count, back_ends, jobs=2, size=CHUNK):
    """What each chunk showed, in order, as soon as it did; no more of them are held than are under way."""
    waiting = []
    with ProcessPoolExecutor(jobs) as pool:
        for number, length in chunks(count, size):
            waiting.append(pool.submit(prove_chunk, seed, number, length, back_ends))
            if len(waiting) > 2 * jobs:
                yield waiting.pop(0).result()
        for chunk in waiting:
            yield chunk.result()
