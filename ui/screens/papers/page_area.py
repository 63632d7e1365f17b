"""Pages under each other, to be scrolled and enlarged."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.services.paper_images import PageImage
from ui.printing_out import picture
from ui.theme import current
from ui.theme.tokens import tokens

#: Dots of the screen to the inch at 100 %.
SCREEN_DPI = 96.0
SHARPEST_DPI = 288.0
COARSEST_DPI = 60.0
_ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
#: Until pages are known, they are taken for A4: width in inches.
_A4_WIDTH = 210 / 25.4
#: Rest before sharper pictures are asked for, milliseconds: dragging an edge asks once.
_REST = 120
_CLOSE_ENOUGH = 1.05


class PageSheet(QLabel):
    """One page: its picture at whatever size it is given, with a thin edge. Paper stays white in every theme.

    A label, because a screen reader knows it for something to be read.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()

    def set_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        page = current.colours().page
        painter.setPen(QPen(QColor(page.focus), 4) if self.hasFocus() else QColor(page.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PageArea(QScrollArea):
    """Shows the pages of a paper; fits them to its width until a size is chosen.

    Signals:
        page_changed: another page came into sight, or the number of pages changed.
        zoom_changed: pages are shown at another size.
        sharper_wanted: the resolution (float, dots per inch) at which the pages should be drawn anew.
    """

    page_changed = Signal()
    zoom_changed = Signal()
    sharper_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the first page takes the keys, and hands them on
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        space = tokens().space
        self._column.setContentsMargins(space.m, space.m, space.m, space.m)
        self._column.setSpacing(space.m)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self._sheets: list[PageSheet] = []
        self._inches: list[tuple[float, float]] = []
        self._dpi = 0.0
        self._zoom: float | None = None
        self._shown_page = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._ask_for_sharper)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._words()

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._inches)

    @property
    def page(self) -> int:
        """Return the number of the page that is looked at, from 1; 0 where there is none."""
        if not self._inches:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        passed = [number for number, sheet in enumerate(self._sheets[: self.pages]) if sheet.y() <= middle]
        return (passed[-1] if passed else 0) + 1

    @property
    def zoom(self) -> float:
        """Return the size of the pages: 1.0 is 100 %."""
        return self._fitting() if self._zoom is None else self._zoom

    @property
    def fits_width(self) -> bool:
        """Say whether the pages follow the width of the window."""
        return self._zoom is None

    @property
    def wanted_dpi(self) -> float:
        """Return the resolution at which a page is sharp at the size shown."""
        wanted = self.zoom * SCREEN_DPI * self.devicePixelRatioF()
        return min(max(wanted, COARSEST_DPI), SHARPEST_DPI)

    def set_pages(self, pages: Sequence[PageImage], dpi: float) -> None:
        """Show pages that were drawn at a resolution, at the place that was looked at before."""
        self._dpi = dpi
        self._inches = [(page.width / dpi, page.height / dpi) for page in pages]
        while len(self._sheets) < len(pages):
            sheet = PageSheet(self._inner)
            if not self._sheets:
                sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                self.setFocusProxy(sheet)
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self._sheets.append(sheet)
        for number, sheet in enumerate(self._sheets):
            sheet.setVisible(number < len(pages))
            if number < len(pages):
                sheet.set_image(picture(pages[number]))
        self._words()
        self._lay_out()
        self.page_changed.emit()

    def show_from_top(self) -> None:
        """Go to the first page."""
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    @Slot()
    def zoom_in(self) -> None:
        """Make the pages one step larger."""
        self._set_zoom(next((step for step in _ZOOMS if step > self.zoom * 1.01), _ZOOMS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        """Make the pages one step smaller."""
        self._set_zoom(next((step for step in reversed(_ZOOMS) if step < self.zoom * 0.99), _ZOOMS[0]))

    @Slot()
    def fit_width(self) -> None:
        """Make the pages as wide as the window, now and whenever it changes."""
        self._set_zoom(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys; Home and End go to the first and the last page."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as the window, if that was wished."""
        super().resizeEvent(event)
        if self.fits_width and event.oldSize().width() != event.size().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _set_zoom(self, zoom: float | None) -> None:
        bar = self.verticalScrollBar()
        place = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._zoom = zoom
        self._lay_out()
        bar.setValue(round(place * bar.maximum()))

    def _fitting(self) -> float:
        widest = max((width for width, _ in self._inches), default=_A4_WIDTH)
        margins = self._column.contentsMargins()
        # Room for the scroll bar is kept whether it is there or not: otherwise the page would jump to and fro.
        room = self.width() - margins.left() - margins.right() - self.verticalScrollBar().sizeHint().width()
        return max(room / widest / SCREEN_DPI, 0.1)

    def _lay_out(self) -> None:
        scale = self.zoom * SCREEN_DPI
        for sheet, (width, height) in zip(self._sheets, self._inches, strict=False):
            sheet.setFixedSize(QSize(round(width * scale), round(height * scale)))
        self._column.activate()
        self._inner.adjustSize()
        self.zoom_changed.emit()
        self._timer.start()

    def _words(self) -> None:
        self.setAccessibleName(self.tr("Pages of the paper"))
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the pages"))
        self.horizontalScrollBar().setAccessibleName(self.tr("Scroll the pages sideways"))
        for number, sheet in enumerate(self._sheets, 1):
            sheet.setAccessibleName(self.tr("Page %1 of %2").replace("%1", str(number)).replace("%2", str(self.pages)))

    @Slot()
    def _scrolled(self) -> None:
        if self.page != self._shown_page:
            self._shown_page = self.page
            self.page_changed.emit()

    @Slot()
    def _ask_for_sharper(self) -> None:
        if not self._dpi or not self.isVisible():
            return
        ratio = self.wanted_dpi / self._dpi
        if ratio > _CLOSE_ENOUGH or ratio < 1 / _CLOSE_ENOUGH:
            self.sharper_wanted.emit(self.wanted_dpi)
