"""What scikit-learn makes of a small table, as Swift for the tests beside it.

    python3 make_reference.py > ../ScikitLearnReference.swift      (needs scikit-learn)
"""
import numpy
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness
from sklearn.neighbors import NearestNeighbors

ROWS, COLUMNS = 150, 9


def table():
    """Three groups; ScikitLearnTests repeats the formula."""
    rows = [[((i * 37 + j * 101 + i * i * j) % 97) for j in range(COLUMNS)] for i in range(ROWS)]
    values = numpy.array(rows, numpy.float32) / numpy.float32(97)
    for i in range(ROWS):
        for j in range(COLUMNS):
            if j % 3 == i % 3:
                values[i, j] += numpy.float32(1.5)
    return values


def numbers(name, values, kind):
    text = ", ".join(f"{v:.9g}" if kind != "Int" else str(int(v)) for v in numpy.ravel(values))
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) > 110:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    lines.append(line)
    body = "\n    ".join(lines)
    return f"  static let {name}: [{kind}] = [\n    {body},\n  ]"


x = table().astype(numpy.float64)
print("// Written by Samples/make_reference.py.\n\nenum ScikitLearnReference {")
for name, metric in [("l2", "euclidean"), ("l1", "manhattan"), ("cosine", "cosine"), ("mse", "sqeuclidean")]:
    distances, _ = NearestNeighbors(n_neighbors=4, metric=metric, algorithm="brute").fit(x).kneighbors()
    if name == "mse":
        distances = distances / COLUMNS
    print(numbers(f"{name}Distances", distances[:20], "Float"))
_, indices = NearestNeighbors(n_neighbors=4, algorithm="brute").fit(x).kneighbors()
print(numbers("l2Indices", indices[:20], "Int"))
pca = PCA(3, svd_solver="full").fit(x)
print(numbers("components", pca.components_, "Double"))
print(numbers("variances", pca.explained_variance_, "Double"))
print(numbers("shares", pca.explained_variance_ratio_, "Double"))
print(numbers("scores", pca.transform(x)[:10], "Float"))
wide = PCA(3, svd_solver="full").fit(x[:6])
print(numbers("wideScores", wide.transform(x[:6]), "Float"))
for name, method in [("exact", "exact"), ("tree", "barnes_hut")]:
    model = TSNE(perplexity=12, init="pca", method=method, random_state=0)
    y = model.fit_transform(x)
    print(f"  static let {name}Divergence = {model.kl_divergence_:.6g}")
    print(f"  static let {name}Trustworthiness = {trustworthiness(x, y, n_neighbors=5):.6g}")
# The measure itself, of a map that is just the first two columns.
print(f"  static let columnsTrustworthiness = {trustworthiness(x, x[:, :2], n_neighbors=5):.9g}")
print("}")
