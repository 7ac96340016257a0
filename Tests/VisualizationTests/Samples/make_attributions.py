#!/usr/bin/env python3
"""Makes the *.npz beside this file: how the scores of the fixtures' networks come about, in plain PyTorch after the papers'
formulas, and what OpenCV makes of a picture.

    usage: make_attributions.py FIXTURES          needs numpy, torch, captum, onnx, h5py and opencv-python-headless

Where Captum computes the same, the values are held against it too.
"""
import os
import sys

import cv2
import h5py
import numpy as np
import onnx
import onnx.numpy_helper
import torch
import torch.nn.functional as F
from captum.attr import IntegratedGradients, Occlusion

HERE = os.path.dirname(os.path.abspath(__file__))
PATCH, STRIDE, FILL = (7, 9), 5, 0.25
CHANNEL = 5


class PassRule(torch.autograd.Function):
    """ReLU with another gradient: guided backpropagation, or the deconvolutional network."""

    @staticmethod
    def forward(ctx, x, rule):
        ctx.rule = rule
        ctx.save_for_backward(x)
        return x.clamp(min=0)

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        if ctx.rule == "gradient":
            return gradient * (x > 0), None
        return gradient.clamp(min=0) * ((x > 0) if ctx.rule == "guided" else 1), None


def shapes_torch(folder):
    """A function of x and a ReLU, which gives the logits and the layer of Grad-CAM."""
    w = torch.load(os.path.join(folder, "model.pt"), weights_only=True)

    def run(x, relu):
        x = F.max_pool2d(relu(F.conv2d(x, w["conv1.weight"], w["conv1.bias"])), 2)
        layer = relu(F.conv2d(x, w["conv2.weight"], w["conv2.bias"]))
        x = F.max_pool2d(layer, 2).flatten(1)
        x = relu(F.linear(x, w["fc1.weight"], w["fc1.bias"]))
        return F.linear(x, w["fc2.weight"], w["fc2.bias"]), layer

    return run


def shapes_onnx(folder):
    model = onnx.load(os.path.join(folder, "model.onnx"))
    weights = {t.name: torch.from_numpy(onnx.numpy_helper.to_array(t).copy()) for t in model.graph.initializer}
    nodes = {n.name: n for n in model.graph.node}

    def conv(x, name, **settings):
        return F.conv2d(x, *(weights[i] for i in nodes[name].input[1:]), **settings)

    def run(x, relu):
        def residual(x, name):
            groups = x.shape[1]
            inner = relu(conv(x, f"/{name}/body/body.0/Conv", padding=1))
            return relu(x + conv(inner, f"/{name}/body/body.3/Conv", padding=1, groups=groups))

        x = conv(x, "/stem/stem.0/Conv", stride=2, padding=1).clamp(0, 6)
        x = conv(residual(x, "one"), "/squeeze/Conv")
        x = relu(torch.cat([conv(x, "/wide/Conv", padding=1), conv(x, "/narrow/Conv")], 1))
        layer = residual(F.max_pool2d(x, 3, 2, ceil_mode=True), "two")
        head = nodes["/classifier/Gemm"].input
        return F.linear(layer.mean((2, 3)), weights[head[1]], weights[head[2]]), layer

    return run


def shapes_keras(folder):
    file = h5py.File(os.path.join(folder, "model.h5"), "r")["model_weights"]
    w = {}

    def collect(name, item):
        if isinstance(item, h5py.Dataset):
            parts = name.split("/")
            w[parts[0] + "/" + parts[-1].split(":")[0]] = torch.from_numpy(item[()])

    file.visititems(collect)

    def conv(x, kernel, bias, **settings):
        return F.conv2d(x, kernel.permute(3, 2, 0, 1), bias, **settings)

    def run(x, relu):
        x = relu(conv(F.pad(x, (1, 2, 1, 2)), w["conv/kernel"], w["conv/bias"], stride=2))
        x = F.batch_norm(x, w["norm/moving_mean"], w["norm/moving_variance"], w["norm/gamma"], w["norm/beta"], eps=1e-3)
        depthwise = w["separable/depthwise_kernel"].permute(2, 3, 0, 1)
        x = F.conv2d(x, depthwise, padding=1, groups=12)
        x = F.leaky_relu(conv(x, w["separable/pointwise_kernel"], w["separable/bias"]), 0.1)
        x = F.max_pool2d(x, 2)
        side = conv(x, w["shortcut/kernel"], w["shortcut/bias"])
        inner = relu(conv(x, w["conv2/kernel"], w["conv2/bias"], padding=1))
        layer = inner + side
        x = F.avg_pool2d(F.pad(layer, (1, 0, 0, 1)), 2).permute(0, 2, 3, 1).flatten(1)
        x = relu(F.linear(x, w["hidden/kernel"].T, w["hidden/bias"]))
        return F.linear(x, w["probabilities/kernel"].T, w["probabilities/bias"]), layer

    return run


def by_rule(rule):
    return lambda x: PassRule.apply(x, rule)


def gradient(run, x, choose, rule="gradient"):
    x = x.clone().requires_grad_()
    choose(*run(x, by_rule(rule))).sum().backward()
    return x.grad


def occlusion(run, x, label):
    """The mean fall of the score over the windows that cover a place."""
    height, width = x.shape[2:]
    falls, counts = torch.zeros(height, width), torch.zeros(height, width)
    score = run(x, torch.relu)[0][0, label]
    for top in range(0, -(-(height - PATCH[0]) // STRIDE) * STRIDE + 1, STRIDE):
        for left in range(0, -(-(width - PATCH[1]) // STRIDE) * STRIDE + 1, STRIDE):
            hidden = x.clone()
            hidden[:, :, top:top + PATCH[0], left:left + PATCH[1]] = FILL
            falls[top:top + PATCH[0], left:left + PATCH[1]] += score - run(hidden, torch.relu)[0][0, label]
            counts[top:top + PATCH[0], left:left + PATCH[1]] += 1
    return falls / counts


def attributions(run, x):
    logits, layer = run(x, torch.relu)
    label = int(logits[0].argmax())
    score = lambda logits, layer: logits[:, label]
    result = {"class": np.int64(label), "score": logits[0, label]}
    for rule in ("gradient", "guided", "deconvolution"):
        result[rule] = gradient(run, x, score, rule)
    result["channel"] = gradient(run, x, lambda logits, layer: layer[:, CHANNEL])
    # The strongest neuron: others may be dead, and have no gradient.
    place = np.unravel_index(int(layer.argmax()), layer.shape)
    result["neuron_place"] = np.array(place[1:])
    result["neuron"] = gradient(run, x, lambda logits, layer: layer[place])
    points, weights = np.polynomial.legendre.leggauss(50)
    total = torch.zeros_like(x)
    for point, weight in zip((points + 1) / 2, weights / 2):
        total += float(weight) * gradient(run, x * float(point), score)
    result["integrated"] = x * total
    leaf = layer.detach().requires_grad_()
    # The layer's gradient, by the chain from a layer that is replaced by a leaf of the same values.
    logits, layer = run(x.clone().requires_grad_(), by_rule("gradient"))
    slopes = torch.autograd.grad(logits[0, label], layer)[0]
    cam = (slopes.mean((2, 3), keepdim=True) * leaf).sum(1)[0].detach()
    result["cam"] = cam
    for mode, settings in (("nearest", {}), ("bilinear", {"align_corners": False})):
        large = F.interpolate(cam.clamp(min=0)[None, None], x.shape[2:], mode=mode, **settings)
        result["guided_cam_" + mode] = result["guided"] * large
    features = leaf[0].detach().flatten(1)
    result["gram"] = features @ features.T / features.numel()
    with torch.no_grad():
        result["occlusion"] = occlusion(run, x, label)
    scores = lambda x: run(x, torch.relu)[0]
    captum = {
        "integrated": IntegratedGradients(scores).attribute(x, target=label, n_steps=50),
        "occlusion": Occlusion(scores).attribute(
            x, target=label, sliding_window_shapes=(x.shape[1], *PATCH), strides=(x.shape[1], STRIDE, STRIDE),
            baselines=FILL)[0, 0],
    }
    for name, value in captum.items():
        assert (value - result[name]).abs().max() < 1e-4 * value.abs().max(), name
    return {name: np.asarray(value.detach() if torch.is_tensor(value) else value) for name, value in result.items()}


def gram(layer):
    features = layer[0].flatten(1)
    return features @ features.T / features.numel()


def style(run, content, image, x):
    """Losses and gradient at x, of a picture with the content of one and the style of another, and where both optimizers end."""
    relu = torch.relu
    content_target, style_target = run(content, relu)[1].detach(), gram(run(image, relu)[1]).detach()

    def losses(x):
        layer = run(x, relu)[1]
        down, right = x[:, :, 1:] - x[:, :, :-1], x[:, :, :, 1:] - x[:, :, :, :-1]
        variation = ((down ** 2).sum() + (right ** 2).sum()) / x.numel()
        terms = F.mse_loss(layer, content_target), F.mse_loss(gram(layer), style_target), variation
        return torch.stack(terms + (terms[0] + 1e3 * terms[1] + 0.5 * terms[2],))

    x = x.clone().requires_grad_()
    values = losses(x)
    values[3].backward()
    result = {"losses": values, "style_gradient": x.grad.clone()}
    for name, optimizer, steps in (
        ("adam", lambda p: torch.optim.Adam([p], lr=0.02), 40),
        ("lbfgs", lambda p: torch.optim.LBFGS([p], max_iter=40, history_size=10, line_search_fn="strong_wolfe"), 1),
    ):
        point = content.clone(memory_format=torch.contiguous_format).requires_grad_()
        method = optimizer(point)

        def closure():
            method.zero_grad()
            total = losses(point)[3]
            total.backward()
            return total

        for _ in range(steps):
            method.step(closure)
        result[name + "_loss"] = losses(point)[3]
    return result


def filters():
    random = np.random.default_rng(5)
    result = {"picture": random.random((11, 13), np.float32)}
    for height, width in ((3, 3), (5, 5), (4, 2), (1, 7)):
        kernel = random.standard_normal((height, width)).astype(np.float32)
        result[f"kernel_{height}x{width}"] = kernel
        result[f"result_{height}x{width}"] = cv2.filter2D(result["picture"], -1, kernel)
    return result


def main(fixtures):
    torch.set_num_threads(1)
    for name, build in (("shapes_torch", shapes_torch), ("shapes_onnx", shapes_onnx), ("shapes_keras", shapes_keras)):
        folder = os.path.join(fixtures, name)
        data = os.path.join(folder, "test_data_set_0")
        pictures = torch.from_numpy(np.load(os.path.join(data, "input_0.npy")))
        if name == "shapes_keras":
            pictures = pictures.permute(0, 3, 1, 2)
        x = pictures[1:2]
        run = build(folder)
        expected = torch.from_numpy(np.load(os.path.join(data, "output_0.npy"))[1])
        found = run(x, torch.relu)[0][0].detach()
        if name == "shapes_keras":
            found = found.softmax(0)
        assert torch.allclose(found, expected, rtol=1e-4, atol=1e-5), name
        styled = style(run, x, pictures[:1], (pictures[1:2] + pictures[:1]) / 2)
        styled = {key: np.asarray(value.detach()) for key, value in styled.items()}
        np.savez(os.path.join(HERE, name + ".npz"), **attributions(run, x), **styled)
    np.savez(os.path.join(HERE, "filters.npz"), **filters())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
