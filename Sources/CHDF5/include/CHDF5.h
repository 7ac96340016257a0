// CHDF5: the guarded side of reading HDF5, in C beside libhdf5.
//
// libhdf5 1.10 crashes on one or two in a hundred mutated files and can be talked into opening others, so it never runs
// in the process that uses the model. That process starts its own executable again with the file as standard input and
// a pipe as standard output; the child calls `chdf5_serve`, which maps the file, loads libhdf5, closes the door behind
// itself (jail.c), walks the file (walk.c) and writes what it finds as the records below. The parent believes none of
// them before checking.
//
// libhdf5 is loaded with dlopen, in the child only: linked, it drags 36 shared libraries (libcurl, OpenSSL, Kerberos,
// LDAP…) into every start of the host program, measured as 7 ms each time.
//
// The stream of records, integers little-endian:
//
//     record    u8 kind, u64 length, then `length` bytes of:
//     hello     u32 version of this layout, u32 × 3 libhdf5's major, minor, release
//     group     u32 parent, text name                   the root comes first, its own parent and without a name
//     dataset   u32 parent, text name, value
//     other     u32 parent, text name, text reason      a link or object that is named and not read
//     attribute u32 owner, text name, value
//     failure   u8 cause, text where, text what         the last record of a file that is refused
//     done      u32 groups, datasets and others         the last record of a file that was read
//
//     text      u32 length, bytes                       as stored, perhaps not UTF-8
//     value     u8 form, then
//       refused   text reason
//       in file   u8 element, shape, u64 offset, u64 size    dense little-endian elements where the file has them
//       numbers   u8 element, shape, u64 size, bytes         read and converted to little-endian
//       strings   shape, text × product of the extents
//     shape     u8 rank, u64 × rank extents
//
// Groups, datasets and others are numbered from 0 in the order of their records; `parent` and `owner` are such numbers.

#pragma once

#include <stdint.h>

enum { CHDF5_VERSION = 1 };

enum chdf5_record {
  CHDF5_HELLO = 1,
  CHDF5_GROUP,
  CHDF5_DATASET,
  CHDF5_OTHER,
  CHDF5_ATTRIBUTE,
  CHDF5_FAILURE,
  CHDF5_DONE,
};

enum chdf5_cause {
  /// libhdf5 finds the file wrong.
  CHDF5_MALFORMED = 1,
  /// The file uses something that is refused: external storage, a foreign filter…
  CHDF5_UNSUPPORTED,
  /// The file holds more than `chdf5_limits` allow.
  CHDF5_LIMIT,
  /// The system or its libhdf5 is not what the worker needs.
  CHDF5_SYSTEM,
};

enum chdf5_form { CHDF5_REFUSED = 1, CHDF5_IN_FILE, CHDF5_NUMBERS, CHDF5_STRINGS };

enum chdf5_element {
  CHDF5_FLOAT16 = 1,
  CHDF5_BFLOAT16,
  CHDF5_FLOAT32,
  CHDF5_FLOAT64,
  CHDF5_INT8,
  CHDF5_INT16,
  CHDF5_INT32,
  CHDF5_INT64,
  CHDF5_UINT8,
  CHDF5_UINT16,
  CHDF5_UINT32,
  CHDF5_UINT64,
  CHDF5_BOOL,
};

/// What the parent asks of the child.
struct chdf5_request {
  /// Where the HDF5 file begins on standard input, and how long it is (it may be a member of an archive).
  uint64_t offset, length;
  /// Groups, datasets and links; the same number again of attributes.
  uint64_t objects;
  /// Groups within groups.
  uint64_t depth;
  uint64_t chunk_bytes;
  /// Bytes of records, and bytes of memory beyond what the program takes at its start.
  uint64_t allocation;
  uint64_t cpu_seconds;
};

/// Serves `request` from standard input to standard output. Returns the process's exit status: 0 when the last record
/// (done or failure) was written.
int chdf5_serve(const struct chdf5_request *request);

/// The parent's descriptors, all close-on-exec and none a standard one; -1 with `errno` where there is none.
int chdf5_open(const char *path);
/// An empty file that exists in memory only.
int chdf5_memory_file(void);
