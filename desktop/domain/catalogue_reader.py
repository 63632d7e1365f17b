"""Turn the catalogue's files into the catalogue, or say in which file and on which line they are wrong.

A station's own files have the names of the shipped ones. In a list, an entry with a code that is there replaces just
the values that it names; one with a new code is added and must be complete. So a station's changes outlive an upgrade,
and what they leave alone follows it. Codes that were shipped once are never taken away: cases point at them.
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import timedelta
from types import MappingProxyType

from desktop.domain.catalogue import (
    AS_PERMIT,
    ApplicationType,
    Catalogue,
    Checklist,
    Circumstance,
    Condition,
    District,
    Document,
    Exemption,
    FeeRate,
    Kind,
    KnownFrom,
    PermitType,
    Reason,
    ReasonGroup,
    Service,
    ServiceCentre,
    Terms,
)
from desktop.domain.catalogue_entry import Entry
from desktop.domain.catalogue_source import CatalogueError, Fault, Source
from desktop.domain.catalogue_stations import STATION_FOLDER, read_station
from desktop.domain.guard_rails import Thresholds
from desktop.domain.languages import Language, Text
from desktop.domain.share_plan import ShareTerms

TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "application_types.toml": ("application",),
        "documents.toml": ("document",),
        "checklists.toml": ("checklist", "condition"),
        "services.toml": ("service",),
        "fees.toml": ("fee",),
        "exemptions.toml": ("exemption",),
        "reasons.toml": ("reason",),
        "districts.toml": ("district", "service_centre"),
    }
)
"""The files that hold lists, and the lists that each of them holds."""

TERMS = "terms.toml"
NO_FILES: Mapping[str, bytes] = MappingProxyType({})
PLACEHOLDER = re.compile(r"\{(\w+)\}")
HIGHEST_AMOUNT = 1_000_000
_GUARDS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "guard_disk_days": (0, 365),
        "guard_disk_floor_mb": (0, 1_000_000),
        "guard_clock_minutes": (1, 1440),
        "guard_data_days": (1, 365),
        "guard_unsent_days": (1, 365),
        "guard_unsent_entries": (1, 1_000_000),
        "guard_station_hours": (1, 1000),
        "guard_station_entries": (1, 1_000_000),
        "guard_print_hours": (1, 720),
        "guard_calendar_days": (0, 365),
        "guard_backup_hours": (1, 1000),
        "guard_backup_second_days": (1, 365),
    }
)
"""The terms of the guard rails with their bounds, in the order of `Thresholds`."""
_SHARES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"share_part_percent": (0, 100), "share_outage_days": (1, 5), "share_least_places": (0, 100)}
)
"""The terms of what is lent to counters with their bounds, in the order of `ShareTerms`."""
_IN_GROUPS = ("guards", "shares")
_DOCUMENT_FLAGS = ("required", "condition", "per_passport", "common_to_family")


def read_catalogue(files: Mapping[str, bytes], overrides: Mapping[str, bytes] = NO_FILES) -> Catalogue:
    """Read and check the whole catalogue.

    Args:
        files: the shipped files by their name below `resources/catalogue`, such as `fees.toml` or `stations/demo.toml`.
        overrides: a station's own files by the same names.

    Raises:
        CatalogueError: something is wrong; the first fault found.
    """
    shelf = _Shelf(files, overrides)
    terms = _terms(shelf.table(TERMS))
    services = tuple(_service(entry) for entry in shelf.entries("services.toml", "service"))
    service_codes = {service.code for service in services}
    fees = _fees(shelf.entries("fees.toml", "fee", "valid_from"))
    fee_codes = {rate.code for rate in fees}
    documents = {
        document.code: document
        for document in (_document(entry, terms) for entry in shelf.entries("documents.toml", "document"))
    }
    checklists = tuple(
        _checklist(entry, documents) for entry in shelf.entries("checklists.toml", "checklist", "valid_from")
    )
    checklist_codes = {checklist.code for checklist in checklists}
    districts = tuple(_district(entry) for entry in shelf.entries("districts.toml", "district"))
    district_codes = {district.code for district in districts}
    return Catalogue(
        version=terms.version + _digest(overrides),
        terms=terms,
        application_types=tuple(
            _application_type(entry, service_codes, checklist_codes, fee_codes)
            for entry in shelf.entries("application_types.toml", "application")
        ),
        checklists=checklists,
        circumstances=tuple(_circumstance(entry) for entry in shelf.entries("checklists.toml", "condition")),
        services=services,
        fees=fees,
        exemptions=tuple(_exemption(entry) for entry in shelf.entries("exemptions.toml", "exemption")),
        reasons=tuple(_reason(entry, fee_codes) for entry in shelf.entries("reasons.toml", "reason", "group")),
        districts=districts,
        service_centres=tuple(_service_centre(entry) for entry in shelf.entries("districts.toml", "service_centre")),
        stations=tuple(
            read_station(shelf.table(name), name, service_codes, district_codes) for name in shelf.station_files()
        ),
    )


class _Shelf:
    """All files, the station's own lying over the shipped ones."""

    def __init__(self, files: Mapping[str, bytes], overrides: Mapping[str, bytes]) -> None:
        for name in (*TABLES, TERMS):
            if name not in files:
                raise CatalogueError(name, 1, Fault.MISSING_FILE, "this file of the catalogue is missing")
        self._layers: dict[str, list[Source]] = {}
        for name, raw in files.items():
            self._add(name, Source(name, raw))
        for name, raw in overrides.items():
            self._add(name, Source(f"overrides/{name}", raw, own=True))

    def station_files(self) -> list[str]:
        """Return the names of the files that each describe a station."""
        return sorted(name for name in self._layers if name.startswith(STATION_FOLDER))

    def table(self, name: str) -> Entry:
        """Return a file that is one table."""
        first, *others = (Entry(source, (), source.data) for source in self._layers[name])
        for other in others:
            first.overlay(other)
        return first

    def entries(self, name: str, table: str, beside_code: str = "") -> list[Entry]:
        """Return the entries of a list, known apart by their code and, where one is given, by another key."""
        identity = ("code", beside_code) if beside_code else ("code",)
        merged: dict[tuple[str, ...], Entry] = {}
        for source in self._layers[name]:
            seen: set[tuple[str, ...]] = set()
            for entry in Entry(source, (), source.data).children(table):
                key = entry.identity(identity)
                if key in seen:
                    raise entry.fault(
                        Fault.DUPLICATE_CODE, f"“{table}” has two entries with {' and '.join(key)}", "code"
                    )
                seen.add(key)
                if key in merged:
                    merged[key].overlay(entry)
                else:
                    merged[key] = entry
        return list(merged.values())

    def _add(self, name: str, source: Source) -> None:
        if name in TABLES:
            Entry(source, (), source.data).expect(optional=TABLES[name])
        elif name != TERMS and not (name.startswith(STATION_FOLDER) and name.endswith(".toml")):
            known = ", ".join([*TABLES, TERMS, f"{STATION_FOLDER}….toml"])
            raise CatalogueError(source.file, 1, Fault.UNKNOWN_FILE, f"the catalogue has no such file; it has {known}")
        self._layers.setdefault(name, []).append(source)


def _terms(entry: Entry) -> Terms:
    entry.expect(*(name for name in Terms.__dataclass_fields__ if name not in _IN_GROUPS), *_GUARDS, *_SHARES)
    return Terms(
        version=entry.text("version"),
        card_delivery_working_days=entry.whole("card_delivery_working_days", 1, 250),
        card_return_working_days=entry.whole("card_return_working_days", 1, 250),
        card_lost_extra_working_days=entry.whole("card_lost_extra_working_days", 1, 250),
        replacement_card_months=entry.whole("replacement_card_months", 0, 24),
        missing_document_days=entry.whole("missing_document_days", 1, 365),
        hold_minutes=entry.whole("hold_minutes", 1, 120),
        deadline_soon_days=entry.whole("deadline_soon_days", 0, 365),
        left_open_days=entry.whole("left_open_days", 0, 365),
        unprinted_letter_days=entry.whole("unprinted_letter_days", 0, 365),
        fingerprints_from_age=entry.whole("fingerprints_from_age", 0, 18),
        applicant_brings_photo=entry.flag("applicant_brings_photo"),
        f_codes_in_use=entry.flag("f_codes_in_use"),
        study_funds_month=entry.whole("study_funds_month", 1, HIGHEST_AMOUNT),
        study_funds_year=entry.whole("study_funds_year", 1, HIGHEST_AMOUNT),
        guards=Thresholds(*(entry.whole(name, *bounds) for name, bounds in _GUARDS.items())),
        shares=ShareTerms(*(entry.whole(name, *bounds) for name, bounds in _SHARES.items())),
    )


def _service(entry: Entry) -> Service:
    entry.expect("code", "name", "minutes")
    return Service(entry.code(), entry.words("name"), entry.five_minutes("minutes", 5, 240))


def _document(entry: Entry, terms: Terms) -> Document:
    entry.expect("code", "name", "explanation", "source", optional=_DOCUMENT_FLAGS)
    return Document(
        code=entry.code(),
        name=entry.words("name"),
        explanation=_filled(entry, "explanation", terms),
        required=entry.flag("required", default=True),
        condition=entry.choice("condition", Condition, Condition.ALWAYS),
        per_passport=entry.flag("per_passport", default=False),
        source=entry.text("source"),
        common_to_family=entry.flag("common_to_family", default=False),
    )


def _circumstance(entry: Entry) -> Circumstance:
    entry.expect("code", "known_from", "question", "source")
    return Circumstance(
        condition=entry.choice("code", Condition),
        known_from=entry.choice("known_from", KnownFrom),
        question=entry.words("question"),
        source=entry.text("source"),
    )


def _checklist(entry: Entry, known: Mapping[str, Document]) -> Checklist:
    entry.expect("code", "valid_from", "documents", "source", optional=("optional",))
    codes = entry.references("documents", known, "document")
    optional = entry.references("optional", codes, "document") if entry.has("optional") else ()
    return Checklist(
        code=entry.code(),
        valid_from=entry.day("valid_from"),
        documents=tuple(replace(known[code], required=False) if code in optional else known[code] for code in codes),
        source=entry.text("source"),
    )


def _application_type(entry: Entry, services: set[str], checklists: set[str], fees: set[str]) -> ApplicationType:
    entry.expect(
        *("code", "kind", "type", "name", "service", "checklist"),
        optional=("paper_only", "renewable", "fee", "fee_late", "card_validity"),
    )
    validity = entry.text("card_validity", "")
    if validity not in {"", AS_PERMIT} and not re.fullmatch(r"[1-9]\d?", validity):
        raise entry.fault(
            Fault.WRONG_VALUE,
            f"“card_validity” must be “{AS_PERMIT}” or a number of years in quotation marks, not “{validity}”",
            "card_validity",
        )
    return ApplicationType(
        code=entry.code(),
        kind=entry.choice("kind", Kind),
        type=entry.choice("type", PermitType),
        name=entry.words("name"),
        paper_only=entry.flag("paper_only", default=False),
        renewable=entry.flag("renewable") if entry.has("renewable") else None,
        service=entry.reference("service", services, "service"),
        checklist=entry.reference("checklist", checklists, "checklist"),
        fee=entry.reference("fee", fees, "fee", ""),
        fee_late=entry.reference("fee_late", fees, "fee", ""),
        card_validity=validity,
    )


def _fees(entries: list[Entry]) -> tuple[FeeRate, ...]:
    """Return the rates by code and date; two rates of the same fee never hold on the same day.

    An open-ended rate beside a station's own ends the day before the next begins: the station need not close what was
    shipped, and what is shipped later cannot collide with what the station wrote.
    """
    rates = sorted(((_fee(entry), entry) for entry in entries), key=lambda pair: (pair[0].code, pair[0].valid_from))
    settled: list[tuple[FeeRate, Entry]] = []
    for rate, entry in rates:
        if settled and settled[-1][0].code == rate.code:
            before, its_entry = settled[-1]
            if before.valid_to is None and (entry.own or its_entry.own):
                settled[-1] = (replace(before, valid_to=rate.valid_from - timedelta(days=1)), its_entry)
            elif before.valid_to is None or before.valid_to >= rate.valid_from:
                until = "has no end" if before.valid_to is None else f"ends on {before.valid_to}"
                raise entry.fault(
                    Fault.OVERLAP,
                    f"the rate from {rate.valid_from} overlaps the one from {before.valid_from}, which {until}",
                    "valid_from",
                )
        settled.append((rate, entry))
    return tuple(rate for rate, _ in settled)


def _fee(entry: Entry) -> FeeRate:
    entry.expect(
        *("code", "valid_from", "amount", "amount_under_18", "source", "year_confirmed"),
        optional=("valid_to", "adult_from"),
    )
    first, last = entry.days("valid_from", "valid_to")
    year_confirmed = entry.whole("year_confirmed", 0, 9999)
    if 0 < year_confirmed < first.year:
        raise entry.fault(
            Fault.WRONG_VALUE,
            f"“year_confirmed” is {year_confirmed}, before the rate begins in {first.year}",
            "year_confirmed",
        )
    return FeeRate(
        code=entry.code(),
        valid_from=first,
        valid_to=last,
        amount=entry.whole("amount", 0, HIGHEST_AMOUNT),
        amount_under_18=entry.whole("amount_under_18", 0, HIGHEST_AMOUNT),
        source=entry.text("source"),
        year_confirmed=year_confirmed,
        adult_from=entry.whole("adult_from", 1, 25, 18),
    )


def _exemption(entry: Entry) -> Exemption:
    entry.expect("code", "name", "law")
    return Exemption(entry.code(), entry.words("name"), entry.text("law"))


def _reason(entry: Entry, fees: set[str]) -> Reason:
    entry.expect("group", "code", "name", optional=("rule", "fee", "fee_without_old_card"))
    return Reason(
        group=entry.choice("group", ReasonGroup),
        code=entry.code(),
        name=entry.words("name"),
        rule=entry.text("rule", ""),
        fee=entry.reference("fee", fees, "fee", ""),
        fee_without_old_card=entry.reference("fee_without_old_card", fees, "fee", ""),
    )


def _district(entry: Entry) -> District:
    entry.expect("code", "name", "headquarters")
    return District(entry.code(), entry.words("name"), entry.text("headquarters"))


def _service_centre(entry: Entry) -> ServiceCentre:
    entry.expect("code", "name", "city", optional=("street",))
    return ServiceCentre(entry.code(), entry.words("name"), entry.text("city"), entry.text("street", ""))


def _filled(entry: Entry, key: str, terms: Terms) -> Text:
    """Return a text with the numbers of the terms put in for their names in braces."""
    numbers = {name: value for name, value in asdict(terms).items() if isinstance(value, int)}
    words = entry.words(key)

    def fill(language: Language) -> str:
        wording = words.into(language)
        for name in PLACEHOLDER.findall(wording):
            if name not in numbers:
                raise entry.fault(Fault.UNDEFINED_CODE, f"“{{{name}}}” is no number of {TERMS}", key, language.value)
        return PLACEHOLDER.sub(lambda found: _GROUPED[language](numbers[found[1]]), wording)

    return Text(fill(Language.BOKMAL), fill(Language.NYNORSK), fill(Language.ENGLISH))


def _norwegian_number(number: int) -> str:
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


_GROUPED: Mapping[Language, Callable[[int], str]] = {
    Language.BOKMAL: _norwegian_number,
    Language.NYNORSK: _norwegian_number,
    Language.ENGLISH: "{:,}".format,
}


def _digest(overrides: Mapping[str, bytes]) -> str:
    if not overrides:
        return ""
    digest = hashlib.sha256()
    for name in sorted(overrides):
        digest.update(f"{name} {len(overrides[name])}\n".encode() + overrides[name])
    return f"+{digest.hexdigest()[:8]}"
