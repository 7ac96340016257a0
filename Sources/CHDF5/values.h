#pragma once

#include "hdf5_library.h"

/// Both finish and send the record that the caller began with the owner's number and the name. `where` is for messages.
void send_attribute_value(hid_t attribute, const char *where);
void send_dataset_value(hid_t dataset, const char *where, uint64_t chunk_bytes);
