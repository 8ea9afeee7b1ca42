"""Contacts: how many arise, are resolved, are satisfied, and never reach an agent."""

from metrics_agents import quotient, share
from model import Choice, Limit, Metric, Step, count, once, percent

METRICS = {
    "csat": share("csat", count("satisfied-answers"), count("all-answers", not_zero=True)),
    "fcr-gross": share(
        "fcr-gross", count("resolved-first-contact"), count("contacts", not_zero=True)),
    "fcr-net": Metric(
        unit="percent",
        inputs=(count("resolved-first-contact"), count("contacts"),
                count("unresolvable", limit=Limit("contacts"))),
        steps=(
            Step("resolvable-contacts", "difference", ("contacts", "unresolvable")),
            Step("fcr-net", "share", ("resolved-first-contact", "resolvable-contacts")),
        ),
    ),
    "contacts-from-fcr": Metric(
        unit="contact",
        inputs=(count("issues"), percent("fcr", most=100, not_zero=True),
                once("repeat-contacts", most=5, optional=True)),
        steps=(
            Step("unresolved-share", "difference", ("one", "fcr")),
            Step("repeats", "product", ("repeat-contacts", "unresolved-share")),
            Step("contacts-per-issue", "sum", ("one", "repeats")),
            Step("contacts-from-fcr", "product", ("issues", "contacts-per-issue"),
                 given="repeat-contacts"),
            Step("contacts-from-fcr", "quotient", ("issues", "fcr")),
        ),
    ),
    "self-service-rate": Metric(
        unit="percent",
        inputs=(count("self-service-resolutions"), count("agent-contacts"),
                count("sessions-without-contact"), count("sessions", not_zero=True)),
        choices=(Choice("self-service-resolutions",
                        (("self-service-resolutions", "agent-contacts"),
                         ("sessions-without-contact", "sessions"))),),
        steps=(
            Step("all-requests", "sum", ("self-service-resolutions", "agent-contacts")),
            Step("self-service-rate", "share", ("sessions-without-contact", "sessions"),
                 given="sessions"),
            Step("self-service-rate", "share", ("self-service-resolutions", "all-requests")),
        ),
    ),
    "self-service-score": quotient(
        "self-service-score", "session/user", count("sessions"),
        count("ticket-users", not_zero=True)),
    "self-service-savings": Metric(
        unit="money",
        inputs=(count("demand", not_zero=True), percent("true-resolution", most=100),
                once("agent-cost"), once("self-service-cost"),
                percent("variable-share", most=100, default="70")),
        steps=(
            Step("cost-before", "product", ("demand", "agent-cost")),
            Step("self-service-contacts", "product", ("demand", "true-resolution")),
            Step("agent-saving", "product",
                 ("self-service-contacts", "agent-cost", "variable-share")),
            Step("agent-cost-after", "difference", ("cost-before", "agent-saving")),
            Step("remaining-contacts", "difference", ("demand", "self-service-contacts")),
            Step("agent-cost-per-contact", "quotient", ("agent-cost-after", "remaining-contacts"),
                 beside=True),
            Step("self-service-total", "product", ("self-service-contacts", "self-service-cost")),
            Step("cost-after", "sum", ("agent-cost-after", "self-service-total")),
            Step("blended-cost", "quotient", ("cost-after", "demand"), beside=True),
            Step("self-service-savings", "difference", ("agent-saving", "self-service-total")),
        ),
    ),
    "tickets-prevented": Metric(
        unit="ticket",
        inputs=(count("tickets-before"), once("users-before", count=True, not_zero=True),
                count("tickets-after"), once("users-after", count=True, not_zero=True),
                once("cost-per-ticket", default="0")),
        steps=(
            Step("rate-before", "quotient", ("tickets-before", "users-before")),
            Step("rate-after", "quotient", ("tickets-after", "users-after")),
            Step("rate-change", "difference", ("rate-before", "rate-after")),
            Step("ticket-saving", "product", ("rate-change", "users-after", "cost-per-ticket"),
                 beside=True),
            Step("tickets-prevented", "product", ("rate-change", "users-after")),
        ),
    ),
}
