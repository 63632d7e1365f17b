"""Colours, sizes and the stylesheet of the windows."""
