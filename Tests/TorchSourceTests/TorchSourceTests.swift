// Tests of TorchSource.
