"""Draw on a page in millimetres from its upper left corner."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from math import sqrt
from typing import Any

from desktop.printing import fonts, shaping
from desktop.printing.style import MM, PAGE_HEIGHT, Type
from desktop.printing.tags import Role, Structure, Tag


@cache
def _colour(name: str) -> str:
    """Return the operands of the operators that set a colour."""
    red, green, blue = (int(name[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return f"{red:.4g} {green:.4g} {blue:.4g}"


class Pen:
    """Draws texts, lines and areas on the canvas of one file.

    Every text of every paper goes through `text`: the one place for scripts and for tags. Lines, areas and codes are
    decoration for whoever has the page read out: what they mean is said in words beside them.
    """

    def __init__(self, canvas: Any, structure: Structure | None = None, *, height: float = PAGE_HEIGHT) -> None:
        """Draw on a ReportLab canvas; without a structure nothing is marked."""
        self._canvas = canvas
        self._structure = structure
        self._height = height
        self._tag: Tag | None = None
        self._artifact = False
        self._open: Tag | bool | None = None
        """What the marks enclose at the moment: a tag, True for decoration, None for nothing."""

    @contextmanager
    def tagged(self, tag: Tag) -> Iterator[None]:
        """Say what is drawn within: part of a tag."""
        before, self._tag = self._tag, tag
        yield
        self._tag = before

    @contextmanager
    def together(self) -> Iterator[None]:
        """Say that what is drawn within is one paragraph, unless it is part of a tag already."""
        with self.tagged(self._tag or Tag(Role.P)):
            yield

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Say that what is drawn within is not read out: running heads, page numbers, the mark of a copy."""
        before, self._artifact = self._artifact, True
        yield
        self._artifact = before

    def text(
        self,
        left: float,
        top: float,
        line: str,
        kind: Type,
        *,
        right: float | None = None,
        struck: bool = False,
        from_right: bool = False,
    ) -> None:
        """Draw one line whose upper edge is at `top`; with `right` it ends there instead of beginning at `left`.

        `from_right` is the direction of the line itself; names from the right are set right in any line.
        """
        shaped = shaping.line(line, bold=kind.bold, from_right=from_right)
        length = shaped.width * kind.size / 1000 / MM
        start = left if right is None else right - length
        baseline = top + kind.baseline
        self._mark(top, line)
        begins = start * MM - shaped.before * kind.size / 1000
        code = [f"{_colour(kind.colour)} rg BT {begins:.2f} {self._up(baseline):.2f} Td"]
        rise = 0.0
        font = ""
        for piece in shaped.pieces:
            # The document within the canvas is what ReportLab's own text objects ask for the names of fonts.
            name = fonts.use(piece.face, self._canvas._doc, piece.meaning)  # noqa: SLF001
            if name != font:
                code.append(f"{name} {kind.size:.4g} Tf")
                font = name
            if piece.rise != rise:
                code.append(f"{piece.rise * kind.size / 1000:.4g} Ts")
                rise = piece.rise
            if piece.said:
                code.append(f"/Span <</ActualText <feff{piece.said.encode('utf-16-be').hex()}>>> BDC")
            code.append(f"[{piece.codes}] TJ")
            if piece.ends:
                code.append("EMC")
        if rise:
            code.append("0 Ts")
        code.append("ET")
        self._canvas.addLiteral(" ".join(code))
        if struck:
            self.rule(start, baseline - 0.3 * kind.size / MM, start + length, kind.colour, thickness=0.35)

    @contextmanager
    def behind(self) -> Iterator[None]:
        """Lay what is drawn within under all that is on the page by now; it is decoration."""
        self._close()
        code: list[str] = self._canvas._code  # noqa: SLF001 - ReportLab itself only ever draws on top
        drawn = len(code)
        with self.decoration():
            yield
        self._close()
        under = code[drawn:]
        del code[drawn:]
        code[:0] = under

    def slanting(self, middle: float, top: float, length: float, line: str, kind: Type) -> None:
        """Draw a line upwards from left to right, as large as its length asks for, its middle at a place."""
        self._decorate()
        wide = shaping.line(line, bold=kind.bold).width / 1000 / MM
        sized = replace(kind, size=length / wide)
        turn = sqrt(0.5)
        self._canvas.addLiteral(
            f"q {turn:.5f} {turn:.5f} -{turn:.5f} {turn:.5f} {middle * MM:.2f} {self._up(top):.2f} cm"
        )
        # From here on the page's lower left corner is that place.
        self.text(-length / 2, self._height + 0.35 * sized.size / MM - sized.baseline, line, sized)
        self._canvas.addLiteral("Q")

    def rule(self, left: float, top: float, right: float, colour: str, *, thickness: float) -> None:
        """Draw a level line, `thickness` millimetres thick, its middle at `top`."""
        self.area(left, top - thickness / 2, right - left, thickness, colour)

    def area(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        self._decorate()
        self._canvas.addLiteral(
            f"{_colour(colour)} rg {left * MM:.2f} {self._up(top + height):.2f} {width * MM:.2f} {height * MM:.2f} re f"
        )

    def frame(self, left: float, top: float, width: float, height: float, colour: str, *, thickness: float) -> None:
        """Draw the outline of a rectangle."""
        self._decorate()
        self._canvas.addLiteral(
            f"{_colour(colour)} RG {thickness * MM:.4g} w "
            f"{left * MM:.2f} {self._up(top + height):.2f} {width * MM:.2f} {height * MM:.2f} re S"
        )

    def cells(self, left: float, top: float, cell: float, runs: list[tuple[int, int, int]], colour: str) -> None:
        """Fill runs `(column, row, length)` of square cells as one shape, so that no seams show between them."""
        self._decorate()
        side = cell * MM
        # Counted in cells from the lower left corner of the first one, so that the numbers are short.
        boxes = " ".join(f"{column} {-row} {length} 1 re" for column, row, length in runs)
        self._canvas.addLiteral(
            f"q {_colour(colour)} rg {side:.7g} 0 0 {side:.7g} {left * MM:.2f} {self._up(top) - side:.2f} cm "
            f"{boxes} f Q"
        )

    def place(
        self, drawing: Any, left: float, top: float, height: float, colour: str, *, tag: Tag | None = None
    ) -> None:
        """Draw a bar code or a chart of ReportLab whose upper left corner is given.

        It is decoration unless a tag says what is read instead of it.
        """
        if tag and self._structure:
            self._begin(self._structure, tag, top)
        else:
            self._decorate()
        self._canvas.addLiteral(f"q {_colour(colour)} rg")
        drawing.drawOn(self._canvas, left * MM, self._up(top + height))
        self._canvas.addLiteral("Q")

    def end_page(self) -> None:
        """Close what is open on this page and go on with the next one."""
        self._close()
        if self._structure:
            self._structure.turn_page()

    def _mark(self, top: float, line: str) -> None:
        """Begin what is drawn next with the mark of its tag, unless that is open already."""
        structure = self._structure
        if structure is None:
            return
        tag = self._tag
        if self._artifact or (tag and structure.was_read(tag)):
            self._decorate()
            return
        if tag is None or tag is not self._open:
            tag = tag or Tag(Role.P)
            self._begin(structure, tag, top)
        structure.say(tag, line)

    def _begin(self, structure: Structure, tag: Tag, top: float) -> None:
        self._close()
        self._canvas.addLiteral(f"/{tag.role} <</MCID {structure.mark(tag, top)}>> BDC")
        self._open = tag

    def _decorate(self) -> None:
        if self._structure and self._open is not True:
            self._close()
            self._canvas.addLiteral("/Artifact BMC")
            self._open = True

    def _close(self) -> None:
        if self._open is not None:
            self._canvas.addLiteral("EMC")
            self._open = None

    def _up(self, top: float) -> float:
        return (self._height - top) * MM
