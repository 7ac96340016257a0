#!/usr/bin/env python3
"""Write Tests/ImagesTests/*Reference.swift: small picture files, and what Pillow and torchvision make of them.

Needs pillow (13 or newer), torchvision and numpy; run from the package root.
"""
import io
import os
import struct
import zlib

import numpy as np
from PIL import Image, ImageOps
from torchvision import transforms

SHARED = "../shared/images"
FILTERS = {
    "nearest": Image.NEAREST, "box": Image.BOX, "bilinear": Image.BILINEAR, "hamming": Image.HAMMING,
    "bicubic": Image.BICUBIC, "lanczos": Image.LANCZOS,
}


def noise(width, height, channels, seed=1, extremes=False):
    """The pictures of `Picture.noise` in the tests: a linear congruential generator's upper bytes."""
    state, samples = seed, bytearray()
    for _ in range(width * height * channels):
        state = (state * 1664525 + 1013904223) % 2**32
        samples.append((255 if state >> 31 else 0) if extremes else state >> 24)
    pixels = np.frombuffer(bytes(samples), np.uint8).reshape(height, width, channels)
    return Image.fromarray(pixels[:, :, 0] if channels == 1 else pixels)


def smooth(width, height, mode):
    channels = len(Image.new(mode, (1, 1)).getbands())
    return Image.merge(mode, [noise(5, 4, 1, seed).resize((width, height), Image.BICUBIC) for seed in range(channels)])


def decoded(data, gray):
    image = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("L" if gray else "RGB")
    return image.width, image.height, 1 if gray else 3, image.tobytes()


# PNG


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def passes(width, height, interlaced):
    if not interlaced:
        yield width, height
        return
    adam7 = (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)
    for x, y, dx, dy in adam7:
        columns, rows = (width - x + dx - 1) // dx, (height - y + dy - 1) // dy
        if columns > 0 and rows > 0:
            yield columns, rows


def png(width, height, depth, color, chunks=(), interlaced=False, late=(), missing_rows=0, seed=5):
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[color]
    random = np.random.RandomState(seed)
    rows = b""
    for columns, count in passes(width, height, interlaced):
        for y in range(count - missing_rows):
            rows += bytes([y % 5]) + random.bytes((columns * samples * depth + 7) // 8)
    header = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, int(interlaced))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(chunk(*c) for c in chunks)
            + chunk(b"IDAT", zlib.compress(rows)) + b"".join(chunk(*c) for c in late) + chunk(b"IEND", b""))


def exif(orientation, order=">"):
    mark = b"MM\0*" if order == ">" else b"II*\0"
    return mark + struct.pack(order + "IHHHIHHI", 8, 1, 0x112, 3, 1, orientation, 0, 0)


def png_cases():
    palette = bytes(range(0, 240, 5))
    for depth in 1, 2, 4, 8, 16:
        yield f"gray, {depth} bits", png(5, 3, depth, 0)
    for depth in 8, 16:
        yield f"RGB, {depth} bits", png(3, 2, depth, 2)
        yield f"gray and alpha, {depth} bits", png(3, 2, depth, 4)
        yield f"RGB and alpha, {depth} bits", png(3, 2, depth, 6)
    for depth in 1, 2, 4:
        yield f"palette, {depth} bits", png(5, 2, depth, 3, [(b"PLTE", palette[:3 * 2**depth])])
    yield "palette, 8 bits, indices beyond it", png(9, 2, 8, 3, [(b"PLTE", palette)])
    yield "palette with transparency", png(5, 2, 4, 3, [(b"PLTE", palette), (b"tRNS", b"\0\x80\xff")])
    yield "gray with a transparent level", png(5, 2, 2, 0, [(b"tRNS", b"\0\2")])
    yield "RGB with a transparent color", png(3, 2, 8, 2, [(b"tRNS", b"\0\1\0\2\0\3")])
    yield "interlaced RGB", png(9, 7, 8, 2, interlaced=True)
    yield "interlaced gray, 1 bit", png(9, 9, 1, 0, interlaced=True)
    yield "interlaced gray, 16 bits", png(3, 5, 16, 0, interlaced=True)
    yield "interlaced, one pixel", png(1, 1, 8, 2, interlaced=True)
    yield "gamma and text", png(2, 2, 8, 0, [(b"gAMA", struct.pack(">I", 200000)), (b"tEXt", b"Comment\0x")])
    yield "EXIF before the pixels", png(3, 2, 8, 0, [(b"eXIf", exif(6))])
    yield "EXIF after the pixels", png(3, 2, 8, 0, late=[(b"eXIf", exif(3, "<"))])


# JPEG


def jpeg(image, **options):
    out = io.BytesIO()
    image.save(out, "JPEG", optimize=True, **options)
    return out.getvalue()


def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def with_exif(data, tiff):
    return data[:2] + segment(0xE1, b"Exif\0\0" + tiff) + data[2:]


def without_segment(data, marker):
    at = data.index(bytes([0xFF, marker]))
    return data[:at] + data[at + 2 + struct.unpack(">H", data[at + 2:at + 4])[0]:]


def jpeg_cases():
    rgb, gray, cmyk = smooth(19, 11, "RGB"), smooth(13, 9, "L"), smooth(11, 10, "CMYK")
    yield "baseline, 4:2:0", jpeg(rgb, subsampling=2)
    yield "baseline, 4:2:2", jpeg(rgb, subsampling=1)
    yield "baseline, 4:4:4", jpeg(rgb, subsampling=0, quality=30)
    yield "progressive", jpeg(rgb, progressive=True)
    yield "gray", jpeg(gray)
    yield "progressive gray", jpeg(gray, progressive=True, quality=95)
    yield "one pixel", jpeg(smooth(1, 1, "RGB"))
    yield "restart markers", jpeg(rgb, restart_marker_blocks=1)
    yield "RGB stored as such", jpeg(rgb, keep_rgb=True)
    inverted = jpeg(cmyk)
    yield "CMYK", inverted
    yield "YCCK", inverted.replace(b"Adobe\0\x64\0\0\0\0\0", b"Adobe\0\x64\0\0\0\0\2")
    yield "CMYK without Adobe's marker", without_segment(inverted, 0xEE)
    small = jpeg(smooth(5, 3, "L"))
    for orientation in range(10):
        yield f"orientation {orientation}", with_exif(small, exif(orientation, "<>"[orientation % 2]))
    yield "orientation as a long number", with_exif(small, b"MM\0*" + struct.pack(">IHHHIII", 8, 1, 0x112, 4, 1, 8, 0))
    yield "EXIF cut short", with_exif(small, exif(6)[:15])


# Swift


def write(name, comment, lines, imports=""):
    with open(f"Tests/ImagesTests/{name}.swift", "w") as file:
        file.write(f"// {comment}; made by Scripts/reference/images.py.\n\n{imports}" + "\n".join(lines) + "\n")


def hexadecimal(data, indent):
    text = data.hex()
    rows = [indent + text[i:i + 104] for i in range(0, len(text), 104)]
    return [indent + '"""', *rows, indent + '"""']


def files(name, cases, is_gray):
    lines = [f"let {name}: [ReferencePicture] = ["]
    for title, data in cases:
        width, height, channels, pixels = decoded(data, is_gray(data))
        lines += [f'  ReferencePicture("{title}", width: {width}, height: {height}, channels: {channels},',
                  "    file:", *hexadecimal(data, "    ")]
        lines[-1] += ","
        lines += ["    pixels:", *hexadecimal(pixels, "    ")]
        lines[-1] += "),"
    return lines + ["]"]


def resizes():
    sizes = [
        (7, 5, 3, 3), (5, 7, 16, 15), (64, 48, 27, 20), (33, 65, 17, 8), (48, 64, 48, 9), (48, 64, 11, 64),
        (1, 1, 6, 4), (6, 4, 1, 1), (1, 40, 3, 7), (40, 1, 7, 3), (20, 90, 35, 6), (90, 20, 6, 35),
        (30, 31, 31, 30), (61, 7, 8, 7),
        (10, 81, 9, 79), (101, 67, 224, 224), (19, 23, 40, 11),
    ]
    lines = ["let resizeReference: [ReferenceResize] = ["]
    for place, (width, height, new_width, new_height) in enumerate(sizes):
        for name, interpolation in FILTERS.items():
            for channels in 1, 3:
                extremes = place % 2 == 1
                picture = noise(width, height, channels, 7, extremes).resize((new_width, new_height), interpolation)
                lines.append(f"  .init({width}, {height}, {channels}, {str(extremes).lower()}, {new_width}, "
                             f"{new_height}, .{name}, 0x{zlib.crc32(picture.tobytes()):08x}),")
    lines += ["]", "", "let shorterSideReference: [ReferenceShorterSide] = ["]
    sides = (30, 20, 7), (20, 30, 7), (31, 31, 9), (3, 50, 8), (50, 3, 2), (17, 40, 17), (19, 12, 33)
    for width, height, side in sides:
        picture = transforms.Resize(side)(noise(width, height, 3, 7))
        lines.append(f"  .init({width}, {height}, {side}, {picture.width}, {picture.height}, "
                     f"0x{zlib.crc32(picture.tobytes()):08x}),")
    lines += ["]", "", "let centerCropReference: [ReferenceCrop] = ["]
    crops = (9, 8, 4, 4), (9, 8, 5, 3), (10, 7, 7, 4), (4, 5, 9, 8), (3, 9, 8, 4), (2, 2, 5, 5), (6, 6, 6, 6)
    for width, height, new_width, new_height in crops:
        picture = transforms.CenterCrop((new_height, new_width))(noise(width, height, 3, 7))
        lines.append(f"  .init({width}, {height}, {new_width}, {new_height}, "
                     f"0x{zlib.crc32(picture.tobytes()):08x}),")
    return lines + ["]"]


def imagenet(image, side):
    steps = transforms.Compose([
        transforms.Resize(side * 256 // 224), transforms.CenterCrop(side), transforms.ToTensor(),
        transforms.Normalize([.485, .456, .406], [.229, .224, .225])])
    return steps(image).numpy()


def preprocessed():
    lines = ["let imagenetReference: [ReferenceTensor] = ["]
    pictures = (90, 70, 3, 48), (70, 90, 3, 48), (64, 64, 1, 56), (20, 300, 3, 31), (12, 9, 3, 24)
    for width, height, channels, side in pictures:
        tensor = imagenet(noise(width, height, channels, 7).convert("RGB"), side)
        first, last = float(tensor.ravel()[0]), float(tensor.ravel()[-1])
        lines.append(f"  .init({width}, {height}, {channels}, {side}, 0x{zlib.crc32(tensor.tobytes()):08x}, "
                     f"first: {first!r}, last: {last!r}),")
    return lines + ["]"]


def shared():
    lines = ["let sharedReference: [ReferenceFile] = ["]
    for name in sorted(os.listdir(SHARED)):
        image = Image.open(f"{SHARED}/{name}")
        gray = image.mode == "L"
        image = ImageOps.exif_transpose(image).convert("L" if gray else "RGB")
        middle = image.getpixel((image.width // 2, image.height // 2))
        crc = lambda picture: f"0x{zlib.crc32(picture.tobytes()):08x}"
        lines += [
            f'  .init("{name}", {image.width}, {image.height}, {1 if gray else 3},',
            f"    middle: {[middle] if gray else list(middle)}, sum: {int(np.asarray(image, np.int64).sum())},",
            f"    pixels: {crc(image)}, gray: {crc(image.convert('L'))},",
            f"    bilinear: {crc(image.resize((224, 224), Image.BILINEAR))},",
            f"    bicubic: {crc(image.resize((1000, 333), Image.BICUBIC))},",
            f"    imagenet: {crc(imagenet(image.convert('RGB'), 224))}),",
        ]
    return lines + ["]"]


def encoded():
    lines = ["let jpegEncodingReference: [ReferenceEncoding] = ["]
    for channels in 1, 3:
        for quality in 1, 50, 90, 100:
            out = io.BytesIO()
            noise(21, 14, channels, 7).save(out, "JPEG", quality=quality)
            lines.append(f"  .init({channels}, {quality}, 0x{zlib.crc32(out.getvalue()):08x}),")
    return lines + ["]"]


def main():
    write("PNGReference", "PNG files of every kind, and the pixels that Pillow reads from them",
          files("pngReference", png_cases(), lambda data: data[25] in (0, 4))
          + ["", "/// One row of pixels fewer than the header says.", "let pngWithoutLastRow = hex("]
          + hexadecimal(png(4, 4, 8, 0, missing_rows=1), "  ")[:-1] + ['  """)'])
    write("JPEGReference", "JPEG files of every kind, and the pixels that Pillow reads from them",
          files("jpegReference", jpeg_cases(), lambda data: Image.open(io.BytesIO(data)).mode == "L"))
    write("ResizeReference", "Checksums of pictures that Pillow and torchvision resized, cropped and encoded",
          resizes() + [""] + encoded(), "import Images\n\n")
    write("PreprocessingReference", "Checksums of tensors that torchvision made", preprocessed() + [""] + shared())


if __name__ == "__main__":
    main()
