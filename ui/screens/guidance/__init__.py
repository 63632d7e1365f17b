"""The place for guidance: what applicants ask, answered, to be read aloud or taken along."""
