// GraphPasses
