extension ScriptOperators {
  /// Recurrent networks of several layers, on one layer of ONNX's (`Recurrence`). PyTorch stacks its gates in another order:
  /// `order` names PyTorch's places in ONNX's order.
  static let recurrentOperators = """
    def _gates(matrix, order):
        if len(order) == 1:
            return matrix
        pieces = matrix.chunk(len(order), 0)
        return torch.cat([pieces[place] for place in order], 0)

    def _stacked(kind, order, input, states, params, has_biases, num_layers, bidirectional, batch_first):
        directions = 2 if bidirectional else 1
        each = 4 if has_biases else 2
        if len(params) != num_layers * directions * each:
            raise NotImplementedError('a recurrent network with projections')
        x = input.transpose(0, 1) if batch_first else input
        last = [[] for _ in states]
        for layer in range(num_layers):
            w, r, b = [], [], []
            for direction in range(directions):
                own = params[(layer * directions + direction) * each:]
                w.append(_gates(own[0], order))
                r.append(_gates(own[1], order))
                if has_biases:
                    b.append(torch.cat([_gates(own[2], order), _gates(own[3], order)], 0))
            first = layer * directions
            initial = [state[first:first + directions] for state in states]
            results = _recurrent(kind, bidirectional, own[1].size(1), x, torch.stack(w), torch.stack(r),
                                 torch.stack(b) if has_biases else None, None, *initial)
            x = results[0].permute(0, 2, 1, 3).flatten(2)
            for place in range(len(states)):
                last[place].append(results[place + 1])
        if batch_first:
            x = x.transpose(0, 1)
        return [x] + [torch.cat(states, 0) for states in last]

    def aten_lstm(input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first=None):
        # The overload for packed sequences has the lengths second, and the parameters here.
        if isinstance(has_biases, list):
            raise NotImplementedError('an LSTM of packed sequences')
        return tuple(_stacked('LSTM', [0, 3, 1, 2], input, hx, params, has_biases, num_layers, bidirectional,
                                batch_first))

    def _single(kind, order, input, hx, params, has_biases, num_layers, bidirectional, batch_first):
        if isinstance(has_biases, list):
            raise NotImplementedError('a recurrent network of packed sequences')
        return tuple(_stacked(kind, order, input, [hx], params, has_biases, num_layers, bidirectional, batch_first))

    def aten_gru(input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first=None):
        return _single('GRU', [1, 0, 2], input, hx, params, has_biases, num_layers, bidirectional, batch_first)

    def aten_rnn_tanh(input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first=None):
        return _single('RNN_TANH', [0], input, hx, params, has_biases, num_layers, bidirectional, batch_first)

    def aten_rnn_relu(input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first=None):
        return _single('RNN_RELU', [0], input, hx, params, has_biases, num_layers, bidirectional, batch_first)
    """
}
