#!/usr/bin/env python3
"""Write Tests/BytesTests/ZipReference.swift: archives as Python and PyTorch write them.

Needs torch; run from the package root.
"""
import gzip
import io
import zipfile
import zlib

import torch

TEXT = b"to be or not to be, " * 40


class Pipe(io.RawIOBase):
    """Output that cannot seek: zipfile then writes data descriptors."""

    def __init__(self):
        self.data = bytearray()

    def writable(self):
        return True

    def write(self, b):
        self.data += b
        return len(b)


def info(name, method=zipfile.ZIP_STORED):
    result = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    result.create_system, result.create_version, result.external_attr = 0, 45, 0
    result.compress_type = method
    return result


def plain():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        z.writestr(info("top/"), b"")
        z.writestr(info("top/stored.bin"), bytes(range(10)))
        z.writestr(info("top/deflated.txt", zipfile.ZIP_DEFLATED), TEXT)
        z.writestr(info("top/größe.txt"), b"utf-8 name")
        z.writestr(info("top/empty"), b"")
        z.comment = b"a comment"
    return out.getvalue()


def stored():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        z.writestr(info("a.npy"), bytes(range(10)))
        z.writestr(info("größe"), b"")
        for entry in z.infolist():
            entry.external_attr = 0
    return out.getvalue()


def streamed():
    out = Pipe()
    with zipfile.ZipFile(out, "w") as z:
        z.writestr(info("stored.bin"), bytes(range(10)))
        with z.open(info("wide.txt", zipfile.ZIP_DEFLATED), "w", force_zip64=True) as f:
            f.write(TEXT)
    return bytes(out.data)


def torch_archive():
    out = io.BytesIO()
    torch.save({"w": torch.arange(6.0).reshape(2, 3), "b": torch.ones(3)}, out)
    return out.getvalue()


def main():
    cases = {
        "plain": plain(),
        "stored": stored(),
        "streamed": streamed(),
        "torch": torch_archive(),
        "gzip": gzip.compress(TEXT, mtime=0) + gzip.compress(b"second member", mtime=0),
        "deflated": raw(TEXT),
    }
    with open("Tests/BytesTests/ZipReference.swift", "w") as f:
        f.write("// Archives as Python's zipfile and gzip and PyTorch write them; made by Scripts/reference/zip.py.\n\n")
        f.write("enum ZipReference {\n")
        for name, data in cases.items():
            f.write(f"  static let {name} = hex(\n    \"\"\"\n")
            text = data.hex()
            for i in range(0, len(text), 112):
                f.write(f"    {text[i:i + 112]}\n")
            f.write("    \"\"\")\n")
        f.write("}\n")


def raw(data):
    c = zlib.compressobj(9, zlib.DEFLATED, -15)
    return c.compress(data) + c.flush()


if __name__ == "__main__":
    main()
