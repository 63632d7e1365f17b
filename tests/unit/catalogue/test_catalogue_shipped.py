"""The data that is shipped: complete, in three languages, and nynorsk where it says so."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from desktop.domain.appointments import TICK_MINUTES
from desktop.domain.cases import RequestedBy
from desktop.domain.catalogue import Catalogue, Condition, Kind, PermitType, ReasonGroup
from desktop.domain.catalogue_lookup import fee_due, reasons_for, types_for
from desktop.domain.languages import Language, Text
from desktop.domain.papers import OrderReason
from desktop.domain.station_profile import Weekday, closure_on, contact, desks_for, opening_hours_text, serves
from desktop.services import reference

EXISTING = {
    Kind.FIRST_TIME: set(PermitType) - {PermitType.PROTECTION},
    Kind.RENEWAL: set(PermitType),
    Kind.PERMANENT: {PermitType.WORK, PermitType.FAMILY, PermitType.PROTECTION, PermitType.OTHER},
    Kind.CITIZENSHIP: {PermitType.OTHER},
    Kind.EEA_REGISTRATION: {PermitType.WORK, PermitType.STUDY, PermitType.FAMILY, PermitType.OTHER},
    Kind.TRAVEL_DOCUMENT: {PermitType.PROTECTION, PermitType.OTHER},
    Kind.RESIDENCE_CARD: {PermitType.FAMILY, PermitType.OTHER},
    Kind.PROTECTION_FIRST: {PermitType.PROTECTION},
}

# Stems that tell one written form from the other: where bokmål has the first, nynorsk has the second.
GLOSSARY = [
    ("ikke", "ikkje"),
    ("oppholds", "opphalds"),
    ("opphold", "opphald"),
    ("oppholdstillatelse", "opphaldsløyve"),
    ("studietillatelse", "studieløyve"),
    ("søker", "søkj"),
    ("søke om", "søkje om"),
    ("fornyelse", "fornying"),
    ("beskyttelse", "vern"),
    ("menneskelige", "menneskelege"),
    ("statsborgerskap", "statsborgarskap"),
    ("oversett", "omset"),
    ("oversatt", "omset"),
    ("skriftlig", "skriftleg"),
    ("mangl", "mangl"),
    ("manglende", "manglande"),
    ("verge", "verj"),
    ("foresatte", "føresette"),
    ("samtykker", "samtykkjer"),
    ("utenlands", "utanlands"),
    ("utenlandske", "utanlandske"),
    ("arbeidstakere", "arbeidstakarar"),
    ("borger", "borgar"),
    ("bekreft", "stadfest"),
    ("uttømmende", "uttømmande"),
    ("underskrevet", "underskriv"),
    ("grenseboer", "grensebuar"),
    ("forlengelse", "forlenging"),
    ("navn", "namn"),
    ("norge", "noreg"),
    ("kopier ", "kopi"),
    ("lovlig", "lovleg"),
    ("oppdiktet", "oppdikta"),
]
NOT_NYNORSK = re.compile(
    r"\b(ikke|en|et|ett|fra|hvis|hva|hvem|hvor\w*|hvilke\w*|noen|være|vært|ble|selv|opphold\w*|\w*tillatelse\w*|søker\w*"
    r"|fornyelse\w*|beskyttelse\w*|dokumenter|oversett\w*|oversatt|skriftlig|mangle[nr]\w*|\w*borger\w*|navn\w*"
    r"|uten\w*|norge|gjelder|bekreft\w*|penger|måned\w*|nå|foreldrene\w*|legges|leveres|mistet|hjem|deres|årene|barnets)\b",
    re.IGNORECASE,
)
NOT_BOKMAL = re.compile(
    r"\b(ikkje|ein|eit|frå|kva|kven|kvar|korleis|nokon|vere|vore|blei|sjølv|opphald\w*|\w*løyve\w*|søkj\w*|fornying\w*"
    r"|omsetj\w*|skriftleg|manglande|\w*borgarar?|namn\w*|utan\w*|noreg|gjeld|stadfest\w*|pengar|no|føresette|verje)\b",
    re.IGNORECASE,
)


def texts(catalogue: Catalogue) -> Iterator[tuple[str, Text]]:
    yield from ((named.code, named.name) for named in catalogue.application_types)
    yield from ((named.code, named.name) for named in catalogue.services)
    yield from ((named.code, named.name) for named in catalogue.exemptions)
    yield from ((named.code, named.name) for named in catalogue.reasons)
    yield from ((named.code, named.name) for named in catalogue.districts)
    yield from ((named.code, named.name) for named in catalogue.service_centres)
    for document in {line.code: line for known in catalogue.checklists for line in known.documents}.values():
        yield document.code, document.name
        yield document.code, document.explanation
    for station in catalogue.stations:
        yield station.code, station.name
        yield station.code, station.release_routine
        if station.notice is not None:
            yield station.code, station.notice
        yield from ((station.code, closure.reason) for closure in station.closures)


def test_every_kind_and_type_that_exists_is_there_and_no_other(catalogue: Catalogue) -> None:
    found = {kind: {type_ for type_ in PermitType if types_for(catalogue, kind, type_)} for kind in Kind}

    assert found == EXISTING


def test_every_part_is_used(catalogue: Catalogue) -> None:
    lines = {line.code: line for known in catalogue.checklists for line in known.documents}
    offered = {service for station in catalogue.stations for desk in station.desks for service in desk.services}
    applications = catalogue.application_types

    assert {application.checklist for application in applications} == {known.code for known in catalogue.checklists}
    assert {line.condition for line in lines.values()} == set(Condition)
    assert {application.service for application in applications} <= offered
    assert offered == {service.code for service in catalogue.services}
    assert {rate.code for rate in catalogue.fees} == {
        fee for application in applications for fee in (application.fee, application.fee_late) if fee
    }


def test_an_applicant_always_learns_what_to_bring(catalogue: Catalogue) -> None:
    for known in catalogue.checklists:
        assert any(line.condition is Condition.ALWAYS for line in known.documents), known.code


def test_lengths_fit_the_seats(catalogue: Catalogue) -> None:
    assert {service.minutes % TICK_MINUTES for service in catalogue.services} == {0}
    assert {service.minutes for service in catalogue.services} <= set(range(15, 31))


def test_no_amount_after_2024_passes_unchecked(catalogue: Catalogue) -> None:
    for application in catalogue.application_types:
        due = fee_due(catalogue, application.code, date(2025, 1, 1), 40, permit_expired=True)
        assert due is None or due.must_be_checked, application.code


def test_limited_permits_do_not_claim_to_be_renewable(catalogue: Catalogue) -> None:
    limited = {PermitType.AU_PAIR, PermitType.SEASONAL, PermitType.TRAINEE, PermitType.FOLK_HIGH_SCHOOL}

    assert {known.renewable for known in catalogue.application_types if known.type in limited} == {None}


def test_every_group_has_reasons_with_the_codes_that_the_program_knows(catalogue: Catalogue) -> None:
    grouped = {group: {reason.code for reason in reasons_for(catalogue, group)} for group in ReasonGroup}

    assert all(grouped.values())
    assert grouped[ReasonGroup.CARD_ORDER] == set(OrderReason)
    assert grouped[ReasonGroup.REQUEST_METHOD] == set(RequestedBy) - {RequestedBy.PORTAL}
    assert grouped[ReasonGroup.MANUAL_BOOKING] == {"R4", "R5", "R9", "R10", "R11", "R12", "R25", "R26", "R28"}


def test_twelve_districts_and_five_service_centres(catalogue: Catalogue) -> None:
    assert len(catalogue.districts) == 12
    assert {centre.city for centre in catalogue.service_centres} == {
        *("Oslo", "Stavanger", "Bergen", "Trondheim", "Kirkenes"),
    }
    assert {district.name.nn for district in catalogue.districts if district.name.nn != district.name.nb} == {
        "Aust politidistrikt",
        "Sør-Aust politidistrikt",
    }


def test_every_text_has_three_languages_without_stray_spaces(catalogue: Catalogue) -> None:
    found = list(texts(catalogue))

    assert len(found) > 200
    for code, text in found:
        for language in Language:
            wording = text.into(language)
            assert wording == wording.strip() != "", (code, language)
            assert not re.search(r"  |\{|\}| [.,;]", wording), (code, language)


def test_explanations_are_sentences(catalogue: Catalogue) -> None:
    for known in catalogue.checklists:
        for line in known.documents:
            for language in Language:
                wording = line.explanation.into(language)
                assert wording[0].isupper(), line.code
                assert re.fullmatch(r".*[^.]\.", wording), line.code


@pytest.mark.parametrize(("bokmal", "nynorsk"), GLOSSARY)
def test_where_bokmal_has_a_word_nynorsk_has_its_own(catalogue: Catalogue, bokmal: str, nynorsk: str) -> None:
    for code, text in texts(catalogue):
        if re.search(rf"\b{bokmal}", text.nb, re.IGNORECASE):
            assert nynorsk in text.nn.lower(), (code, text.nn)


def test_nynorsk_is_nynorsk_and_bokmal_is_bokmal(catalogue: Catalogue) -> None:
    for code, text in texts(catalogue):
        assert not NOT_NYNORSK.search(text.nn), (code, text.nn)
        assert not NOT_BOKMAL.search(text.nb), (code, text.nb)


def test_the_words_of_nynorsk_are_in_use(catalogue: Catalogue) -> None:
    nynorsk = " ".join(text.nn for _, text in texts(catalogue)).lower()

    for word in ("ikkje", "opphaldsløyve", "søknad", "opphaldskort", "fornying", "vern", "statsborgarskap", "verje"):
        assert word in nynorsk


def test_the_demonstration_station_says_that_it_is_invented() -> None:
    station = reference.demo_station()

    assert station.invented
    assert station.district == ""
    assert station.notice is not None
    assert ("oppdiktet" in station.name.nb, "oppdikta" in station.name.nn, "invented" in station.name.en) == (
        True,
        True,
        True,
    )
    assert ("oppdiktet" in station.notice.nb, "oppdikta" in station.notice.nn, "invented" in station.notice.en) == (
        True,
        True,
        True,
    )
    assert station.email.endswith("@example.org")
    assert [desk.number for desk in station.desks] == ["1", "2", "3", "4"]


def test_what_the_demonstration_station_serves() -> None:
    station = reference.demo_station()

    assert [serves(station, postcode) for postcode in ("0000", "0001", "0155", "1299", "1300", "1399", "1400")] == [
        *(False, True, True, True, True, True, False),
    ]
    assert [desk.number for desk in desks_for(station, "card-collection")] == ["4"]


def test_when_the_demonstration_station_is_closed() -> None:
    station = reference.demo_station()
    first = date(2026, 12, 23)
    closed = [day for day in (first + timedelta(days=n) for n in range(11)) if closure_on(station, day)]

    assert (closed[0], closed[-1], len(closed)) == (date(2026, 12, 24), date(2026, 12, 31), 8)
    assert closure_on(station, date(2027, 3, 24)) is not None
    assert Weekday.SATURDAY not in {span.weekday for span in station.opening}


def test_opening_hours_in_words() -> None:
    station = reference.demo_station()

    assert opening_hours_text(station, Language.NYNORSK) == (
        "måndag–onsdag 09.00–14.30, torsdag 10.00–17.00, fredag 09.00–14.30"
    )
    assert opening_hours_text(station, Language.ENGLISH) == (
        "Monday–Wednesday 09:00–14:30, Thursday 10:00–17:00, Friday 09:00–14:30"
    )
    assert contact(station, Language.BOKMAL).opening_hours.startswith("mandag–onsdag")


def test_reference_data_is_read_once() -> None:
    assert reference.catalogue() is reference.catalogue()
    assert len(reference.districts()) == 12
    offered = reference.reasons(Language.NYNORSK)
    assert ("R5", "Har søkt på papir") in offered[ReasonGroup.MANUAL_BOOKING]
    assert set(offered) == set(ReasonGroup)
