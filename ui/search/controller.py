"""The search box at work: what is typed or scanned goes in, a person's case comes out."""

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.domain.booking_number import format_booking_number
from desktop.domain.mrz import Mrz
from desktop.domain.scan import BookingScan, PaperScan, PassportScan, ReceiptScan, recognise
from desktop.services.queries.find import Hit, find
from ui.search.journal import SearchJournal
from ui.search.popup import MOST, SearchPopup
from ui.session import BookingStart, CaseAddress, Session
from ui.widgets.search_box import SearchBox


class SearchController(QObject):
    """Looks up while somebody types, on the window's own thread: the answer is there before the next frame."""

    def __init__(self, session: Session, box: SearchBox, popup: SearchPopup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._box = box
        self._popup = popup
        self._journal = SearchJournal(session, self)
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
        match scan:
            case BookingScan(number=number):
                shown = format_booking_number(number)
            case PaperScan(number=number):
                shown = number
            case ReceiptScan(receipt=receipt):
                shown = receipt.text
            case _:
                shown = " ".join(text.split())
        hits = find(self._session.store, shown, MOST)
        if len(hits) == 1:
            self._journal.searched(shown, 1)
            self._open(hits[0])
        else:
            self._put_in_box(shown)

    def _take_passport(self, mrz: Mrz, text: str) -> None:
        hits = find(self._session.store, mrz.document_number, MOST)
        if len(hits) == 1:
            self._journal.searched(mrz.document_number, 1)
            self._open(hits[0])
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
        self._popup.show_hits(hits, query)
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

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        """Show a person's case; what was searched for is cleared away, so that it is not left for other eyes."""
        self._journal.settle()
        self._box.set_query("")
        self._forget()
        self._session.case_selected.emit(hit.case_id)
        self._session.case_opened.emit(CaseAddress(hit.case_id))

    def _forget(self) -> None:
        self._shown = ""
        self._journal.searched("", 0)
        self._box.hide_results()
