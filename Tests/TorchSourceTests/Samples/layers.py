"""One network a layer or function, with arguments that are not the defaults. Each entry: the input's shape, and how the
layer is made (LAYERS) or what is computed (FUNCTIONS)."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from torchvision import ops

IMAGE = (2, 4, 7, 9)
SIGNAL = (2, 4, 11)
ROWS = (3, 6)
VOLUME = (1, 2, 4, 5, 6)

LAYERS = {
    "conv2d": (IMAGE, lambda: nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2), groups=2)),
    "conv2d_same": (IMAGE, lambda: nn.Conv2d(4, 3, (4, 3), padding="same", dilation=(1, 2), bias=False)),
    "conv2d_valid": (IMAGE, lambda: nn.Conv2d(4, 3, 3, padding="valid")),
    "conv2d_reflect": (IMAGE, lambda: nn.Conv2d(4, 3, 3, padding=(2, 1), padding_mode="reflect")),
    "conv2d_circular": (IMAGE, lambda: nn.Conv2d(4, 3, 3, padding="same", padding_mode="circular")),
    "conv2d_replicate": (IMAGE, lambda: nn.Conv2d(4, 3, 3, padding=1, padding_mode="replicate")),
    "conv1d": (SIGNAL, lambda: nn.Conv1d(4, 6, 3, stride=2, padding=2)),
    "conv3d": ((1, 2, 4, 5, 6), lambda: nn.Conv3d(2, 3, 2, padding=1)),
    "conv_transpose2d": (IMAGE, lambda: nn.ConvTranspose2d(4, 6, 3, stride=2, padding=1, output_padding=1, groups=2, dilation=2)),
    "conv_transpose1d": (SIGNAL, lambda: nn.ConvTranspose1d(4, 2, 4, 2, 1)),
    "lstm": ((5, 3, 6), lambda: nn.LSTM(6, 4, num_layers=2, bidirectional=True)),
    "lstm_batch_first": ((3, 5, 6), lambda: nn.LSTM(6, 4, batch_first=True, bias=False)),
    "lstm_unbatched": ((5, 6), lambda: nn.LSTM(6, 4, bidirectional=True, batch_first=True)),
    "lstm_projected": ((5, 3, 6), lambda: nn.LSTM(6, 4, num_layers=2, bidirectional=True, proj_size=3)),
    "gru": ((3, 5, 6), lambda: nn.GRU(6, 4, 2, batch_first=True, dropout=0.3, bidirectional=True)),
    "rnn": ((5, 3, 6), lambda: nn.RNN(6, 4, nonlinearity="relu", bidirectional=True)),
    "rnn_tanh": ((5, 3, 6), lambda: nn.RNN(6, 4, 2)),
    "lstm_cell": (ROWS, lambda: nn.LSTMCell(6, 4)),
    "gru_cell": (ROWS, lambda: nn.GRUCell(6, 4)),
    "rnn_cell": (ROWS, lambda: nn.RNNCell(6, 4, nonlinearity="relu")),
    "encoder": ((3, 5, 8), lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 12, batch_first=True), 2)),
    "encoder_norm_first": ((5, 3, 8), lambda: nn.TransformerEncoderLayer(8, 4, 12, activation="gelu", norm_first=True)),
    "linear_3d": ((2, 5, 6), lambda: nn.Linear(6, 4)),
    "linear_no_bias": (ROWS, lambda: nn.Linear(6, 4, bias=False)),
    "batch_norm2d": (IMAGE, lambda: nn.BatchNorm2d(4, eps=1e-2)),
    "batch_norm2d_plain": (IMAGE, lambda: nn.BatchNorm2d(4, affine=False)),
    "batch_norm1d": (ROWS, lambda: nn.BatchNorm1d(6)),
    "batch_norm1d_signal": (SIGNAL, lambda: nn.BatchNorm1d(4)),
    "instance_norm2d": (IMAGE, lambda: nn.InstanceNorm2d(4, affine=True, eps=1e-3)),
    "instance_norm1d": (SIGNAL, lambda: nn.InstanceNorm1d(4)),
    "layer_norm": ((2, 5, 6), lambda: nn.LayerNorm((5, 6), eps=1e-3)),
    "layer_norm_plain": (ROWS, lambda: nn.LayerNorm(6, elementwise_affine=False)),
    "layer_norm_no_bias": (ROWS, lambda: nn.LayerNorm(6, bias=False)),
    "rms_norm": (ROWS, lambda: nn.RMSNorm(6)),
    "group_norm": (IMAGE, lambda: nn.GroupNorm(2, 4, eps=1e-3)),
    "lrn_odd": (IMAGE, lambda: nn.LocalResponseNorm(3, alpha=0.5, beta=0.6, k=2.0)),
    "lrn_even": (IMAGE, lambda: nn.LocalResponseNorm(2, alpha=0.5)),
    "max_pool2d": (IMAGE, lambda: nn.MaxPool2d((3, 2), stride=(2, 1), padding=(1, 0))),
    "max_pool2d_ceil": (IMAGE, lambda: nn.MaxPool2d(3, 2, ceil_mode=True)),
    "max_pool2d_ceil_padded": (IMAGE, lambda: nn.MaxPool2d(2, 3, padding=1, ceil_mode=True)),
    "max_pool2d_dilated": (IMAGE, lambda: nn.MaxPool2d(2, 1, dilation=3)),
    "max_pool1d": (SIGNAL, lambda: nn.MaxPool1d(3, padding=1)),
    "avg_pool2d": (IMAGE, lambda: nn.AvgPool2d(3, 2, padding=1)),
    "avg_pool2d_exclude": (IMAGE, lambda: nn.AvgPool2d(3, 2, padding=1, count_include_pad=False)),
    "avg_pool2d_ceil": (IMAGE, lambda: nn.AvgPool2d((2, 4), (2, 3), ceil_mode=True)),
    "avg_pool2d_ceil_padded": (IMAGE, lambda: nn.AvgPool2d((3, 4), (2, 3), padding=1, ceil_mode=True)),
    "avg_pool2d_ceil_exclude": (IMAGE, lambda: nn.AvgPool2d((3, 4), (2, 3), 1, True, False)),
    "avg_pool2d_divisor": (IMAGE, lambda: nn.AvgPool2d(3, 2, padding=1, divisor_override=5)),
    "avg_pool2d_divisor_ceil": (IMAGE, lambda: nn.AvgPool2d((2, 4), (2, 3), ceil_mode=True, divisor_override=3)),
    "avg_pool1d": (SIGNAL, lambda: nn.AvgPool1d(4, 3, 2)),
    "lp_pool2d": (IMAGE, lambda: nn.LPPool2d(2, 3, stride=2)),
    "adaptive_avg_one": (IMAGE, lambda: nn.AdaptiveAvgPool2d(1)),
    "adaptive_avg_uneven": (IMAGE, lambda: nn.AdaptiveAvgPool2d((3, 4))),
    "adaptive_avg_divides": ((1, 2, 6, 8), lambda: nn.AdaptiveAvgPool2d((3, 4))),
    "adaptive_avg_larger": (IMAGE, lambda: nn.AdaptiveAvgPool2d((10, None))),
    "adaptive_avg1d": (SIGNAL, lambda: nn.AdaptiveAvgPool1d(4)),
    "adaptive_avg3d": ((1, 2, 5, 4, 7), lambda: nn.AdaptiveAvgPool3d((2, 3, 3))),
    "adaptive_max_one": (IMAGE, lambda: nn.AdaptiveMaxPool2d((1, 1))),
    "adaptive_max_uneven": (IMAGE, lambda: nn.AdaptiveMaxPool2d((None, 4))),
    "adaptive_max_divides": ((1, 2, 6, 8), lambda: nn.AdaptiveMaxPool2d(2)),
    "dropout": (ROWS, lambda: nn.Dropout(0.3)),
    "dropout2d": (IMAGE, lambda: nn.Dropout2d()),
    "alpha_dropout": (ROWS, lambda: nn.AlphaDropout(0.1)),
    "relu6": (ROWS, lambda: nn.ReLU6()),
    "leaky_relu": (ROWS, lambda: nn.LeakyReLU(0.3)),
    "elu": (ROWS, lambda: nn.ELU(alpha=0.7)),
    "celu": (ROWS, lambda: nn.CELU(alpha=0.7)),
    "selu": (ROWS, lambda: nn.SELU()),
    "gelu": (ROWS, lambda: nn.GELU()),
    "gelu_tanh": (ROWS, lambda: nn.GELU(approximate="tanh")),
    "silu": (ROWS, lambda: nn.SiLU()),
    "mish": (ROWS, lambda: nn.Mish()),
    "hardswish": (ROWS, lambda: nn.Hardswish()),
    "hardsigmoid": (ROWS, lambda: nn.Hardsigmoid()),
    "hardtanh": (ROWS, lambda: nn.Hardtanh(-0.5, 0.25)),
    "hardshrink": (ROWS, lambda: nn.Hardshrink(0.4)),
    "softshrink": (ROWS, lambda: nn.Softshrink(0.4)),
    "sigmoid": (ROWS, lambda: nn.Sigmoid()),
    "tanh": (ROWS, lambda: nn.Tanh()),
    "tanhshrink": (ROWS, lambda: nn.Tanhshrink()),
    "logsigmoid": (ROWS, lambda: nn.LogSigmoid()),
    "softsign": (ROWS, lambda: nn.Softsign()),
    "softplus": (ROWS, lambda: nn.Softplus()),
    "softplus_beta": (ROWS, lambda: nn.Softplus(beta=2.5)),
    "softplus_threshold": (ROWS, lambda: nn.Softplus(beta=2, threshold=0.5)),
    "prelu": (IMAGE, lambda: nn.PReLU(4)),
    "prelu_one": (IMAGE, lambda: nn.PReLU()),
    "prelu_rows": (ROWS, lambda: nn.PReLU(6)),
    "threshold": (ROWS, lambda: nn.Threshold(0.1, -2)),
    "rrelu": (ROWS, lambda: nn.RReLU(0.1, 0.3)),
    "softmax": (IMAGE, lambda: nn.Softmax(dim=-2)),
    "log_softmax": (ROWS, lambda: nn.LogSoftmax(dim=1)),
    "softmin": (ROWS, lambda: nn.Softmin(dim=0)),
    "glu": (ROWS, lambda: nn.GLU()),
    "flatten": (IMAGE, lambda: nn.Flatten(2)),
    "unflatten": (ROWS, lambda: nn.Unflatten(1, (2, 3))),
    "identity": (ROWS, lambda: nn.Identity(54, unused=True)),
    "upsample_nearest": (IMAGE, lambda: nn.Upsample(scale_factor=2)),
    "upsample_size": (IMAGE, lambda: nn.Upsample(size=(10, 5), mode="nearest")),
    "upsample_bilinear": (IMAGE, lambda: nn.Upsample(scale_factor=(2, 1.5), mode="bilinear", align_corners=False)),
    "upsample_corners": (IMAGE, lambda: nn.UpsamplingBilinear2d(size=(9, 12))),
    "upsample_bicubic": (IMAGE, lambda: nn.Upsample(scale_factor=2, mode="bicubic")),
    "upsample_linear": (SIGNAL, lambda: nn.Upsample(scale_factor=1.7, mode="linear", recompute_scale_factor=True)),
    "pixel_shuffle": (IMAGE, lambda: nn.PixelShuffle(2)),
    "pixel_unshuffle": ((1, 2, 4, 6), lambda: nn.PixelUnshuffle(2)),
    "zero_pad": (IMAGE, lambda: nn.ZeroPad2d((1, 0, 2, -1))),
    "constant_pad": (SIGNAL, lambda: nn.ConstantPad1d(2, 3.5)),
    "reflection_pad": (IMAGE, lambda: nn.ReflectionPad2d((1, 2, 3, 0))),
    "replication_pad": (IMAGE, lambda: nn.ReplicationPad2d(2)),
    "zero_pad1d": (SIGNAL, lambda: nn.ZeroPad1d((1, 2))),
    "zero_pad3d": (VOLUME, lambda: nn.ZeroPad3d((0, 1, 2, 0, 1, 0))),
    "constant_pad2d": (IMAGE, lambda: nn.ConstantPad2d((1, 2, 0, 1), -1.5)),
    "constant_pad3d": (VOLUME, lambda: nn.ConstantPad3d(1, 0.5)),
    "reflection_pad1d": (SIGNAL, lambda: nn.ReflectionPad1d((3, 1))),
    "reflection_pad3d": (VOLUME, lambda: nn.ReflectionPad3d(1)),
    "replication_pad1d": (SIGNAL, lambda: nn.ReplicationPad1d((0, 2))),
    "replication_pad3d": (VOLUME, lambda: nn.ReplicationPad3d((1, 0, 2, 1, 0, 1))),
    "circular_pad1d": (SIGNAL, lambda: nn.CircularPad1d((2, 1))),
    "circular_pad2d": (IMAGE, lambda: nn.CircularPad2d((1, 0, 2, 3))),
    "circular_pad3d": (VOLUME, lambda: nn.CircularPad3d(1)),
    "conv_transpose3d": (VOLUME, lambda: nn.ConvTranspose3d(2, 3, 2, stride=(1, 2, 1), output_padding=(0, 1, 0))),
    "batch_norm3d": (VOLUME, lambda: nn.BatchNorm3d(2)),
    "sync_batch_norm": (IMAGE, lambda: nn.SyncBatchNorm(4)),
    "instance_norm3d": (VOLUME, lambda: nn.InstanceNorm3d(2, affine=True)),
    "max_pool3d": (VOLUME, lambda: nn.MaxPool3d((1, 2, 3), padding=(0, 1, 1))),
    "avg_pool3d": (VOLUME, lambda: nn.AvgPool3d(2, stride=(1, 2, 2))),
    "lp_pool1d": (SIGNAL, lambda: nn.LPPool1d(2, 3, 2)),
    "adaptive_max1d": (SIGNAL, lambda: nn.AdaptiveMaxPool1d(4)),
    "adaptive_max3d": (VOLUME, lambda: nn.AdaptiveMaxPool3d((2, 3, 1))),
    "dropout1d": (SIGNAL, lambda: nn.Dropout1d(0.2)),
    "dropout3d": (VOLUME, lambda: nn.Dropout3d(0.2)),
    "feature_alpha_dropout": (IMAGE, lambda: nn.FeatureAlphaDropout(0.2)),
    "softmax2d": (IMAGE, lambda: nn.Softmax2d()),
    "upsampling_nearest": (IMAGE, lambda: nn.UpsamplingNearest2d(scale_factor=2)),
    "channel_shuffle": (IMAGE, lambda: nn.ChannelShuffle(2)),
    "unfold": (IMAGE, lambda: nn.Unfold((2, 3), dilation=2, padding=1, stride=2)),
    "fold": ((2, 12, 20), lambda: nn.Fold((5, 6), 2)),
    "bilinear": (ROWS, lambda: Pair(nn.Bilinear(6, 6, 3))),
    "cosine_similarity": (IMAGE, lambda: Pair(nn.CosineSimilarity(2, 1e-3))),
    "pairwise_distance": (ROWS, lambda: Pair(nn.PairwiseDistance(1, 1e-2, keepdim=True))),
    "multihead_attention": ((5, 3, 8), lambda: Pair(nn.MultiheadAttention(8, 2, kdim=8, vdim=8, add_bias_kv=True, add_zero_attn=True), 3)),
    "decoder": ((2, 5, 8), lambda: Pair(nn.TransformerDecoder(nn.TransformerDecoderLayer(8, 2, 12, batch_first=True), 2))),
    "embedding_bag": (ROWS, lambda: Bag()),
    "parameters": (ROWS, lambda: Parameters()),
    "norm_activation": (IMAGE, lambda: ops.Conv2dNormActivation(4, 6, 3, stride=2, activation_layer=nn.Hardswish)),
    "norm_activation3d": (VOLUME, lambda: ops.Conv3dNormActivation(2, 3, 3, norm_layer=None)),
    "frozen_batch_norm": (IMAGE, lambda: ops.FrozenBatchNorm2d(4, eps=1e-2)),
    "mlp": (ROWS, lambda: ops.MLP(6, [5, 3], norm_layer=nn.LayerNorm, dropout=0.2)),
    "permute": (IMAGE, lambda: ops.Permute([0, 2, 3, 1])),
    "stochastic_depth": (IMAGE, lambda: ops.StochasticDepth(0.4, "row")),
    "pyramid": (IMAGE, lambda: Pyramid()),
}

FUNCTIONS = {
    "relu_": (ROWS, lambda x: F.relu_(x * 1) + F.relu(x, inplace=False)),
    "in_place": (ROWS, lambda x: double(x.clone(), F.relu)),
    "avg_pool_whole": (IMAGE, lambda x: F.avg_pool2d(x, x.size()[2:]).view(x.size(0), -1)),
    "adaptive": (IMAGE, lambda x: F.adaptive_max_pool2d(x, 3)),
    "interpolate": (IMAGE, lambda x: F.interpolate(x, size=(14, 3), mode="bilinear", align_corners=True)),
    "interpolate_exact": (IMAGE, lambda x: F.interpolate(x, scale_factor=1.5, mode="nearest-exact")),
    "interpolate_like": (IMAGE, lambda x: F.interpolate(F.max_pool2d(x, 2), size=x.shape[-2:])),
    "softmax_no_dim": (ROWS, lambda x: F.softmax(x, dim=1) + x.softmax(-1) + torch.log_softmax(x, 0)),
    "normalize": (IMAGE, lambda x: F.normalize(x) + F.normalize(x, p=1, dim=2)),
    "cosine": (ROWS, lambda x: F.cosine_similarity(x, x.roll(1, 0) + 0.1, dim=1)),
    "arithmetic": (ROWS, lambda x: (2 - x) / (x * x + 3) - x ** 3 + (-x) // 0.4 + x % 0.3 + 2 ** x),
    "functions": (ROWS, lambda x: torch.add(x, x, alpha=2) - torch.sub(x, 1) * torch.exp(x).sqrt() + x.abs().log1p()),
    "trigonometry": (ROWS, lambda x: x.sin() + torch.cos(x) - torch.erf(x) + torch.rsqrt(x * x + 1) + x.atan()),
    "rounding": (ROWS, lambda x: (x * 5).floor() + (x * 5).ceil() * 10 + torch.round(x * 5) * 100 + x.sign() * 1000),
    "comparisons": (ROWS, lambda x: torch.where((x > 0) & ~(x > 0.5) | (x <= -0.5), x, torch.zeros_like(x) - 1)),
    "masked": (ROWS, lambda x: x.masked_fill(x != x.amax(), 0.5) + torch.maximum(x, 0.1 * x) + x.clamp(min=0)),
    "reductions": (IMAGE, lambda x: x.mean((2, 3)) + x.sum(-1).amax(2) - x.std(dim=(2, 3)) + x.var((2, 3), unbiased=False)),
    "reductions_kept": (IMAGE, lambda x: x - x.mean(1, keepdim=True) + torch.sum(x, dim=[1, 2], keepdim=True)),
    "extremes": (IMAGE, lambda x: x.max(dim=1)[0] + torch.min(x, 1).values + x.max() + torch.max(x, x * 2).argmax(1)),
    "norms": (ROWS, lambda x: x.norm(dim=1) + torch.norm(x, p=1, dim=1) + x.logsumexp(1) + x.prod(1) + x.cumsum(1)[:, 2]),
    "shapes": (IMAGE, lambda x: x.permute(0, 2, 3, 1).reshape(x.shape[0], -1, 4).transpose(1, 2).unsqueeze(0).squeeze()),
    "shapes_more": (IMAGE, lambda x: x.view(-1, 4 * 7, 9).movedim(1, 2).unflatten(2, (4, -1)).flatten(1, 2).swapaxes(0, 1)),
    "expand": (ROWS, lambda x: x[:, None].expand(-1, 2, -1).repeat(1, 1, 2) + x.unsqueeze(1).repeat(1, 2, 2)),
    "joins": (IMAGE, lambda x: torch.cat([torch.stack((x, x * 2), dim=1).flatten(1, 2), x], dim=1)),
    "splits": (IMAGE, lambda x: joined(x.split([1, 3], dim=1), torch.split(x, 4, 2), x.chunk(4, 3), x.unbind(1))),
    "indexing": (IMAGE, lambda x: x[:, 1:3, ::2, -4:] + x[..., :4, 2].unsqueeze(1) * x[0, 0, 0, 0]),
    "indexing_more": (IMAGE, lambda x: x[:, [2, 0]] - x[:, -1:, 1:].sum() + x[1][None, :2]),
    "indexing_tensor": (ROWS, lambda x: x[:, torch.tensor([5, 0, 1])] + x.index_select(1, torch.arange(3)) + x.narrow(1, 2, 3)),
    "matmul": ((2, 3, 4), lambda x: torch.matmul(x, x.transpose(1, 2)) @ x + torch.bmm(x @ x.mT, x)),
    "einsum": ((2, 3, 4), lambda x: torch.einsum("bij,bkj->bik", x, x)),
    "triangles": ((4, 4), lambda x: x.tril() + torch.triu(x, diagonal=1) * 2 + torch.eye(4) + x.flip(0) + x.t()),
    "roll": (IMAGE, lambda x: torch.roll(x, shifts=(-2, 3), dims=(2, 3))),
    "topk": (ROWS, lambda x: x.topk(2, dim=1)[0] + torch.gather(x, 1, x.topk(2)[1])),
    "pad": (IMAGE, lambda x: F.pad(x, (1, 2, 0, 0), "reflect") + F.pad(x, (1, 2, 0, 0, 0, 0), value=0.5)),
    "made": (ROWS, lambda x: x + torch.linspace(0, 1, 6) * torch.full((3, 1), 2.0) + torch.ones(6, dtype=torch.long)),
    "conversions": (ROWS, lambda x: (x * 3).long().float() / 2 + (x > 0).to(x.dtype) + x.int() / 2 + x.type_as(x)),
    "grid_sample": ((1, 2, 4, 5), lambda x: F.grid_sample(x, x.new_zeros(1, 3, 2, 2) + 0.3, align_corners=False)),
    "grids": (ROWS, lambda x: sum(torch.meshgrid(x[:, 0], x[0], indexing="ij")) + torch.outer(x[:, 1], x[1])),
    "moments": (ROWS, lambda x: torch.std_mean(x, 1) + torch.var_mean(x, 1, unbiased=False, keepdim=True)),
    "sorting": (ROWS, lambda x: (x.sort(1)[0] + x.argsort(1, descending=True), x.median(1)[0] + torch.median(x))),
    "truths": (ROWS, lambda x: (torch.any(x > 0.9, 1).float(), (x > -2).all().float(), (x > 0).sum(1))),
    "repeats": (ROWS, lambda x: (x.repeat_interleave(2, 1), x.tile((1, 2)), torch.tensor_split(x, 4, 1)[0])),
    "scattering": (ROWS, lambda x: x.scatter(1, x.argsort(1), x * 2) + x.index_add(1, torch.tensor([0, 3]), x[:, :2])),
    "one_hot": (ROWS, lambda x: F.one_hot(x.argmax(1), 6) * x + x.masked_fill(x > 0, -1.0).cumprod(1)),
    "windows": (IMAGE, lambda x: (F.unfold(x, (2, 3), dilation=2, padding=1, stride=2), x.unfold(3, 4, 2))),
    "folding": (IMAGE, lambda x: F.fold(F.unfold(x, 3, padding=1, stride=2), (7, 9), 3, padding=1, stride=2)),
    "diagonals": ((4, 4), lambda x: torch.diag(x) + x.diagonal(1).sum() + torch.diag(x[0]) + torch.diag_embed(x)[1] + x.trace()),
    "distances": ((2, 3, 4), lambda x: (torch.cdist(x, x + 1), torch.tensordot(x, x, dims=([1, 2], [1, 2])), torch.kron(x[0], x[1]))),
    "attention": ((2, 3, 5, 4), lambda x: F.scaled_dot_product_attention(x, x * 2, x, is_causal=True)
                  + F.scaled_dot_product_attention(x, x, x, attn_mask=x[0, 0, :, :1] > 0.0001 * torch.arange(5) - 2, scale=0.3)),
    "picked": (IMAGE, lambda x: x[:, torch.tensor([0, 2]), torch.tensor([1, 3])] + x[torch.arange(2), torch.tensor([1, 0])].mean((1, 2))[:, None, None]),
    "assigned": (ROWS, lambda x: assigned(x.clone())),
    "turned": (IMAGE, lambda x: (torch.rot90(x, 1, (2, 3)), x.fliplr(), x.roll(5), torch.diff(x, dim=2))),
    "angles": (ROWS, lambda x: torch.atan2(x, x.flip(1)) + torch.hypot(x, x + 1) + torch.logaddexp(x, -x) + torch.sinc(x)),
    "lstm_gates": (ROWS, lambda x: torch.sigmoid(x[:, :3]) * torch.tanh(x[:, 3:]).mul(2).add(1).neg().pow(2)),
}


def double(x, function):
    """A change in place is seen through every name of the tensor."""
    y = x
    x = function(x, inplace=True)
    y += 1
    return x + y


def assigned(x):
    """Changes parts of a tensor: a column, a corner, and what a mask names."""
    x[:, 2] = 0.5
    x[1:, :2] = x[1:, :2] * 2
    x[x < -0.5] = 0
    return x


def joined(*groups):
    return torch.cat([piece.flatten(1) for group in groups for piece in group], 1)


class Pair(nn.Module):
    """A layer of several inputs."""

    def __init__(self, layer, count=2):
        super().__init__()
        self.layer, self.count = layer, count

    def forward(self, x):
        return self.layer(*[x.flip(0) + place * 0.25 for place in range(self.count)])


class Bag(nn.Module):
    def __init__(self):
        super().__init__()
        self.bag = nn.EmbeddingBag(4, 5, mode="max")

    def forward(self, x):
        return self.bag((x > 0).long() * 2) + x[:, :5]


class Parameters(nn.Module):
    """Parameters in containers."""

    def __init__(self):
        super().__init__()
        self.rows = nn.ParameterList([nn.Parameter(torch.zeros(6)) for _ in range(2)])
        self.rows.append(nn.Parameter(torch.ones(3, 6)))
        self.named = nn.ParameterDict({"scale": nn.Parameter(torch.ones(6))})

    def forward(self, x):
        for row in self.rows:
            x = x + row
        return x * self.named["scale"] * len(self.rows)


class Pyramid(nn.Module):
    def __init__(self):
        super().__init__()
        self.pyramid = ops.FeaturePyramidNetwork([4, 4], 3)

    def forward(self, x):
        return self.pyramid({"fine": ops.stochastic_depth(x, 0.5, "batch", self.training), "coarse": F.avg_pool2d(x, 2)})


class Layer(nn.Module):
    def __init__(self, name):
        super().__init__()
        self.layer = LAYERS[name][1]()

    def forward(self, x):
        return self.layer(x)


class Function(nn.Module):
    def __init__(self, name):
        super().__init__()
        self.function = FUNCTIONS[name][1]

    def forward(self, x):
        return self.function(x)
