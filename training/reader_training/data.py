"""Passages, coded articles, PolNeAR and stance pairs to items."""

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader_training.items import Item, Kind, Proposal
from reader_training.layout import (
    CONTEXT_WORDS,
    DRAWN_PIECES,
    FOCUS_PIECES,
    FOCUS_WORDS,
    IGNORED,
    PROPOSAL_PIECES,
    sign,
)
from reader_training.mentions import Mentions, whole_word_occurrences
from reader_training.pieces import Pieces, Splitter, ids_of
from reader_training.sources import CodedDispute, Dispute, Json
from reader_training.tags import Attribution, Signed, bio, mark, nearest, nth
from reader_training.windows import focus_windows, window

POLNEAR_PIECES = 192
STATEMENT_PIECES = 100


@dataclass
class Stances:
    """What one passage says of one proposal, in code points."""

    holders: list[Signed] = field(default_factory=list)
    others: list[Signed] = field(default_factory=list)
    """Further mentions of the holders: whether they are read as holders too is left to the reader (sign -100)."""
    evidence: list[Signed] = field(default_factory=list)
    author: int = 0
    conditional: int = 0


def labelled(
    ids: Iterable[int], stances: Stances | None, offsets: Sequence[tuple[int, int]], context: int = 0
) -> Proposal:
    """The proposal with the labels of a passage whose ids have `offsets`; the first `context` hold no evidence."""
    if stances is None:
        return Proposal(tuple(ids))
    return Proposal(
        tuple(ids),
        mark(offsets, [*stances.others, *stances.holders]),
        [IGNORED] * context + mark(offsets[context:], stances.evidence),
        stances.author,
        stances.conditional,
    )


def corpus_items(dispute: Dispute, splitter: Splitter) -> list[Item]:
    """One item for each written passage, with all proposals of its dispute."""
    wordings = {key: ids_of(splitter, text, PROPOSAL_PIECES) for key, text in dispute.proposals.items()}
    items = []
    for passage in dispute.passages:
        pieces = splitter.split(passage["text"]).first(FOCUS_PIECES)
        stances = _passage_stances(passage)
        proposals = [labelled(ids, stances.get(key), pieces.offsets) for key, ids in wordings.items()]
        tags = bio(len(passage["text"]), pieces.offsets, _passage_attributions(passage))
        items.append(Item(Kind.PASSAGE, pieces.ids, proposals, tags, origin=dispute.name, genre=passage["genre"]))
    return items


def _passage_stances(passage: Json) -> dict[str, Stances]:
    found: dict[str, Stances] = defaultdict(Stances)
    for label in passage["labels"]:
        stances, stance = found[label["proposal"]], sign(label["stance"])
        stances.evidence.append(Signed(*nth(passage["text"], label["evidence"]), stance))
        stances.conditional |= int(bool(label.get("conditional")))
        if label["holder"] == "@author":
            stances.author = stance
        else:
            stances.holders.append(Signed(*nth(passage["text"], label["holder"], label.get("nth", 1)), stance))
            stances.others += whole_word_occurrences(passage["text"], label["holder"])
    return found


def _passage_attributions(passage: Json) -> list[Attribution]:
    """The corpus gives strings: a long content is unique, so the short source and cue are looked for next to it."""
    text, found = passage["text"], []
    for row in passage["attributions"]:
        parts = row["content"] if isinstance(row["content"], list) else [row["content"]]
        content = [nearest(text, part) for part in parts]
        anchor = content[0][0] if content else None
        found.append(Attribution([nearest(text, row["source"], anchor)], [nearest(text, row["cue"], anchor)], content))
    return found


class Cut(NamedTuple):
    """How an article is cut: words and pieces in a focus at most, words of context at most."""

    focus_words: int = FOCUS_WORDS
    context_words: int = CONTEXT_WORDS
    focus_pieces: int = FOCUS_PIECES


class CodedArticles:
    """A coded dispute ready to be cut into windows again and again."""

    def __init__(self, coded: CodedDispute, splitter: Splitter) -> None:
        self.coded = coded
        self._splitter = splitter
        self._wordings = {key: ids_of(splitter, text, PROPOSAL_PIECES) for key, text in coded.proposals.items()}
        self._mentions = {d["id"]: Mentions(coded.texts[d["id"]], coded.entities) for d in coded.documents}

    def items(self) -> list[Item]:
        """All windows, cut as the reader will cut them: for development."""
        return [item for document in self.coded.documents for item in self._cut(document["id"], Cut())]

    def drawn(self, draw: random.Random) -> list[Item]:
        """Windows of varied length and context; most of those without any stance are left out, since they abound."""
        items = []
        for document in self.coded.documents:
            cut = Cut(draw.choice((60, 90, 120, 150)), draw.choice((0, 20, 40, 40)), DRAWN_PIECES)
            for item in self._cut(document["id"], cut):
                if any(p.labelled for p in item.proposals) or draw.random() >= 0.6:
                    items.append(item)
        return items

    def _cut(self, document: str, cut: Cut) -> list[Item]:
        text, items = self.coded.texts[document], []
        rows = [row for row in self.coded.statements if row["doc"] == document]
        for start, end in focus_windows(text, cut.focus_words):
            seen = window(text, start, end, self._splitter, cut.context_words, cut.focus_pieces)
            stances = _window_stances(rows, start, end, seen.offsets[0][0], self._mentions[document])
            proposals = [
                labelled(ids, stances.get(key), seen.offsets, seen.context) for key, ids in self._wordings.items()
            ]
            items.append(
                Item(Kind.PASSAGE, seen.ids, proposals, context=seen.context, origin=self.coded.name, genre="article")
            )
        return items


def _window_stances(rows: Iterable[Json], start: int, end: int, first: int, mentions: Mentions) -> dict[str, Stances]:
    """Statements whose evidence starts in the focus [start, end); their holders are named there or from `first` on."""
    found: dict[str, Stances] = defaultdict(Stances)
    for row in rows:
        if not start <= row["start"] < end:
            continue
        stances, stance = found[row["proposal"]], sign(row["stance"])
        stances.evidence.append(Signed(row["start"], row["end"], stance))
        stances.conditional |= int(row["hedged"])
        if row["holder"].startswith("author:"):
            stances.author = stance
            continue
        stances.others += mentions.between(row["holder"], first, end)
        if row["mention"] and first <= row["mention"][0] < end:
            stances.holders.append(Signed(row["mention"][0], row["mention"][1], stance))
    return found


def polnear_items(rows: Iterable[Json], splitter: Splitter) -> list[Item]:
    """Articles with attributions in chunks, cut between paragraphs where that wastes less than half a chunk."""
    items = []
    for row in rows:
        spans = [
            Attribution(*([tuple(span) for span in entry[role]] for role in ("source", "cue", "content")))
            for entry in row["attributions"]
        ]
        pieces = splitter.split(row["text"])
        tags = bio(len(row["text"]), pieces.offsets, spans)
        first = 0
        while first < len(pieces.ids):
            end = _chunk_end(row["text"], pieces, first)
            items.append(
                Item(
                    Kind.ATTRIBUTION, pieces.ids[first:end], attribution=tags[first:end], origin="polnear", genre="news"
                )
            )
            first = end
    return items


def _chunk_end(text: str, pieces: Pieces, first: int) -> int:
    end = min(len(pieces.ids), first + POLNEAR_PIECES)
    if end == len(pieces.ids):
        return end
    for cut in range(end, first + POLNEAR_PIECES // 2, -1):
        if "\n" in text[pieces.offsets[cut - 1][1] : pieces.offsets[cut][0]]:
            return cut
    return end


def pair_items(rows: Iterable[Json], splitter: Splitter) -> list[Item]:
    """Statements of argument, each with the one proposal that it is for, against or neither."""
    items = []
    for row in rows:
        proposal = Proposal(tuple(ids_of(splitter, row["proposal"], PROPOSAL_PIECES)), author=sign(row["label"]))
        ids = ids_of(splitter, row["statement"], STATEMENT_PIECES)
        items.append(Item(Kind.PAIR, ids, [proposal], origin=row.get("source", "pairs"), genre="argument"))
    return items
