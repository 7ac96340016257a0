extension Architecture {
  /// Tu et al. 2022, "MaxViT: Multi-Axis Vision Transformer".
  static let maxVits = [
    Architecture(
      "maxvit_t", "maxVit", maxVit, parameters: 30_919_624, classWeight: "classifier.5.weight")
  ]

  private static let maxVit = """
    from functools import partial

    import torch
    from torch import nn


    def conv_norm(inputs, outputs, kernel_size, stride=1, groups=1):
        return nn.Sequential(
            nn.Conv2d(inputs, outputs, kernel_size, stride, kernel_size // 2, groups=groups, bias=False),
            nn.BatchNorm2d(outputs, eps=0.001, momentum=0.01),
            nn.GELU(),
        )


    class SqueezeExcitation(nn.Module):
        def __init__(self, channels, squeezed):
            super().__init__()
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.fc1 = nn.Conv2d(channels, squeezed, 1)
            self.fc2 = nn.Conv2d(squeezed, channels, 1)
            self.activation = nn.SiLU()
            self.scale_activation = nn.Sigmoid()

        def forward(self, x):
            scale = self.fc2(self.activation(self.fc1(self.avgpool(x))))
            return self.scale_activation(scale) * x


    class MBConv(nn.Module):
        def __init__(self, inputs, outputs, stride):
            super().__init__()
            width = 4 * outputs
            self.proj = nn.Identity()
            if stride == 2:
                self.proj = nn.Sequential(nn.AvgPool2d(3, stride=2, padding=1), nn.Conv2d(inputs, outputs, 1))
            elif inputs != outputs:
                self.proj = nn.Sequential(nn.Conv2d(inputs, outputs, 1))
            self.layers = nn.Sequential()
            self.layers.add_module("pre_norm", nn.BatchNorm2d(inputs, eps=0.001, momentum=0.01))
            self.layers.add_module("conv_a", conv_norm(inputs, width, 1))
            self.layers.add_module("conv_b", conv_norm(width, width, 3, stride, groups=width))
            self.layers.add_module("squeeze_excitation", SqueezeExcitation(width, outputs // 4))
            self.layers.add_module("conv_c", nn.Conv2d(width, outputs, 1))

        def forward(self, x):
            return self.proj(x) + self.layers(x)


    # For each pair of places in a window, the number of their distance.
    def relative_positions(size):
        places = [(row, column) for row in range(size) for column in range(size)]
        return torch.tensor([
            [
                (row - other_row + size - 1) * (2 * size - 1) + column - other_column + size - 1
                for other_row, other_column in places
            ]
            for row, column in places
        ])


    # Of batch x windows x tokens x channels.
    class Attention(nn.Module):
        def __init__(self, width, heads, size):
            super().__init__()
            self.heads, self.length = heads, size * size
            self.to_qkv = nn.Linear(width, 3 * width)
            self.merge = nn.Linear(width, width)
            self.relative_position_bias_table = nn.Parameter(torch.empty((2 * size - 1) ** 2, heads))
            self.register_buffer("relative_position_index", relative_positions(size))
            nn.init.trunc_normal_(self.relative_position_bias_table, std=0.02)

        def forward(self, x):
            batch, windows, length, channels = x.shape
            x = self.to_qkv(x).reshape(batch, windows, length, 3, self.heads, channels // self.heads)
            q, k, v = x.permute(3, 0, 1, 4, 2, 5)
            bias = self.relative_position_bias_table[self.relative_position_index.view(-1)]
            bias = bias.view(self.length, self.length, self.heads).permute(2, 0, 1)
            attention = q @ (k * channels ** -0.5).transpose(-2, -1) + bias
            x = (attention.softmax(dim=-1) @ v).transpose(2, 3).reshape(batch, windows, length, channels)
            return self.merge(x)


    # Attention within windows of neighbours; or, as a grid, among places that are far from each other.
    class PartitionAttention(nn.Module):
        def __init__(self, width, size, is_grid):
            super().__init__()
            self.size, self.is_grid = size, is_grid
            self.attn_layer = nn.Sequential(nn.LayerNorm(width), Attention(width, width // 32, size))
            self.mlp_layer = nn.Sequential(
                nn.LayerNorm(width), nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

        def forward(self, x):
            batch, channels, height, width = x.shape
            size, rows, columns = self.size, height // self.size, width // self.size
            if self.is_grid:
                x = x.reshape(batch, channels, size, rows, size, columns).permute(0, 3, 5, 2, 4, 1)
            else:
                x = x.reshape(batch, channels, rows, size, columns, size).permute(0, 2, 4, 3, 5, 1)
            x = x.reshape(batch, rows * columns, size * size, channels)
            x = x + self.attn_layer(x)
            x = x + self.mlp_layer(x)
            x = x.reshape(batch, rows, columns, size, size, channels)
            x = x.permute(0, 5, 3, 1, 4, 2) if self.is_grid else x.permute(0, 5, 1, 3, 2, 4)
            return x.reshape(batch, channels, height, width)


    class Layer(nn.Module):
        def __init__(self, inputs, outputs, stride, size):
            super().__init__()
            self.layers = nn.Sequential()
            self.layers.add_module("MBconv", MBConv(inputs, outputs, stride))
            self.layers.add_module("window_attention", PartitionAttention(outputs, size, is_grid=False))
            self.layers.add_module("grid_attention", PartitionAttention(outputs, size, is_grid=True))

        def forward(self, x):
            return self.layers(x)


    class Stage(nn.Module):
        def __init__(self, inputs, outputs, layers, size):
            super().__init__()
            first = Layer(inputs, outputs, 2, size)
            self.layers = nn.ModuleList([first] + [Layer(outputs, outputs, 1, size) for _ in range(layers - 1)])

        def forward(self, x):
            for layer in self.layers:
                x = layer(x)
            return x


    class MaxVit(nn.Module):
        def __init__(self, stem, widths, layers, size, num_classes=1000):
            super().__init__()
            self.stem = nn.Sequential(conv_norm(3, stem, 3, 2), nn.Sequential(nn.Conv2d(stem, stem, 3, padding=1)))
            self.blocks = nn.ModuleList()
            inputs = stem
            for width, count in zip(widths, layers):
                self.blocks.append(Stage(inputs, width, count, size))
                inputs = width
            self.classifier = nn.Sequential(
                nn.AdaptiveAvgPool2d(1),
                nn.Flatten(),
                nn.LayerNorm(inputs),
                nn.Linear(inputs, inputs),
                nn.Tanh(),
                nn.Linear(inputs, num_classes, bias=False),
            )
            for module in self.modules():
                if isinstance(module, (nn.Conv2d, nn.Linear)):
                    nn.init.normal_(module.weight, std=0.02)
                    if module.bias is not None:
                        nn.init.zeros_(module.bias)

        def forward(self, x):
            x = self.stem(x)
            for block in self.blocks:
                x = block(x)
            return self.classifier(x)


    maxvit_t = partial(MaxVit, 64, [64, 128, 256, 512], [2, 2, 5, 2], 7)
    """
}
