"""Resolution: what is resolved at first contact, what that makes of contacts, and what it costs."""

from .build import (
    EDGE_HEAD, LEAST, MOST, TAIL_BEYOND, ask, each_input, everywhere, per, trying,
)

NET = {"resolved-first-contact": "700", "contacts": "1100", "unresolvable": "100"}
ISSUES = {"issues": "1000", "fcr": "70"}
COST = {"total-cost": "100000", "resolved-issues": "11200"}
BY_FCR = {"total-cost": "100000", "contacts": "16000", "fcr": "70"}
FCRS = ("0.01", "99.99", "100", "100.0001", "-0", "-70")


def net(changes, **options):
    return ask("fcr-net", NET | changes, **options)


def issues(changes, **options):
    return ask("contacts-from-fcr", ISSUES | changes, **options)


def cost(inputs, **options):
    return ask("cost-per-resolution", inputs, **options)


FCR_NET = [
    ("seven-tenths", net({})),
    ("all-resolvable-resolved", net({"resolved-first-contact": "1000"})),
    ("more-resolved-than-resolvable", net({"resolved-first-contact": "1001"})),
    ("none-unresolvable", net({"unresolvable": "0"})),
    ("just-below-contacts", net({"resolved-first-contact": "0", "unresolvable": "1099.9"})),
    ("unresolvable-equals-contacts", net({"unresolvable": "1100"})),
    ("unresolvable-above-contacts", net({"unresolvable": "1101"})),
    ("equal-as-converted", net({"contacts": per("quarter", "300"), "unresolvable": "100"})),
    ("below-only-as-converted", net({"contacts": per("week", "1000"), "unresolvable": "1100"})),
    ("no-contact-at-all", net({"resolved-first-contact": "0", "contacts": "0",
                               "unresolvable": "0"})),
    ("unresolvable-negative-before-comparison", net({"contacts": "0", "unresolvable": "-1"})),
    ("difference-beyond", net({"contacts": "170141183460469231731687303716",
                               "unresolvable": "0.115894271"})),
    ("mixed-periods", net({"resolved-first-contact": per("week", "84")})),
    ("fractional-unresolvable", net({"unresolvable": "0.5"})),
    ("below-minor-unit", net({"resolved-first-contact": "0.01"})),
] + everywhere("fcr-net", NET) + each_input("fcr-net", NET)

CONTACTS_FROM_FCR = [
    ("geometric", issues({})),
    ("linear-one", issues({"repeat-contacts": "1"})),
    ("linear-one-and-a-half", issues({"repeat-contacts": "1.5"})),
    ("linear-none", issues({"repeat-contacts": "0"})),
    ("linear-at-full-resolution", issues({"fcr": "100", "repeat-contacts": "5"})),
    ("two-thirds", issues({"fcr": "67"}, digits=6)),
    ("issues-by-week", issues({"issues": per("week", "84")})),
    ("fractional-issues", issues({"issues": "0.5"})),
    ("zero-resolution-though-linear", issues({"fcr": "0", "repeat-contacts": "1"})),
    ("repeat-contacts-malformed", issues({"repeat-contacts": ""})),
    ("repeat-contacts-by-period", issues({"repeat-contacts": per("month", "1")})),
    ("quotient-beyond", issues({"issues": MOST, "fcr": "0." + "0" * 20 + "1"})),
    ("product-beyond-names-issues", issues({
        "issues": MOST, "fcr": "0.00000000001", "repeat-contacts": "1"})),
    ("repeats-beyond-name-fcr", issues({"fcr": "0." + "1" * 29,
                                        "repeat-contacts": "0." + "1" * 29})),
    ("below-minor-unit", issues({"issues": "0.001"})),
] + everywhere("contacts-from-fcr", ISSUES) + each_input("contacts-from-fcr", ISSUES) + (
    trying("contacts-from-fcr", ISSUES, "fcr", *FCRS)
    + trying("contacts-from-fcr", ISSUES, "repeat-contacts", "4.99", "5", "5.01", "-0", "-1")
)

COST_PER_RESOLUTION = [
    ("resolved-issues", cost(COST)),
    ("contacts-and-fcr", cost(BY_FCR)),
    ("all-cost-lines", cost({"wages": "60000", "rent": "40000", "resolved-issues": "11200"})),
    ("zero-cost", cost(COST | {"total-cost": "0"})),
    ("contacts-by-week", cost(BY_FCR | {"contacts": per("week", "4000")})),
    ("fractional-resolved", cost(COST | {"resolved-issues": "2.5"})),
    ("fractional-resolutions-of-whole-contacts-do-not-warn", cost(BY_FCR | {"contacts": "1"})),
    ("below-minor-unit", cost(COST | {"total-cost": "1"})),
    ("resolved-and-contacts", cost(COST | {"contacts": "1"})),
    ("resolved-and-fcr", cost(COST | {"fcr": "70"})),
    ("resolved-contacts-and-fcr", cost(COST | BY_FCR)),
    ("only-contacts", cost({"total-cost": "1", "contacts": "5"})),
    ("only-fcr", cost({"total-cost": "1", "fcr": "5"})),
    ("nothing-resolved-given", cost({"total-cost": "1"})),
    ("cost-missing", cost({"resolved-issues": "1"})),
    ("cost-conflict", cost(COST | {"wages": "1"})),
    ("conflict-before-value", cost({"total-cost": "1", "resolved-issues": "x", "fcr": "0"})),
    ("cost-sum-beyond", cost({"rent": EDGE_HEAD, "taxes": TAIL_BEYOND, "resolved-issues": "1"})),
    ("channels-are-not-inputs", cost({"total-cost": "1", "calls": "5", "fcr": "70"})),
    ("product-beyond-names-contacts", cost(BY_FCR | {"contacts": LEAST,
                                                     "fcr": "0." + "1" * 29})),
] + everywhere("cost-per-resolution", COST) + each_input("cost-per-resolution", COST) + (
    [(f"by-fcr-{id}", request)
     for id, request in each_input("cost-per-resolution", BY_FCR, ("contacts", "fcr"))]
    + trying("cost-per-resolution", BY_FCR, "fcr", *FCRS)
)

CASES = {
    "fcr-net": FCR_NET,
    "contacts-from-fcr": CONTACTS_FROM_FCR,
    "cost-per-resolution": COST_PER_RESOLUTION,
}
