"""The tour: the real windows, driven by keys through the main job, and a gallery of every screen."""

from ui.tour.run import View, run_gallery, run_tour

__all__ = ["View", "run_gallery", "run_tour"]
