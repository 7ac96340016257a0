"""The order in which torchvision's ImageFolder lists a folder, as Swift for FolderTests.swift.

    python3 image_folder.py > ../ImageFolderReference.swift
"""
import pathlib
import tempfile

import torchvision
from PIL import Image

FILES = [
    "b/2.png", "b/10.png", "b/Z.PNG", "b/a.jpeg", "b/deep/1.png", "b/deep-er/3.png", "b/deep/er/4.png",
    "Zebra/1.jpg", "ä/1.png", "10/x.png", "9/x.png", "9/notes.txt", "loose.png", "b.c/1.png",
]

with tempfile.TemporaryDirectory() as root:
    for name in FILES:
        path = pathlib.Path(root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".txt":
            path.write_text("no picture")
        else:
            Image.new("L", (2, 2)).save(path, "JPEG" if "jp" in path.suffix else "PNG")
    folder = torchvision.datasets.ImageFolder(root)
    samples = [(str(pathlib.Path(p).relative_to(root)), label) for p, label in folder.samples]

print("// Written by Samples/image_folder.py.\n")
print("/// What torchvision's ImageFolder makes of a folder with these files.")
print("enum ImageFolderReference {")
print("  static let files = [")
for name in FILES:
    print(f'    "{name}",')
print("  ]")
print(f"  static let classes = [{', '.join(chr(34) + c + chr(34) for c in folder.classes)}]")
print("  static let samples: [(path: String, label: Int)] = [")
for path, label in samples:
    print(f'    ("{path}", {label}),')
print("  ]\n}")
