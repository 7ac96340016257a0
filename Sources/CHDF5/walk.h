#pragma once

#include "CHDF5.h"
#include "hdf5_library.h"

/// Opens the file that `access` stands for and sends a record for everything in it, then `done`.
void walk_file(hid_t access, const struct chdf5_request *request);

/// Fails as malformed with libhdf5's own reason for its latest error, after `what`.
_Noreturn void fail_in_library(const char *where, const char *what);
