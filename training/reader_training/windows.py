"""Whole sentences of an article in windows, each with some words before it as context."""

import re
from typing import NamedTuple

from reader_training.layout import CONTEXT_PIECES, FOCUS_MARK, FOCUS_PIECES
from reader_training.pieces import Splitter

_PARAGRAPH = re.compile(r"[^\n]+")
# A sentence ends at its mark (and closing quotes) if what follows could start another one. Abbreviations before a
# capital are split too: windows hold several sentences, so a wrong cut between two of them seldom matters.
_SENTENCE = re.compile(r".+?(?:[.!?][\"”’)]*(?=\s+[\"“‘(]?[A-Z0-9])|$)")
_WORD = re.compile(r"\S+")
# Enough for the words of any prose; where words are longer there is less context.
_WORD_CHARACTERS = 40


class Window(NamedTuple):
    """What the reader sees of an article: ids of context, [F] and focus.

    `offsets` are the pieces' [start, end) into the text, with an empty range for the mark; `context` counts the ids
    before the focus, the mark included.
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


def window(
    text: str, start: int, end: int, splitter: Splitter, context_words: int, pieces: int = FOCUS_PIECES
) -> Window:
    """The window over text[start, end) with up to `context_words` words before it; without context there is no [F]."""
    focus = splitter.split(text[start:end]).first(pieces).shifted(start)
    words = list(_WORD.finditer(text, max(0, start - context_words * _WORD_CHARACTERS), start)) if context_words else []
    if not words:
        return Window(focus.ids, focus.offsets, 0)
    first = words[-context_words:][0].start()
    before = splitter.split(text[first:start]).last(CONTEXT_PIECES).shifted(first)
    ids = [*before.ids, FOCUS_MARK]
    return Window(ids + focus.ids, [*before.offsets, (start, start), *focus.offsets], len(ids))
