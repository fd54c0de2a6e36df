"""Items to arrays: the one place that lays out a row."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader_training.items import Item, Kind
from reader_training.layout import CLS, IGNORED, PROPOSAL_MARK, PROPOSALS, ROW_PIECES, SEP

Ints = NDArray[np.int64]


class Inputs(NamedTuple):
    """What the network reads, int64, by the names of its ONNX inputs."""

    input_ids: Ints
    """B × L wordpieces, 0 where a row has ended."""
    attention_mask: Ints
    """B × L: 1 where there is a piece."""
    token_type_ids: Ints
    """B × L: 0 up to and including the first [SEP], 1 after it."""
    proposal_at: Ints
    """B × K positions of the [P] tokens, 0 where there is none."""


class Labels(NamedTuple):
    """What the network should say, int64, -100 where nothing is known."""

    attribution: Ints
    """B × L BIO tags."""
    holders: Ints
    """B × L × K signs."""
    evidence: Ints
    """B × L × K signs."""
    author: Ints
    """B × K signs."""
    conditional: Ints
    """B × K: 0 or 1, known where someone takes a stance."""


class Batch(NamedTuple):
    """Inputs and labels of rows."""

    inputs: Inputs
    labels: Labels


def row(item: Item) -> tuple[list[int], list[int]]:
    """Ids of an item's row and the positions of its [P] tokens."""
    ids, at = [CLS, *item.ids, SEP], []
    for proposal in item.proposals:
        at.append(len(ids))
        ids += [PROPOSAL_MARK, *proposal.ids]
    if at:
        ids.append(SEP)
    if len(ids) > ROW_PIECES or len(at) > PROPOSALS:
        raise ValueError(f"row of {len(ids)} pieces and {len(at)} proposals exceeds {ROW_PIECES} and {PROPOSALS}")
    return ids, at


def collate(items: Sequence[Item], multiple: int = 1) -> Batch:
    """The batch of these items, one a row, as long as the longest or up to the next `multiple`."""
    rows = [row(item) for item in items]
    count, longest = len(rows), max(len(ids) for ids, _ in rows)
    length = -(-longest // multiple) * multiple
    width = max(1, max(len(at) for _, at in rows))
    inputs = Inputs(*(np.zeros((count, n), np.int64) for n in (length, length, length, width)))
    shapes = ((count, length), (count, length, width), (count, length, width), (count, width), (count, width))
    labels = Labels(*(np.full(shape, IGNORED, np.int64) for shape in shapes))
    for i, (item, (ids, at)) in enumerate(zip(items, rows, strict=True)):
        inputs.input_ids[i, : len(ids)] = ids
        inputs.attention_mask[i, : len(ids)] = 1
        inputs.token_type_ids[i, len(item.ids) + 2 : len(ids)] = 1
        inputs.proposal_at[i, : len(at)] = at
        _label(item, labels, i)
    return Batch(inputs, labels)


def _label(item: Item, labels: Labels, i: int) -> None:
    if item.kind is Kind.OPEN:
        return
    end = len(item.ids) + 1
    if item.attribution is not None:
        labels.attribution[i, 1:end] = item.attribution
    for k, proposal in enumerate(item.proposals):
        labels.author[i, k] = proposal.author
        if item.kind is Kind.PAIR:
            continue
        if proposal.labelled:
            labels.conditional[i, k] = proposal.conditional
        # A holder may be named in the context; evidence is looked for in the focus alone.
        for known, given, first in (
            (labels.holders, proposal.holders, 1),
            (labels.evidence, proposal.evidence, 1 + item.context),
        ):
            known[i, first:end, k] = 0
            if given is not None:
                known[i, 1:end, k] = given
