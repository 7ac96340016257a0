"""Lets torch.load read the file that WritingTests writes, and prints the file's FNV-1a hash for the test.

    WRITTEN_STATE_DICT=/tmp/written.pt swift test --filter WritingTests
    python check_written.py /tmp/written.pt
"""

import sys

import torch

state = torch.load(sys.argv[1], weights_only=True)
weight = torch.arange(6, dtype=torch.float32).reshape(2, 3)
expected = {
    "layer.weight": weight,
    "layer.tied": weight,
    "transposed": weight.t(),
    "scalar": torch.tensor(-7),
    "empty": torch.zeros(0, 4),
    "größe": torch.tensor([1, 65535], dtype=torch.uint16),
    "flags": torch.tensor([True, False, True]),
    "half": torch.tensor([0.5, -2], dtype=torch.float16),
    "brain": torch.tensor([1, -3], dtype=torch.bfloat16),
    "eight": torch.tensor([1, -2], dtype=torch.float8_e4m3fn),
    "complex": torch.tensor([1 + 2j], dtype=torch.complex64),
}
assert list(state) == list(expected), list(state)
for name, value in expected.items():
    found = state[name]
    assert found.dtype == value.dtype and found.shape == value.shape, name
    assert found.tolist() == value.tolist(), (name, found, value)
assert state["layer.weight"].data_ptr() == state["layer.tied"].data_ptr()

hash = 0xCBF29CE484222325
for byte in open(sys.argv[1], "rb").read():
    hash = (hash ^ byte) * 0x100000001B3 % 2**64
print(hex(hash))
