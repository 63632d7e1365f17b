"""Files that come in from elsewhere and go out to others; plain values on this side of them."""
