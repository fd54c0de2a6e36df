"""Gathers the items of the training and the development part, as `split.json` names them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader_training.data import CodedArticles, corpus_items, pair_items, polnear_items
from reader_training.items import Item
from reader_training.layout import PROPOSAL_PIECES
from reader_training.pieces import Splitter, ids_of
from reader_training.sources import (
    CORPUS,
    SEEDS,
    CodedDispute,
    Dispute,
    Json,
    read_coded,
    read_dispute,
    read_rows,
    seed_texts,
)
from reader_training.split import Guard, LeakError, Split


@dataclass(frozen=True)
class Folders:
    """Where the data lie. `public` and `articles` belong to others and may be absent (None): then they are not used."""

    corpus: Path = CORPUS
    public: Path | None = None
    articles: Path | None = None
    seeds: Path = SEEDS


@dataclass
class TrainingData:
    """All that may be trained on. Pairs stay rows (an epoch takes a few of many); articles are cut anew each epoch."""

    corpus: list[Item]
    attribution: list[Item]
    pairs: list[Json]
    articles: list[CodedArticles]
    pool: list[tuple[int, ...]]
    """Ids of proposals of all sources, as strangers for passages that say nothing of them."""


@dataclass
class DevelopmentData:
    """All that is held out; `pairs` and `attribution` by the name of the data set."""

    corpus: list[Item]
    articles: list[CodedArticles]
    attribution: dict[str, list[Item]]
    pairs: dict[str, list[Item]]

    @property
    def article_items(self) -> list[Item]:
        """The windows of all articles."""
        return [item for articles in self.articles for item in articles.items()]


def training_data(split: Split, folders: Folders, splitter: Splitter) -> TrainingData:
    """Reads the training part. Raises LeakError if a passage or an article repeats a held-out text or a seed."""
    guard = held_out_guard(split, folders)
    disputes = list(_disputes(split.corpus.train, folders))
    for dispute in disputes:
        for passage in dispute.passages:
            guard.check(passage["id"], passage["text"])
    coded = list(_coded(split.articles.train, folders))
    for one in coded:
        for document, text in one.texts.items():
            guard.check(document, text)
    attribution = [row for name in split.public.train if name.startswith("polnear") for row in _rows(name, folders)]
    pairs = [row for name in split.public.train if name.startswith("stance") for row in _rows(name, folders)]
    wordings = {row["proposal"] for row in pairs}
    for known in [*(d.proposals for d in disputes), *(d.proposals for d in coded)]:
        wordings |= set(known.values())
    return TrainingData(
        [item for dispute in disputes for item in corpus_items(dispute, splitter)],
        polnear_items(_not_held_out(attribution, "text", guard), splitter),
        _not_held_out(pairs, "statement", guard),
        [CodedArticles(one, splitter) for one in coded],
        [tuple(ids_of(splitter, wording, PROPOSAL_PIECES)) for wording in sorted(wordings)],
    )


def development_data(split: Split, folders: Folders, splitter: Splitter) -> DevelopmentData:
    """Reads the development part."""
    public = {name: list(_rows(name, folders)) for name in split.public.dev}
    return DevelopmentData(
        [item for dispute in _disputes(split.corpus.dev, folders) for item in corpus_items(dispute, splitter)],
        [CodedArticles(one, splitter) for one in _coded(split.articles.dev, folders)],
        {n: polnear_items(rows, splitter) for n, rows in public.items() if rows and n.startswith("polnear")},
        {n: pair_items(rows, splitter) for n, rows in public.items() if rows and n.startswith("stance")},
    )


def held_out_guard(split: Split, folders: Folders) -> Guard:
    """A guard that knows the seeds and every text of the development part."""
    texts = seed_texts(folders.seeds)
    texts += [p["text"] for dispute in _disputes(split.corpus.dev, folders) for p in dispute.passages]
    texts += [text for coded in _coded(split.articles.dev, folders) for text in coded.texts.values()]
    for name in split.public.dev:
        texts += [row["text"] if "text" in row else row["statement"] for row in _rows(name, folders)]
    return Guard(texts)


def _not_held_out(rows: list[Json], key: str, guard: Guard) -> list[Json]:
    """Public sets overlap a little among themselves: such rows are left out rather than refused."""
    kept = []
    for row in rows:
        try:
            guard.check("", row[key])
        except LeakError:
            continue
        kept.append(row)
    return kept


def _disputes(names: tuple[str, ...], folders: Folders) -> Iterator[Dispute]:
    return (read_dispute(name, folders.corpus) for name in names)


def _coded(names: tuple[str, ...], folders: Folders) -> Iterator[CodedDispute]:
    root = folders.articles
    return iter(()) if root is None else (read_coded(root / name) for name in names)


def _rows(name: str, folders: Folders) -> Iterator[Json]:
    return iter(()) if folders.public is None else read_rows(folders.public / f"{name}.jsonl.gz")
