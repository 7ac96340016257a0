// Tests of GraphIR.
