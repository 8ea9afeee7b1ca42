"""what-if: the reference centre, each lever alone, levers together, and every bound."""

from reference_centre import CENTRE, NEUTRAL

from .build import LEAST, MOST, ask, each_input, everywhere, per, trying


def moved(changes, **options):
    return ask("what-if", CENTRE | changes, **options)


def hour(changes):
    """One contact of an hour, all of it worked, and nothing else that costs."""
    return moved({"contacts": "1", "average-handle-time": "3600", "hourly-cost": "100",
                  "occupancy": "100", "shrinkage": "0", "fcr": "100", "technology-cost": "0",
                  "facilities-cost": "0", "other-costs": "0"} | changes)


PUBLISHED = [
    ("base", moved({})),
    ("handle-time-less-a-tenth", moved({"handle-time-change": "-10"})),
    ("occupancy-80-to-85", moved({"occupancy-after": "85"})),
    ("shrinkage-30-to-27", moved({"shrinkage-after": "27"})),
    ("wage-less-5", moved({"wage-change": "-5"})),
    ("technology-less-30", moved({"technology-change": "-30"})),
    ("telephony-less-38", moved({"telephony-cost": "3000", "telephony-reduction": "38"})),
    ("staff-hours-less-2", moved({"staff-hours-saved": "2"})),
    ("staff-hours-less-5", moved({"staff-hours-saved": "5"})),
    ("staff-hours-less-10", moved({"staff-hours-saved": "10"})),
    ("fcr-70-to-75", moved({"fcr-after": "75"})),
    ("self-service-tenth", moved({"self-service-share": "10", "self-service-cost": "0.10"})),
    ("self-service-tenth-rest-longer", moved({
        "self-service-share": "10", "self-service-cost": "0.10", "rest-longer": "5"})),
    ("assist-15", moved({"productivity-gain": "15"})),
    ("ivr-time-less-15", moved({"ivr-time-saved": "15"})),
    ("screen-pop-15-seconds", moved({"seconds-saved": "15"})),
    ("screen-pop-30-seconds", moved({"seconds-saved": "30"})),
    ("callback-halves-abandonment", moved({"abandonment": "9.1",
                                           "abandonment-reduction": "50"})),
    ("pooling-lifts-occupancy", moved({"occupancy-after": "83.3333333333333333333333333333"})),
]

LEVERS = [
    ("every-lever-neutral-and-given", moved(NEUTRAL)),
    ("ivr-containment", moved({"ivr-containment": "15"})),
    ("self-service-dearer-than-agents", moved({"self-service-share": "10",
                                               "self-service-cost": "20"})),
    ("ai-agents", moved({"ai-agent-share": "25", "ai-agent-price": "1.5"})),
    ("ai-agents-after-self-service", moved({
        "self-service-share": "20", "self-service-cost": "0.25", "ai-agent-share": "50",
        "ai-agent-price": "2"})),
    ("issues-removed", moved({"issues-removed": "50"})),
    ("rent-reduction", moved({"rent-reduction": "100"})),
    ("measure-cost", moved({"measure-cost": "5000"})),
    ("measure-cost-by-year-mixes", moved({"measure-cost": per("year", "1200"),
                                          "contacts": per("month", "20000")})),
    ("realised-half-of-a-saving", moved({"handle-time-change": "-10", "realised-share": "50"})),
    ("realised-nothing-of-a-saving", moved({"handle-time-change": "-10",
                                            "realised-share": "0"})),
    ("rising-wage-is-no-saving", moved({"wage-change": "10", "realised-share": "50"})),
    ("falling-wage-is-no-freed-hour", moved({"wage-change": "-5", "realised-share": "50"})),
    ("more-hours-are-paid-at-the-lower-wage", hour({
        "wage-change": "-20", "handle-time-change": "10", "realised-share": "50"})),
    ("fewer-hours-at-the-higher-wage", hour({
        "wage-change": "10", "staff-hours-saved": "20", "realised-share": "50"})),
    ("freed-hours-stay-at-the-higher-wage", hour({
        "wage-change": "10", "staff-hours-saved": "20", "realised-share": "0"})),
    ("lower-wage-and-nothing-freed", hour({"wage-change": "-10", "realised-share": "0"})),
    ("two-tenths-are-nineteen-percent", moved({"handle-time-change": "-10",
                                               "ivr-time-saved": "10"})),
    ("seconds-saved-all", moved({"seconds-saved": "360"})),
    ("wage-and-technology-gone", moved({"wage-change": "-100", "technology-change": "-100"})),
    ("telephony-cut-then-technology-cut", moved({
        "telephony-cost": "3000", "telephony-reduction": "50", "technology-change": "-10"})),
    ("telephony-is-all-technology", moved({"telephony-cost": "8000",
                                           "telephony-reduction": "100"})),
    ("telephony-by-week-below-as-converted", moved({"telephony-cost": per("week", "1800")})),
    ("telephony-by-week-above-as-converted", moved({"telephony-cost": per("week", "1900")})),
    ("callback-without-abandonment", moved({"abandonment-reduction": "50"})),
    ("abandonment-ends", moved({"abandonment": "20", "abandonment-reduction": "100"})),
    ("fcr-falls", moved({"fcr-after": "35"})),
    ("every-lever", moved({
        "ivr-containment": "5", "ivr-time-saved": "4", "self-service-share": "8",
        "self-service-cost": "0.10", "rest-longer": "3", "ai-agent-share": "10",
        "ai-agent-price": "0.99", "productivity-gain": "15", "seconds-saved": "15",
        "handle-time-change": "-2", "occupancy-after": "82", "shrinkage-after": "28",
        "staff-hours-saved": "2", "wage-change": "3", "fcr-after": "75", "issues-removed": "5",
        "abandonment": "5", "abandonment-reduction": "50", "technology-change": "10",
        "telephony-cost": "3000", "telephony-reduction": "38", "rent-reduction": "20",
        "measure-cost": "2500", "realised-share": "80"})),
]

WARNED = [
    ("busy-before-not-typed-after", moved({"occupancy": "90"})),
    ("busy-only-after", moved({"occupancy-after": "85.01"})),
    ("busy-at-85-is-not", moved({"occupancy": "85", "occupancy-after": "85"})),
    ("busy-before-relieved-after", moved({"occupancy": "90", "occupancy-after": "80"})),
    ("fractional-contacts", moved({"contacts": "20000.5"})),
    ("a-cost-by-the-year-is-not-mixed", moved({"technology-cost": per("year", "96000")})),
    ("mixed-periods", moved({"contacts": per("year", "240000")})),
    ("zero-cost", moved({"hourly-cost": "0", "technology-cost": "0", "facilities-cost": "0",
                         "other-costs": "0"})),
    ("zero-cost-then-measure", moved({"hourly-cost": "0", "technology-cost": "0",
                                      "facilities-cost": "0", "other-costs": "0",
                                      "measure-cost": "1"})),
    ("below-minor-unit", moved({"measure-cost": "0.001"})),
    ("asked-by-week", moved({}, period="week", calendar="52-weeks")),
]

EDGES = [
    ("partial-product-beyond-result-fits", moved({
        "contacts": "1" + "0" * 25, "hourly-cost": "1" + "0" * 20,
        "average-handle-time": "0.0000000036"})),
    ("product-beyond-but-for-its-zero", moved({
        "contacts": MOST, "hourly-cost": MOST, "average-handle-time": "0"})),
    ("product-of-least-and-most", moved({
        "contacts": MOST, "hourly-cost": LEAST, "average-handle-time": "3600"})),
]

REFUSED = [
    ("seconds-saved-above-handle-time", moved({"seconds-saved": "360.01"})),
    ("telephony-above-technology", moved({"telephony-cost": "8000.01"})),
    ("negative-lever-before-range", moved({"ivr-containment": "-1"})),
    ("lever-by-month", moved({"ivr-containment": per("month", "5")})),
    ("lever-unknown-period", moved({"ivr-containment": per("day", "5")})),
    ("range-before-period", moved({"ivr-containment": per("day", "100")})),
    ("negative-before-range", moved({"occupancy-after": "-1"})),
    ("self-service-cost-by-month", moved({"self-service-cost": per("month", "5")})),
    ("measure-cost-unknown-period", moved({"measure-cost": per("day", "5")})),
    ("fault-of-occupancy-before-its-default", moved({"occupancy": "0"})),
    ("lever-order", moved({"measure-cost": "x", "wage-change": "-101"})),
    ("centre-before-levers", moved({"other-costs": "x", "ivr-containment": "100"})),
    ("labour-cost-beyond-names-contacts", moved({"contacts": MOST, "hourly-cost": MOST})),
    ("labour-after-beyond", moved({"contacts": LEAST, "occupancy-after": "0." + "1" * 29})),
    ("abandonment-after-beyond-names-abandonment", moved({
        "abandonment": "0." + "1" * 29, "abandonment-reduction": "0." + "1" * 29})),
    ("share-after-beyond-names-occupancy-after", moved({
        "occupancy-after": "0." + "1" * 29, "shrinkage-after": "0." + "1" * 29})),
    ("share-after-of-a-default-beyond", moved({
        "occupancy": "80.12345678901234567", "shrinkage-after": "0." + "1" * 29})),
]

BOUNDS = [
    case
    for id, texts in (
        ("occupancy", ("0.01", "100", "100.01", "-0")), ("shrinkage", ("0", "99.9", "100")),
        ("fcr", ("0.1", "100", "100.1", "0.0")),
        *((id, ("99.99", "100")) for id in (
            "ivr-containment", "self-service-share", "ai-agent-share", "shrinkage-after",
            "issues-removed", "abandonment")),
        *((id, ("100", "100.01", "-0", "-0.01")) for id in (
            "ivr-time-saved", "rest-longer", "productivity-gain", "staff-hours-saved",
            "abandonment-reduction", "telephony-reduction", "rent-reduction", "realised-share")),
        *((id, ("100", "100.01", "0", "0.1")) for id in ("occupancy-after", "fcr-after")),
        *((id, ("100", "100.01", "-100", "-100.01")) for id in (
            "wage-change", "technology-change")),
        ("handle-time-change", ("100", "100.01", "-99.99", "-100")),
        *((id, ("x", "-1")) for id in (
            "self-service-cost", "ai-agent-price", "seconds-saved", "telephony-cost",
            "measure-cost", "ivr-containment", "fcr-after", "handle-time-change")),
    )
    for case in trying("what-if", CENTRE, id, *texts)
]

CASES = (PUBLISHED + LEVERS + WARNED + EDGES + REFUSED + BOUNDS + everywhere("what-if", CENTRE)
         + each_input("what-if", CENTRE))
