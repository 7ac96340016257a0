"""Writes Sources/ONNXFormat/Export/OperatorVersions+Table.swift from the definitions in the PyPI package `onnx`."""
import sys
from collections import defaultdict

import onnx
from onnx import defs

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


history = defaultdict(list)
for schema in defs.get_all_schemas_with_history():
    if schema.domain == "":
        history[schema.name].append(schema)
rows = []
for name in sorted(history):
    versions = sorted(history[name], key=lambda s: s.since_version)
    if versions[-1].deprecated:
        continue
    usable = [v for v in versions if not v.deprecated]
    first = next(i for i, v in enumerate(versions) if v is usable[0])
    kept = [v for v in versions[first:] if v.since_version > OLDEST]
    earlier = [v for v in versions[first:] if v.since_version <= OLDEST]
    words = list(changes(earlier[-1:] + kept))
    since = [] if earlier else [f"since={kept[0].since_version}"]
    if words or since:
        rows.append(" ".join([name] + since + words))
print(f"""extension OperatorVersions {{
  /// From onnx {onnx.__version__} (opset {defs.onnx_opset_version()}), by Scripts/reference/onnx_versions.py: the operators that
  /// were added after opset {OLDEST} (`since`), and the types that an input (`i0`), an output (`o0`), those from one on (`i1+`)
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
