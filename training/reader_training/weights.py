"""Weights in any of the forms that training goes on from, by parameter name.

usage: python -m reader_training.weights EXACT OTHER   prints how far the weights of OTHER lie from those of EXACT
"""

import sys
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from reader_training.onnx_weights import read_onnx


def read_weights(path: Path) -> dict[str, Tensor]:
    """Float32 weights of a checkpoint (`.pt`, the averaged ones), of safetensors, or of an ONNX file, 8-bit or not."""
    if path.suffix == ".onnx":
        return {name: torch.from_numpy(values.copy()) for name, values in read_onnx(path).items()}
    if path.suffix == ".safetensors":
        from safetensors.torch import load_file

        return {name: values.float() for name, values in load_file(str(path)).items()}
    # A checkpoint of this project's own: tensors and plain values only.
    state = torch.load(path, map_location="cpu", weights_only=True)
    return {name: values.float() for name, values in state.get("average", state).items()}


def write_weights(weights: dict[str, Tensor], path: Path, dtype: torch.dtype = torch.float32) -> None:
    """Writes safetensors, whole or not at all."""
    from safetensors.torch import save_file

    draft = path.with_suffix(".draft")
    save_file({name: values.detach().to("cpu", dtype).contiguous() for name, values in weights.items()}, str(draft))
    draft.replace(path)


def differences(exact: dict[str, Tensor], other: dict[str, Tensor]) -> dict[str, tuple[float, float]]:
    """For each tensor: largest difference over largest magnitude, and norm of the difference over norm."""
    if exact.keys() != other.keys():
        raise ValueError(f"not in both: {sorted(exact.keys() ^ other.keys())}")
    found = {}
    for name, values in exact.items():
        gap = (values - other[name]).double()
        largest = float(gap.abs().max() / values.abs().max().clamp_min(1e-12))
        found[name] = (largest, float(gap.norm() / values.double().norm().clamp_min(1e-12)))
    return found


def main() -> None:
    """Prints the worst tensors of two weight files."""
    exact, other = (read_weights(Path(arg)) for arg in sys.argv[1:3])
    found = differences(exact, other)
    for name, (largest, norm) in sorted(found.items(), key=lambda entry: -entry[1][0])[:10]:
        print(f"{name:60} largest {largest:.5f} norm {norm:.5f}")
    values = np.array(list(found.values()))
    print(
        f"{len(found)} tensors: largest relative difference {values[:, 0].max():.5f}, of norms {values[:, 1].max():.5f}"
    )


if __name__ == "__main__":
    main()
