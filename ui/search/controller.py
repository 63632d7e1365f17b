"""The search box at work: what is typed or scanned goes in, a person's case comes out."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.booking_number import format_booking_number
from desktop.domain.mrz import Mrz
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.residence_card import names_agree, residence_card
from desktop.domain.scan import BookingScan, PaperScan, PassportScan, ReceiptScan, recognise
from desktop.services.paper_validity import look_up
from desktop.services.queries.elsewhere import elsewhere
from desktop.services.queries.find import find
from desktop.services.queries.hits import Hit
from desktop.services.queries.papers import paper_row
from desktop.services.queries.waiting_forms import waiting_form
from ui.dates import date_text
from ui.look_gate import LookGate
from ui.messages import Offer
from ui.screens.papers.validity_words import reason_words
from ui.search.journal import SearchJournal
from ui.search.popup import MOST, SearchPopup
from ui.session import BookingStart, CaseAddress, Session
from ui.text import isolate
from ui.widgets.search_box import SearchBox

APPOINTMENTS, CHECKLIST, CARD, OVERVIEW, CHANGES = "appointments", "checklist", "card", "overview", "changes"
FEE = "fee"
"""The tabs of a case that a scan leads to."""

TAB_OF: Mapping[PaperKind, str] = {
    PaperKind.APPOINTMENT_LETTER: APPOINTMENTS,
    PaperKind.RECEIPT: CHECKLIST,
    PaperKind.MISSING_PAPERS: CHECKLIST,
    PaperKind.CARD_ORDER: CARD,
    PaperKind.CARD_LETTER: CARD,
    PaperKind.CARD_COLLECTION: CARD,
    PaperKind.FEE_RECEIPT: FEE,
    PaperKind.FEE_REVERSAL: FEE,
    PaperKind.CHECKLIST: CHECKLIST,
    PaperKind.NOTE_ON_RIGHTS: OVERVIEW,
    PaperKind.EEA_REGISTRATION: CHANGES,
    PaperKind.CORRECTION_NOTE: CHANGES,
    PaperKind.WITHDRAWAL: CHANGES,
    PaperKind.CONSENT_WITHDRAWN: CHANGES,
    PaperKind.WRONG_PLACE: CHANGES,
}
"""Where the work lies that somebody has come for who shows one of our papers."""


@dataclass(frozen=True, slots=True)
class ScanForCase:
    """A document that was scanned for a case, whose name is not the one that is registered."""

    case_id: str
    scan: str


@dataclass(frozen=True, slots=True)
class _Passport:
    """A passport that was scanned, whose holder was found."""

    mrz: Mrz
    hit: Hit
    text: str


@dataclass(frozen=True, slots=True)
class _Way:
    """A case that is to be opened, at which tab, and the passport that led there."""

    case_id: str
    tab: str = ""
    passport: _Passport | None = None


class SearchController(QObject):
    """Looks up while somebody types, on the window's own thread: the answer is there before the next frame.

    Signals:
        correction_wanted: a `ScanForCase`; the tab of changes opens with what was read.
    """

    correction_wanted = Signal(object)

    def __init__(self, session: Session, box: SearchBox, popup: SearchPopup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._box = box
        self._popup = popup
        self._journal = SearchJournal(session, self)
        self._journal.failed.connect(self._not_journalled)
        self.gate = LookGate(session, box)
        self.gate.granted.connect(self._let_in)
        self.gate.given_up.connect(self._stay)
        self._way: _Way | None = None
        self._shown = ""
        # No wait: keys that came in one burst are one question, and each other key is answered at once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._search)
        box.set_results(popup, popup.view)
        box.query_changed.connect(self._typed)
        box.activated.connect(self._enter)
        popup.chosen.connect(self._open)

    @Slot(object)
    def take_scan(self, text: str) -> None:
        """Go where a scan leads: to the one case that it names, otherwise into the box.

        The passport of somebody who is not here yet begins a booking.
        """
        scan = recognise(text, self._session.today)
        if isinstance(scan, PassportScan):
            self._take_passport(scan.mrz, text)
            return
        if isinstance(scan, PaperScan) and self._take_paper(scan.number):
            return
        tab = ""
        match scan:
            case BookingScan(number=number):
                shown, tab = format_booking_number(number), APPOINTMENTS
            case PaperScan(number=number):
                shown = number
            case ReceiptScan(receipt=receipt):
                shown = receipt.text
            case _:
                shown = " ".join(text.split())
        hits = find(self._session.store, shown, MOST)
        if len(hits) == 1:
            self._journal.searched(shown, 1)
            self._go(_Way(hits[0].case_id, tab))
        else:
            self._put_in_box(shown)

    def take_name(self) -> str:
        """Return the name that was typed and that nobody has here, and empty the box; nothing where there is none."""
        query = self._box.query
        nobody = bool(query.strip()) and query == self._shown and not self._popup.model.rows
        if not nobody or not any(letter.isalpha() for letter in query):
            return ""
        self._journal.settle()
        self._box.set_query("")
        self._forget()
        return query

    def _take_paper(self, number: str) -> bool:
        """Open the case of a paper of ours where the paper's work lies; say whether there is one."""
        try:
            paper = paper_row(self._session.store, number)
        except RuleBroken as broken:
            if broken.code == "no-paper":
                return False
            if broken.code == "blank-form-not-entered":
                self._session.paper_wanted.emit(number)
            else:
                self._session.tell(broken)
            return True
        self._journal.searched(number, 1)
        if not paper.case_id:  # a paper of the station, such as a cash-up
            self._session.paper_wanted.emit(number)
            return True
        self._go(_Way(paper.case_id, TAB_OF.get(paper.kind, OVERVIEW)))
        if paper.replaced_by:
            said = self.tr("Paper %1 said something wrong and was replaced by %2. Ask for the new one.")
            self._session.messages.warning(said.replace("%1", number).replace("%2", paper.replaced_by))
            return True
        found = look_up(self._session.store, number)
        if not found.holds:
            said = self.tr("Paper %1 does not hold any more.").replace("%1", number)
            why = "\n".join(reason_words(reason, self._session.language) for reason in found.reasons)
            self._session.messages.warning(said, why)
        return True

    def _take_passport(self, mrz: Mrz, text: str) -> None:
        hits = find(self._session.store, mrz.document_number, MOST)
        if len(hits) == 1:
            self._journal.searched(mrz.document_number, 1)
            self._go(_Way(hits[0].case_id, passport=_Passport(mrz, hits[0], text)))
        elif hits:
            self._put_in_box(mrz.document_number)
        elif self._known_by_name(mrz):
            # Perhaps the same person with a new passport: the clerk looks and decides.
            self._put_in_box(f"{mrz.surname} {mrz.given_names}".strip())
        else:
            self._journal.searched(mrz.document_number, 0)
            self._journal.settle()
            self._session.booking_wanted.emit(BookingStart(scan=text))

    def _known_by_name(self, mrz: Mrz) -> bool:
        born = {str(day) for day in mrz.birth_century_candidates(self._session.today)}
        hits = find(self._session.store, f"{mrz.surname} {mrz.given_names}", MOST)
        return any(hit.born_on in born for hit in hits)

    def _put_in_box(self, text: str) -> None:
        self._box.take_focus()
        self._box.set_query(text)
        self._search()

    @Slot(object)
    def _typed(self, query: str) -> None:
        if query.strip():
            self._soon.start()
        else:
            self._soon.stop()
            self._forget()

    @Slot()
    def _search(self) -> None:
        self._soon.stop()
        query = self._box.query
        if not query.strip():
            return
        hits = find(self._session.store, query, MOST)
        self._shown = query
        other = None if hits else elsewhere(self._session.store, query)
        self._popup.show_hits(hits, query, other, "" if hits else waiting_form(self._session.store, query))
        self._box.show_results()
        self._journal.searched(query, len(hits))

    @Slot(object)
    def _enter(self, query: str) -> None:
        if not query.strip():
            return
        if query != self._shown or not self._box.results_shown:
            self._search()
        hit = self._popup.current
        if hit is not None:
            self._open(hit)
        elif self._popup.form:
            number = self._popup.form
            self._box.set_query("")
            self._forget()
            self._session.paper_wanted.emit(number)

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        """Show a person's case."""
        self._go(_Way(hit.case_id))

    def _go(self, way: _Way) -> None:
        """Open a case, that of a protected person once it has been said why."""
        self._way = way
        if not self.gate.holds(way.case_id):
            self._let_in(way.case_id)

    @Slot(object)
    def _let_in(self, case_id: str) -> None:
        """Open the case; what was searched for is cleared away, so that it is not left for other eyes."""
        way, self._way = self._way, None
        if way is None or way.case_id != case_id:
            return
        self._journal.opened(case_id)
        self._box.set_query("")
        self._forget()
        self._session.case_selected.emit(case_id)
        self._session.case_opened.emit(CaseAddress(case_id, way.tab))
        if way.passport is not None:
            self._compare(way.passport)

    @Slot(object)
    def _stay(self, _: object) -> None:
        """Open nothing; what was typed is still there."""
        self._way = None
        if self._box.query:
            self._box.take_focus()

    @Slot(object)
    def _not_journalled(self, error: BaseException) -> None:
        """Show nothing of what could not be written down."""
        self._shown = ""
        self._popup.show_hits((), "")
        self._box.hide_results()
        self._session.tell(error)

    def _compare(self, passport: _Passport) -> None:
        """Say what a document says otherwise, or that it has expired; nothing is written without the clerk."""
        mrz, hit, text = passport.mrz, passport.hit, passport.text
        today = self._session.today
        expires = mrz.expires_on(today)
        if not names_agree(mrz, hit.name.replace(",", " "), ""):
            said = self.tr("The document says %1; registered is %2. Nothing was changed.")
            read = isolate(f"{mrz.surname} {mrz.given_names}".strip())
            offer = _Comparing(self, ScanForCase(hit.case_id, text)).offer(self.tr("Compare and correct"))
            self._session.messages.warning(said.replace("%1", read).replace("%2", isolate(hit.name)), undo=offer)
        elif expires is not None and expires < today and residence_card(mrz, today) is None:
            said = self.tr("The passport expired on %1. Ask for a valid one.")
            self._session.messages.warning(said.replace("%1", date_text(expires, self._session.language)))

    def compare(self, scanned: ScanForCase) -> None:
        """Open the case where its person is corrected, with what was read."""
        self._session.case_opened.emit(CaseAddress(scanned.case_id, CHANGES))
        self.correction_wanted.emit(scanned)

    def _forget(self) -> None:
        self._shown = ""
        self._journal.searched("", 0)
        self._box.hide_results()


class _Comparing(QObject):
    """The way from a message to the tab where a name is corrected."""

    def __init__(self, controller: SearchController, scanned: ScanForCase) -> None:
        super().__init__(controller)
        self._controller = controller
        self._scanned = scanned

    def offer(self, label: str) -> Offer:
        """Return the button."""
        return Offer(label, self.go, undoes=False)

    @Slot()
    def go(self) -> None:
        """Open the tab, and hand over what was read."""
        self._controller.compare(self._scanned)
