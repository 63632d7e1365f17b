from datetime import date

import pytest

from desktop.domain.catalogue import Catalogue, Condition, Kind, PermitType, ReasonGroup
from desktop.domain.catalogue_lookup import (
    UnknownCodeError,
    application_type,
    card_fee_due,
    card_valid_to,
    checklist_for,
    fee_due,
    paper_applications,
    reason_for,
    service_of,
    types_for,
)

TODAY = date(2026, 11, 21)
NOTHING: frozenset[Condition] = frozenset()


def codes(
    catalogue: Catalogue, application: str, circumstances: frozenset[Condition] = NOTHING, passports: int = 1
) -> list[str]:
    return [document.code for document in checklist_for(catalogue, application, TODAY, circumstances, passports)]


def test_a_type_by_its_code(catalogue: Catalogue) -> None:
    application = application_type(catalogue, "renewal-protection")

    assert (application.kind, application.type, application.paper_only) == (Kind.RENEWAL, PermitType.PROTECTION, True)
    assert service_of(catalogue, "renewal-protection").code == "hand-in-protection"


def test_an_unknown_code_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(UnknownCodeError, match="renewal-of-everything"):
        application_type(catalogue, "renewal-of-everything")
    with pytest.raises(UnknownCodeError):
        reason_for(catalogue, ReasonGroup.NO_PHOTO, "phone")


def test_kinds_and_types(catalogue: Catalogue) -> None:
    assert [found.code for found in types_for(catalogue, Kind.RENEWAL, PermitType.PROTECTION)] == [
        "renewal-protection",
        "renewal-protection-online",
    ]
    assert types_for(catalogue, Kind.CITIZENSHIP, PermitType.SEASONAL) == ()


def test_the_paper_list_is_not_empty_and_holds_what_facts_name(catalogue: Catalogue) -> None:
    assert {application.code for application in paper_applications(catalogue)} >= {
        *("renewal-protection", "renewal-humanitarian", "renewal-identity-limited", "renewal-not-returnable"),
        *("first-other-paper", "permanent", "keep-permanent", "visitor-visa", "visitor-visa-extension"),
        *("travel-document-refugee", "travel-document-immigrant", "citizenship", "citizenship-nordic"),
        *("citizenship-regain", "citizenship-child", "citizenship-keep", "citizenship-wrong-passport"),
        *("entry-ban-lifting", "border-resident-permit"),
    }


@pytest.mark.parametrize(
    ("application", "condition", "document"),
    [
        ("first-work", Condition.STAFFING_AGENCY, "staffing-assignment"),
        ("first-work", Condition.EMPLOYER_APPLIES, "employer-authorisation"),
        ("eea-worker", Condition.STAFFING_AGENCY, "staffing-assignment"),
        ("eea-student", Condition.UNDER_18, "eea-parents-consent"),
        ("first-family", Condition.UNDER_18, "child-consent"),
        ("renewal-work", Condition.HAS_OLD_CARD, "residence-card"),
        ("new-card", Condition.NAME_CHANGE, "name-change"),
        ("new-card", Condition.OTHER_PASSPORT, "earlier-passport"),
        ("new-card", Condition.LOST_OR_DAMAGED, "loss-explanation"),
        ("travel-document-refugee", Condition.LOST_OR_DAMAGED, "loss-explanation"),
        ("travel-document-refugee", Condition.UNDER_18, "travel-document-consent"),
        ("permanent", Condition.MISSING_DOCUMENT, "written-explanation"),
        ("renewal-protection", Condition.REPRESENTED, "power-of-attorney"),
        ("renewal-protection", Condition.UNDER_18, "guardian"),
        ("permanent", Condition.PREPAID, "prepaid-receipt"),
    ],
)
def test_a_condition_adds_its_line(catalogue: Catalogue, application: str, condition: Condition, document: str) -> None:
    plain = codes(catalogue, application)
    added = codes(catalogue, application, frozenset({condition}))

    assert document not in plain
    assert document in added
    assert [code for code in added if code in plain] == plain


def test_one_line_for_each_passport(catalogue: Catalogue) -> None:
    assert codes(catalogue, "renewal-work", passports=3).count("passport-copies") == 3
    assert codes(catalogue, "renewal-work", passports=0).count("passport-copies") == 0
    assert codes(catalogue, "renewal-work", passports=3).count("passport") == 1
    with pytest.raises(ValueError, match="negative"):
        codes(catalogue, "renewal-work", passports=-1)


def test_a_photo_is_not_asked_for_whatever_the_circumstances(catalogue: Catalogue) -> None:
    assert "passport-photo" not in codes(catalogue, "renewal-work", frozenset({Condition.BRINGS_PHOTO}))


def test_the_offer_of_employment_is_a_new_one_on_renewal(catalogue: Catalogue) -> None:
    assert "employment-offer" in codes(catalogue, "first-work")
    assert "employment-offer-again" in codes(catalogue, "renewal-work")
    assert "employment-offer" not in codes(catalogue, "renewal-work")


def test_a_line_can_be_optional_in_one_list_alone(catalogue: Catalogue) -> None:
    def required(application: str) -> bool:
        lines = checklist_for(catalogue, application, TODAY, NOTHING, 1)
        return next(document.required for document in lines if document.code == "qualifications")

    assert required("first-work")
    assert not required("renewal-work")


def test_a_day_before_the_first_list_gets_the_first_list(catalogue: Catalogue) -> None:
    early = checklist_for(catalogue, "first-study", date(2019, 1, 1), NOTHING, 1)

    assert early == checklist_for(catalogue, "first-study", TODAY, NOTHING, 1) != ()


@pytest.mark.parametrize(
    ("application", "on", "age", "expired", "amount", "check"),
    [
        ("first-study", date(2021, 12, 31), 25, False, 4900, True),
        ("first-study", date(2020, 12, 31), 25, False, 4900, False),
        ("first-study", date(2022, 1, 1), 25, False, 5900, False),
        ("first-study", date(2023, 12, 31), 25, False, 5900, True),
        ("first-study", date(2024, 1, 1), 25, False, 5400, False),
        ("first-study", date(2024, 12, 31), 25, False, 5400, False),
        ("first-study", date(2025, 1, 1), 25, False, 5400, True),
        ("renewal-work", date(2024, 6, 1), None, False, 6300, False),
        ("renewal-work", TODAY, None, True, 6300, True),
        ("renewal-family", date(2023, 12, 31), 30, False, 2600, False),
        ("renewal-family", date(2024, 1, 1), 30, False, 4400, False),
        ("renewal-family", date(2024, 1, 1), 30, True, 11900, False),
        ("first-family", date(2024, 5, 1), 18, False, 11900, False),
        ("permanent", date(2023, 12, 31), 30, False, 3800, True),
        ("permanent", date(2024, 1, 1), 30, False, 4000, False),
        ("first-au-pair", date(2019, 5, 1), 20, False, 9300, True),
        ("citizenship", TODAY, 18, False, 6500, True),
        ("travel-document-immigrant", TODAY, 17, False, 1200, True),
        ("travel-document-immigrant", TODAY, 18, False, 2400, True),
        ("travel-document-refugee-renewal", TODAY, 15, False, 340, True),
        ("travel-document-refugee-renewal", TODAY, 16, False, 570, True),
        ("new-card", TODAY, 30, False, 300, True),
        ("new-card-permanent", TODAY, 30, True, 300, True),
    ],
)
def test_the_fee_is_fixed_by_the_day_of_registration(
    catalogue: Catalogue, application: str, on: date, age: int | None, expired: bool, amount: int, check: bool
) -> None:
    due = fee_due(catalogue, application, on, age, expired)

    assert due is not None
    assert (due.amount, due.must_be_checked) == (amount, check)
    assert due.source
    assert due.known


@pytest.mark.parametrize(
    ("application", "age", "expired"),
    [
        ("first-work", 17, False),
        ("renewal-family", 17, True),
        ("renewal-protection", 40, False),
        ("renewal-protection", 40, True),
        ("protection-first", None, False),
        ("eea-worker", 40, False),
        ("citizenship", 17, False),
        ("citizenship-keep", 40, False),
        ("travel-document-refugee", 40, False),
        ("new-card-permanent", 40, False),
        ("card-defective", 40, True),
        ("renewal-humanitarian", 17, False),
    ],
)
def test_what_is_free(catalogue: Catalogue, application: str, age: int | None, expired: bool) -> None:
    assert fee_due(catalogue, application, TODAY, age, expired) is None


def test_a_fee_whose_amount_was_not_found_is_not_free(catalogue: Catalogue) -> None:
    due = fee_due(catalogue, "renewal-humanitarian", TODAY, 40, False)

    assert due is not None
    assert due.must_be_checked
    assert not due.known


@pytest.mark.parametrize(
    ("reason", "withheld", "amount"),
    [
        ("granted", False, None),
        ("granted", True, 300),
        ("renewed", False, None),
        ("renewed", True, 300),
        ("defective", False, None),
        ("defective", True, 300),
        ("expired", False, 300),
        ("lost", False, 300),
        ("lost", True, 300),
        ("damaged", False, 300),
        ("name-change", False, 300),
    ],
)
def test_what_a_card_costs(catalogue: Catalogue, reason: str, withheld: bool, amount: int | None) -> None:
    due = card_fee_due(catalogue, reason, TODAY, 40, old_card_withheld=withheld)

    assert (due.amount if due else None) == amount


@pytest.mark.parametrize(
    ("application", "valid_from", "permit_to", "expected"),
    [
        ("renewal-work", TODAY, date(2028, 2, 28), date(2028, 2, 28)),
        ("renewal-work", TODAY, None, None),
        ("permanent", TODAY, None, date(2028, 11, 21)),
        ("permanent", date(2028, 2, 29), None, date(2030, 2, 28)),
        ("eea-family-card", TODAY, None, date(2031, 11, 21)),
        ("eea-permanent-card", TODAY, None, date(2036, 11, 21)),
        ("citizenship", TODAY, date(2028, 2, 28), None),
        ("eea-worker", TODAY, None, None),
    ],
)
def test_how_long_a_card_holds(
    catalogue: Catalogue, application: str, valid_from: date, permit_to: date | None, expected: date | None
) -> None:
    assert card_valid_to(catalogue, application, valid_from, permit_to) == expected
