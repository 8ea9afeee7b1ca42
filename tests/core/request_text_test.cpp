#include "request_text.h"

#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

std::string answer(std::string_view text) {
  RequestText read;
  read_request(text, read);
  return outcome(evaluate(read.request));
}

TEST(RequestText, ReadsWhatTheHeaderShows) {
  RequestText read;
  read_request("cost-per-contact month 365-days 2\ntotal-cost 50000\ncontacts 2500 week", read);
  EXPECT_EQ(read.request.metric, "cost-per-contact");
  EXPECT_EQ(read.request.period, "month");
  EXPECT_EQ(read.request.calendar, "365-days");
  EXPECT_EQ(read.request.digits, 2);
  ASSERT_EQ(read.request.inputs.size(), 2u);
  EXPECT_EQ(read.request.inputs[0].id, "total-cost");
  EXPECT_EQ(read.request.inputs[0].value, "50000");
  EXPECT_EQ(read.request.inputs[0].period, std::nullopt);
  EXPECT_EQ(read.request.inputs[1].id, "contacts");
  EXPECT_EQ(read.request.inputs[1].value, "2500");
  EXPECT_EQ(read.request.inputs[1].period, "week");
  EXPECT_EQ(outcome(evaluate(read.request)), "336/73 4.60");
}

TEST(RequestText, LastLineMayEndInANewline) {
  EXPECT_EQ(answer("cost-per-lead month 365-days 0\ntotal-cost 10\nleads 4"), "5/2 3");
  EXPECT_EQ(answer("cost-per-lead month 365-days 0\ntotal-cost 10\nleads 4\n"), "5/2 3");
}

TEST(RequestText, DigitsMayBeTwo) {
  EXPECT_EQ(answer("cost-per-lead year 52-weeks 12\ntotal-cost 10\nleads 4"), "5/2 2.500000000000");
  EXPECT_EQ(answer("cost-per-lead year 52-weeks 13\ntotal-cost 10\nleads 4"), "out-of-range digits");
}

TEST(RequestText, NoInputs) {
  EXPECT_EQ(answer("cost-per-lead month 365-days 2"), "missing-input total-cost");
  EXPECT_EQ(answer("cost-per-lead month 365-days 2\n"), "missing-input total-cost");
}

TEST(RequestText, WordsThatAreMissingAreEmpty) {
  EXPECT_EQ(answer(""), "unknown-metric");
  EXPECT_EQ(answer("cost-per-lead"), "unknown-period period");
  EXPECT_EQ(answer("cost-per-lead month"), "unknown-calendar calendar");
  EXPECT_EQ(answer("cost-per-lead month 365-days 2\ntotal-cost"), "malformed-number total-cost");
  EXPECT_EQ(answer("cost-per-lead month 365-days 2\n\ntotal-cost 1"), "unknown-input ");
}

TEST(RequestText, WordsThatAreTooManySpoilTheLast) {
  EXPECT_EQ(answer("cost-per-lead month 365-days 2\ntotal-cost 1 week week\nleads 1"),
            "unknown-period total-cost");
  EXPECT_EQ(answer("cost-per-lead month 365-days 2\ntotal-cost  1\nleads 1"), "malformed-number total-cost");
  EXPECT_EQ(answer("cost-per-lead month 365-days -1"), "out-of-range digits");
  EXPECT_EQ(answer("cost-per-lead month 365-days x"), "out-of-range digits");
  EXPECT_EQ(answer("cost-per-lead month 365-days 4294967298"), "out-of-range digits");
  EXPECT_EQ(answer("cost-per-lead month 365-days 99999999999999999999"), "out-of-range digits");
}

std::string inputs_up_to(std::size_t count) {
  std::string text = "cost-per-lead month 365-days 2";
  for (std::size_t i = 1; i <= count; ++i) text.append("\nx").append(std::to_string(i)).append(" 1");
  return text;
}

TEST(RequestText, KeepsSixtyFourInputsAndIgnoresMore) {
  for (const std::size_t count : {63u, 64u, 65u, 1000u}) {
    const std::string text = inputs_up_to(count);
    RequestText read;
    read_request(text, read);
    const std::size_t kept = count < 64 ? count : 64;
    ASSERT_EQ(read.request.inputs.size(), kept);
    EXPECT_EQ(read.request.inputs.back().id, std::string("x").append(std::to_string(kept)));
    EXPECT_EQ(outcome(evaluate(read.request)), "unknown-input x1");
  }
}

TEST(RequestText, EveryMetricsWorkedExample) {
  EXPECT_EQ(answer("total-cost month 365-days 2\nwages 31000\nrent 4500\nsoftware 2500"), "38000 38000.00");
  EXPECT_EQ(answer("cost-per-contact month 365-days 2\ntotal-cost 48000\ncontacts 7500"), "32/5 6.40");
  EXPECT_EQ(answer("cost-per-call month 365-days 2\ntotal-cost 33000\ncalls 6000"), "11/2 5.50");
  EXPECT_EQ(answer("cost-per-sale month 365-days 2\ntotal-cost 36000\nsales 120"), "300 300.00");
  EXPECT_EQ(answer("cost-per-lead month 365-days 2\ntotal-cost 36000\nleads 800"), "45 45.00");
  EXPECT_EQ(answer("average-handle-time month 365-days 2\ntalk-time 1080000\nhold-time 90000\n"
                   "after-call-work 270000\ncalls 4800"),
            "300 300.00");
  EXPECT_EQ(answer("return-on-investment month 365-days 2\ninvestment 40000\ntotal-return 52000"),
            "30 30.00");
}

}  // namespace
}  // namespace contact_cost
