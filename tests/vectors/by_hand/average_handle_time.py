"""average-handle-time: talk, hold and after-call seconds over calls."""

from .build import (ALMOST_ONE, EDGE_HEAD, EDGE_TAIL, LEAST, MOST, TAIL_BEYOND, TAIL_REDUCED, ask,
                    per)


def aht(talk, hold, after, calls, **options):
    return ask("average-handle-time", {
        "talk-time": talk, "hold-time": hold, "after-call-work": after, "calls": calls}, **options)


def without(id):
    request = aht("10", "20", "30", "4")
    del request["inputs"][id]
    return request


VALUES = [
    ("published-month", aht("668205", "99153", "198306", "4311")),
    ("whole-seconds", aht("300", "60", "60", "1")),
    ("no-hold", aht("300", "0", "60", "2")),
    ("only-after-call-work", aht("0", "0", "1", "3", digits=12)),
    ("no-time-at-all", aht("0", "0", "0", "3")),
    ("minus-zero-times", aht("-0", "-0.0", "0", "3")),
    ("tie-at-0-digits", aht("1", "1", "1", "2", digits=0)),
    ("tie-at-1-digit", aht("0.1", "0.1", "0.1", "2", digits=1)),
    ("tie-at-2-digits", aht("0.01", "0.01", "0.01", "2")),
    ("tie-at-12-digits", aht("0.000000000001", "0", "0", "2", digits=12)),
    ("rounding-the-parts-would-differ", aht("0.4", "0.4", "0.4", "1", digits=0)),
    ("below-minor-unit", aht("1", "1", "1", "1000")),
    ("fractional-calls", aht("10", "20", "30", "1.5")),
    ("fractional-seconds-do-not-warn", aht("10.25", "20.5", "30.125", "1", digits=3)),
    ("leading-zeros", aht("0010", "020", "30.0", "0006")),
    ("repeating", aht("100", "0", "0", "7", digits=10)),
]

PERIODS = [
    ("calls-by-week", aht("3650", "0", "0", per("week", "84"))),
    ("calls-by-week-52-weeks", aht("5200", "0", "0", per("week", "12"), calendar="52-weeks")),
    ("each-its-own-period", aht(per("week", "84"), per("quarter", "3"), per("year", "12"), "367")),
    ("all-by-year", aht(per("year", "10"), per("year", "20"), per("year", "30"),
                        per("year", "4"))),
    ("asked-by-quarter", aht("10", "20", "30", "4", period="quarter")),
    ("zero-hold-in-another-period-mixes", aht("10", per("week", "0"), "30", "4")),
    ("asked-by-week-from-month", aht(per("month", "365"), "0", "0", "84", period="week")),
]

EDGES = [
    ("sum-just-fits", aht(EDGE_HEAD, EDGE_TAIL, "0", "1")),
    ("sum-just-beyond", aht("0", EDGE_HEAD, TAIL_BEYOND, "1")),
    ("sum-reduces-to-fit", aht(EDGE_HEAD, TAIL_REDUCED, "0", "1")),
    ("partial-sum-beyond-result-fits", aht(MOST, LEAST, ALMOST_ONE, "1")),
    ("quotient-just-fits", aht("0", EDGE_HEAD, EDGE_TAIL, "0.000000001", digits=0)),
    ("quotient-just-beyond", aht("0", EDGE_HEAD, TAIL_REDUCED, "0.000000001", digits=0)),
    ("denominator-just-fits", aht("0", "0", LEAST, "1701411834")),
    ("denominator-just-beyond", aht("0", "0", LEAST, "1701411835")),
    ("thirty-digits-each", aht(MOST, MOST, MOST, MOST)),
]

REFUSED = [
    ("zero-calls", aht("1", "1", "1", "0")),
    ("zero-over-zero", aht("0", "0", "0", "0")),
    ("nothing-given", ask("average-handle-time", {})),
    ("talk-time-missing", without("talk-time")),
    ("hold-time-missing", without("hold-time")),
    ("after-call-work-missing", without("after-call-work")),
    ("calls-missing", without("calls")),
    ("handle-time-is-not-an-input", ask("average-handle-time",
                                        {"handle-time": "60", "calls": "1"})),
    ("calls-offered-is-not-an-input", ask("average-handle-time", {"calls-offered": "1"})),
    ("cost-is-circular", ask("average-handle-time", {"total-cost": "1", "calls": "1"})),
    ("negative-hold", aht("1", "-1", "1", "0")),
    ("negative-calls", aht("1", "1", "1", "-4")),
    ("clock-text", aht("5:00", "0", "0", "1")),
    ("malformed-before-missing", ask("average-handle-time", {"talk-time": "x"})),
    ("missing-before-malformed", ask("average-handle-time", {"hold-time": "x"})),
    ("unknown-period-of-calls", aht("1", "1", "1", per("day", "1"))),
]

CASES = VALUES + PERIODS + EDGES + REFUSED
