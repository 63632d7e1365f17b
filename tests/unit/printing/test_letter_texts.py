"""The letter texts: the same keys in every language, each used, each filled."""

import string
import tomllib
from dataclasses import replace
from datetime import date, datetime
from importlib import resources
from itertools import product

import pytest

from desktop.domain.cards import CardLetterEvent
from desktop.domain.languages import Language
from desktop.domain.paper_types import Paper, kind_of
from desktop.domain.papers import ByHand, Delivery, FeeOnPaper, FeeState, OrderReason, PaperKind
from desktop.printing.render import compose
from desktop.printing.texts import COMMON, Texts, file_bytes, load, parse
from desktop.printing.wording import amount, at, day
from tests.unit.printing import samples, samples_casepapers, samples_help, samples_till

FILES = (
    COMMON,
    "printer-test",
    "recovery-key",
    "guidance-slip",
    "phone-list",
    "lists",
    "outage-forms",
    "evening-pack",
    "audit-extract",
    *PaperKind,
)
FRAME = {"language-tag", "station-contact", "show-code", "page", "practice", "copy"}
"""Texts of the frame around the body, which is drawn and not put together; other tests read them on the page."""


class Recording(Texts):
    """Texts that remember which of them were asked for."""

    def __init__(self, kind: PaperKind) -> None:
        """Record what is asked of the bokmål texts of a kind of paper."""
        self._texts = load(Language.BOKMAL, kind)
        self.asked: set[str] = set()

    def __call__(self, key: str, **values: object) -> str:
        self.asked.add(key)
        return self._texts(key, **values)

    def several(self, key: str) -> tuple[str, ...]:
        self.asked.add(key)
        return self._texts.several(key)


def papers() -> list[Paper]:
    """Return papers in which every text has its turn."""
    letter, receipt, order = samples.letter(), samples.receipt(), samples.card_order()
    card_letter = samples.card_letter()
    note, proof = samples.note_on_rights(), samples.note_on_rights().proof
    assert proof is not None
    fees = [
        FeeOnPaper(state, sum_, "T-1", why) for state, sum_, why in product(FeeState, (6300, None), ("", "under 18"))
    ]
    fees += [FeeOnPaper(FeeState.PAID, sum_, "T-1", by_invoice=True) for sum_ in (6300, None)]
    person = samples.PERSON
    return [
        letter,
        samples.moved(),
        samples.cancelled(),
        replace(letter, by_paper=False),
        replace(letter, attend_by=date(2026, 10, 5)),
        replace(letter, fee=0, documents=()),
        replace(letter, person=replace(person, born_on="1990-03-00")),
        replace(letter, person=replace(person, born_on="1990-00-00")),
        receipt,
        replace(receipt, first=False, documents=receipt.documents[:1]),
        replace(receipt, by_hand=ByHand("B-S1-00001-25", "Odd Lie", "Kari Berg", receipt.handed_in_at)),
        *(replace(receipt, fee=fee) for fee in fees),
        *(replace(order, reason=reason) for reason in OrderReason),
        replace(order, born_at="Huế", cancelled_on=order.valid_from),
        card_letter,
        replace(card_letter, event=CardLetterEvent.DELAYED, hand_over_only=True),
        replace(order, delivery=Delivery.COLLECT, person=replace(person, given_names=""), photo=False),
        replace(receipt, first=False, documents=tuple(replace(line, this_time=True) for line in receipt.documents)),
        samples.missing_papers(),
        replace(samples.missing_papers(), handed_in_at=None, portal_receipt="", receipt_number=""),
        note,
        samples.unsettled(),
        replace(note, proof=replace(proof, first_free_desk=""), registered_on=None, by_paper=True),
        replace(note, proof=replace(proof, first_free=None), permit_expires_on=None, permanent=True),
        replace(note, registered_on=None, permit_expires_on=None),
        *samples_help.papers(),
        replace(samples_help.checklist(), attend_by=date(2026, 10, 5)),
        *samples_casepapers.every_text(),
        *samples_till.in_every_turn(),
    ]


def entries(language: Language, stem: str) -> dict[str, str | list[str]]:
    return tomllib.loads(file_bytes(language, stem).decode())


def places(value: str | list[str]) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(str(value)) if name)


@pytest.mark.parametrize("stem", FILES)
@pytest.mark.parametrize("language", [Language.NYNORSK, Language.ENGLISH])
def test_every_language_has_the_same_keys_and_the_same_places(stem: str, language: Language) -> None:
    reference, other = entries(Language.BOKMAL, stem), entries(language, stem)

    assert list(other) == list(reference)
    assert {key: places(value) for key, value in other.items()} == {
        key: places(value) for key, value in reference.items()
    }
    assert [len(value) for value in other.values() if isinstance(value, list)] == [
        len(value) for value in reference.values() if isinstance(value, list)
    ]
    assert all(value for value in other.values())


def test_there_is_no_text_file_that_nothing_reads() -> None:
    for language in Language:
        folder = resources.files("resources") / "letters" / language
        assert {path.name for path in folder.iterdir()} == {f"{stem}.toml" for stem in FILES}


def test_every_text_is_used() -> None:
    asked: dict[PaperKind, set[str]] = {kind: set() for kind in PaperKind}
    for paper in papers():
        texts = Recording(kind_of(paper))
        compose(paper, texts)
        asked[kind_of(paper)] |= texts.asked

    for kind in PaperKind:
        assert set(entries(Language.BOKMAL, kind)) - asked[kind] == set()
    assert set(entries(Language.BOKMAL, COMMON)) - {key for keys in asked.values() for key in keys} == FRAME


def test_a_text_that_is_missing_or_not_filled_is_a_fault() -> None:
    texts = parse(Language.BOKMAL, b'fee = "Gebyr {amount}"')

    assert texts("fee", amount="300 kr") == "Gebyr 300 kr"
    with pytest.raises(KeyError):
        texts("fee")
    with pytest.raises(KeyError):
        texts("free")


def test_a_key_stands_in_one_file_only() -> None:
    with pytest.raises(ValueError, match="fee stands in two files"):
        parse(Language.BOKMAL, b'fee = "Gebyr"', b'fee = "Avgift"')


@pytest.mark.parametrize(
    ("language", "when", "sum_"),
    [
        (Language.BOKMAL, "søndag 7. mars 2027 kl. 14.05", "1 234 567 kr"),
        (Language.NYNORSK, "søndag 7. mars 2027 kl. 14.05", "1 234 567 kr"),
        (Language.ENGLISH, "Sunday 7 March 2027 at 14:05", "NOK 1,234,567"),
    ],
)
def test_dates_and_amounts_are_written_as_the_language_does(language: Language, when: str, sum_: str) -> None:
    texts = load(language, PaperKind.RECEIPT)
    moment = datetime.fromisoformat("2027-03-07T14:05")

    assert at(texts, moment.date(), moment.time()).replace("\u00a0", " ") == when
    assert amount(texts, 1234567).replace("\u00a0", " ") == sum_
    assert " " not in day(texts, date(2027, 3, 7)) + amount(texts, 1234567), "neither is broken over two lines"
