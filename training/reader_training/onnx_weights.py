"""The weights inside an ONNX file, under the names of the torch parameters and in float32, dequantised where need be.

Exports lose the names of matrices (`onnx::MatMul_1405`) but keep those of biases, so a matrix takes its name from the
bias that is added to its product. Works for float exports and for dynamic 8-bit ones (per tensor or per channel).
"""

from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_QUANTIZED = "_quantized"
# What stands between an integer product and its bias.
_PASSED_THROUGH = ("Cast", "Mul")


def dequantized(values: NDArray[Any], scale: NDArray[Any], zero: NDArray[Any]) -> Floats:
    """(values - zero) × scale; scale and zero are scalars or have one entry for each column."""
    shifted: Floats = (values.astype(np.int32) - zero.astype(np.int32)).astype(np.float32)
    return shifted * scale.astype(np.float32)


def read_onnx(path: Path) -> dict[str, Floats]:
    """All float parameters of the file; matrices of linear layers are out × in, as torch keeps them."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    raw = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    floats = {
        name: values.astype(np.float32) for name, values in raw.items() if values.dtype in (np.float32, np.float16)
    }
    for name, values in raw.items():
        if name.endswith(_QUANTIZED):
            stem = name.removesuffix(_QUANTIZED)
            floats[stem] = dequantized(values, raw[stem + "_scale"], raw[stem + "_zero_point"])
    named = {name: values for name, values in floats.items() if name.endswith((".weight", ".bias"))}
    for bias, matrix in _matrices(graph, floats).items():
        named[bias.removesuffix(".bias") + ".weight"] = np.ascontiguousarray(floats[matrix].T)
    return named


def _matrices(graph: Any, floats: dict[str, Floats]) -> dict[str, str]:
    """Bias name to the name of the matrix whose product it is added to."""
    readers = defaultdict(list)
    for node in graph.node:
        for name in node.input:
            readers[name].append(node)
    found = {}
    for node in graph.node:
        matrix = node.input[1].removesuffix(_QUANTIZED) if node.op_type in ("MatMul", "MatMulInteger") else ""
        if matrix in floats:
            bias = _bias_after(node, readers)
            if bias:
                found[bias] = matrix
    return found


def _bias_after(node: Any, readers: dict[str, list[Any]]) -> str | None:
    for reader in readers[node.output[0]]:
        if reader.op_type == "Add":
            return next((name for name in reader.input if name.endswith(".bias")), None)
        if reader.op_type in _PASSED_THROUGH:
            return _bias_after(reader, readers)
    return None
