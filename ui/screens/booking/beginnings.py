"""With what the blocks begin for one more of a family, and for a name that was typed in the search."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Slot

from desktop.domain.partial_date import BadBirthDate, read_birth_date
from desktop.services.cases import PersonDetails
from desktop.services.queries.case_page import CasePage
from ui.actions.keymap import keymap
from ui.messages import Offer
from ui.screens.booking.form import WhoForm, who_form
from ui.screens.booking.what_form import WhatForm, usual_circumstances
from ui.session import BookingStart, Session


def who_of_family(page: CasePage) -> WhoForm:
    """Return what a family has in common; names, dates and numbers of their own are empty.

    The protection of an address goes with the address.
    """
    known = who_form(page.person, page.requested_by)
    return WhoForm(
        surname=known.surname,
        citizenship=known.citizenship,
        phone=known.phone,
        email=known.email,
        language=known.language,
        street=known.street,
        postcode=known.postcode,
        city=known.city,
        protection=known.protection,
        requested_by=known.requested_by,
    )


def what_of_family(page: CasePage, today: date) -> WhatForm:
    """Return what they apply for together, and how it was sent; the receipt is each one's own (R40)."""
    return WhatForm(
        application=page.application,
        circumstances=usual_circumstances(page.application, today),
        channel=page.channel,
        channel_chosen=True,
    )


def with_needs_of(person: PersonDetails, relative: PersonDetails) -> PersonDetails:
    """Return somebody with what the panel does not ask and a family has in common."""
    at_home = (person.street, person.postcode) == (relative.street, relative.postcode)
    letterbox = relative.letterbox_name if at_home else ""
    return replace(person, interpreter=relative.interpreter, letterbox_name=letterbox)


def who_was_sought(text: str, today: date) -> WhoForm:
    """Return what was typed in the search: before a comma the surname, else the first word; a birth date is known."""
    words, born = [], ""
    for word in text.split():
        if not any(letter.isdigit() for letter in word):
            words.append(word)
        elif not born and _is_date(word, today):
            born = word
    name = " ".join(words)
    surname, _, given_names = name.partition("," if "," in name else " ")
    return WhoForm(surname=surname.strip(), given_names=given_names.strip(), born=born)


class OneMore(QObject):
    """The way from a booking to the next of the family; it lives as long as the button is held."""

    def __init__(self, session: Session, case_id: str) -> None:
        super().__init__()
        self._session = session
        self._case_id = case_id

    def offer(self) -> Offer:
        """Return the button."""
        label = QCoreApplication.translate("Booking", "Book one more of the family")
        keys = keymap().shown("everywhere.book-family")
        return Offer(label, self.go, undoes=False, keys=keys)

    @Slot()
    def go(self) -> None:
        """Open the panel for the next one."""
        self._session.booking_wanted.emit(BookingStart(family_of=self._case_id))


def _is_date(word: str, today: date) -> bool:
    try:
        read_birth_date(word, today)
    except BadBirthDate:
        return False
    return True
