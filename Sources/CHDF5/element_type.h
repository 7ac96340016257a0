#pragma once

#include "CHDF5.h"
#include "hdf5_library.h"

/// What a stored type is in ours.
struct element_type {
  /// Its element, when `refusal` is NULL and `is_string` is 0.
  enum chdf5_element element;
  int is_string;
  /// Bytes of an element as stored.
  size_t size;
  /// Whether the stored bytes need no conversion.
  int is_little_endian;
  /// Why it has no counterpart.
  const char *refusal;
};

struct element_type element_type(hid_t type);
