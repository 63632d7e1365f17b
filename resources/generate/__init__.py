"""Writers of the data files that are worked out and not typed."""
