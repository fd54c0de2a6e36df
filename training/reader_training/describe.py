"""Says what there is to train and to measure on, and refuses data in which a held-out text shows up.

usage: python -m reader_training.describe --base FOLDER [--data FOLDER] [--articles FOLDER]
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from reader_training.gather import Folders, development_data, training_data
from reader_training.items import Item
from reader_training.pieces import FileSplitter
from reader_training.split import load_split


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--base", type=Path, required=True, help="folder with tokenizer.json")
    p.add_argument("--data", type=Path, help="folder with the public data sets")
    p.add_argument("--articles", type=Path, help="folder with the coded articles")
    args = p.parse_args(arguments)
    splitter, split = FileSplitter(args.base / "tokenizer.json"), load_split()
    folders = Folders(public=args.data, articles=args.articles)
    train, dev = training_data(split, folders, splitter), development_data(split, folders, splitter)
    print("train")
    _line("passages", train.corpus)
    _line("article windows", [item for articles in train.articles for item in articles.items()])
    _line("attribution chunks", train.attribution)
    print(f"  {'stance pairs':28} {len(train.pairs):7}")
    print("development")
    _line("passages", dev.corpus)
    _line("article windows", dev.article_items)
    for name, items in (dev.attribution | dev.pairs).items():
        _line(name, items)


def _line(name: str, items: Sequence[Item]) -> None:
    print(f"  {name:28} {len(items):7} items {sum(item.size for item in items):9} wordpieces")


if __name__ == "__main__":
    main()
