import COneDNN
import GraphIR
import Tensors

extension Relu: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_relu)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try prepareEltwise(&node) }
}

extension LeakyRelu: EltwiseOperator, CPUExecutable {
  func eltwise(_ scalar: (Int) -> ScalarInput) -> [Eltwise]? { [Eltwise(dnnl_eltwise_relu, alpha: alpha)] }

  public func prepare(_ node: inout KernelBuilder) throws(RuntimeError) -> any Kernel { try prepareEltwise(&node) }
}
