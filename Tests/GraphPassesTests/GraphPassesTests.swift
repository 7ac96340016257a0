// Tests of GraphPasses.
