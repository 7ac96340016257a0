// Tests of KerasFormat.
