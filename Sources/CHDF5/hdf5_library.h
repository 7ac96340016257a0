// libhdf5 behind a table of pointers that dlopen fills.
//
// `library.H5Aread(…)` calls it; the names are the header's own, also where H5version.h maps one to a versioned symbol.

#pragma once

#define H5_USE_110_API
#if __has_include(<hdf5/serial/hdf5.h>)  // Debian and Ubuntu
#include <hdf5/serial/hdf5.h>
#if __has_include(<hdf5/serial/H5FDdevelop.h>)
#include <hdf5/serial/H5FDdevelop.h>
#endif
#elif __has_include(<hdf5.h>)
#include <hdf5.h>
#if __has_include(<H5FDdevelop.h>)
#include <H5FDdevelop.h>
#endif
#else
#error "hdf5.h is missing: install libhdf5-dev (Scripts/setup does)"
#endif

#define HDF5_FUNCTIONS(X)                                                                                            \
  X(H5Aclose) X(H5Aget_space) X(H5Aget_type) X(H5Aiterate2) X(H5Aopen) X(H5Aread)                                    \
  X(H5Dget_create_plist) X(H5Dget_offset) X(H5Dget_space) X(H5Dget_storage_size) X(H5Dget_type) X(H5Dread)           \
  X(H5Eset_auto2) X(H5Ewalk2) X(H5FDregister) X(H5Fopen) X(H5Iget_type) X(H5Literate)             \
  X(H5Lunregister) X(H5Oclose) X(H5Oget_info2) X(H5Oopen) X(H5PLset_loading_state) X(H5Pclose) X(H5Pcreate)          \
  X(H5Pget_chunk) X(H5Pget_external_count) X(H5Pget_filter2) X(H5Pget_layout) X(H5Pget_nfilters) X(H5Pset_driver)    \
  X(H5Sclose) X(H5Sget_simple_extent_dims) X(H5Sget_simple_extent_ndims) X(H5Sget_simple_extent_type) X(H5Tclose)    \
  X(H5Tcopy) X(H5Tget_class) X(H5Tget_ebias) X(H5Tget_fields) X(H5Tget_member_value) X(H5Tget_nmembers)              \
  X(H5Tget_norm) X(H5Tget_offset) X(H5Tget_order) X(H5Tget_precision) X(H5Tget_sign) X(H5Tget_size)                  \
  X(H5Tget_strpad) X(H5Tget_super) X(H5Tis_variable_str) X(H5Tset_order) X(H5get_libversion) X(H5open)

struct hdf5_library {
#define DECLARE(name) __typeof__(name) *name;
  HDF5_FUNCTIONS(DECLARE)
#undef DECLARE
  /// The property list class of file access, a variable that `H5open` sets.
  hid_t *file_access_class;
};

extern struct hdf5_library library;

/// Loads libhdf5 and checks that it is of the headers' version; ends the process with a failure record where it is not.
void load_library(void);

/// Makes a file access property list whose files are the `count` bytes at `bytes`, whatever name is opened.
hid_t memory_file_access(const uint8_t *bytes, size_t count);
