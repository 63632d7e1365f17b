"""Who works at the station: the tab *Staff*."""
