extension Layers {
  /// Recurrent layers, with their matrices stacked and their gates in ONNX's order (input, output, forget, cell; update,
  /// reset, hidden).
  static let recurrentLayers = Family(
    name: "recurrent",
    classes: [
      "RNNBase", "RNN", "LSTM", "GRU", "RNNCellBase", "RNNCell", "LSTMCell", "GRUCell",
      "torch.nn.utils.rnn.PackedSequence",
    ],
    functions: [
      "pack_padded_sequence": ["torch.nn.utils.rnn.pack_padded_sequence"],
      "pad_packed_sequence": ["torch.nn.utils.rnn.pad_packed_sequence"],
    ],
    source: """
      class PackedSequence:
          def __init__(self, padded, lengths):
              self.padded = padded
              self.lengths = lengths


      def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
          return PackedSequence(input.transpose(0, 1) if batch_first else input, torch.as_tensor(lengths))


      def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
          padded = sequence.padded
          mask = torch.arange(padded.size(0)).unsqueeze(1) >= sequence.lengths
          for _ in range(padded.dim() - 2):
              mask = mask.unsqueeze(-1)
          padded = padded.masked_fill(mask, padding_value)
          if total_length is None:
              padded = padded[:sequence.lengths.max().item()]
          elif total_length <= padded.size(0):
              padded = padded[:total_length]
          else:
              amounts = [0, 0] * (padded.dim() - 1) + [0, total_length - padded.size(0)]
              padded = F.pad(padded, amounts, value=padding_value)
          return padded.transpose(0, 1) if batch_first else padded, sequence.lengths


      def _reset_recurrent(layer):
          bound = 1 / math.sqrt(layer.hidden_size) if layer.hidden_size > 0 else 0
          for parameter in layer.parameters():
              nn.init.uniform_(parameter, -bound, bound)


      class RNNBase(nn.Module):
          gates = {'LSTM': 4, 'GRU': 3, 'RNN_TANH': 1, 'RNN_RELU': 1}

          def __init__(self, mode, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                       bidirectional=False, proj_size=0, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.mode = mode
              self.input_size = input_size
              self.hidden_size = hidden_size
              self.num_layers = num_layers
              self.bias = bias
              self.batch_first = batch_first
              self.dropout = float(dropout)
              self.bidirectional = bidirectional
              self.proj_size = proj_size
              self._suffixes = ['', '_reverse'] if bidirectional else ['']
              rows = self.gates[mode] * hidden_size
              state = proj_size or hidden_size
              for layer in range(num_layers):
                  width = state * len(self._suffixes) if layer else input_size
                  for suffix in self._suffixes:
                      name = f'l{layer}{suffix}'
                      setattr(self, f'weight_ih_{name}', Parameter(torch.empty(rows, width)))
                      setattr(self, f'weight_hh_{name}', Parameter(torch.empty(rows, state)))
                      if bias:
                          setattr(self, f'bias_ih_{name}', Parameter(torch.empty(rows)))
                          setattr(self, f'bias_hh_{name}', Parameter(torch.empty(rows)))
                      if proj_size:
                          setattr(self, f'weight_hr_{name}', Parameter(torch.empty(proj_size, hidden_size)))

          def flatten_parameters(self):
              pass

          def reset_parameters(self):
              _reset_recurrent(self)

          def forward(self, input, hx=None):
              lengths = None
              if isinstance(input, PackedSequence):
                  input, lengths = input.padded, input.lengths
              batched = _recurrent_rank(input, self.input_size) == 3
              if not batched:
                  input = input.unsqueeze(1)
              elif self.batch_first and lengths is None:
                  input = input.transpose(0, 1)
              states = []
              if hx is not None:
                  states = list(hx) if self.mode == 'LSTM' else [hx]
                  states = states if batched else [state.unsqueeze(1) for state in states]
              last = []
              for layer in range(self.num_layers):
                  start = layer * len(self._suffixes)
                  own = [state[start:start + len(self._suffixes)] for state in states]
                  input, *ends = (self._projected if self.proj_size else self._layer)(input, layer, own, lengths)
                  last.append(ends)
              ends = [torch.cat(pieces) if len(pieces) > 1 else pieces[0] for pieces in zip(*last)]
              if not batched:
                  input = input.squeeze(1)
                  ends = [end.squeeze(1) for end in ends]
              elif self.batch_first and lengths is None:
                  input = input.transpose(0, 1)
              if lengths is not None:
                  input = PackedSequence(input, lengths)
              return input, tuple(ends) if self.mode == 'LSTM' else ends[0]

          def _reordered(self, name, layer, suffix):
              matrix = getattr(self, f'{name}_l{layer}{suffix}')
              if self.mode == 'LSTM':
                  i, f, g, o = matrix.chunk(4)
                  return torch.cat([i, o, f, g])
              if self.mode == 'GRU':
                  r, z, n = matrix.chunk(3)
                  return torch.cat([z, r, n])
              return matrix

          def _layer(self, input, layer, states, lengths):
              w = torch.stack([self._reordered('weight_ih', layer, suffix) for suffix in self._suffixes])
              r = torch.stack([self._reordered('weight_hh', layer, suffix) for suffix in self._suffixes])
              b = None
              if self.bias:
                  b = torch.stack([torch.cat([self._reordered(name, layer, suffix) for name in ('bias_ih', 'bias_hh')])
                                   for suffix in self._suffixes])
              hidden, *ends = _recurrent(self.mode, self.bidirectional, self.hidden_size, input, w, r, b, lengths,
                                         *(states or [None]))
              if self.bidirectional:
                  return hidden.transpose(1, 2).flatten(2), *ends
              return hidden.squeeze(1), *ends

          def _projected(self, input, layer, states, lengths):
              if lengths is not None:
                  raise NotImplementedError('a packed sequence in an LSTM with proj_size')
              outputs, ends = [], []
              for place, suffix in enumerate(self._suffixes):
                  weights = [getattr(self, f'{name}_l{layer}{suffix}', None)
                             for name in ('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh', 'weight_hr')]
                  h = states[0][place] if states else input.new_zeros(input.size(1), self.proj_size)
                  c = states[1][place] if states else input.new_zeros(input.size(1), self.hidden_size)
                  steps = list(input.unbind(0))
                  hidden = []
                  for step in steps[::-1] if suffix else steps:
                      h, c = _lstm_step(step, h, c, *weights[:4])
                      h = F.linear(h, weights[4])
                      hidden.append(h)
                  outputs.append(torch.stack(hidden[::-1] if suffix else hidden))
                  ends.append((h, c))
              return torch.cat(outputs, -1), *[torch.stack(state) for state in zip(*ends)]


      class RNN(RNNBase):
          def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False,
                       dropout=0.0, bidirectional=False, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__('RNN_' + nonlinearity.upper(), input_size, hidden_size, num_layers, bias, batch_first,
                               dropout, bidirectional)
              self.nonlinearity = nonlinearity


      class LSTM(RNNBase):
          def __init__(self, *args, **kwargs):
              super().__init__('LSTM', *args, **kwargs)


      class GRU(RNNBase):
          def __init__(self, *args, **kwargs):
              super().__init__('GRU', *args, **kwargs)


      def _lstm_step(input, h, c, weight_ih, weight_hh, bias_ih, bias_hh):
          gates = F.linear(input, weight_ih, bias_ih) + F.linear(h, weight_hh, bias_hh)
          i, f, g, o = gates.chunk(4, -1)
          c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
          return torch.sigmoid(o) * torch.tanh(c), c


      class RNNCellBase(nn.Module):
          def __init__(self, input_size, hidden_size, bias, num_chunks, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.input_size = input_size
              self.hidden_size = hidden_size
              self.bias = bias
              self.weight_ih = Parameter(torch.empty(num_chunks * hidden_size, input_size))
              self.weight_hh = Parameter(torch.empty(num_chunks * hidden_size, hidden_size))
              self.bias_ih = Parameter(torch.empty(num_chunks * hidden_size)) if bias else None
              self.bias_hh = Parameter(torch.empty(num_chunks * hidden_size)) if bias else None

          def reset_parameters(self):
              _reset_recurrent(self)

          def _zeros(self, input):
              return input.new_zeros(*input.shape[:-1], self.hidden_size)


      class RNNCell(RNNCellBase):
          def __init__(self, input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__(input_size, hidden_size, bias, 1)
              self.nonlinearity = nonlinearity

          def forward(self, input, hx=None):
              hx = self._zeros(input) if hx is None else hx
              sum = F.linear(input, self.weight_ih, self.bias_ih) + F.linear(hx, self.weight_hh, self.bias_hh)
              return torch.relu(sum) if self.nonlinearity == 'relu' else torch.tanh(sum)


      class LSTMCell(RNNCellBase):
          def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__(input_size, hidden_size, bias, 4)

          def forward(self, input, hx=None):
              h, c = (self._zeros(input), self._zeros(input)) if hx is None else hx
              return _lstm_step(input, h, c, self.weight_ih, self.weight_hh, self.bias_ih, self.bias_hh)


      class GRUCell(RNNCellBase):
          def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__(input_size, hidden_size, bias, 3)

          def forward(self, input, hx=None):
              hx = self._zeros(input) if hx is None else hx
              r, z, n = F.linear(input, self.weight_ih, self.bias_ih).chunk(3, -1)
              hr, hz, hn = F.linear(hx, self.weight_hh, self.bias_hh).chunk(3, -1)
              z = torch.sigmoid(z + hz)
              n = torch.tanh(n + torch.sigmoid(r + hr) * hn)
              return (1 - z) * n + z * hx
      """)
}
