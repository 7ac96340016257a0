"""Networks on sequences: recurrent ones, their cells, transformers, as courses and papers' repositories write them."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


class LSTMClassifier(nn.Module):
    """Rows of an image as a sequence."""

    def __init__(self, input_dim=7, hidden_dim=10, layer_dim=2, output_dim=4, bidirectional=False):
        super(LSTMClassifier, self).__init__()
        self.hidden_dim, self.layer_dim = hidden_dim, layer_dim
        self.directions = 2 if bidirectional else 1
        self.lstm = nn.LSTM(input_dim, hidden_dim, layer_dim, batch_first=True, dropout=0.3, bidirectional=bidirectional)
        self.fc = nn.Linear(hidden_dim * self.directions, output_dim)

    def forward(self, x):
        h0 = torch.zeros(self.layer_dim * self.directions, x.size(0), self.hidden_dim, device=x.device).requires_grad_()
        c0 = torch.zeros(self.layer_dim * self.directions, x.size(0), self.hidden_dim).to(x.device)
        out, (hn, cn) = self.lstm(x, (h0.detach(), c0.detach()))
        return F.log_softmax(self.fc(out[:, -1, :]), dim=1)


class GRUStates(nn.Module):
    """The last states of both directions, side by side; weights orthogonal by name."""

    def __init__(self, features=5, hidden=6):
        super().__init__()
        self.rnn = nn.GRU(features, hidden, bidirectional=True)
        for name, parameter in self.rnn.named_parameters():
            if 'weight' in name:
                nn.init.orthogonal_(parameter)
            elif 'bias' in name:
                parameter.data.fill_(0.1)
        self.norm = nn.LayerNorm(2 * hidden)

    def forward(self, x):
        _, h = self.rnn(x.permute(1, 0, 2))
        return self.norm(torch.cat((h[-2], h[-1]), dim=1))


class CellLoop(nn.Module):
    """A cell that runs over the time steps in a loop of its own, with a decoder that feeds itself."""

    def __init__(self, features=4, hidden=8, steps=3, cell='lstm'):
        super().__init__()
        kinds = {'lstm': nn.LSTMCell, 'gru': nn.GRUCell, 'rnn': nn.RNNCell}
        self.encoder = kinds[cell](features, hidden)
        self.decoder = kinds[cell](features, hidden)
        self.out = nn.Linear(hidden, features)
        self.hidden, self.steps, self.is_pair = hidden, steps, cell == 'lstm'

    def _start(self, x):
        zeros = x.new_zeros(x.size(0), self.hidden)
        return (zeros, zeros.clone()) if self.is_pair else zeros

    def forward(self, x):
        state = self._start(x)
        for t in range(x.size(1)):
            state = self.encoder(x[:, t], state)
        y, outputs = x[:, -1], []
        for _ in range(self.steps):
            state = self.decoder(y, state)
            y = self.out(state[0] if self.is_pair else state)
            outputs += [y]
        return torch.stack(outputs, dim=1)


class CausalSelfAttention(nn.Module):
    def __init__(self, n_embd, n_head, block_size):
        super().__init__()
        assert n_embd % n_head == 0
        self.c_attn = nn.Linear(n_embd, 3 * n_embd)
        self.c_proj = nn.Linear(n_embd, n_embd)
        self.n_head, self.n_embd = n_head, n_embd
        self.flash = hasattr(F, 'scaled_dot_product_attention')
        self.register_buffer('bias', torch.tril(torch.ones(block_size, block_size)).view(1, 1, block_size, block_size))

    def forward(self, x):
        B, T, C = x.size()
        q, k, v = self.c_attn(x).split(self.n_embd, dim=2)
        q, k, v = (z.view(B, T, self.n_head, C // self.n_head).transpose(1, 2) for z in (q, k, v))
        if self.flash:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=None, dropout_p=0.0, is_causal=True)
        else:
            att = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(k.size(-1)))
            y = F.softmax(att.masked_fill(self.bias[:, :, :T, :T] == 0, float('-inf')), dim=-1) @ v
        return self.c_proj(y.transpose(1, 2).contiguous().view(B, T, C))


class CausalBlocks(nn.Module):
    """A small decoder-only transformer on embedded steps."""

    def __init__(self, n_embd=16, n_head=4, n_layer=2, block_size=12):
        super().__init__()
        self.transformer = nn.ModuleDict(dict(
            wpe=nn.Embedding(block_size, n_embd),
            h=nn.ModuleList([nn.ModuleDict(dict(
                ln_1=nn.LayerNorm(n_embd), attn=CausalSelfAttention(n_embd, n_head, block_size),
                ln_2=nn.LayerNorm(n_embd), mlp=nn.Sequential(
                    nn.Linear(n_embd, 4 * n_embd), nn.GELU(approximate='tanh'), nn.Linear(4 * n_embd, n_embd)),
            )) for _ in range(n_layer)]),
            ln_f=nn.LayerNorm(n_embd),
        ))
        self.lm_head = nn.Linear(n_embd, 5, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.transformer.wpe(torch.arange(0, x.size(1), dtype=torch.long, device=x.device))
        for block in self.transformer.h:
            x = x + block.attn(block.ln_1(x))
            x = x + block.mlp(block['ln_2'](x))
        return self.lm_head(self.transformer.ln_f(x))


class EncoderClassifier(nn.Module):
    """PyTorch's own encoder with a mask of what is to come, and the mean over time."""

    def __init__(self, d_model=12, nhead=3, nlayers=2, classes=4, norm_first=False, activation='relu'):
        super().__init__()
        layer = nn.TransformerEncoderLayer(d_model, nhead, 20, 0.2, activation, batch_first=True, norm_first=norm_first)
        self.encoder = nn.TransformerEncoder(layer, nlayers, norm=nn.LayerNorm(d_model), enable_nested_tensor=False)
        self.head = nn.Linear(d_model, classes)
        self.d_model = d_model

    def forward(self, src):
        mask = nn.Transformer.generate_square_subsequent_mask(src.size(1)).to(src.device)
        return self.head(self.encoder(src * math.sqrt(self.d_model), mask=mask).mean(dim=1))


class Seq2Seq(nn.Module):
    """Encoder and decoder, the decoder's input made of the encoder's."""

    def __init__(self, d_model=8):
        super().__init__()
        self.transformer = nn.Transformer(d_model, 2, 1, 1, 16, dropout=0.0, activation='gelu', batch_first=True)
        self.generator = nn.Linear(d_model, 3)

    def forward(self, src):
        tgt = torch.cat([src.new_zeros(src.size(0), 1, src.size(2)), src[:, :-1]], 1)
        causal = torch.triu(torch.full((tgt.size(1), tgt.size(1)), float('-inf')), diagonal=1)
        return self.generator(self.transformer(src, tgt, tgt_mask=causal))


class Packed(nn.Module):
    """Lengths found in the input itself: padded steps are all zeros."""

    def __init__(self, features=3, hidden=5):
        super().__init__()
        self.lstm = nn.LSTM(features, hidden, batch_first=True, bidirectional=True)

    def forward(self, x):
        lengths = (x.abs().sum(-1) >= 0).sum(1)
        packed = pack_padded_sequence(x, lengths.cpu(), batch_first=True, enforce_sorted=False)
        output, (h, _) = self.lstm(packed)
        output, _ = pad_packed_sequence(output, batch_first=True)
        return output.max(dim=1).values, h[0] * h[1]
