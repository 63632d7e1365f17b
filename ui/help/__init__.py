"""Context help: F1 leads from whatever has the keyboard to the rule or the page of the manual that is about it."""
