import GraphIR
import Tensors

extension Gather: DifferentiableChoice {}
extension GatherElements: DifferentiableChoice {}
extension GatherND: DifferentiableChoice {}
