// TorchFormat
