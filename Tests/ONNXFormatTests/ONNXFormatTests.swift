// Tests of ONNXFormat.
