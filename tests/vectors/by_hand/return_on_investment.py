"""return-on-investment: a percentage of either sign, and no periods."""

from .build import EDGE_HEAD, EDGE_TAIL, LEAST, MOST, TAIL_BEYOND, TAIL_REDUCED, ask

# -TWO_TO_99 * 100 / SHARE is -2^127: a signed 128-bit integer holds it, the contract does not.
TWO_TO_99 = "633825300114114700748351602688"
SHARE = "0.00000037252902984619140625"
TWICE_SHARE = "0.0000007450580596923828125"


def total_return(investment, value, **options):
    return ask("return-on-investment", {"investment": investment, "total-return": value},
               **options)


def net_gain(investment, value, **options):
    return ask("return-on-investment", {"investment": investment, "net-gain": value}, **options)


TOTAL_RETURN = [
    ("gain-of-half", total_return("10000", "15000")),
    ("loss-of-a-fifth", total_return("10000", "8000")),
    ("nothing-comes-back", total_return("10000", "0")),
    ("minus-zero-comes-back", total_return("10000", "-0")),
    ("break-even", total_return("10000", "10000")),
    ("worse-than-nothing", total_return("10000", "-5000")),
    ("sevenths", total_return("7000", "10000")),
    ("negative-sevenths-at-12-digits", total_return("7000", "6000", digits=12)),
    ("cents", total_return("0.03", "0.04", digits=5)),
]

NET_GAIN = [
    ("same-numbers-as-net-gain", net_gain("10000", "15000")),
    ("net-loss", net_gain("10000", "-2500")),
    ("no-net-gain", net_gain("10000", "0")),
    ("minus-zero-net-gain", net_gain("10000", "-0.00")),
    ("leading-zeros-after-minus", net_gain("0100", "-0012.50")),
]

ROUNDING = [
    ("tie-away-from-zero", net_gain("100", "2.005")),
    ("negative-tie-away-from-zero", net_gain("100", "-2.005")),
    ("negative-tie-at-0-digits", net_gain("200", "-1", digits=0)),
    ("negative-tie-at-0-digits-odd", net_gain("200", "-3", digits=0)),
    ("negative-tie-at-1-digit", net_gain("2000", "-5", digits=1)),
    ("negative-tie-at-12-digits", net_gain("100", "-0.0000000000005", digits=12)),
    ("negative-just-inside-tie", net_gain("100", "-0.0049999999999")),
    ("negative-rounds-to-zero-without-minus", net_gain("1000", "-0.001")),
    ("negative-rounds-to-zero-at-0-digits", net_gain("1000", "-4", digits=0)),
    ("negative-rounds-to-zero-at-12-digits", net_gain("1000", "-0.000000000001", digits=12)),
    ("positive-below-minor-unit", net_gain("1000000", "1")),
    ("negative-carry", net_gain("100", "-9.995")),
    ("hundred-twelve-digits", net_gain("3", "3", digits=12)),
]

OPTIONS = [
    ("asked-by-week", total_return("10000", "15000", period="week")),
    ("asked-by-quarter", total_return("10000", "15000", period="quarter", calendar="52-weeks")),
    ("asked-by-year", net_gain("10000", "15000", period="year")),
    ("fractions-do-not-warn", net_gain("0.5", "0.25")),
    ("object-without-period", net_gain({"value": "100"}, {"value": "5"})),
]

EDGES = [
    ("break-even-of-thirty-digits", total_return(MOST, MOST)),
    ("difference-just-beyond", total_return("0.115894271", "170141183460469231731687303716")),
    ("difference-beyond-until-reduced", total_return(
        "0.115894272", "170141183460469231731687303716")),
    ("negative-numerator-just-fits", total_return(EDGE_HEAD, "-" + EDGE_TAIL, digits=12)),
    ("negative-difference-just-beyond", total_return(EDGE_HEAD, "-" + TAIL_BEYOND)),
    ("negative-difference-reduces-to-fit", total_return(EDGE_HEAD, "-" + TAIL_REDUCED)),
    ("two-to-the-127", net_gain(SHARE, TWO_TO_99)),
    ("minus-two-to-the-127", net_gain(SHARE, "-" + TWO_TO_99)),
    ("minus-two-to-the-126", net_gain(TWICE_SHARE, "-" + TWO_TO_99)),
    ("difference-of-far-scales", total_return(LEAST, MOST)),
    ("negative-difference-of-far-scales", total_return(MOST, "-" + LEAST)),
    ("percent-just-fits", total_return("0.0000001", "170141183460469231731687303715")),
    ("percent-just-beyond", total_return("0.0000001", "170141183460469231731687303716")),
    ("negative-percent-just-fits", net_gain("0.0000001", "-170141183460469231731687303715")),
    ("negative-percent-just-beyond", net_gain("0.0000001", "-170141183460469231731687303716")),
    ("ratio-fits-hundredfold-does-not", net_gain("0.00000001", MOST)),
    ("ratio-beyond-percent-reduces-to-fit", net_gain("1701411835", LEAST, digits=12)),
    ("percent-denominator-just-fits", net_gain("170141183460", LEAST, digits=12)),
    ("percent-denominator-just-beyond", net_gain("170141183461", LEAST, digits=12)),
    ("negative-denominator-just-beyond", net_gain("170141183461", "-" + LEAST, digits=12)),
    ("thirty-digits-of-loss", total_return(MOST, "-" + MOST)),
]

REFUSED = [
    ("zero-investment", total_return("0", "5000")),
    ("zero-investment-net-gain", net_gain("0.00", "5000")),
    ("minus-zero-investment", net_gain("-0", "5000")),
    ("zero-investment-before-malformed-return", total_return("0", "x")),
    ("negative-investment", total_return("-1", "5000")),
    ("nothing-given", ask("return-on-investment", {})),
    ("investment-missing", ask("return-on-investment", {"total-return": "1"})),
    ("return-missing", ask("return-on-investment", {"investment": "1"})),
    ("return-and-net-gain", ask("return-on-investment", {
        "investment": "1", "total-return": "2", "net-gain": "1"})),
    ("malformed-net-gain", net_gain("1", "- 1")),
    ("malformed-return", total_return("1", "50%")),
    ("period-on-investment", total_return({"value": "1", "period": "year"}, "2")),
    ("period-on-return", total_return("1", {"value": "2", "period": "month"})),
    ("period-on-net-gain", net_gain("1", {"value": "2", "period": "month"})),
    ("unknown-period-on-return", total_return("1", {"value": "2", "period": "decade"})),
    ("period-after-negative", total_return({"value": "-1", "period": "year"}, "2")),
    ("period-before-zero", total_return({"value": "0", "period": "year"}, "2")),
    ("wages-are-not-an-input", ask("return-on-investment", {"wages": "1"})),
    ("total-cost-is-circular", ask("return-on-investment", {
        "total-cost": "1", "total-return": "2"})),
    ("own-result-offered", ask("return-on-investment", {"return-on-investment": "2"})),
]

CASES = TOTAL_RETURN + NET_GAIN + ROUNDING + OPTIONS + EDGES + REFUSED
