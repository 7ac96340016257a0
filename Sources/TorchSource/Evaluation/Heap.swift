/// All objects that the evaluation made. None is ever freed: the budget of steps bounds how many there can be.
struct Heap: Sendable {
  private var lists: [ListObject] = []
  private var tuples: [TupleObject] = []
  private var dicts: [DictObject] = []
  private var ranges: [RangeObject] = []
  private var slices: [SliceObject] = []
  private var iterators: [IteratorObject] = []
  private var functions: [FunctionObject] = []
  private var methods: [MethodObject] = []
  private var classes: [ClassObject] = []
  private var instances: [InstanceObject] = []
  private var tensors: [TensorObject] = []
  private var scopes: [Scope] = []

  private static func append<Object>(_ object: Object, to objects: inout [Object]) -> Reference<Object> {
    objects.append(object)
    return Reference(index: Int32(truncatingIfNeeded: objects.count - 1))
  }

  mutating func add(_ object: ListObject) -> Reference<ListObject> { Self.append(object, to: &lists) }
  mutating func add(_ object: TupleObject) -> Reference<TupleObject> { Self.append(object, to: &tuples) }
  mutating func add(_ object: DictObject) -> Reference<DictObject> { Self.append(object, to: &dicts) }
  mutating func add(_ object: RangeObject) -> Reference<RangeObject> { Self.append(object, to: &ranges) }
  mutating func add(_ object: SliceObject) -> Reference<SliceObject> { Self.append(object, to: &slices) }
  mutating func add(_ object: IteratorObject) -> Reference<IteratorObject> { Self.append(object, to: &iterators) }
  mutating func add(_ object: FunctionObject) -> Reference<FunctionObject> { Self.append(object, to: &functions) }
  mutating func add(_ object: MethodObject) -> Reference<MethodObject> { Self.append(object, to: &methods) }
  mutating func add(_ object: ClassObject) -> Reference<ClassObject> { Self.append(object, to: &classes) }
  mutating func add(_ object: InstanceObject) -> Reference<InstanceObject> { Self.append(object, to: &instances) }
  mutating func add(_ object: TensorObject) -> Reference<TensorObject> { Self.append(object, to: &tensors) }
  mutating func add(_ object: Scope) -> Reference<Scope> { Self.append(object, to: &scopes) }

  subscript(id: Reference<ListObject>) -> ListObject {
    get { lists[Int(id.index)] }
    _modify { yield &lists[Int(id.index)] }
  }
  subscript(id: Reference<TupleObject>) -> TupleObject { tuples[Int(id.index)] }
  subscript(id: Reference<DictObject>) -> DictObject {
    get { dicts[Int(id.index)] }
    _modify { yield &dicts[Int(id.index)] }
  }
  subscript(id: Reference<RangeObject>) -> RangeObject { ranges[Int(id.index)] }
  subscript(id: Reference<SliceObject>) -> SliceObject { slices[Int(id.index)] }
  subscript(id: Reference<IteratorObject>) -> IteratorObject {
    get { iterators[Int(id.index)] }
    _modify { yield &iterators[Int(id.index)] }
  }
  subscript(id: Reference<FunctionObject>) -> FunctionObject { functions[Int(id.index)] }
  subscript(id: Reference<MethodObject>) -> MethodObject { methods[Int(id.index)] }
  subscript(id: Reference<ClassObject>) -> ClassObject {
    get { classes[Int(id.index)] }
    _modify { yield &classes[Int(id.index)] }
  }
  subscript(id: Reference<InstanceObject>) -> InstanceObject {
    get { instances[Int(id.index)] }
    _modify { yield &instances[Int(id.index)] }
  }
  subscript(id: Reference<TensorObject>) -> TensorObject {
    get { tensors[Int(id.index)] }
    _modify { yield &tensors[Int(id.index)] }
  }
  subscript(id: Reference<Scope>) -> Scope {
    get { scopes[Int(id.index)] }
    _modify { yield &scopes[Int(id.index)] }
  }
}
