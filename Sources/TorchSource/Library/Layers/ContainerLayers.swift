extension Layers {
  static let containerLayers = Family(
    name: "containers", classes: ["Sequential", "ModuleList", "ModuleDict", "ParameterList", "ParameterDict"],
    source: """
      class Sequential(nn.Module):
          def __init__(self, *args):
              super().__init__()
              if len(args) == 1 and isinstance(args[0], dict):
                  for name, module in args[0].items():
                      self.add_module(name, module)
              else:
                  for index, module in enumerate(args):
                      self.add_module(str(index), module)

          def forward(self, input):
              for module in self:
                  input = module(input)
              return input

          def __len__(self):
              return len(self._modules)

          def __iter__(self):
              return iter(self._modules.values())

          def __getitem__(self, index):
              if isinstance(index, slice):
                  return self.__class__(OrderedDict(list(self._modules.items())[index]))
              return list(self._modules.values())[index]

          def __setitem__(self, index, module):
              setattr(self, list(self._modules.keys())[index], module)

          def __delitem__(self, index):
              delattr(self, list(self._modules.keys())[index])

          def append(self, module):
              self.add_module(str(len(self)), module)
              return self

          def extend(self, modules):
              for module in modules:
                  self.append(module)
              return self

          def __add__(self, other):
              return Sequential(*(list(self) + list(other)))


      class ModuleList(nn.Module):
          def __init__(self, modules=None):
              super().__init__()
              if modules is not None:
                  self.extend(modules)

          def __len__(self):
              return len(self._modules)

          def __iter__(self):
              return iter(self._modules.values())

          def __getitem__(self, index):
              if isinstance(index, slice):
                  return self.__class__(list(self._modules.values())[index])
              return list(self._modules.values())[index]

          def __setitem__(self, index, module):
              setattr(self, str(index if index >= 0 else index + len(self)), module)

          def append(self, module):
              self.add_module(str(len(self)), module)
              return self

          def extend(self, modules):
              for module in modules:
                  self.append(module)
              return self

          def insert(self, index, module):
              modules = list(self)
              modules.insert(index, module)
              for place, module in enumerate(modules):
                  setattr(self, str(place), module)

          def __add__(self, other):
              return ModuleList(list(self) + list(other))


      class ModuleDict(nn.Module):
          def __init__(self, modules=None):
              super().__init__()
              if modules is not None:
                  self.update(modules)

          def __len__(self):
              return len(self._modules)

          def __iter__(self):
              return iter(self._modules.keys())

          def __contains__(self, key):
              return key in self._modules

          def __getitem__(self, key):
              return self._modules[key]

          def __setitem__(self, key, module):
              self.add_module(key, module)

          def __delitem__(self, key):
              delattr(self, key)

          def keys(self):
              return self._modules.keys()

          def values(self):
              return self._modules.values()

          def items(self):
              return self._modules.items()

          def pop(self, key):
              module = self[key]
              del self[key]
              return module

          def update(self, modules):
              for key, module in modules.items() if isinstance(modules, dict) or isinstance(modules, ModuleDict) else modules:
                  self.add_module(key, module)


      class ParameterList(nn.Module):
          def __init__(self, values=None):
              super().__init__()
              for value in values or []:
                  self.append(value)

          def append(self, value):
              setattr(self, str(len(self)), value if isinstance(value, nn.Parameter) else Parameter(value))
              return self

          def __len__(self):
              return len(self._parameters)

          def __iter__(self):
              return iter(self._parameters.values())

          def __getitem__(self, index):
              return list(self._parameters.values())[index]


      class ParameterDict(nn.Module):
          def __init__(self, parameters=None):
              super().__init__()
              for key, value in (parameters or {}).items():
                  self[key] = value

          def __setitem__(self, key, value):
              setattr(self, key, value if isinstance(value, nn.Parameter) else Parameter(value))

          def __getitem__(self, key):
              return self._parameters[key]

          def __contains__(self, key):
              return key in self._parameters

          def __iter__(self):
              return iter(self._parameters.keys())

          def __len__(self):
              return len(self._parameters)

          def keys(self):
              return self._parameters.keys()

          def values(self):
              return self._parameters.values()

          def items(self):
              return self._parameters.items()
      """)
}
