#!/usr/bin/env python3
"""Writes HDF5Samples.swift beside this folder: small HDF5 files as text, made with h5py.

The values are plain formulas that the tests state again.
"""

import io
import os
import zlib

import h5py
import numpy as np

import encoding


def image(build, **options):
    """The bytes of the HDF5 file that `build` fills."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w", **options) as file:
        build(file)
    return buffer.getvalue()


def low_level(group, name, array, layout=None, external=None):
    """A dataset with a layout that h5py's own interface does not offer."""
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    if layout is not None:
        plist.set_layout(layout)
    if external:
        plist.set_external(external.encode(), 0, array.nbytes)
    space = h5py.h5s.create_simple(array.shape)
    dataset = h5py.h5d.create(group.id, name.encode(), h5py.h5t.py_create(array.dtype), space, plist)
    if not external:
        dataset.write(h5py.h5s.ALL, h5py.h5s.ALL, array)


def values(file):
    numbers = file.create_group("numbers")
    for kind in ["f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]:
        # 0, 3, 6, 9, 12, 15 and for signed types the negative of every other.
        data = np.arange(6).reshape(2, 3) * 3
        if kind[0] != "u":
            data = data * np.array([1, -1, 1])
        numbers[kind] = data.astype("<" + kind)
        if kind in ("f2", "f4", "f8", "i2", "u8"):
            numbers["big_" + kind] = data.astype(">" + kind)
    numbers["bool"] = np.array([True, False, True])
    numbers["scalar"] = np.float32(2.5)
    numbers["empty"] = np.zeros((0, 3), "<f4")

    layouts = file.create_group("layouts")
    ramp = np.arange(1000, dtype="<f4").reshape(40, 25) / 8
    layouts.create_dataset("deflate", data=ramp, chunks=(7, 11), compression="gzip", shuffle=True, fletcher32=True)
    layouts.create_dataset("chunked", data=ramp[:3], chunks=(2, 25))
    layouts.create_dataset("filled", shape=(2, 2), dtype="<f4", fillvalue=7)
    low_level(layouts, "compact", np.arange(4, dtype="<i4"), h5py.h5d.COMPACT)
    layouts.create_dataset("strings", data=["eins", "zwei", ""], dtype=h5py.string_dtype())
    layouts.create_dataset("fixed_strings", data=np.array([b"ab", b"cde"], "S3"))

    refused = file.create_group("refused")
    refused["complex"] = np.zeros(2, np.complex64)
    refused["opaque"] = np.zeros(2, "V3")
    refused["null"] = h5py.Empty("f4")
    refused["soft"] = h5py.SoftLink("/numbers/f4")
    refused["type"] = np.dtype("<f4")

    file.attrs["text"] = "Grüße"
    file.attrs["bytes"] = np.bytes_(b"channels_last")
    file.attrs["names"] = np.array([b"conv2d_1", b"dense"], "S8")
    file.attrs["texts"] = np.array(["a", "bc"], dtype=h5py.string_dtype())
    numbers.attrs["rate"] = 0.25
    numbers.attrs["counts"] = np.array([1, -2, 3], ">i4")
    numbers["f4"].attrs["trainable"] = True
    numbers["f4"].attrs["nothing"] = h5py.Empty("f4")


def deep(file):
    group = file
    for level in range(70):
        group = group.create_group("g")


def contains_itself(file):
    outer = file.create_group("a")
    outer.create_group("b")["again"] = outer


def external_link(file):
    file["elsewhere"] = h5py.ExternalLink("/etc/passwd", "/")


def virtual(file):
    layout = h5py.VirtualLayout(shape=(4,), dtype="f4")
    layout[:] = h5py.VirtualSource("other.h5", "x", shape=(4,))
    file.create_virtual_dataset("v", layout)


def huge(file):
    file.create_dataset("huge", shape=(1 << 20, 1 << 20), dtype="f4", chunks=(64, 64))


def wide_chunk(file):
    file.create_dataset("wide", shape=(1 << 28,), dtype="f4", chunks=(1 << 28,))


def bomb(file):
    # One chunk of 4,000 bytes whose deflate stream holds 1 GB; flushed often, the stream is nearly all zeros itself.
    deflate = zlib.compressobj(9)
    four_megabytes = bytes(4_000_000)
    stream = b"".join(deflate.compress(four_megabytes) + deflate.flush(zlib.Z_FULL_FLUSH) for _ in range(250))
    dataset = file.create_dataset("bomb", shape=(1000,), dtype="<f4", chunks=(1000,), compression="gzip")
    dataset.id.write_direct_chunk((0,), stream + deflate.flush())


def with_user_block():
    path = os.path.join(encoding.HERE, "user_block.tmp")
    with h5py.File(path, "w", userblock_size=1024) as file:
        file["x"] = np.arange(5, dtype="<f4")
    with open(path, "rb") as file:
        data = file.read()
    os.remove(path)
    return data


SAMPLES = {
    "values": image(values),
    "newLayout": image(values, libver=("v108", "v110")),
    "userBlock": with_user_block(),
    "deep": image(deep, libver=("v108", "v110")),
    "containsItself": image(contains_itself),
    "externalLink": image(external_link),
    "virtualDataset": image(virtual, libver=("v108", "v110")),
    "externalStorage": image(lambda file: low_level(file, "x", np.zeros(4, "<f4"), external="/etc/passwd")),
    "huge": image(huge),
    "wideChunk": image(wide_chunk),
    "bomb": image(bomb),
    "lzf": image(lambda file: file.create_dataset("x", data=np.zeros(100), compression="lzf")),
    "scaleOffset": image(lambda file: file.create_dataset("x", data=np.arange(100), scaleoffset=0)),
}


def main():
    lines = [
        "// Made by Samples/make_hdf5_samples.py; do not edit.",
        "",
        "/// HDF5 files as text: see `Sample`.",
        "enum HDF5Samples {",
    ]
    for name, data in SAMPLES.items():
        lines += encoding.literal(name, data)
    encoding.write("HDF5Samples.swift", lines + ["}"])


main()
