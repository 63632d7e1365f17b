"""A face as ReportLab draws with it and writes it into a file: composite, by glyph number, only the glyphs used.

ReportLab's own TrueType fonts number characters as they come, which leaves no room for glyphs that stand for several
letters or for none. This one has the methods that its canvas asks a dynamic font for.
"""

import hashlib
from types import SimpleNamespace
from typing import Any
from weakref import WeakKeyDictionary

from desktop.printing.faces import Face

_FLAGS = 4  # symbolic: the glyphs are named by number alone
_ITALIC_ANGLE = 0
_STEM = {False: 80, True: 140}


class PdfFont:
    """A face in ReportLab's register of fonts."""

    _dynamicFont = 1  # noqa: N815 - ReportLab asks for these names
    _multiByte = 1  # noqa: N815
    shapable = False

    def __init__(self, face: Face) -> None:
        """Wrap a face."""
        self._face = face
        ascent, descent, _ = face.metrics
        self.fontName = face.name
        self.face = SimpleNamespace(name=face.name, ascent=ascent, descent=descent)
        self.encoding = SimpleNamespace(name="Identity-H")
        self._used: WeakKeyDictionary[Any, dict[int, str]] = WeakKeyDictionary()

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: ARG002, N802
        """Return how wide a text is that is not shaped, in points."""
        return sum(self._face.width(self._glyph(character)) for character in text) * size / 1000

    def splitString(self, text: str, document: Any, encoding: str = "utf8") -> list[tuple[int, bytes]]:  # noqa: ARG002, N802
        """Return the codes of a text that is not shaped: charts are drawn so."""
        glyphs = [(self._glyph(character), character) for character in text]
        self.use(document, dict(glyphs))
        return [(0, b"".join(glyph.to_bytes(2, "big") for glyph, _ in glyphs))]

    def use(self, document: Any, meaning: dict[int, str]) -> str:
        """Note glyphs that a document uses, and return the name of the font in it."""
        used = self._used.setdefault(document, {})
        if not meaning.keys() <= used.keys():
            used.update({glyph: letters for glyph, letters in meaning.items() if glyph not in used})
        return self.getSubsetInternalName(0, document)

    def getSubsetInternalName(self, subset: int, document: Any) -> str:  # noqa: ARG002, N802
        """Return the name under which pages of a document ask for the font."""
        name = document.fontMapping.get(self.fontName)
        if name is None:
            name = f"/F{len(document.fontMapping) + 1}"
            document.fontMapping[self.fontName] = name
            document.delayedFonts.append(self)
        return str(name)

    def addObjects(self, document: Any) -> None:  # noqa: N802
        """Write the font into the file; ReportLab calls this when the pages are done."""
        from reportlab.pdfbase import pdfdoc

        used = dict(sorted(self._used.pop(document, {}).items()))
        tag = hashlib.sha256(" ".join(map(str, used)).encode()).digest()[:6]
        name = "".join(chr(ord("A") + byte % 26) for byte in tag) + f"+{self.fontName}"
        ascent, descent, box = self._face.metrics

        def stream(content: bytes, **entries: int) -> Any:
            made = pdfdoc.PDFStream(content=content)
            made.dictionary.dict.update(entries)
            if document.compression:
                made.filters = [pdfdoc.PDFZCompress]
            return document.Reference(made)

        def named(text: str) -> Any:
            return pdfdoc.PDFName(text)

        file = self._face.part(frozenset(used))
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": named("FontDescriptor"),
                "FontName": named(name),
                "Flags": _FLAGS,
                "FontBBox": pdfdoc.PDFArray([round(edge) for edge in box]),
                "ItalicAngle": _ITALIC_ANGLE,
                "Ascent": round(ascent),
                "Descent": round(descent),
                "CapHeight": 690,
                "StemV": _STEM["Bold" in self.fontName],
                "FontFile2": stream(file, Length1=len(file)),
            }
        )
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": named("Font"),
                "Subtype": named("CIDFontType2"),
                "BaseFont": named(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(descriptor),
                "DW": 0,
                # Written already: ReportLab takes its time for each number.
                "W": f"[ {' '.join(f'{glyph} [{self._face.width(glyph):g}]' for glyph in used)} ]",
                "CIDToGIDMap": named("Identity"),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": named("Font"),
                "Subtype": named("Type0"),
                "BaseFont": named(name),
                "Encoding": named("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": stream(_to_unicode(used)),
            }
        )
        internal = self.getSubsetInternalName(0, document)[1:]
        document.idToObject["BasicFonts"].dict[internal] = document.Reference(font)

    def _glyph(self, character: str) -> int:
        return self._face.glyphs.get(ord(character), 0)


def _to_unicode(used: dict[int, str]) -> bytes:
    """Return the table by which readers find the letters of each glyph."""
    lines = [f"<{glyph:04x}> <{letters.encode('utf-16-be').hex()}>" for glyph, letters in used.items() if letters]
    tables = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <ffff>",
            "endcodespacerange",
            *(f"{len(table)} beginbfchar\n{chr(10).join(table)}\nendbfchar" for table in tables),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    ).encode("ascii")
