#!/usr/bin/env python3
"""Writes which of ONNX's operators changed after opset 13, from the definitions in the PyPI package `onnx` (1.23).

    usage: Scripts/reference/onnx_versions.py > Tests/ONNXFormatTests/OperatorChanges.swift
"""
from collections import defaultdict

import onnx
from onnx import defs, helper

OLDEST = 13
def form(schema):
    """Attributes with their types and defaults, and the numbers of inputs and outputs."""
    attributes = {
        a.name: (str(a.type), a.required, str(helper.get_attribute_value(a.default_value)) if a.default_value.name else "")
        for a in schema.attributes.values()
    }
    return attributes, len(schema.inputs), len(schema.outputs)


def wrapped(items):
    lines = ["  "]
    for item in items:
        if len(lines[-1]) + len(item) + 2 > 118:
            lines.append("  ")
        lines[-1] += ("" if lines[-1] == "  " else " ") + item + ","
    return "\n".join(lines)


history = defaultdict(list)
for schema in defs.get_all_schemas_with_history():
    if schema.domain == "":
        history[schema.name].append(schema)
added = []
changed = []
for name in sorted(history):
    versions = sorted(history[name], key=lambda s: s.since_version)
    if versions[-1].deprecated:
        continue
    usable = [v for v in versions if not v.deprecated]
    first = next(i for i, v in enumerate(versions) if v is usable[0])
    kept = [v for v in versions[first:] if v.since_version > OLDEST]
    earlier = [v for v in versions[first:] if v.since_version <= OLDEST]
    if not earlier:
        added.append(f'("{name}", {kept[0].since_version})')
    for before, after in zip(earlier[-1:] + kept, kept if earlier else kept[1:]):
        if form(before) != form(after):
            changed.append(f'"{name} {after.since_version}"')
print(f"""// From onnx {onnx.__version__} (opset {defs.onnx_opset_version()}), by Scripts/reference/onnx_versions.py.

/// Operators and the opsets after {OLDEST} in which their attributes, defaults or numbers of inputs and outputs changed.
let operatorChanges = [
{wrapped(changed)}
]

/// Operators that came after opset {OLDEST}.
let newOperators: [(name: String, since: Int)] = [
{wrapped(added)}
]""")
