"""The cases by file; each has an id that says what it shows. generate.py adds the answers."""

from by_hand import (
    agent_hours, average_handle_time, cost_over_more, cost_per_call, cost_per_contact, faults,
    hostile, invalid_utf8, investments, outbound, ratios, resolution, return_on_investment, rows,
    self_service, tco_compare, total_cost, what_if,
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
    "tco-compare": tco_compare.CASES,
    "what-if": what_if.CASES,
} | (agent_hours.CASES | cost_over_more.CASES | investments.CASES | ratios.CASES
     | resolution.CASES | rows.CASES | self_service.CASES)
LINES = {"hostile": hostile.CASES}
BYTES = {"invalid-utf8": invalid_utf8.CASES}
