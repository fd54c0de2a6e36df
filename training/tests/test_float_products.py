"""Eight-bit weights multiplied in float; skipped where ONNX is not installed."""

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed (requirements.txt)")
onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed (requirements.txt)")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: E402

from reader_training.float_products import multiply_in_float  # noqa: E402
from reader_training.onnx_weights import dequantized  # noqa: E402

MATRIX = np.linspace(-1, 1, 24, dtype=np.float32).reshape(6, 4)
INPUT = np.array([[40.0, 0.011, -0.007, 0.002, 0.5, -0.3]], dtype=np.float32)


@pytest.fixture
def eight_bits(tmp_path):
    """A product, quantised dynamically."""
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", "matrix"], ["y"], name="product")],
        "one product",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 6])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 4])],
        [numpy_helper.from_array(MATRIX, "matrix")],
    )
    path = tmp_path / "float.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    quantize_dynamic(path, tmp_path / "int8.onnx", weight_type=QuantType.QInt8, per_channel=True)
    return tmp_path / "int8.onnx"


def run(path):
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return session.run(["y"], {"x": INPUT})[0]


def weights(path):
    raw = {i.name: numpy_helper.to_array(i) for i in onnx.load(str(path)).graph.initializer}
    return dequantized(raw["matrix_quantized"], raw["matrix_scale"], raw["matrix_zero_point"])


def test_products_are_those_of_the_stored_weights_and_the_unrounded_input(eight_bits, tmp_path):
    assert multiply_in_float(eight_bits, tmp_path / "target.onnx") == 1

    exact = INPUT @ weights(eight_bits)
    assert np.abs(run(tmp_path / "target.onnx") - exact).max() < 1e-5
    # What it is there to avoid.
    assert np.abs(run(eight_bits) - exact).max() > 1e-2


def test_weights_stay_eight_bit_numbers_in_the_file(eight_bits, tmp_path):
    multiply_in_float(eight_bits, tmp_path / "target.onnx")

    assert np.array_equal(weights(tmp_path / "target.onnx"), weights(eight_bits))
    operators = [node.op_type for node in onnx.load(str(tmp_path / "target.onnx")).graph.node]
    assert operators == ["DequantizeLinear", "MatMul"]
