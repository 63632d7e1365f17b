"""The figures of the station: tables, plots, print and spreadsheet."""
