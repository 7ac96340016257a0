extension Architecture {
  /// Szegedy et al. 2015, "Rethinking the Inception Architecture for Computer Vision". Published weights have been
  /// brought over from TensorFlow, with its preprocessing.
  static let inceptions = [
    Architecture(
      "inception_v3", "inception", inception, parameters: 23_834_568, side: 299, preset: "inception",
      classWeight: "fc.weight", options: [.auxiliary(argument: "aux_logits", modules: ["AuxLogits"])])
  ]

  private static let inception = """
    import torch
    import torch.nn.functional as F
    from torch import nn


    class ConvNorm(nn.Module):
        def __init__(self, inputs, outputs, kernel_size, stride=1, padding=0):
            super().__init__()
            self.conv = nn.Conv2d(inputs, outputs, kernel_size, stride, padding, bias=False)
            self.bn = nn.BatchNorm2d(outputs, eps=0.001)

        def forward(self, x):
            return F.relu(self.bn(self.conv(x)), inplace=True)


    # A row of convolutions of height 1 or width 1, padded to keep the size.
    def across(inputs, outputs, width):
        return ConvNorm(inputs, outputs, (1, width), padding=(0, width // 2))


    def down(inputs, outputs, height):
        return ConvNorm(inputs, outputs, (height, 1), padding=(height // 2, 0))


    def smoothed(x):
        return F.avg_pool2d(x, kernel_size=3, stride=1, padding=1)


    def halved(x):
        return F.max_pool2d(x, kernel_size=3, stride=2)


    # 35 x 35
    class BlockA(nn.Module):
        def __init__(self, inputs, pooled):
            super().__init__()
            self.branch1x1 = ConvNorm(inputs, 64, 1)
            self.branch5x5_1 = ConvNorm(inputs, 48, 1)
            self.branch5x5_2 = ConvNorm(48, 64, 5, padding=2)
            self.branch3x3dbl_1 = ConvNorm(inputs, 64, 1)
            self.branch3x3dbl_2 = ConvNorm(64, 96, 3, padding=1)
            self.branch3x3dbl_3 = ConvNorm(96, 96, 3, padding=1)
            self.branch_pool = ConvNorm(inputs, pooled, 1)

        def forward(self, x):
            double = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
            wide = self.branch5x5_2(self.branch5x5_1(x))
            return torch.cat([self.branch1x1(x), wide, double, self.branch_pool(smoothed(x))], 1)


    class ReductionA(nn.Module):
        def __init__(self, inputs):
            super().__init__()
            self.branch3x3 = ConvNorm(inputs, 384, 3, stride=2)
            self.branch3x3dbl_1 = ConvNorm(inputs, 64, 1)
            self.branch3x3dbl_2 = ConvNorm(64, 96, 3, padding=1)
            self.branch3x3dbl_3 = ConvNorm(96, 96, 3, stride=2)

        def forward(self, x):
            double = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
            return torch.cat([self.branch3x3(x), double, halved(x)], 1)


    # 17 x 17: kernels of 7 x 7 as products of rows and columns.
    class BlockB(nn.Module):
        def __init__(self, inputs, width):
            super().__init__()
            self.branch1x1 = ConvNorm(inputs, 192, 1)
            self.branch7x7_1 = ConvNorm(inputs, width, 1)
            self.branch7x7_2 = across(width, width, 7)
            self.branch7x7_3 = down(width, 192, 7)
            self.branch7x7dbl_1 = ConvNorm(inputs, width, 1)
            self.branch7x7dbl_2 = down(width, width, 7)
            self.branch7x7dbl_3 = across(width, width, 7)
            self.branch7x7dbl_4 = down(width, width, 7)
            self.branch7x7dbl_5 = across(width, 192, 7)
            self.branch_pool = ConvNorm(inputs, 192, 1)

        def forward(self, x):
            single = self.branch7x7_3(self.branch7x7_2(self.branch7x7_1(x)))
            double = self.branch7x7dbl_3(self.branch7x7dbl_2(self.branch7x7dbl_1(x)))
            double = self.branch7x7dbl_5(self.branch7x7dbl_4(double))
            return torch.cat([self.branch1x1(x), single, double, self.branch_pool(smoothed(x))], 1)


    class ReductionB(nn.Module):
        def __init__(self, inputs):
            super().__init__()
            self.branch3x3_1 = ConvNorm(inputs, 192, 1)
            self.branch3x3_2 = ConvNorm(192, 320, 3, stride=2)
            self.branch7x7x3_1 = ConvNorm(inputs, 192, 1)
            self.branch7x7x3_2 = across(192, 192, 7)
            self.branch7x7x3_3 = down(192, 192, 7)
            self.branch7x7x3_4 = ConvNorm(192, 192, 3, stride=2)

        def forward(self, x):
            small = self.branch3x3_2(self.branch3x3_1(x))
            large = self.branch7x7x3_4(self.branch7x7x3_3(self.branch7x7x3_2(self.branch7x7x3_1(x))))
            return torch.cat([small, large, halved(x)], 1)


    # 8 x 8: rows and columns side by side.
    class BlockC(nn.Module):
        def __init__(self, inputs):
            super().__init__()
            self.branch1x1 = ConvNorm(inputs, 320, 1)
            self.branch3x3_1 = ConvNorm(inputs, 384, 1)
            self.branch3x3_2a = across(384, 384, 3)
            self.branch3x3_2b = down(384, 384, 3)
            self.branch3x3dbl_1 = ConvNorm(inputs, 448, 1)
            self.branch3x3dbl_2 = ConvNorm(448, 384, 3, padding=1)
            self.branch3x3dbl_3a = across(384, 384, 3)
            self.branch3x3dbl_3b = down(384, 384, 3)
            self.branch_pool = ConvNorm(inputs, 192, 1)

        def forward(self, x):
            single = self.branch3x3_1(x)
            double = self.branch3x3dbl_2(self.branch3x3dbl_1(x))
            branches = [
                self.branch1x1(x),
                self.branch3x3_2a(single),
                self.branch3x3_2b(single),
                self.branch3x3dbl_3a(double),
                self.branch3x3dbl_3b(double),
                self.branch_pool(smoothed(x)),
            ]
            return torch.cat(branches, 1)


    # A classifier in the middle, which only training uses.
    class Auxiliary(nn.Module):
        def __init__(self, inputs, num_classes):
            super().__init__()
            self.conv0 = ConvNorm(inputs, 128, 1)
            self.conv1 = ConvNorm(128, 768, 5)
            self.fc = nn.Linear(768, num_classes)

        def forward(self, x):
            x = self.conv1(self.conv0(F.avg_pool2d(x, kernel_size=5, stride=3)))
            return self.fc(torch.flatten(F.adaptive_avg_pool2d(x, 1), 1))


    class Inception3(nn.Module):
        def __init__(self, num_classes=1000, aux_logits=True):
            super().__init__()
            self.Conv2d_1a_3x3 = ConvNorm(3, 32, 3, stride=2)
            self.Conv2d_2a_3x3 = ConvNorm(32, 32, 3)
            self.Conv2d_2b_3x3 = ConvNorm(32, 64, 3, padding=1)
            self.maxpool1 = nn.MaxPool2d(kernel_size=3, stride=2)
            self.Conv2d_3b_1x1 = ConvNorm(64, 80, 1)
            self.Conv2d_4a_3x3 = ConvNorm(80, 192, 3)
            self.maxpool2 = nn.MaxPool2d(kernel_size=3, stride=2)
            self.Mixed_5b = BlockA(192, 32)
            self.Mixed_5c = BlockA(256, 64)
            self.Mixed_5d = BlockA(288, 64)
            self.Mixed_6a = ReductionA(288)
            self.Mixed_6b = BlockB(768, 128)
            self.Mixed_6c = BlockB(768, 160)
            self.Mixed_6d = BlockB(768, 160)
            self.Mixed_6e = BlockB(768, 192)
            self.AuxLogits = Auxiliary(768, num_classes) if aux_logits else None
            self.Mixed_7a = ReductionB(768)
            self.Mixed_7b = BlockC(1280)
            self.Mixed_7c = BlockC(2048)
            self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
            self.dropout = nn.Dropout(0.5)
            self.fc = nn.Linear(2048, num_classes)
            for module in self.modules():
                if isinstance(module, (nn.Conv2d, nn.Linear)):
                    nn.init.trunc_normal_(module.weight, mean=0.0, std=0.1, a=-2, b=2)
            if aux_logits:
                nn.init.trunc_normal_(self.AuxLogits.fc.weight, mean=0.0, std=0.001, a=-2, b=2)

        def forward(self, x):
            x = self.maxpool1(self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(x))))
            x = self.maxpool2(self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(x)))
            x = self.Mixed_5d(self.Mixed_5c(self.Mixed_5b(x)))
            x = self.Mixed_6c(self.Mixed_6b(self.Mixed_6a(x)))
            x = self.Mixed_6e(self.Mixed_6d(x))
            middle = x
            x = self.Mixed_7c(self.Mixed_7b(self.Mixed_7a(x)))
            x = self.fc(torch.flatten(self.dropout(self.avgpool(x)), 1))
            if self.training and self.AuxLogits is not None:
                return x, self.AuxLogits(middle)
            return x


    def inception_v3(num_classes=1000, aux_logits=True):
        return Inception3(num_classes, aux_logits)
    """
}
