"""Reads the files that the data come in. Nothing here knows of wordpieces; offsets are code points."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@dataclass(frozen=True)
class Dispute:
    """A dispute of the written corpus: wordings of its proposals by id, and its passages as `corpus/SPEC.md` says."""

    name: str
    proposals: dict[str, str]
    passages: list[Json]


@dataclass(frozen=True)
class CodedDispute:
    """A coded dispute: wordings by proposal id; documents, entities and statements; texts by document id."""

    name: str
    proposals: dict[str, str]
    documents: list[Json]
    entities: list[Json]
    statements: list[Json]
    texts: dict[str, str]


def read_dispute(name: str, folder: Path = CORPUS) -> Dispute:
    """Reads `<name>.proposals.json` and `<name>.jsonl`."""
    head = json.loads((folder / f"{name}.proposals.json").read_text(encoding="utf-8"))
    lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
    return Dispute(
        name, {p["id"]: p["text"] for p in head["proposals"]}, [json.loads(line) for line in lines if line.strip()]
    )


def read_coded(folder: Path, texts_in: Path | None = None) -> CodedDispute:
    """Reads `gold.json` and the texts of one coded dispute, which lie beside it unless `texts_in` says otherwise."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    # Bytes are decoded without newline translation: the gold's offsets count every code point.
    texts = {d["id"]: ((texts_in or folder) / d["file"]).read_bytes().decode("utf-8") for d in gold["documents"]}
    return CodedDispute(
        folder.name,
        {p["id"]: p["label"] for p in gold["proposals"]},
        gold["documents"],
        gold.get("entities", []),
        gold["statements"],
        texts,
    )


def read_rows(path: Path) -> Iterator[Json]:
    """The rows of a gzipped file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def seed_texts(folder: Path = SEEDS) -> list[str]:
    """The project's seed articles, which are only ever measured on; empty where the folder is missing."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
