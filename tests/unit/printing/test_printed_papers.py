"""Every datum of a paper is on it, in each language, and nothing that must not be."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop.domain.case_papers import ConsentWithdrawal
from desktop.domain.languages import Language
from desktop.domain.paper_types import Paper
from desktop.domain.papers import (
    AppointmentEvent,
    AppointmentLetter,
    CardOrderPaper,
    Delivery,
    DocumentLine,
    DocumentToBring,
    FeeOnPaper,
    FeeState,
    HandInReceipt,
    LineState,
    OrderReason,
    PersonOnPaper,
)
from desktop.printing import render
from tests.unit.printing import reading, samples, samples_till

LANGUAGES = pytest.mark.parametrize("language", Language)
PAPERS = pytest.mark.parametrize("make", samples.MAKERS, ids=lambda make: make.__name__)

WHEN = {
    Language.BOKMAL: "mandag 14. desember 2026 kl. 09.00",
    Language.NYNORSK: "måndag 14. desember 2026 kl. 09.00",
    Language.ENGLISH: "Monday 14 December 2026 at 09:00",
}
HANDED_IN = {
    Language.BOKMAL: "mandag 14. desember 2026 kl. 09.12",
    Language.NYNORSK: "måndag 14. desember 2026 kl. 09.12",
    Language.ENGLISH: "Monday 14 December 2026 at 09:12",
}
AMOUNT = {Language.BOKMAL: "6 300 kr", Language.NYNORSK: "6 300 kr", Language.ENGLISH: "NOK 6,300"}
BORN = {Language.BOKMAL: "14. mars 1990", Language.NYNORSK: "14. mars 1990", Language.ENGLISH: "14 March 1990"}


def missing(text: str, wanted: list[str]) -> list[str]:
    return [each for each in wanted if each not in text]


@PAPERS
@LANGUAGES
def test_station_person_and_number_are_on_every_paper(make: Callable[[Language], Paper], language: Language) -> None:
    paper = make(language)
    text = reading.text(render(paper))
    station = samples.STATION

    assert not missing(text, [paper.number, station.name, station.street, "4085 Storvik", station.phone, station.email])
    assert station.opening_hours in text
    if make in samples_till.OF_THE_STATION:
        assert "Nguyễn" not in text
        return
    assert not missing(text, ["Nguyễn", "Thị Minh Khai", BORN[language]])
    if not isinstance(paper, ConsentWithdrawal):  # somebody else reads that one
        assert not missing(text, ["Vietnam", "2002 057055 02"])


@LANGUAGES
def test_an_appointment_letter_says_it_all(language: Language) -> None:
    letter = samples.letter(language)
    text = reading.text(render(letter))
    deadline = {"nb": "tirsdag 15. desember 2026", "nn": "tysdag 15. desember 2026", "en": "Tuesday 15 December 2026"}
    alone = {"nb": "gjelder bare for deg", "nn": "gjeld berre for deg", "en": "for you alone"}
    cancelling = {"nb": "Avbestiller du", "nn": "Avbestiller du", "en": "If you cancel"}
    card = {
        "nb": "betaler med kort i skranken",
        "nn": "betaler med kort i skranken",
        "en": "pay by card at the counter",
    }

    assert not missing(
        text, [WHEN[language], letter.desk, letter.errand, letter.booking_number, AMOUNT[language], letter.clerk]
    )
    assert not missing(text, [each.name for each in letter.documents] + [each.explanation for each in letter.documents])
    assert not missing(
        text, [deadline[language], alone[language], cancelling[language], card[language], *letter.person.address]
    )


@LANGUAGES
@pytest.mark.parametrize("make", [samples.letter, samples.moved, samples.cancelled])
def test_a_paper_applicant_is_offered_no_link(make: Callable[[Language], Paper], language: Language) -> None:
    text = reading.text(render(make(language))).casefold()

    assert not [
        word for word in ("http", "www", "lenke", "lenkj", "link", "mine søknader", "my applications") if word in text
    ]
    assert samples.STATION.phone in text


@LANGUAGES
def test_an_online_applicant_is_told_of_the_link_and_that_cancelling_ends_it(language: Language) -> None:
    text = reading.text(render(replace(samples.letter(language), by_paper=False)))
    words = {
        "nb": ("med lenken", "lenken slutter"),
        "nn": ("med lenkja", "lenkja sluttar"),
        "en": ("the link in", "the link stops"),
    }

    assert not missing(text, list(words[language]))


@LANGUAGES
def test_a_moved_appointment_names_the_earlier_time_and_says_that_it_is_provisional(language: Language) -> None:
    text = reading.text(render(samples.moved(language)))
    new = {
        "nb": "mandag 4. januar 2027 kl. 13.15",
        "nn": "måndag 4. januar 2027 kl. 13.15",
        "en": "Monday 4 January 2027 at 13:15",
    }
    provisional = {"nb": "Timen er foreløpig", "nn": "Timen er førebels", "en": "This appointment is provisional"}
    late = {
        "nb": "Timen er etter fristen",
        "nn": "Timen er etter fristen",
        "en": "This appointment is after the deadline",
    }
    unknown = {
        "nb": "Du får vite beløpet i skranken",
        "nn": "Du får vite beløpet i skranken",
        "en": "You will be told the amount",
    }

    assert text.count(WHEN[language]) == 2
    assert not missing(text, [new[language], provisional[language], late[language], unknown[language]])


@LANGUAGES
def test_a_cancelled_appointment_says_what_that_means_and_asks_for_nothing(language: Language) -> None:
    letter = samples.cancelled(language)
    text = reading.text(render(letter))
    means = {"nb": "Du skal ikke møte", "nn": "Du skal ikkje møte", "en": "You are not to attend"}
    contact = {"nb": "bare ved å ta kontakt", "nn": "berre ved å ta kontakt", "en": "only by contacting us"}

    assert not missing(text, [WHEN[language], means[language], contact[language], letter.booking_number])
    assert not [each.name for each in letter.documents if each.name in text]
    assert AMOUNT[language] not in text


def test_a_letter_with_nothing_to_pay_or_bring_or_wait_for_says_so() -> None:
    letter = replace(samples.letter(), fee=0, documents=(), attend_by=None, desk="")
    text = reading.text(render(letter))

    assert not missing(text, ["Du skal ikke betale gebyr.", "Ta med gyldig pass"])
    assert not [word for word in ("Frist", "Gebyret er", "Timen er foreløpig", "Tidligere tid") if word in text]


@LANGUAGES
def test_a_receipt_says_it_all(language: Language) -> None:
    receipt = samples.receipt(language)
    text = reading.text(render(receipt))
    due = {"nb": "mandag 4. januar 2027", "nn": "måndag 4. januar 2027", "en": "Monday 4 January 2027"}
    udi = {
        "nb": "ikke en bekreftelse fra UDI",
        "nn": "ikkje ei stadfesting frå UDI",
        "en": "not a confirmation from UDI",
    }
    counts = {"nb": "regnes som levert", "nn": "rekna som levert", "en": "counts as submitted"}
    states = {
        "nb": ["Levert", "Mangler", "Ikke relevant", "Ikke levert", "Ja"],
        "nn": ["Levert", "Manglar", "Ikkje relevant", "Ikkje levert", "Ja"],
        "en": ["Handed in", "Missing", "Not relevant", "Not handed in", "Yes"],
    }
    missing_line = f"{receipt.documents[2].name}: "

    assert text.count(HANDED_IN[language]) == 2
    assert not missing(
        text, [line.name for line in receipt.documents] + ["Note 51", missing_line, due[language], *states[language]]
    )
    assert not missing(
        text, [AMOUNT[language], "T-004417", receipt.rights[0].text, "R33", udi[language], counts[language]]
    )
    assert not missing(text, [receipt.errand, receipt.portal_receipt, receipt.booking_number, receipt.clerk])


def test_a_later_hand_in_does_not_claim_to_submit_the_application() -> None:
    receipt = replace(samples.receipt(), first=False)
    text = reading.text(render(receipt))

    assert "Kvittering for leverte dokumenter" in text
    assert "Det endrer ikke når søknaden din regnes som levert" in text
    assert "Søknaden din regnes som levert mandag" not in text


def test_only_a_complete_receipt_says_that_nothing_is_missing() -> None:
    nothing = "Vi mangler ingen dokumenter fra deg."
    brought = DocumentLine("Gyldig pass", LineState.BROUGHT, original_seen=True)
    still_open = DocumentLine("Fullmakt", LineState.OPEN)
    complete = replace(samples.receipt(), documents=(brought,))

    assert nothing in reading.text(render(complete))
    assert nothing not in reading.text(render(replace(complete, documents=(brought, still_open))))
    assert nothing not in reading.text(render(samples.receipt()))


@pytest.mark.parametrize(
    ("fee", "says"),
    [
        (FeeOnPaper(FeeState.NONE, 0), "Det er ikke noe gebyr å betale."),
        (FeeOnPaper(FeeState.DUE, 6300), "6 300 kr er ikke betalt."),
        (FeeOnPaper(FeeState.DUE, None), "Beløpet er ikke fastsatt."),
        (FeeOnPaper(FeeState.PAID, 11900), "11 900 kr er betalt med kort i skranken."),
        (FeeOnPaper(FeeState.PAID, None), "Gebyret er betalt med kort i skranken."),
        (FeeOnPaper(FeeState.PREPAID, 6300), "6 300 kr er betalt på forhånd."),
        (FeeOnPaper(FeeState.PREPAID, None), "Gebyret er betalt på forhånd."),
        (FeeOnPaper(FeeState.EXEMPT, None), "Fritatt for gebyr."),
        (FeeOnPaper(FeeState.EXEMPT, None, exempt_because="under 18 år"), "Fritatt for gebyr: under 18 år"),
    ],
)
def test_the_fee_is_told_in_every_state(fee: FeeOnPaper, says: str) -> None:
    assert says in reading.text(render(replace(samples.receipt(), fee=fee)))
    assert says in reading.text(render(replace(samples.card_order(), fee=fee)))


@LANGUAGES
def test_a_card_order_says_it_all(language: Language) -> None:
    order = samples.card_order(language)
    text = reading.text(render(order))
    dates = {
        "nb": ["10. februar 2027", "9. februar 2029", "12. februar 2027 kl. 10.30"],
        "nn": ["10. februar 2027", "9. februar 2029", "12. februar 2027 kl. 10.30"],
        "en": ["10 February 2027", "9 February 2029", "12 February 2027 at 10:30"],
    }
    words = {
        "nb": ["Fornyet tillatelse", "Nei: brukket hånd", "Sendes i posten", "Ansiktsfoto Ja"],
        "nn": ["Fornya løyve", "Nei: broten hand", "Blir sendt i posten", "Ansiktsfoto Ja"],
        "en": ["Permit renewed", "No: broken hand", "Sent by post", "Facial photo Yes"],
    }

    assert not missing(
        text, [order.permit, order.sex, order.letterbox_name, order.old_card, order.ordered_by, *order.delivery_address]
    )
    assert not missing(text, dates[language] + words[language])
    assert text.count(order.number) >= 3, "in the references, under the bar code and in the footer"


@LANGUAGES
def test_every_reason_for_a_card_has_words_of_its_own(language: Language) -> None:
    order = samples.card_order(language)
    texts = {reading.text(render(replace(order, reason=reason))) for reason in OrderReason}

    assert len(texts) == len(OrderReason)


@LANGUAGES
def test_a_card_to_collect_shows_no_address_even_where_the_data_have_one(language: Language) -> None:
    order = samples.collected(language)
    text = reading.text(render(order))

    assert order.delivery is Delivery.COLLECT
    assert order.delivery_address, "the sample has one that must not be printed"
    assert not [line for line in (*order.delivery_address[:2], order.letterbox_name) if line in text]


def test_a_card_order_never_shows_the_address_of_the_window() -> None:
    order: CardOrderPaper = replace(samples.collected(), person=samples.PERSON)

    assert "Fjellveien" not in reading.text(render(order))


@pytest.mark.parametrize("make", [samples.letter, samples.receipt])
def test_without_an_address_only_the_name_stands_in_the_window(
    make: Callable[[], AppointmentLetter | HandInReceipt],
) -> None:
    paper = make()
    hidden = replace(paper, person=replace(paper.person, address=()))

    assert "Fjellveien" in reading.text(render(paper))
    assert "Fjellveien" not in reading.text(render(hidden))


@pytest.mark.parametrize(
    ("born_on", "says"),
    [
        ("1990-03-14", "14. mars 1990"),
        ("1990-03-00", "mars 1990, dag ukjent"),
        ("1990-00-00", "1990, dag og måned ukjent"),
    ],
)
def test_a_birth_date_known_in_part_says_so(born_on: str, says: str) -> None:
    order = replace(samples.card_order(), person=replace(samples.PERSON, born_on=born_on))

    assert f"Fødselsdato {says} Kjønn" in reading.text(render(order))


def test_an_instant_is_printed_in_oslo_time_summer_and_winter() -> None:
    summer = replace(samples.receipt(), handed_in_at=datetime.fromisoformat("2026-07-01T22:30:00+00:00"))

    assert "torsdag 2. juli 2026 kl. 00.30" in reading.text(render(summer))


def test_long_names_and_addresses_and_forty_documents_lose_nothing() -> None:
    person = PersonOnPaper(
        family_name="Wickramasinghe Arachchige Don-Rathnayake Mudiyanselage",
        given_names="Maximiliana Anastasia Konstantinovna Sofía Guadalupe de la Santísima Trinidad",
        born_on="1990-00-00",
        citizenship="Sri Lanka",
        address=(
            "c/o Haugen-Kristoffersen",
            "Samskipnaden i Storvik",
            "Fjellveien 7 B",
            "Postboks 1234",
            "4085 Storvik",
        ),
    )
    names = [f"Dokument nummer {place} som skal vises" for place in range(1, 41)]
    letter = replace(
        samples.letter(), person=person, documents=tuple(DocumentToBring(name, "Med kopi.") for name in names)
    )
    lines = tuple(DocumentLine(name, LineState.MISSING, missing_by=date(2027, 1, 4), note="Merknad") for name in names)
    receipt = replace(samples.receipt(), person=person, documents=lines)

    for paper in (letter, receipt):
        pages = reading.pages(render(paper))
        text = " ".join(pages)
        assert len(pages) > 2
        assert not missing(text, [*names, *person.address])
        assert f"{person.given_names} {person.family_name}" in text
    with_table = [page for page in pages if "Dokument nummer" in page and "Frist 4. januar" in page]
    assert len(with_table) > 1
    assert all("Original sett" in page for page in with_table), "the head of the table is repeated"


@pytest.mark.parametrize("event", AppointmentEvent)
def test_every_event_has_a_title_of_its_own(event: AppointmentEvent) -> None:
    title = {"booked": "Du har fått time", "moved": "er flyttet", "cancelled": "er avbestilt"}[event]

    assert title in reading.pages(render(replace(samples.letter(), event=event)))[0]


def test_a_deadline_that_has_passed_sends_nobody_to_ask_for_an_earlier_appointment() -> None:
    letter = replace(samples.letter(), attend_by=date(2026, 10, 5))
    said = " ".join(reading.text(render(letter)).split())
    assert "var mandag 5. oktober 2026. Den er passert." in said
    assert "tidligere time" not in said
    assert "senest" not in said.partition("Frist")[2].partition("Trenger du")[0]
    late = replace(letter, attend_by=date(2026, 12, 1))
    assert "spør om en tidligere time" in " ".join(reading.text(render(late)).split())
