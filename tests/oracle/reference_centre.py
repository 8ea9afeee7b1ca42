"""The centre over which the levers of what-if are tried, and every lever at rest over it."""

CENTRE = {
    "contacts": "20000", "average-handle-time": "360", "hourly-cost": "25", "occupancy": "80",
    "shrinkage": "30", "fcr": "70", "technology-cost": "8000", "facilities-cost": "10000",
    "other-costs": "18000",
}
NEUTRAL = {
    "ivr-containment": "0", "ivr-time-saved": "0", "self-service-share": "0",
    "self-service-cost": "0", "rest-longer": "0", "ai-agent-share": "0", "ai-agent-price": "0",
    "productivity-gain": "0", "seconds-saved": "0", "handle-time-change": "0",
    "occupancy-after": "80", "shrinkage-after": "30", "staff-hours-saved": "0",
    "wage-change": "0", "fcr-after": "70", "issues-removed": "0", "abandonment": "0",
    "abandonment-reduction": "0", "technology-change": "0", "telephony-cost": "0",
    "telephony-reduction": "0", "rent-reduction": "0", "measure-cost": "0",
    "realised-share": "100",
}
