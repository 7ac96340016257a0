// modelconv: the command line. One file a subcommand; each parses, calls a room and renders. No algorithm lives here.

import KerasFormat
import Verification

// A worker process does its one job and ends here.
HDF5Worker.serveIfRequested()
VerificationWorker.serveIfRequested()

Modelconv.runAndExit()
