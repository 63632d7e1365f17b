"""Read the structure of a file as a screen reader would: what each element says, in the order of reading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf


@dataclass
class Read:
    """An element that was read: its role, its own words, and where its marks are."""

    role: str
    language: str
    words: str
    below: list["Read"] = field(default_factory=list)

    def all_below(self) -> Iterator["Read"]:
        """Return it and everything under it, in the order of reading."""
        yield self
        for each in self.below:
            yield from each.all_below()

    @property
    def said(self) -> str:
        """Return what it and everything under it says."""
        return " ".join(" ".join(each.words for each in self.all_below()).split())


@dataclass
class Marks:
    """What the marks of a page enclose."""

    texts: dict[int, str]
    decoration: str
    outside: int


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Open a file with the checks of QPDF."""
    document = pikepdf.open(BytesIO(pdf))
    assert document.check_pdf_syntax() == []
    return document


def read(document: pikepdf.Pdf) -> Read:
    """Return the only document element."""
    (root,) = read_all(document)
    return root


def read_all(document: pikepdf.Pdf) -> list[Read]:
    """Return the document elements; each mark must be in the tree of its page and the other way round."""
    pages = {page.obj.objgen: marks(page) for page in document.pages}
    numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(number): list(elements) for number, elements in zip(numbers[::2], numbers[1::2], strict=True)}
    tagged = [page for page in document.pages if "/StructParents" in page.obj]
    for page in tagged:
        assert len(parents[int(page.obj.StructParents)]) == len(pages[page.obj.objgen].texts)
    place = {page.obj.objgen: int(page.obj.StructParents) for page in tagged}

    def element(node: Any) -> Read:
        words = []
        below = []
        children = node.K if isinstance(node.K, pikepdf.Array) else [node.K]
        for child in children:
            if isinstance(child, pikepdf.Dictionary) and child.get("/S"):
                below.append(element(child))
                continue
            page, number = (child.Pg, child.MCID) if isinstance(child, pikepdf.Dictionary) else (node.Pg, child)
            assert parents[place[page.objgen]][int(number)].objgen == node.objgen
            words.append(pages[page.objgen].texts.pop(int(number)))
        instead = node.get("/ActualText", node.get("/Alt"))
        said = " ".join(words) if instead is None else str(instead)
        return Read(str(node.S)[1:], str(node.get("/Lang", "")), said, below)

    roots = [element(root) for root in document.Root.StructTreeRoot.K]
    assert not any(left.texts for left in pages.values()), "each mark is read once"
    return roots


def marks(page: pikepdf.Page) -> Marks:
    """Return what the marks of a page enclose, and how many strings stand outside any mark."""
    letters = {str(name): _letters(font) for name, font in page.obj.Resources.get("/Font", {}).items()}
    found = Marks({}, "", 0)
    within: list[int | None] = []
    font = ""
    for instruction in pikepdf.parse_content_stream(page):
        assert isinstance(instruction, pikepdf.ContentStreamInstruction)
        operands, operator = instruction.operands, str(instruction.operator)
        match operator:
            case "BDC" | "BMC":
                inside = str(operands[0]) == "/Span"
                number = int(operands[1].MCID) if len(operands) > 1 and "/MCID" in operands[1] else None
                within.append(within[-1] if inside else number)
                if number is not None:
                    found.texts[number] = ""
            case "EMC":
                within.pop()
            case "Tf":
                font = str(operands[0])
            case "TJ" | "Tj":
                strings = operands[0] if operator == "TJ" else [operands[0]]
                codes = b"".join(bytes(each) for each in strings if isinstance(each, pikepdf.String))
                said = "".join(letters[font].get(codes[at : at + 2].hex(), "") for at in range(0, len(codes), 2))
                if not within:
                    found.outside += 1
                elif within[-1] is None:
                    found.decoration += said
                else:
                    found.texts[within[-1]] += said
    assert not within, "each mark is closed on its page"
    return found


def _letters(font: Any) -> dict[str, str]:
    table = font.ToUnicode.read_bytes().decode("ascii")
    return {
        code: bytes.fromhex(letters).decode("utf-16-be")
        for code, letters in re.findall(r"^<([0-9a-f]{4})> <([0-9a-f]+)>$", table, re.MULTILINE)
    }


def fonts(document: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    """Return the fonts of all pages by name."""
    return {str(font.BaseFont)[1:]: font for page in document.pages for font in page.obj.Resources.Font.values()}


def bookmarks(document: pikepdf.Pdf) -> list[tuple[int, str]]:
    """Return the bookmarks, each with its depth."""
    with document.open_outline() as outline:
        return [(0, item.title) for item in outline.root] + [
            (1, child.title) for item in outline.root for child in item.children
        ]
