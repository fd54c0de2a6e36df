"""Invented data, small enough to work out by hand."""

import json
import re
from pathlib import Path

from reader_training.pieces import Pieces

VOCABULARY = 400

PROPOSALS = {"p1": "Build the bridge", "p2": "Ban the ferry"}

PASSAGE = {
    "id": "isle-001",
    "genre": "wire",
    "text": "Mara said she wants the bridge. Ono would end the ferry if paid.",
    "labels": [
        {"proposal": "p1", "holder": "she", "stance": "support", "evidence": "wants the bridge"},
        {"proposal": "p2", "holder": "Ono", "stance": "support", "evidence": "end the ferry", "conditional": True},
    ],
    "attributions": [{"source": "Mara", "cue": "said", "content": "she wants the bridge"}],
}

ARTICLE = "Bridge row\n\nMara came. She fought the bridge. It is folly.\nOno cheered the ferry ban."


class WordSplitter:
    """Words and single marks are pieces; the same word always has the same id, from 200 on."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}

    def split(self, text: str) -> Pieces:
        found = list(re.finditer(r"\w+|[^\w\s]", text))
        ids = [self._ids.setdefault(m.group().lower(), 200 + len(self._ids)) for m in found]
        assert not ids or max(ids) < VOCABULARY
        return Pieces(ids, [m.span() for m in found])


def statement(part: str, holder: str, mention: str | None, proposal: str, stance: str, hedged: bool = False) -> dict:
    start = ARTICLE.index(part)
    where = [ARTICLE.index(mention), ARTICLE.index(mention) + len(mention)] if mention else None
    return {
        "doc": "isle-1",
        "evidence": part,
        "start": start,
        "end": start + len(part),
        "holder": holder,
        "mention": where,
        "proposal": proposal,
        "stance": stance,
        "voice": "author" if holder.startswith("author:") else "actor",
        "hedged": hedged,
    }


GOLD = {
    "documents": [{"id": "isle-1", "file": "isle-1.txt", "title": "Bridge row"}],
    "proposals": [{"id": key, "label": label} for key, label in PROPOSALS.items()],
    "entities": [
        {"id": "Mara Vell", "name": "Mara Vell", "aliases": ["Mara"]},
        {"id": "Ono", "name": "Ono", "aliases": ["Ono", "the ferryman"]},
    ],
    "statements": [
        statement("fought the bridge", "Mara Vell", "She", "p1", "oppose"),
        statement("It is folly", "author:isle-1", None, "p1", "oppose"),
        statement("cheered the ferry ban", "Ono", "Ono", "p2", "support", hedged=True),
    ],
}


def write_coded(root: Path, name: str, text: str = ARTICLE) -> Path:
    """A coded dispute on disk."""
    folder = root / name
    folder.mkdir(parents=True)
    (folder / "gold.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (folder / "isle-1.txt").write_bytes(text.encode("utf-8"))
    return folder


def write_corpus(root: Path, name: str, *texts: str) -> None:
    """A written dispute on disk; without texts it holds the one passage above."""
    root.mkdir(parents=True, exist_ok=True)
    head = {"dispute": name, "title": name, "proposals": [{"id": k, "text": v} for k, v in PROPOSALS.items()]}
    (root / f"{name}.proposals.json").write_text(json.dumps(head), encoding="utf-8")
    passages = [
        {"id": f"{name}-{i}", "genre": "wire", "text": text, "labels": [], "attributions": []}
        for i, text in enumerate(texts)
    ] or [PASSAGE]
    (root / f"{name}.jsonl").write_text("".join(json.dumps(p) + "\n" for p in passages), encoding="utf-8")
