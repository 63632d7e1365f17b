"""Biometrics, decision and residence card of a case."""

from ui.screens.card.tab import BiometricsAndCardTab

__all__ = ["BiometricsAndCardTab"]
