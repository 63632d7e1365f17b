"""A red mark where the data lie on the disk for everybody to read."""

from PySide6.QtWidgets import QWidget

from ui.theme.icons import Icon
from ui.widgets.red_mark import RedMark


class InClearMark(RedMark):
    """Says in red that the data are not encrypted; hidden while they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.PROBLEM, parent)
        self.hide()

    def words(self) -> None:
        """Say it in the language of the window."""
        says = self.tr(
            "The data are not encrypted. Whoever gets hold of the disk can read them; see “skranke key seal”."
        )
        self.say(self.tr("Not encrypted"), says, says)
