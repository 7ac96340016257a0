extension Architecture {
  /// Liu et al. 2021, "Swin Transformer: Hierarchical Vision Transformer using Shifted Windows", and "Swin
  /// Transformer V2: Scaling Up Capacity and Resolution".
  static let swins = [
    ("swin_t", 28_288_354, 224), ("swin_s", 49_606_258, 224), ("swin_b", 87_768_224, 224),
    ("swin_v2_t", 28_351_570, 256), ("swin_v2_s", 49_737_442, 256), ("swin_v2_b", 87_930_848, 256),
  ].map { name, parameters, side in
    Architecture(name, "swin", swin, parameters: parameters, side: side, classWeight: "head.weight")
  }

  private static let swin = """
    import math
    from functools import partial

    import torch
    import torch.nn.functional as F
    from torch import nn


    # For each pair of places in a window, the number of their distance.
    def relative_positions(size):
        places = [(row, column) for row in range(size) for column in range(size)]
        return torch.tensor([
            (row - other_row + size - 1) * (2 * size - 1) + column - other_column + size - 1
            for row, column in places
            for other_row, other_column in places
        ])


    # For each distance, its two coordinates on a scale of logarithms.
    def relative_coordinates(size):
        scale = []
        for distance in range(1 - size, size):
            scaled = math.log2(abs(distance) * 8 / (size - 1) + 1) / 3
            scale.append(-scaled if distance < 0 else scaled)
        return torch.tensor([[[[row, column] for column in scale] for row in scale]])


    class WindowAttention(nn.Module):
        def __init__(self, width, heads, size, shift):
            super().__init__()
            self.heads, self.size, self.shift = heads, size, shift
            self.qkv = nn.Linear(width, 3 * width)
            self.proj = nn.Linear(width, width)
            self.define_bias()

        def define_bias(self):
            self.relative_position_bias_table = nn.Parameter(torch.empty((2 * self.size - 1) ** 2, self.heads))
            nn.init.trunc_normal_(self.relative_position_bias_table, std=0.02)
            self.register_buffer("relative_position_index", relative_positions(self.size))

        def bias_table(self):
            return self.relative_position_bias_table

        def bias(self):
            length = self.size * self.size
            bias = self.bias_table()[self.relative_position_index].view(length, length, self.heads)
            return bias.permute(2, 0, 1).unsqueeze(0)

        def projected(self, x):
            return self.qkv(x)

        def logits(self, q, k):
            return (q * q.shape[-1] ** -0.5) @ k.transpose(-2, -1)

        # windows x tokens x channels
        def windows(self, x):
            batch, height, width, channels = x.shape
            x = x.view(batch, height // self.size, self.size, width // self.size, self.size, channels)
            return x.permute(0, 1, 3, 2, 4, 5).reshape(-1, self.size * self.size, channels)

        # -100 for pairs of places that only the shift has brought into one window.
        def mask(self, height, width, shift_rows, shift_columns):
            rows = [(row >= height - self.size) + (row >= height - shift_rows) for row in range(height)]
            columns = [(column >= width - self.size) + (column >= width - shift_columns) for column in range(width)]
            regions = torch.tensor([[[[row * 3 + column] for column in columns] for row in rows]])
            regions = self.windows(regions).squeeze(-1)
            return (regions.unsqueeze(1) != regions.unsqueeze(2)).float() * -100.0

        def forward(self, x):
            batch, height, width, channels = x.shape
            x = F.pad(x, (0, 0, 0, -width % self.size, 0, -height % self.size))
            padded_height, padded_width = x.shape[1], x.shape[2]
            shift_rows = self.shift if padded_height > self.size else 0
            shift_columns = self.shift if padded_width > self.size else 0
            is_shifted = shift_rows + shift_columns > 0
            if is_shifted:
                x = torch.roll(x, shifts=(-shift_rows, -shift_columns), dims=(1, 2))
            x = self.windows(x)
            length = self.size * self.size
            x = self.projected(x).reshape(-1, length, 3, self.heads, channels // self.heads).permute(2, 0, 3, 1, 4)
            attention = self.logits(x[0], x[1]) + self.bias()
            if is_shifted:
                mask = self.mask(padded_height, padded_width, shift_rows, shift_columns)
                attention = attention.view(-1, mask.shape[0], self.heads, length, length) + mask.unsqueeze(1)
                attention = attention.view(-1, self.heads, length, length)
            x = F.softmax(attention, dim=-1) @ x[2]
            x = self.proj(x.transpose(1, 2).reshape(-1, length, channels))
            x = x.view(-1, padded_height // self.size, padded_width // self.size, self.size, self.size, channels)
            x = x.permute(0, 1, 3, 2, 4, 5).reshape(-1, padded_height, padded_width, channels)
            if is_shifted:
                x = torch.roll(x, shifts=(shift_rows, shift_columns), dims=(1, 2))
            return x[:, :height, :width, :]


    # Attention by cosines; the bias by a small network of the distance.
    class WindowAttentionV2(WindowAttention):
        def define_bias(self):
            self.logit_scale = nn.Parameter(torch.empty(self.heads, 1, 1))
            nn.init.constant_(self.logit_scale, math.log(10))
            self.cpb_mlp = nn.Sequential(nn.Linear(2, 512), nn.ReLU(True), nn.Linear(512, self.heads, bias=False))
            self.register_buffer("relative_coords_table", relative_coordinates(self.size))
            self.register_buffer("relative_position_index", relative_positions(self.size))

        def bias_table(self):
            return self.cpb_mlp(self.relative_coords_table).view(-1, self.heads)

        def bias(self):
            return 16 * torch.sigmoid(super().bias())

        # Keys have no bias.
        def projected(self, x):
            q, k, v = self.qkv.bias.chunk(3)
            return F.linear(x, self.qkv.weight, torch.cat([q, torch.zeros_like(k), v]))

        def logits(self, q, k):
            cosines = F.normalize(q, dim=-1) @ F.normalize(k, dim=-1).transpose(-2, -1)
            return cosines * torch.clamp(self.logit_scale, max=math.log(100.0)).exp()


    def perceptron(width):
        return nn.Sequential(
            nn.Linear(width, 4 * width), nn.GELU(), nn.Dropout(0.0), nn.Linear(4 * width, width), nn.Dropout(0.0))


    class Block(nn.Module):
        def __init__(self, attention, width, heads, size, shift):
            super().__init__()
            self.norm1 = nn.LayerNorm(width)
            self.attn = attention(width, heads, size, shift)
            self.norm2 = nn.LayerNorm(width)
            self.mlp = perceptron(width)

        def forward(self, x):
            x = x + self.attn(self.norm1(x))
            return x + self.mlp(self.norm2(x))


    # Normalizes after the layers, not before.
    class BlockV2(Block):
        def forward(self, x):
            x = x + self.norm1(self.attn(x))
            return x + self.norm2(self.mlp(x))


    # Four neighbours become one.
    class PatchMerging(nn.Module):
        def __init__(self, width):
            super().__init__()
            self.reduction = nn.Linear(4 * width, 2 * width, bias=False)
            self.norm = nn.LayerNorm(4 * width)

        def neighbours(self, x):
            x = F.pad(x, (0, 0, 0, x.shape[2] % 2, 0, x.shape[1] % 2))
            corners = [x[:, row::2, column::2, :] for column in range(2) for row in range(2)]
            return torch.cat(corners, -1)

        def forward(self, x):
            return self.reduction(self.norm(self.neighbours(x)))


    class PatchMergingV2(PatchMerging):
        def __init__(self, width):
            super().__init__(width)
            self.norm = nn.LayerNorm(2 * width)

        def forward(self, x):
            return self.norm(self.reduction(self.neighbours(x)))


    class Permute(nn.Module):
        def __init__(self, *order):
            super().__init__()
            self.order = order

        def forward(self, x):
            return x.permute(*self.order)


    class SwinTransformer(nn.Module):
        def __init__(self, attention, block, merging, size, width, blocks, heads, num_classes=1000):
            super().__init__()
            stem = [nn.Conv2d(3, width, kernel_size=4, stride=4), Permute(0, 2, 3, 1), nn.LayerNorm(width)]
            features = [nn.Sequential(*stem)]
            for stage, count in enumerate(blocks):
                if stage > 0:
                    features.append(merging(width))
                    width *= 2
                shifts = [size // 2 * (index % 2) for index in range(count)]
                layers = [block(attention, width, heads[stage], size, shift) for shift in shifts]
                features.append(nn.Sequential(*layers))
            self.features = nn.Sequential(*features)
            self.norm = nn.LayerNorm(width)
            self.permute = Permute(0, 3, 1, 2)
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.flatten = nn.Flatten(1)
            self.head = nn.Linear(width, num_classes)
            for module in self.modules():
                if isinstance(module, nn.Linear):
                    nn.init.trunc_normal_(module.weight, std=0.02)
                    if module.bias is not None:
                        nn.init.zeros_(module.bias)

        def forward(self, x):
            x = self.permute(self.norm(self.features(x)))
            return self.head(self.flatten(self.avgpool(x)))


    swin = partial(SwinTransformer, WindowAttention, Block, PatchMerging, 7)
    swin_v2 = partial(SwinTransformer, WindowAttentionV2, BlockV2, PatchMergingV2, 8)
    swin_t = partial(swin, 96, [2, 2, 6, 2], [3, 6, 12, 24])
    swin_s = partial(swin, 96, [2, 2, 18, 2], [3, 6, 12, 24])
    swin_b = partial(swin, 128, [2, 2, 18, 2], [4, 8, 16, 32])
    swin_v2_t = partial(swin_v2, 96, [2, 2, 6, 2], [3, 6, 12, 24])
    swin_v2_s = partial(swin_v2, 96, [2, 2, 18, 2], [3, 6, 12, 24])
    swin_v2_b = partial(swin_v2, 128, [2, 2, 18, 2], [4, 8, 16, 32])
    """
}
