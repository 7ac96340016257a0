#!/usr/bin/env python3
"""Writes KerasSamples.swift beside this folder: small models that Keras 2 (tf_keras) and Keras 3 saved, with inputs and
what Keras computes from them. Needs keras, tf_keras, tensorflow, h5py and numpy.

Keras 1 cannot be installed any more; its files are put together here by its rules, and Keras 3 computes what they mean.
"""

import io
import json
import os
import tempfile

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import h5py
import keras
import numpy as np
import tf_keras

import encoding
import models

SAMPLED = 16


def ramp(shape, index, is_integer):
    """The input that the tests make too: (7919 i + 31 n) mod 1000, as a number from -1 to 1 or an index below 19."""
    count = int(np.prod(shape))
    values = (np.arange(count) * 7919 + 31 * index) % 1000
    data = values % 19 if is_integer else (values / 500 - 1).astype("float32")
    return data.reshape(shape)


def inputs_of(model):
    arrays = []
    for index, tensor in enumerate(model.inputs):
        # Two samples; images of any size are 9 by 10.
        shape = [2 if axis == 0 else 8 + axis if extent is None else extent for axis, extent in enumerate(tensor.shape)]
        is_integer = "int" in str(tensor.dtype)
        arrays.append(ramp(shape, index, is_integer).astype("int32" if is_integer else "float32"))
    return arrays


def saved(model, extension):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model." + extension)
        model.save(path)
        with open(path, "rb") as file:
            return file.read()


def output_names(model):
    return list(model.output_names) if hasattr(model, "output_names") else [model.layers[-1].name]


def sample(name, file, inputs, outputs, names):
    """A `ModelSample`; of each output a few elements, evenly from all."""
    lines = [f"  static let {name} = ModelSample(", f'    name: "{name}", file: {name}File,', "    inputs: ["]
    lines += [f"      ({list(x.shape)}, {'true' if x.dtype.kind == 'i' else 'false'})," for x in inputs]
    lines += ["    ],", "    outputs: ["]
    for output, output_name in zip(outputs, names):
        flat = np.asarray(output, "float32").reshape(-1)
        chosen = [flat[place * flat.size // SAMPLED] for place in range(SAMPLED)] if flat.size > SAMPLED else list(flat)
        numbers = ", ".join(f"{value:.7g}" for value in chosen)
        lines.append(f"      .init(")
        lines.append(f'        name: "{output_name}", shape: {list(output.shape)},')
        row = "        sampled: ["
        parts = []
        for number in numbers.split(", "):
            if len(row) + len(number) > 112:
                parts.append(row.rstrip())
                row = "          "
            row += number + ", "
        lines += parts + [row.rstrip(", ") + f"], largest: {np.abs(flat).max():.7g}),"]
    lines += ["    ])"]
    return encoding.literal(name + "File", file) + lines


def modern(library, prefix, build, extension):
    model = build(library)
    models.randomize(model)
    inputs = inputs_of(model)
    outputs = model(inputs if len(inputs) > 1 else inputs[0])
    outputs = [t.numpy() for t in (outputs if isinstance(outputs, (list, tuple)) else [outputs])]
    name = prefix + build.__name__.capitalize()
    return name, sample(name, saved(model, extension), inputs, outputs, output_names(model))


# Keras 1 and Theano


def weights(shape, seed):
    return np.random.default_rng(seed).uniform(-0.6, 0.6, shape).astype("float32")


def legacy_file(config, layers, version="1.2.2", backend=None):
    """An HDF5 file as Keras 1 writes it; `layers` are (name, [(weight name, array)])."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        file.attrs["keras_version"] = np.bytes_(version)
        file.attrs["model_config"] = np.bytes_(json.dumps(config))
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = np.array([name.encode() for name, _ in layers])
        if backend:
            group.attrs["backend"] = np.bytes_(backend)
            group.attrs["keras_version"] = np.bytes_(version)
        for name, arrays in layers:
            layer = group.create_group(name)
            layer.attrs["weight_names"] = np.array([weight.encode() for weight, _ in arrays])
            for weight, array in arrays:
                layer[weight] = array
    return buffer.getvalue()


def first_sequential():
    """Theano's order of axes: kernels out x in x rows x columns, images channels first."""
    kernel, bias, dense, dense_bias = weights((4, 3, 3, 3), 1), weights(4, 2), weights((4 * 4 * 4, 5), 3), weights(5, 4)
    order = {"dim_ordering": "th"}
    config = {
        "class_name": "Sequential",
        "config": [
            {"class_name": "Convolution2D", "config": {
                "name": "convolution2d_1", "batch_input_shape": [None, 3, 8, 8], "nb_filter": 4, "nb_row": 3,
                "nb_col": 3, "border_mode": "same", "subsample": [1, 1], "bias": True, "activation": "linear", **order}},
            {"class_name": "Activation", "config": {"name": "activation_1", "activation": "relu"}},
            {"class_name": "MaxPooling2D", "config": {
                "name": "maxpooling2d_1", "pool_size": [2, 2], "strides": [2, 2], "border_mode": "valid", **order}},
            {"class_name": "Dropout", "config": {"name": "dropout_1", "p": 0.5}},
            {"class_name": "Flatten", "config": {"name": "flatten_1"}},
            {"class_name": "Dense", "config": {
                "name": "dense_1", "output_dim": 5, "bias": True, "activation": "softmax", "input_dim": None}},
        ],
    }
    file = legacy_file(config, [
        ("convolution2d_1", [("convolution2d_1_W", kernel), ("convolution2d_1_b", bias)]), ("activation_1", []),
        ("maxpooling2d_1", []), ("dropout_1", []), ("flatten_1", []),
        ("dense_1", [("dense_1_W", dense), ("dense_1_b", dense_bias)]),
    ])
    x = ramp((2, 3, 8, 8), 0, False)
    y = keras.ops.conv(x.transpose(0, 2, 3, 1), kernel.transpose(2, 3, 1, 0), padding="same") + bias
    y = keras.ops.max_pool(keras.ops.relu(y), 2).numpy().transpose(0, 3, 1, 2).reshape(2, -1)
    return "firstSequential", sample(
        "firstSequential", file, [x], [keras.ops.softmax(y @ dense + dense_bias).numpy()], ["dense_1"])


def first_functional():
    """A graph with Merge, one-dimensional convolution and an LSTM whose gates are stored one by one."""
    kernel, bias = weights((3, 1, 3, 4), 1), weights(4, 2)
    gates = {g: (weights((4, 2), 10 + i), weights((2, 2), 20 + i), weights(2, 30 + i)) for i, g in enumerate("icfo")}
    node = lambda *names: [[[name, 0, 0] for name in names]]
    config = {
        "class_name": "Model",
        "config": {
            "name": "model_1",
            "layers": [
                {"class_name": "InputLayer", "name": "input_1", "inbound_nodes": [], "config": {
                    "name": "input_1", "batch_input_shape": [None, 6, 3], "input_dtype": "float32", "sparse": False}},
                {"class_name": "Convolution1D", "name": "conv", "inbound_nodes": node("input_1"), "config": {
                    "name": "conv", "nb_filter": 4, "filter_length": 3, "border_mode": "same", "subsample_length": 1,
                    "activation": "relu", "bias": True, "input_dim": 3, "input_length": None}},
                {"class_name": "BatchNormalization", "name": "batch", "inbound_nodes": node("conv"), "config": {
                    "name": "batch", "mode": 0, "axis": -1, "epsilon": 1e-5, "momentum": 0.9}},
                {"class_name": "Merge", "name": "merge_1", "inbound_nodes": node("conv", "batch"), "config": {
                    "name": "merge_1", "mode": "sum", "concat_axis": -1, "dot_axes": -1, "mode_type": "raw"}},
                {"class_name": "LSTM", "name": "lstm", "inbound_nodes": node("merge_1"), "config": {
                    "name": "lstm", "output_dim": 2, "activation": "tanh", "inner_activation": "hard_sigmoid",
                    "return_sequences": False, "go_backwards": False, "stateful": False, "unroll": False,
                    "consume_less": "cpu", "input_dim": 4, "input_length": None}},
            ],
            "input_layers": [["input_1", 0, 0]],
            "output_layers": [["lstm", 0, 0]],
        },
    }
    statistics = [weights(4, 40), weights(4, 41), weights(4, 42), np.abs(weights(4, 43)) + 0.5]
    names = ["gamma", "beta", "running_mean", "running_std"]
    stored = [(f"lstm_{part}_{g}", array) for g in "icfo" for part, array in zip("WUb", gates[g])]
    file = legacy_file(config, [
        ("input_1", []), ("conv", [("conv_W", kernel), ("conv_b", bias)]),
        ("batch", [("batch_" + name, array) for name, array in zip(names, statistics)]), ("merge_1", []),
        ("lstm", stored),
    ])
    x = ramp((2, 6, 3), 0, False)
    y = keras.ops.relu(keras.ops.conv(x, kernel[:, 0], padding="same") + bias).numpy()
    gamma, beta, mean, variance = statistics
    y = y + (y - mean) / np.sqrt(variance + 1e-5) * gamma + beta
    hard = lambda v: np.clip(0.2 * v + 0.5, 0, 1)
    h, c = np.zeros((2, 2), "float32"), np.zeros((2, 2), "float32")
    for step in range(6):
        i, g, f, o = (y[:, step] @ gates[n][0] + h @ gates[n][1] + gates[n][2] for n in "icfo")
        c = hard(f) * c + hard(i) * np.tanh(g)
        h = hard(o) * np.tanh(c)
    return "firstFunctional", sample("firstFunctional", file, [x], [h], ["lstm"])


def theano():
    """Keras 2 on Theano, whose convolution reads kernels from their end."""
    kernel, bias = weights((3, 2, 3, 4), 1), weights(4, 2)
    config = {
        "class_name": "Sequential",
        "config": {"name": "turned", "layers": [
            {"class_name": "Conv2D", "config": {
                "name": "conv2d_1", "batch_input_shape": [None, 6, 6, 3], "filters": 4, "kernel_size": [3, 2],
                "strides": [1, 1], "padding": "valid", "data_format": "channels_last", "dilation_rate": [1, 1],
                "use_bias": True, "activation": "linear"}},
        ]},
    }
    arrays = [("conv2d_1/kernel:0", kernel), ("conv2d_1/bias:0", bias)]
    file = legacy_file(config, [("conv2d_1", arrays)], version="2.1.3", backend="theano")
    x = ramp((2, 6, 6, 3), 0, False)
    y = keras.ops.conv(x, kernel[::-1, ::-1], padding="valid").numpy() + bias
    return "theano", sample("theano", file, [x], [y], ["conv2d_1"])


def unsupported():
    """Layers and options that KerasFormat does not read."""
    L = keras.layers
    series = keras.Input(batch_shape=(1, 6, 4), name="series")
    image = keras.Input(batch_shape=(1, 4, 6, 2), name="image")
    x = L.MultiHeadAttention(2, 2, name="attention")(series, series)
    outputs = [L.CenterCrop(2, 2, name="crop")(image), L.LSTM(2, name="lstm")(x)]
    outputs.append(L.LSTM(2, stateful=True, name="forget")(x))
    return encoding.literal("unsupportedFile", saved(keras.Model([series, image], outputs), "keras"))


def main():
    samples = [modern(tf_keras, "second", build, "h5") for build in models.ALL]
    samples += [modern(keras, "third", build, "keras") for build in models.ALL]
    samples += [modern(tf_keras, "archived", models.nested, "keras"), modern(keras, "hdf5", models.nested, "h5")]
    samples += [first_sequential(), first_functional(), theano()]
    lines = [
        "// Made by Samples/make_keras_samples.py; do not edit.", "",
        "/// Models as files, and what Keras computes with them.", "enum KerasSamples {", "  static let all = [",
    ]
    lines += [f"    {name}," for name, _ in samples] + ["  ]"]
    lines += [""] + unsupported()
    for _, text in samples:
        lines += [""] + text
    encoding.write("KerasSamples.swift", lines + ["}"])


main()
