"""The line to the station: how it stands, and what was done here entry by entry."""
