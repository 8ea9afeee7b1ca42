"""Every metric as data: which inputs it reads, in which order, and by which steps."""

from fractions import Fraction

import metrics_agents
import metrics_contacts
import metrics_cost
import metrics_finance
import metrics_what_if
from metrics_cost import CHANNELS, COST_LINES

PERIODS = ("week", "month", "quarter", "year")

# How long each period is; the unit (days or weeks) cancels in every ratio.
CALENDARS = {
    "365-days": {
        "week": Fraction(7),
        "month": Fraction(365, 12),
        "quarter": Fraction(365, 4),
        "year": Fraction(365),
    },
    "52-weeks": {
        "week": Fraction(1),
        "month": Fraction(52, 12),
        "quarter": Fraction(13),
        "year": Fraction(52),
    },
}

CONSTANTS = {
    "one": Fraction(1),
    "percent": Fraction(1, 100),
    "seconds-per-minute": Fraction(60),
    "minutes-per-hour": Fraction(60),
    "seconds-per-hour": Fraction(3600),
    "discount-factor.1": Fraction(1),
}

MOST_ROWS = 61
BUSY = 85                   # percent of logged-in time; above it occupancy is high

METRICS = (metrics_cost.METRICS | metrics_agents.METRICS | metrics_contacts.METRICS
           | metrics_finance.METRICS | metrics_what_if.METRICS)
