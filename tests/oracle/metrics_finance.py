"""Investments: what they cost in all, bring back and are worth, and amounts by period."""

from model import (
    LINE, MONTHS, YEARS, Choice, Input, Limit, Metric, Rows, Step, numbered, once, percent,
)

INVESTMENT_LINES = ("software", "equipment", "infrastructure", "wages", "bonuses", "campaigns",
                    "training", "recruitment", "it-staff")
RESIDUAL = once("residual-value", default="0", limit=Limit("purchase"))


def discount_factor(row):
    return "growth" if row == 2 else f"discount-factor.{row}"


def npv(rows):
    return (
        Step("growth", "sum", ("one", "rate"), beside=True),
        *(Step(discount_factor(row), "product", (discount_factor(row - 1), "growth"))
          for row in range(3, rows + 1)),
        *(Step(f"present-value.{row}", "quotient", (f"cash-flow.{row}", discount_factor(row)))
          for row in range(1, rows + 1)),
        Step("npv", "sum", numbered("present-value", rows)),
    )


METRICS = {
    "return-on-investment": Metric(
        unit="percent",
        inputs=(once("investment", not_zero=True), once("total-return", signed=True),
                once("net-gain", signed=True)),
        choices=(Choice("total-return", (("total-return",), ("net-gain",))),),
        steps=(
            Step("net-gain", "difference", ("total-return", "investment")),
            Step("return-on-investment", "percent", ("net-gain", "investment")),
        ),
    ),
    "investment-total": Metric(
        unit="money",
        inputs=(*(Input(id, time=LINE) for id in INVESTMENT_LINES), once("periods", above=0)),
        choices=(Choice("investment-total", (INVESTMENT_LINES,), loose=INVESTMENT_LINES),),
        steps=(
            Step("one-off-costs", "sum", INVESTMENT_LINES, paid="once"),
            Step("recurring-costs", "sum", INVESTMENT_LINES, paid="each-period"),
            Step("recurring-total", "product", ("recurring-costs", "periods")),
            Step("investment-total", "sum", ("one-off-costs", "recurring-total")),
        ),
    ),
    "period-convert": Metric(
        unit="number",
        inputs=(Input("amount"),),
        steps=(),
        result="amount",
    ),
    "payback-months": Metric(
        unit="period",
        inputs=(once("investment", above=0), Input("net-saving", signed=True)),
        steps=(Step("payback-months", "crossing", ("investment", "net-saving")),),
    ),
    "npv": Metric(
        unit="money",
        inputs=(Rows("cash-flows", (once("cash-flow", signed=True),)),
                percent("rate", signed=True, above=-50, below=100)),
        steps=npv,
        is_long=True,
    ),
    "tco-compare": Metric(
        unit="money",
        inputs=(once("purchase"), Input("running-cost"), RESIDUAL, once("seats", count=True),
                Input("price-per-seat"), once("cloud-setup", default="0"),
                Input("cloud-running-cost", default="0"), Input("years", YEARS, least=1, most=10)),
        steps=(
            Step("net-purchase", "difference", ("purchase", "residual-value")),
            Step("extra-capital", "difference", ("net-purchase", "cloud-setup")),
            Step("subscription", "product", ("seats", "price-per-seat")),
            Step("cloud-per-period", "sum", ("subscription", "cloud-running-cost")),
            Step("saving-per-period", "difference", ("cloud-per-period", "running-cost")),
            Step("break-even", "crossing", ("extra-capital", "saving-per-period"), beside=True),
            Step("cloud-running", "product", ("cloud-per-period", "years")),
            Step("cloud-total", "sum", ("cloud-setup", "cloud-running")),
            Step("on-premises-running", "product", ("running-cost", "years")),
            Step("on-premises-total", "sum", ("net-purchase", "on-premises-running")),
            Step("tco-compare", "difference", ("cloud-total", "on-premises-total")),
        ),
        period="year",
    ),
    "depreciation": Metric(
        unit="money",
        inputs=(once("purchase"), RESIDUAL, Input("life", MONTHS, least=1, most=240)),
        steps=(
            Step("depreciable", "difference", ("purchase", "residual-value")),
            Step("depreciation", "quotient", ("depreciable", "life")),
        ),
    ),
}
