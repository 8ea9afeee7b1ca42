"""channel-mix, aht-combined and npv: a list of rows, each read like inputs of its own."""

from .build import EDGE_HEAD, EDGE_TAIL, LEAST, MOST, TAIL_BEYOND, ask, everywhere, per, trying

MIX = [{"channel": "phone", "cost": "80000", "contacts": "10000"},
       {"channel": "chat", "cost": "15000", "contacts": "5000"}]
GROUPS = [{"average-handle-time": "256", "calls": "100"},
          {"average-handle-time": "250", "calls": "252"}]
FLOWS = [{"cash-flow": "-10000"}, {"cash-flow": "6000"}, {"cash-flow": "6000"}]
RATE = {"rate": "10"}


def mix(*rows, **options):
    return ask("channel-mix", {"channels": list(rows)}, **options)


def channel(cost, contacts):
    return {"cost": cost, "contacts": contacts}


def groups(*rows, **options):
    return ask("aht-combined", {"groups": [
        {"average-handle-time": seconds, "calls": calls} for seconds, calls in rows]}, **options)


def flows(rate, *amounts, **options):
    return ask("npv", {"cash-flows": [{"cash-flow": amount} for amount in amounts],
                       "rate": rate}, **options)


def row_faults(metric, list_id, good, fields, plain):
    """The faults that a list can have, for a list with two sound rows or more."""
    def rows(*offered, **options):
        return ask(metric, plain | {list_id: list(offered)}, **options)

    def second(changes):
        return rows(good[0], good[1] | changes)

    first, *_ = fields
    cases = [
        ("list-missing", ask(metric, plain)),
        ("list-empty", ask(metric, plain | {list_id: []})),
        ("list-is-text", ask(metric, plain | {list_id: "5"})),
        ("list-is-number", ask(metric, plain | {list_id: 5})),
        ("list-is-null", ask(metric, plain | {list_id: None})),
        ("list-is-object", ask(metric, plain | {list_id: {"value": "5"}})),
        ("list-is-object-with-unknown-field", ask(metric, plain | {list_id: {first: "5"}})),
        ("row-is-text", rows(good[0], "5")),
        ("row-is-null", rows(None, good[1])),
        ("row-is-list", rows([good[0]])),
        ("row-is-text-beside-unknown-field", rows("5", currency="EUR")),
        ("row-is-text-beside-unknown-period", rows("5", period="day")),
        ("row-is-text-beside-unknown-input", ask(metric, {list_id: ["5"], "agents": "1"})),
        ("row-empty", rows(good[0], {})),
        ("rows-61", rows(*(good * 31)[:61])),
        ("rows-62", rows(*(good * 31)[:62])),
        ("rows-62-before-unknown-period", rows(*(good * 31)[:62], period="day")),
        ("rows-62-after-unknown-input", rows(*(good * 31)[:61], {"agents": "1"})),
        ("rows-62-empty", rows(*[{}] * 62)),
        ("unknown-key-in-row-2", second({"agents": "1"})),
        ("unknown-key-in-row-1-and-2", rows(good[0] | {"tips": "1"}, good[1] | {"agents": "1"})),
        ("empty-key-in-row-2", second({"": "1"})),
        ("proto-key-in-row-2", second({"__proto__": {"value": "1"}})),
        ("key-with-a-number-in-row-2", second({first + ".2": "1"})),
        ("keys-by-code-point-in-row-2", second({"\uff5e": "1", "\U0001f600": "1"})),
        ("unknown-keys-in-one-row", second({"tips": "1", "agents": "1"})),
        ("unknown-plain-before-unknown-in-row", ask(metric, plain | {
            list_id: [good[0] | {"agents": "1"}], "tips": "1"})),
        ("unknown-in-row-before-circular", rows(good[0] | {"total-cost": "1"},
                                                good[1] | {"agents": "1"})),
        ("circular-in-row-2", second({"cost-per-call": "1"})),
        ("circular-plain-before-circular-in-row", ask(metric, plain | {
            list_id: [good[0] | {"cost-per-call": "1"}], "total-cost": "1"})),
        ("list-id-in-row", second({list_id: "1"})),
        ("field-as-plain-input", ask(metric, plain | {list_id: good, first: "1"})),
        ("numbered-field-as-plain-input", ask(metric, plain | {list_id: good,
                                                               first + ".1": "1"})),
        ("unknown-list", ask(metric, plain | {list_id: good, "lists": [{"agents": "1"}]})),
        ("unknown-list-with-unknown-field", ask(metric, plain | {
            list_id: good, "lists": [{"agents": {"unit": "1"}}]})),
        ("unknown-list-not-of-objects", ask(metric, plain | {list_id: good, "lists": ["5"]})),
        ("circular-list", ask(metric, plain | {list_id: good, "total-cost": [{"wages": "1"}]})),
        ("unknown-field-in-row-value", second({first: {"value": "1", "unit": "s"}})),
        ("unknown-fields-in-two-rows", rows(good[0] | {first: {"z": "1"}},
                                            good[1] | {first: {"a": "1"}})),
        ("unknown-field-in-unknown-key", second({"agents": {"unit": "1"}})),
        ("unknown-field-before-unknown-metric", ask("cost-per-day", {
            list_id: [{first: {"unit": "1"}}]})),
        ("rows-of-unknown-metric", ask("cost-per-day", {list_id: good})),
        ("row-before-row-in-order", rows(good[0] | {fields[-1]: "x"}, good[1] | {first: "x"})),
        ("first-row-fault-before-second-row-missing", rows(good[0] | {fields[-1]: "x"}, {})),
        ("second-row-missing-before-third-row-fault", rows(good[0], {}, {first: "x"})),
        ("list-as-row-value", second({first: [good[0]]})),
    ]
    for field in fields:
        others = {key: value for key, value in good[1].items() if key != field}
        cases += [
            (f"{field}-missing-in-row-2", rows(good[0], others)),
            (f"{field}-malformed-in-row-2", second({field: "x"})),
            (f"{field}-number-in-row-2", second({field: 5})),
            (f"{field}-negative-in-row-2", second({field: "-1"})),
            (f"{field}-zero-in-row-2", second({field: "0"})),
            (f"{field}-by-week-in-row-2", second({field: per("week", "84")})),
            (f"{field}-by-day-in-row-2", second({field: per("day", "84")})),
            (f"{field}-once-in-row-2", second({field: per("once", "84")})),
            (f"{field}-object-in-row-2", second({field: {"value": "84"}})),
        ]
    return cases


CHANNEL_MIX = [
    ("two-channels", mix(*MIX)),
    ("one-channel", mix(MIX[0])),
    ("without-labels", mix(channel("80000", "10000"), channel("15000", "5000"))),
    ("labels-of-every-kind", mix(*({"channel": label} | channel("1", "2") for label in (
        None, True, 5, "", ["x"], {"value": "1"}, {"any": {"thing": []}})))),
    ("label-alone", mix({"channel": "phone"})),
    ("periods-in-rows", mix(channel("1200", per("week", "84")),
                            channel(per("year", "1200"), "10"),
                            channel(per("quarter", "30"), per("quarter", "3")))),
    ("periods-in-rows-52-weeks", mix(channel("130", per("week", "3")), channel("130", "13"),
                                     calendar="52-weeks", period="quarter")),
    ("same-foreign-period-not-mixed", mix(channel(per("week", "84"), per("week", "42")))),
    ("zero-cost", mix(channel("0", "5"), channel("-0", "7"))),
    ("one-channel-free", mix(channel("0", "5"), channel("10", "5"))),
    ("fractional-contacts-in-row-2", mix(channel("1", "1"), channel("1", "0.5"))),
    ("below-minor-unit", mix(channel("1", "1000"), channel("1", "1000"))),
    ("sum-just-fits", mix(channel(EDGE_HEAD, "1"), channel(EDGE_TAIL, "1"))),
    ("sum-just-beyond", mix(channel("0", "1"), channel(EDGE_HEAD, "1"),
                            channel(TAIL_BEYOND, "1"))),
    ("sum-of-contacts-beyond", mix(channel("0", "1"), channel("0", EDGE_HEAD),
                                   channel("0", TAIL_BEYOND))),
    ("beside-beyond-in-row-2", mix(channel("1", "1"), channel(MOST, LEAST))),
    ("zero-contacts-in-row-1", mix(channel("1", "0"), channel("x", "1"))),
    ("whole-cost-is-circular", ask("channel-mix", {"channels": MIX, "total-cost": "1"})),
] + row_faults("channel-mix", "channels", MIX, ("cost", "contacts"), {}) + everywhere(
    "channel-mix", {"channels": MIX})

AHT_COMBINED = [
    ("published-sums", groups(("256", "100"), ("250", "252"))),
    ("three-groups", groups(("300", "200"), ("250", "114"), ("0", "7"))),
    ("one-group", groups(("360", "3"))),
    ("group-without-calls", groups(("360", "3"), ("9999", "0"))),
    ("no-calls-at-all", groups(("360", "0"), ("9999", "-0"))),
    ("no-time-at-all", groups(("0", "3"), ("0", "4"))),
    ("calls-by-week-and-year", groups(("360", per("week", "84")), ("180", per("year", "12")))),
    ("fractional-calls", groups(("360", "1"), ("180", "0.5"))),
    ("below-minor-unit", groups(("0.001", "1"), ("0", "1"))),
    ("product-beyond-in-row-2", groups(("1", "1"), (MOST, MOST))),
    ("sum-beyond", groups(("1", "1"), (EDGE_HEAD, "1"), (TAIL_BEYOND, "1"))),
] + row_faults("aht-combined", "groups", GROUPS, ("average-handle-time", "calls"),
               {}) + everywhere("aht-combined", {"groups": GROUPS})

NPV = [
    ("published-three-flows", flows("10", "-10000", "6000", "6000")),
    ("published-five-flows", flows("10", "-1000", "300", "400", "500", "200", digits=6)),
    ("one-flow", flows("10", "-10000")),
    ("two-flows", flows("10", "-10000", "11000")),
    ("rate-zero-is-the-plain-sum", flows("0", "-1000", "300", "400", "500", "200")),
    ("negative-rate", flows("-25", "-1000", "300", "400")),
    ("fractional-rate", flows("8.5", "-1000", "300", "400")),
    ("all-flows-zero", flows("10", "0", "-0", "0")),
    ("never-positive", flows("10", "-1", "-1", "-1")),
    ("below-minor-unit", flows("10", "0", "0.001")),
    ("asked-by-year", flows("10", "-10000", "6000", "6000", period="year")),
    ("sixty-one-flows-at-zero", flows("0", *["1"] * 61)),
    ("sixty-one-flows-at-fifty", flows("50", *["1"] * 61)),
    ("thirty-seven-flows-at-ten", flows("10", *["1"] * 37)),
    ("thirty-eight-flows-at-ten-outgrow-128-bits", flows("10", *["1"] * 38)),
    ("first-factor-outgrows-128-bits", flows("0.1", *["1"] * 16)),
    ("present-value-outgrows-128-bits", flows("0.001", "1", "1", "1", "1", "1", MOST)),
    ("sum-outgrows-128-bits", flows("10", EDGE_HEAD, "0", TAIL_BEYOND)),
    ("thirty-six-months-at-ten-a-year", flows("0.797414", "-50000", *["1800"] * 36)),
    ("ten-flows-with-cents", flows("7.35", "-48250.75", *["6020.40"] * 9)),
    ("sixty-flows-of-thirty-digits",
     flows("-49." + "9" * 28, *["1" * 30, "-0." + "7" * 29] * 30, digits=12)),
    ("rate-malformed", flows("x", "1")),
    ("rate-list", flows([{"value": "1"}], "1")),
    ("rate-list-of-text", flows(["1"], "1")),
    ("rate-by-year", flows(per("year", "10"), "1")),
    # the first two cancel; over a common denominator with the third they would need 156 bits
    ("sum-whose-denominator-fits-at-its-end",
     flows("0.0000000000000007", "0.00000000001", "-0.00000000001000000000000000007", "1")),
    ("rate-missing", ask("npv", {"cash-flows": FLOWS})),
    ("flow-fault-before-rate-fault", flows("x", "1", "y")),
    ("rate-fault-after-flows", flows("x", "1", "1")),
    ("label-is-unknown", ask("npv", RATE | {"cash-flows": [{"cash-flow": "1", "channel": "x"}]})),
] + row_faults("npv", "cash-flows", FLOWS, ("cash-flow",), RATE) + everywhere(
    "npv", {"cash-flows": FLOWS} | RATE) + trying(
    "npv", {"cash-flows": FLOWS}, "rate", "-49.99", "-50", "-50.01", "99.99", "100", "100.01",
    "-0")

CASES = {"channel-mix": CHANNEL_MIX, "aht-combined": AHT_COMBINED, "npv": NPV}
