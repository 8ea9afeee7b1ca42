#include <gtest/gtest.h>

#include "support.h"

namespace contact_cost {
namespace {

std::string refusal_of(std::string_view metric) {
  return json_text({.metric = metric, .status = Status::unknown_metric});
}

TEST(JsonText, ValueWithItsSteps) {
  EXPECT_EQ(
      json_text(ask("cost-per-contact", {{"total-cost", "50000", "month"}, {"contacts", "2500", "week"}})),
      R"({"metric":"cost-per-contact","status":"ok","exact":"336/73","rounded":"4.60",)"
      R"("unit":"money/contact","period":"month","warnings":["mixed-periods"],"steps":[)"
      R"({"id":"contacts","operation":"convert-period","operands":[{"id":"contacts","exact":"2500"},)"
      R"({"id":"weeks-per-month","exact":"365/84"}],"exact":"228125/21"},)"
      R"({"id":"cost-per-contact","operation":"quotient","operands":[)"
      R"({"id":"total-cost","exact":"50000"},{"id":"contacts","exact":"228125/21"}],)"
      R"("exact":"336/73"}]})");
}

TEST(JsonText, NegativeValueWithoutWarnings) {
  EXPECT_EQ(json_text(ask("return-on-investment", {{"investment", "8"}, {"total-return", "7.5"}},
                          {.period = "year"})),
            R"({"metric":"return-on-investment","status":"ok","exact":"-25/4","rounded":"-6.25",)"
            R"("unit":"percent","period":"year","warnings":[],"steps":[)"
            R"({"id":"net-gain","operation":"difference","operands":[{"id":"total-return","exact":"15/2"},)"
            R"({"id":"investment","exact":"8"}],"exact":"-1/2"},)"
            R"({"id":"return-on-investment","operation":"percent","operands":[{"id":"net-gain",)"
            R"("exact":"-1/2"},{"id":"investment","exact":"8"}],"exact":"-25/4"}]})");
}

TEST(JsonText, ListsEveryWarning) {
  const std::string json =
      json_text(ask("cost-per-contact", {{"wages", "0"}, {"rent", "0"}, {"chats", "0.5", "week"}}));
  EXPECT_NE(json.find(R"("warnings":["fractional-count","mixed-periods","zero-cost"],)"), std::string::npos)
      << json;
}

TEST(JsonText, RefusalsNameNoMoreThanTheyKnow) {
  EXPECT_EQ(json_text({.status = Status::malformed_request}), R"({"status":"malformed-request"})");
  EXPECT_EQ(json_text({.metric = "total-cost", .status = Status::malformed_request}),
            R"({"metric":"total-cost","status":"malformed-request"})");
  EXPECT_EQ(json_text({.metric = "total-cost", .status = Status::unknown_input, .input = Name{"foo"}}),
            R"({"metric":"total-cost","status":"unknown-input","input":"foo"})");
  EXPECT_EQ(json_text({.metric = "", .status = Status::unknown_field, .input = Name{""}}),
            R"({"metric":"","status":"unknown-field","input":""})");
}

TEST(JsonText, NamesInRowsEndInTheirNumber) {
  EXPECT_EQ(json_text({.metric = "npv", .status = Status::missing_input, .input = Name{"cash-flow", 61}}),
            R"({"metric":"npv","status":"missing-input","input":"cash-flow.61"})");
  EXPECT_EQ(json_text({.metric = "npv", .status = Status::unknown_input, .input = Name{"a\"b", 2}}),
            R"({"metric":"npv","status":"unknown-input","input":"a\"b.2"})");
  const std::string json = json_text(
      ask("aht-combined", rows("groups", {{{"average-handle-time", "60"}, {"calls", "12", "year"}}})));
  EXPECT_NE(
      json.find(R"("steps":[{"id":"calls.1","operation":"convert-period","operands":[)"
                R"({"id":"calls.1","exact":"12"},{"id":"years-per-month","exact":"1/12"}],"exact":"1"},)"
                R"({"id":"handle-time.1","operation":"product","operands":[)"
                R"({"id":"average-handle-time.1","exact":"60"},{"id":"calls.1","exact":"1"}],"exact":"60"},)"
                R"({"id":"handle-time","operation":"sum","operands":[)"
                R"({"id":"handle-time.1","exact":"60"}],"exact":"60"},)"),
      std::string::npos)
      << json;
}

TEST(JsonText, AConversionThatIsNoneHasNoSteps) {
  EXPECT_EQ(json_text(ask("period-convert", {{"amount", "1.5"}}, {.digits = 0})),
            R"({"metric":"period-convert","status":"ok","exact":"3/2","rounded":"2","unit":"number",)"
            R"("period":"month","warnings":[],"steps":[]})");
}

TEST(JsonText, ASumOfNothingHasNoOperands) {
  const std::string json = json_text(ask("investment-total", {{"software", "2"}, {"periods", "3"}}));
  EXPECT_NE(json.find(R"({"id":"one-off-costs","operation":"sum","operands":[],"exact":"0"})"),
            std::string::npos)
      << json;
}

TEST(JsonText, RefusalsKeepFiguresToThemselves) {
  Response response = ask("cost-per-lead", {{"total-cost", "1"}, {"leads", "1"}});
  response.status = Status::never;
  EXPECT_EQ(json_text(response), R"({"metric":"cost-per-lead","status":"never"})");
}

TEST(JsonText, EscapesAsJsonStringifyDoes) {
  EXPECT_EQ(refusal_of("a\"b\\c/d"), R"({"metric":"a\"b\\c/d","status":"unknown-metric"})");
  EXPECT_EQ(refusal_of("\b\f\n\r\t"), R"({"metric":"\b\f\n\r\t","status":"unknown-metric"})");
  EXPECT_EQ(refusal_of(std::string_view("\0\x01\x0B\x1F", 4)),
            R"({"metric":"\u0000\u0001\u000b\u001f","status":"unknown-metric"})");
}

TEST(JsonText, LeavesTheRestAsItIs) {
  EXPECT_EQ(refusal_of(" ~'<>&\x7F"), "{\"metric\":\" ~'<>&\x7F\",\"status\":\"unknown-metric\"}");
  EXPECT_EQ(refusal_of("\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80"),
            "{\"metric\":\"\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80\",\"status\":\"unknown-metric\"}");
}

TEST(JsonText, EscapesEveryControlCharacter) {
  constexpr std::string_view escapes[] = {
      "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
      "\\b",     "\\t",     "\\n",     "\\u000b", "\\f",     "\\r",     "\\u000e", "\\u000f",
      "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
      "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
  };
  for (std::size_t i = 0; i < std::size(escapes); ++i) {
    const char control = static_cast<char>(i);
    std::string expected = "{\"metric\":\"";
    expected.append(escapes[i]).append("\",\"status\":\"unknown-metric\"}");
    EXPECT_EQ(refusal_of({&control, 1}), expected);
  }
}

}  // namespace
}  // namespace contact_cost
