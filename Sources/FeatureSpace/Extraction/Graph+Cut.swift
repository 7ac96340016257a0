import Bytes
import GraphIR
import GraphPasses
import Images
import Prediction
import Tensors

extension Graph {
  /// The part of this graph that the values `names` depend on, which become its outputs.
  ///
  /// - Parameters:
  ///   - size: rows and columns of pictures, where they are to be others than the graph says.
  ///   - batch: pictures at once, where they are to be others.
  /// - Throws: `FeatureError.layer` for values that the graph does not have, `GraphError` where the part does not take
  ///   pictures of that size.
  public func cut(at names: [String], size: (height: Int, width: Int)? = nil, batch: Int? = nil) throws -> Graph {
    var graph = self
    graph.outputs = try names.map { name throws(FeatureError) in
      guard let id = value(named: name) else { throw .layer("there is no value \(quoted(name))") }
      return id
    }
    try graph.removeUnusedNodes()
    // Sizes behind the cut, and those for another input, are no longer true.
    for node in graph.nodes {
      for output in node.outputs.compactMap({ $0 }) { graph[output].type = nil }
    }
    if let input = try? PictureInput(self), let first = inputs.first,
      var extents = graph[first].type?.tensor?.shape, extents.count == 4
    {
      let rows = input.layout == .nchw ? 2 : 1
      if let size { (extents[rows], extents[rows + 1]) = (.known(size.height), .known(size.width)) }
      if let batch { extents[0] = .known(batch) }
      graph[first].type = .tensor(.float32, extents)
    }
    try graph.inferTypes()
    return graph
  }
}
