"""Reductions, shapes, indices, matrix products."""

import torch
import torch.nn.functional as F

from operands import case, flags, given, integers, real


def reduction(name, function, low=-2.0):
    """Over one axis that stays, over all, and over two that go."""
    case(name, lambda x, _: function(x, (1,), True), real(2, 3, 4, low=low), integers([1]))
    case(f"{name} of all", lambda x: function(x, (0, 1, 2), False), real(2, 3, 4, low=low))
    case(f"{name} of two", lambda x, _: function(x, (0, 2), False), real(2, 3, 4, low=low), integers([-1, 0]))


def product(x, axes, keepdim):
    for axis in sorted(axes, reverse=True):
        x = x.prod(axis, keepdim=keepdim)
    return x


reduction("ReduceSum", torch.sum)
reduction("ReduceMean", torch.mean)
reduction("ReduceMax", torch.amax)
reduction("ReduceMin", torch.amin)
reduction("ReduceProd", product)
reduction("ReduceL1", lambda x, axes, keepdim: torch.linalg.vector_norm(x, 1, axes, keepdim))
reduction("ReduceL2", lambda x, axes, keepdim: torch.linalg.vector_norm(x, 2, axes, keepdim))
reduction("ReduceSumSquare", lambda x, axes, keepdim: x.square().sum(axes, keepdim))
reduction("ReduceLogSum", lambda x, axes, keepdim: x.sum(axes, keepdim).log(), low=0.2)
reduction("ReduceLogSumExp", torch.logsumexp)
case("CumSum", lambda x, _: F.pad(x.cumsum(1)[:, :-1], (1, 0)), real(2, 5), integers(1))
zeros = given([[0.5, 0, -1.5, 2], [0, 1.5, 0, -0.5], [1, -2, 0.75, 1.25]], is_differentiated=True)
case("ReduceProd at zeros", lambda x, _: x.prod(1), zeros, integers([1]))
case("CumProd", lambda x, _: x.cumprod(0), real(5, 2), integers(0))
case("CumProd at zeros", lambda x, _: x.cumprod(1), zeros, integers(-1))
case(
    "CumProd backwards", lambda x, _: F.pad(x.flip(1).cumprod(1)[:, :-1], (1, 0), value=1).flip(1), zeros, integers(1))

case("Reshape", lambda x, _: x.reshape(3, -1), real(2, 6), integers([3, -1]))
case("Flatten", lambda x: x.flatten(1), real(2, 3, 2))
case("Squeeze", lambda x: x.squeeze(), real(2, 1, 3))
case("Unsqueeze", lambda x, _: x.unsqueeze(1), real(2, 3), integers([1]))
case("Transpose", lambda x: x.permute(2, 0, 1), real(2, 3, 4))
case("Expand", lambda x, _: x.expand(2, 3, 4), real(3, 1), integers([2, 3, 4]))
case("Concat", lambda *xs: torch.cat(xs, 1), real(2, 3), real(2, 1), real(2, 2))
case("Split", lambda x, _: torch.split(x, [2, 3], -1), real(2, 5), integers([2, 3]))
case(
    "Slice", lambda x, *_: x[1:4].flip(1)[:, 0:5:2], real(5, 6), integers([1, 5]), integers([4, 0]), integers([0, 1]),
    integers([1, -2]))
case("Pad", lambda x, _: F.pad(x, (0, 2, 1, -1)), real(3, 4), integers([1, 0, -1, 2]))
case(
    "Pad by reflection", lambda x, _: F.pad(x[None], (2, 1, 1, 0), mode="reflect")[0], real(3, 4),
    integers([1, 2, 0, 1]))
case("Pad by edges", lambda x, _: F.pad(x[None], (2, 1, 1, 0), mode="replicate")[0], real(3, 4), integers([1, 2, 0, 1]))
case(
    "Pad by wrapping", lambda x, _: F.pad(x[None], (2, 1, 1, 0), mode="circular")[0], real(3, 4), integers([1, 2, 0, 1]))
case(
    "Pad by a value", lambda x, _, v: F.pad(x, (0, 2, 1, -1)) + v * F.pad(torch.zeros_like(x), (0, 2, 1, -1), value=1),
    real(3, 4), integers([1, 0, -1, 2]), real())
case("CenterCropPad", lambda x, _: F.pad(x[1:4], (1, 2)), real(5, 4), integers([3, 7]))
case("CenterCropPad of an axis", lambda x, _: x[:, 1:4], real(2, 6), integers([3]))
case("Tile", lambda x, _: x.repeat(3, 2), real(2, 3), integers([3, 2]))
case("Gather", lambda x, i: x[:, i], real(3, 4), integers([[0, 3], [3, 1]]))
case("Gather of rows", lambda x, i: x[i], real(3, 2), integers([-1, 0]))
case("Gather of one", lambda x, i: x[..., i], real(2, 3, 4), integers(2))
case("GatherElements", lambda x, i: torch.gather(x, 0, i), real(3, 2), integers([[0, 2], [2, 2]]))
case("GatherND", lambda x, i: x[i[:, 0]], real(3, 2), integers([[0], [2], [2]]))
case("Compress", lambda x, keeps: x[:, keeps], real(2, 4), flags([True, False, True, False]))
case("TopK", lambda x, _: x.topk(2).values, real(3, 5), integers([2]))
case("TopK of the smallest", lambda x, _: x.topk(3, 0, largest=False).values, real(4, 2), integers([3]))
case(
    "OneHot", lambda i, _, v: v[0] + (v[1] - v[0]) * F.one_hot(i, 4).T, integers([0, 3, 1]), integers(4), real(2))
case(
    "ReverseSequence",
    lambda x, lengths: torch.stack([torch.cat([x[:n, b].flip(0), x[n:, b]]) for b, n in enumerate(lengths)], 1),
    real(4, 3), integers([4, 2, 3]))

REDUCTIONS = {"none": None, "add": "sum", "mul": "prod", "min": "amin", "max": "amax"}


def scatter_elements(x, axis, i, updates, reduction):
    if reduction == "none":
        return x.scatter(axis, i, updates)
    return x.scatter_reduce(axis, i, updates, REDUCTIONS[reduction])


for reduction in REDUCTIONS:
    case(
        f"ScatterElements {reduction}", lambda x, i, u, r=reduction: scatter_elements(x, 0, i, u, r), real(3, 2),
        integers([[0, 2], [2, 1]] if reduction == "none" else [[0, 2], [0, 2]]), real(2, 2))
    case(
        f"ScatterND {reduction}", lambda x, i, u, r=reduction: scatter_elements(x, 0, i.expand(3, 2), u, r), real(4, 2),
        integers([[0], [2], [3]] if reduction == "none" else [[2], [0], [2]]), real(3, 2))
case(
    "ScatterElements of zeros", lambda x, i, u: x.scatter_reduce(1, i, u, "prod"),
    given([[0, 2, 1.5], [-1, 0, 0.5]], is_differentiated=True), integers([[0, 1, 1], [1, 0, 1]]),
    given([[0.5, 0, 2], [1.5, 0, -1]], is_differentiated=True))


def tensor_scatter(cache, update, starts):
    """As the circular mode has it; the linear one never reaches the end."""
    places = (starts[:, None] + torch.arange(update.shape[1])) % cache.shape[1]
    return cache.scatter(1, places[..., None].expand_as(update), update)


case("TensorScatter", tensor_scatter, real(2, 4, 3), real(2, 2, 3), integers([0, 2]))
case("TensorScatter in a circle", tensor_scatter, real(2, 4, 3), real(2, 3, 3), integers([3, 2]))


def depth_to_space(x, block):
    n, c, h, w = x.shape
    x = x.reshape(n, block, block, c // block**2, h, w)
    return x.permute(0, 3, 4, 1, 5, 2).reshape(n, c // block**2, h * block, w * block)


def space_to_depth(x, block):
    n, c, h, w = x.shape
    x = x.reshape(n, c, h // block, block, w // block, block)
    return x.permute(0, 3, 5, 1, 2, 4).reshape(n, c * block**2, h // block, w // block)


case("DepthToSpace", lambda x: depth_to_space(x, 2), real(1, 8, 2, 3))
case("SpaceToDepth", lambda x: space_to_depth(x, 2), real(1, 2, 4, 6))
case("Trilu", torch.tril, real(3, 4))

case("Gemm", lambda a, b, c: a @ b + c, real(3, 4), real(4, 2), real(2))
case("Gemm transposed", lambda a, b, c: 0.5 * a.T @ b.T + 2 * c, real(4, 3), real(2, 4), real(3, 1))
case("Gemm with A transposed", lambda a, b: a.T @ b, real(4, 3), real(4, 2))
case("Gemm with B transposed", F.linear, real(3, 4), real(2, 4), real(2))
case("MatMul", torch.matmul, real(3, 4), real(4, 2))
case("MatMul of stacks", torch.matmul, real(2, 1, 3, 4), real(3, 4, 2))
case("MatMul of a stack", torch.matmul, real(2, 3, 4), real(4, 2))
case("MatMul with a column", torch.matmul, real(2, 3, 4), real(4))
case("MatMul with a row", torch.matmul, real(3), real(2, 3, 4))
case("MatMul of vectors", torch.matmul, real(5), real(5))

for name, equation, *operands in [
    ("of stacks", "bij,bjk->bik", (2, 3, 4), (2, 4, 2)),
    ("in order", "ij,j", (3, 4), (4,)),
    ("with ellipses", "...ij,j...k->...ki", (2, 1, 3, 4), (4, 3, 2)),
    ("of a diagonal", "ii,i->i", (4, 4), (4,)),
    ("of a trace", "ii", (3, 3)),
    ("of a sum", "ijk->j", (2, 3, 4)),
    ("of three", "bi,oij,bj->bo", (2, 3), (2, 3, 4), (2, 4)),
]:
    case(f"Einsum {name}", lambda *xs, e=equation: torch.einsum(e, *xs), *[real(*shape) for shape in operands])
