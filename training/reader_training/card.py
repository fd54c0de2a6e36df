"""Fills the model card's template with what the export's folder holds; what only people can write stays marked.

usage: python -m reader_training.card --export FOLDER
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from string import Template

TEMPLATE = Path(__file__).resolve().parent.parent / "model-card.md"
JSONS = ("quantisation", "calibration", "figures")


def card(folder: Path) -> str:
    """The card's text, from SHA256SUMS and the JSON files in `folder`; a part that is not there yet says so."""
    sums = [line.split() for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    parts = {name: _part(folder / f"{name}.json") for name in JSONS}
    table = "\n".join(f"| `{name}` | `{value}` |" for value, name in sums)
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(parts, sums=table)


def write_card(folder: Path) -> None:
    """Writes README.md into `folder`."""
    (folder / "README.md").write_text(card(folder), encoding="utf-8")


def _part(path: Path) -> str:
    if not path.exists():
        return "(not run yet)"
    return "```json\n" + json.dumps(json.loads(path.read_text(encoding="utf-8")), indent=1) + "\n```"


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--export", type=Path, required=True, help="folder that export wrote")
    write_card(p.parse_args(arguments).export)


if __name__ == "__main__":
    main()
