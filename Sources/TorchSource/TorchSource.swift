// TorchSource
