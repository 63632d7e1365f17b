"""The evening pack: two working days on paper, made by somebody or by itself, noted, and never with an address."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.cases import AddressProtection
from desktop.domain.clock import instant_of
from desktop.domain.evening_pack import PackRules, PackStanding, PackWay
from desktop.domain.guard_rails import Cause, Health, Rail
from desktop.domain.languages import Language
from desktop.domain.left_open import LeftOpen
from desktop.domain.refusals import RuleBroken
from desktop.services.attendance import CancelAppointment
from desktop.services.commands import perform
from desktop.services.evening_pack import (
    LOGIN,
    NAME,
    SetEveningPack,
    contact_list,
    is_working_day,
    last_pack,
    make_pack,
    note_pack,
    own_pack_rules,
    pack_actor,
    pack_standing,
)
from desktop.services.evening_pack_file import save_into
from desktop.services.guard_rails import gather, judge_now, look
from desktop.services.queries.blank_forms import last_bundle
from desktop.services.queries.left_open import left_open
from desktop.services.staff import authenticate
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station
from tests.unit.printing.reading import text

TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
HALF_PAST_THREE = 15 * 60 + 30


def test_a_pack_is_made_noted_and_no_longer_missing(station: TestStation) -> None:
    store = station.store
    book_person(station, replace(ANH, protection=AddressProtection.CONFIDENTIAL))
    book_person(station, replace(ANH, family_name="Aas", duf="", phone=""), nth=3)
    outcome = perform(store, station.leader, SetEveningPack(PackRules(HALF_PAST_THREE, 2, 1, 0, 1)))
    assert outcome.undo == SetEveningPack(PackRules())
    assert pack_standing(store, station.clock.now()) is PackStanding.NOT_YET

    made = make_pack(store, station.clerk, Language.BOKMAL)
    said = text(made.made.pdf)

    assert made.days == (MONDAY, TUESDAY)
    for words in ("Kveldspakke", "Dagsliste", "Ringeliste, mandag 23. november 2026", "Nguyễn, Thị Ánh", "91 23 45 67"):
        assert words in said
    assert "Storgata" not in said
    bundle = last_bundle(store)
    assert bundle is not None
    assert (bundle.forms, bundle.last in said) == (3, True)
    assert last_pack(store) is None

    station.clock.put(instant_of(MONDAY, HALF_PAST_THREE + 20))
    assert pack_standing(store, station.clock.now()) is PackStanding.MISSING
    assert LeftOpen.EVENING_PACK in {line.kind for line in left_open(store, station.clock.now())}
    note_pack(store, pack_actor(store), made, PackWay.PRINTER, "Office", by_itself=True)
    assert pack_standing(store, station.clock.now()) is PackStanding.MADE
    assert LeftOpen.EVENING_PACK not in {line.kind for line in left_open(store, station.clock.now())}
    last = last_pack(store)
    assert last is not None
    assert (last.made_on, last.made_by, last.by_itself, last.printer) == (MONDAY, NAME, True, "Office")
    station.clock.put(instant_of(TUESDAY, HALF_PAST_THREE))
    assert pack_standing(store, station.clock.now()) is PackStanding.DUE
    assert judge_now(store)[-1].health is Health.FINE


def test_the_phone_list_is_by_name_and_leaves_out_who_has_cancelled(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    gone = book_person(station)
    book_person(station, replace(ANH, family_name="Øye", duf=""), nth=1)
    book_person(station, replace(ANH, family_name="Aas", duf="", phone=""), nth=2)
    perform(station.store, station.clerk, CancelAppointment(gone.appointment_id, "applicant"))

    listed = contact_list(station.store, station.clerk, MONDAY, Language.ENGLISH)

    by_name = [("Øye, Thị Ánh", "91 23 45 67"), ("Aas, Thị Ánh", "")]  # Aa stands with Å, the last letter
    assert [(line.name, line.phone) for line in listed.lines] == by_name
    station.store.close()


def test_who_may_set_it_up_and_what_is_refused(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    for actor, rules, code in (
        (station.clerk, PackRules(HALF_PAST_THREE), "no-right"),
        (station.leader, PackRules(24 * 60), "evening-pack-time"),
        (station.leader, PackRules(receipts=101), "many-blank-forms"),
    ):
        with pytest.raises(RuleBroken) as refused:
            perform(station.store, actor, SetEveningPack(rules))
        assert refused.value.code == code
    assert own_pack_rules(station.store) == PackRules()
    assert pack_standing(station.store, station.clock.now()) is PackStanding.OFF
    pack_actor(station.store)
    with pytest.raises(RuleBroken):
        authenticate(station.store, LOGIN, "")
    assert not is_working_day(station.store, date(2026, 12, 25))
    assert is_working_day(station.store, WEDNESDAY)
    station.store.close()


def test_only_the_newest_two_stay_and_only_their_owner_reads_them(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("ours", encoding="utf-8")
    when = instant_of(MONDAY, HALF_PAST_THREE)
    for day in range(3):
        path = save_into(tmp_path, b"%PDF", "demo", when + timedelta(days=day))
        assert path.stat().st_mode & 0o077 == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "kveldspakke-demo-2026-11-24-1530.pdf",
        "kveldspakke-demo-2026-11-25-1530.pdf",
        "notes.txt",
    ]
    with pytest.raises(OSError, match="No such file"):
        save_into(tmp_path / "away", b"%PDF", "demo", when)


def test_the_rails_read_the_station(station: TestStation) -> None:
    store = station.store
    first = gather(store)
    assert first.published_until == MONDAY + timedelta(days=25)
    assert (first.unsent, first.data_made_at, first.oldest_job) == (None, None, None)
    assert first.newest_entry == station.clock.now()
    assert (first.free_bytes is None) == (store.engine.dialect.name == "postgresql")

    look(store)
    look(store)
    station.clock.advance(days=1)
    look(store)
    measured = gather(store).sizes
    assert [day for day, _ in measured] == ([MONDAY, TUESDAY] if store.has_search else [])
    assert all(size > 0 for _, size in measured)

    station.clock.advance(days=-1, minutes=-10)
    (clock,) = [each for each in look(store) if each.rail is Rail.CLOCK]
    assert (clock.cause, clock.amount) == (Cause.CLOCK_BEHIND_JOURNAL, 10)
    station.clock.put(instant_of(MONDAY + timedelta(days=20), 600))
    (calendar,) = [each for each in look(store) if each.rail is Rail.CALENDAR]
    assert (calendar.cause, calendar.amount) == (Cause.CALENDAR_SHORT, 5)
