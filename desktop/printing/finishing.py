"""Finish a file that ReportLab made: structure, language, bookmarks, metadata and the meaning of its colours.

One pass of pikepdf. No conformance to PDF/A or PDF/UA is claimed: nothing here can prove it.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from desktop.printing import bidi
from desktop.printing.style import MM
from desktop.printing.tags import Element, Role, Structure

if TYPE_CHECKING:
    from desktop.printing.document import About

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Skranke</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_SRGB = "sRGB IEC61966-2.1"


@cache
def _profile() -> bytes:
    return (resources.files("resources") / "style" / "srgb.icc").read_bytes()


def finished(file: bytes, structure: Structure, about: About, height: float) -> bytes:
    """Return a file with its structure and what it says about itself; the same input always gives the same bytes.

    `height` is that of its pages in millimetres.
    """
    import pikepdf

    with pikepdf.open(BytesIO(file)) as pdf:
        pages = [page.obj for page in pdf.pages]
        _tell(pdf, about)
        _Tree(pdf, pages, structure).write()
        _bookmarks(pdf, pages, structure, height)
        made = BytesIO()
        pdf.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _tell(pdf: Any, about: About) -> None:
    """Say title, author, subject and language in both places where readers look, and what the colours mean."""
    from pikepdf import Array, Dictionary, Name, String

    # When a file was made is no part of it: the same paper is the same file on each day.
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(about.title),
            Author=String(about.author),
            Subject=String(about.subject),
            Creator=String("Skranke"),
            Producer=String("ReportLab, pikepdf"),
        )
    )
    said = {name: escape(getattr(about, name)) for name in ("title", "author", "subject", "language")}
    metadata = pdf.make_stream(_XMP.format(**said).encode("utf-8"))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    profile = pdf.make_stream(_profile())
    profile.N = 3
    root = pdf.Root
    root.Metadata = metadata
    root.Lang = String(about.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String(_SRGB),
                Info=String(_SRGB),
                DestOutputProfile=profile,
            )
        ]
    )


class _Tree:
    """Writes the structure tree and, for each page, which element each of its marks belongs to."""

    def __init__(self, pdf: Any, pages: list[Any], structure: Structure) -> None:
        from pikepdf import Array, Dictionary, Name

        self._array, self._dictionary = Array, Dictionary
        self._pdf = pdf
        self._pages = pages
        self._structure = structure
        self._kind = Name.StructElem
        self._roles = {role: Name(f"/{role}") for role in Role}
        self._objects: dict[Element, Any] = {}

    def write(self) -> None:
        """Write it all."""
        from pikepdf import Name

        root = self._pdf.make_indirect(self._dictionary(Type=Name.StructTreeRoot))
        whole = self._pdf.make_indirect(self._dictionary(Type=self._kind, S=Name.Document, P=root))
        whole.K = self._array([self._element(each, whole) for each in self._structure.children])
        root.K = self._array([whole])
        numbers: list[Any] = []
        for place, page in enumerate(self._pages):
            marks = [self._objects[element] for element in self._structure.marks[place]]
            numbers += [place, self._pdf.make_indirect(self._array(marks))]
            page.StructParents = place
            page.Tabs = Name.S
        root.ParentTree = self._pdf.make_indirect(self._dictionary(Nums=self._array(numbers)))
        root.ParentTreeNextKey = len(self._pages)
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = self._dictionary(Marked=True)

    def _element(self, element: Element, parent: Any) -> Any:
        from pikepdf import String

        tag = element.tag
        entries: dict[str, Any] = {"/Type": self._kind, "/S": self._roles[tag.role], "/P": parent}
        if tag.language:
            entries["/Lang"] = tag.language
        if tag.instead:
            entries["/Alt"] = tag.instead
        if any(map(bidi.runs_from_right, element.lines)):
            # The page draws from the left; who has it read out hears what it says.
            entries["/ActualText"] = String(element.text)
        if tag.role is Role.TH:
            entries["/A"] = self._dictionary({"/O": self._names("Table"), "/Scope": self._names("Column")})
        made = self._objects[element] = self._pdf.make_indirect(self._dictionary(entries))
        first = element.first_page
        children = [self._child(child, made, first) for child in element.children]
        if any(not isinstance(child, Element) for child in element.children):
            made.Pg = self._pages[first]
        made.K = children[0] if len(children) == 1 else self._array(children)
        return made

    def _child(self, child: Element | tuple[int, int], parent: Any, first: int) -> Any:
        if isinstance(child, Element):
            return self._element(child, parent)
        page, number = child
        if page == first:
            return number
        return self._dictionary({"/Type": self._names("MCR"), "/Pg": self._pages[page], "/MCID": number})

    @staticmethod
    def _names(name: str) -> Any:
        from pikepdf import Name

        return Name(f"/{name}")


def _bookmarks(pdf: Any, pages: list[Any], structure: Structure, height: float) -> None:
    """Make a bookmark of the title and, under it, one of each heading."""
    from pikepdf import Array, Dictionary, Name, String

    branches: list[tuple[Any, list[Any]]] = []
    for heading in structure.headings():
        up = round((height - heading.top) * MM, 2)
        place: list[Any] = [pages[heading.first_page], Name.XYZ, None, up, None]
        item = pdf.make_indirect(Dictionary(Title=String(heading.text), Dest=Array(place)))
        if heading.tag.role is Role.H1 or not branches:
            branches.append((item, []))
        else:
            branches[-1][1].append(item)
    if not branches:
        return
    outline = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    _chain(outline, [item for item, _ in branches])
    for item, below in branches:
        _chain(item, below)
    outline.Count = sum(1 + len(below) for _, below in branches)
    pdf.Root.Outlines = outline


def _chain(parent: Any, items: list[Any]) -> None:
    """Hang bookmarks under another one, each after the one before."""
    if not items:
        return
    parent.First, parent.Last, parent.Count = items[0], items[-1], len(items)
    for item in items:
        item.Parent = parent
    for before, after in pairwise(items):
        before.Next, after.Prev = after, before
