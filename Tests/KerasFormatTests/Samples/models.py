"""Small models that between them use every layer that KerasFormat reads. `K` is keras or tf_keras (Keras 2)."""

import numpy as np


def convolutions(K):
    L = K.layers
    image = K.Input((9, 8, 3), name="image")
    a = L.Conv2D(4, 3, strides=2, padding="same", activation="relu", name="a")(image)
    b = L.Conv2D(4, (2, 3), dilation_rate=2, padding="same", use_bias=False, name="b")(image)
    b = L.Conv2D(6, 3, strides=(2, 2), padding="same", groups=2, activation="tanh", name="g")(b)
    c = L.DepthwiseConv2D(3, strides=2, padding="same", depth_multiplier=2, activation="relu", name="d")(image)
    s = L.SeparableConv2D(5, 3, padding="same", strides=2, depth_multiplier=2, activation="sigmoid", name="s")(image)
    v = L.Conv2D(4, 3, padding="valid", name="v")(image)
    return K.Model(image, [L.Concatenate(name="cat")([a, b, c, s]), v], name="convolutions")


def transposed(K):
    L = K.layers
    image = K.Input((5, 4, 3), name="image")
    layers = [
        L.Conv2DTranspose(4, 3, strides=2, padding="same", name="t1"),
        L.Conv2DTranspose(4, (2, 4), strides=3, padding="same", activation="relu", name="t2"),
        L.Conv2DTranspose(2, 3, strides=2, padding="valid", name="t3"),
        L.Conv2DTranspose(2, 2, strides=3, padding="valid", use_bias=False, name="t4"),
        L.Conv2DTranspose(2, 3, strides=2, padding="same", output_padding=1, name="t5"),
        L.Conv2DTranspose(2, 3, strides=2, padding="same", output_padding=0, name="t6"),
        L.Conv2DTranspose(2, 3, strides=2, padding="valid", output_padding=1, name="t7"),
        L.Conv2DTranspose(2, 4, strides=1, padding="same", name="t8"),
    ]
    return K.Model(image, [layer(image) for layer in layers], name="transposed")


def resampling(K):
    L = K.layers
    image = K.Input((5, 4, 3), name="image")
    layers = [
        L.UpSampling2D((2, 3), name="nearest"),
        L.UpSampling2D(2, interpolation="bilinear", name="bilinear"),
        L.ZeroPadding2D(((1, 2), (0, 3)), name="z1"),
        L.ZeroPadding2D(1, name="z2"),
        L.ZeroPadding2D((1, 2), name="z3"),
        L.Cropping2D(((1, 0), (1, 2)), name="c1"),
        L.Cropping2D(1, name="c2"),
    ]
    return K.Model(image, [layer(image) for layer in layers], name="resampling")


def pooling(K):
    L = K.layers
    image = K.Input((9, 7, 2), name="image")
    layers = [
        L.MaxPooling2D(2, name="max"),
        L.MaxPooling2D(3, strides=2, padding="same", name="max_same"),
        L.AveragePooling2D((2, 3), padding="same", name="average_same"),
        L.AveragePooling2D(2, strides=1, name="average"),
        L.GlobalAveragePooling2D(name="global_average"),
        L.GlobalMaxPooling2D(name="global_max"),
        L.GlobalAveragePooling2D(keepdims=True, name="kept"),
    ]
    outputs = [layer(image) for layer in layers]
    return K.Model(image, outputs + [L.Flatten(name="flat")(outputs[0])], name="pooling")


def sequences(K):
    L = K.layers
    series = K.Input((10, 3), name="series")
    x = L.Conv1D(4, 3, padding="causal", dilation_rate=2, activation="relu", name="causal")(series)
    layers = [
        L.Conv1D(4, 3, strides=2, padding="same", name="strided"),
        L.MaxPooling1D(2, name="max"),
        L.AveragePooling1D(3, strides=2, padding="same", name="average"),
        L.GlobalMaxPooling1D(name="global_max"),
        L.GlobalAveragePooling1D(name="global_average"),
        L.UpSampling1D(2, name="up"),
        L.ZeroPadding1D((1, 2), name="zeros"),
        L.Cropping1D((2, 1), name="crop"),
        L.SeparableConv1D(3, 3, name="separable"),
        L.Conv1DTranspose(2, 3, strides=2, padding="same", name="transpose"),
        L.Dense(5, activation="softmax", name="dense"),
        L.Permute((2, 1), name="permute"),
        L.Flatten(name="flat"),
    ]
    return K.Model(series, [x] + [layer(x) for layer in layers], name="sequences")


def volumes(K):
    L = K.layers
    volume = K.Input((5, 4, 6, 2), name="volume")
    x = L.Conv3D(3, (2, 3, 2), padding="same", activation="relu", name="conv")(volume)
    layers = [
        L.MaxPooling3D(2, name="max"),
        L.AveragePooling3D((2, 1, 2), name="average"),
        L.GlobalAveragePooling3D(name="global_average"),
        L.UpSampling3D(2, name="up"),
        L.Conv3DTranspose(2, 2, strides=2, name="transpose"),
        L.Flatten(name="flat"),
    ]
    return K.Model(volume, [layer(x) for layer in layers], name="volumes")


def activations(K):
    L = K.layers
    is_third = K.__version__.startswith("3")
    image = K.Input((3, 4, 2), name="image")
    # A layer that leaves channels first inside the graph.
    x = L.UpSampling2D(1, name="up")(image)
    names = """relu relu6 elu selu softplus softsign tanh sigmoid hard_sigmoid exponential softmax swish gelu mish
        linear""".split()
    if is_third:
        names += """silu leaky_relu log_softmax celu hard_silu hard_tanh squareplus log_sigmoid tanh_shrink hard_shrink
            soft_shrink""".split()
    layers = [L.Activation(name, name="a_" + name) for name in names] + [
        L.ReLU(name="relu"),
        L.ReLU(0.5, name="relu_max"),
        L.ReLU(max_value=0.6, negative_slope=0.1, threshold=0.2, name="relu_all"),
        L.ReLU(negative_slope=0.3, name="relu_slope"),
        L.LeakyReLU(0.25, name="leaky"),
        L.ELU(0.7, name="elu"),
        L.PReLU(name="prelu"),
        L.PReLU(shared_axes=[1, 2], name="prelu_shared"),
        L.Softmax(axis=1, name="softmax_rows"),
        L.Softmax(name="softmax"),
        L.Conv2D(3, 1, activation=L.LeakyReLU(0.1) if is_third else "relu", name="conv"),
        L.Dropout(0.5, name="dropout"),
    ]
    if not is_third:
        layers.append(L.ThresholdedReLU(0.3, name="thresholded"))
    return K.Model(image, [layer(x) for layer in layers], name="activations")


def normalizations(K):
    L = K.layers
    image = K.Input((4, 5, 6), name="image")
    vector = K.Input((7,), name="vector")
    layers = [
        L.BatchNormalization(name="batch"),
        L.BatchNormalization(axis=1, scale=False, name="batch_rows"),
        L.BatchNormalization(center=False, epsilon=0.01, name="batch_scaled"),
        L.LayerNormalization(name="layer"),
        L.LayerNormalization(axis=[1, 2, 3], center=False, name="layer_all"),
        L.GroupNormalization(2, name="group"),
        L.UnitNormalization(name="unit"),
        L.Rescaling(1 / 127.5, offset=-1, name="rescaling"),
        L.Normalization(mean=[1.0, 2, 3, 4, 5, 6], variance=[1.0, 4, 9, 1, 2, 3], name="given"),
    ]
    adapted = L.Normalization(name="adapted")
    adapted.adapt(np.random.default_rng(0).normal(2, 3, (50, 7)).astype("float32"))
    outputs = [layer(image) for layer in layers]
    outputs += [L.BatchNormalization(name="batch_vector")(vector), adapted(vector)]
    return K.Model([image, vector], outputs, name="normalizations")


def merging(K):
    L = K.layers
    image = K.Input((4, 5, 3), name="image")
    vector = K.Input((6,), name="vector")
    a = L.Conv2D(4, 1, name="ca")(image)
    b = L.Conv2D(4, 1, name="cb")(image)
    c = L.Conv2D(4, 3, padding="same", name="cc")(image)
    gates = L.Dense(4, activation="sigmoid", name="gates")(L.GlobalAveragePooling2D(name="pool")(a))
    gates = L.Reshape((1, 1, 4), name="gates_image")(gates)
    p, q, t = (L.Dense(3, name=name)(vector) for name in "pqt")
    rows = L.Reshape((2, 3), name="rows")(vector)
    outputs = [
        L.Add(name="add")([a, b]),
        L.Add(name="add3")([a, b, c]),
        L.Subtract(name="subtract")([a, b]),
        L.Multiply(name="multiply")([a, b, c]),
        L.Multiply(name="gated")([a, gates]),
        L.Average(name="average")([a, b]),
        L.Maximum(name="maximum")([a, b]),
        L.Minimum(name="minimum")([a, b]),
        L.Concatenate(name="concatenate")([a, b]),
        L.Concatenate(axis=1, name="concatenate_rows")([a, b]),
        L.Dot(axes=1, name="dot")([p, q]),
        L.Dot(axes=1, normalize=True, name="cosine")([p, q]),
        L.Dot(axes=(2, 1), name="dot_rows")([rows, t]),
        L.Add(name="add_broadcast")([rows, t]),
        L.RepeatVector(3, name="repeat")(p),
        L.Permute((3, 1, 2), name="permute")(a),
        L.Reshape((10, -1), name="reshape")(a),
        L.Flatten(name="flat")(a),
    ]
    return K.Model([image, vector], outputs, name="merging")


def recurrent(K):
    L = K.layers
    series = K.Input((6, 3), name="series")
    x, h, c = L.LSTM(4, return_sequences=True, return_state=True, name="encoder")(series)
    outputs = [
        L.LSTM(5, name="lstm")(series),
        L.LSTM(4, name="decoder")(x, initial_state=[h, c]),
        L.LSTM(4, return_sequences=True, go_backwards=True, name="backwards")(series),
        L.LSTM(3, recurrent_activation="hard_sigmoid", use_bias=False, name="hard")(series),
        L.GRU(4, name="gru")(series),
        L.GRU(4, reset_after=False, return_sequences=True, name="gru_before")(series),
        L.SimpleRNN(4, activation="relu", name="simple")(series),
        L.Bidirectional(L.LSTM(3, return_sequences=True), name="both")(series),
        L.Bidirectional(L.GRU(3), name="both_gru")(series),
        L.Bidirectional(L.LSTM(3), merge_mode="sum", name="both_sum")(series),
        L.Bidirectional(L.LSTM(3, return_sequences=True), merge_mode="ave", name="both_average")(series),
        L.TimeDistributed(L.Dense(2, activation="relu"), name="timed")(x),
    ]
    return K.Model(series, outputs, name="recurrent")


def timed(K):
    L = K.layers
    frames = K.Input((3, 6, 5, 2), name="frames")
    x = L.TimeDistributed(L.Conv2D(3, 3, activation="relu"), name="conv")(frames)
    x = L.TimeDistributed(L.BatchNormalization(), name="batch")(x)
    y = L.TimeDistributed(L.Flatten(), name="flat")(L.TimeDistributed(L.MaxPooling2D(2), name="max")(x))
    return K.Model(frames, [x, y, L.LSTM(2, name="lstm")(y)], name="timed")


def text(K):
    L = K.layers
    layers = [
        L.Input((7,), dtype="int32", name="words"),
        L.Embedding(20, 4, name="embedding"),
        L.Conv1D(3, 2, activation="relu", name="conv"),
        L.GlobalMaxPooling1D(name="max"),
        L.Dense(1, activation="sigmoid", name="dense"),
    ]
    return K.Sequential(layers, name="text")


def nested(K):
    L = K.layers
    image = K.Input((8, 8, 3), name="image")
    inner_image = K.Input((8, 8, 4), name="inner_image")
    y = L.Conv2D(4, 3, padding="same", name="inner_conv")(inner_image)
    inner = K.Model(inner_image, L.BatchNormalization(name="inner_batch")(y), name="inner")
    layers = [
        L.Input((8, 8, 4)),
        L.Conv2D(4, 1, name="row_conv"),
        L.BatchNormalization(name="row_batch"),
        L.ReLU(name="row_relu"),
    ]
    row = K.Sequential(layers, name="row")
    shared = L.Dense(4, name="shared")
    x = L.Conv2D(4, 3, padding="same", name="first")(image)
    y = row(inner(inner(x)))
    z = L.GlobalAveragePooling2D(name="pool")(L.Add(name="sum")([shared(x), shared(y)]))
    return K.Model(image, [L.Dense(3, activation="softmax", name="out")(z), y], name="outer")


def dynamic(K):
    L = K.layers
    image = K.Input((None, None, 3), name="image")
    x = L.Conv2D(4, 3, strides=2, padding="same", name="conv")(image)
    x = L.UpSampling2D(2, name="up")(L.DepthwiseConv2D(3, padding="same", name="depthwise")(x))
    return K.Model(image, [x, L.GlobalAveragePooling2D(name="pool")(x)], name="dynamic")


def scaled(K):
    """Operations on tensors, which Keras keeps as layers."""
    image = K.Input((4, 4, 3), name="image")
    x = K.layers.Conv2D(2, 3, name="conv")(image / 127.5 - 1.0)
    return K.Model(image, 2.0 * x, name="scaled")


ALL = [
    convolutions, transposed, resampling, pooling, sequences, volumes, activations, normalizations, merging, recurrent,
    timed, text, nested, dynamic, scaled,
]


def randomize(model):
    """Gives weights that no initializer gives: biases and statistics count."""
    generator = np.random.default_rng(7)
    for weight in model.weights:
        name = weight.path if hasattr(weight, "path") else weight.name
        if "count" in name or "adapted" in name:
            continue
        low, high = (0.5, 2) if "variance" in name else (-0.6, 0.6)
        weight.assign(generator.uniform(low, high, weight.shape).astype("float32"))
    # Normalization computes with a copy of its weights, which it makes here.
    for layer in model.layers:
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()
