"""Biometrics, decision and residence card of a case, and the life of an ordered card."""
