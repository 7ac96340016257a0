// The executable that the tests of KerasFormat start as their HDF5 worker: the test runner is not ours to start again.

import KerasFormat

HDF5Worker.serveIfRequested()
