"""The tab "Health": the guard rails, and the evening pack that is made by the press of a button and by itself."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop.domain.evening_pack import PackRules, PackWay
from desktop.domain.guard_rails import Health, Rail
from desktop.services import reference
from desktop.services.evening_pack import NAME, SetEveningPack, last_pack, own_pack_rules
from tests.gui.guidance.conftest import MemoryPrinter
from tests.gui.station.conftest import show
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.unit.printing.reading import text
from ui.guardian import TRIES, Guardian
from ui.messages import Level
from ui.screens.health.settings import HealthSettings, Place
from ui.screens.lists.forms_window import FormsWindow
from ui.screens.today.counter_work import CounterWork
from ui.screens.today.end_of_day import EndOfDay
from ui.tasks import InlineTaskRunner

HALF_PAST_THREE = 15 * 60 + 30


class Steady:
    """Seconds that go on with the clock, until they are told otherwise."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def guard(counter: Counter, tmp_path: Path, printer: MemoryPrinter, steady: Steady) -> Guardian:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    tasks = InlineTaskRunner(counter.session)
    return Guardian(counter.session, settings, tasks=tasks, spooler=printer, steady=steady)


def go_on(counter: Counter, steady: Steady, **time: float) -> None:
    counter.station.clock.advance(**time)
    steady.seconds += timedelta(**time).total_seconds()


def test_the_pack_is_set_up_made_by_itself_and_tried_again(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    printer, steady = MemoryPrinter(("Office", "Back room"), broken=True), Steady()
    guardian = guard(counter, tmp_path, printer, steady)
    counter.book("Šimić", "Márjá")
    at = show(counter, qtbot)
    at.screen.show_tab(at.screen.health)
    tab = at.screen.health.pack
    assert [tab.printer.itemText(place) for place in range(tab.printer.count())] == ["Office", "Back room"]

    tab.time.setCurrentIndex(tab.time.findData(HALF_PAST_THREE))
    tab.numbers[0].setValue(2)
    tab.save_button.click()
    assert own_pack_rules(counter.station.store) == PackRules(HALF_PAST_THREE, 2, 3, 3, 1)
    tab.place.setCurrentIndex(tab.place.findData(Place.PRINTER))
    tab.place.activated.emit(tab.place.currentIndex())
    tab.printer.setCurrentIndex(1)
    tab.printer.activated.emit(1)
    walk(at.screen.health)

    go_on(counter, steady, hours=7, minutes=29)
    guardian.look()
    assert counter.messages.texts(Level.WARNING) == []
    go_on(counter, steady, minutes=1)
    guardian.look()
    guardian.look()
    (told,) = counter.messages.texts(Level.WARNING)
    assert "did not take the evening pack" in told
    assert last_pack(counter.station.store) is None
    printer.broken = False
    steady.seconds += TRIES.total_seconds()
    counter.station.clock.advance(seconds=TRIES.total_seconds())
    guardian.look()
    guardian.look()

    ((title, pdf, name),) = printer.printed
    assert (title, name) == ("Skranke", "Back room")
    assert "Phone list, Tuesday 24 November 2026" in text(pdf)
    last = last_pack(counter.station.store)
    assert last is not None
    assert (last.made_by, last.printer, last.by_itself) == (NAME, "Back room", True)
    assert len(counter.journal("reserve-blank-forms")) == 1
    at.settle()
    assert NAME in tab.last.text()


def test_each_warning_is_told_once_a_day_and_stands_in_the_list(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    steady = Steady()
    reference.use_station_files(None)
    guardian = guard(counter, tmp_path, MemoryPrinter(), steady)
    at = show(counter, qtbot)
    at.screen.show_tab(at.screen.health)
    rails = {said.finding.rail: said for said in at.screen.health.list.said}
    assert rails[Rail.CALENDAR].finding.health is Health.FINE

    go_on(counter, steady, days=14)
    counter.station.clock.advance(minutes=10)
    for _ in range(2):
        guardian.look()
    told = counter.messages.texts(Level.WARNING)
    assert [words for words in told if "published only 11 days ahead" in words] == told[-1:]
    assert "moved by 10 minutes" in told[0]
    assert len(told) == 2
    rails = {said.finding.rail: said for said in at.screen.health.list.said}
    assert rails[Rail.CLOCK].finding.warns
    go_on(counter, steady, days=1)
    guardian.look()
    assert len(counter.messages.texts(Level.WARNING)) == 4


def test_the_button_saves_into_the_folder_that_was_chosen(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    guardian = guard(counter, tmp_path, MemoryPrinter(), Steady())
    work = CounterWork(counter.session)
    day = EndOfDay(counter.session, work)
    qtbot.addWidget(day)
    day.pack.click()
    (told,) = counter.messages.texts(Level.INFO)
    assert "Station, Health" in told

    folder = tmp_path / "packs"
    folder.mkdir()
    guardian.maker.settings.place = Place.FOLDER
    guardian.maker.settings.folder = folder
    day.pack.click()
    (saved,) = folder.iterdir()
    assert "Day list" in text(saved.read_bytes())
    last = last_pack(counter.station.store)
    assert last is not None
    assert (last.way, last.by_itself, last.made_by) == (PackWay.FILE, False, counter.session.actor.name)
    kept = HealthSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert (kept.place, kept.folder) == (Place.FOLDER, folder)


def test_a_pack_that_is_missing_stands_at_the_end_of_the_day(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    guardian = guard(counter, tmp_path, MemoryPrinter(), Steady())
    guardian.maker.settings.place = Place.PRINTER
    session = counter.session
    counter.station.clock.advance(hours=8)
    session.submit(SetEveningPack(PackRules(HALF_PAST_THREE)))
    day = EndOfDay(session, CounterWork(session))
    qtbot.addWidget(day)
    day.reread()
    (line,) = [row for row in day.read() if row.kind.value == "evening-pack"]
    assert "has not been made" in day.speak(line)
    (deed,) = day.deeds(line)
    day.take(deed.code, line)
    assert [row for row in day.read() if row.kind.value == "evening-pack"] == []
    window = FormsWindow(session, session.today, day, make_runner=InlineTaskRunner)
    assert window.pack_button.text() == "Make the evening pack"
    window.close()
