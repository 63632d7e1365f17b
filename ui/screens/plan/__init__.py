"""The plan of the station: its lines, what publishing them would do, and its history."""
