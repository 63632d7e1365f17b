"""What was typed, and what it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.catalogue import Condition
from desktop.domain.partial_date import PartialDate, read_birth_date
from ui.screens.booking.form import Fault, Part, Problem, WhoForm, read_expiry, read_who, typed_date, who_form
from ui.screens.booking.what_form import (
    WhatForm,
    asks_for_expiry,
    asks_for_passports,
    circumstances_of,
    make_request,
    read_what,
    usual_circumstances,
)

TODAY = date(2026, 11, 23)
GOOD = WhoForm(
    surname="  Nguyễn ",
    given_names="Thị  Ánh",
    born="02.1991",
    citizenship="VNM",
    duf="2008 168329 10",
    phone="91234567",
)
RENEWAL = WhatForm(application="renewal-protection", permit_expires="28/2-27", renewable=True)


def test_a_good_form_becomes_a_person() -> None:
    found = read_who(replace(GOOD, citizenship="D", postcode=" 01 55", email=" a@b.no "), TODAY)
    assert (found.problems, found.warnings) == ((), ())
    person = found.person
    assert person is not None
    assert (person.family_name, person.given_names, person.born_on) == ("Nguyễn", "Thị Ánh", "1991-02-00")
    assert (person.citizenship, person.duf, person.phone) == ("DEU", "200816832910", "+4791234567")
    assert (person.postcode, person.email) == ("0155", "a@b.no")


@pytest.mark.parametrize(
    ("change", "part", "fault"),
    [
        ({"surname": " ", "given_names": ""}, Part.SURNAME, Fault.NAME_MISSING),
        ({"born": ""}, Part.BORN, Fault.BORN_MISSING),
        ({"born": "soon"}, Part.BORN, Fault.BORN_NOT_UNDERSTOOD),
        ({"born": "31.2.1991"}, Part.BORN, Fault.BORN_IMPOSSIBLE),
        ({"born": "24.11.2026"}, Part.BORN, Fault.BORN_FUTURE),
        ({"citizenship": ""}, Part.CITIZENSHIP, Fault.CITIZENSHIP_MISSING),
        ({"citizenship": "Atlantis"}, Part.CITIZENSHIP, Fault.CITIZENSHIP_UNKNOWN),
        ({"duf": "20081683291"}, Part.DUF, Fault.DUF_WRONG_LENGTH),
        ({"duf": "2008I6832910"}, Part.DUF, Fault.DUF_NOT_DIGITS),
        ({"national_id": "12345678901"}, Part.NATIONAL_ID, Fault.NATIONAL_ID_WRONG),
        ({"phone": "12"}, Part.PHONE, Fault.PHONE_WRONG),
        ({"email": "anh(at)example.org"}, Part.EMAIL, Fault.EMAIL_WRONG),
        ({"postcode": "155"}, Part.POSTCODE, Fault.POSTCODE_WRONG),
        ({"passport_expires": "2030"}, Part.PASSPORT_EXPIRES, Fault.DATE_NOT_UNDERSTOOD),
    ],
)
def test_each_fault_is_said_at_its_field(change: dict[str, str], part: Part, fault: Fault) -> None:
    found = read_who(replace(GOOD, **change), TODAY)  # type: ignore[arg-type]  # texts only
    assert found.person is None
    assert found.problems == (Problem(part, fault),)


def test_one_name_is_enough() -> None:
    assert read_who(replace(GOOD, surname=""), TODAY).person is not None
    assert read_who(replace(GOOD, given_names=""), TODAY).person is not None


def test_a_doubtful_duf_number_warns_and_is_taken() -> None:
    found = read_who(replace(GOOD, duf="200816832911"), TODAY)
    assert found.person is not None
    assert found.person.duf == "200816832911"
    assert found.warnings == (Problem(Part.DUF, Fault.DUF_DOUBTFUL),)


@given(st.dates(date(1900, 1, 1), TODAY), st.integers(0, 2))
def test_a_date_written_into_a_field_is_read_back(born: date, known: int) -> None:
    whole = PartialDate.of(born)
    partly = (PartialDate(whole.year), PartialDate(whole.year, whole.month), whole)[known]
    assert read_birth_date(typed_date(str(partly)), TODAY) == partly


def test_who_is_known_comes_back_the_same() -> None:
    person = read_who(replace(GOOD, passport_expires="1.7.31", email="a@b.no"), TODAY).person
    assert person is not None
    assert read_who(who_form(person, GOOD.requested_by), TODAY).person == person


@pytest.mark.parametrize("text", ["28.2.2027", "28/2-27", "280227", "2027-02-28", "28. februar 2027", "28 feb 2027"])
def test_expiry_is_read_in_the_usual_forms(text: str) -> None:
    assert read_expiry(text, TODAY) == (date(2027, 2, 28), None)


@pytest.mark.parametrize("text", ["2027", "2.2027", "30.2.2027", "never"])
def test_expiry_has_to_be_a_whole_date(text: str) -> None:
    assert read_expiry(text, TODAY) == (None, Fault.DATE_NOT_UNDERSTOOD)


def test_a_permit_that_expired_long_ago_is_not_taken_for_one_to_come() -> None:
    assert read_expiry("1.6.98", TODAY) == (date(1998, 6, 1), None)


def test_expiry_is_asked_only_where_there_is_a_permit() -> None:
    assert asks_for_expiry("renewal-protection")
    assert asks_for_expiry("permanent")
    assert not asks_for_expiry("citizenship")
    assert not asks_for_expiry("nothing")
    assert read_what(WhatForm(application="citizenship", permit_expires="nonsense"), TODAY).problems == ()


def test_an_application_is_needed() -> None:
    assert read_what(WhatForm(), TODAY).problems == (Problem(Part.APPLICATION, Fault.APPLICATION_MISSING),)
    typed = WhatForm(application="something else")
    assert read_what(typed, TODAY).problems == (Problem(Part.APPLICATION, Fault.APPLICATION_UNKNOWN),)


def test_circumstances_are_those_of_the_checklist() -> None:
    asked = circumstances_of("renewal-protection", TODAY)
    assert Condition.HAS_OLD_CARD in asked
    # From the birth date, from the station, and never of a paper application.
    assert not asked & {Condition.ALWAYS, Condition.UNDER_18, Condition.BRINGS_PHOTO, Condition.PREPAID}
    assert usual_circumstances("renewal-protection", TODAY) == {Condition.HAS_OLD_CARD}
    assert usual_circumstances("citizenship", TODAY) == frozenset()
    assert asks_for_passports("renewal-protection", TODAY)


def test_a_request_knows_who_is_under_age() -> None:
    adult = read_who(GOOD, TODAY).person
    child = read_who(replace(GOOD, born="24.11.2008"), TODAY).person
    assert adult is not None
    assert child is not None
    what = replace(RENEWAL, circumstances=frozenset({Condition.HAS_OLD_CARD, Condition.LOST_OR_DAMAGED}))
    request = make_request(child, what, GOOD.requested_by, TODAY)
    assert request.circumstances == {Condition.HAS_OLD_CARD, Condition.UNDER_18}
    assert request.permit_expires_on == date(2027, 2, 28)
    assert make_request(adult, what, GOOD.requested_by, TODAY).circumstances == {Condition.HAS_OLD_CARD}


def test_what_is_not_asked_does_not_count() -> None:
    person = read_who(GOOD, TODAY).person
    assert person is not None
    request = make_request(person, replace(RENEWAL, application="citizenship"), GOOD.requested_by, TODAY)
    assert request.permit_expires_on is None
    assert request.permit_renewable is None
