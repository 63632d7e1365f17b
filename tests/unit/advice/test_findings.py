"""Which sentences a clerk gets, and with what in them."""

from typing import Any

import pytest

from desktop.domain.advice import Finding, Level, Topic
from desktop.domain.advice.findings import ALL_LINES
from tests.unit.advice import invented
from tests.unit.advice.plain import advice_on

PERMIT = {"expires_on": "2027-03-31", "renewable": True}
RENEWAL = {"channel": "electronic", "kind": "renewal", "type": "work"}


def found(**facts: Any) -> dict[str, Finding]:
    return {finding.code: finding for finding in advice_on({"today": "2026-11-21", **facts}).findings}


def test_the_deadline_and_the_closed_day_before_it_are_said() -> None:
    findings = found(application=RENEWAL, permit=PERMIT)

    assert dict(findings["rights-pending"].params).keys() == {"attend_by", "expires_on"}
    assert [str(day) for _, day in findings["last-open-day"].params] == ["2027-02-28", "2027-02-26"]
    assert findings["rights-pending"].level is Level.ACTION
    assert {"register-by", "advised-window", "not-submitted"} <= findings.keys()


def test_paper_is_never_told_to_register() -> None:
    assert "register-by" not in found(application={**RENEWAL, "channel": "paper"}, permit=PERMIT)


def test_a_deadline_is_said_even_where_it_is_unknown_whether_the_permit_is_renewable() -> None:
    permit = {"expires_on": "2027-03-31"}
    ahead = found(application=RENEWAL, permit=permit)
    passed = found(application=RENEWAL, permit=permit, today="2027-03-01")

    assert {"attend-by", "rights-renewable-unknown"} <= ahead.keys()
    assert "attend-by-passed" in passed
    assert "attend-by" not in passed


@pytest.mark.parametrize(
    "facts",
    [
        {"application": {**RENEWAL, "kind": "citizenship"}, "permit": PERMIT},
        {"application": RENEWAL, "permit": {**PERMIT, "renewable": False}},
        {"application": RENEWAL, "permit": PERMIT, "applicant": {"eea": "family"}},
        {"application": RENEWAL, "permit": PERMIT, "attended_on": "2026-11-20"},
        {"application": RENEWAL, "permit": {**PERMIT, "permanent": True}},
    ],
)
def test_a_deadline_that_does_not_concern_the_case_is_not_said(facts: dict[str, Any]) -> None:
    assert found(**facts).keys().isdisjoint({"attend-by", "rights-pending", "last-open-day", "register-by"})


def test_an_appointment_too_late_is_a_warning_and_one_in_time_is_not() -> None:
    late = found(application=RENEWAL, permit=PERMIT, appointment={"on": "2027-03-01"})
    in_time = found(application=RENEWAL, permit=PERMIT, appointment={"on": "2027-02-28"})

    assert late["appointment-late"].level is Level.WARNING
    assert in_time["appointment-in-time"].level is Level.INFO
    assert "appointment-late" not in in_time


def test_a_borderline_day_is_for_somebody_else_to_decide() -> None:
    permit = {**PERMIT, "expires_on": "2027-02-28"}
    on = {"on": "2027-01-30"}

    assert "month-end-borderline" in found(application=RENEWAL, permit=permit, appointment=on)
    assert "month-end-borderline" not in found(
        application=RENEWAL, permit=permit, appointment=on, attended_on="2026-11-20"
    )


@pytest.mark.parametrize(
    ("application", "is_said"),
    [
        ({"found_in_my_applications": False, "registered_on": "2022-04-01"}, True),
        ({"found_in_my_applications": False, "registered_on": "2022-03-31"}, False),
        ({"found_in_my_applications": False}, False),
        ({"found_in_my_applications": True, "registered_on": "2022-04-01"}, False),
        ({"registered_on": "2022-04-01"}, False),
    ],
)
def test_a_recent_application_that_is_not_found(application: dict[str, Any], *, is_said: bool) -> None:
    findings = found(application={**RENEWAL, **application})

    assert ("not-in-my-applications" in findings) is is_said
    assert ("R80" in {finding.rule for finding in findings.values()}) is is_said


def test_a_locked_place_is_said_with_its_station() -> None:
    findings = found(station="oslo", application={**RENEWAL, "place": "drammen"})

    assert findings["place-locked-elsewhere"].params == (("place", "drammen"),)
    assert findings["place-documents-elsewhere"].rule == "R20"


def test_stations_that_serve_the_home_come_in_order() -> None:
    findings = found(station="oslo", applicant={"home_stations": ["ski", "oslo", "asker"]})

    assert findings["place-choose"].params == (("home_stations", ("asker", "oslo", "ski")),)
    assert "place-home-unserved" in found(station="oslo", applicant={"home_stations": []})


def test_a_refund_is_spoken_of_only_where_somebody_asks() -> None:
    assert found(application=RENEWAL).keys().isdisjoint({"refund-possible", "refund-none"})
    assert "refund-possible" in found(application=RENEWAL, withdrawal={"by": "applicant"})
    assert "refund-none" in found(application=RENEWAL, withdrawal={"by": "sponsor"})
    wrong = {**RENEWAL, "type": "study", "place": "ski", "wrong_place": True}
    assert "refund-possible" in found(station="oslo", application=wrong)


def test_f_codes_can_be_told_apart() -> None:
    findings = found(application={**RENEWAL, "f_code": True, "registered_on": "2026-11-01"}, permit=PERMIT)

    assert findings["f-code-ignore-registered"].topic is Topic.F_CODE


def test_nothing_confirms_a_right_that_is_not_settled() -> None:
    findings = found(
        application={**RENEWAL, "registered_on": "2027-03-01"},
        permit=PERMIT,
        appointment={"no_time_available": True},
        today="2027-03-02",
    )

    assert findings["rights-undetermined"].level is Level.WARNING
    assert "no-confirmation" in findings
    assert findings.keys().isdisjoint({"rights-kept", "rights-kept-waiting-time", "residence-proof"})


def test_codes_are_given_once() -> None:
    codes = [line.plain.code for line in ALL_LINES]

    assert len(codes) == len(set(codes))


def test_every_finding_comes_up_somewhere() -> None:
    seen = {finding.code for seed in range(6000) for finding in advice_on(invented.facts(seed)).findings}

    # Years without a calendar are not invented; `test_a_permit_may_expire_in_any_year` has them.
    assert {line.plain.code for line in ALL_LINES} - seen == {"holidays-unknown"}
