"""The tour: the real windows, driven by keys through the main job, with a picture of each step."""

from ui.tour.run import run_tour

__all__ = ["run_tour"]
