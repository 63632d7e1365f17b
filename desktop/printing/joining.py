"""Put several papers into one PDF file, so that they are one job for the printer."""

import io
from collections.abc import Sequence
from contextlib import ExitStack
from itertools import pairwise
from typing import Any


def joined(files: Sequence[bytes]) -> bytes:
    """Return one PDF file with the pages of several, in their order, their structure and their bookmarks.

    Each begins on a sheet of its own: a printer that prints on both sides never puts the papers of two people onto one.

    Raises:
        ValueError: there is nothing to join.
    """
    import pikepdf

    if not files:
        raise ValueError("nothing to join")
    with ExitStack() as open_files:
        whole = open_files.enter_context(pikepdf.new())
        trees: list[Any] = []
        bookmarks: list[Any] = []
        for place, file in enumerate(files, 1):
            # What is copied is read when the whole is written: the parts stay open until then.
            part = open_files.enter_context(pikepdf.open(io.BytesIO(file)))
            first = len(whole.pages)
            whole.pages.extend(part.pages)
            trees += _tree(whole, part, first)
            bookmarks += _bookmarks(whole, part)
            if len(whole.pages) % 2 and place < len(files):
                box = part.pages[0].mediabox
                whole.add_blank_page(page_size=(float(box[2] - box[0]), float(box[3] - box[1])))
            if place == 1 and "/Lang" in part.Root:
                whole.Root.Lang = part.Root.Lang
        _write_tree(whole, trees)
        _write_bookmarks(whole, bookmarks)
        made = io.BytesIO()
        whole.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _tree(whole: Any, part: Any, first: int) -> list[tuple[Any, list[Any]]]:
    """Copy the structure of a part: its document elements, and its table of marks counted from its first page on."""
    if "/StructTreeRoot" not in part.Root:
        return []
    copied = whole.copy_foreign(part.Root.StructTreeRoot)
    for element in copied.K:
        if "/Lang" in part.Root:
            element.Lang = part.Root.Lang
    numbers = list(copied.ParentTree.Nums)
    for page in list(whole.pages)[first:]:
        page.obj.StructParents += first
    return [(list(copied.K), [entry if at % 2 else int(entry) + first for at, entry in enumerate(numbers)])]


def _write_tree(whole: Any, trees: list[tuple[list[Any], list[Any]]]) -> None:
    from pikepdf import Array, Dictionary, Name

    if not trees:
        return
    root = whole.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    elements = [element for some, _ in trees for element in some]
    for element in elements:
        element.P = root
    root.K = Array(elements)
    root.ParentTree = whole.make_indirect(Dictionary(Nums=Array([entry for _, numbers in trees for entry in numbers])))
    root.ParentTreeNextKey = len(whole.pages)
    whole.Root.StructTreeRoot = root
    whole.Root.MarkInfo = Dictionary(Marked=True)


def _bookmarks(whole: Any, part: Any) -> list[Any]:
    """Copy the topmost bookmarks of a part with all that is under them."""
    found = []
    item = part.Root.Outlines.First if "/Outlines" in part.Root else None
    while item is not None:
        found.append(whole.copy_foreign(item))
        item = item.get("/Next")
    return found


def _write_bookmarks(whole: Any, items: list[Any]) -> None:
    from pikepdf import Dictionary, Name

    if not items:
        return
    outline = whole.make_indirect(Dictionary(Type=Name.Outlines, First=items[0], Last=items[-1]))
    outline.Count = len(items) + sum(int(item.get("/Count", 0)) for item in items)
    for item in items:
        item.Parent = outline
    for before, after in pairwise(items):
        before.Next, after.Prev = after, before
    whole.Root.Outlines = outline
