"""What the library writes as text on PyTorch's other functions, each under all its names, with arguments that are not the
defaults. Each entry: the input's shape, and what is computed. Results of small numbers are scaled up, so that they count."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

IMAGE = (2, 4, 7, 9)
ROWS = (3, 6)
SQUARE = (4, 4)
PLANES = (2, 3, 4)
INF = float("inf")


def odd(x):
    """A NaN and both infinities among other numbers."""
    x = torch.where(x > 0.8, INF, x)
    return torch.where(x < -0.8, -INF, torch.where((x > 0) & (x < 0.2), float("nan"), x))


def whole(x):
    return (x * 9).long()


FUNCTIONS = {
    # Arithmetic.
    "nan_to_num": (ROWS, lambda x: (torch.nan_to_num(x * 1e30, posinf=0.0, neginf=0.0) / 1e30, odd(x).nan_to_num(0.5, 2.0, -3.0),
                                    torch.nan_to_num(odd(x)), odd(x).double().nan_to_num(), whole(x).nan_to_num(4))),
    "finite": (ROWS, lambda x: (torch.isfinite(odd(x)), odd(x).isfinite())),
    "small": (ROWS, lambda x: (torch.expm1(x * 1e-7) * 1e7, (x * 1e-7).log1p() * 1e7, torch.log1p(x * 1e-3) * 1e3, (x * 3).expm1(),
                               torch.log1p(x.abs() * 1e9), torch.special.expm1(x * 1e-4) * 1e4)),
    "erfc": (ROWS, lambda x: (torch.erfc(x.abs() + 4.5) * 1e12, (x * 3).erfc(), torch.special.erfc(x - 3))),
    "addcdiv": (ROWS, lambda x: torch.addcdiv(x, x, x + 2, value=0.5) + x.addcdiv(x, x - 2)),
    "arctan2": (ROWS, lambda x: torch.arctan2(x, x.flip(0)) + x.atan2(x.flip(1)) + x.hypot(x + 1)),
    "logaddexp": (ROWS, lambda x: (torch.logaddexp(x * 100, -x), x.logaddexp(x.flip(0) * 90), torch.logaddexp(x, x[:1]))),
    "remainders": (ROWS, lambda x: (torch.fmod(x * 9, 2.5), (x * 9).fmod(-2), torch.fmod(whole(x), 4), whole(x).fmod(-3))),
    "integers": (ROWS, lambda x: (torch.trunc(x * 9), whole(x).trunc(), torch.fix(x * 9), torch.frac(x * 9), (x * 9).frac(),
                                  whole(x).floor(), torch.ceil(whole(x)), whole(x).round())),
    "logits": (ROWS, lambda x: (torch.logit(x.abs(), 0.2), (x.abs() * 0.9).logit(), torch.special.expit(x), torch.xlogy(x.relu(), x.abs()))),
    "degrees": (ROWS, lambda x: torch.deg2rad(x * 90) + torch.rad2deg(x) + torch.sinc(whole(x) * 0.5)),
    "rsub": (ROWS, lambda x: torch.rsub(x, 2, alpha=3) + torch.heaviside(whole(x).float(), x)),
    "bits": (ROWS, lambda x: (torch.bitwise_and(whole(x), 3), whole(x).bitwise_or(whole(x * 3)), torch.bitwise_xor(x > 0, x > 0.5),
                              torch.bitwise_not(x > 0))),
    # Matrices.
    "cross": ((2, 3, 3), lambda x: (torch.cross(x, x.flip(0)), torch.linalg.cross(x, x.flip(0)), x.cross(x.flip(1), dim=2))),
    "cross_first": ((3, 2, 4), lambda x: torch.cross(x, x.flip(2)) + x.cross(x.flip(1))),
    "matrix_norms": (PLANES, lambda x: (torch.linalg.norm(x[0]), torch.linalg.norm(x[0], 1), torch.linalg.norm(x, INF, (1, 2), True),
                                        torch.linalg.norm(x, -1, (0, 2)), torch.linalg.norm(x, 1, 2), torch.linalg.norm(x[0], "fro"),
                                        torch.linalg.matrix_norm(x), torch.linalg.matrix_norm(x, -INF, keepdim=True),
                                        torch.linalg.norm(x), torch.linalg.norm(x, dim=1, dtype=torch.float64))),
    "powers": (SQUARE, lambda x: (torch.matrix_power(x, 3), torch.linalg.matrix_power(x, 0), torch.matrix_power(torch.stack([x, x.t()]), 2))),
    "inner": (PLANES, lambda x: (torch.inner(x, x + 1), x.inner(x[0, 0]), torch.inner(x[0, 0], x[1, 1]), torch.inner(x, x[0, 0, 0]))),
    "vectors": (SQUARE, lambda x: (torch.mv(x, x[0]), x.mv(x[1]), torch.addmv(x[0], x, x[1], beta=2, alpha=3), x[0].addmv(x, x[1]),
                                   torch.ger(x[0], x[1]), x[0].ger(x[2]), x[0].outer(x[1]), torch.vdot(x[0], x[1]),
                                   torch.linalg.vecdot(x, x + 1))),
    "products": (PLANES, lambda x: (torch.addbmm(x[0, :, :3], x, x.mT, beta=2, alpha=0.5), x[0, :, :3].addbmm(x, x.mT),
                                    torch.chain_matmul(x[0], x[1].t(), x[0]), torch.linalg.multi_dot([x[0], x[1].t(), x[0]]),
                                    x[0].kron(x[1]), x.adjoint(), torch.adjoint(x))),
    "pairs": (ROWS, lambda x: (F.pairwise_distance(x, x + 0.5, 1.0, 0.1, True), torch.pairwise_distance(x, x.flip(0)), torch.dist(x, x * 2),
                               x.dist(x + 1, 1), torch.renorm(x, 2, 0, 0.5), x.renorm(1, 1, 0.7))),
    "diagonals_of_integers": (SQUARE, lambda x: (torch.diag(whole(x)[0]), torch.diag_embed(whole(x), 1), whole(x).diag(-1), x[0].diag(1),
                                                 x.diag_embed(-1), torch.diagonal(x), torch.trace(x), (x > 0)[0].diag())),
    # Statistics.
    "sums_without_nan": (ROWS, lambda x: (torch.nansum(x.log(), 1), x.log().nansum(), whole(x).nansum(0), torch.nanmean(x.log(), 0, True),
                                          x.log().nanmean(), torch.nansum(x, 0, dtype=torch.float64))),
    "running": (ROWS, lambda x: (torch.cumprod(x, 1), whole(x).int().cumprod(0), torch.cumprod(x, 0, dtype=torch.float64),
                                 torch.cumsum(whole(x).int(), 1), (x > 0).cumsum(0), x.cumsum(1, dtype=torch.float64),
                                 torch.logcumsumexp(x * 200, 1), x.logcumsumexp(0))),
    "orders": (ROWS, lambda x: (torch.kthvalue(x, 2, 1, True), x.kthvalue(3), torch.aminmax(x, dim=1), x.aminmax(dim=0, keepdim=True),
                                torch.sort(x, 0, True), torch.argsort(x, 0), x.median(0, True))),
    "counts": (ROWS, lambda x: (torch.count_nonzero(whole(x), 1), whole(x).count_nonzero(), (x > 0).any(1, True), torch.all(x > -0.5, 0))),
    "searches": (ROWS, lambda x: (torch.bucketize(x, torch.tensor([-0.5, 0.0, 0.5]), out_int32=True),
                                  torch.bucketize(whole(x), torch.tensor([-3, 0, 3]), right=True),
                                  torch.searchsorted(torch.tensor([-0.5, 0.0, 0.5]), x, right=True),
                                  torch.searchsorted(x.sort(1)[0], x, out_int32=True, side="right"))),
    # Arrangement.
    "stacks": (PLANES, lambda x: (torch.hstack([x, x]), torch.hstack([x[0, 0], x[0, 1]]), torch.vstack([x[0], x[0, 0]]), torch.row_stack([x, x]),
                                  torch.dstack([x[0], x[1]]), torch.column_stack([x[0, 0], x[0, 1]]), torch.column_stack([x[0], x[0, :, 0]]))),
    "axes_at_least": (ROWS, lambda x: (torch.atleast_1d(x[0, 0]), torch.atleast_2d(x[0]), torch.block_diag(x, x[0], x[:, :1]))),
    "flips": (IMAGE, lambda x: (torch.flipud(x), x.flipud(), torch.fliplr(x), x.rot90(3, (1, 2)), torch.rot90(x, 2, (2, 3)))),
    "parts": (ROWS, lambda x: (torch.split_with_sizes(x, [1, 2]), x.split_with_sizes([2, 4], 1), x.tensor_split((1, 4), 1), x.narrow_copy(1, 1, 3),
                               torch.broadcast_tensors(x, x[:1, None]), torch.repeat_interleave(x, 2), x.diff(2, 1, prepend=x[:, :1]))),
    "grids_more": (ROWS, lambda x: (torch.cartesian_prod(x[0, :2], x[1, :3]), torch.cartesian_prod(x[0]), torch.logspace(0, 2, 3, 2.0),
                                    torch.logspace(-1, 1, 4, dtype=torch.float64), torch.meshgrid(x[0], x[1], indexing="xy"))),
    "affine_grid": ((2, 2, 3), lambda x: (F.affine_grid(x, (2, 1, 4, 5), align_corners=False), F.affine_grid(x, (2, 1, 3, 2), True))),
    # Places.
    "takes": (ROWS, lambda x: (torch.take(x, torch.tensor([[0, 7], [17, 3]])), x.take(torch.tensor([2])), torch.take_along_dim(x, x.argsort(1), 1),
                               x.take_along_dim(torch.tensor([[5], [0], [2]]), -1), x.take_along_dim(torch.tensor([[4, 1]]), dim=1),
                               torch.take_along_dim(x, torch.tensor([3, 9])))),
    "index_writes": (ROWS, lambda x: (torch.index_copy(x, 1, torch.tensor([4, 0]), x[:, :2]), x.index_copy(0, torch.tensor([2]), x[:1] * 2),
                                      torch.index_fill(x, 1, torch.tensor([1, 3]), 0.5), x.index_fill(0, torch.tensor([0]), -1.0),
                                      torch.index_add(x, 0, torch.tensor([1, 1]), x[:2], alpha=2))),
    "masks": (ROWS, lambda x: (torch.masked_select(x, x > 0.3), x.masked_select(x[0] > 0), x[x > 0.2,], x[x < 0])),
    "bags": (ROWS, lambda x: (F.embedding_bag(torch.tensor([[0, 2], [1, 1]]), x), F.embedding_bag(torch.tensor([[0, 2]]), x, mode="max"),
                              F.embedding_bag(torch.tensor([[0, 2]]), x, mode="sum", per_sample_weights=x[:1, :2]))),
    "triangle_places": (ROWS, lambda x: (torch.tril_indices(3, 4, 1, dtype=torch.int32), torch.triu_indices(3, 3, -1), x.sum())),
    "cosine_windows": (ROWS, lambda x: (torch.hann_window(6), torch.hamming_window(5, False, 0.6, 0.3), torch.hamming_window(1, False),
                                        torch.hann_window(4, dtype=torch.float64), x.sum())),
    # Making and converting.
    "copies": (ROWS, lambda x: (torch.tensor(x.shape), torch.as_tensor(x, dtype=torch.float64), x.new_tensor([1, 2]), x.new_tensor(3),
                                whole(x).new_tensor([1.5, -2.5]), copied(x), x.new_full((2, 2), 0.5), torch.asarray(x, dtype=torch.int32))),
    "dtypes": (ROWS, lambda x: ((x * 9).to(int), x.to(dtype=float), x.to(bool), torch.linspace(0, 9, 4, dtype=torch.int64),
                                torch.eye(2, 3, dtype=torch.long), torch.zeros(2, dtype=float), torch.linspace(0, 1, 5, dtype=torch.float64),
                                x.norm(dtype=torch.float64), torch.finfo(torch.float32).eps * x, x.clamp(max=torch.iinfo(torch.int8).max))),
    "softmax_dtypes": (ROWS, lambda x: (torch.softmax(x, 0, torch.float64), whole(x).softmax(1, torch.float32), torch.log_softmax(x, 1, dtype=torch.float64),
                                        x.log_softmax(0), F.softmax(x, 1, dtype=torch.float64))),
    # Sequences, packed with no layer between.
    "packed": ((3, 5, 2), lambda x: repacked(x, total_length=7, padding_value=0.25) + repacked(x) + repacked(x, True, total_length=5)),
}


def copied(x):
    """What torch.tensor() copies keeps its elements."""
    kept = x.clone()
    other = torch.tensor(kept)
    kept += 1
    return other


def repacked(x, batch_first=False, **options):
    """Padding that was not zero is forgotten."""
    lengths = torch.tensor([5, 2, 3]) if batch_first else torch.tensor([3, 1])
    return pad_packed_sequence(pack_padded_sequence(x if batch_first else x.permute(1, 2, 0)[:, :, :2], lengths, batch_first, False),
                               batch_first, **options)


class Function(nn.Module):
    def __init__(self, name):
        super().__init__()
        self.function = FUNCTIONS[name][1]

    def forward(self, x):
        return self.function(x)
