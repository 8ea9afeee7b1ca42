"""tco-compare: years on premises against years in the cloud, asked by the year unless told."""

from .build import LEAST, MOST, ask, each_input, everywhere, per, trying

BASE = {"purchase": "120000", "running-cost": "18000", "seats": "40", "price-per-seat": "1080",
        "years": "3"}


def tco(changes, **options):
    return ask("tco-compare", BASE | changes, **options)


VALUES = [
    ("three-years", tco({})),
    ("five-years", tco({"years": "5"})),
    ("price-by-month", tco({"price-per-seat": per("month", "90")})),
    ("all-defaults-given", tco({"residual-value": "0", "cloud-setup": "0",
                                "cloud-running-cost": "0"})),
    ("residual-value", tco({"residual-value": "30000"})),
    ("residual-value-brings-break-even-within-four-years", tco({"residual-value": "20000",
                                                                "years": "4"})),
    ("residual-value-leaves-no-extra-capital", tco({"residual-value": "105000",
                                                    "cloud-setup": "15000"})),
    ("residual-value-reverses", tco({"residual-value": "110000", "cloud-setup": "15000",
                                     "price-per-seat": "100"})),
    ("residual-equals-purchase", tco({"residual-value": "120000"})),
    ("cloud-setup-and-running", tco({"cloud-setup": "15000", "cloud-running-cost": "500"})),
    ("cloud-running-by-month", tco({"cloud-running-cost": per("month", "500")})),
    ("cloud-never-dearer-leaves-break-even-out", tco({"price-per-seat": "100"})),
    ("same-running-cost-leaves-break-even-out", tco({"price-per-seat": "450"})),
    ("never-beyond-every-number-leaves-break-even-out", tco({
        "purchase": "2139.440898", "running-cost": "1020", "seats": LEAST,
        "price-per-seat": "851431.217477", "years": "5"})),
    ("cloud-setup-above-purchase", tco({"cloud-setup": "130000"})),
    ("cloud-setup-above-purchase-and-cheaper", tco({"cloud-setup": "130000",
                                                    "price-per-seat": "100"})),
    ("no-extra-capital-breaks-even-at-once", tco({"cloud-setup": "120000"})),
    ("nothing-costs-anything", tco({"purchase": "0", "running-cost": "0", "price-per-seat": "0"})),
    ("fractional-seats", tco({"seats": "2.5"})),
    ("below-minor-unit", tco({"purchase": "0.001", "running-cost": "0", "seats": "0"})),
    ("money-of-two-periods-is-not-mixed", tco({"running-cost": per("month", "1500")})),
    ("all-by-month-not-mixed", tco({"running-cost": per("month", "1500"),
                                    "price-per-seat": per("month", "90")})),
]

PERIODS = [
    (f"asked-by-{period}-{calendar}", tco({}, period=period, calendar=calendar))
    for period in ("week", "month", "quarter", "year") for calendar in ("365-days", "52-weeks")
]

REFUSED = [
    ("residual-above-purchase", tco({"residual-value": "120001"})),
    ("residual-negative", tco({"residual-value": "-1"})),
    ("residual-by-year", tco({"residual-value": per("year", "1")})),
    ("cloud-setup-negative", tco({"cloud-setup": "-1"})),
    ("cloud-setup-by-month", tco({"cloud-setup": per("month", "1")})),
    ("cloud-running-malformed", tco({"cloud-running-cost": "1e3"})),
    ("cloud-running-unknown-period", tco({"cloud-running-cost": per("day", "1")})),
    ("running-cost-fault-before-residual", tco({"running-cost": "-1",
                                                "residual-value": "999999"})),
    ("subscription-beyond-names-seats", tco({"seats": MOST, "price-per-seat": MOST})),
    ("break-even-beyond-names-purchase", tco({"purchase": LEAST, "price-per-seat": MOST,
                                              "seats": "1"})),
    ("difference-beyond-names-the-longest", tco({"purchase": MOST, "cloud-setup": "0." + "1" * 29})),
]

CASES = (VALUES + PERIODS + REFUSED + everywhere("tco-compare", BASE)
         + each_input("tco-compare", BASE)
         + trying("tco-compare", BASE, "years", "1", "0.99", "10", "10.000", "10.01", "2.5"))
