"""What the vectors must show of each metric: every status it has, and every warning."""

EVERYWHERE = {
    "ok", "malformed-request", "unknown-field", "unknown-input", "circular-component",
    "unknown-period", "unknown-calendar", "out-of-range", "missing-input", "malformed-number",
    "negative-value",
}
ZERO = EVERYWHERE | {"undefined-zero-denominator"}
MONEY = ZERO | {"conflicting-inputs"}
SHARE = ZERO | {"part-above-whole"}
ONCE = EVERYWHERE | {"period-not-applicable"}
BOUNDED = {"below-minimum", "above-maximum"}

STATUSES = {
    "total-cost": EVERYWHERE,
    "cost-per-contact": MONEY,
    "cost-per-call": MONEY | {"abandoned-not-below-offered"},
    "cost-per-sale": MONEY,
    "cost-per-lead": MONEY,
    "cost-per-minute": MONEY | ONCE,
    "cost-per-resolution": MONEY | ONCE | {"above-maximum"},
    "channel-mix": ZERO,
    "funnel": MONEY | ONCE | {"above-maximum"},
    "average-handle-time": ZERO,
    "handle-time-without-hold": ZERO,
    "aht-combined": ZERO | ONCE,
    "avg-response-time": ZERO,
    "fully-loaded-agent-hour": MONEY | ONCE | BOUNDED,
    "labour-cost-per-contact": ZERO | ONCE | {"above-maximum"},
    "occupancy": SHARE,
    "utilisation": SHARE,
    "shrinkage": SHARE,
    "required-staff": ONCE | {"above-maximum"},
    "attrition-cost": ONCE,
    "contacts-per-agent-hour": ZERO,
    "csat": SHARE,
    "fcr-gross": SHARE,
    "fcr-net": EVERYWHERE | {"part-above-whole", "undefined-zero-denominator"},
    "contacts-from-fcr": ZERO | ONCE | {"above-maximum"},
    "self-service-rate": SHARE | MONEY,
    "self-service-score": ZERO,
    "self-service-savings": ZERO | ONCE | {"above-maximum"},
    "tickets-prevented": ZERO | ONCE,
    "return-on-investment": MONEY | ONCE,
    "investment-total": ONCE | {"below-minimum"},
    "period-convert": EVERYWHERE,
    "payback-months": ONCE | {"below-minimum", "never"},
    "npv": (ONCE | BOUNDED) - {"negative-value"},
    "tco-compare": ONCE | BOUNDED | {"part-above-whole"},
    "depreciation": ONCE | BOUNDED | {"part-above-whole"},
    "what-if": SHARE | ONCE | BOUNDED,
}

SMALL = {"below-minor-unit"}
AMOUNTS = SMALL | {"mixed-periods"}
COUNTED = AMOUNTS | {"fractional-count"}
COSTS = COUNTED | {"zero-cost"}
WARNINGS = {
    "total-cost": SMALL | {"zero-cost"},
    "cost-per-contact": COSTS,
    "cost-per-call": COSTS,
    "cost-per-sale": COSTS,
    "cost-per-lead": COSTS,
    "cost-per-minute": COSTS,
    "cost-per-resolution": COSTS,
    "channel-mix": COSTS,
    "funnel": COSTS,
    "average-handle-time": COUNTED,
    "handle-time-without-hold": COUNTED,
    "aht-combined": COUNTED,
    "avg-response-time": COUNTED,
    "fully-loaded-agent-hour": SMALL | {"high-occupancy"},
    "labour-cost-per-contact": SMALL | {"high-occupancy"},
    "occupancy": AMOUNTS | {"high-occupancy"},
    "utilisation": AMOUNTS,
    "shrinkage": AMOUNTS,
    "required-staff": {"fractional-count"},
    "attrition-cost": SMALL | {"fractional-count"},
    "contacts-per-agent-hour": COUNTED,
    "csat": COUNTED,
    "fcr-gross": COUNTED,
    "fcr-net": COUNTED,
    "contacts-from-fcr": SMALL | {"fractional-count"},
    "self-service-rate": COUNTED,
    "self-service-score": COUNTED,
    "self-service-savings": SMALL | {"fractional-count"},
    "tickets-prevented": COUNTED,
    "return-on-investment": SMALL,
    "investment-total": SMALL,
    "period-convert": SMALL,
    "payback-months": SMALL,
    "npv": SMALL,
    "tco-compare": SMALL | {"fractional-count"},
    "depreciation": SMALL,
    "what-if": COSTS | {"high-occupancy"},
}
