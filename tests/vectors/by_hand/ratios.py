"""Metrics of two counts or times, of which some are shares: the part may not exceed the whole."""

from .build import EDGE_HEAD, LEAST, MOST, ask, each_input, everywhere, per


def ratio(metric, part, whole):
    def over(top, bottom, **options):
        return ask(metric, {part: top, whole: bottom}, **options)

    good = {part: "3", whole: "8"}
    return [
        ("three-eighths", over("3", "8", digits=3)),
        ("equal", over("8", "8")),
        ("part-zero", over("0", "8")),
        ("both-zero", over("0", "0")),
        ("part-above-whole", over("8.5", "8")),
        ("sevenths", over("1", "7", digits=12)),
        ("fractions", over("1.5", "2.5")),
        ("mixed-periods", over(per("week", "84"), per("year", "12000"))),
        ("mixed-periods-52-weeks", over(per("week", "3"), per("quarter", "52"),
                                        calendar="52-weeks")),
        ("both-by-quarter", over(per("quarter", "3"), per("quarter", "8"))),
        ("both-by-quarter-asked-by-week", over(per("quarter", "3"), per("quarter", "8"),
                                               period="week")),
        ("below-minor-unit", over("1", "9000000")),
        ("least-over-most", over(LEAST, MOST)),
        ("least-over-one", over(LEAST, "1", digits=12)),
        ("thirty-digits-each", over(EDGE_HEAD, MOST)),
        ("part-fault-before-whole-fault", over("x", "0")),
        ("period-before-zero", over("1", per("day", "0"))),
    ] + everywhere(metric, good) + each_input(metric, good)


def share(metric, part, whole):
    def over(top, bottom, **options):
        return ask(metric, {part: top, whole: bottom}, **options)

    return ratio(metric, part, whole) + [
        ("just-above-whole", over("8.0000000001", "8")),
        ("above-whole-only-as-converted", over(per("week", "1"), "4")),
        ("below-whole-only-as-converted", over("4", per("week", "1"))),
        ("equal-as-converted", over(per("quarter", "3"), "1")),
        ("above-under-365-days", over(per("quarter", "13.01"), per("week", "1"))),
        ("equal-under-52-weeks", over(per("quarter", "13"), per("week", "1"),
                                      calendar="52-weeks")),
        ("zero-whole-before-part-above-it", over("1", "0")),
        ("thirty-digits-above", over(MOST, EDGE_HEAD)),
    ]


HOLD = {"talk-time": "668205", "after-call-work": "198306", "calls": "4311"}

CASES = {
    "avg-response-time": ratio("avg-response-time", "total-wait", "answered"),
    "csat": share("csat", "satisfied-answers", "all-answers"),
    "occupancy": share("occupancy", "handling-hours", "logged-in-hours") + [
        ("fifty-one-of-sixty", ask("occupancy", {"handling-hours": "51",
                                                 "logged-in-hours": "60"})),
        ("just-above-eighty-five", ask("occupancy", {"handling-hours": "51.0001",
                                                     "logged-in-hours": "60"})),
    ],
    "shrinkage": share("shrinkage", "shrinkage-hours", "available-hours"),
    "fcr-gross": share("fcr-gross", "resolved-first-contact", "contacts") + [
        ("channels-are-not-inputs", ask("fcr-gross", {"resolved-first-contact": "1",
                                                      "calls": "2"})),
    ],
    "self-service-score": ratio("self-service-score", "sessions", "ticket-users") + [
        ("forty-to-one", ask("self-service-score", {"sessions": "40000",
                                                    "ticket-users": "1000"})),
    ],
    "contacts-per-agent-hour": ratio("contacts-per-agent-hour", "contacts", "agent-hours"),
    "handle-time-without-hold": [
        ("published-month", ask("handle-time-without-hold", HOLD)),
        ("no-time-at-all", ask("handle-time-without-hold", HOLD | {
            "talk-time": "0", "after-call-work": "0"})),
        ("calls-by-week", ask("handle-time-without-hold", HOLD | {"calls": per("week", "84")})),
        ("sum-beyond", ask("handle-time-without-hold", HOLD | {"talk-time": MOST,
                                                               "after-call-work": LEAST})),
        ("fractional-calls", ask("handle-time-without-hold", HOLD | {"calls": "0.5"})),
        ("below-minor-unit", ask("handle-time-without-hold", {
            "talk-time": "1", "after-call-work": "0", "calls": "1000"})),
        ("hold-is-not-an-input", ask("handle-time-without-hold", HOLD | {"hold-time": "1"})),
    ] + everywhere("handle-time-without-hold", HOLD)
      + each_input("handle-time-without-hold", HOLD),
}
