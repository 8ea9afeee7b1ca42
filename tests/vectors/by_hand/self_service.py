"""Self-service and prevention: contacts that no agent handles."""

from .build import LEAST, MOST, ask, each_input, everywhere, per, trying

DEFLECTED = {"self-service-resolutions": "900", "agent-contacts": "9100"}
SESSIONS = {"sessions-without-contact": "300", "sessions": "400"}
SAVINGS = {"demand": "100000", "true-resolution": "10", "agent-cost": "8.01",
           "self-service-cost": "0.10"}
TICKETS = {"tickets-before": "1000", "users-before": "500", "tickets-after": "1200",
           "users-after": "800"}


def rate(inputs, **options):
    return ask("self-service-rate", inputs, **options)


def savings(changes, **options):
    return ask("self-service-savings", SAVINGS | changes, **options)


def tickets(changes, **options):
    return ask("tickets-prevented", TICKETS | changes, **options)


RATE = [
    ("deflected", rate(DEFLECTED)),
    ("sessions", rate(SESSIONS)),
    ("none-deflected", rate(DEFLECTED | {"self-service-resolutions": "0"})),
    ("all-deflected", rate(DEFLECTED | {"agent-contacts": "0"})),
    ("neither-deflected-nor-handled", rate({"self-service-resolutions": "0",
                                            "agent-contacts": "0"})),
    ("all-sessions", rate(SESSIONS | {"sessions": "300"})),
    ("more-than-all-sessions", rate(SESSIONS | {"sessions": "299"})),
    ("no-session", rate({"sessions-without-contact": "0", "sessions": "0"})),
    ("both-sides", rate(DEFLECTED | SESSIONS)),
    ("one-input-of-either-side", rate({"agent-contacts": "1", "sessions": "1"})),
    ("conflict-before-values", rate({"agent-contacts": "x", "sessions": "0"})),
    ("only-resolutions", rate({"self-service-resolutions": "1"})),
    ("only-agent-contacts", rate({"agent-contacts": "1"})),
    ("only-sessions", rate({"sessions": "1"})),
    ("only-sessions-without-contact", rate({"sessions-without-contact": "1"})),
    ("agent-contacts-by-week", rate(DEFLECTED | {"agent-contacts": per("week", "84")})),
    ("sessions-above-whole-as-converted", rate(SESSIONS | {"sessions": per("year", "400")})),
    ("fractional-session", rate(SESSIONS | {"sessions": "400.5"})),
    ("below-minor-unit", rate(DEFLECTED | {"self-service-resolutions": "0.01"})),
    ("sum-beyond", rate({"self-service-resolutions": LEAST, "agent-contacts": MOST})),
] + everywhere("self-service-rate", DEFLECTED) + each_input("self-service-rate", DEFLECTED) + (
    [(f"by-sessions-{id}", request) for id, request in each_input("self-service-rate", SESSIONS)]
)

SAVINGS_CASES = [
    ("published-scenario", savings({})),
    ("variable-share-given-as-its-default", savings({"variable-share": "70"})),
    ("variable-share-as-object", savings({"variable-share": {"value": "70"}})),
    ("all-variable", savings({"variable-share": "100"})),
    ("nothing-variable-loses", savings({"variable-share": "0"})),
    ("self-service-dearer-than-agents", savings({"self-service-cost": "10"})),
    ("break-even", savings({"agent-cost": "10", "self-service-cost": "7"})),
    ("nothing-resolved", savings({"true-resolution": "0"})),
    ("all-resolved-leaves-no-contact-to-divide-by", savings({"true-resolution": "100"})),
    ("demand-by-week", savings({"demand": per("week", "84")})),
    ("fractional-demand", savings({"demand": "0.5"})),
    ("below-minor-unit", savings({"demand": "0.001"})),
    ("cost-before-beyond-names-demand", savings({"demand": MOST, "agent-cost": MOST})),
    ("beside-quotient-beyond", savings({
        "demand": "1" + "0" * 29, "true-resolution": "99." + "9" * 28,
        "agent-cost": "0.0000000001"})),
    ("variable-share-by-month", savings({"variable-share": per("month", "70")})),
    ("resolution-fault-before-cost-missing", ask("self-service-savings", {
        "demand": "1", "true-resolution": "101"})),
] + everywhere("self-service-savings", SAVINGS) + each_input("self-service-savings", SAVINGS) + (
    trying("self-service-savings", SAVINGS, "true-resolution", "0.01", "99.99", "100.01", "-0")
    + trying("self-service-savings", SAVINGS, "variable-share",
             "-0", "-1", "100.000001", "x", "99.5")
)

TICKETS_CASES = [
    ("rate-fell", tickets({})),
    ("rate-rose", tickets({"tickets-after": "2400"})),
    ("rate-unchanged", tickets({"tickets-after": "1600"})),
    ("cost-per-ticket", tickets({"cost-per-ticket": "15.56"})),
    ("cost-per-ticket-given-as-its-default", tickets({"cost-per-ticket": "0"})),
    ("cost-per-ticket-negative", tickets({"cost-per-ticket": "-1"})),
    ("cost-per-ticket-by-month", tickets({"cost-per-ticket": per("month", "1")})),
    ("tickets-in-two-periods", tickets({"tickets-after": per("year", "12000")})),
    ("sevenths-of-users", tickets({"users-before": "700"}, digits=6)),
    ("fractional-users", tickets({"users-after": "0.5"})),
    ("below-minor-unit", tickets({"tickets-before": "0.002", "users-before": "800",
                                  "tickets-after": "0.001"})),
    ("saving-beyond-names-tickets-before", tickets({"cost-per-ticket": MOST,
                                                    "tickets-before": MOST})),
    ("change-beyond-until-reduced", ask("tickets-prevented", {
        "tickets-before": per("week", "5"), "users-before": "17014118346046923",
        "tickets-after": per("week", "0.1731687303715884105730"), "users-after": "3"})),
    ("change-beyond", tickets({"users-before": MOST, "users-after": "1" + "0" * 28 + "1"})),
] + everywhere("tickets-prevented", TICKETS) + each_input("tickets-prevented", TICKETS)

CASES = {
    "self-service-rate": RATE,
    "self-service-savings": SAVINGS_CASES,
    "tickets-prevented": TICKETS_CASES,
}
