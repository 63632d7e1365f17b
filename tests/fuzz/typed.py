"""Parsers of what is typed, pasted or scanned at a counter."""

from datetime import UTC, date, datetime

from desktop.domain.booking_number import BadBookingNumber, read_booking_number
from desktop.domain.duf import BadDuf, read_duf
from desktop.domain.languages import Language
from desktop.domain.mrz import BadMrz, read_mrz
from desktop.domain.national_id import BadNationalId, agrees_with_birth_date, read_national_id
from desktop.domain.own_series import BadSeriesNumber, SeriesNumber
from desktop.domain.partial_date import BadBirthDate, PartialDate, read_birth_date
from desktop.domain.plan_lines import ReleaseKind
from desktop.domain.receipt_number import BadCounterNumber, CounterNumber, read_portal_receipt
from desktop.domain.residence_card import names_agree
from desktop.domain.scan import PassportScan, recognise
from desktop.services.phones import BadPhone, display_phone, read_phone
from tests.fuzz.inputs import Shape, as_text
from tests.fuzz.target import Reader, Target
from ui.day_text import NoDayError, read_day
from ui.screens.booking.form import WhoForm, read_who
from ui.screens.booking.passport import read_passport
from ui.screens.items.ask_outage import NoTimeError as NoSinceError
from ui.screens.items.ask_outage import read_since
from ui.screens.plan.typed_line import ForWhom, Rhythm, Surroundings, TypedLine, new_line, read_line
from ui.screens.plan.typed_line import typed_of as typed_line_of
from ui.screens.station.closing_form import NoTimeError, read_time
from ui.screens.till.cash_up import read_total

MONDAY = date(2026, 11, 23)
MORNING = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)

_ZONES = (
    b"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    b"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    b"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    b"I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<",
    b"IRNORAB12345675<<<<<<<<<<<<<<<\n9102289F2902286VNM<<<<<<<<<<<4\nNGUYEN<<THI<ANH<<<<<<<<<<<<<<<",
    b"VCUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4UTO7408122F1204159<<<<<<<<<<<<<<<0",
)
_NUMBERS = (
    b"200816832910",
    b"2008 168329 10",
    b"41829410069",
    b"418294 10077",
    b"20260815-0001",
    b"20240526000123",
    b"20261123-S1-0007",
    b"4673-R9JX",
    b"B-S1-00012-89",
)
_DATES = (
    b"03.02.91",
    b"3/2-1991",
    b"030291",
    b"03021991",
    b"3. februar 1991",
    b"02.1991",
    b"1991-02-03",
    b"19910203",
    b"1991-02",
    b"1991",
    b"1991-00-00",
    b"Feb 3, 1991",
    b"september 1991",
)
SCANS = (*_ZONES, *_NUMBERS, b"SKRANKE:B:4673R9JX", b"SKRANKE:P:20261123-S1-0007", b"SKRANKE+P+20261123/S1/0007")
_TIMES = (
    b"9",
    b"9:30",
    b"09.30",
    b"0930",
    b"24:00",
    b"22.11. 16:30",
    b"22.11.2026 16:30",
    b"1015",
    b"6 300 kr",
    b"-4,-",
)
_MONTHS = (b"jan", b"feb", b"mars", b"mai", b"okt", b"desember", b". ", b"-", b"/", b"00", b"29.02.1900", b"31.04")


def _zone(raw: bytes) -> None:
    found = read_mrz(as_text(raw))
    for born in found.birth_century_candidates(MONDAY):
        born.age_on(MONDAY)
    found.expires_on(MONDAY)
    names_agree(found, "Nguyễn", "Thị Ánh")
    str(found)


def _passport(raw: bytes) -> None:
    read_passport(as_text(raw), MONDAY)


def _scan(raw: bytes) -> None:
    text = as_text(raw)
    found = recognise(text, MONDAY)
    if isinstance(found, PassportScan):
        found.mrz.expires_on(MONDAY)
    recognise(text)


def _birth_date(raw: bytes) -> None:
    born = read_birth_date(as_text(raw), MONDAY)
    if PartialDate.parse(str(born)) != born or born.latest().year != born.year or born.age_on(MONDAY) < 0:
        raise AssertionError("a birth date is read back as another one")


def _national_id(raw: bytes) -> None:
    number = read_national_id(as_text(raw))
    agrees_with_birth_date(number, PartialDate(1991, 2))
    str(number)


def _counter_number(raw: bytes) -> None:
    number = CounterNumber.parse(as_text(raw))
    if CounterNumber.parse(str(number)) != number:
        raise AssertionError("a number is read back as another one")


def _series_number(raw: bytes) -> None:
    number = SeriesNumber.parse(as_text(raw))
    if SeriesNumber.parse(str(number)) != number:
        raise AssertionError("a number is read back as another one")


def _duf(raw: bytes) -> None:
    duf = read_duf(as_text(raw), MONDAY)
    if read_duf(str(duf)).digits != duf.digits:
        raise AssertionError("a number is read back as another one")


def _phone(raw: bytes) -> None:
    number = read_phone(as_text(raw))
    display_phone(number)
    try:
        read_phone(number)
    except BadPhone:
        raise AssertionError("a number that was taken is refused when it is read back") from None


def _parts(raw: bytes) -> list[str]:
    return [*as_text(raw).split("|"), *[""] * 14]


def _who(raw: bytes) -> None:
    surname, given, born, country, duf, number, passport, expires, phone, email, street, postcode, city, *_ = _parts(
        raw
    )
    form = WhoForm(
        surname,
        given,
        born,
        country,
        duf=duf,
        national_id=number,
        passport_number=passport,
        passport_expires=expires,
        phone=phone,
        email=email,
        street=street,
        postcode=postcode,
        city=city,
    )
    read_who(form, MONDAY)


_AROUND = Surroundings(MONDAY, {"d1": (), "d2": ("hand-in",)}, {"hand-in": 20, "biometrics": 15})


def _plan_line(raw: bytes) -> None:
    opens, closes, valid_from, minutes, breaks, every, anchor, valid_to, public, turn, ahead, time, *_ = _parts(raw)
    typed = TypedLine(
        "line",
        "d1",
        (1, 3),
        opens,
        closes,
        valid_from,
        minutes,
        breaks=breaks,
        rhythm=list(Rhythm)[len(every) % len(Rhythm)],
        every=every,
        anchor=anchor,
        nth=(1,),
        valid_to=valid_to,
        for_whom=list(ForWhom)[len(public) % len(ForWhom)],
        public=public,
        turn=turn,
        release=list(ReleaseKind)[len(ahead) % len(ReleaseKind)],
        ahead=ahead,
        release_time=time,
    )
    read = read_line(typed, _AROUND)
    if read.line is not None and read_line(typed_line_of(read.line, Language.BOKMAL), _AROUND).line != read.line:
        raise AssertionError("a line of the plan is read back as another one")


_LINE = new_line("line", "d1", MONDAY, Language.BOKMAL)
_PLAN = (
    f"{_LINE.opens}|{_LINE.closes}|{_LINE.valid_from}|20|11:30–12, 13-13:30|2|23.11.2026|31.12.2027|3|2+1|14|08:00"
).encode()
_PERSON = (
    "Nguyễn|Thị Ánh|00.02.1991|VNM|200816832910||N1234567|1.2.2030|+47 912 34 567|anh@example.org|Storgata 1|0155|Oslo"
).encode()

TARGETS = (
    Target("zone", 1200, Shape(_ZONES, (b"<", b"<<", b"NOR", b"D<<", b"\n")),
           (Reader(_zone, (BadMrz,)), Reader(_passport, (BadMrz,)))),
    Target("scan", 1600, Shape(SCANS, (b"SKRANKE:B:", b"SKRANKE:P:", b"SKRANKE", b":", b"\n")), (Reader(_scan),)),
    Target("birth-date", 1600, Shape(_DATES, _MONTHS), (
        Reader(_birth_date, (BadBirthDate,)),
        Reader(lambda raw: PartialDate.parse(as_text(raw)).latest(), (BadBirthDate,)),
    )),
    Target("numbers", 1800, Shape(_NUMBERS, (b"-", b" ", b"S1", b"20261123")), (
        Reader(_duf, (BadDuf,)),
        Reader(_national_id, (BadNationalId,)),
        Reader(_counter_number, (BadCounterNumber,)),
        Reader(_series_number, (BadSeriesNumber,)),
        Reader(lambda raw: read_booking_number(as_text(raw)), (BadBookingNumber,)),
        Reader(lambda raw: read_portal_receipt(as_text(raw), MONDAY)),
    )),
    Target("day-and-time", 1500, Shape((*_DATES, *_TIMES, b"+14"), _MONTHS), (
        Reader(lambda raw: read_day(as_text(raw), MONDAY), (NoDayError,)),
        Reader(lambda raw: read_since(as_text(raw), MORNING), (NoSinceError,)),
        Reader(lambda raw: read_time(as_text(raw)), (NoTimeError,)),
        Reader(lambda raw: read_total(as_text(raw))),
    )),
    Target("plan-line", 700, Shape((_PLAN,), (b"|", b"24:00", b"-", "–".encode(), b"+", b",")), (Reader(_plan_line),)),
    Target("phone", 600, Shape((b"+4791234567", b"912 34 567", b"0046 8 123 456", b"+1 (555) 0100"), (b"+", b"00")),
           (Reader(_phone, (BadPhone,)),)),
    Target("person", 500, Shape((_PERSON,), (b"|", b"@", b"XXA", b"D")), (Reader(_who),)),
)  # fmt: skip
