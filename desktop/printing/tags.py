"""What a text is for whoever does not see the page: heading, paragraph, list, table; and in which language it is.

Blocks say it with tags, the pen marks what it draws, and `finishing` writes the tree into the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """The standard structure types of PDF that papers use."""

    H1 = "H1"
    H2 = "H2"
    P = "P"
    L = "L"
    LI = "LI"
    LBL = "Lbl"
    LBODY = "LBody"
    TABLE = "Table"
    TR = "TR"
    TH = "TH"
    TD = "TD"
    FIGURE = "Figure"


HEADINGS = (Role.H1, Role.H2)


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """One element of the structure: the same object for all the lines that belong to it, on whatever page.

    Attributes:
        parent: the element that it is part of; None for a part of the document itself.
        language: a tag of BCP 47 where it is not that of the document.
        instead: what is read in place of a picture.
    """

    role: Role
    parent: "Tag | None" = None
    language: str = ""
    instead: str = ""


@dataclass(slots=True, eq=False)
class Element:
    """An element as it stands in a file.

    Attributes:
        children: in reading order: elements, and marks `(page, number)` of what was drawn.
        lines: what it says, line by line.
        top: where it begins on its first page, millimetres.
    """

    tag: Tag
    children: "list[Element | tuple[int, int]]" = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    top: float = 0.0

    @property
    def text(self) -> str:
        """Return what it says."""
        return " ".join(self.lines)

    @property
    def first_page(self) -> int:
        """Return the page, counted from 0, on which it begins."""
        first = self.children[0]
        return first.first_page if isinstance(first, Element) else first[0]


class Structure:
    """Collects the elements of a file in the order in which they are drawn, which is the order of reading."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.children: list[Element] = []
        self.page = 0
        self.marks: list[list[Element]] = [[]]
        self._elements: dict[Tag, Element] = {}

    def turn_page(self) -> None:
        """Go on with the next page."""
        self.page += 1
        self.marks.append([])

    def was_read(self, tag: Tag) -> bool:
        """Tell whether a tag, or what it is part of, is the head of a table that an earlier page already has."""
        if tag.role is Role.TH and tag in self._elements:
            return self._elements[tag].first_page < self.page
        return False

    def mark(self, tag: Tag, top: float) -> int:
        """Return the number of a new mark on this page; what it encloses belongs to the tag."""
        element = self._element(tag, top)
        number = len(self.marks[-1])
        self.marks[-1].append(element)
        element.children.append((self.page, number))
        return number

    def say(self, tag: Tag, line: str) -> None:
        """Note a line of what a tag says."""
        self._elements[tag].lines.append(line)

    def headings(self) -> Iterator[Element]:
        """Return the headings in the order of reading."""
        return (element for element in self.children if element.tag.role in HEADINGS)

    def _element(self, tag: Tag, top: float) -> Element:
        element = self._elements.get(tag)
        if element is None:
            element = self._elements[tag] = Element(tag, top=top)
            siblings = self._element(tag.parent, top).children if tag.parent else self.children
            siblings.append(element)
        return element
