"""Whole sentences of an article in windows, each with some words before it as context."""

import re
from typing import NamedTuple

from reader_training.layout import CONTEXT_PIECES, FOCUS_MARK, FOCUS_PIECES
from reader_training.pieces import Splitter

_PARAGRAPH = re.compile(r"[^\n]+")
# A sentence ends at its mark (and closing quotes) if what follows could start another one. Abbreviations before a
# capital are split too: windows hold several sentences, so a wrong cut between two of them seldom matters.
_SENTENCE = re.compile(r".+?(?:[.!?][\"”’)]*(?=\s+[\"“‘(]?[A-Z0-9])|$)")


class Window(NamedTuple):
    """What the reader sees of an article: ids of context, [F] and focus.

    `offsets` are the focus pieces' [start, end) into the text; `context` counts the ids before them, the mark included.
    """

    ids: list[int]
    offsets: list[tuple[int, int]]
    context: int


def sentences(text: str) -> list[tuple[int, int]]:
    """[start, end) of the sentences, which never cross a line break."""
    found = []
    for paragraph in _PARAGRAPH.finditer(text):
        for match in _SENTENCE.finditer(paragraph.group()):
            if match.group().strip():
                found.append((paragraph.start() + match.start(), paragraph.start() + match.end()))
    return found


def focus_windows(text: str, words: int) -> list[tuple[int, int]]:
    """[start, end) of consecutive sentences, up to `words` words together; a longer sentence stands alone."""
    windows: list[tuple[int, int]] = []
    start, end, count = -1, -1, 0
    for first, last in sentences(text):
        length = len(text[first:last].split())
        if start >= 0 and count + length > words:
            windows.append((start, end))
            start, count = -1, 0
        start, end, count = (first if start < 0 else start), last, count + length
    return windows + ([(start, end)] if start >= 0 else [])


def window(text: str, start: int, end: int, splitter: Splitter, context_words: int) -> Window:
    """The window over text[start, end) with up to `context_words` words before it; without context there is no [F]."""
    before = text[:start].split()[-context_words:] if context_words else []
    context = [*splitter.split(" ".join(before)).ids[-CONTEXT_PIECES:], FOCUS_MARK] if before else []
    focus = splitter.split(text[start:end]).first(FOCUS_PIECES).shifted(start)
    return Window(context + focus.ids, focus.offsets, len(context))
