"""Writes a source with many mutants in it, each behind a question to mutant.h. Lines stay where they were, so
that what the compiler says of a line is of the same line of the source."""

import re

import sites

ASKED = re.compile(r"::mutant::is\((\d+)\)")
# Where such a mutant is, the value is asked for as a bool; what stands there may be of a type that makes of a
# false one a true one, as std::optional<int> does.
BOOLS = {"condition", "returned bool", "comparison", "logic", "negation"}


class Place:
    """A stretch of the source, the mutants of just this stretch, and the places within it."""

    def __init__(self, begin, end):
        self.begin, self.end, self.mutants, self.within = begin, end, [], []

    def written(self, source):
        inner, at = "", self.begin
        for place in self.within:
            inner += source[at:place.begin] + place.written(source)
            at = place.end
        inner += source[at:self.end]
        statement = [number for number, mutant in self.mutants if mutant.statement]
        values = [(number, mutant) for number, mutant in self.mutants if not mutant.statement]
        if values:
            as_bool = any(mutant.operator in BOOLS for _, mutant in values)
            cast = "static_cast<bool>" if as_bool else ""
            asked = "".join(f"::mutant::is({number}) ? {cast}({sites.one_line(mutant.after)}) : "
                            for number, mutant in values)
            inner = f"({asked}{cast}({inner}))"
        for number in statement:
            inner = f"{{ if (!::mutant::is({number})) {inner} }}"
        return inner


def places(numbered, size):
    root = Place(0, size)
    path = [root]
    for number, mutant in sorted(numbered, key=lambda item: (item[1].begin, -item[1].end, item[0])):
        while mutant.begin >= path[-1].end:
            path.pop()
        if (mutant.begin, mutant.end) != (path[-1].begin, path[-1].end):
            place = Place(mutant.begin, mutant.end)
            path[-1].within.append(place)
            path.append(place)
        path[-1].mutants.append((number, mutant))
    return root


def write(source, numbered):
    """The source with all of these (number, mutant) in it."""
    return '#include "mutant.h"\n#line 1\n' + places(numbered, len(source)).written(source)


def culprits(text, line, column, numbered):
    """Which mutants an error of the compiler is about: those of the last question before it, and their like."""
    # two lines are put before the first
    asked = [int(found) for found in ASKED.findall(text.split("\n")[line + 1][:column + 20])]
    if not asked:
        asked = [int(found) for found in ASKED.findall(text.split("\n")[line + 1])]
    here = dict(numbered)
    if not asked or asked[-1] not in here:
        return set()
    chosen = here[asked[-1]]
    return {number for number, mutant in numbered if (mutant.begin, mutant.end) == (chosen.begin, chosen.end)}
