"""Makes the evening pack and puts it where this PC's goes: into a printer, or into a folder."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from desktop.domain.changes import Changes, Touched
from desktop.domain.evening_pack import PackWay
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Store
from desktop.services.evening_pack import MadePack, make_pack, note_pack, pack_actor
from desktop.services.evening_pack_file import save_into
from desktop.services.work import Actor
from ui.printing_out import PrintingFailed, Spooler, system_spooler
from ui.screens.health.settings import HealthSettings, Place
from ui.screens.papers.printer_memory import PrinterMemory
from ui.session import Session
from ui.tasks import TaskRunner

PRINTER_KIND = "evening-pack"
"""Under which the tray of a printer is remembered."""
TITLE = "Skranke"
"""What the printer's queue shows; the days are nobody's business there."""


class PackFault(Exception):
    """A pack was made and did not come out; it is kept, so that its numbers are not reserved again.

    The text of the exception is the code alone.
    """

    def __init__(self, code: str, pack: MadePack) -> None:
        super().__init__(code)
        self.pack = pack


@dataclass(frozen=True, slots=True)
class PackOut:
    """A pack is out: on which printer or in which folder."""

    way: PackWay
    where: str


@dataclass(frozen=True, slots=True)
class MakingPack:
    """Make a pack, put it where it goes, and note it; for a worker.

    Attributes:
        actor: who pressed the button; None where nobody did.
        place, printer, folder: where this PC's goes.
        kept: one that was made before and did not come out.
    """

    store: Store
    actor: Actor | None
    language: Language
    place: Place
    printer: str
    folder: Path | None
    spooler: Spooler
    memory: PrinterMemory
    kept: MadePack | None = None

    def __call__(self) -> PackOut:
        """Return where it is.

        Raises:
            RuleBroken: it could not be made.
            PackFault: the printer did not take it, or the folder could not be written to.
        """
        actor = self.actor or pack_actor(self.store)
        pack = self.kept or make_pack(self.store, actor, self.language)
        out = self._deliver(pack)
        printer = out.where if out.way is PackWay.PRINTER else ""
        note_pack(self.store, actor, pack, out.way, printer, by_itself=self.actor is None)
        return out

    def _deliver(self, pack: MadePack) -> PackOut:
        try:
            if self.place is Place.FOLDER and self.folder is not None:
                path = save_into(self.folder, pack.made.pdf, self.store.device.station_id, self.store.clock.now())
                return PackOut(PackWay.FILE, str(path.parent))
            handling = self.memory.handling(PRINTER_KIND, self.printer)
            self.spooler.print_pdf(pack.made.pdf, TITLE, self.printer, handling)
        except PrintingFailed as fault:
            raise PackFault(str(fault.code), pack) from fault
        except OSError as error:
            raise PackFault("not-saved", pack) from error
        return PackOut(PackWay.PRINTER, self.printer)


class PackMaker(QObject):
    """Makes packs by the press of a button and by itself, one at a time, in a thread of its own.

    There is one for each session: `maker_of` returns it.

    Signals:
        made: a pack is out.
    """

    made = Signal()

    def __init__(
        self,
        session: Session,
        settings: QSettings | None = None,
        *,
        tasks: TaskRunner | None = None,
        spooler: Spooler | None = None,
    ) -> None:
        super().__init__(session)
        self._session = session
        self.settings = HealthSettings(settings)
        self.tasks = tasks or TaskRunner(self)
        self._spooler = spooler
        self._memory = PrinterMemory(settings)
        self._kept: MadePack | None = None
        self._by_itself = False
        self.busy = False

    @property
    def spooler(self) -> Spooler:
        """Return what prints; the system is asked for it when it is first needed."""
        if self._spooler is None:
            self._spooler = system_spooler()
        return self._spooler

    @Slot()
    def make_now(self) -> None:
        """Make one because somebody pressed a button; where this PC has no place for it, say how to choose one."""
        if not self.settings.makes_packs:
            self._session.messages.info(
                self.tr("Choose a printer or a folder for the evening pack first: Station, Health.")
            )
            return
        self._begin(by_itself=False)

    def make_by_itself(self) -> None:
        """Make one because its time has come."""
        if self.settings.makes_packs:
            self._begin(by_itself=True)

    def stop(self) -> None:
        """Finish the one that is being made, and make no more."""
        self.busy = True
        self.tasks.shutdown()

    def _begin(self, *, by_itself: bool) -> None:
        if self.busy:
            return
        self.busy = True
        self._by_itself = by_itself
        session, place = self._session, self.settings
        work = MakingPack(
            session.store,
            None if by_itself else session.actor,
            session.language,
            place.place,
            place.printer,
            place.folder,
            self.spooler,
            self._memory,
            self._kept if by_itself else None,
        )
        self.tasks.submit(work, self._made, self._failed)

    @Slot(object)
    def _made(self, out: PackOut) -> None:
        self.busy, self._kept = False, None
        self._session.changed.emit(Changes(Touched.STATION | Touched.PAPERS))
        if out.way is PackWay.PRINTER:
            text = self.tr("The evening pack has been sent to the printer. Lock it away, and shred the one before it.")
        else:
            text = self.tr("The evening pack is saved. It has names and phone numbers: only staff may read it.")
        self._session.messages.success(text, out.where)
        self.made.emit()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.busy = False
        if isinstance(error, PackFault):
            self._kept = error.pack
            if not self._by_itself or self.settings.tell_once_of_fault(self._session.today):
                self._session.messages.warning(self._sentence(str(error)))
        elif isinstance(error, RuleBroken):
            if not self._by_itself:
                self._session.tell(error)
        elif not self._by_itself:
            raise error

    def _sentence(self, code: str) -> str:
        if code == "not-saved":
            return self.tr(
                "The evening pack could not be saved: the folder is away, full or closed to you. "
                "Choose another one under Station, Health."
            )
        return self.tr(
            "The printer did not take the evening pack. "
            "Look in the printer, or choose another one under Station, Health."
        )


def maker_of(session: Session) -> PackMaker:
    """Return what makes the packs of a session; without a window around it there is one that knows no place."""
    found = session.findChild(PackMaker)
    return found if isinstance(found, PackMaker) else PackMaker(session)
