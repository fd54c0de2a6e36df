"""The mean of several readers that started from the same weights: steadier than any of them, and no slower.

"Model soups" of Wortsman et al. (2022), all ingredients alike.
usage: python -m reader_training.average OUT.safetensors WEIGHTS WEIGHTS...
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from torch import Tensor

from reader_training.weights import read_weights, write_weights


def mean(readers: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of each weight. Raises ValueError if the readers are not of one shape."""
    first = readers[0]
    for other in readers[1:]:
        odd = {name for name in first.keys() | other.keys() if _shape(first, name) != _shape(other, name)}
        if odd:
            raise ValueError(f"not of one shape: {sorted(odd)[:5]}")
    return {name: sum((one[name] for one in readers[1:]), values) / len(readers) for name, values in first.items()}


def _shape(reader: dict[str, Tensor], name: str) -> object:
    return reader[name].shape if name in reader else None


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command."""
    out, *files = (Path(argument) for argument in (sys.argv[1:] if arguments is None else arguments))
    write_weights(mean([read_weights(path) for path in files]), out)


if __name__ == "__main__":
    main()
