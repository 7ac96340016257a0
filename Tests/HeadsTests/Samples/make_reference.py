"""Writes LogisticReference.swift: what scikit-learn's LogisticRegression finds on features that the tests make themselves."""

import math
import pathlib

import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ROWS, COLUMNS, CLASSES = 60, 5, 3

# The same numbers as in HeadFitTests.swift.
labels = np.array([(i * 7919 % 97) % CLASSES for i in range(ROWS)])
features = np.array(
    [[math.sin(1.7 * i * i + 0.9 * j * j * i) * (1 + 3 * j) + (0.8 if labels[i] == j % CLASSES else 0) for j in range(COLUMNS)]
     for i in range(ROWS)]).astype(np.float32)


def numbers(values):
    return ", ".join(f"{v:.7g}" for v in np.asarray(values).ravel())


def fit(name, c, scaled):
    model = LogisticRegression(C=c, tol=1e-10, max_iter=10_000)
    data = features.astype(np.float64)
    if scaled:
        scaler = StandardScaler().fit(data)
        model.fit(scaler.transform(data), labels)
        weights = model.coef_ / scaler.scale_
        biases = model.intercept_ - weights @ scaler.mean_
    else:
        model.fit(data, labels)
        weights, biases = model.coef_, model.intercept_
    accuracy = float(np.mean(np.argmax(data @ weights.T + biases, axis=1) == labels))
    return f'''  LogisticReference(
    name: "{name}", decay: {1 / (c * ROWS):.17g}, isStandardized: {str(scaled).lower()}, accuracy: {accuracy:.17g},
    weights: [
      {numbers(weights[0])},
      {numbers(weights[1])},
      {numbers(weights[2])},
    ],
    biases: [{numbers(biases)}]),
'''


text = f"""// Written by Samples/make_reference.py with scikit-learn {sklearn.__version__}.

struct LogisticReference: Sendable {{
  var name: String
  var decay: Double
  var isStandardized: Bool
  var accuracy: Double
  var weights: [Double]
  var biases: [Double]
}}

let logisticReferences = [
{fit("C = 1", 1.0, False)}{fit("C = 100", 100.0, False)}{fit("standardised", 1.0, True)}]
"""
(pathlib.Path(__file__).parent.parent / "LogisticReference.swift").write_text(text)
