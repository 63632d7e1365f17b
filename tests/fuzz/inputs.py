"""From a handful of bytes to an input: what fuzzing changes is how a good input is spoilt.

Hypothesis and atheris both give bytes and both make them simpler or look for new ones. Bytes alone are nearly never a
passport or a table; so they choose one of the good inputs of a parser and say where to cut, to double, to swap and what
to put in.
"""

from collections.abc import Sequence
from dataclasses import dataclass

CHUNK = 20
"""So many bytes make one input, where several come out of one row of bytes."""

_MOST_EDITS = 6
_AS_IT_IS = 24
"""First bytes below this mean: the rest is the input itself."""

# What has brought down parsers elsewhere, whatever they read.
_ANYWHERE: tuple[bytes, ...] = tuple(
    text.encode("utf-8", "surrogatepass")
    for text in (
        "", " ", "\t", "\n", "\r", "\r\n", "\0", "\x1a", "\x1c", "\x7f", "\x85", "\u00a0", "\u00ad", "\u200b", "\u2028",
        "\u202e", "\u2066", "\ufeff", "\ufffd", "\uffff", "\U0001f600", "\udc80", "\ud83d", "æ", "Æ", "ß", "İ", "ı",
        "ſ",
        "ﬁ", "ç", "c\u0327", "é", "٣", "²", "½", "Ⅷ", "０", "９", "<", "<<", "&", "'", '"', '""', "`", "\\", "\\u0000",
        "\\ud800", "/", "..", "%", "%s", "%n", "{", "}", "{0}", "{}", "[", "]", "(", ")", "*", "?", "^", "$", "|", "~",
        "-", "--", "–", "−", "+", "=", "@", "#", ";", ":", ",", ".", "_", "0", "00", "1", "9", "29", "30", "31", "32",
        "13", "12", "1e9", "1e999", "-1", "0x1f", "NaN", "Infinity", "null", "true", "[]", "[[", "]]", "{}", "0000",
        "9999", "10000", "1582", "1900", "2000", "2100", "2026-02-29", "2026-02-30", "24:00", "23:59:60", "+00:00", "Z",
        "' OR 1=1 --", "NEAR(", "a*", "AND", "NOT", "nan", "1" * 20, "9" * 5000, "x" * 300, " " * 5000, "<" * 90,
        "[" * 3000, "(" * 200, "\u0301" * 40,
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """What the inputs of one parser look like.

    Attributes:
        good: inputs that the parser takes, or nearly: one of them is spoilt.
        words: what has a meaning to it.
        others: not all that is dangerous anywhere has to be tried where each try is dear.
    """

    good: Sequence[bytes]
    words: Sequence[bytes] = ()
    others: Sequence[bytes] = _ANYWHERE

    def made(self, data: bytes) -> bytes:
        """Return the input that some bytes stand for; the same one each time."""
        if not data or data[0] < _AS_IT_IS:
            return data[1:]
        pick = _Picker(data)
        text = self.good[pick.below(len(self.good))]
        for _ in range(_MOST_EDITS):
            if not pick.left:
                break
            text = self._spoilt(text, pick)
        return text

    def _spoilt(self, text: bytes, pick: "_Picker") -> bytes:
        deed, at = pick.byte(), pick.below(len(text) + 1)
        if deed < 40:
            return text[:at] + text[at + 1 + pick.below(12) :]
        if deed < 60:
            return text[:at]
        if deed < 80:
            return text[:at] + text[max(at - 1 - pick.byte(), 0) :]
        if deed < 110:
            return text[:at] + bytes([pick.byte()]) + text[at + 1 :]
        if deed < 130:
            return text[:at] + self.good[pick.below(len(self.good))]
        known = self.words if deed < 200 and self.words else self.others
        word = known[pick.below(len(known))]
        return text[:at] + word + text[at + (len(word) if deed % 2 else 0) :]


class _Picker:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 1

    @property
    def left(self) -> bool:
        return self._at < len(self._data)

    def byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1] if self._at <= len(self._data) else 0

    def below(self, end: int) -> int:
        return (self.byte() << 8 | self.byte()) % end


def as_text(raw: bytes) -> str:
    """Return what a keyboard, a clipboard or a shell may give: halves of surrogate pairs and stray bytes included."""
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "surrogateescape")
