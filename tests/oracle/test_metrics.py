"""The oracle against the worked figures of the domain report, metric by metric."""

import json
import unittest
from fractions import Fraction

import oracle

HOUR = {"wage": "25", "benefits-of-wage": "0", "shrinkage": "30", "occupancy": "80"}
TCO = {"purchase": "120000", "running-cost": "18000", "seats": "40",
       "price-per-seat": {"value": "90", "period": "month"}}
SAVINGS = {"demand": "100000", "true-resolution": "10", "agent-cost": "8.01",
           "self-service-cost": "0.10"}
FUNNEL = {"total-cost": "45000", "dials": "12000", "contact-rate": "7.5",
          "conversion-rate": "100"}
# The reference centre costs 877000/7 a month; a seventh cannot be typed, seven times it can.
SEVEN_CENTRES = {"total-cost": "877000", "contacts": "140000", "average-handle-time": "360"}


def groups(*pairs):
    return {"groups": [{"average-handle-time": seconds, "calls": calls}
                       for seconds, calls in pairs]}


def flows(rate, *amounts):
    return {"cash-flows": [{"cash-flow": amount} for amount in amounts], "rate": rate}


RESULTS = (
    ("cost-per-minute", SEVEN_CENTRES, "877/840"),
    ("cost-per-minute", {"total-cost": "90", "paid-hours": "1.5"}, "1"),
    ("fully-loaded-agent-hour", HOUR, "625/14"),
    ("fully-loaded-agent-hour", HOUR | {"shrinkage": "0", "occupancy": "100"}, "25"),
    ("fully-loaded-agent-hour", HOUR | {"wage": "100", "benefits-of-wage": "25",
                                        "shrinkage": "0", "occupancy": "100"}, "125"),
    ("labour-cost-per-contact", {"hourly-cost": "25", "average-handle-time": "360",
                                 "occupancy": "80", "shrinkage": "30"}, "125/28"),
    ("occupancy", {"handling-hours": "51", "logged-in-hours": "60"}, "85"),
    ("utilisation", {"handling-hours": "56", "paid-hours": "100"}, "56"),
    ("shrinkage", {"shrinkage-hours": "12", "available-hours": "40"}, "30"),
    ("required-staff", {"needed-agents": "70", "shrinkage": "30"}, "100"),
    ("required-staff", {"needed-agents": "100", "shrinkage": "40"}, "167"),
    ("fcr-gross", {"resolved-first-contact": "11200", "contacts": "14000"}, "80"),
    ("fcr-net", {"resolved-first-contact": "700", "contacts": "1100",
                 "unresolvable": "100"}, "70"),
    ("contacts-from-fcr", {"issues": "1000", "fcr": "70"}, "10000/7"),
    ("contacts-from-fcr", {"issues": "1000", "fcr": "70", "repeat-contacts": "1"}, "1300"),
    ("contacts-from-fcr", {"issues": "100", "fcr": "67"}, "10000/67"),          # 1.49 each
    ("contacts-from-fcr", {"issues": "100", "fcr": "80"}, "125"),
    ("cost-per-resolution", {"total-cost": "100000", "resolved-issues": "11200"}, "125/14"),
    ("cost-per-resolution", {"total-cost": "100000", "contacts": "14000", "fcr": "80"},
     "125/14"),
    ("self-service-rate", {"self-service-resolutions": "1", "agent-contacts": "3"}, "25"),
    ("self-service-rate", {"sessions-without-contact": "3", "sessions": "4"}, "75"),
    ("self-service-score", {"sessions": "40000", "ticket-users": "1000"}, "40"),
    ("self-service-savings", SAVINGS, "55070"),
    ("self-service-savings", SAVINGS | {"variable-share": "100"}, "79100"),
    ("tickets-prevented", {"tickets-before": "1000", "users-before": "500",
                           "tickets-after": "1200", "users-after": "800"}, "400"),
    ("contacts-per-agent-hour", {"contacts": "84", "agent-hours": "7"}, "12"),
    ("avg-response-time", {"total-wait": "784", "answered": "100"}, "196/25"),
    ("csat", {"satisfied-answers": "9", "all-answers": "12"}, "75"),
    ("handle-time-without-hold", {"talk-time": "668205", "after-call-work": "198306",
                                  "calls": "4311"}, "201"),
    ("aht-combined", groups(("256", "100"), ("250", "252")), "11075/44"),        # 88600/352
    ("channel-mix", {"channels": [{"channel": "phone", "cost": "80000", "contacts": "10000"},
                                  {"channel": "chat", "cost": "15000", "contacts": "5000"}]},
     "19/3"),
    ("funnel", FUNNEL, "50"),
    ("funnel", FUNNEL | {"contact-rate": "100", "conversion-rate": "100"}, "15/4"),
    ("funnel", FUNNEL | {"contact-rate": "5", "conversion-rate": "25"}, "300"),
    ("payback-months", {"investment": "10000", "net-saving": "1250"}, "8"),
    ("npv", flows("10", "-10000", "6000", "6000"), "50000/121"),
    ("npv", flows("0", "-10000", "6000", "6000"), "2000"),
    ("tco-compare", TCO | {"years": "3"}, "-44400"),                # 129600 - 174000
    ("tco-compare", TCO | {"years": "5"}, "6000"),                  # 216000 - 210000
    ("depreciation", {"purchase": "120000", "life": "60"}, "2000"),
    ("investment-total", {"software": {"value": "10000", "period": "once"}, "wages": "2000",
                          "periods": "12"}, "34000"),
    ("period-convert", {"amount": {"value": "2500", "period": "week"}}, "228125/21"),
)

STEPS = (
    ("cost-per-minute", SEVEN_CENTRES, {"handle-time": "50400000", "minutes": "840000"}),
    ("fully-loaded-agent-hour", HOUR,
     {"paid-hour": "25", "productive-hour": "250/7"}),
    ("self-service-savings", SAVINGS, {
        "cost-before": "801000", "agent-saving": "56070", "agent-cost-after": "744930",
        "agent-cost-per-contact": "8277/1000", "cost-after": "745930",
        "blended-cost": "74593/10000"}),
    ("tco-compare", TCO | {"years": "3"}, {
        "subscription": "43200", "break-even": "100/21", "cloud-total": "129600",
        "on-premises-total": "174000"}),
    ("tco-compare", TCO | {"residual-value": "20000", "years": "4"}, {
        "break-even": "250/63", "cloud-total": "172800", "on-premises-total": "172000"}),
    ("tco-compare", TCO | {"years": "5"}, {"cloud-total": "216000",
                                           "on-premises-total": "210000"}),
    ("funnel", FUNNEL | {"conversion-rate": "25"}, {
        "cost-per-dial": "15/4", "leads": "900", "cost-per-lead": "50", "sales": "225"}),
    ("channel-mix", {"channels": [{"cost": "80000", "contacts": "10000"},
                                  {"cost": "15000", "contacts": "5000"}]},
     {"cost-per-contact.1": "8", "cost-per-contact.2": "3", "total-cost": "95000"}),
    ("tickets-prevented", {"tickets-before": "1000", "users-before": "500",
                           "tickets-after": "1200", "users-after": "800",
                           "cost-per-ticket": "10"}, {"ticket-saving": "4000"}),
)

REFUSALS = (
    ("payback-months", {"investment": "10000", "net-saving": "0"}, "never", "net-saving"),
    ("payback-months", {"investment": "10000", "net-saving": "-5"}, "never", "net-saving"),
    ("occupancy", {"handling-hours": "61", "logged-in-hours": "60"}, "part-above-whole",
     "handling-hours"),
    ("required-staff", {"needed-agents": "70", "shrinkage": "100"}, "above-maximum",
     "shrinkage"),
    ("npv", flows("-50", "1"), "below-minimum", "rate"),
    ("npv", flows("10", "1", "1.", "1"), "malformed-number", "cash-flow.2"),
    ("channel-mix", {"channels": [{"cost": "1", "contacts": "1"}, {"cost": "1"}]},
     "missing-input", "contacts.2"),
    ("aht-combined", groups(("360", "0"), ("300", "0")), "undefined-zero-denominator", "calls"),
    ("aht-combined", groups(*[("360", "1")] * 62), "out-of-range", "groups"),
)


def ask(metric, inputs, **options):
    line = json.dumps({"metric": metric, "inputs": inputs, **options})
    return oracle.answer(line.encode())


class WorkedFigures(unittest.TestCase):
    def test_results(self):
        for metric, inputs, expected in RESULTS:
            with self.subTest(metric, inputs=inputs):
                self.assertEqual(ask(metric, inputs).get("exact"), expected)

    def test_quantities_on_the_way(self):
        for metric, inputs, expected in STEPS:
            with self.subTest(metric):
                found = {step["id"]: step["exact"] for step in ask(metric, inputs)["steps"]}
                self.assertEqual({id: found.get(id) for id in expected}, expected)

    def test_refusals(self):
        for metric, inputs, status, id in REFUSALS:
            with self.subTest(metric, status=status):
                self.assertEqual(ask(metric, inputs),
                                 {"metric": metric, "status": status, "input": id})

    def test_sixty_one_rows_are_not_too_many(self):
        self.assertEqual(ask("aht-combined", groups(*[("360", "1")] * 61))["exact"], "360")

    def test_published_npv(self):
        answer = ask("npv", flows("10", "-1000", "300", "400", "500", "200"), digits=6)
        self.assertEqual(answer["rounded"], "115.565877")

    def test_published_handle_time(self):
        answer = ask("aht-combined", groups(("256", "100"), ("250", "252")))
        self.assertEqual(Fraction(answer["exact"]), Fraction(88600, 352))
        self.assertEqual(answer["rounded"], "251.70")

    def test_break_even_is_left_out_where_it_never_comes(self):
        answer = ask("tco-compare", TCO | {"price-per-seat": "100", "years": "3"})
        self.assertEqual(answer["status"], "ok")
        self.assertNotIn("break-even", [step["id"] for step in answer["steps"]])

    def test_benefits_weigh_the_same_on_either_base(self):
        of_compensation = {key: value for key, value in HOUR.items() if key != "benefits-of-wage"}
        self.assertEqual(
            ask("fully-loaded-agent-hour", HOUR | {"benefits-of-wage": "25"})["exact"],
            ask("fully-loaded-agent-hour",
                of_compensation | {"benefits-of-compensation": "20"})["exact"])

    def test_year_is_the_period_of_a_comparison_of_years(self):
        self.assertEqual(ask("tco-compare", TCO | {"years": "3"})["period"], "year")
        self.assertEqual(ask("depreciation", {"purchase": "1", "life": "1"})["period"], "month")

    def test_whole_line_of_a_percent_and_its_default(self):
        self.assertEqual(
            oracle.to_line(ask("required-staff", {"needed-agents": "70", "shrinkage": "30"})),
            '{"metric":"required-staff","status":"ok","exact":"100","rounded":"100.00",'
            '"unit":"agent","period":"month","warnings":[],"steps":['
            '{"id":"shrinkage","operation":"product","operands":[{"id":"shrinkage",'
            '"exact":"30"},{"id":"percent","exact":"1/100"}],"exact":"3/10"},'
            '{"id":"productive-share","operation":"difference","operands":[{"id":"one",'
            '"exact":"1"},{"id":"shrinkage","exact":"3/10"}],"exact":"7/10"},'
            '{"id":"staff","operation":"quotient","operands":[{"id":"needed-agents",'
            '"exact":"70"},{"id":"productive-share","exact":"7/10"}],"exact":"100"},'
            '{"id":"required-staff","operation":"round-up","operands":[{"id":"staff",'
            '"exact":"100"}],"exact":"100"}]}')


if __name__ == "__main__":
    unittest.main()
