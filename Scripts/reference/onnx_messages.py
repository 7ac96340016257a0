#!/usr/bin/env python3
"""Writes the fixtures of ONNXFormatTests: ONNX messages serialized by the PyPI package `onnx` (1.23), with the values
that it and NumPy read from them.

    usage: Scripts/reference/onnx_messages.py > Tests/ONNXFormatTests/Fixtures.swift
"""
import ml_dtypes
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper, parser

SWIFT_TYPES = {
    TensorProto.FLOAT: "float32", TensorProto.UINT8: "uint8", TensorProto.INT8: "int8", TensorProto.UINT16: "uint16",
    TensorProto.INT16: "int16", TensorProto.INT32: "int32", TensorProto.INT64: "int64", TensorProto.BOOL: "bool",
    TensorProto.FLOAT16: "float16", TensorProto.DOUBLE: "float64", TensorProto.UINT32: "uint32",
    TensorProto.UINT64: "uint64", TensorProto.BFLOAT16: "bfloat16", TensorProto.FLOAT8E4M3FN: "float8e4m3fn",
    TensorProto.FLOAT8E4M3FNUZ: "float8e4m3fnuz", TensorProto.FLOAT8E5M2: "float8e5m2",
    TensorProto.FLOAT8E5M2FNUZ: "float8e5m2fnuz", TensorProto.FLOAT8E8M0: "float8e8m0", TensorProto.UINT4: "uint4",
    TensorProto.INT4: "int4", TensorProto.FLOAT4E2M1: "float4e2m1",
    TensorProto.UINT2: "uint2", TensorProto.INT2: "int2",
}

VALUES = {
    TensorProto.FLOAT: [0.0, -1.5, 3.25, 1e30, -1e-30, 7.0],
    TensorProto.DOUBLE: [0.0, -1.5, 3.25, 1e300, -1e-300, 7.0],
    TensorProto.FLOAT16: [0.0, -1.5, 3.25, 65504.0, -6e-8, 7.0],
    TensorProto.BFLOAT16: [0.0, -1.5, 3.25, 1e30, -1e-30, 7.0],
    TensorProto.FLOAT8E4M3FN: [0.0, -1.5, 3.25, 448.0, -0.015625, 7.0],
    TensorProto.FLOAT8E4M3FNUZ: [0.0, -1.5, 3.25, 240.0, -0.015625, 7.0],
    TensorProto.FLOAT8E5M2: [0.0, -1.5, 3.5, 57344.0, -0.015625, 7.0],
    TensorProto.FLOAT8E5M2FNUZ: [0.0, -1.5, 3.5, 57344.0, -0.015625, 7.0],
    TensorProto.FLOAT8E8M0: [1.0, 2.0, 0.5, 4.0, 0.25, 1024.0],
    TensorProto.FLOAT4E2M1: [0.0, -1.5, 6.0, 0.5, -4.0],
    TensorProto.INT8: [0, -128, 127, -1, 5, 9],
    TensorProto.INT16: [0, -32768, 32767, -1, 5, 9],
    TensorProto.INT32: [0, -2147483648, 2147483647, -1, 5, 9],
    TensorProto.INT64: [0, -9007199254740992, 9007199254740992, -1, 5, 9],
    TensorProto.UINT8: [0, 255, 128, 1, 5, 9],
    TensorProto.UINT16: [0, 65535, 32768, 1, 5, 9],
    TensorProto.UINT32: [0, 4294967295, 2147483648, 1, 5, 9],
    TensorProto.UINT64: [0, 9007199254740992, 4294967296, 1, 5, 9],
    TensorProto.BOOL: [0, 1, 1, 0, 0, 1],
    TensorProto.INT4: [0, -8, 7, -1, 5],
    TensorProto.UINT4: [0, 15, 8, 1, 5],
    TensorProto.INT2: [0, -2, 1, -1, 1],
    TensorProto.UINT2: [0, 3, 2, 1, 3],
}


def swift_number(x):
    return repr(float(x)).replace("e+", "e")


def block(proto, indent):
    """The message in hexadecimal, as a Swift literal of several lines."""
    data = proto.SerializeToString().hex()
    lines = [data[i:i + 104] for i in range(0, len(data), 104)]
    return "\n".join(indent + line for line in ['"""', *lines, '"""'])


def tensors():
    """Each element type in its typed field and in raw_data."""
    for code, values in VALUES.items():
        shape = [len(values)] if len(values) % 2 else [2, len(values) // 2]
        typed = helper.make_tensor("t", code, shape, values)
        assert not typed.HasField("raw_data")
        raw = numpy_helper.from_array(numpy_helper.to_array(typed), "t")
        assert raw.HasField("raw_data") and raw.data_type == code
        for label, proto in (("typed", typed), ("raw", raw)):
            array = numpy_helper.to_array(proto).astype(np.float64).reshape(-1)
            listed = ", ".join(swift_number(v) for v in array)
            name = SWIFT_TYPES[code]
            yield (f'  TensorFixture(\n    "{name} {label}", .{name}, {shape},\n    [{listed}],\n'
                   f'{block(proto, "    ")}),')


def strings():
    return helper.make_tensor("s", TensorProto.STRING, [2, 2], ["", "a", "Grüße", "日本"])


def sparse_model():
    values = helper.make_tensor("w", TensorProto.FLOAT, [3], [1.5, -2.0, 4.0])
    flat = helper.make_sparse_tensor(values, helper.make_tensor("i", TensorProto.INT64, [3], [1, 2, 5]), [2, 3])
    values = helper.make_tensor("v", TensorProto.INT32, [2], [7, -7])
    paired = helper.make_sparse_tensor(values, helper.make_tensor("i", TensorProto.INT64, [2, 2], [0, 1, 1, 0]), [2, 2])
    graph = helper.make_graph(
        [helper.make_node("Identity", ["w"], ["y"]),
         helper.make_node("Constant", [], ["z"], sparse_value=paired)],
        "sparse", [], [helper.make_tensor_value_info("y", TensorProto.FLOAT, [2, 3]),
                       helper.make_tensor_value_info("z", TensorProto.INT32, [2, 2])], sparse_initializer=[flat])
    return helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)])


FUNCTIONS = """
<ir_version: 9, opset_import: ["" : 18, "local" : 1], producer_name: "by hand", producer_version: "2",
 model_version: 3, doc_string: "two functions", metadata_props: ["author": "nobody"]>
main (float[N, 4] x) => (float[N, 4] y, float[N, 4] z)
{
  y, doubled = local.outer <slope = 0.5> (x)
  z = local.outer (doubled)
}
<opset_import: ["" : 12, "local" : 1], domain: "local">
outer <slope: float = 0.25> (a) => (b, c)
{
  t = local.inner <alpha: float = @slope> (a)
  b = Softmax <axis = 0> (t)
  c = Identity (a)
}
<opset_import: ["" : 18], domain: "local">
inner <alpha> (p) => (q)
{
  q = LeakyRelu <alpha: float = @alpha> (p)
}
"""

CAPTURES = """
<ir_version: 8, opset_import: ["" : 17]>
main (float[3] x, bool outer_test, bool inner_test) => (float[3] y)
<float[3] w = {1, 2, 3}>
{
  base = Mul (x, w)
  y = If (outer_test) <
    then_branch = yes () => (float[3] a) {
      a = If (inner_test) <
        then_branch = yes_yes () => (float[3] b) { b = Add (base, x) },
        else_branch = yes_no () => (float[3] c) { c = Identity (w) }
      >
    },
    else_branch = no () => (float[3] d) { d = Neg (x) }
  >
}
"""


def old_initializers():
    """As files before IR version 4 are: initializers are inputs too; and a node list out of order."""
    w = helper.make_tensor("w", TensorProto.FLOAT, [2], [2.0, 3.0])
    graph = helper.make_graph(
        [helper.make_node("Relu", ["t"], ["y"]), helper.make_node("Mul", ["x", "w"], ["t"])], "old",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 2]),
         helper.make_tensor_value_info("w", TensorProto.FLOAT, [2])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 2])], [w])
    return helper.make_model(graph, ir_version=3, opset_imports=[helper.make_opsetid("", 8)])


def sequence():
    return numpy_helper.from_list([np.array([1.0, 2.0], np.float32), np.array([[3.0]], np.float32)], "s")


def nested_sequence():
    return numpy_helper.from_list([[np.array([1], np.int64)], []], "n")


def optional():
    return numpy_helper.from_optional(np.array([4.0, 5.0], np.float32), "o")


def empty_optional():
    return onnx.OptionalProto(name="e", elem_type=onnx.OptionalProto.TENSOR)


def integer_map():
    return numpy_helper.from_dict({3: np.array([1.0], np.float32), -4: np.array([2.0], np.float32)}, "m")


def string_map():
    map = onnx.MapProto(name="m", key_type=TensorProto.STRING, string_keys=[b"cat", b"dog"])
    map.values.CopyFrom(numpy_helper.from_list([np.array([0.25], np.float32), np.array([0.75], np.float32)]))
    return map


def main():
    print("// Written by Scripts/reference/onnx_messages.py.\n\nimport Tensors\n")
    print("let tensorFixtures = [")
    for line in tensors():
        print(line)
    print("]\n")
    named = {
        "stringTensor": strings(), "sparseModel": sparse_model(), "functionModel": parser.parse_model(FUNCTIONS),
        "captureModel": parser.parse_model(CAPTURES), "oldInitializerModel": old_initializers(),
        "sequenceOfTensors": sequence(), "sequenceOfSequences": nested_sequence(), "optionalTensor": optional(),
        "emptyOptional": empty_optional(), "integerMap": integer_map(), "stringMap": string_map(),
    }
    for name, proto in named.items():
        print(f"let {name} = hex(\n{block(proto, '  ')})\n")


if __name__ == "__main__":
    main()
