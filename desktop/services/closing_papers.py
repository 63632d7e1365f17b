"""What a closing has to be printed: the phone list, and the letters that nobody has printed yet, as one job."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop.domain.calendar_words import ItemState
from desktop.domain.clock import wall_clock
from desktop.domain.languages import Language
from desktop.services.calendar_wording import code_word
from desktop.services.guidance import station_contact
from desktop.services.papers import preview
from desktop.services.phones import display_phone
from desktop.services.queries.closing import ReviewRow, phone_list, review
from desktop.storage.models import Closing, IssuedPaper
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ClosingJob:
    """A job for the printer.

    Attributes:
        letters: the numbers of the letters in it, in the order of the review list; each in the applicant's language.
        listed: how many are on the phone list, which comes first; 0 where there is none.
        pdf: the whole, or nothing where there is nothing to print.
    """

    letters: tuple[str, ...]
    listed: int
    pdf: bytes


def closing_job(store: Store, closing_id: str, language: Language) -> ClosingJob:
    """Return what would be printed now; nothing is counted. It goes out as a job of its letters (`print_jobs`).

    Letters to those whose address is protected are among them, and say no address.
    """
    return made_again(store, closing_id, language, letters_to_print(store, closing_id))


def letters_to_print(store: Store, closing_id: str) -> tuple[str, ...]:
    """Return the numbers of the letters of a review that hold and that nobody has printed, in the order of the list."""
    numbers = [row.letter for row in review(store, closing_id) if row.letter]
    with store.read() as connection:
        query = select(IssuedPaper.number).where(IssuedPaper.number.in_(numbers), IssuedPaper.copies == 0)
        waiting = set(connection.execute(query).scalars())
    return tuple(number for number in numbers if number in waiting)


def made_again(store: Store, closing_id: str, language: Language, letters: tuple[str, ...]) -> ClosingJob:
    """Return the job for certain letters, each marked as the copy that it will be; nothing is counted."""
    from desktop.printing.joining import joined

    to_ring = phone_list(store, closing_id)
    files = [_list(store, closing_id, language, to_ring)] if to_ring else []
    files += [preview(store, number).pdf for number in letters]
    return ClosingJob(letters, len(to_ring), joined(files) if files else b"")


def _list(store: Store, closing_id: str, language: Language, rows: tuple[ReviewRow, ...]) -> bytes:
    from desktop.printing.phone_list import PhoneLine, PhoneList, render_phone_list

    with store.read() as connection:
        reason = connection.execute(select(Closing.reason).where(Closing.id == closing_id)).scalar_one()
    lines = tuple(
        PhoneLine(
            name=row.name,
            phone=display_phone(row.phone),
            language=Language(row.language),
            hit_day=row.day,
            hit_start=wall_clock(row.start),
            decided=code_word(row.state, language),
            new_day=row.now_day if row.state is ItemState.MOVED else None,
            new_start=wall_clock(row.now_start) if row.state is ItemState.MOVED else None,
        )
        for row in rows
    )
    return render_phone_list(PhoneList(language, station_contact(store, language), reason, store.clock.now(), lines))
