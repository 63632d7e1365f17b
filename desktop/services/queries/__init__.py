"""Reads: plain, frozen rows for the screens, straight from the tables."""
