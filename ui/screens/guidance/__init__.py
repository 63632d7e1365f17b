"""The place for guidance: what applicants ask, answered, to be read aloud or taken along."""

from ui.screens.guidance.screen import GuidanceScreen

__all__ = ["GuidanceScreen"]
