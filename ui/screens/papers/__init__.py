"""Papers: those of a case, those of the counter, and one on screen."""

from ui.screens.papers.papers_screen import PapersScreen
from ui.screens.papers.papers_tab import PapersTab
from ui.screens.papers.preview import PaperPreview

__all__ = ["PaperPreview", "PapersScreen", "PapersTab"]
