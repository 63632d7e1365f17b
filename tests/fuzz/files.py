"""Parsers of what comes in files, or from another program."""

import io
import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from desktop.cli import advise as advise_command
from desktop.domain.catalogue_reader import read_catalogue
from desktop.domain.catalogue_source import CatalogueError, Source, paths
from desktop.domain.exchange_words import BadFile, BadLine
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_form import Codes
from desktop.exchange import csv_form
from desktop.exchange.decoding import decode, decode_header
from desktop.exchange.postcode_register import read_register
from desktop.exchange.reading import open_source
from desktop.exchange.records import AppointmentLine, CaseLine
from desktop.exchange.station_table import read_stations
from desktop.exchange.tables import BadTable
from desktop.exchange.writing import line_of, read_refused
from desktop.services.importing.conversation import greeting, understand
from desktop.services.reference import files_below
from desktop.station.address import SETTINGS_FILE, read_address
from desktop.station.invitation import read_invitation
from tests.fuzz.inputs import Shape
from tests.fuzz.target import Reader, Target
from tests.support.exchange import HEADER, appointment, as_line, case

_CASES = (
    as_line(case()),
    as_line(case(decision={"decided_on": "2026-11-01", "outcome": "granted", "letter_says": None})),
)
_EVENT = as_line(
    {
        "kind": "event", "id": "e1", "device": "d1", "epoch": 1, "number": 7, "at": "2026-11-23T07:00:00+00:00",
        "staff": "s1", "command": "check-in", "case": "c1", "body": {"appointment_id": "a1"},
    }
)  # fmt: skip
_LINES = (*_CASES, as_line(appointment()), _EVENT, as_line(HEADER))
IN_JSON = (
    b"null", b"true", b"[]", b"{}", b'""', b'"kind"', b'"event"', b"1e400", b"-0", b"1" * 4400, b"1.5", b'"2026-02-30"',
    b'"0000-00-00"', b'"\\ud800"', b'"\\u0000"', b'{"a":' * 60, b"[" * 2000, b",", b":", b'"person":null',
    b"Z", b"+99:00",
)  # fmt: skip


def _table(kind: type[CaseLine | AppointmentLine], *lines: bytes) -> bytes:
    text = io.StringIO()
    csv_form.write_rows(text, kind, [decode(line.strip()) for line in lines])
    return text.getvalue().encode()


_TABLES = (_table(CaseLine, *_CASES), _table(AppointmentLine, as_line(appointment())))
IN_TABLES = (b'"', b'""', b",", b";", b"\t", b"\n", b"\r", b"person.born_on", b"kind", b"starts", b"\xff", b"-", b"yes")
_STATIONS = (
    "code;name;district;street;postcode;city;phone;email;mon;postcodes;desks;closed\n"
    "oslo;Oslo politistasjon;oslo;Storgata 1;0155;Oslo;22 00 00 00;oslo@example.org;9-14, 15:00–17;0001-1299;1,2;"
    "24.12.2026-31.12.2026 Jul\n"
    "bergen;Bergen politistasjon;vest;;;;;;;;;\n"
).encode()
_POSTCODES = "0155\tOSLO\t0301\tOSLO\tG\n8622\tMO I RANA\t1833\tRANA\tB\n".encode("cp1252")
_EXAMPLES = (Path(__file__).parents[1] / "data" / "advice-examples.jsonl").read_bytes().splitlines()
_FACTS = tuple(json.dumps(json.loads(line)["facts"]).encode() for line in _EXAMPLES[:40])
_INVITATION = (
    b'id = "1"\ndevice = "2"\nstation_id = "oslo"\ncounter = "S2"\ndesk_id = ""\n'
    b'url = "postgresql://skranke_s2@station.example/skranke"\npassword = "x"\ncertificate = ""\n'
)
_ADDRESS = (
    b'url = "postgresql://skranke_s2@localhost:5432/skranke"\npassword = "x"\nroot_certificate = "system"\n'
    b"answer_seconds = 3.0\ncontact_seconds = 5\n"
)
_IN_TOML = (
    b"=", b'"""', b"'''", b"[", b"]", b"[[", b"]]", b"[[fee]]", b"{", b"}", b"#", b"\n", b".", b"inf", b"nan", b"1_0",
    b"true", b"2026-02-30", b"2026-01-01T00:00:00Z", b"07:30", b'"x"', b"[" * 2000, b"1" * 4400, b"a.b.c = 1",
    b"[a.b]", b"x = {y = 1}", b"postgresql://", b"@", b":", b"?", b"sslmode=disable",
)  # fmt: skip
_TALK = (
    b'{"kind":"step","done":1,"total":2,"read":3,"added":1,"changed":0,"unchanged":0,"refused":0}',
    b'{"kind":"fault","says":"x"}',
    b'{"lent_id":"a","secret":"b","key":""}',
)
_REFUSED = (
    b'{"line":3,"reason":"not-json","says":"x","text":"{"}\n{"line":4,"reason":"not-utf8","says":"x","base64":"/3s="}\n'
)
_CODES = Codes(("oslo", "vest"), ("hand-in", "biometrics"))


def _line(raw: bytes) -> None:
    record = decode(raw)
    if decode(line_of(record).strip()) != record:
        raise AssertionError("a line that is written again says something else")


def _rows(raw: bytes) -> None:
    for _ in csv_form.rows(io.BytesIO(raw)):
        pass


def _stations(raw: bytes) -> None:
    read_stations(raw, _CODES)
    read_stations(raw, _CODES, ours="oslo")


def _facts(raw: bytes) -> None:
    advise_command._answer_lines(io.BytesIO(raw.replace(b"\n", b" ")))


def _one_fact(raw: bytes) -> None:
    advise_command._advise(advise_command._read_json(raw))


def _toml(raw: bytes) -> None:
    source = Source("terms.toml", raw, own=True)
    for path in list(paths(source.data))[:40]:
        if source.line(path, "x") < 1:
            raise AssertionError("a value stands on no line")


def _catalogue(raw: bytes) -> None:
    name, _, text = raw.partition(b"\n")
    read_catalogue(_shipped(), {name.decode("utf-8", "replace"): text})


@cache
def _shipped() -> Mapping[str, bytes]:
    return files_below(files("resources") / "catalogue")


def _beginnings() -> tuple[bytes, ...]:
    """Return the first entries of each file of the catalogue, with its name before them."""
    return tuple(
        name.encode() + b"\n" + b"\n\n".join(raw.split(b"\n\n")[:4])[:3000] for name, raw in sorted(_shipped().items())
    )


def _texts() -> tuple[bytes, ...]:
    return tuple(text.partition(b"\n")[2] for text in _beginnings())


def in_file(name: str, read: Callable[[Path], object]) -> Callable[[bytes], None]:
    """Return a reader of bytes from one that wants a file, in a folder that is gone afterwards."""

    def reading(raw: bytes) -> None:
        with TemporaryDirectory(prefix="skranke-fuzz-") as folder:
            path = Path(folder) / name
            path.touch(mode=0o600)  # as the program writes it; others' right to read would be taken back and logged
            path.write_bytes(raw)
            read(path)

    return reading


def _whole_file(path: Path) -> None:
    for _ in open_source(path).lines():
        pass


_WHOLE = (b"".join(_LINES[-1:] + _LINES[:-1]), *_TABLES, _REFUSED)

TARGETS = (
    Target("exchange-line", 2200, Shape(tuple(line.strip() for line in _LINES), IN_JSON),
           (Reader(_line, (BadLine,)), Reader(decode_header))),
    Target("exchange-table", 1000, Shape(_TABLES, IN_TABLES), (Reader(_rows, (BadFile,)),)),
    Target("exchange-file", 300, Shape(_WHOLE, (*IN_JSON, *IN_TABLES)), (
        Reader(in_file("f", _whole_file), (BadFile,)),
        Reader(in_file("f", read_refused), (msgspec.DecodeError,)),
    )),
    Target("stations", 700, Shape((_STATIONS,), (*IN_TABLES, b"00:00-24:00", b"31.12.9999", b"1-9999")),
           (Reader(_stations, (BadTable,)),)),
    Target("postcodes", 500, Shape((_POSTCODES,), (b"\t", b"\n", b"0155")), (Reader(read_register, (BadTable,)),)),
    Target("facts", 1200, Shape(_FACTS, IN_JSON), (Reader(_facts), Reader(_one_fact, (advise_command._Unusable,)))),
    Target("talk", 280, Shape(_TALK, IN_JSON),
           (Reader(understand, (msgspec.DecodeError,)), Reader(greeting, (msgspec.DecodeError,)))),
    Target("settings", 200, Shape((_INVITATION, _ADDRESS), _IN_TOML), (
        Reader(in_file("f.toml", read_invitation), (RuleBroken,)),
        Reader(in_file(SETTINGS_FILE, lambda path: read_address(path.parent)), (RuleBroken,)),
    )),
    Target("toml", 400, Shape(_texts(), _IN_TOML), (Reader(_toml, (CatalogueError,), repeats=True),)),
    Target("catalogue", 60, Shape(_beginnings(), _IN_TOML), (Reader(_catalogue, (CatalogueError,), repeats=True),)),
)  # fmt: skip
