"""What an agent's hour, its handled part and its absences cost in money and in people."""

from .build import LEAST, MOST, ask, each_input, everywhere, per, trying

HOUR = {"wage": "25", "benefits-of-wage": "0", "shrinkage": "30", "occupancy": "80"}
OF_COMPENSATION = {"wage": "24.36", "benefits-of-compensation": "29.9", "shrinkage": "30",
                   "occupancy": "80"}
LABOUR = {"hourly-cost": "25", "average-handle-time": "360", "occupancy": "80", "shrinkage": "30"}
USED = {"handling-hours": "120", "paid-hours": "160"}
STAFF = {"needed-agents": "70", "shrinkage": "30"}
OCCUPANCIES = ("0.01", "50", "85", "85.0001", "99.99", "100", "100.01", "-0", "-85")
SHRINKAGES = ("0", "-0", "0.5", "99.99", "100", "100.01", "-0.01")


def hour(changes, **options):
    return ask("fully-loaded-agent-hour", HOUR | changes, **options)


def labour(changes, **options):
    return ask("labour-cost-per-contact", LABOUR | changes, **options)


def used(changes, **options):
    return ask("utilisation", USED | changes, **options)


def staff(needed, shrinkage, **options):
    return ask("required-staff", {"needed-agents": needed, "shrinkage": shrinkage}, **options)


AGENT_HOUR = [
    ("reference-centre", hour({})),
    ("benefits-of-wage", hour({"benefits-of-wage": "42.6"})),
    ("benefits-of-compensation", ask("fully-loaded-agent-hour", OF_COMPENSATION)),
    ("the-same-benefits-on-both-bases", ask("fully-loaded-agent-hour", OF_COMPENSATION | {
        "benefits-of-compensation": "20"})),
    ("the-same-benefits-on-the-other-base", hour({"wage": "24.36", "benefits-of-wage": "25"})),
    ("overhead", hour({"overhead": "5"})),
    ("overhead-given-as-its-default", hour({"overhead": "0"})),
    ("no-shrinkage-full-occupancy", hour({"shrinkage": "0", "occupancy": "100"})),
    ("benefits-above-wage", hour({"benefits-of-wage": "250"})),
    ("both-bases", hour({"benefits-of-compensation": "20"})),
    ("both-bases-before-their-values", hour({"benefits-of-wage": "x",
                                             "benefits-of-compensation": "y"})),
    ("neither-base", ask("fully-loaded-agent-hour", {
        "wage": "25", "shrinkage": "30", "occupancy": "80"})),
    ("wage-fault-before-conflict", hour({"wage": "0", "benefits-of-compensation": "20"})),
    ("asked-by-week", hour({}, period="week")),
    ("below-minor-unit", hour({"wage": "0.0001"})),
    ("productive-hour-beyond", hour({"wage": MOST, "shrinkage": "99." + "9" * 28})),
    ("overhead-negative", hour({"overhead": "-1"})),
    ("overhead-by-period", hour({"overhead": per("month", "1")})),
    ("unknown-period-before-not-applicable", hour({"wage": per("day", "1")})),
] + everywhere("fully-loaded-agent-hour", HOUR) + each_input("fully-loaded-agent-hour", HOUR) + (
    trying("fully-loaded-agent-hour", HOUR, "wage", LEAST, "0.01", "-0")
    + trying("fully-loaded-agent-hour", OF_COMPENSATION, "benefits-of-compensation",
             "0", "-0.1", "99.99", "100", "101", "x")
    + trying("fully-loaded-agent-hour", HOUR, "shrinkage", *SHRINKAGES)
    + trying("fully-loaded-agent-hour", HOUR, "occupancy", *OCCUPANCIES)
)

LABOUR_COST = [
    ("reference-centre", labour({})),
    ("five-minutes", labour({"average-handle-time": "300", "occupancy": "75",
                             "shrinkage": "25"})),
    ("below-minor-unit", labour({"hourly-cost": "0.01"})),
    ("product-beyond", labour({"hourly-cost": MOST, "average-handle-time": MOST})),
    ("working-share-beyond-names-occupancy", labour({
        "occupancy": "0." + "1" * 29, "shrinkage": "0." + "1" * 29})),
    ("asked-by-year", labour({}, period="year")),
] + everywhere("labour-cost-per-contact", LABOUR) + (
    each_input("labour-cost-per-contact", LABOUR)
    + trying("labour-cost-per-contact", LABOUR, "shrinkage", *SHRINKAGES)
    + trying("labour-cost-per-contact", LABOUR, "occupancy", *OCCUPANCIES)
)

UTILISATION = [
    ("three-quarters", used({})),
    ("with-other-hours", used({"other-productive-hours": "20"})),
    ("other-hours-given-as-their-default", used({"other-productive-hours": "0"})),
    ("all-paid-hours", used({"other-productive-hours": "40"})),
    ("more-than-paid-hours", used({"other-productive-hours": "40.01"})),
    ("handling-above-paid", used({"handling-hours": "161"})),
    ("other-hours-malformed", used({"other-productive-hours": "x"})),
    ("other-hours-negative", used({"other-productive-hours": "-1"})),
    ("other-hours-by-week-mix", used({"other-productive-hours": per("week", "2")})),
    ("handling-by-week-default-does-not-mix", used({"handling-hours": per("week", "28"),
                                                    "paid-hours": per("week", "40")})),
    ("above-eighty-five-is-no-occupancy", used({"handling-hours": "150"})),
    ("below-minor-unit", used({"handling-hours": "0.001"})),
    ("sum-beyond", used({"handling-hours": MOST, "other-productive-hours": LEAST,
                         "paid-hours": MOST})),
] + everywhere("utilisation", USED) + each_input("utilisation", USED)

REQUIRED_STAFF = [
    ("seventy-at-thirty", staff("70", "30")),
    ("hundred-at-forty", staff("100", "40")),
    ("exact-is-not-rounded-up", staff("60", "40")),
    ("just-above-whole", staff("60.0000000000000000000001", "40")),
    ("no-one-needed", staff("0", "40")),
    ("part-of-one", staff("0.001", "0")),
    ("fractional-needed", staff("10.5", "0")),
    ("whole-with-decimals-does-not-warn", staff("10.0", "0")),
    ("no-digits", staff("100", "40", digits=0)),
    ("twelve-digits", staff("100", "40", digits=12)),
    ("staff-beyond", staff(MOST, "99." + "9" * 28)),
] + everywhere("required-staff", STAFF) + each_input("required-staff", STAFF) + (
    trying("required-staff", STAFF, "shrinkage", *SHRINKAGES)
)


def attrition(leavers, recruitment, training, ramp_up, **options):
    return ask("attrition-cost", {
        "leavers": leavers, "recruitment-cost": recruitment, "training-cost": training,
        "ramp-up-cost": ramp_up}, **options)


LEAVING = {"leavers": "6", "recruitment-cost": "1500", "training-cost": "2500", "ramp-up-cost": "2000"}

ATTRITION = [
    ("six-leave", attrition("6", "1500", "2500", "2000")),
    ("nobody-leaves", attrition("0", "1500", "2500", "2000")),
    ("for-nothing", attrition("6", "0", "0", "0")),
    ("only-recruiting", attrition("6", "1500.50", "0", "0")),
    ("asked-by-year", attrition(per("month", "2"), "1500", "2500", "2000", period="year")),
    ("leavers-of-a-year-by-month", attrition(per("year", "30"), "1500", "2500", "2000")),
    ("half-an-agent", attrition("0.5", "1500", "2500", "2000")),
    ("below-minor-unit", attrition("1", "0.001", "0.001", "0.001")),
    ("sum-beyond", attrition("1", MOST, MOST, "0")),
    ("product-beyond", attrition(MOST, MOST, "0", "0")),
] + everywhere("attrition-cost", LEAVING) + each_input("attrition-cost", LEAVING)

CASES = {
    "attrition-cost": ATTRITION,
    "fully-loaded-agent-hour": AGENT_HOUR,
    "labour-cost-per-contact": LABOUR_COST,
    "utilisation": UTILISATION,
    "required-staff": REQUIRED_STAFF,
}
