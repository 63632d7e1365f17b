"""What is not taken as facts, and which key is named."""

from typing import Any

import pytest

from desktop.domain.advice import BadFacts, Facts, Reason, read_facts
from desktop.domain.catalogue import Kind

TODAY = {"today": "2026-11-21"}


@pytest.mark.parametrize(
    ("facts", "key", "reason"),
    [
        ({}, "today", Reason.MISSING),
        ({**TODAY, "application": {}, "applicnt": {}}, "applicnt", Reason.UNKNOWN_KEY),
        ({**TODAY, "application": {"chanel": "paper"}}, "application.chanel", Reason.UNKNOWN_KEY),
        ({**TODAY, "application": []}, "application", Reason.NOT_AN_OBJECT),
        ({**TODAY, "application": None}, "application", Reason.NOT_AN_OBJECT),
        ({**TODAY, "station": None}, "station", Reason.NOT_TEXT),
        ({**TODAY, "station": 3}, "station", Reason.NOT_TEXT),
        ({**TODAY, "application": {"receipt": 20260815}}, "application.receipt", Reason.NOT_TEXT),
        ({**TODAY, "application": {"sent": None}}, "application.sent", Reason.NOT_TRUE_OR_FALSE),
        ({**TODAY, "application": {"sent": 1}}, "application.sent", Reason.NOT_TRUE_OR_FALSE),
        ({**TODAY, "documents_uploaded": "true"}, "documents_uploaded", Reason.NOT_TRUE_OR_FALSE),
        ({**TODAY, "application": {"kind": "Renewal"}}, "application.kind", Reason.NOT_IN_LIST),
        ({**TODAY, "application": {"kind": []}}, "application.kind", Reason.NOT_IN_LIST),
        ({**TODAY, "applicant": {"home_stations": "oslo"}}, "applicant.home_stations", Reason.NOT_A_LIST_OF_TEXT),
        ({**TODAY, "applicant": {"home_stations": ["oslo", 1]}}, "applicant.home_stations", Reason.NOT_A_LIST_OF_TEXT),
        ({**TODAY, "withdrawal": {}}, "withdrawal.by", Reason.MISSING),
        ({**TODAY, "withdrawal": {"by": "udi"}}, "withdrawal.by", Reason.NOT_IN_LIST),
        ({**TODAY, "withdrawal": {"by": "applicant", "because": "other"}}, "withdrawal.because", Reason.NOT_IN_LIST),
        ({"today": "2026-02-29"}, "today", Reason.NOT_A_DATE),
        ({"today": "20261121"}, "today", Reason.NOT_A_DATE),
        ({"today": "2026-W47-6"}, "today", Reason.NOT_A_DATE),
        ({"today": "2026-11-21T00:00"}, "today", Reason.NOT_A_DATE),
        ({"today": " 2026-11-2"}, "today", Reason.NOT_A_DATE),
        ({"today": "２０２６-11-21"}, "today", Reason.NOT_A_DATE),
        ({"today": 20261121}, "today", Reason.NOT_A_DATE),
        ({**TODAY, "permit": {"expires_on": "2027-13-01"}}, "permit.expires_on", Reason.NOT_A_DATE),
        ({**TODAY, "permit": {"expires_on": "0000-01-01"}}, "permit.expires_on", Reason.NOT_A_DATE),
        ({**TODAY, "permit": {"expires_on": "0001-03-31"}}, "permit.expires_on", Reason.TOO_EARLY),
        ({**TODAY, "application": {"registered_on": "2026-11-22"}}, "application.registered_on", Reason.AFTER_TODAY),
        ({**TODAY, "permit": {"held_since": "2026-11-22"}}, "permit.held_since", Reason.AFTER_TODAY),
        ({**TODAY, "attended_on": "2026-11-22"}, "attended_on", Reason.AFTER_TODAY),
        ({**TODAY, "biometrics_on": "2026-11-22"}, "biometrics_on", Reason.AFTER_TODAY),
        ({**TODAY, "decision": {"decided_on": "2026-11-22"}}, "decision.decided_on", Reason.AFTER_TODAY),
        ({"attended_on": "2026-11-22", "today": "2026-11-21"}, "attended_on", Reason.AFTER_TODAY),
        ([], "", Reason.NOT_AN_OBJECT),
        ("2026-11-21", "", Reason.NOT_AN_OBJECT),
        (None, "", Reason.NOT_AN_OBJECT),
    ],
)
def test_the_key_that_is_wrong_is_named(facts: Any, key: str, reason: Reason) -> None:
    with pytest.raises(BadFacts) as caught:
        read_facts(facts)

    assert (caught.value.key, caught.value.reason) == (key, reason)
    assert str(caught.value) == reason.value


def test_a_value_outside_the_list_names_the_list() -> None:
    with pytest.raises(BadFacts) as caught:
        read_facts({**TODAY, "applicant": {"account": "gone"}})

    assert caught.value.choices == ("ok", "lost")


def test_today_itself_is_not_after_today() -> None:
    facts = read_facts({**TODAY, "attended_on": "2026-11-21", "permit": {"held_since": "2026-11-21"}})

    assert facts.attended_on == facts.permit.held_since == facts.today


def test_what_is_absent_is_unknown() -> None:
    facts = read_facts(TODAY)

    assert facts == Facts(today=facts.today)
    assert facts.application is None
    assert facts.applicant.home_stations is None


def test_an_empty_application_is_an_application_of_which_nothing_is_known() -> None:
    facts = read_facts({**TODAY, "application": {}, "applicant": {"home_stations": []}})

    assert facts.application is not None
    assert facts.application.kind is None
    assert facts.applicant.home_stations == frozenset()


def test_values_become_the_words_of_the_domain() -> None:
    facts = read_facts({**TODAY, "application": {"kind": "eea-registration"}})

    assert facts.application is not None
    assert facts.application.kind is Kind.EEA_REGISTRATION


def test_planned_dates_may_lie_ahead_and_expiry_anywhere() -> None:
    facts = read_facts(
        {**TODAY, "appointment": {"on": "9999-12-31"}, "permit": {"expires_on": "0001-04-01"}, "station": ""}
    )

    assert facts.appointment.on is not None
    assert facts.permit.expires_on is not None
    assert facts.station == ""
