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
  EXPECT_EQ(answer("cost-per-lead"), "unknown-calendar calendar");
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
  EXPECT_EQ(answer("cost-per-lead month 365-days -99999999999999999999"), "out-of-range digits");
  EXPECT_EQ(answer("cost-per-lead month 365-days 4294967298"), "out-of-range digits");
  EXPECT_EQ(answer("cost-per-lead month 365-days 99999999999999999999"), "out-of-range digits");
}

std::string inputs_up_to(std::size_t count) {
  std::string text = "cost-per-lead month 365-days 2";
  for (std::size_t i = 1; i <= count; ++i) text.append("\nx").append(std::to_string(i)).append(" 1");
  return text;
}

TEST(RequestText, KeepsFourHundredInputsAndIgnoresMore) {
  for (const std::size_t count : {399u, 400u, 401u, 3000u}) {
    const std::string text = inputs_up_to(count);
    RequestText read;
    read_request(text, read);
    const std::size_t kept = count < 400 ? count : 400;
    ASSERT_EQ(read.request.inputs.size(), kept);
    EXPECT_EQ(read.request.inputs.back().id, std::string("x").append(std::to_string(kept)));
    EXPECT_EQ(outcome(evaluate(read.request)), "unknown-input x1");
  }
}

TEST(RequestText, ReadsTheRowsThatTheHeaderShows) {
  RequestText read;
  read_request("channel-mix - 365-days 2\nchannels *2\n1.cost 50000\n1.contacts 2500 week\n2.cost 8000",
               read);
  EXPECT_EQ(read.request.period, "");
  ASSERT_EQ(read.request.inputs.size(), 4u);
  const InputText &list = read.request.inputs[0], &contacts = read.request.inputs[2],
                  &last = read.request.inputs[3];
  EXPECT_TRUE(list.is_list);
  EXPECT_EQ(list.id, "channels");
  EXPECT_EQ(list.row, 2u);
  EXPECT_EQ(list.list, "");
  EXPECT_FALSE(contacts.is_list);
  EXPECT_EQ(contacts.id, "contacts");
  EXPECT_EQ(contacts.list, "channels");
  EXPECT_EQ(contacts.row, 1u);
  EXPECT_EQ(contacts.period, "week");
  EXPECT_EQ(last.row, 2u);
  EXPECT_EQ(outcome(evaluate(read.request)), "missing-input contacts.2");
}

TEST(RequestText, RowsOfEveryMetricThatTakesThem) {
  EXPECT_EQ(answer("channel-mix month 365-days 2\nchannels *3\n1.cost 30000\n1.contacts 5000\n2.cost 6000\n"
                   "2.contacts 2000\n3.channel x\n3.cost 4000\n3.contacts 1000"),
            "5 5.00");
  EXPECT_EQ(answer("aht-combined month 365-days 0\ngroups *2\n1.average-handle-time 240\n1.calls 3000\n"
                   "2.average-handle-time 420\n2.calls 1000"),
            "285 285");
  EXPECT_EQ(answer("npv - 365-days 2\nrate 10\ncash-flows *3\n1.cash-flow -10000\n2.cash-flow 6000\n"
                   "3.cash-flow 6000"),
            "50000/121 413.22");
  EXPECT_EQ(answer("npv - 365-days 2\ncash-flows *10\n1.cash-flow 1\n10.cash-flow 2\nrate 0"),
            "missing-input cash-flow.2");
}

TEST(RequestText, WithoutAPeriodItIsTheMetricsOwn) {
  const std::string_view inputs = "\npurchase 100\nrunning-cost 12\nseats 1\nprice-per-seat 24\nyears 5";
  const auto period = [inputs](std::string head) {
    RequestText read;
    head += inputs;
    read_request(head, read);
    return std::string(evaluate(read.request).period);
  };
  EXPECT_EQ(period("tco-compare - 365-days 2"), "year");
  EXPECT_EQ(period("tco-compare month 365-days 2"), "month");
  EXPECT_EQ(answer("tco-compare -- 365-days 2"), "unknown-period period");
  EXPECT_EQ(answer("tco-compare ? 365-days 2"), "unknown-period period");
}

TEST(RequestText, ClipsNumbersOfRows) {
  const auto read_list = [](std::string_view count) {
    std::string text = "channel-mix - 365-days 2\nchannels *";
    text.append(count);
    RequestText read;
    read_request(text, read);
    return read.request.inputs[0].row;
  };
  EXPECT_EQ(read_list("0"), 0u);
  EXPECT_EQ(read_list(""), 0u);
  EXPECT_EQ(read_list("61"), 61u);
  EXPECT_EQ(read_list("1000"), 1000u);
  EXPECT_EQ(read_list("1001"), 1000u);
  EXPECT_EQ(read_list("65537"), 1000u);
  EXPECT_EQ(read_list("18446744073709551617"), 1000u);
  EXPECT_EQ(answer("channel-mix - 365-days 2\nchannels *0"), "missing-input channels");
  EXPECT_EQ(answer("channel-mix - 365-days 2\nchannels *62"), "out-of-range channels");
  EXPECT_EQ(answer("channel-mix - 365-days 2\nchannels *65597"), "out-of-range channels");
}

// A row that is not there is read by nobody.
TEST(RequestText, RowsBeyondTheList) {
  const std::string channels = "channel-mix - 365-days 2\nchannels *1\n1.cost 6\n1.contacts 2";
  EXPECT_EQ(answer(channels), "3 3.00");
  EXPECT_EQ(answer(channels + "\n2.cost x\n0.cost x\n.cost x\n65536.cost x\n4294967297.cost x"), "3 3.00");
  EXPECT_EQ(answer(channels + "\n2.foo x"), "unknown-input foo.2");
}

TEST(RequestText, WhatIsNoListMayNotBeOne) {
  EXPECT_EQ(answer("channel-mix - 365-days 2\nchannels 2"), "malformed-number channels");
  EXPECT_EQ(answer("cost-per-lead - 365-days 2\ntotal-cost 1\nleads *2"), "malformed-number leads");
  EXPECT_EQ(answer("cost-per-lead - 365-days 2\nchannels *2\n1.cost 1"), "unknown-input channels");
}

// As many as the page ever sends: 128 inputs, and 256 cells.
TEST(RequestText, HasRoomForAllThatThePageSends) {
  std::string text = "channel-mix week 365-days 2\nchannels *61";
  for (int row = 1; row <= 61; ++row)
    for (const std::string_view field : {"channel x", "cost 1 week", "contacts 2 year", "cost 7"})
      text.append("\n").append(std::to_string(row)).append(".").append(field);
  RequestText read;
  read_request(text, read);
  EXPECT_EQ(read.request.inputs.size(), 245u);
  EXPECT_EQ(outcome(evaluate(read.request)), "365/2 182.50");
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
