"""From what stands in the blocks to what the services are asked."""

from dataclasses import dataclass

from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.services.booking import Offer, Request, offer
from desktop.services.booking_rules import Ruling, ruling_on_case
from desktop.services.free_times import FreeTime
from desktop.services.no_time import NoTimeProof, no_time_proof
from desktop.services.queries.families import family_times
from ui.screens.booking.beginnings import with_needs_of
from ui.screens.booking.form import WhoForm, read_who
from ui.screens.booking.subject import Subject
from ui.screens.booking.times import Wanted
from ui.screens.booking.what_form import Grounds, WhatForm, is_application, make_request
from ui.session import BookingStart, Session


@dataclass(frozen=True, slots=True)
class Enquiry:
    """All that stands in the panel at one moment."""

    session: Session
    subject: Subject
    who: WhoForm
    what: WhatForm
    grounds: Grounds

    def request(self) -> Request | None:
        """Return what the booking is made from, or nothing while something is missing."""
        today = self.session.today
        case = self.subject.case
        person = case.person if case is not None else read_who(self.who, today).person
        if person is None or not is_application(self.what.application):
            return None
        relative = self.subject.relative
        if relative is not None and case is None and not self.subject.person_id:
            person = with_needs_of(person, relative.person)
        return make_request(
            person,
            self.what,
            self.who.requested_by,
            today,
            person_id=self.subject.person_id,
            case_id=case.case_id if case is not None else "",
            grounds=self.grounds,
            family=relative.case_id if relative is not None else "",
        )

    def offer(self) -> Offer | None:
        """Return what the panel tells, or nothing while something is missing."""
        request = self.request()
        try:
            return offer(self.session.store, request) if request is not None else None
        except UnknownCodeError:
            return None  # a case from an earlier catalogue; its further times have their own errands

    def ruling(self, offered: Offer | None, service: str) -> Ruling:
        """Return what the advice means; an appointment that is only moved stands, whoever might book it (R27)."""
        if self.subject.moving is not None:
            return Ruling()
        if self.subject.case is not None:
            return ruling_on_case(self.session.store, self.subject.case.case_id, service, self.grounds.reason)
        return offered.ruling if offered is not None else Ruling()

    def wanted(self, offered: Offer | None, service: str, minutes: int, start: BookingStart) -> Wanted:
        """Return what times to look for; once everything is handed in, no deadline counts any more."""
        case = self.subject.case
        counts = case is None or case.attended_at is None
        deadlines = offered.deadlines if offered is not None and counts else None
        last = deadlines.attend_by if deadlines is not None else None
        pointed = (start.desk_id, start.day, start.start) if start.day and start.start is not None else None
        return Wanted(
            service,
            minutes,
            deadline=last,
            from_day=start.day,
            pointed=pointed,
            beside=start.beside,
            family=self._family(),
        )

    def _family(self) -> tuple[FreeTime, ...]:
        """Return when the others of the family come."""
        relative, case = self.subject.relative, self.subject.case
        others = family_times(self.session.store, relative.case_id) if relative is not None else ()
        own = family_times(self.session.store, case.case_id, but=case.case_id) if case is not None else ()
        return tuple(dict.fromkeys((*others, *own)))

    def proof(self) -> NoTimeProof | None:
        """Return the proof that no time was free, if one is kept with the case."""
        case = self.subject.case
        if case is None or self.subject.moving is not None:
            return None
        return no_time_proof(self.session.store, case.case_id)
