"""Reads whole articles with a network, window by window, as the product does."""

from collections.abc import Iterator
from typing import NamedTuple

from reader_training.batches import collate
from reader_training.claims import Reading
from reader_training.items import Item, Kind, Proposal
from reader_training.layout import CONTEXT_WORDS, FOCUS_WORDS, PROPOSAL_PIECES, PROPOSALS
from reader_training.pieces import Splitter, ids_of
from reader_training.resolve import Aliases
from reader_training.runner import Network, softmax
from reader_training.sources import CodedDispute, Json
from reader_training.windows import Window, focus_windows, window

# Rows read at a time; batches never leave a document.
ROWS = 8


class _Row(NamedTuple):
    window: Window
    proposals: list[str]
    item: Item


def read_dispute_articles(coded: CodedDispute, splitter: Splitter, network: Network) -> Iterator[Reading]:
    """Readings of all documents towards all proposals, in the order of the texts."""
    aliases = Aliases(coded.entities)
    wordings = {key: tuple(ids_of(splitter, text, PROPOSAL_PIECES)) for key, text in coded.proposals.items()}
    for document in coded.documents:
        body = body_of(document, coded.texts[document["id"]])
        rows = _rows(body, splitter, wordings)
        for first in range(0, len(rows), ROWS):
            chunk = rows[first : first + ROWS]
            outputs = network(collate([row.item for row in chunk]).inputs)
            holders, author = softmax(outputs.pair[..., :3]), softmax(outputs.author[..., :3])
            for i, row in enumerate(chunk):
                passage = slice(1, 1 + len(row.window.ids))
                for k, proposal in enumerate(row.proposals):
                    at = (document["id"], proposal, body, row.window.offsets)
                    yield Reading(*at, holders[i, passage, k], author[i, k], aliases)


def body_of(document: Json, text: str) -> str:
    """The text from `body_first` to `body_last` where the gold names them, else all of it."""
    start = text.find(document["body_first"]) if document.get("body_first") else 0
    end = text.find(document["body_last"]) + len(document["body_last"]) if document.get("body_last") else len(text)
    return text[start:end] if 0 <= start < end else text


def _rows(body: str, splitter: Splitter, wordings: dict[str, tuple[int, ...]]) -> list[_Row]:
    """A row for each window and each group of proposals; a passage that the page repeats is read once."""
    rows, seen, keys = [], set(), list(wordings)
    for start, end in focus_windows(body, FOCUS_WORDS):
        if body[start:end] in seen:
            continue
        seen.add(body[start:end])
        cut = window(body, start, end, splitter, CONTEXT_WORDS)
        for first in range(0, len(keys), PROPOSALS):
            group = keys[first : first + PROPOSALS]
            room = [Proposal(wordings[key]) for key in group]
            rows.append(_Row(cut, group, Item(Kind.PASSAGE, cut.ids, room, context=cut.context)))
    return rows
