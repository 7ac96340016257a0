// Tests of TorchFormat.
