"""Words in which the cases are written."""

from catalogue import CHANNELS, COST_LINES, PERIODS

# 2^127 - 1 = 170141183460469231731687303715884105727 has 39 digits, an input 30 at most:
# EDGE_HEAD + 0.884105727 is (2^127 - 1) / 10^9, the largest sum at nine decimals.
EDGE_HEAD = "170141183460469231731687303715"
EDGE_TAIL = "0.884105727"
TAIL_BEYOND = "0.884105729"
TAIL_REDUCED = "0.884105728"            # 2^127 / 10^9 reduces by 2^9 and fits

MOST = "9" * 30
LEAST = "0." + "0" * 28 + "1"
ALMOST_ONE = "0." + "9" * 29


def ask(metric, inputs, **options):
    return {"metric": metric, "inputs": inputs, **options}


def per(period, value):
    return {"value": value, "period": period}
