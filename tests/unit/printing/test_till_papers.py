"""The papers of the till, of the card counter and of the day, as they are read on the page."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.domain.card_papers import CollectedBy
from desktop.domain.fee_papers import FeeReversalEvent
from desktop.domain.languages import Language
from desktop.domain.papers import PersonOnPaper
from desktop.domain.till import Figures
from desktop.printing.render import render
from tests.unit.printing import reading, samples, samples_till

LANGUAGES = pytest.mark.parametrize("language", Language)
AMOUNT = {Language.BOKMAL: "6 300 kr", Language.NYNORSK: "6 300 kr", Language.ENGLISH: "NOK 6,300"}


def text_of(paper: object) -> str:
    return reading.text(render(paper)).replace("\u00a0", " ")  # type: ignore[arg-type]  # any of the samples


@LANGUAGES
def test_a_receipt_says_what_was_paid_when_and_how(language: Language) -> None:
    receipt = samples_till.fee_receipt(language)
    text = text_of(receipt)
    when = {"nb": "mandag 14. desember 2026 kl. 09.21", "nn": "måndag 14. desember 2026 kl. 09.21"}

    said = (AMOUNT[language], receipt.paid.reference, receipt.errand, receipt.clerk, receipt.portal_receipt)
    assert not [each for each in said if each not in text]
    assert when.get(language, "Monday 14 December 2026 at 09:21") in text
    not_handed_in = {"nb": "ikke at søknaden er levert", "nn": "ikkje at søknaden er levert"}
    assert not_handed_in.get(language, "not show that the application has been handed in") in text
    advance = samples_till.fee_in_advance(language)
    there = text_of(replace(advance, paid=replace(advance.paid, amount=None)))
    assert advance.order_number in there
    assert AMOUNT[language] not in there, "nobody has confirmed the amount"


@LANGUAGES
@pytest.mark.parametrize("event", FeeReversalEvent)
def test_a_request_is_no_answer_and_a_reversal_asks_for_no_signature(
    event: FeeReversalEvent, language: Language
) -> None:
    paper = replace(samples_till.fee_reversal(language), event=event)
    text = text_of(paper)
    account = {"nb": "Kontonummer", "nn": "Kontonummer", "en": "Account number"}[language]
    no_answer = {"nb": "Dette er ikke et svar", "nn": "Dette er ikkje eit svar", "en": "This is not an answer"}[
        language
    ]
    is_request = event in (FeeReversalEvent.REFUND_REQUESTED, FeeReversalEvent.PAID_TWICE)

    assert AMOUNT[language] in text
    assert (account in text, no_answer in text) == (is_request, is_request)


@LANGUAGES
@pytest.mark.parametrize("by", CollectedBy)
def test_a_slip_says_who_collected_and_shows_no_address(by: CollectedBy, language: Language) -> None:
    slip = samples_till.card_collection(language)
    text = text_of(replace(slip, by=by))
    attorney = {"nb": "Gjelder fra 1. mars 2027", "nn": "Gjeld frå 1. mars 2027", "en": "In force from 1 March 2027"}

    said = (slip.collector, slip.order_number, slip.old_card_because, slip.clerk, slip.errand)
    assert not [each for each in said if each not in text]
    assert (attorney[language] in text) == (by is CollectedBy.POWER_OF_ATTORNEY)
    assert not [line for line in slip.person.address[:-1] if line in text]
    assert text.count(slip.number) >= 3, "in the references, under the bar code and in the footer"


@LANGUAGES
def test_a_cash_up_says_both_totals_the_difference_and_who_counted(language: Language) -> None:
    paper = samples_till.cash_up(language)
    text = text_of(paper)
    totals = {"nb": ["8 800 kr", "8 500 kr", "300 kr mindre"], "nn": ["8 800 kr", "8 500 kr", "300 kr mindre"]}
    wanted = totals.get(language, ["NOK 8,800", "NOK 8,500", "NOK 300 less"])

    assert not [each for each in (*wanted, paper.explanation, paper.clerk, paper.till_clerk) if each not in text]
    assert text.count("T-004417") == 2, "the payment, and that it was given back"
    assert f"−{AMOUNT[language]}" in text
    empty = replace(paper, figures=Figures(), by_method=(), lines=(), terminal_total=0)
    assert paper.explanation not in text_of(empty)


@LANGUAGES
def test_a_report_tells_a_till_that_is_not_cashed_up_and_what_is_open(language: Language) -> None:
    report = samples_till.end_of_day(language)
    text = text_of(report)
    open_till = {"nb": "Ikke gjort opp", "nn": "Ikkje gjort opp", "en": "Not cashed up"}[language]
    nothing = {"nb": "Ingenting står åpent", "nn": "Ingenting står ope", "en": "Nothing is left open"}[language]

    assert open_till in text
    assert not [each.reference for each in report.open if each.reference not in text]
    assert nothing not in text
    assert nothing in text_of(replace(report, open=()))


@pytest.mark.parametrize("make", samples_till.OF_A_PERSON, ids=lambda make: make.__name__)
@pytest.mark.parametrize("person", [samples.ARABIC, samples.CYRILLIC], ids=["arabic", "cyrillic"])
def test_no_signature_stands_alone_whoever_it_is_about(
    make: Callable[[Language], object], person: PersonOnPaper
) -> None:
    named = replace(make(Language.BOKMAL), person=person)  # type: ignore[type-var]  # a frozen dataclass each
    pages = reading.pages(render(named))  # type: ignore[arg-type]  # any of the samples

    assert len(pages) <= 2
    assert all(len(page) > 150 for page in pages)
