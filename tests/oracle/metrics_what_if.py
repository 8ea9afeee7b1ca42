"""what-if: one centre before and after its levers are moved."""

from model import Input, Limit, Metric, Step, count, once, percent


def lever(id, **kind):
    """A share from none to all that does nothing until it is moved."""
    return percent(id, **({"default": "0", "most": 100} | kind))


def partial(id):
    return percent(id, default="0", below=100)


CENTRE = (
    count("contacts", not_zero=True),
    once("average-handle-time"),
    once("hourly-cost"),
    percent("occupancy", most=100, not_zero=True),
    percent("shrinkage", below=100),
    percent("fcr", most=100, not_zero=True),
    Input("technology-cost"),
    Input("facilities-cost"),
    Input("other-costs"),
)
LEVERS = (
    partial("ivr-containment"),
    lever("ivr-time-saved"),
    partial("self-service-share"),
    once("self-service-cost", default="0"),
    lever("rest-longer"),
    partial("ai-agent-share"),
    once("ai-agent-price", default="0"),
    lever("productivity-gain"),
    once("seconds-saved", default="0", limit=Limit("average-handle-time")),
    lever("handle-time-change", signed=True, above=-100),
    percent("occupancy-after", most=100, not_zero=True, default_from="occupancy"),
    percent("shrinkage-after", below=100, default_from="shrinkage"),
    lever("staff-hours-saved"),
    lever("wage-change", signed=True, least=-100),
    percent("fcr-after", most=100, not_zero=True, default_from="fcr"),
    partial("issues-removed"),
    partial("abandonment"),
    lever("abandonment-reduction"),
    lever("technology-change", signed=True, least=-100),
    Input("telephony-cost", default="0", limit=Limit("technology-cost")),
    lever("telephony-reduction"),
    lever("rent-reduction"),
    Input("measure-cost", default="0"),
    lever("realised-share", default="100"),
)

BEFORE = (
    Step("handle-hours", "quotient", ("average-handle-time", "seconds-per-hour")),
    Step("handling-hours", "product", ("contacts", "handle-hours")),
    Step("productive-share", "difference", ("one", "shrinkage")),
    Step("working-share", "product", ("occupancy", "productive-share")),
    Step("paid-hours", "quotient", ("handling-hours", "working-share")),
    Step("labour-cost", "product", ("paid-hours", "hourly-cost")),
    Step("total-cost", "sum",
         ("labour-cost", "technology-cost", "facilities-cost", "other-costs")),
    Step("cost-per-contact", "quotient", ("total-cost", "contacts"), beside=True),
    Step("issues", "product", ("contacts", "fcr")),
    Step("cost-per-resolution", "quotient", ("total-cost", "issues"), beside=True),
)
CONTACTS_AFTER = (
    Step("answered-before", "difference", ("one", "abandonment")),
    Step("kept-abandonment", "difference", ("one", "abandonment-reduction")),
    Step("abandonment-after", "product", ("abandonment", "kept-abandonment")),
    Step("answered-after", "difference", ("one", "abandonment-after")),
    Step("callback-factor", "quotient", ("answered-after", "answered-before")),
    Step("issue-factor", "difference", ("one", "issues-removed")),
    Step("issues-after", "product", ("issues", "callback-factor", "issue-factor")),
    Step("demand-after", "quotient", ("issues-after", "fcr-after")),
    Step("ivr-factor", "difference", ("one", "ivr-containment")),
    Step("after-ivr", "product", ("demand-after", "ivr-factor")),
    Step("self-service-contacts", "product", ("after-ivr", "self-service-share")),
    Step("after-self-service", "difference", ("after-ivr", "self-service-contacts")),
    Step("ai-agent-contacts", "product", ("after-self-service", "ai-agent-share")),
    Step("agent-contacts-after", "difference", ("after-self-service", "ai-agent-contacts")),
)
HANDLING_AFTER = (
    Step("kept-time", "difference", ("average-handle-time", "seconds-saved")),
    Step("handle-time-factor", "sum", ("one", "handle-time-change")),
    Step("ivr-time-factor", "difference", ("one", "ivr-time-saved")),
    Step("rest-factor", "sum", ("one", "rest-longer")),
    Step("handle-time-worked", "product",
         ("kept-time", "handle-time-factor", "ivr-time-factor", "rest-factor")),
    Step("productivity-factor", "sum", ("one", "productivity-gain")),
    Step("handle-time-after", "quotient", ("handle-time-worked", "productivity-factor")),
    Step("handle-hours-after", "quotient", ("handle-time-after", "seconds-per-hour")),
)
LABOUR_AFTER = (
    Step("staff-factor", "difference", ("one", "staff-hours-saved")),
    Step("handling-hours-after", "product",
         ("agent-contacts-after", "handle-hours-after", "staff-factor")),
    Step("productive-share-after", "difference", ("one", "shrinkage-after")),
    Step("working-share-after", "product", ("occupancy-after", "productive-share-after")),
    Step("hours-needed", "quotient", ("handling-hours-after", "working-share-after")),
    Step("hours-freed", "difference", ("paid-hours", "hours-needed")),
    Step("hours-unpaid", "product", ("hours-freed", "realised-share")),
    Step("hours-kept", "difference", ("paid-hours", "hours-unpaid")),
    Step("paid-hours-after", "maximum", ("hours-needed", "hours-kept")),
    Step("wage-factor", "sum", ("one", "wage-change")),
    Step("hourly-cost-after", "product", ("hourly-cost", "wage-factor")),
    Step("labour-after", "product", ("paid-hours-after", "hourly-cost-after")),
)
COSTS_AFTER = (
    Step("telephony-saving", "product", ("telephony-cost", "telephony-reduction")),
    Step("technology-left", "difference", ("technology-cost", "telephony-saving")),
    Step("technology-factor", "sum", ("one", "technology-change")),
    Step("technology-after", "product", ("technology-left", "technology-factor")),
    Step("facilities-factor", "difference", ("one", "rent-reduction")),
    Step("facilities-after", "product", ("facilities-cost", "facilities-factor")),
    Step("agent-cost-after", "sum", ("labour-after", "technology-after", "facilities-after",
                                     "other-costs", "measure-cost")),
    Step("cost-per-contact-after", "quotient", ("agent-cost-after", "agent-contacts-after"),
         beside=True),
    Step("self-service-total", "product", ("self-service-contacts", "self-service-cost")),
    Step("ai-agent-total", "product", ("ai-agent-contacts", "ai-agent-price")),
    Step("total-cost-after", "sum",
         ("agent-cost-after", "self-service-total", "ai-agent-total")),
    Step("blended-cost-after", "quotient", ("total-cost-after", "demand-after"), beside=True),
    Step("cost-per-resolution-after", "quotient", ("total-cost-after", "issues-after"),
         beside=True),
    Step("what-if", "difference", ("total-cost-after", "total-cost")),
)

METRICS = {
    "what-if": Metric(
        unit="money",
        inputs=CENTRE + LEVERS,
        steps=BEFORE + CONTACTS_AFTER + HANDLING_AFTER + LABOUR_AFTER + COSTS_AFTER,
    ),
}
