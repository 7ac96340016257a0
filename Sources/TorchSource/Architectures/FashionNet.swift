extension Architecture {
  /// The network of Udacity's computer-vision course for FashionMNIST.
  static let fashionNets = [
    Architecture(
      "fashion_net", "fashion_net", fashionNet, parameters: 27_480, input: [1, 28, 28], preset: "fashion-mnist",
      labels: ("fashion-mnist", 10), classWeight: "fc2.weight")
  ]

  private static let fashionNet = """
    import torch.nn as nn
    import torch.nn.functional as F


    class FashionNet(nn.Module):
        def __init__(self, num_classes=10):
            super().__init__()
            self.conv1 = nn.Conv2d(1, 10, 3)
            self.pool = nn.MaxPool2d(2, 2)
            self.conv2 = nn.Conv2d(10, 20, 3)
            self.fc1 = nn.Linear(20 * 5 * 5, 50)
            self.fc1_drop = nn.Dropout(p=0.4)
            self.fc2 = nn.Linear(50, num_classes)

        def forward(self, x):
            x = self.pool(F.relu(self.conv1(x)))
            x = self.pool(F.relu(self.conv2(x)))
            x = x.view(x.size(0), -1)
            x = self.fc1_drop(F.relu(self.fc1(x)))
            return self.fc2(x)


    def fashion_net(num_classes=10):
        return FashionNet(num_classes)
    """
}
