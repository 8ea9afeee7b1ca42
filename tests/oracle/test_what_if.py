"""what-if against a table worked out by hand, and what its levers do to each other."""

import json
import unittest
from fractions import Fraction

import decimals
import oracle
from reference_centre import CENTRE, NEUTRAL

# Levers that change nothing while another one, neutral here, is not moved.
IDLE = ("self-service-cost", "ai-agent-price", "abandonment", "abandonment-reduction",
        "telephony-cost", "telephony-reduction", "realised-share")
AFTER = ("total-cost-after", "cost-per-contact-after", "blended-cost-after",
         "cost-per-resolution-after")


def what_if(**levers):
    inputs = {id.replace("_", "-"): value for id, value in levers.items()}
    return quantities(CENTRE | inputs)


def quantities(inputs):
    line = json.dumps({"metric": "what-if", "inputs": inputs})
    answer = oracle.answer(line.encode())
    return {step["id"]: Fraction(step["exact"]) for step in answer["steps"]}


def cents(value):
    return decimals.rounded(value, 2)


class Table(unittest.TestCase):
    """Section 3.2: total, per agent contact, blended per demand, per resolution."""

    def assert_row(self, found, *expected, change):
        self.assertEqual(tuple(cents(found[id]) for id in AFTER), expected)
        self.assertEqual(cents(found["what-if"] / found["total-cost"] * 100), change)

    def test_base(self):
        found = what_if()
        self.assert_row(found, "125285.71", "6.26", "6.26", "8.95", change="0.00")
        self.assertEqual(found["total-cost"], Fraction(877000, 7))
        self.assertEqual(found["cost-per-contact"], Fraction(877, 140))
        self.assertEqual(cents(found["labour-cost"]), "89285.71")

    def test_handle_time_less_a_tenth(self):
        self.assert_row(what_if(handle_time_change="-10"),
                        "116357.14", "5.82", "5.82", "8.31", change="-7.13")

    def test_occupancy_80_to_85(self):
        self.assert_row(what_if(occupancy_after="85"),
                        "120033.61", "6.00", "6.00", "8.57", change="-4.19")

    def test_shrinkage_30_to_27(self):
        self.assert_row(what_if(shrinkage_after="27"),
                        "121616.44", "6.08", "6.08", "8.69", change="-2.93")

    def test_wage_less_5(self):
        self.assert_row(what_if(wage_change="-5"),
                        "120821.43", "6.04", "6.04", "8.63", change="-3.56")

    def test_technology_less_30(self):
        self.assert_row(what_if(technology_change="-30"),
                        "122885.71", "6.14", "6.14", "8.78", change="-1.92")

    def test_telephony_less_38(self):
        self.assert_row(what_if(telephony_cost="3000", telephony_reduction="38"),
                        "124145.71", "6.21", "6.21", "8.87", change="-0.91")

    def test_staff_hours(self):
        for saved, change in (("2", "-1.43"), ("5", "-3.56"), ("10", "-7.13")):
            found = what_if(staff_hours_saved=saved)
            self.assertEqual(cents(found["what-if"] / found["total-cost"] * 100), change)

    def test_fcr_70_to_75(self):
        found = what_if(fcr_after="75")
        self.assert_row(found, "119333.33", "6.39", "6.39", "8.52", change="-4.75")
        ratio = found["cost-per-contact-after"] / found["cost-per-contact"]
        self.assertEqual(cents(ratio * 100 - 100), "2.05")

    def test_self_service_tenth(self):
        found = what_if(self_service_share="10", self_service_cost="0.10")
        self.assert_row(found, "116557.14", "6.46", "5.83", "8.33", change="-6.97")
        ratio = found["cost-per-contact-after"] / found["cost-per-contact"]
        self.assertEqual(cents(ratio * 100 - 100), "3.19")

    def test_self_service_tenth_rest_longer(self):
        found = what_if(self_service_share="10", self_service_cost="0.10", rest_longer="5")
        self.assert_row(found, "120575.00", "6.69", "6.03", "8.61", change="-3.76")
        ratio = found["cost-per-contact-after"] / found["cost-per-contact"]
        self.assertEqual(cents(ratio * 100 - 100), "6.76")

    def test_assist_15(self):
        self.assert_row(what_if(productivity_gain="15"),
                        "113639.75", "5.68", "5.68", "8.12", change="-9.30")

    def test_ivr_time_less_15(self):
        self.assert_row(what_if(ivr_time_saved="15"),
                        "111892.86", "5.59", "5.59", "7.99", change="-10.69")

    def test_screen_pop(self):
        for seconds, contact, change in (("15", "6.08", "-2.97"), ("30", "5.89", "-5.94")):
            found = what_if(seconds_saved=seconds)
            self.assertEqual(cents(found["cost-per-contact-after"]), contact)
            self.assertEqual(cents(found["what-if"] / found["total-cost"] * 100), change)

    def test_callback_halves_abandonment(self):
        found = what_if(abandonment="9.1", abandonment_reduction="50")
        self.assertEqual([cents(found[id]) for id in AFTER[:3]], ["129754.91", "6.18", "6.18"])
        self.assertEqual(cents(found["what-if"] / found["total-cost"] * 100), "3.57")
        ratio = found["cost-per-contact-after"] / found["cost-per-contact"]
        self.assertEqual(cents(ratio * 100 - 100), "-1.37")

    def test_pooling_lifts_occupancy(self):
        self.assert_row(what_if(occupancy_after="83.333333333333333333"),
                        "121714.29", "6.09", "6.09", "8.69", change="-2.85")


class Levers(unittest.TestCase):
    def assert_unchanged(self, found):
        self.assertEqual(found["what-if"], 0)
        self.assertEqual(found["total-cost-after"], found["total-cost"])
        self.assertEqual(found["cost-per-contact-after"], found["cost-per-contact"])
        self.assertEqual(found["blended-cost-after"], found["cost-per-contact"])
        self.assertEqual(found["cost-per-resolution-after"], found["cost-per-resolution"])

    def test_neutral_levers_change_nothing(self):
        self.assert_unchanged(what_if())
        self.assert_unchanged(quantities(CENTRE | NEUTRAL))
        for id, value in NEUTRAL.items():
            with self.subTest(id):
                self.assert_unchanged(quantities(CENTRE | {id: value}))

    def test_levers_that_wait_for_another_change_nothing_alone(self):
        for id in IDLE:
            with self.subTest(id):
                self.assert_unchanged(quantities(CENTRE | {id: "7"}))

    def test_every_other_lever_changes_something(self):
        for id in NEUTRAL.keys() - set(IDLE):
            with self.subTest(id):
                self.assertNotEqual(quantities(CENTRE | {id: "7"})["what-if"], 0)

    def test_two_levers_of_a_tenth_are_nineteen_percent(self):
        found = what_if(handle_time_change="-10", ivr_time_saved="10")
        self.assertEqual(found["handle-time-after"], 360 * Fraction(81, 100))

    def test_savings_that_stay_paid_are_no_savings(self):
        saving = what_if(handle_time_change="-10")["what-if"]
        half = what_if(handle_time_change="-10", realised_share="50")
        self.assertEqual(half["what-if"], saving / 2)
        self.assertEqual(what_if(handle_time_change="-10", realised_share="0")["what-if"], 0)

    def test_paid_hours_times_the_new_wage_by_hand(self):
        """hours before less what is freed and realised, or the hours needed; then the wage."""
        hour = {"contacts": "1", "average-handle-time": "3600", "hourly-cost": "100",
                "occupancy": "100", "shrinkage": "0", "fcr": "100", "technology-cost": "0",
                "facilities-cost": "0", "other-costs": "0"}
        for levers, change in (
                ({"wage-change": "-10", "realised-share": "0"}, -10),
                ({"wage-change": "10", "staff-hours-saved": "20", "realised-share": "0"}, 10),
                ({"wage-change": "10", "staff-hours-saved": "20", "realised-share": "50"}, -1),
                ({"wage-change": "-20", "handle-time-change": "10", "realised-share": "50"}, -12),
                ({"wage-change": "-20", "rest-longer": "10", "realised-share": "0"}, -12)):
            with self.subTest(levers):
                self.assertEqual(quantities(hour | levers)["what-if"], change)

    def test_a_wage_is_changed_whatever_is_realised(self):
        for share in ("0", "50", "100"):
            self.assertEqual(what_if(wage_change="10", realised_share=share)["what-if"],
                             Fraction(62500, 7))
            self.assertEqual(what_if(wage_change="-5", realised_share=share)["what-if"],
                             Fraction(-31250, 7))

    def test_what_a_measure_costs_is_added(self):
        self.assertEqual(what_if(measure_cost="5000")["what-if"], 5000)

    def test_removed_issues_leave_cost_per_resolution_of_the_rest_higher(self):
        found = what_if(issues_removed="50")
        self.assertEqual(found["issues-after"], 7000)
        self.assertEqual(found["what-if"], -found["labour-cost"] / 2)
        self.assertGreater(found["cost-per-resolution-after"], found["cost-per-resolution"])


if __name__ == "__main__":
    unittest.main()
