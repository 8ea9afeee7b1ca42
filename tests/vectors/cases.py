"""The cases by file; each has an id that says what it shows. generate.py adds the answers."""

from by_hand import (
    average_handle_time, cost_per_call, cost_per_contact, faults, hostile, invalid_utf8, outbound,
    return_on_investment, total_cost,
)

REQUESTS = {
    "total-cost": total_cost.CASES,
    "cost-per-contact": cost_per_contact.CASES,
    "cost-per-call": cost_per_call.CASES,
    "cost-per-sale": outbound.SALE,
    "cost-per-lead": outbound.LEAD,
    "average-handle-time": average_handle_time.CASES,
    "return-on-investment": return_on_investment.CASES,
    "faults": faults.CASES,
}
LINES = {"hostile": hostile.CASES}
BYTES = {"invalid-utf8": invalid_utf8.CASES}
