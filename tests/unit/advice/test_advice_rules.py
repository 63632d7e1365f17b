"""Each row of each table, with the rules that led to it, at the days where it begins and ends."""

from typing import Any

import pytest

from tests.unit.advice.plain import advice_on

TODAY = "2026-11-21"
RENEWABLE = {"expires_on": "2027-02-28", "renewable": True}


def app(channel: str = "electronic", kind: str = "renewal", **more: object) -> dict[str, Any]:
    return {"application": {"channel": channel, "kind": kind, **more}}


def check(name: str, facts: dict[str, Any], value: object, *rules: str) -> None:
    conclusion = getattr(advice_on({"today": TODAY, **facts}).conclusions, name)
    assert (conclusion.value, conclusion.rules) == (value, rules)


@pytest.mark.parametrize(
    ("facts", "value", "rules"),
    [
        ({}, None, []),
        ({"applicant": {"lives_in": "abroad"}}, "mission", ["R2"]),
        ({"applicant": {"lives_in": "abroad"}, **app(kind="protection-first")}, "mission", ["R2"]),
        (app("paper", "protection-first"), "summoned", ["R53b"]),
        (app("eid-upload", type="work", registered_on="2026-05-05"), "none", ["C7"]),
        (app("eid-upload", type="work", registered_on="2026-05-04"), "self-service", ["R3"]),
        (app("eid-upload", type="work", registered_on="2026-05-05", sent=False), "self-service", ["R3"]),
        (app("eid-upload", type="study", registered_on="2026-05-05"), "self-service", ["R3"]),
        (app("eid-upload", "permanent", type="work", registered_on="2026-05-05"), "self-service", ["R3"]),
        ({**app("paper"), "appointment": {"cancelled": True}}, "police", ["R5"]),
        ({**app(), "appointment": {"cancelled": True}}, "police", ["R25"]),
        ({**app(), "appointment": {"migrated_2024": True}}, "police", ["R26"]),
        ({**app(), "appointment": {"migrated_2024": True, "cancelled": True}}, "police", ["R25", "R26"]),
        (app(registered_on="2024-05-26"), "police", ["R9"]),
        (app(registered_on="2024-05-27"), "self-service", ["R3"]),
        ({**app(registered_on="2024-05-26"), "appointment": {"booked": True}}, "self-service", ["R3"]),
        ({**app(registered_on="2024-05-26"), "attended_on": "2024-06-10"}, "self-service", ["R3"]),
        (
            {
                **app(registered_on="2024-05-26"),
                "attended_on": "2024-05-26",
                "decision": {"decided_on": "2024-05-27", "outcome": "rejected"},
            },
            "police",
            ["R10"],
        ),
        (
            {
                **app(registered_on="2024-05-26"),
                "attended_on": "2024-05-26",
                "decision": {"decided_on": "2024-05-26"},
            },
            "self-service",
            ["R3"],
        ),
        (
            {
                **app(registered_on="2022-03-31", found_in_my_applications=False),
                "appointment": {"booked": True},
            },
            "police",
            ["R12"],
        ),
        (
            {**app(registered_on="2022-03-31", found_in_my_applications=True), "appointment": {"booked": True}},
            "self-service",
            ["R3"],
        ),
        (app(found_in_my_applications=False), "self-service", ["R3"]),
        ({**app(), "applicant": {"account": "lost"}}, "self-service", ["R3"]),
        ({**app(), "applicant": {"account": "lost"}, "decision": {"decided_on": TODAY}}, "police", ["R28"]),
        ({**app(), "applicant": {"account": "lost"}, "decision": {"outcome": "granted"}}, "self-service", ["R3"]),
        ({**app(booking_button=False), "appointment": {"tried_and_failed": True}}, "police", ["R11"]),
        ({**app(booking_button=True), "appointment": {"tried_and_failed": True}}, "police", ["R4"]),
        ({"application": {}}, "self-service", ["R3"]),
    ],
)
def test_booking_route(facts: dict[str, Any], value: str | None, rules: list[str]) -> None:
    check("booking_route", facts, value, *rules)


@pytest.mark.parametrize(
    ("facts", "value", "rules"),
    [
        (app(place="oslo"), None, []),
        ({"station": "oslo"}, None, []),
        ({"station": "oslo", **app(place="oslo")}, "here", ["R17"]),
        ({"station": "oslo", **app(place="Oslo")}, "other-station", ["R17", "R20"]),
        ({"station": "oslo", **app(place="oslo", wrong_place=True)}, "new-application", ["R19"]),
        ({"station": "oslo", **app(place="oslo", sent=False)}, None, []),
        (
            {"station": "oslo", **app("paper", place="drammen"), "applicant": {"home_stations": ["oslo", "ski"]}},
            "here",
            ["R15"],
        ),
        ({"station": "oslo", "applicant": {"home_stations": []}}, "other-station", ["R15"]),
        ({"station": "oslo", "applicant": {"home_stations": ["ski"]}}, "other-station", ["R15"]),
        ({"station": "oslo", "applicant": {"home_stations": ["oslo"]}}, "here", ["R15"]),
        ({"station": "oslo", "applicant": {"home_stations": ["oslo", "oslo"]}}, "here", ["R15"]),
        ({"station": "oslo", "applicant": {"home_stations": ["ski", "oslo"]}}, "choose-in-form", ["R16"]),
        (
            {"station": "oslo", **app(place="ski", sent=False), "applicant": {"home_stations": ["ski", "oslo"]}},
            "choose-in-form",
            ["R16"],
        ),
    ],
)
def test_place(facts: dict[str, Any], value: str | None, rules: list[str]) -> None:
    check("place", facts, value, *rules)


@pytest.mark.parametrize(
    ("facts", "value", "rules"),
    [
        ({**app(), "permit": {**RENEWABLE, "permanent": True}}, "permanent", ["R42"]),
        ({**app(), "permit": RENEWABLE, "applicant": {"eea": "citizen"}}, "eea", ["R43"]),
        ({"applicant": {"eea": "family"}}, "eea", ["R43"]),
        ({"permit": RENEWABLE, "application": {}}, "unknown", []),
        ({**app(), "permit": {"renewable": True}}, "unknown", []),
        ({**app(kind="citizenship"), "permit": {"expires_on": "2027-02-28"}}, "not-applicable", []),
        ({**app(), "permit": {"expires_on": "2027-02-28"}}, "unknown", ["R46"]),
        ({**app(), "permit": {"expires_on": "2027-02-28", "renewable": False}}, "not-renewable", ["R46"]),
        ({**app(), "permit": RENEWABLE, "today": "2027-01-28", "attended_on": "2027-01-28"}, "kept", ["R33"]),
        ({**app(), "permit": RENEWABLE, "today": "2027-01-29", "attended_on": "2027-01-29"}, "not-automatic", ["R38"]),
        ({**app(), "permit": RENEWABLE, "today": "2027-02-28", "attended_on": "2027-02-28"}, "not-automatic", ["R38"]),
        (
            {**app(), "permit": RENEWABLE, "today": "2027-03-01", "attended_on": "2027-03-01"},
            "no-valid-permit",
            ["R37"],
        ),
        ({**app(), "permit": RENEWABLE, "today": "2027-01-28"}, "pending", ["R33"]),
        ({**app(), "permit": RENEWABLE, "today": "2027-01-29"}, "not-automatic", ["R38"]),
        ({**app(), "permit": RENEWABLE, "today": "2027-02-28"}, "not-automatic", ["R38"]),
        ({**app(), "permit": RENEWABLE, "today": "2027-03-01"}, "no-valid-permit", ["R37"]),
        (
            {**app("eid-upload", registered_on="2027-01-28"), "permit": RENEWABLE, "today": "2027-03-01"},
            "kept",
            ["R33"],
        ),
    ],
)
def test_rights_while_waiting(facts: dict[str, Any], value: str, rules: list[str]) -> None:
    check("rights_while_waiting", facts, value, *rules)
    check("residence_proof", facts, ())


@pytest.mark.parametrize(
    ("channel", "registered_on", "value", "rule", "has_proof"),
    [
        ("electronic", "2027-01-22", "kept", "R34", True),
        ("electronic", "2027-01-23", "undetermined", "R35", False),
        ("electronic", "2027-02-28", "undetermined", "R35", False),
        ("electronic", "2027-03-01", "no-valid-permit", "R37", False),
        ("paper", "2027-01-22", "undetermined", "R35", False),
        (None, "2027-01-22", "kept", "R34", True),
    ],
)
def test_the_exception_for_waiting_times(
    channel: str | None, registered_on: str, value: str, rule: str, *, has_proof: bool
) -> None:
    application = {"kind": "permanent", "registered_on": registered_on, "sent": False}
    facts = {
        "today": "2027-03-05",
        "application": {**application, "channel": channel} if channel is not None else application,
        "permit": RENEWABLE,
        "appointment": {"no_time_available": True},
    }
    check("rights_while_waiting", facts, value, rule)
    proof = ("residence-card", "decision-letter", "receipt")
    check("residence_proof", facts, *((proof, "R39") if has_proof else ((),)))


GRANTED = {"decided_on": "2026-10-01", "outcome": "granted"}


@pytest.mark.parametrize(
    ("facts", "follow_up", "follow_up_rules", "card", "card_rules"),
    [
        ({**app()}, None, [], "not-yet", []),
        ({**app(), "decision": {"outcome": "granted"}}, None, [], "not-yet", []),
        ({**app(), "decision": {"decided_on": TODAY, "letter_says": "meet"}}, None, [], "not-yet", []),
        ({**app(), "decision": {"decided_on": TODAY, "outcome": "forwarded"}}, None, [], "not-yet", []),
        (
            {**app(), "decision": {**GRANTED, "letter_says": "meet"}, "biometrics_on": TODAY},
            "needed",
            ["R51"],
            "after-follow-up",
            ["R51"],
        ),
        (
            {**app(registered_by="employer"), "decision": {**GRANTED, "letter_says": "no-meeting"}},
            "not-needed",
            ["R51"],
            "now",
            ["R50"],
        ),
        (
            {**app(registered_by="employer"), "decision": GRANTED, "applicant": {"eea": "citizen"}},
            "not-needed",
            ["R43"],
            "none",
            ["R43"],
        ),
        (
            {**app(registered_by="employer"), "decision": GRANTED, "biometrics_on": TODAY},
            "needed",
            ["R52a"],
            "after-follow-up",
            ["R52a"],
        ),
        (
            {**app(applied_from="abroad"), "decision": GRANTED, "biometrics_on": TODAY, "applicant": {"eea": "family"}},
            "needed",
            ["R52b"],
            "after-follow-up",
            ["R52b"],
        ),
        (
            {**app(), "decision": GRANTED, "biometrics_on": TODAY, "attended_on": "2021-04-15"},
            "needed",
            ["R52c"],
            "after-follow-up",
            ["R52c"],
        ),
        (
            {**app(), "decision": GRANTED, "biometrics_on": TODAY, "attended_on": "2021-04-16"},
            "not-needed",
            ["R49"],
            "now",
            ["R50"],
        ),
        (
            {**app(), "decision": GRANTED, "attended_on": "2021-04-16"},
            "letter-decides",
            ["R51"],
            "check-letter",
            ["R51"],
        ),
        ({**app(kind="citizenship"), "decision": GRANTED}, "letter-decides", ["R51"], "none", []),
        ({**app(kind="travel-document"), "decision": GRANTED}, "letter-decides", ["R51"], "none", []),
        ({**app(kind="eea-registration")}, None, [], "none", []),
        ({**app(kind="residence-card"), "biometrics_on": TODAY}, None, [], "now", ["R2"]),
        ({**app(kind="residence-card"), "attended_on": TODAY}, None, [], "now", ["R2"]),
        ({**app(kind="residence-card")}, None, [], "after-follow-up", ["R2"]),
        ({"decision": GRANTED, "biometrics_on": TODAY}, "not-needed", ["R49"], "now", ["R50"]),
    ],
)
def test_follow_up_and_card(
    facts: dict[str, Any], follow_up: str | None, follow_up_rules: list[str], card: str, card_rules: list[str]
) -> None:
    check("follow_up", facts, follow_up, *follow_up_rules)
    check("card_order", facts, card, *card_rules)


@pytest.mark.parametrize(
    ("facts", "withdrawal", "refund", "value", "rules"),
    [
        (app(), None, "possible", None, []),
        ({}, {"by": "applicant"}, None, "withdrawn", ["R56"]),
        ({"documents_uploaded": True}, {"by": "sponsor"}, None, "processed-and-rejected", ["R59"]),
        (app(), {"by": "reference-person"}, "none", "processed-and-rejected", ["R59"]),
        (app(), {"by": "host-parent", "signed_letter": True}, "none", "processed-and-rejected", ["R59"]),
        (app(), {"by": "power-of-attorney", "because": "separation"}, "none", "processed-and-rejected", ["R60"]),
        (app(), {"by": "power-of-attorney", "signed_letter": True}, "none", "letter-required", ["R57"]),
        (app(), {"by": "applicant", "because": "separation"}, "possible", "withdrawn", ["R56"]),
        ({**app("paper"), "documents_uploaded": True}, {"by": "applicant"}, "none", "letter-required", ["R57"]),
        ({**app(), "documents_uploaded": False}, {"by": "applicant"}, "possible", "withdrawn", ["R56"]),
        (
            {**app(), "attended_on": TODAY},
            {"by": "applicant", "signed_letter": True},
            "none",
            "dismissed",
            ["R57"],
        ),
        (
            {**app(), "attended_on": TODAY},
            {"by": "applicant", "signed_letter": False},
            "none",
            "letter-required",
            ["R57"],
        ),
        (app("eid-upload", "citizenship", type="work"), {"by": "applicant"}, "none", "letter-required", ["R57"]),
        (app("eid-upload", type="work", sent=False), {"by": "applicant"}, "possible", "withdrawn", ["R56"]),
        (app("eid-upload", type="study"), {"by": "applicant"}, "possible", "withdrawn", ["R56"]),
    ],
)
def test_withdrawal_and_refund(
    facts: dict[str, Any],
    withdrawal: dict[str, Any] | None,
    refund: str | None,
    value: str | None,
    rules: list[str],
) -> None:
    whole = facts if withdrawal is None else {**facts, "withdrawal": withdrawal}
    check("withdrawal", whole, value, *rules)
    check("refund", whole, refund, *([] if refund is None else ["R58"]))


@pytest.mark.parametrize(
    ("facts", "value", "rules"),
    [
        (app(f_code=True), None, []),
        ({**app(kind="first-time", f_code=True), "permit": RENEWABLE}, None, []),
        ({**app(f_code=True), "permit": {**RENEWABLE, "permanent": True}}, None, []),
        ({**app(f_code=True), "permit": RENEWABLE}, "use", ["R67"]),
        ({**app(f_code=True, sent=False, registered_on=TODAY), "permit": RENEWABLE}, "use", ["R67"]),
        ({**app(f_code=True, receipt="20261121-1"), "permit": RENEWABLE}, "ignore", ["R69"]),
        ({**app(kind="permanent", f_code=True, sent=False), "permit": RENEWABLE}, "ignore", ["R69"]),
        ({**app(), "permit": RENEWABLE, "today": "2026-12-14"}, "may-come", ["R68"]),
        ({**app(), "permit": RENEWABLE, "today": "2026-12-15"}, "regular", ["R68"]),
        ({**app(f_code=False), "permit": RENEWABLE, "today": "2026-12-15"}, "regular", ["R68"]),
    ],
)
def test_f_code(facts: dict[str, Any], value: str | None, rules: list[str]) -> None:
    check("f_code", facts, value, *rules)


@pytest.mark.parametrize(
    ("facts", "value", "rules"),
    [
        ({}, False, []),
        ({"permit": {"held_since": "2023-11-21"}}, True, ["R72"]),
        ({"permit": {"held_since": "2023-11-22"}}, False, ["R72"]),
        ({"permit": {"held_since": "2023-11-21", "permanent": True}}, False, []),
        ({"permit": {"held_since": "2024-02-29"}, "today": "2027-02-28"}, True, ["R72"]),
        ({"permit": {"held_since": "2024-02-29"}, "today": "2027-02-27"}, False, ["R72"]),
        ({"permit": {"held_since": "9998-01-01"}, "today": "9999-12-31"}, False, ["R72"]),
    ],
)
def test_permanent_candidate(facts: dict[str, Any], *, value: bool, rules: list[str]) -> None:
    check("permanent_candidate", facts, value, *rules)


@pytest.mark.parametrize(
    ("facts", "value", "rules"),
    [
        ({}, None, []),
        ({"attended_on": TODAY}, TODAY, ["R32"]),
        (app("electronic", receipt="20260815x"), None, []),
        (app("eid-upload", receipt="20260815x"), "2026-08-15", ["C7"]),
        ({**app("eid-upload", receipt="20260815x"), "attended_on": TODAY}, "2026-08-15", ["C7"]),
        ({**app("eid-upload", receipt="20260815x", sent=False), "attended_on": TODAY}, TODAY, ["R32"]),
        ({**app("eid-upload"), "attended_on": TODAY}, TODAY, ["R32"]),
        (app("eid-upload", receipt="20200815", registered_on="2026-08-15"), "2026-08-15", ["C7"]),
    ],
)
def test_submitted_on(facts: dict[str, Any], value: str | None, rules: list[str]) -> None:
    conclusion = advice_on({"today": TODAY, **facts}).conclusions.submitted_on
    assert (conclusion.value and conclusion.value.isoformat(), list(conclusion.rules)) == (value, rules)
