"""The auditor's screen: who looked at whom and who changed what, page by page, and an entry in words."""
