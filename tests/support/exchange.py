"""Lines of exchange files for tests: an invented case, an appointment, and whole files of them."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

STATION = "demo"
MADE_AT = "2026-11-23T06:00:00+01:00"
HEADER = {"kind": "header", "format": "skranke-exchange", "version": 1, "station": STATION, "made_at": MADE_AT}


def case(case_id: str = "c1", **changes: Any) -> dict[str, Any]:
    """Return a case; a change names its key by the path, with two underscores, and `...` takes the key away."""
    plain: dict[str, Any] = {
        "kind": "case",
        "id": case_id,
        "station": STATION,
        "channel": "electronic",
        "application": "renewal",
        "type": "work",
        "receipt": f"20260815-{case_id}",
        "registered_on": "2026-08-15",
        "status": "registered",
        "fee": {"amount": 6300, "paid_on": "2026-08-15"},
        "person": {
            "family_name": "Nguyễn",
            "given_names": "Thị Ánh",
            "born_on": "1991-02-00",
            "citizenship": "VNM",
            "sex": "F",
            "duf": "",
            "phone": "+4791234567",
            "email": "anh@example.org",
            "language": "en",
            "address": {"street": "Storgata 1", "postcode": "0155", "city": "Oslo", "protection": "none"},
        },
        "permit": {"expires_on": "2027-02-28", "renewable": True, "permanent": False, "held_since": "2023-02-28"},
        "attended_on": None,
        "biometrics_on": None,
        "decision": {"decided_on": None, "outcome": None, "letter_says": None},
    }
    return _changed(plain, changes)


def appointment(appointment_id: str = "a1", case_id: str = "c1", **changes: Any) -> dict[str, Any]:
    """Return an appointment on Tuesday 1 December 2026 at nine."""
    plain = {
        "kind": "appointment",
        "id": appointment_id,
        "case": case_id,
        "desk": "1",
        "starts": "2026-12-01T09:00:00+01:00",
        "minutes": 20,
        "service": "hand-in",
        "state": "booked",
        "origin": "public",
        "booking_number": f"B-{appointment_id}",
    }
    return _changed(plain, changes)


def as_line(plain: dict[str, Any]) -> bytes:
    """Return a line as it stands in a file, without its end."""
    return json.dumps(plain, ensure_ascii=False).encode()


def write_file(path: Path, lines: Iterable[dict[str, Any] | bytes], *, bom: bool = False, **header: Any) -> Path:
    """Write a file with its header, and return its path."""
    first = {**HEADER, **header}
    raw = [as_line(line) if isinstance(line, dict) else line for line in (first, *lines)]
    path.write_bytes((b"\xef\xbb\xbf" if bom else b"") + b"".join(line + b"\n" for line in raw))
    return path


def _changed(plain: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    for path, value in changes.items():
        *above, name = path.split("__")
        part = plain
        for step in above:
            part = part[step]
        if value is ...:
            del part[name]
        else:
            part[name] = value
    return plain
