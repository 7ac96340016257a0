"""Files as Swift text: gzip, then base64."""

import base64
import gzip
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def literal(name, data, indent="  "):
    """A static string of `data`, in lines that end before column 120."""
    text = base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()
    width = 116 - len(indent)
    lines = [f'{indent}static let {name} = """']
    lines += [f"{indent}  {text[at : at + width]}\\" for at in range(0, len(text), width)]
    lines[-1] = lines[-1][:-1]
    lines.append(f'{indent}  """')
    return lines


def write(file_name, lines):
    with open(os.path.join(HERE, "..", file_name), "w") as file:
        file.write("\n".join(lines) + "\n")
