extension Layers {
  static let transformerLayers = Family(
    name: "transformer",
    classes: [
      "TransformerEncoderLayer", "TransformerDecoderLayer", "TransformerEncoder", "TransformerDecoder", "Transformer",
    ],
    source: """
      def _activation(activation):
          if isinstance(activation, str):
              return {'relu': F.relu, 'gelu': F.gelu}[activation]
          return activation


      def _causal_mask(size):
          return torch.full((size, size), float('-inf')).triu(1)


      class TransformerEncoderLayer(nn.Module):
          def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu', layer_norm_eps=1e-05,
                       batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.self_attn = nn.MultiheadAttention(d_model, nhead, dropout=dropout, bias=bias,
                                                     batch_first=batch_first)
              self.linear1 = nn.Linear(d_model, dim_feedforward, bias=bias)
              self.dropout = nn.Dropout(dropout)
              self.linear2 = nn.Linear(dim_feedforward, d_model, bias=bias)
              self.norm_first = norm_first
              self.norm1 = nn.LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
              self.norm2 = nn.LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
              self.dropout1 = nn.Dropout(dropout)
              self.dropout2 = nn.Dropout(dropout)
              self.activation = _activation(activation)

          def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False):
              x = src
              if self.norm_first:
                  x = x + self._sa_block(self.norm1(x), src_mask, src_key_padding_mask)
                  return x + self._ff_block(self.norm2(x))
              x = self.norm1(x + self._sa_block(x, src_mask, src_key_padding_mask))
              return self.norm2(x + self._ff_block(x))

          def _sa_block(self, x, attn_mask, key_padding_mask):
              x = self.self_attn(x, x, x, attn_mask=attn_mask, key_padding_mask=key_padding_mask, need_weights=False)[0]
              return self.dropout1(x)

          def _ff_block(self, x):
              return self.dropout2(self.linear2(self.dropout(self.activation(self.linear1(x)))))


      class TransformerDecoderLayer(nn.Module):
          def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation='relu', layer_norm_eps=1e-05,
                       batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              self.self_attn = nn.MultiheadAttention(d_model, nhead, dropout=dropout, bias=bias,
                                                     batch_first=batch_first)
              self.multihead_attn = nn.MultiheadAttention(d_model, nhead, dropout=dropout, bias=bias,
                                                          batch_first=batch_first)
              self.linear1 = nn.Linear(d_model, dim_feedforward, bias=bias)
              self.dropout = nn.Dropout(dropout)
              self.linear2 = nn.Linear(dim_feedforward, d_model, bias=bias)
              self.norm_first = norm_first
              self.norm1 = nn.LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
              self.norm2 = nn.LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
              self.norm3 = nn.LayerNorm(d_model, eps=layer_norm_eps, bias=bias)
              self.dropout1 = nn.Dropout(dropout)
              self.dropout2 = nn.Dropout(dropout)
              self.dropout3 = nn.Dropout(dropout)
              self.activation = _activation(activation)

          def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                      memory_key_padding_mask=None, tgt_is_causal=False, memory_is_causal=False):
              x = tgt
              if self.norm_first:
                  x = x + self._sa_block(self.norm1(x), tgt_mask, tgt_key_padding_mask)
                  x = x + self._mha_block(self.norm2(x), memory, memory_mask, memory_key_padding_mask)
                  return x + self._ff_block(self.norm3(x))
              x = self.norm1(x + self._sa_block(x, tgt_mask, tgt_key_padding_mask))
              x = self.norm2(x + self._mha_block(x, memory, memory_mask, memory_key_padding_mask))
              return self.norm3(x + self._ff_block(x))

          def _sa_block(self, x, attn_mask, key_padding_mask):
              x = self.self_attn(x, x, x, attn_mask=attn_mask, key_padding_mask=key_padding_mask, need_weights=False)[0]
              return self.dropout1(x)

          def _mha_block(self, x, mem, attn_mask, key_padding_mask):
              x = self.multihead_attn(x, mem, mem, attn_mask=attn_mask, key_padding_mask=key_padding_mask,
                                      need_weights=False)[0]
              return self.dropout2(x)

          def _ff_block(self, x):
              return self.dropout3(self.linear2(self.dropout(self.activation(self.linear1(x)))))


      class TransformerEncoder(nn.Module):
          def __init__(self, encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True):
              super().__init__()
              self.layers = nn.ModuleList([copy.deepcopy(encoder_layer) for _ in range(num_layers)])
              self.num_layers = num_layers
              self.norm = norm
              self.enable_nested_tensor = enable_nested_tensor

          def forward(self, src, mask=None, src_key_padding_mask=None, is_causal=None):
              x = src
              for layer in self.layers:
                  x = layer(x, src_mask=mask, src_key_padding_mask=src_key_padding_mask)
              if self._drops_padding(src, mask, src_key_padding_mask):
                  x = x.masked_fill(src_key_padding_mask.unsqueeze(-1), 0.0)
              return x if self.norm is None else self.norm(x)

          def _drops_padding(self, src, mask, padding):
              # PyTorch computes padded batches as nested tensors then, which forget what stands in the padding.
              layer = self.layers[0]
              if padding is None or mask is not None or not self.enable_nested_tensor or src.dim() != 3:
                  return False
              if not isinstance(layer, TransformerEncoderLayer) or padding.dtype is not torch.bool:
                  return False
              attention = layer.self_attn
              return (attention.batch_first and attention.in_proj_bias is not None and attention.num_heads % 2 == 0
                      and not layer.norm_first and layer.activation in (F.relu, F.gelu))


      class TransformerDecoder(nn.Module):
          def __init__(self, decoder_layer, num_layers, norm=None):
              super().__init__()
              self.layers = nn.ModuleList([copy.deepcopy(decoder_layer) for _ in range(num_layers)])
              self.num_layers = num_layers
              self.norm = norm

          def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None,
                      memory_key_padding_mask=None, tgt_is_causal=None, memory_is_causal=False):
              x = tgt
              for layer in self.layers:
                  x = layer(x, memory, tgt_mask=tgt_mask, memory_mask=memory_mask,
                            tgt_key_padding_mask=tgt_key_padding_mask, memory_key_padding_mask=memory_key_padding_mask)
              return x if self.norm is None else self.norm(x)


      class Transformer(nn.Module):
          def __init__(self, d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048,
                       dropout=0.1, activation='relu', custom_encoder=None, custom_decoder=None, layer_norm_eps=1e-05,
                       batch_first=False, norm_first=False, bias=True, device=None, dtype=None):
              _check_dtype(dtype)
              super().__init__()
              options = (d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first,
                         bias)
              self.encoder = custom_encoder
              if custom_encoder is None:
                  self.encoder = TransformerEncoder(TransformerEncoderLayer(*options), num_encoder_layers,
                                                    nn.LayerNorm(d_model, eps=layer_norm_eps, bias=bias))
              self.decoder = custom_decoder
              if custom_decoder is None:
                  self.decoder = TransformerDecoder(TransformerDecoderLayer(*options), num_decoder_layers,
                                                    nn.LayerNorm(d_model, eps=layer_norm_eps, bias=bias))
              self.d_model = d_model
              self.nhead = nhead
              self.batch_first = batch_first

          def reset_parameters(self):
              for parameter in self.parameters():
                  if parameter.dim() > 1:
                      nn.init.xavier_uniform_(parameter)

          def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_key_padding_mask=None,
                      tgt_key_padding_mask=None, memory_key_padding_mask=None, src_is_causal=None, tgt_is_causal=None,
                      memory_is_causal=False):
              memory = self.encoder(src, mask=src_mask, src_key_padding_mask=src_key_padding_mask)
              return self.decoder(tgt, memory, tgt_mask=tgt_mask, memory_mask=memory_mask,
                                  tgt_key_padding_mask=tgt_key_padding_mask,
                                  memory_key_padding_mask=memory_key_padding_mask)

          @staticmethod
          def generate_square_subsequent_mask(sz, device=None, dtype=None):
              return _causal_mask(sz)
      """)
}
