// Writing the records that include/CHDF5.h describes.
//
// The `put_` functions collect one record, `send_record` writes it. Every function ends the process where the parent is
// gone, memory is out or the request's budget is spent.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include "CHDF5.h"

/// Sets how many bytes of records may be written.
void set_record_budget(uint64_t bytes);

void put_u8(uint8_t value);
void put_u32(uint32_t value);
void put_u64(uint64_t value);
/// Text of at most UINT32_MAX bytes.
void put_text(const char *text, size_t length);

/// Writes the collected bytes and `count` bytes at `tail` as one record.
void send_record(enum chdf5_record kind, const void *tail, size_t count);

/// Writes what is still buffered.
void flush_records(void);

/// Ends the process with a failure record: `where` is an object's path (or empty), the rest as for printf.
_Noreturn void fail(enum chdf5_cause cause, const char *where, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/// `size` bytes to be freed with `free`. Fails as a limit when they are more than the budget or the system has.
void *allocate(uint64_t size, const char *where);
