extension Architecture {
  /// Dosovitskiy et al. 2020, "An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale".
  static let visionTransformers = [
    ("vit_b_16", 86_567_656, 16), ("vit_b_32", 88_224_232, 32), ("vit_l_16", 304_326_632, 16),
    ("vit_l_32", 306_535_400, 32), ("vit_h_14", 632_045_800, 14),
  ].map { name, parameters, patch in
    Architecture(
      name, "visionTransformer", visionTransformer, parameters: parameters, classWeight: "heads.head.weight",
      options: [.imageSize(argument: "image_size", positions: "encoder.pos_embedding", patch: patch)])
  }

  private static let visionTransformer = """
    import math
    from functools import partial

    import torch
    from torch import nn


    class EncoderBlock(nn.Module):
        def __init__(self, width, heads, hidden):
            super().__init__()
            self.ln_1 = nn.LayerNorm(width, eps=0.000001)
            self.self_attention = nn.MultiheadAttention(width, heads, batch_first=True)
            self.ln_2 = nn.LayerNorm(width, eps=0.000001)
            self.mlp = nn.Sequential(
                nn.Linear(width, hidden),
                nn.GELU(),
                nn.Dropout(0.0),
                nn.Linear(hidden, width),
                nn.Dropout(0.0),
            )
            for layer in [self.mlp[0], self.mlp[3]]:
                nn.init.xavier_uniform_(layer.weight)
                nn.init.normal_(layer.bias, std=0.000001)

        def forward(self, x):
            y = self.ln_1(x)
            y, _ = self.self_attention(y, y, y, need_weights=False)
            x = x + y
            return x + self.mlp(self.ln_2(x))


    class Encoder(nn.Module):
        def __init__(self, length, layers, width, heads, hidden):
            super().__init__()
            self.pos_embedding = nn.Parameter(torch.empty(1, length, width))
            nn.init.normal_(self.pos_embedding, std=0.02)
            self.layers = nn.Sequential()
            for index in range(layers):
                self.layers.add_module(f"encoder_layer_{index}", EncoderBlock(width, heads, hidden))
            self.ln = nn.LayerNorm(width, eps=0.000001)

        def forward(self, x):
            return self.ln(self.layers(x + self.pos_embedding))


    class VisionTransformer(nn.Module):
        def __init__(self, patch_size, layers, width, heads, hidden, num_classes=1000, image_size=224):
            super().__init__()
            self.class_token = nn.Parameter(torch.empty(1, 1, width))
            self.conv_proj = nn.Conv2d(3, width, kernel_size=patch_size, stride=patch_size)
            self.encoder = Encoder((image_size // patch_size) ** 2 + 1, layers, width, heads, hidden)
            self.heads = nn.Sequential()
            self.heads.add_module("head", nn.Linear(width, num_classes))
            nn.init.zeros_(self.class_token)
            nn.init.trunc_normal_(self.conv_proj.weight, std=math.sqrt(1 / (3 * patch_size * patch_size)))
            nn.init.zeros_(self.conv_proj.bias)
            nn.init.zeros_(self.heads.head.weight)
            nn.init.zeros_(self.heads.head.bias)

        def forward(self, x):
            x = self.conv_proj(x).flatten(2).transpose(1, 2)
            token = self.class_token.expand(x.shape[0], -1, -1)
            x = self.encoder(torch.cat([token, x], dim=1))
            return self.heads(x[:, 0])


    vit_b_16 = partial(VisionTransformer, 16, 12, 768, 12, 3072)
    vit_b_32 = partial(VisionTransformer, 32, 12, 768, 12, 3072)
    vit_l_16 = partial(VisionTransformer, 16, 24, 1024, 16, 4096)
    vit_l_32 = partial(VisionTransformer, 32, 24, 1024, 16, 4096)
    vit_h_14 = partial(VisionTransformer, 14, 32, 1280, 16, 5120)
    """
}
