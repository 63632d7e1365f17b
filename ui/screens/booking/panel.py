"""The booking panel: three blocks in one column, who, what, when, each folding to one line when it is done."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.catalogue_lookup import UnknownCodeError
from desktop.domain.names import display_name
from desktop.domain.refusals import RuleBroken
from desktop.services.booking import NoTimeNoted
from desktop.services.free_times import FreeTime
from desktop.services.overbooking import Beside
from desktop.services.queries.hits import Hit
from ui.screens.booking.beginnings import what_of_family, who_of_family, who_was_sought
from ui.screens.booking.carrying_out import CarryingOut
from ui.screens.booking.drafts import Draft, Drafts
from ui.screens.booking.enquiry import Enquiry
from ui.screens.booking.form import WhoForm, who_form
from ui.screens.booking.frame import PanelFrame, Step
from ui.screens.booking.outcome import appointment_text, tell_booked, tell_moved
from ui.screens.booking.proof_view import proof_text
from ui.screens.booking.subject import (
    Subject,
    errand_of,
    errands_of,
    look_up,
    relative_of,
    requested_by_of,
    subject_of,
    subject_of_case,
    what_of,
)
from ui.screens.booking.what_form import WhatForm
from ui.screens.booking.work import Done
from ui.session import BookingStart, CaseAddress, Session
from ui.text import isolate
from ui.theme.tokens import Tone


class BookingPanel(PanelFrame):
    """Books an appointment, a further one for a known case, or another time for one that is booked.

    Alt+1, Alt+2 and Alt+3 go to a block, Ctrl+Enter to the next one; what is missing is said at its field. Nothing
    typed is lost: a panel that is closed keeps it for the next one (`Drafts`).

    Signals:
        closed: the panel is done, or its close button was pressed: take it away (which asks `may_close`).
        booked: `Booked`; a time was booked or moved.
        pointed: the `FreeTime` that the arrows are on, for a calendar beside the panel, or None.
    """

    booked = Signal(object)
    pointed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._session = session
        self._subject = Subject()
        self._given = WhoForm(), WhatForm()
        self._set_aside: WhoForm | None = None
        self._start = BookingStart()
        self._asked_to_close = False
        self._carrying = CarryingOut(session, self.when, self)
        self._carrying.done.connect(self._done)
        self._carrying.noted.connect(self._noted)
        self._carrying.refused.connect(self.follow_focus)
        self._carrying.incomplete.connect(self._incomplete)
        self.next_wanted.connect(self._next)
        self.step_wanted.connect(self.go_to)
        self.note.asked.connect(self._start_empty)
        self.who.next_wanted.connect(self._next)
        self.what.next_wanted.connect(self._next)
        self.who.edited.connect(self._edited)
        self.what.edited.connect(self._edited)
        self.what.edited.connect(self._update_offer)
        self.who.known.person_taken.connect(self._use_person)
        self.who.known.case_taken.connect(self._use_case)
        self.who.known.case_opened.connect(self._open_case)
        self.who.locked_note.asked.connect(self._not_this_person)
        self.when.chosen.connect(self._book)
        self.when.beside.chosen.connect(self._book_beside)
        self.when.pointed.connect(self.pointed)
        self.when.errand_changed.connect(self._errand_changed)
        self.when.gate.changed.connect(self._open_times)
        self.when.no_time_wanted.connect(self._note_no_time)
        self._open(Step.WHO)

    # Opening and closing

    def start(self, wanted: BookingStart) -> None:
        """Begin a booking; what was typed before and not booked comes back, or is kept for later."""
        if self.when.busy:
            return
        typed = self._typed()
        if wanted.case_id or wanted.moving:
            self._keep_draft()
            self._begin_known(wanted)
        elif wanted.family_of:
            self._keep_draft()
            self._begin_relative(wanted)
        elif wanted.scan or wanted.name:
            self._keep_draft()
            self._begin(wanted)
            if wanted.scan:
                self.take_scan(wanted.scan)
            else:
                self._begin_named(wanted.name)
            if typed:
                self.note.say(self.tr("What you had typed is kept; it comes back with Ctrl+N."), Tone.INFO)
        elif typed:
            self._start = wanted
            if self._step is Step.WHEN and wanted.day is not None:
                self._open_times()
            self.focus_step()
        else:
            self._begin(wanted)
            self._restore()
            self.focus_step()

    def may_close(self) -> bool:
        """Say whether the panel can go; the first time, where something was typed, it says that it will be kept."""
        if self.when.busy:
            return False
        if self._typed() and not self._asked_to_close:
            self._asked_to_close = True
            self.note.say(self.tr("Press Esc again to close. What you typed is kept until you sign out."), Tone.INFO)
            self._scroll.ensureWidgetVisible(self.note)
            return False
        self._keep_draft()
        self._begin(BookingStart())
        return True

    def take_scan(self, text: str) -> None:
        """Take a passport that was scanned while the panel is open; a case that is known needs none."""
        if self._subject.is_new and not self._subject.person_id and not self.when.busy:
            self._open(Step.WHO)
            self.who.take_zone(text)
            self.focus_step()

    @Slot(object)
    def go_to(self, step: Step) -> bool:
        """Open a block; a block before it that is not in order is opened instead, and says why."""
        if self.when.busy:
            return False
        for earlier in Step:
            if earlier >= step:
                break
            if not self._finish(earlier):
                self._open(earlier)
                self.show_first_problem(earlier)
                return False
        self._open(step)
        self.focus_step()
        return True

    # Beginning

    def _begin(self, wanted: BookingStart) -> None:
        self._start = wanted
        self._subject = Subject()
        self._given = WhoForm(), WhatForm()
        self._set_aside = None
        self._asked_to_close = False
        self.note.say("")
        self.who.clear()
        self.what.clear()
        self.when.clear()
        self.set_moving(moving=False)
        for step in (Step.WHO, Step.WHAT):
            self.fold(step, "")
        self._open(Step.WHO)

    def _begin_known(self, wanted: BookingStart) -> None:
        try:
            subject = subject_of(self._session.store, wanted)
        except RuleBroken as broken:
            self._begin(BookingStart())
            self._session.tell(broken)
            return
        self._begin(wanted)
        self._show_subject(subject)

    def _begin_named(self, sought: str) -> None:
        self.who.set_form(who_was_sought(sought, self._session.today))
        self.note.say(self.tr("Taken from the search. See that surname and given names stand right."), Tone.INFO)
        self.focus_next()

    def _begin_relative(self, wanted: BookingStart) -> None:
        """Begin for one more of a family, with what they have in common."""
        page = relative_of(self._session, wanted.family_of)
        if page is None:
            self._begin(BookingStart())
            return
        self._begin(wanted)
        self._subject = Subject(relative=page)
        self.who.set_form(who_of_family(page))
        self.what.set_form(what_of_family(page, self._session.today))
        self._given = self.who.form(), self.what.form()
        name = isolate(display_name(page.person.family_name, page.person.given_names))
        said = self.tr("One more of the family of %1. What they have in common is filled in.")
        self.note.say(said.replace("%1", name), Tone.INFO)
        self._update_offer()
        self.focus_next()

    def _show_subject(self, subject: Subject) -> None:
        page = subject.case
        if page is None:
            return
        self._subject = subject
        self.who.set_form(who_form(page.person, requested_by_of(subject)))
        self.what.set_form(what_of(page))
        self.who.set_locked(self.tr("As registered. Changes are made on the case page."))
        self.what.set_locked(locked=True)
        self.when.set_errands(errands_of(subject), subject.service)
        self.when.set_moving(moving=subject.moving is not None)
        self.set_moving(moving=subject.moving is not None)
        if subject.moving is not None:
            now = self.tr("%1, now %2").replace("%1", self.who.summary(page.person))
            self.note.say(now.replace("%2", appointment_text(subject.moving, self._session)), Tone.INFO)
        self.go_to(Step.WHEN)

    def _restore(self) -> None:
        draft = Drafts.of(self._session).take()
        if draft is None:
            return
        self._subject = Subject(person_id=draft.person_id, relative=draft.relative)
        self._set_aside = draft.set_aside
        self.who.set_form(draft.who, draft.zone)
        if draft.person_id:
            self._lock_who()
        self.what.set_form(draft.what)
        self.when.gate.set_grounds(draft.grounds)
        self._update_offer()
        self.note.say(self.tr("This was kept when the panel was closed."), Tone.INFO, self.tr("Start empty"))

    def _typed(self) -> bool:
        """Say whether something would be lost."""
        if not self._subject.is_new:
            return False
        given, what = self._given
        who = replace(self.who.form(), language=given.language, requested_by=given.requested_by)
        return who != given or self.what.form() != what or bool(self.who.zone.toPlainText().strip())

    def _keep_draft(self) -> None:
        if self._typed():
            now, about, zone = self._enquiry(), self._subject, self.who.zone.toPlainText()
            draft = Draft(now.who, now.what, zone, about.person_id, self._set_aside, now.grounds, about.relative)
            Drafts.of(self._session).keep(draft)

    # From block to block

    def _finish(self, step: Step) -> bool:
        """Fold a block to one line if it is in order; otherwise have it say why not."""
        if step is Step.WHO:
            person = self._subject.case.person if self._subject.case is not None else self.who.read().person
            if person is None:
                return False
            self.fold(step, self.who.summary(person))
        if step is Step.WHAT:
            if self._subject.is_new and self.what.read().problems:
                return False
            self.fold(step, self.what.summary())
        return True

    def _open(self, step: Step) -> None:
        self.unfold(step)
        if step is Step.WHEN:
            self._open_times()
        else:
            self.when.close_times()
        if step is Step.WHAT:
            self._update_offer()

    def _enquiry(self) -> Enquiry:
        return Enquiry(self._session, self._subject, self.who.form(), self.what.form(), self.when.gate.grounds)

    @Slot()
    def _update_offer(self) -> None:
        offered = self._enquiry().offer()
        if self.what.route.show_asked(offered.asked if offered is not None else ()):
            offered = self._enquiry().offer()
        self.what.offer.show_offer(offered)

    @Slot()
    def _open_times(self) -> None:
        enquiry = self._enquiry()
        offered = enquiry.offer()
        try:
            service, minutes = errand_of(self._subject, enquiry.what.application)
        except UnknownCodeError:
            return
        self.when.gate.show_ruling(enquiry.ruling(offered, service), online=enquiry.what.is_online)
        proof = enquiry.proof()
        self.when.proof.say(proof_text(proof, enquiry.what.channel, self._session) if proof else "", Tone.INFO)
        self.when.waiting.show_case(self._subject.case.case_id if proof and self._subject.case else "")
        if self.when.gate.is_open:
            self.when.open_times(enquiry.wanted(offered, service, minutes, self._start))
        else:
            self.when.bar_times()

    @Slot(object)
    def _errand_changed(self, service: str) -> None:
        self._subject = replace(self._subject, service=service)
        self._open_times()

    # Somebody who is here already

    @Slot(object)
    def _use_person(self, hit: Hit) -> None:
        known = look_up(self._session, hit)
        if known is None or known.case is None:
            return
        form, zone = self.who.form(), self.who.zone.toPlainText()
        self._set_aside = form
        self._subject = Subject(person_id=hit.person_id, relative=self._subject.relative)
        self.who.set_form(who_form(known.case.person, form.requested_by), zone)
        self._lock_who()
        self.go_to(Step.WHAT)

    @Slot(object)
    def _use_case(self, hit: Hit) -> None:
        known = look_up(self._session, hit)
        if known is not None:
            self._keep_draft()
            self._show_subject(replace(known, relative=self._subject.relative))

    @Slot(object)
    def _open_case(self, hit: Hit) -> None:
        self._session.case_opened.emit(CaseAddress(hit.case_id))

    def _lock_who(self) -> None:
        self.who.set_locked(self.tr("Shown as registered; what you typed is set aside."), self.tr("Not this person"))

    @Slot()
    def _not_this_person(self) -> None:
        typed, self._set_aside = self._set_aside or WhoForm(), None
        self._subject = Subject(relative=self._subject.relative)
        self.who.set_locked("")
        self.who.set_form(typed, self.who.zone.toPlainText())
        self.go_to(Step.WHO)

    # Booking

    @Slot(object)
    def _book(self, time: FreeTime) -> None:
        self._carrying.book(self._enquiry(), time)

    @Slot(object)
    def _book_beside(self, beside: Beside) -> None:
        self._carrying.book(self._enquiry(), beside.time, beside)

    @Slot()
    def _incomplete(self) -> None:
        self.go_to(Step.WHEN)

    @Slot(object)
    def _done(self, done: Done) -> None:
        session, subject = self._session, self._subject
        request, late = self._enquiry().request(), self.when.late_of(done.time)
        self._begin(BookingStart())
        session.changed.emit(done.changes)
        if subject.moving is not None:
            tell_moved(session, subject.moving, done, late)
        elif request is not None:
            tell_booked(session, request.person, done, late, linked=subject.relative is not None)
        self.booked.emit(done.booked)
        self.closed.emit()
        session.case_selected.emit(done.booked.case_id)
        session.paper_wanted.emit(done.booked.letter)

    @Slot()
    def _note_no_time(self) -> None:
        self._carrying.note_no_time(self._enquiry())

    @Slot(object)
    def _noted(self, noted: NoTimeNoted) -> None:
        self._session.changed.emit(noted.changes)
        # From now on there is a case: a late time is booked for it, or somebody rings when one is free.
        self._show_subject(subject_of_case(self._session.store, noted.case_id))

    # Keys

    @Slot()
    def _next(self) -> None:
        if self._step is Step.WHEN:
            self.when.choose_current()
        else:
            self.go_to(Step(self._step + 1))

    @Slot()
    def _edited(self) -> None:
        if self._asked_to_close:
            self._asked_to_close = False
            self.note.say("")

    @Slot()
    def _start_empty(self) -> None:
        self._begin(BookingStart())
        self.focus_step()
