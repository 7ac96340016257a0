"""Reductions, shapes, indices, matrix products."""

import torch
import torch.nn.functional as F

from operands import case, integers, real


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
case("Tile", lambda x, _: x.repeat(3, 2), real(2, 3), integers([3, 2]))
case("Gather", lambda x, i: x[:, i], real(3, 4), integers([[0, 3], [3, 1]]))
case("GatherElements", lambda x, i: torch.gather(x, 0, i), real(3, 2), integers([[0, 2], [2, 2]]))
case("GatherND", lambda x, i: x[i[:, 0]], real(3, 2), integers([[0], [2], [2]]))


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
