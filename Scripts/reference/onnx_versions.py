#!/usr/bin/env python3
"""Writes what changed in ONNX's operators after opset 13, from the definitions in the PyPI package `onnx` (1.23).

    usage: Scripts/reference/onnx_versions.py > Sources/ONNXFormat/Export/OperatorVersions+Table.swift
           Scripts/reference/onnx_versions.py --tests > Tests/ONNXFormatTests/OperatorChanges.swift
"""
import sys
from collections import defaultdict

import onnx
from onnx import defs, helper

OLDEST = 13
NAMES = {"float": "float32", "double": "float64"}
# Types that the IR does not have.
UNKNOWN = {"float6e2m3", "float6e3m2"}


def atom(text):
    """float32 for tensor(float), seq for any sequence, optional for any optional."""
    kind, _, rest = text.partition("(")
    if kind != "tensor":
        return kind
    name = rest.rstrip(")")
    return NAMES.get(name, name)


def ports(schema):
    """The types that each input and output takes."""
    constraints = {c.type_param_str: c.allowed_type_strs for c in schema.type_constraints}
    found = {}
    for letter, parameters in (("i", schema.inputs), ("o", schema.outputs)):
        for index, parameter in enumerate(parameters):
            allowed = constraints.get(parameter.type_str, [parameter.type_str])
            variadic = parameter.option == defs.OpSchema.FormalParameterOption.Variadic
            name = f"{letter}{index}" + ("+" if variadic else "")
            found[name] = {atom(text) for text in allowed} - UNKNOWN
    return found


def changes(versions):
    """(opset, sign, port, types) of each change of what a port takes; port * where it holds for all alike."""
    for before, after in zip(versions, versions[1:]):
        old, new = ports(before), ports(after)
        for sign, one, other in (("+", old, new), ("-", new, old)):
            groups = defaultdict(list)
            for port in new:
                # Another position, or an input that is new: what it takes is not a matter of types.
                if port not in old:
                    continue
                for name in other[port] - one[port]:
                    groups[name].append(port)
            by_ports = defaultdict(list)
            for name, where in groups.items():
                everywhere = not any(name in types for types in one.values())
                by_ports["*" if everywhere else ",".join(sorted(where))].append(name)
            for where, types in sorted(by_ports.items()):
                yield f"{after.since_version}{sign}{where}:{','.join(sorted(types))}"


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
rows = []
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
    words = list(changes(earlier[-1:] + kept))
    if not earlier:
        added.append(f'("{name}", {kept[0].since_version})')
    for before, after in zip(earlier[-1:] + kept, kept if earlier else kept[1:]):
        if form(before) != form(after):
            changed.append(f'"{name} {after.since_version}"')
    since = [] if earlier else [f"since={kept[0].since_version}"]
    if words or since:
        rows.append(" ".join([name] + since + words))
if "--tests" in sys.argv:
    print(f"""// From onnx {onnx.__version__} (opset {defs.onnx_opset_version()}), by Scripts/reference/onnx_versions.py --tests.

/// Operators and the opsets after {OLDEST} in which their attributes, defaults or numbers of inputs and outputs changed.
let operatorChanges = [
{wrapped(changed)}
]

/// Operators that came after opset {OLDEST}.
let newOperators: [(name: String, since: Int)] = [
{wrapped(added)}
]""")
    sys.exit()
print(f"""extension OperatorVersions {{
  /// From onnx {onnx.__version__} (opset {defs.onnx_opset_version()}), by Scripts/reference/onnx_versions.py: the operators
  /// that were added after opset {OLDEST} (`since`), and the types that an input (`i0`), an output (`o0`), those from one on (`i1+`)
  /// or all of them (`*`) take since an opset (`+`), or no longer (`-`).
  static let table = \"\"\"""")
for row in rows:
    line = "    "
    for word in row.split(" "):
        while word:
            if len(line) + len(word) + 3 <= 118:
                line += ("" if line.strip() == "" else " ") + word
                word = ""
            elif line.strip():
                print(line + " \\")
                line = "      "
            else:
                cut = word[:105].rfind(",") + 1
                print(line + word[:cut] + "\\")
                line, word = "      ", word[cut:]
    print(line)
print('    """\n}')
