"""The test page of a printer, for the screens."""

from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.domain.paper_form import PaperForm
from desktop.storage.models import Station
from desktop.storage.store import Store


def page_for_printer(store: Store, language: Language, printer: str, tray: str, sides: str, form: PaperForm) -> bytes:
    """Return the test page of a printer; tray and sides are in the words of the screen."""
    from desktop.printing.printer_test_page import PrinterTest, render_test_page

    with store.read() as connection:
        station = connection.execute(select(Station.name).where(Station.id == store.device.station_id)).scalar_one()
    return render_test_page(PrinterTest(language, station, printer, tray, sides, form, store.clock.now()))
