"""Spans of text to tags of wordpieces and back."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader_training.layout import ROLES

Offsets = Sequence[tuple[int, int]]


class Signed(NamedTuple):
    """A [start, end) span of code points with a sign: 1 support, 2 oppose."""

    start: int
    end: int
    sign: int


class Attribution(NamedTuple):
    """[start, end) spans in code points of one attribution's parts; each list may be empty or hold several."""

    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]
    content: list[tuple[int, int]]


class Segment(NamedTuple):
    """A run of equal labels over pieces [first, end)."""

    first: int
    end: int
    label: int


def nth(text: str, part: str, count: int = 1) -> tuple[int, int]:
    """Where `part` occurs for the `count`-th time (1-based, overlaps counted); ValueError if it does not."""
    start = -1
    for _ in range(count):
        start = text.index(part, start + 1)
    return start, start + len(part)


def nearest(text: str, part: str, anchor: int | None = None) -> tuple[int, int]:
    """The occurrence of `part` closest to `anchor`, whole words before fragments of words ("he" in "the").

    Without an anchor the first one counts. ValueError if `part` does not occur.
    """
    found, start = [], text.find(part)
    while start >= 0:
        found.append((start, start + len(part)))
        start = text.find(part, start + 1)
    if not found:
        raise ValueError(f"{part!r} does not occur in {text[:60]!r}")
    whole = [span for span in found if _whole_words(text, *span)]
    return min(whole or found, key=lambda span: abs(span[0] - anchor) if anchor is not None else span[0])


def _whole_words(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after


def mark(offsets: Offsets, spans: Iterable[Signed]) -> list[int]:
    """The sign of the last span that overlaps each piece, 0 where none does."""
    tags = [0] * len(offsets)
    for span in spans:
        for i, (start, end) in enumerate(offsets):
            if start < span.end and end > span.start:
                tags[i] = span.sign
    return tags


def bio(length: int, offsets: Offsets, attributions: Sequence[Attribution]) -> list[int]:
    """BIO tags (see `layout.ATTRIBUTION_TAGS`) of pieces of a text with `length` code points.

    A piece has the role of its first character. Where roles overlap, a cue wins over a source and a source over
    content, since content is long and often holds the attribution that is nested in it.
    """
    role: list[tuple[int, int, int] | None] = [None] * length
    for which, attribution in enumerate(attributions):
        for name in ("content", "source", "cue"):
            for start, end in getattr(attribution, name):
                for i in range(start, min(end, length)):
                    role[i] = (1 + 2 * ROLES.index(name), which, start)
    tags, previous = [], None
    for start, _ in offsets:
        here = role[start]
        tags.append(0 if here is None else here[0] + int(here == previous))
        previous = here
    return tags


def attribution_spans(tags: Sequence[int]) -> set[tuple[str, int, int]]:
    """(role, first, end) of each span that BIO tags describe; an I without its B opens a span."""
    spans, first, role = set(), 0, None
    for i, tag in enumerate([*tags, 0]):
        here = ROLES[(tag - 1) // 2] if tag > 0 else None
        if role is not None and (tag % 2 == 1 or here != role):
            spans.add((role, first, i))
            role = None
        if here is not None and role is None:
            first, role = i, here
    return spans


def segments(labels: Sequence[int]) -> list[Segment]:
    """The maximal runs of equal labels above 0, in order."""
    runs, first = [], 0
    while first < len(labels):
        end = first
        while end < len(labels) and labels[end] == labels[first]:
            end += 1
        if labels[first] > 0:
            runs.append(Segment(first, end, int(labels[first])))
        first = end
    return runs
