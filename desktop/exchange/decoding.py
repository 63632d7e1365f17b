"""From the bytes of one line to a record, or to the coded reason why not."""

import re
from datetime import date
from typing import Any

import msgspec

from desktop.domain.exchange_words import BadLine, LineFault
from desktop.domain.partial_date import BadBirthDate, PartialDate
from desktop.exchange.records import AppointmentLine, CaseLine, Header, Line

LONGEST_LINE = 256 * 1024
"""No line of ours comes near it; a longer one is refused without being taken into memory."""

_LINES = msgspec.json.Decoder(Line)
_HEADER = msgspec.json.Decoder(Header)

# The messages of the decoder, which never reach anybody: they can hold what somebody typed.
_MESSAGES: tuple[tuple[re.Pattern[str], LineFault], ...] = tuple(
    (re.compile(pattern), fault)
    for pattern, fault in (
        (r"Object contains unknown field `(?P<key>[^`]*)`", LineFault.UNKNOWN_KEY),
        (r"Object missing required field `(?P<key>[^`]*)`", LineFault.MISSING_KEY),
        (r"Invalid enum value", LineFault.BAD_CODE),
        (r"Invalid value", LineFault.BAD_CODE),
        (r"Invalid RFC3339", LineFault.IMPOSSIBLE_DATE),
        (r"Expected `datetime` with a timezone", LineFault.IMPOSSIBLE_DATE),
        (r"Expected `str` of length <=", LineFault.TOO_LONG),
        (r"Expected `str` of length >=", LineFault.BAD_VALUE),
        (r"Expected `int` [<>]=", LineFault.BAD_VALUE),
        (r"Expected ", LineFault.WRONG_TYPE),
    )
)
_WHERE = re.compile(r" - at `\$\.?(?P<path>.*)`$", re.DOTALL)
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,79}")
_C1 = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def decode(raw: bytes) -> Line:
    """Return the record of a line of JSON.

    Raises:
        BadLine: with the reason, and the key at fault.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise BadLine(LineFault.NOT_UTF8) from None
    try:
        line = _LINES.decode(raw)
    except msgspec.ValidationError as error:
        raise fault_of(error) if _is_json(raw) else BadLine(LineFault.NOT_JSON) from None
    except (msgspec.DecodeError, RecursionError):
        raise BadLine(LineFault.NOT_JSON) from None
    # Without an escape, JSON itself has no control characters but DEL and those of the C1 block.
    # Most lines are printable throughout, and that is seen fastest.
    if "\\" in text or (not text.isprintable() and _C1.search(text) is not None):
        refuse_control_characters(msgspec.to_builtins(line))
    return checked(line)


def decode_header(raw: bytes) -> Header | None:
    """Return the header, or None where the line is none."""
    try:
        return _HEADER.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def checked(line: Line) -> Line:
    """Return a record whose values have a form that types alone cannot say.

    Raises:
        BadLine: with the reason, and the key at fault.
    """
    if isinstance(line, CaseLine):
        _check_case(line)
    elif isinstance(line, AppointmentLine) and not 0 < line.minutes <= 24 * 60:
        raise BadLine(LineFault.BAD_VALUE, "minutes")
    return line


def fault_of(error: msgspec.ValidationError) -> BadLine:
    """Return the reason that a decoder's error means; nothing of the line itself is in it."""
    message = str(error)
    where = _WHERE.search(message)
    path = where["path"] if where else ""
    for pattern, fault in _MESSAGES:
        if found := pattern.match(message):
            key = found.groupdict().get("key", "")
            if path == "kind" or key == "kind":
                return BadLine(LineFault.UNKNOWN_KIND, "kind")
            named = ".".join(part for part in (path, key) if part)
            # A key that nobody knows was typed by somebody: it is named only where it looks like one.
            return BadLine(fault, named if _KEY.fullmatch(named) else "")
    return BadLine(LineFault.WRONG_TYPE)


def refuse_control_characters(value: Any, path: str = "") -> None:
    """Refuse characters that no column takes; a note alone may have line feeds.

    Raises:
        BadLine: `control-character`.
    """
    if isinstance(value, str):
        text = value.replace("\n", "") if path == "note" else value
        if _C1.search(text):
            raise BadLine(LineFault.CONTROL_CHARACTER, path)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if path.startswith("body") or name == "body":
                continue  # a command is checked by the columns that it writes
            refuse_control_characters(inner, f"{path}.{name}" if path else name)


def _is_json(raw: bytes) -> bool:
    """Tell whether a line is JSON to its end: the decoder stops at the first key that it does not like."""
    try:
        msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def digits(text: str | None) -> str:
    """Return a number as it is stored: without blanks."""
    return "".join(text.split()) if text else ""


def _check_case(line: CaseLine) -> None:
    person = line.person
    if not (person.family_name.strip() or person.given_names.strip()):
        raise BadLine(LineFault.NAME_MISSING, "person.family_name")
    _check_birth(person.born_on)
    country = person.citizenship
    if not (country.isascii() and country.isalpha() and country.isupper()):
        raise BadLine(LineFault.BAD_CODE, "person.citizenship")
    if person.duf:
        _check_digits(person.duf, 12, "person.duf")
    if person.national_id:
        _check_digits(person.national_id, 11, "person.national_id")
    decision = line.decision
    if decision is not None and (decision.decided_on is None) != (decision.outcome is None):
        raise BadLine(LineFault.MISSING_KEY, "decision.outcome" if decision.decided_on else "decision.decided_on")


def _check_digits(text: str, length: int, key: str) -> None:
    number = digits(text)
    if not (len(number) == length and number.isascii() and number.isdigit()):
        raise BadLine(LineFault.BAD_VALUE, key)


def _check_birth(text: str) -> None:
    try:
        date.fromisoformat(text)
        fine = len(text) == 10
    except ValueError:
        try:
            PartialDate.parse(text)
            fine = True
        except BadBirthDate:
            fine = False
    if not fine:
        raise BadLine(LineFault.IMPOSSIBLE_DATE, "person.born_on")
