"""Wordpieces of a text, with half-open code point offsets into it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Protocol


class Pieces(NamedTuple):
    """Ids and [start, end) offsets of a text's wordpieces; both of the same length."""

    ids: list[int]
    offsets: list[tuple[int, int]]

    def first(self, count: int) -> "Pieces":
        """The first `count` pieces."""
        return Pieces(self.ids[:count], self.offsets[:count])

    def last(self, count: int) -> "Pieces":
        """The last `count` pieces; `count` is above 0."""
        return Pieces(self.ids[-count:], self.offsets[-count:])

    def shifted(self, by: int) -> "Pieces":
        """The same pieces with offsets into a text that holds this one from position `by`."""
        return Pieces(self.ids, [(start + by, end + by) for start, end in self.offsets])


class Splitter(Protocol):
    """Splits a text into wordpieces without special tokens, truncation or padding."""

    def split(self, text: str) -> Pieces:
        """The wordpieces of `text`."""
        ...


class FileSplitter:
    """A splitter that a `tokenizer.json` (HuggingFace tokenizers format) describes."""

    def __init__(self, path: Path) -> None:
        # Imported here so that the tests, which bring a vocabulary of their own, need no package for it.
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def split(self, text: str) -> Pieces:
        """The wordpieces of `text`."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        return Pieces(list(encoding.ids), list(encoding.offsets))


def ids_of(splitter: Splitter, text: str, limit: int) -> list[int]:
    """At most `limit` ids of a text's first wordpieces."""
    return splitter.split(text).ids[:limit]


def covered(text: str, offsets: Sequence[tuple[int, int]], first: int, end: int) -> str:
    """The text under pieces [first, end)."""
    return text[offsets[first][0] : offsets[end - 1][1]]
