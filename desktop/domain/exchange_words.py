"""The words of the exchange file: what it holds, why a line is refused, and what a person has to decide."""

from enum import StrEnum

FORMAT = "skranke-exchange"
VERSION = 1


class RecordKind(StrEnum):
    """The two kinds of line that bring data."""

    CASE = "case"
    APPOINTMENT = "appointment"


class Remark(StrEnum):
    """Why somebody must look at what a file brought."""

    DIFFERS = "differs"
    OUTSIDE_PLAN = "outside-plan"


class Decided(StrEnum):
    """What became of it."""

    OPEN = "open"
    KEPT = "kept"
    TAKEN = "taken"


class LineFault(StrEnum):
    """Why a line is refused; each is also the code of a sentence, after `line-`."""

    NOT_UTF8 = "not-utf8"
    NOT_JSON = "not-json"
    LINE_TOO_LONG = "line-too-long"
    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    BAD_CODE = "bad-code"
    BAD_VALUE = "bad-value"
    TOO_LONG = "too-long"
    CONTROL_CHARACTER = "control-character"
    IMPOSSIBLE_DATE = "impossible-date"
    NAME_MISSING = "name-missing"
    BELONGS_TO = "belongs-to"
    UNKNOWN_CASE = "unknown-case"
    OTHER_CASE = "other-case"
    UNKNOWN_DESK = "unknown-desk"
    BAD_TIME = "bad-time"
    NUMBER_TAKEN = "number-taken"
    UNKNOWN_STAFF = "unknown-staff"
    NOT_REPLAYED = "not-replayed"
    RULE_SAYS_NO = "rule-says-no"


class FileFault(StrEnum):
    """Why a file cannot be read at all; each is also the code of a sentence, after `file-`."""

    MISSING = "missing"
    NO_HEADER = "no-header"
    NEWER_VERSION = "newer-version"
    OTHER_FORMAT = "other-format"
    BAD_COLUMNS = "bad-columns"


class BadLine(ValueError):
    """A line that cannot be taken; the text of the exception is the code alone.

    Attributes:
        key: the path of the key at fault, such as `person.born_on`, or empty.
        detail: a code or the id of a station that the sentence names, or empty; never anything about a person.
    """

    def __init__(self, fault: LineFault, key: str = "", detail: str = "") -> None:
        super().__init__(fault)
        self.fault = fault
        self.key = key
        self.detail = detail


class BadFile(ValueError):
    """A file that cannot be read at all; the text of the exception is the code alone.

    Attributes:
        detail: the version, the column or the system's own words, or empty.
    """

    def __init__(self, fault: FileFault, detail: str = "") -> None:
        super().__init__(fault)
        self.fault = fault
        self.detail = detail
