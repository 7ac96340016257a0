extension Layers {
  /// `nn.Module` itself.
  static let moduleLayers = Family(
    name: "module", classes: ["Module"],
    source: """
      class Module:
          training = False

          def __init__(self, *args, **kwargs):
              pass

          def forward(self, *input):
              raise NotImplementedError("a module without forward()")

          def add_module(self, name, module):
              setattr(self, name, module)

          def register_module(self, name, module):
              setattr(self, name, module)

          def register_parameter(self, name, param):
              setattr(self, name, param)

          def register_buffer(self, name, tensor, persistent=True):
              _register_buffer(self, name, tensor, persistent)

          def get_submodule(self, target):
              module = self
              for name in target.split('.') if target else []:
                  module = getattr(module, name)
              return module

          def named_children(self):
              seen = set()
              pairs = []
              for name, module in self._modules.items():
                  if module not in seen:
                      seen.add(module)
                      pairs.append((name, module))
              return iter(pairs)

          def children(self):
              return iter([module for _, module in self.named_children()])

          def named_modules(self, memo=None, prefix='', remove_duplicate=True):
              memo = set() if memo is None else memo
              if remove_duplicate and self in memo:
                  return iter([])
              memo.add(self)
              pairs = [(prefix, self)]
              for name, module in self._modules.items():
                  pairs.extend(module.named_modules(memo, prefix + ('.' if prefix else '') + name, remove_duplicate))
              return iter(pairs)

          def modules(self):
              return iter([module for _, module in self.named_modules()])

          def _named_members(self, kind, prefix, recurse):
              seen = set()
              pairs = []
              for path, module in self.named_modules(prefix=prefix) if recurse else [(prefix, self)]:
                  for name, member in getattr(module, kind).items():
                      if member not in seen:
                          seen.add(member)
                          pairs.append((path + ('.' if path else '') + name, member))
              return iter(pairs)

          def named_parameters(self, prefix='', recurse=True, remove_duplicate=True):
              return self._named_members('_parameters', prefix, recurse)

          def parameters(self, recurse=True):
              return iter([member for _, member in self.named_parameters(recurse=recurse)])

          def named_buffers(self, prefix='', recurse=True, remove_duplicate=True):
              return self._named_members('_buffers', prefix, recurse)

          def buffers(self, recurse=True):
              return iter([member for _, member in self.named_buffers(recurse=recurse)])

          def state_dict(self, *args, **kwargs):
              return OrderedDict(list(self.named_parameters()) + list(self.named_buffers()))

          def load_state_dict(self, state_dict, strict=True, assign=False):
              pass

          def apply(self, fn):
              for module in self.children():
                  module.apply(fn)
              fn(self)
              return self

          def train(self, mode=True):
              # Networks are made for evaluation; those that are to be trained are told so when they are called.
              if _is_training():
                  self.training = mode
                  for module in self.children():
                      module.train(mode)
              return self

          def eval(self):
              return self.train(False)

          def requires_grad_(self, requires_grad=True):
              for parameter in self.parameters():
                  parameter.requires_grad = requires_grad
              return self

          def zero_grad(self, set_to_none=True):
              pass

          def to(self, *args, **kwargs):
              for value in list(args) + list(kwargs.values()):
                  if isinstance(value, torch.dtype) and value is not torch.float32:
                      raise NotImplementedError(f'Module.to({value})')
              return self

          def cuda(self, device=None):
              return self

          def cpu(self):
              return self

          def float(self):
              return self

          def half(self):
              raise NotImplementedError('Module.half()')

          def double(self):
              raise NotImplementedError('Module.double()')

          def bfloat16(self):
              raise NotImplementedError('Module.bfloat16()')

          def share_memory(self):
              return self

          def register_forward_hook(self, hook, **kwargs):
              raise NotImplementedError('Module.register_forward_hook()')

          def register_forward_pre_hook(self, hook, **kwargs):
              raise NotImplementedError('Module.register_forward_pre_hook()')

          def extra_repr(self):
              return ''


      def _check_dtype(dtype):
          # Parameters are bound in single precision, as Module.to has it.
          if dtype is not None and dtype is not torch.float32:
              raise NotImplementedError(f'a layer of {dtype}')


      def _typed(tensor, dtype):
          return tensor if dtype is None else tensor.type(dtype)


      def _floating(tensor):
          return tensor if tensor.is_floating_point() else tensor.float()


      def _sequence(tensors):
          # Python gives tensors one by one, or as one list; TorchScript always as a list.
          return tensors[0] if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)) else tensors


      def _reset_linear(layer):
          nn.init.kaiming_uniform_(layer.weight, a=math.sqrt(5))
          if layer.bias is not None:
              inputs = math.prod(layer.weight.shape[1:])
              bound = 1 / math.sqrt(inputs) if inputs > 0 else 0
              nn.init.uniform_(layer.bias, -bound, bound)


      def _reset_scale(layer):
          for name, member in list(layer._parameters.items()) + list(layer._buffers.items()):
              nn.init.constant_(member, 1 if name in ('weight', 'running_var') else 0)
      """)
}
