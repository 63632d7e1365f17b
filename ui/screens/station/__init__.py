"""The screen *Station*: amounts to confirm, the station, the other stations; and the wizard for the first one."""
