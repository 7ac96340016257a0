"""Convolutions, poolings, normalizations, losses, resampling."""

import torch
import torch.nn.functional as F
from torchvision.ops import deform_conv2d, roi_align, roi_pool

from operands import ABSENT, case, fixed, given, integers, real

case("Conv", F.conv2d, real(2, 3, 5, 6), real(4, 3, 3, 2), real(4))
case(
    "Conv with strides and pads",
    lambda x, w, b: F.conv2d(F.pad(x, (2, 1, 1, 0)), w, b, stride=(2, 1), dilation=(1, 2)),
    real(1, 2, 7, 6), real(3, 2, 3, 3), real(3))
case(
    "Conv in groups", lambda x, w: F.conv2d(x, w, stride=2, padding=1, groups=2), real(2, 4, 5, 5), real(6, 2, 3, 3))
case("Conv by depth", lambda x, w, b: F.conv2d(x, w, b, padding=1, groups=3), real(2, 3, 4, 4), real(3, 1, 3, 3), real(3))
case("Conv of sequences", lambda x, w: F.conv1d(x, w, stride=2), real(2, 3, 9), real(2, 3, 4))
case(
    "ConvTranspose", lambda x, w, b: F.conv_transpose2d(x, w, b, stride=(2, 3), output_padding=(1, 2)),
    real(2, 3, 3, 2), real(3, 2, 3, 3), real(2))
case(
    "ConvTranspose in groups",
    # Padding of the end of the first axis and of both of the second, as it has the pads [1, 0, 1, 1].
    lambda x, w, b: F.conv_transpose2d(x, w, b, groups=2, dilation=(2, 1))[:, :, 1:-1, :-1],
    real(1, 4, 4, 3), real(4, 3, 2, 3), real(6))
case(
    # What the full result has more than the output's shape goes at the beginning, where it is odd.
    "ConvTranspose to a shape", lambda x, w: F.conv_transpose2d(x, w, stride=2)[..., 1:],
    real(1, 2, 3, 3), real(2, 2, 3, 3))
case(
    "ConvTranspose to a larger shape",
    lambda x, w, b: F.pad(F.conv_transpose2d(x, w, stride=2), (0, 2, 0, 1)) + b[:, None, None],
    real(1, 2, 3, 3), real(2, 2, 3, 3), real(2))
case(
    "ConvTranspose of sequences", lambda x, w: F.conv_transpose1d(x, w)[..., 1:], real(2, 3, 5), real(3, 2, 4))
case(
    "Conv of volumes", lambda x, w, b: F.conv3d(x, w, b, stride=(1, 2, 1), padding=(1, 0, 1)),
    real(1, 2, 3, 4, 3), real(3, 2, 3, 2, 3), real(3))
case(
    "DeformConv", lambda x, w, offset, b: deform_conv2d(x, offset, w, b, padding=1),
    real(1, 2, 4, 5), real(3, 2, 3, 3), real(1, 18, 4, 5, low=-0.9, high=0.9), real(3))
case(
    "DeformConv in groups",
    lambda x, w, offset, _, mask: deform_conv2d(x, offset, w, stride=(2, 1), dilation=(1, 2), mask=mask),
    real(2, 4, 5, 5), real(4, 2, 3, 2), real(2, 24, 2, 3, low=-0.9, high=0.9), ABSENT, real(2, 12, 2, 3))
case(
    "Col2Im",
    # One row more at the beginning and one column at the end.
    lambda x, *_: F.fold(x, (7, 6), (2, 2), stride=(2, 1), dilation=(1, 2))[:, :, 1:, :-1],
    real(2, 12, 12), integers([6, 5]), integers([2, 2]))

case("MaxPool", lambda x: F.max_pool2d(x, 2), real(2, 3, 5, 6))
case(
    "MaxPool of overlapping windows", lambda x: F.max_pool2d(x, 3, 2, 1, ceil_mode=True), real(1, 2, 6, 7))
case("MaxPool of sequences", lambda x: F.max_pool1d(x, 3, 1, dilation=2), real(2, 2, 9))


def average_pool(x, kernel, stride, pads):
    """Over the elements inside the input, with asymmetric padding (left, right, top, bottom)."""
    sums = F.avg_pool2d(F.pad(x, pads), kernel, stride)
    return sums / F.avg_pool2d(F.pad(torch.ones_like(x), pads), kernel, stride)


case("AveragePool", lambda x: average_pool(x, (3, 2), (2, 1), (1, 0, 1, 1)), real(2, 2, 6, 5))
case("AveragePool with its padding", lambda x: F.avg_pool2d(x, 3, 2, 1, count_include_pad=True), real(1, 2, 5, 6))
case("GlobalAveragePool", lambda x: F.adaptive_avg_pool2d(x, 1), real(2, 3, 4, 5))
case("GlobalMaxPool", lambda x: F.adaptive_max_pool2d(x, 1), real(2, 3, 4, 5))
case("MaxPool of even images", lambda x: F.max_pool2d(F.pad(x, (0, 1, 0, 1), value=-9), 3, 2), real(1, 2, 6, 8))
case("MaxPool of volumes", lambda x: F.max_pool3d(x, 2, (2, 1, 2)), real(1, 2, 4, 3, 4))
case(
    "AveragePool rounded up", lambda x: F.avg_pool2d(x, 3, 2, 1, ceil_mode=True, count_include_pad=False),
    real(1, 2, 6, 7))
case("AveragePool of sequences", lambda x: F.avg_pool1d(x, 3, 1), real(2, 2, 7))
case(
    "LpPool", lambda x: (6 * F.avg_pool2d(F.pad(x.square(), (0, 1, 1, 1)), (3, 2), (2, 1))).sqrt(), real(1, 2, 5, 4))
case(
    "LpPool of third powers",
    lambda x: (4 * F.avg_pool2d(F.pad(x.abs() ** 3, (0, 0, 0, 1)), 2)) ** (1 / 3), real(1, 2, 5, 4))
case("LpPool of sums", lambda x: 2 * F.avg_pool1d(x.abs(), 2, 1), real(1, 2, 5))
case("GlobalLpPool", lambda x: torch.linalg.vector_norm(x, 2, 2, True), real(2, 3, 4))
case("GlobalLpPool of third powers", lambda x: torch.linalg.vector_norm(x, 3, (2, 3), True), real(2, 3, 2, 2))


def max_unpool(x, places):
    return torch.zeros(1, 2, 4, 4, dtype=x.dtype).flatten().index_put((places.flatten(),), x.flatten()).view(1, 2, 4, 4)


places = integers([[[[1, 6], [8, 15]], [[20, 19], [29, 26]]]])
case("MaxUnpool", max_unpool, real(1, 2, 2, 2), places)
case(
    "MaxUnpool to a shape", lambda x, places, _: F.pad(max_unpool(x, places), (0, 2, 0, 1)), real(1, 2, 2, 2), places,
    integers([1, 2, 5, 6]))

case(
    # Not F.batch_norm, which has no gradient by mean and variance.
    "BatchNormalization",
    lambda x, scale, b, mean, variance: (x - mean[:, None]) / torch.sqrt(variance[:, None] + 1e-5) * scale[:, None]
    + b[:, None],
    real(2, 3, 4), real(3), real(3), real(3), real(3, low=0.5))
case(
    "BatchNormalization in training",
    lambda x, scale, b, mean, variance: F.batch_norm(x, None, None, scale, b, training=True),
    real(4, 3, 2, 2), real(3), real(3), fixed(3, low=-1, high=1), fixed(3, low=0.5))
case(
    "BatchNormalization of rows in training",
    lambda x, scale, b, mean, variance: F.batch_norm(x, None, None, scale, b, training=True),
    real(5, 3), real(3), real(3), fixed(3, low=-1, high=1), fixed(3, low=0.5))


def training_batch_norm(x, scale, b, mean, variance, momentum):
    current = torch.var_mean(x, (0, 2), unbiased=False)
    return (
        F.batch_norm(x, None, None, scale, b, training=True),
        momentum * mean + (1 - momentum) * current[1],
        momentum * variance + (1 - momentum) * current[0],
    )


case(
    "BatchNormalization with running statistics", lambda *xs: training_batch_norm(*xs, 0.7), real(4, 3, 2), real(3),
    real(3), real(3), real(3, low=0.5))
case(
    "MeanVarianceNormalization",
    lambda x: (x - x.mean((0, 2, 3), True)) / x.std((0, 2, 3), unbiased=False, keepdim=True), real(2, 3, 4, 2))


def layer_norm_with_statistics(x, w, b):
    variance, mean = torch.var_mean(x, -1, unbiased=False, keepdim=True)
    return F.layer_norm(x, (5,), w, b), mean, torch.rsqrt(variance + 1e-5)


case("LayerNormalization with its statistics", layer_norm_with_statistics, real(2, 5), real(5), real(5))
case("LayerNormalization", lambda x, w, b: F.layer_norm(x, (5,), w, b), real(2, 3, 5), real(5), real(5))
case("LayerNormalization over two axes", lambda x, w: F.layer_norm(x, (3, 5), w), real(2, 3, 5), real(3, 5))
case("RMSNormalization", lambda x, w: F.rms_norm(x, (5,), w, eps=1e-5), real(2, 3, 5), real(5))
case(
    "InstanceNormalization", lambda x, w, b: F.instance_norm(x, weight=w, bias=b), real(2, 3, 4, 2), real(3), real(3))
case("GroupNormalization", lambda x, w, b: F.group_norm(x, 2, w, b), real(2, 4, 3, 2), real(4), real(4))
case("LpNormalization", lambda x: F.normalize(x, 2, 1), real(2, 5, 2))
case("LpNormalization by sums", lambda x: F.normalize(x, 1, 0), real(4, 3))
case("LRN", lambda x: F.local_response_norm(x, 3, 0.9, 0.6, 1.5), real(2, 5, 2, 3))


def even_local_response_norm(x, size, alpha, beta):
    """ONNX has the longer side of an even window behind the channel, PyTorch before it."""
    squares = F.pad(x.square(), (0, 0, (size - 1) // 2, size // 2))
    sums = sum(squares[:, i : i + x.shape[1]] for i in range(size))
    return x / (1 + alpha / size * sums) ** beta


case("LRN over an even window", lambda x: even_local_response_norm(x, 4, 0.9, 0.75), real(1, 6, 3))
case("Dropout outside training", lambda x: F.dropout(x, 0.5, training=False), real(4, 5))

labels = integers([0, 3, 1])
maps = integers([[0, 3], [1, 2], [2, 0]])
case("NegativeLogLikelihoodLoss", F.nll_loss, real(3, 4), labels)
case(
    "NegativeLogLikelihoodLoss with weights", lambda x, y, w: F.nll_loss(x, y, w, ignore_index=2), real(3, 4, 2), maps,
    fixed(4, low=0.5))
case("NegativeLogLikelihoodLoss of each", lambda x, y: F.nll_loss(x, y, reduction="none"), real(3, 4), labels)
case("SoftmaxCrossEntropyLoss", F.cross_entropy, real(3, 4), labels)
case(
    "SoftmaxCrossEntropyLoss with weights", F.cross_entropy, real(3, 4), integers([0, -100, 1]), fixed(4, low=0.5))
case(
    "SoftmaxCrossEntropyLoss with its logarithms", lambda x, y: (F.cross_entropy(x, y), torch.log_softmax(x, 1)),
    real(3, 4), labels)
case("SoftmaxCrossEntropyLoss summed", lambda x, y: F.cross_entropy(x, y, reduction="sum"), real(3, 4, 2), maps)


def resize(name, size, *shape, **options):
    """`size` as the operator's input 3."""
    case(
        name, lambda x, *_: F.interpolate(x, size, **options), real(*shape), ABSENT, ABSENT,
        integers(list(shape[:2]) + list(size)))


resize("Resize", (6, 8), 1, 2, 3, 4, mode="nearest-exact")
resize("Resize from below", (7, 9), 1, 2, 3, 4, mode="nearest")
resize("Resize linearly", (7, 3), 2, 1, 4, 5, mode="bilinear")
resize("Resize without aliasing", (3, 6), 1, 2, 7, 5, mode="bilinear", antialias=True)
resize("Resize with aligned corners", (5, 8), 1, 1, 3, 4, mode="bilinear", align_corners=True)
resize("Resize by cubics", (4, 9), 1, 1, 6, 5, mode="bicubic")
resize("Resize by cubics without aliasing", (4, 7), 1, 1, 6, 5, mode="bicubic", antialias=True)
case(
    "Resize of volumes", lambda x, *_: F.interpolate(x, scale_factor=(2, 1.5, 3), mode="trilinear"), real(1, 1, 3, 4, 2),
    ABSENT, given([1, 1, 2, 1.5, 3]))
regions = given([[0, 0, 9, 8], [2, 1, 11, 10], [3.5, 2.5, 8, 12]])


def aligned_regions(x, rois, samples, *arguments):
    return roi_align(x, torch.cat([samples[:, None].double(), rois], 1), *arguments)


case(
    "RoiAlign", lambda x, rois, i: aligned_regions(x, rois, i, (2, 3), 0.5, 2, True), real(2, 3, 6, 7), regions,
    integers([0, 1, 1]))
case(
    "RoiAlign by as many samples as fit", lambda x, rois, i: aligned_regions(x, rois, i, (3, 2), 1, -1, False),
    real(2, 3, 13, 14), regions, integers([1, 0, 1]))
case(
    "MaxRoiPool", lambda x, rois: roi_pool(x, rois, (2, 3), 0.5), real(2, 3, 6, 7),
    given([[0, 0, 0, 9, 8], [1, 2, 1, 11, 10], [1, 3.5, 2.5, 8, 12]]))
case(
    "AffineGrid", lambda theta, _: F.affine_grid(theta, (2, 1, 3, 4), align_corners=True), real(2, 2, 3),
    integers([2, 1, 3, 4]))
case(
    "AffineGrid of volumes", lambda theta, _: F.affine_grid(theta, (1, 1, 2, 3, 2), align_corners=False), real(1, 3, 4),
    integers([1, 1, 2, 3, 2]))


def grid_sample(x, grid, mode, padding, aligns):
    if mode == "cubic" and padding == "border":
        # ONNX moves a point outside to the outermost element before it interpolates, PyTorch each of the sixteen elements.
        edge = torch.ones(2) if aligns else 1 - 1 / torch.tensor([x.shape[3], x.shape[2]])
        grid = torch.where(grid.abs() > 1, grid.sign() * edge, grid)
    return F.grid_sample(x, grid, MODES[mode], padding, aligns)


MODES = {"linear": "bilinear", "nearest": "nearest", "cubic": "bicubic"}
for mode, padding, aligns in [
    ("linear", "zeros", False), ("linear", "border", False), ("linear", "reflection", False),
    ("linear", "zeros", True), ("linear", "border", True), ("linear", "reflection", True),
    ("nearest", "zeros", False), ("nearest", "border", False), ("nearest", "reflection", False),
    ("cubic", "zeros", False), ("cubic", "border", False), ("cubic", "border", True), ("cubic", "reflection", True),
]:
    case(
        f"GridSample {mode} {padding}{' with aligned corners' if aligns else ''}",
        lambda x, grid, m=mode, p=padding, a=aligns: grid_sample(x, grid, m, p, a), real(2, 2, 3, 4),
        real(2, 3, 2, 2, low=-1.7, high=1.7))
case(
    "GridSample of volumes", lambda x, grid: F.grid_sample(x, grid, align_corners=False), real(1, 2, 3, 2, 3),
    real(1, 2, 2, 2, 3, low=-1.4, high=1.4))
