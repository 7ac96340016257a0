#!/usr/bin/env python3
"""Write Tests/ArrayFormatsTests/ArrayReference.swift: arrays as NumPy and safetensors write them, and their values.

Needs numpy, torch and safetensors; run from the package root.
"""
import io
import warnings

import numpy as np
import torch
from safetensors.torch import save

warnings.filterwarnings("ignore")
TYPES = {
    "f4": "float32", "f8": "float64", "f2": "float16", "b1": "bool", "i1": "int8", "i2": "int16", "i4": "int32",
    "i8": "int64", "u1": "uint8", "u2": "uint16", "u4": "uint32", "u8": "uint64", "c8": "complex64",
    "c16": "complex128",
}


def npy(array, version=None):
    out = io.BytesIO()
    np.lib.format.write_array(out, array, version=version, allow_pickle=True)
    return out.getvalue()


def sample(dtype):
    """Two rows of three different values, extremes among them."""
    dtype = np.dtype(dtype)
    if dtype.kind == "b":
        values = [True, False, False, True, True, False]
    elif dtype.kind in "iu":
        limits = np.iinfo(dtype)
        values = [0, 1, limits.min, limits.max, 100, 27]
    elif dtype.kind == "f":
        values = [0.5, -1.25, 3.0, float("inf"), -0.0, float(np.finfo(dtype).max)]
    else:
        values = [1 + 2j, -3.5j, 0, 4, -5.25 + 0.5j, 6j]
    return np.array(values, dtype).reshape(2, 3)


def literal(data, indent):
    text = data.hex()
    lines = [text[i:i + 104] for i in range(0, len(text), 104)]
    pad = " " * indent
    return "hex(\n" + pad + "\"\"\"\n" + "".join(pad + line + "\n" for line in lines) + pad + "\"\"\")"


def npz(writer):
    out = io.BytesIO()
    writer(out, weight=np.arange(6, dtype="<f4").reshape(2, 3), bias=np.array([1, -1], "<i8"))
    return out.getvalue()


def tensors():
    return {
        "a.i64": torch.tensor([-(2**40), 7]),
        "b.f32": torch.tensor([[0.5, -1.5]]),
        "c.bf16": torch.tensor([1.0, -3.140625], dtype=torch.bfloat16),
        "d.bool": torch.tensor([True, False, True]),
        "e.f8": torch.tensor([1.0, -448.0, 0.0625], dtype=torch.float8_e4m3fn),
        "empty": torch.zeros(0, 3),
    }


def main():
    with open("Tests/ArrayFormatsTests/ArrayReference.swift", "w") as f:
        f.write("// Arrays as NumPy and safetensors write them; made by Scripts/reference/arrays.py.\n\n")
        f.write("import Tensors\n\n")
        f.write("struct NPYReference: Sendable {\n  var type: ElementType\n  /// The file in little- and in big-endian order.\n")
        f.write("  var little, big: [UInt8]\n")
        f.write("  /// The elements' bytes, little-endian, row-major.\n  var elements: [UInt8]\n\n")
        f.write("  static let all: [NPYReference] = [\n")
        for code, name in TYPES.items():
            array = sample("<" + code)
            f.write(f"    NPYReference(\n      type: .{name},\n")
            f.write(f"      little: {literal(npy(array), 6)},\n")
            f.write(f"      big: {literal(npy(array.astype('>' + code)), 6)},\n")
            f.write(f"      elements: {literal(array.tobytes(), 6)}),\n")
        f.write("  ]\n}\n\nenum ArrayReference {\n")
        cube = np.arange(24, dtype="<i2").reshape(2, 3, 4)
        cases = {
            "fortran": npy(np.asfortranarray(cube)),
            "scalar": npy(np.array(2.5, "<f8")),
            "vector": npy(np.array([1, 2, 3], "<u1")),
            "empty": npy(np.zeros((0, 3), "<f4")),
            "version2": npy(cube, (2, 0)),
            "version3": npy(cube, (3, 0)),
            "objects": npy(np.array([{}, None], object)),
            "strings": npy(np.array(["a", "bc"])),
            "bytes": npy(np.array([b"a"])),
            "records": npy(np.array([(1, 2.0)], [("a", "<i4"), ("b", "<f4")])),
            "dates": npy(np.array(["2020-01-01"], "datetime64[D]")),
            "longDouble": npy(np.array([1], np.longdouble)),
            "npz": npz(np.savez),
            "npzDeflated": npz(np.savez_compressed),
            "safetensors": save(tensors(), {"format": "pt"}),
        }
        for name, data in cases.items():
            f.write(f"  static let {name} = {literal(data, 4)}\n")
        f.write("}\n")


if __name__ == "__main__":
    main()
