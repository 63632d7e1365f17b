"""The file of the journal's signed heads: one JSON object a line, so that an auditor's own tools can read it.

The first line says whose they are. Each other line is a head; what its signature is over is written down in
`domain/journal_heads.py`. Nothing in it is about a person.
"""

from collections.abc import Iterable
from datetime import date
from typing import Annotated

import msgspec

from desktop.domain.journal_heads import ChainHead, SignedHead

FORMAT = "skranke-journal-heads"
VERSION = 1
LONGEST_LINE = 1_000_000

_Hex64 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
_Hex128 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{128}$")]
_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_Count = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class HeadFileError(ValueError):
    """A line of the file is not what it should be; the text says nothing of what stands there.

    Attributes:
        line: its number.
    """

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


class _First(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    station: str
    counter: str


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    day: date
    made_at: Annotated[str, msgspec.Meta(max_length=40)]
    chains: list[tuple[_Id, _Count, _Count, _Hex64]]
    previous: _Hex64
    public: _Hex64
    signature: _Hex128


def write_heads(station: str, counter: str, heads: Iterable[SignedHead]) -> bytes:
    """Return the file of a counter's heads, the oldest first."""
    lines: list[msgspec.Struct] = [_First(FORMAT, VERSION, station, counter)]
    for head in heads:
        chains = [(each.device, each.epoch, each.number, each.hash) for each in head.chains]
        lines.append(_Line(head.day, head.made_at, chains, head.previous, head.public, head.signature))
    return b"".join(msgspec.json.encode(line) + b"\n" for line in lines)


def read_heads(file: bytes) -> tuple[SignedHead, ...]:
    """Read a file of heads; whether they are signed is for others to say.

    Raises:
        HeadFileError: it is no such file, or a line of it is damaged.
    """
    lines = file.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    _read_first(lines[0])
    return tuple(_head(line, number) for number, line in enumerate(lines[1:], start=2) if line.strip())


def _read_first(line: bytes) -> None:
    try:
        first = msgspec.json.decode(line[:LONGEST_LINE], type=_First)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise HeadFileError(1) from None
    if (first.format, first.version) != (FORMAT, VERSION):
        raise HeadFileError(1)


def _head(line: bytes, number: int) -> SignedHead:
    if len(line) > LONGEST_LINE:
        raise HeadFileError(number)
    try:
        said = msgspec.json.decode(line, type=_Line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise HeadFileError(number) from None
    chains = tuple(ChainHead(*each) for each in said.chains)
    return SignedHead(said.day, said.made_at, chains, said.previous, said.public, said.signature)
