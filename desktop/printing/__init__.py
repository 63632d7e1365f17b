"""Papers as PDF files: plain data in, bytes out."""

from desktop.printing.render import Paper, kind_of, render, template_hash, template_version

__all__ = ["Paper", "kind_of", "render", "template_hash", "template_version"]
