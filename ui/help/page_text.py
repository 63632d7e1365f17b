"""A page of the manual, set in the program's own colours and sizes; links are followed by whoever listens."""

import re

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop.domain.languages import Language
from desktop.services.manual import PICTURE, begins, picture_bytes
from ui.theme import current
from ui.theme.tokens import Tone, tokens

#: How wide running text is set, pixels: some eighty letters a line.
_READING_WIDTH = 680
_LINE_HEIGHT = 140.0
_INDENT = 22.0
#: How much of a table its first column has, per cent.
_KEYS_SHARE = 30
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#+|~!&.()-])")


def as_markdown(text: str) -> str:
    """Return plain text so that Markdown shows it letter for letter."""
    return _MARKDOWN.sub(r"\\\1", text)


class PageText(QTextBrowser):
    """Shows Markdown. Tab goes from link to link, Enter follows one, the arrows and Page Down scroll.

    Nothing is loaded from anywhere, and no link is opened by itself.

    Signals:
        followed: the target (str) of the link that was pressed.
    """

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self._wanted: tuple[str, ...] = ()
        self._section = 0
        self._scrolled_to = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("page", "manual")
        self.anchorClicked.connect(self._clicked)
        self.language = Language.ENGLISH

    def show_markdown(self, markdown: str, wanted: tuple[str, ...] = ()) -> None:
        """Show a text from its top, with the words that begin like a wanted one marked."""
        self._wanted = wanted
        self._section = 0
        if markdown != self._markdown:
            self._markdown = markdown
            self._build()
        self._mark()
        self.verticalScrollBar().setValue(0)

    def go_to_section(self, number: int) -> None:
        """Bring a section to the top by its number, and lay a ground under its heading; 0 is the top of the page."""
        self._section = number
        self._mark()
        self._scroll_to_section()
        self._set_cursor(self._headings()[number - 1].position() if number else 0)

    def loadResource(self, _kind: int, name: QUrl | str) -> QImage | None:
        """Load the pictures that come with the manual, and nothing else."""
        asked = name.toString() if isinstance(name, QUrl) else name
        file = picture_bytes(asked.removeprefix(PICTURE), self.language) if asked.startswith(PICTURE) else None
        if file is None:
            return None
        drawn = QImage.fromData(file)
        # Scaled here, for the text around would do it pixel by pixel.
        width = min(drawn.width(), round(_READING_WIDTH * self.devicePixelRatioF()))
        return drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a length that is read well."""
        stands_there = bool(self._section) and self.verticalScrollBar().value() == self._scrolled_to
        super().resizeEvent(event)
        self._set_margins()
        if stands_there:  # the lines break elsewhere now
            self._scroll_to_section()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._markdown:
            at = self.verticalScrollBar().value()
            self._build()
            self._mark()
            self.verticalScrollBar().setValue(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc and the ways back and forward to the viewer around."""
        back = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape or back or event.key() == Qt.Key.Key_Backspace:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the text breaks its lines anew."""
        return QSize(240, 120)

    @Slot(QUrl)
    def _clicked(self, url: QUrl) -> None:
        self.followed.emit(url.toString())

    def _scroll_to_section(self) -> None:
        bar = self.verticalScrollBar()
        top = 0
        if self._section:
            heading = self._headings()[self._section - 1]
            top = int(self.document().documentLayout().blockBoundingRect(heading).top()) - tokens().space.m
        bar.setValue(top)
        self._scrolled_to = bar.value()

    def _set_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        at = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(at)

    def _headings(self) -> list[QTextBlock]:
        return [block for block in self._blocks() if block.blockFormat().headingLevel() == 2]

    def _blocks(self) -> list[QTextBlock]:
        blocks, block = [], self.document().begin()
        while block.isValid():
            blocks.append(block)
            block = block.next()
        return blocks

    # Setting the text

    def _build(self) -> None:
        page = current.colours().page
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, QColor(current.colours().tone(Tone.ACCENT).text))
        self.document().setDefaultFont(self.font())
        self.document().setIndentWidth(_INDENT)
        self.setMarkdown(self._markdown)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in self._blocks():
            _set_block(cursor, block, page.text)
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                _set_table(table, page.line)
        cursor.endEditBlock()
        self._set_margins()

    def _set_margins(self) -> None:
        space = tokens().space
        spare = max(self.viewport().width() - _READING_WIDTH - 2 * space.xl, 0)
        frame = self.document().rootFrame()
        form = QTextFrameFormat(frame.frameFormat())
        form.setLeftMargin(space.xl)
        form.setRightMargin(space.xl + spare)
        form.setTopMargin(space.l)
        form.setBottomMargin(space.xl)
        if form != frame.frameFormat():
            frame.setFrameFormat(form)

    def _mark(self) -> None:
        tone = current.colours().tone(Tone.WARNING)
        marks = []
        if self._section:
            ground = QTextEdit.ExtraSelection()
            ground.cursor = QTextCursor(self._headings()[self._section - 1])
            ground.format.setBackground(QColor(current.colours().page.selected))
            ground.format.setForeground(QColor(current.colours().page.on_selected))
            ground.format.setProperty(QTextFormat.Property.FullWidthSelection.value, True)  # noqa: FBT003 - Qt's own signature
            marks.append(ground)
        for block in self._blocks() if self._wanted else ():
            for start, length in begins(block.text(), self._wanted):
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.cursor.setPosition(block.position() + start)
                mark.cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
                mark.format.setBackground(QColor(tone.surface))
                mark.format.setForeground(QColor(tone.text))
                marks.append(mark)
        self.setExtraSelections(marks)


def _set_block(cursor: QTextCursor, block: QTextBlock, colour: str) -> None:
    """Give a paragraph its size, its air and its colours."""
    space, scale = tokens().space, tokens().type
    form = QTextBlockFormat(block.blockFormat())
    level = form.headingLevel()
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    top = {1: 0, 2: space.l}.get(level, 0)
    cursor.setPosition(block.position())
    within = block.textList() is not None and block.next().isValid() and block.next().textList() is not None
    in_table = cursor.currentTable() is not None
    form.setTopMargin(0 if in_table else top)
    form.setBottomMargin(0 if in_table else space.xs if within or level else space.m)
    cursor.setBlockFormat(form)
    base = {1: scale.title, 2: scale.heading}.get(level, scale.body + 1)
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        look = fragment.charFormat()
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        if look.isImageFormat():
            shown = QTextImageFormat(look.toImageFormat())
            shown.setWidth(_READING_WIDTH)
            shown.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            cursor.setCharFormat(shown)
            form.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(form)
        else:
            cursor.setCharFormat(_look(look, base, colour, strong=bool(level)))
        fragments += 1


def _look(before: QTextCharFormat, size: int, colour: str, *, strong: bool) -> QTextCharFormat:
    """Return a look that keeps what Markdown says: strong, slanted, a link, a key to press."""
    page, accent = current.colours().page, current.colours().tone(Tone.ACCENT)
    made = QTextCharFormat()
    font = QFont()
    font.setPixelSize(size)
    font.setBold(strong or before.fontWeight() > QFont.Weight.Medium.value)
    font.setItalic(before.fontItalic())
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    made.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
    made.setForeground(QColor(colour))
    if before.isAnchor():
        made.setAnchor(True)
        made.setAnchorHref(before.anchorHref())
        made.setFontUnderline(True)
        made.setForeground(QColor(accent.text))
    elif before.fontFixedPitch() or before.hasProperty(QTextFormat.Property.FontFixedPitch.value):
        made.setBackground(QColor(page.sunken))
        made.setFontWeight(QFont.Weight.Bold)
    return made


def _set_table(table: QTextTable, line: str) -> None:
    """Give a table room, and a quiet line under each row."""
    space = tokens().space
    form = QTextTableFormat(table.format())
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellPadding(space.xs)
    form.setCellSpacing(0)
    form.setTopMargin(0)
    form.setBottomMargin(space.s)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    first = QTextLength(QTextLength.Type.PercentageLength, _KEYS_SHARE)
    rest = QTextLength(QTextLength.Type.PercentageLength, (100 - _KEYS_SHARE) / max(table.columns() - 1, 1))
    form.setColumnWidthConstraints([first, *[rest] * (table.columns() - 1)])
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            edge = QTextTableCellFormat()
            edge.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            edge.setBottomBorder(1)
            edge.setBottomBorderBrush(QColor(line))
            edge.setPadding(space.xs)
            cell.setFormat(edge)
