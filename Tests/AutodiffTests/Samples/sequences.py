"""Attention and recurrent networks."""

import torch
import torch.nn.functional as F

from operands import ABSENT, case, flags, integers, real


def attention(q, k, v, mask=None, past_key=None, past_value=None, scale=None, softcap=0, hidden=None):
    """Attention of four axes, with all that it has in between; `hidden` says which keys do not count."""
    if past_key is not None:
        k, v = torch.cat([past_key, k], 2), torch.cat([past_value, v], 2)
    keys, values = [x.repeat_interleave(q.shape[1] // k.shape[1], 1) for x in (k, v)]
    raw = q @ keys.mT * (q.shape[-1] ** -0.5 if scale is None else scale)
    scores = softcap * torch.tanh(raw / softcap) if softcap else raw
    if mask is not None:
        scores = scores + mask
    if hidden is not None:
        # A query that sees nothing has the probabilities 0.
        probabilities = torch.softmax(scores.masked_fill(hidden, -1e30), -1).masked_fill(hidden, 0)
    else:
        probabilities = torch.softmax(scores, -1)
    return probabilities @ values, k, v, raw, probabilities


def operands():
    return real(2, 2, 3, 4), real(2, 2, 5, 4), real(2, 2, 5, 3)


case("Attention", F.scaled_dot_product_attention, *operands())
case("Attention with scores", lambda q, k, v: attention(q, k, v, scale=0.7, softcap=1.5)[:4], *operands())


def attention_with_probabilities(q, k, v, mask):
    y, k, v, _, probabilities = attention(q, k, v, mask)
    return y, k, v, probabilities


case("Attention with a mask", attention_with_probabilities, *operands(), real(3, 5))
seen = torch.tensor([i % 3 != 0 and i // 4 != 4 for i in range(24)]).view(2, 1, 3, 4)
case(
    # The mask lacks the last key, which nobody sees.
    "Attention with a mask of flags",
    lambda q, k, v, seen: attention(q, k, v, hidden=~F.pad(seen, (0, 1)))[0], *operands(), flags(seen.tolist()))


def after_lengths(q, k, v, lengths):
    """Causal, the last query at the last key that is none of the padding."""
    key, query = torch.arange(5), torch.arange(3)[:, None]
    lengths = lengths.view(2, 1, 1, 1)
    return attention(q, k, v, hidden=(key >= lengths) | (key > query + lengths - 3))[0]


case(
    "Attention with lengths", lambda q, k, v, *rest: after_lengths(q, k, v, rest[-1]), *operands(), ABSENT, ABSENT,
    ABSENT, integers([5, 3]))


def heads(x, count):
    return x.unflatten(2, (count, -1)).transpose(1, 2)


case(
    "Attention of grouped heads",
    lambda q, k, v: F.scaled_dot_product_attention(
        heads(q, 4), heads(k, 2), heads(v, 2), is_causal=True, enable_gqa=True).transpose(1, 2).flatten(2),
    real(2, 4, 8), real(2, 4, 4), real(2, 4, 6))


def attention_with_past(q, k, v, _, past_key, past_value):
    """Two keys of the past; a query sees its own key and the one before."""
    distance = torch.arange(4) - torch.arange(2, 4)[:, None]
    return attention(q, k, v, None, past_key, past_value, hidden=(distance > 0) | (distance < -1))[:3]


case(
    "Attention with a past", attention_with_past, real(1, 2, 2, 3), real(1, 2, 2, 3), real(1, 2, 2, 3), ABSENT,
    real(1, 2, 2, 3), real(1, 2, 2, 3))


def rotated(x, c, s):
    a, b = x.chunk(2, -1)
    return torch.cat([c * a - s * b, s * a + c * b], -1)


def rotated_pairs(x, c, s, places):
    """The first four of six features of each head, whose pairs are neighbours."""
    x = x.unflatten(2, (2, 6))
    a, b = x[..., 0:4:2], x[..., 1:4:2]
    c, s = c[places][:, :, None], s[places][:, :, None]
    return torch.cat([torch.stack([c * a - s * b, s * a + c * b], -1).flatten(-2), x[..., 4:]], -1).flatten(2)


case("RotaryEmbedding", lambda x, c, s: rotated(x, c[:, None], s[:, None]), real(2, 3, 4, 6), real(2, 4, 3), real(2, 4, 3))
case(
    "RotaryEmbedding of pairs", rotated_pairs, real(2, 3, 12), real(5, 2), real(5, 2),
    integers([[0, 4, 2], [1, 1, 3]]))


def reordered(w, order):
    """ONNX's gates in PyTorch's order."""
    return torch.cat([w.chunk(len(order))[gate] for gate in order])


def network(kind, order, x, w, r, b, *states, reverse=False):
    """PyTorch's network with ONNX's weights: Y (steps, directions, batch, hidden) and the last states."""
    parameters = []
    for direction in range(len(w)):
        biases = b[direction].chunk(2)
        parameters += [reordered(p, order) for p in (w[direction], r[direction], *biases)]
    if reverse:
        x = x.flip(0)
    if not states:
        states = [torch.zeros(len(w), x.shape[1], r.shape[2], dtype=x.dtype)] * (2 if kind == "lstm" else 1)
    state = tuple(states) if kind == "lstm" else states[0]
    function = {"lstm": torch.lstm, "gru": torch.gru, "tanh": torch.rnn_tanh, "relu": torch.rnn_relu}[kind]
    y, *last = function(x, state, parameters, True, 1, 0.0, False, len(w) == 2, False)
    y = y.unflatten(2, (len(w), -1)).transpose(1, 2)
    return (y.flip(0) if reverse else y, *last)


def weights(gates, directions=1):
    rows = 3 * gates
    return (
        real(directions, rows, 2, low=-1, high=1), real(directions, rows, 3, low=-1, high=1),
        real(directions, 2 * rows, low=-1, high=1))


case("RNN", lambda *xs: network("tanh", [0], *xs), real(4, 2, 2), *weights(1))
case(
    "RNN backwards", lambda x, w, r, b, _, h: network("relu", [0], x, w, r, b, h, reverse=True), real(4, 2, 2),
    *weights(1), ABSENT, real(1, 2, 3))
case(
    "GRU", lambda x, w, r, b, _, h: network("gru", [1, 0, 2], x, w, r, b, h), real(4, 2, 2), *weights(3), ABSENT,
    real(1, 2, 3))


def early_reset(x, w, r, b):
    """The first version of the gated unit, whose inputs of activations are clipped to 1.5."""
    h, ys = torch.zeros(2, 3, dtype=x.dtype), []
    (wz, wr, wh), (rz, rr, rh) = w[0].chunk(3), r[0].chunk(3)
    bz, br, bh, cz, cr, ch = b[0].chunk(6)
    for step in x:
        z = torch.sigmoid(torch.clamp(step @ wz.T + h @ rz.T + bz + cz, -1.5, 1.5))
        reset = torch.sigmoid(torch.clamp(step @ wr.T + h @ rr.T + br + cr, -1.5, 1.5))
        candidate = torch.tanh(torch.clamp(step @ wh.T + (reset * h) @ rh.T + bh + ch, -1.5, 1.5))
        h = (1 - z) * candidate + z * h
        ys.append(h)
    return torch.stack(ys)[:, None], h[None]


case("GRU reset before", early_reset, real(4, 2, 2), *weights(3))
case(
    "LSTM both ways", lambda x, w, r, b, _, h, c: network("lstm", [0, 2, 3, 1], x, w, r, b, h, c), real(4, 2, 2),
    *weights(4, 2), ABSENT, real(2, 2, 3), real(2, 2, 3))


def peeping(x, w, r, b, _, __, ___, p):
    """Batch first; the cell is read by the gates, and forgets what it takes in."""
    h = c = torch.zeros(2, 3, dtype=x.dtype)
    ys = []
    pi, po, _ = p[0].chunk(3)
    for step in x.unbind(1):
        i, o, _, g = (step @ w[0].T + h @ r[0].T + b[0, :12] + b[0, 12:]).chunk(4, 1)
        i = torch.sigmoid(i + pi * c)
        c = (1 - i) * c + i * torch.tanh(g)
        h = torch.sigmoid(o + po * c) * torch.tanh(c)
        ys.append(h)
    return torch.stack(ys, 1)[:, :, None], h[:, None], c[:, None]


case("LSTM with peepholes", peeping, real(2, 4, 2), *weights(4), ABSENT, ABSENT, ABSENT, real(1, 9))


def causal(x, w, b=None, past=None, activation=lambda y: y):
    sequence = F.pad(x, (w.shape[2] - 1, 0)) if past is None else torch.cat([past, x], 2)
    return activation(F.conv1d(sequence, w, b, groups=len(w))), sequence[..., x.shape[2]:]


case(
    "CausalConvWithState", lambda *xs: causal(*xs, activation=F.silu), real(2, 3, 5), real(3, 1, 4), real(3),
    real(2, 3, 3))
case("CausalConvWithState from zeros", causal, real(2, 3, 5), real(3, 1, 2))
