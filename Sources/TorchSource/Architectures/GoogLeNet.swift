extension Architecture {
  /// Szegedy et al. 2014, "Going Deeper with Convolutions". Published weights have been brought over from
  /// TensorFlow, with its preprocessing.
  static let googlenets = [
    Architecture(
      "googlenet", "googlenet", googlenet, parameters: 6_624_904, preset: "inception",
      classWeight: "fc.weight", options: [.auxiliary(argument: "aux_logits", modules: ["aux1", "aux2"])])
  ]

  private static let googlenet = """
    import torch
    from torch import nn


    class ConvNorm(nn.Module):
        def __init__(self, inputs, outputs, kernel_size, stride=1, padding=0):
            super().__init__()
            self.conv = nn.Conv2d(inputs, outputs, kernel_size, stride, padding, bias=False)
            self.bn = nn.BatchNorm2d(outputs, eps=0.001)
            self.relu = nn.ReLU(inplace=True)

        def forward(self, x):
            return self.relu(self.bn(self.conv(x)))


    # Like torchvision's, the third branch has kernels of 3, not of 5 as in the paper.
    class Inception(nn.Module):
        def __init__(self, inputs, direct, before3, after3, before5, after5, pooled):
            super().__init__()
            self.branch1 = ConvNorm(inputs, direct, 1)
            self.branch2 = nn.Sequential(ConvNorm(inputs, before3, 1), ConvNorm(before3, after3, 3, padding=1))
            self.branch3 = nn.Sequential(ConvNorm(inputs, before5, 1), ConvNorm(before5, after5, 3, padding=1))
            pool = nn.MaxPool2d(3, stride=1, padding=1, ceil_mode=True)
            self.branch4 = nn.Sequential(pool, ConvNorm(inputs, pooled, 1))

        def forward(self, x):
            return torch.cat([self.branch1(x), self.branch2(x), self.branch3(x), self.branch4(x)], 1)


    # A classifier in the middle, which only training uses.
    class Auxiliary(nn.Module):
        def __init__(self, inputs, num_classes):
            super().__init__()
            self.conv = ConvNorm(inputs, 128, 1)
            self.fc1 = nn.Linear(2048, 1024)
            self.fc2 = nn.Linear(1024, num_classes)
            self.pool = nn.AdaptiveAvgPool2d((4, 4))
            self.relu = nn.ReLU(inplace=True)
            self.dropout = nn.Dropout(0.7)

        def forward(self, x):
            x = torch.flatten(self.conv(self.pool(x)), 1)
            return self.fc2(self.dropout(self.relu(self.fc1(x))))


    class GoogLeNet(nn.Module):
        def __init__(self, num_classes=1000, aux_logits=True):
            super().__init__()
            self.conv1 = ConvNorm(3, 64, 7, stride=2, padding=3)
            self.maxpool1 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
            self.conv2 = ConvNorm(64, 64, 1)
            self.conv3 = ConvNorm(64, 192, 3, padding=1)
            self.maxpool2 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
            self.inception3a = Inception(192, 64, 96, 128, 16, 32, 32)
            self.inception3b = Inception(256, 128, 128, 192, 32, 96, 64)
            self.maxpool3 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
            self.inception4a = Inception(480, 192, 96, 208, 16, 48, 64)
            self.inception4b = Inception(512, 160, 112, 224, 24, 64, 64)
            self.inception4c = Inception(512, 128, 128, 256, 24, 64, 64)
            self.inception4d = Inception(512, 112, 144, 288, 32, 64, 64)
            self.inception4e = Inception(528, 256, 160, 320, 32, 128, 128)
            self.maxpool4 = nn.MaxPool2d(2, stride=2, ceil_mode=True)
            self.inception5a = Inception(832, 256, 160, 320, 32, 128, 128)
            self.inception5b = Inception(832, 384, 192, 384, 48, 128, 128)
            self.aux1 = Auxiliary(512, num_classes) if aux_logits else None
            self.aux2 = Auxiliary(528, num_classes) if aux_logits else None
            self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
            self.dropout = nn.Dropout(0.2)
            self.fc = nn.Linear(1024, num_classes)
            for module in self.modules():
                if isinstance(module, (nn.Conv2d, nn.Linear)):
                    nn.init.trunc_normal_(module.weight, mean=0.0, std=0.01, a=-2, b=2)

        def forward(self, x):
            x = self.conv3(self.conv2(self.maxpool1(self.conv1(x))))
            x = self.inception3b(self.inception3a(self.maxpool2(x)))
            x = self.inception4a(self.maxpool3(x))
            middle = x
            x = self.inception4d(self.inception4c(self.inception4b(x)))
            late = x
            x = self.maxpool4(self.inception4e(x))
            x = self.inception5b(self.inception5a(x))
            x = self.fc(self.dropout(torch.flatten(self.avgpool(x), 1)))
            if self.training and self.aux1 is not None:
                return x, self.aux2(late), self.aux1(middle)
            return x


    def googlenet(num_classes=1000, aux_logits=True):
        return GoogLeNet(num_classes, aux_logits)
    """
}
