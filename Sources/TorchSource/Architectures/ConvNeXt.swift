extension Architecture {
  /// Liu et al. 2022, "A ConvNet for the 2020s".
  static let convNeXts = [
    ("convnext_tiny", 28_589_128), ("convnext_small", 50_223_688), ("convnext_base", 88_591_464),
    ("convnext_large", 197_767_336),
  ].map { name, parameters in
    Architecture(name, "convNeXt", convNeXt, parameters: parameters, classWeight: "classifier.2.weight")
  }

  private static let convNeXt = """
    from functools import partial

    import torch
    from torch import nn


    # Normalizes the channels of N x C x H x W.
    class ChannelNorm(nn.LayerNorm):
        def forward(self, x):
            return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


    class Permute(nn.Module):
        def __init__(self, *order):
            super().__init__()
            self.order = order

        def forward(self, x):
            return x.permute(*self.order)


    class Block(nn.Module):
        def __init__(self, channels):
            super().__init__()
            self.block = nn.Sequential(
                nn.Conv2d(channels, channels, kernel_size=7, padding=3, groups=channels),
                Permute(0, 2, 3, 1),
                nn.LayerNorm(channels, eps=0.000001),
                nn.Linear(channels, 4 * channels),
                nn.GELU(),
                nn.Linear(4 * channels, channels),
                Permute(0, 3, 1, 2),
            )
            self.layer_scale = nn.Parameter(torch.empty(channels, 1, 1))
            nn.init.constant_(self.layer_scale, 0.000001)

        def forward(self, x):
            return self.layer_scale * self.block(x) + x


    class ConvNeXt(nn.Module):
        def __init__(self, widths, blocks, num_classes=1000):
            super().__init__()
            norm = partial(ChannelNorm, eps=0.000001)
            features = [nn.Sequential(nn.Conv2d(3, widths[0], kernel_size=4, stride=4), norm(widths[0]))]
            for index, width in enumerate(widths):
                if index > 0:
                    narrow = widths[index - 1]
                    features.append(nn.Sequential(norm(narrow), nn.Conv2d(narrow, width, kernel_size=2, stride=2)))
                features.append(nn.Sequential(*[Block(width) for _ in range(blocks[index])]))
            self.features = nn.Sequential(*features)
            self.avgpool = nn.AdaptiveAvgPool2d(1)
            self.classifier = nn.Sequential(norm(widths[-1]), nn.Flatten(1), nn.Linear(widths[-1], num_classes))
            for module in self.modules():
                if isinstance(module, (nn.Conv2d, nn.Linear)):
                    nn.init.trunc_normal_(module.weight, std=0.02)
                    nn.init.zeros_(module.bias)

        def forward(self, x):
            return self.classifier(self.avgpool(self.features(x)))


    convnext_tiny = partial(ConvNeXt, [96, 192, 384, 768], [3, 3, 9, 3])
    convnext_small = partial(ConvNeXt, [96, 192, 384, 768], [3, 3, 27, 3])
    convnext_base = partial(ConvNeXt, [128, 256, 512, 1024], [3, 3, 27, 3])
    convnext_large = partial(ConvNeXt, [192, 384, 768, 1536], [3, 3, 27, 3])
    """
}
