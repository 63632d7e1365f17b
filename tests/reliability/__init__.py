"""What survives a bad disk, a killed program and a power cut."""
