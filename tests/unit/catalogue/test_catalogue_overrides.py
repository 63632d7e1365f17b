"""A station changes single values by their code, and its changes outlive an upgrade."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.catalogue_lookup import checklist_for, fee_due, service
from desktop.domain.catalogue_reader import read_catalogue
from desktop.domain.catalogue_source import CatalogueError, Fault
from desktop.services import reference

CODES_OF_EARLIER_VERSIONS = Path(__file__).with_name("codes_of_earlier_versions.txt")


def own_rate(code: str, valid_from: str, amount: int) -> bytes:
    return (
        f'[[fee]]\ncode = "{code}"\nvalid_from = {valid_from}\namount = {amount}\namount_under_18 = 0\n'
        f'source = "the leader"\nyear_confirmed = {valid_from[:4]}\n'
    ).encode()


def test_one_value_is_replaced_and_the_rest_stays(shipped: Mapping[str, bytes]) -> None:
    plain = read_catalogue(shipped)
    changed = read_catalogue(shipped, {"services.toml": b'[[service]]\ncode = "hand-in"\nminutes = 30\n'})

    assert service(changed, "hand-in").minutes == 30
    assert service(changed, "hand-in").name == service(plain, "hand-in").name
    assert [known.code for known in changed.services] == [known.code for known in plain.services]
    assert service(changed, "follow-up") == service(plain, "follow-up")


def test_a_wording_is_replaced_in_one_language_alone(shipped: Mapping[str, bytes]) -> None:
    changed = read_catalogue(shipped, {"services.toml": b'[[service]]\ncode = "visa"\nname.en = "Visa matters"\n'})

    name = service(changed, "visa").name
    assert (name.nb, name.nn, name.en) == ("Visum og innreise", "Visum og innreise", "Visa matters")


def test_a_term_is_replaced_and_shows_in_the_texts(shipped: Mapping[str, bytes]) -> None:
    changed = read_catalogue(shipped, {"terms.toml": b"missing_document_days = 21\nstudy_funds_year = 160000\n"})

    funds = next(
        document
        for document in checklist_for(changed, "renewal-study", date(2026, 11, 21), frozenset(), 1)
        if document.code == "study-funds"
    )
    assert changed.missing_document_days == 21
    assert changed.card_delivery_working_days == 20
    assert "160\N{NO-BREAK SPACE}000 kroner" in funds.explanation.nb
    assert "NOK 160,000" in funds.explanation.en


def test_a_photo_is_asked_for_where_the_station_says_so(shipped: Mapping[str, bytes]) -> None:
    on = date(2026, 11, 21)
    changed = read_catalogue(shipped, {"terms.toml": b"applicant_brings_photo = true\n"})

    def codes(known: Mapping[str, bytes] | None = None) -> list[str]:
        catalogue = changed if known is None else read_catalogue(known)
        return [document.code for document in checklist_for(catalogue, "renewal-work", on, frozenset(), 1)]

    assert "passport-photo" in codes()
    assert "passport-photo" not in codes(shipped)


def test_a_new_entry_is_added(shipped: Mapping[str, bytes]) -> None:
    names = b'name.nb = "Samtale"\nname.nn = "Samtale"\nname.en = "Interview"\n'
    own = b'[[service]]\ncode = "interview"\nminutes = 45\n' + names

    assert service(read_catalogue(shipped, {"services.toml": own}), "interview").minutes == 45


def test_an_error_names_the_own_file_and_its_line(shipped: Mapping[str, bytes]) -> None:
    own = b'# ours\n\n[[service]]\ncode = "hand-in"\nminutes = 33\n'

    with pytest.raises(CatalogueError) as caught:
        read_catalogue(shipped, {"services.toml": own})

    assert (caught.value.file, caught.value.line) == ("overrides/services.toml", 5)
    assert caught.value.code is Fault.NOT_FIVE_MINUTES


def test_an_own_value_under_a_misspelled_code_does_not_pass_in_silence(shipped: Mapping[str, bytes]) -> None:
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(shipped, {"services.toml": b'[[service]]\ncode = "handin"\nminutes = 30\n'})

    assert (caught.value.file, caught.value.line, caught.value.code) == (
        "overrides/services.toml",
        1,
        Fault.MISSING_KEY,
    )


def test_an_own_rate_ends_the_shipped_one(shipped: Mapping[str, bytes]) -> None:
    changed = read_catalogue(shipped, {"fees.toml": own_rate("work", "2026-01-01", 7000)})

    old = fee_due(changed, "renewal-work", date(2025, 12, 31), 30, False)
    new = fee_due(changed, "renewal-work", date(2026, 1, 1), 30, False)
    assert old is not None
    assert new is not None
    assert (old.amount, old.must_be_checked) == (6300, True)
    assert (new.amount, new.must_be_checked, new.source) == (7000, False, "the leader")


def test_an_own_rate_survives_a_later_shipped_one(shipped: Mapping[str, bytes]) -> None:
    upgraded = {
        **shipped,
        "fees.toml": shipped["fees.toml"].replace(
            b'code = "work"\nvalid_from = 2020-01-01\n',
            b'code = "work"\nvalid_from = 2020-01-01\nvalid_to = 2025-12-31\n',
        )
        + own_rate("work", "2026-07-01", 7200),
    }
    changed = read_catalogue(upgraded, {"fees.toml": own_rate("work", "2026-01-01", 7000)})

    amounts = [
        due.amount
        for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
        if (due := fee_due(changed, "first-work", day, None, False)) is not None
    ]
    assert amounts == [6300, 7000, 7000, 7200]


def test_an_own_station_file_adds_a_station(shipped: Mapping[str, bytes]) -> None:
    own = shipped["stations/demo.toml"].replace(b'code = "demo"', b'code = "demo-two"')
    changed = read_catalogue(shipped, {"stations/demo-two.toml": own})

    assert [station.code for station in changed.stations] == ["demo-two", "demo"]


def test_the_version_tells_that_something_is_the_stations_own(shipped: Mapping[str, bytes]) -> None:
    own = {"services.toml": b'[[service]]\ncode = "hand-in"\nminutes = 30\n'}
    other = {"services.toml": b'[[service]]\ncode = "hand-in"\nminutes = 25\n'}
    versions = [read_catalogue(shipped, overrides).version for overrides in ({}, own, own, other)]

    assert versions[0] == "2026.1"
    assert versions[1] == versions[2] != versions[3]
    assert versions[1].startswith("2026.1+")


def test_a_folder_of_own_files_is_read(tmp_path: Path) -> None:
    (tmp_path / "services.toml").write_text('[[service]]\ncode = "follow-up"\nminutes = 20\n', encoding="utf-8")

    assert service(reference.catalogue_of(tmp_path), "follow-up").minutes == 20
    assert reference.catalogue_of(tmp_path / "nowhere") is reference.catalogue()


def test_no_code_that_was_ever_shipped_is_gone(shipped: Mapping[str, bytes]) -> None:
    """A case, and a station's own value, points at a code for as long as it exists."""
    known = read_catalogue(shipped)
    codes = {
        *(f"application {item.code}" for item in known.application_types),
        *(f"document {document.code}" for item in known.checklists for document in item.documents),
        *(f"service {item.code}" for item in known.services),
        *(f"fee {item.code}" for item in known.fees),
        *(f"exemption {item.code}" for item in known.exemptions),
        *(f"{item.group} {item.code}" for item in known.reasons),
        *(f"district {item.code}" for item in known.districts),
    }
    earlier = CODES_OF_EARLIER_VERSIONS.read_text(encoding="utf-8").splitlines()

    assert len(earlier) > 150
    assert set(earlier) - codes == set()
