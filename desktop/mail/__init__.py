"""E-mail: a message as its bytes, and the conversation with the mail server."""
