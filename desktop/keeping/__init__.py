"""What keeps the counter's data: keys, backups, and the way back."""
