"""Extracts from the journal: who looked at whom and who changed what, on paper and as a table."""
