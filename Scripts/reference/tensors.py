#!/usr/bin/env python3
"""Write Tests/TensorsTests/TensorReference.swift: values of small number formats (ml_dtypes), bfloat16 rounding (torch),
strided views, statistics and tolerances (NumPy).

Needs numpy, ml_dtypes and torch; run from the package root.
"""
import ml_dtypes
import numpy as np
import torch

FORMATS = {
    "float8e4m3fn": (ml_dtypes.float8_e4m3fn, 256),
    "float8e4m3fnuz": (ml_dtypes.float8_e4m3fnuz, 256),
    "float8e5m2": (ml_dtypes.float8_e5m2, 256),
    "float8e5m2fnuz": (ml_dtypes.float8_e5m2fnuz, 256),
    "float8e8m0": (ml_dtypes.float8_e8m0fnu, 256),
    "float4e2m1": (ml_dtypes.float4_e2m1fn, 16),
    "int4": (ml_dtypes.int4, 16),
    "uint4": (ml_dtypes.uint4, 16),
    "int2": (ml_dtypes.int2, 4),
    "uint2": (ml_dtypes.uint2, 4),
}


def literal(array, indent):
    text = array.tobytes().hex()
    lines = [text[i:i + 104] for i in range(0, len(text), 104)]
    pad = " " * indent
    return "hex(\n" + pad + "\"\"\"\n" + "".join(pad + line + "\n" for line in lines) + pad + "\"\"\")"


def number(value):
    value = float(value)
    if np.isnan(value):
        return ".nan"
    if np.isinf(value):
        return ".infinity" if value > 0 else "-.infinity"
    return repr(value)


def formats(f):
    f.write("  /// The values of all codes of a format, as float32.\n")
    f.write("  static let formats: [(type: ElementType, values: [UInt8])] = [\n")
    for name, (dtype, count) in FORMATS.items():
        codes = np.arange(count, dtype=np.uint8)
        if name.startswith("int"):  # ml_dtypes keeps signed codes sign-extended
            bits = 4 if count == 16 else 2
            codes = np.where(codes >= count // 2, codes.astype(int) - count, codes).astype(np.int8)
        values = codes.view(dtype).astype("<f4")
        f.write(f"    (.{name}, {literal(values, 6)}),\n")
    f.write("  ]\n\n")


def bfloat16(f):
    rng = np.random.default_rng(1)
    special = np.array([
        0x00000000, 0x80000000, 0x3f800000, 0x3f808000, 0x3f818000, 0x3f808001, 0x3f807fff, 0xbf808000, 0x7f7fffff,
        0x7f7f7fff, 0x7f7f8000, 0x7f800000, 0xff800000, 0x00000001, 0x00008000, 0x00018000, 0x007fffff, 0x80008001,
    ], "<u4")
    bits = np.concatenate([special, rng.integers(0, 2**32, 46, "<u4") & 0xff7fffff]).astype("<u4")
    rounded = torch.from_numpy(bits.view("<f4").copy()).to(torch.bfloat16).view(torch.int16).numpy().view("<u2")
    f.write("  /// Bit patterns of float32 numbers, and of the bfloat16 numbers next to them.\n")
    f.write(f"  static let floats = {literal(bits, 4)}\n")
    f.write(f"  static let bfloat16s = {literal(rounded, 4)}\n\n")


def views(f):
    base = np.arange(120, dtype=np.int16)
    cases = [
        ([2, 3], [3, 1], 0), ([3, 2], [1, 3], 0), ([4, 5], [0, 1], 7), ([4, 5], [1, 0], 7), ([2, 3, 4], [1, 2, 6], 0),
        ([2, 1, 3], [60, 5, 20], 4), ([3, 3], [2, 2], 1), ([1, 1], [99, 99], 119), ([5], [24], 3), ([], [], 11),
        ([0, 4], [4, 1], 0), ([2, 0, 3], [1, 1, 1], 5), ([2, 3, 2, 2], [0, 10, 0, 50], 9), ([6, 1, 4], [4, 7, 1], 2),
        ([2, 2, 2, 2, 2], [1, 2, 4, 8, 16], 0),
    ]
    f.write("  /// Views of the int16 numbers 0..<120, and their elements in row-major order.\n")
    f.write("  static let views: [(shape: [Int], strides: [Int], offset: Int, elements: [Int])] = [\n")
    for shape, strides, offset in cases:
        view = np.lib.stride_tricks.as_strided(base[offset:], shape, [2 * s for s in strides])
        f.write(f"    ({shape}, {strides}, {offset}, {view.reshape(-1).tolist()}),\n")
    f.write("  ]\n\n")


def statistics(f):
    rng = np.random.default_rng(2)
    odd = rng.normal(3, 2, 37).astype("<f4")
    odd[[3, 20]] = np.nan
    odd[7], odd[8], odd[36] = np.inf, -np.inf, 0
    cases = {
        "float32": odd,
        "float64": rng.normal(-1e9, 1e-3, 150).astype("<f8"),
        "float16": rng.normal(0, 1, 50).astype("<f2"),
        "bfloat16": rng.normal(0, 1, 50).astype(ml_dtypes.bfloat16),
        "int8": rng.integers(-128, 128, 33).astype("<i1"),
        "int16": rng.integers(-30000, 30000, 33).astype("<i2"),
        "int32": rng.integers(-2**31, 2**31, 33).astype("<i4"),
        "int64": rng.integers(-2**50, 2**50, 33).astype("<i8"),
        "uint8": rng.integers(0, 4, 33).astype("<u1"),
        "uint16": rng.integers(0, 2**16, 33).astype("<u2"),
        "uint32": rng.integers(0, 2**32, 33).astype("<u4"),
        "uint64": rng.integers(0, 2**52, 33).astype("<u8"),
        "bool": rng.integers(0, 2, 33).astype(bool),
        "float8e4m3fn": rng.integers(0, 256, 40, "u1").view(ml_dtypes.float8_e4m3fn),
        "float8e5m2": rng.integers(0, 256, 40, "u1").view(ml_dtypes.float8_e5m2),
    }
    f.write("  struct Statistics: Sendable {\n    var type: ElementType\n    var bytes: [UInt8]\n")
    f.write("    var count, nanCount, infinityCount, zeroCount: Int\n")
    f.write("    var minimum, maximum, mean, standardDeviation: Double\n  }\n\n")
    f.write("  static let statistics: [Statistics] = [\n")
    for name, array in cases.items():
        wide = array.astype(np.float64)
        finite = wide[np.isfinite(wide)]
        counts = (wide.size, np.isnan(wide).sum(), np.isinf(wide).sum(), (wide == 0).sum())
        values = (finite.min(), finite.max(), finite.mean(dtype=np.longdouble), finite.astype(np.longdouble).std())
        f.write(f"    Statistics(\n      type: .{name}, bytes: {literal(array, 8)},\n")
        f.write("      count: {}, nanCount: {}, infinityCount: {}, zeroCount: {},\n".format(*counts))
        f.write("      minimum: {}, maximum: {}, mean: {},\n      standardDeviation: {}),\n".format(*map(number, values)))
    f.write("  ]\n")
    index = np.arange(100_003, dtype=np.int64)
    large = ((index * 7919 % 65_537).astype(np.float32) / np.float32(65_536) + np.float32(4096)).astype(np.float32)
    wide = large.astype(np.longdouble)
    f.write("  /// Of the float32 numbers 4096 + (7919 i mod 65537) / 65536 for i in 0..<100003.\n")
    f.write(f"  static let largeMean = {number(wide.mean())}\n")
    f.write(f"  static let largeDeviation = {number(wide.std())}\n\n")


def comparisons(f):
    rng = np.random.default_rng(3)
    f.write("  struct Comparison: Sendable {\n    var type: ElementType\n    var shape: [Int]\n    var actual, expected: [UInt8]\n")
    f.write("    var rtol, atol: Double\n    var mismatches: Int\n    var absoluteError, relativeError: Double\n  }\n\n")
    f.write("  static let comparisons: [Comparison] = [\n")

    def case(name, actual, expected, rtol, atol):
        exact = expected.dtype.kind in "iub"
        wide = np.complex128 if expected.dtype.kind == "c" else np.float64
        a, e = actual.astype(wide), expected.astype(wide)
        close = (a == e) if exact else np.isclose(a, e, rtol=rtol, atol=atol, equal_nan=True)
        same = (a == e) | (np.isnan(a) & np.isnan(e))
        with np.errstate(all="ignore"):
            error = np.where(same, 0, np.abs(a - e))
            error = np.where(np.isfinite(error), error, np.inf)
            known = np.isfinite(np.abs(e)) & (np.abs(e) > 0)
            relative = np.where(known, error / np.where(known, np.abs(e), 1), 0)
        f.write(f"    Comparison(\n      type: .{name}, shape: {list(expected.shape)},\n")
        f.write(f"      actual: {literal(actual, 6)},\n      expected: {literal(expected, 6)},\n")
        f.write(f"      rtol: {rtol}, atol: {atol}, mismatches: {int((~close).sum())},\n")
        f.write(f"      absoluteError: {number(error.max())}, relativeError: {number(relative.max())}),\n")

    expected = rng.normal(0, 1, (4, 10)).astype("<f4")
    noise = rng.normal(0, 1e-3, (4, 10)).astype("<f4")
    case("float32", expected + noise, expected, 1e-3, 1e-7)
    case("float32", expected + noise, expected, 1e-2, 1e-2)
    case("float32", expected, expected, 0.0, 0.0)
    special = np.array([np.nan, np.nan, 1, np.inf, np.inf, -np.inf, 1, np.inf, 0, 0, -0.0], "<f4")
    other = np.array([np.nan, 1, np.nan, np.inf, -np.inf, -np.inf, np.inf, 1, 1e-8, 1e-6, 0.0], "<f4")
    case("float32", special, other, 1e-3, 1e-7)
    case("float64", (expected + noise).astype("<f8"), expected.astype("<f8"), 1e-3, 1e-4)
    case("float16", (expected + noise).astype("<f2"), expected.astype("<f2"), 1e-3, 1e-3)
    case("bfloat16", (expected + 4 * noise).astype(ml_dtypes.bfloat16), expected.astype(ml_dtypes.bfloat16), 1e-2, 1e-7)
    case("float8e4m3fn", (expected + 40 * noise).astype(ml_dtypes.float8_e4m3fn), expected.astype(ml_dtypes.float8_e4m3fn), 0.1, 1e-3)
    z = (expected + 1j * expected[::-1]).astype("<c8")
    case("complex64", (z + noise * (1 - 2j)).astype("<c8"), z, 1e-3, 1e-7)
    case("complex128", (z + noise * (1 - 2j)).astype("<c16"), z.astype("<c16"), 1e-2, 1e-4)
    for kind in ["<i1", "<i2", "<i4", "<i8", "<u1", "<u2", "<u4", "<u8"]:
        e = rng.integers(0, 100, (3, 5)).astype(kind)
        a = e.copy()
        a[1, 2], a[2, 4] = e[1, 2] + 3, e[2, 4] + 1
        case(np.dtype(kind).name, a, e, 1e-1, 1.0)
    e = rng.integers(0, 2, (3, 5)).astype(bool)
    a = e.copy()
    a[0, 3] = ~a[0, 3]
    case("bool", a, e, 1e-1, 1.0)
    f.write("  ]\n")


def main():
    with open("Tests/TensorsTests/TensorReference.swift", "w") as f:
        f.write("// Values from ml_dtypes, PyTorch and NumPy; made by Scripts/reference/tensors.py.\n\nimport Tensors\n\n")
        f.write("enum TensorReference {\n")
        formats(f)
        bfloat16(f)
        views(f)
        statistics(f)
        comparisons(f)
        f.write("}\n")


if __name__ == "__main__":
    main()
