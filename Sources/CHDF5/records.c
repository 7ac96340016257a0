#include "records.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static uint64_t budget = 1 << 16;
static uint64_t allowed = 1 << 16;

static uint8_t output[1 << 16];
static size_t output_count;

static uint8_t *record;
static size_t record_count, record_capacity;

void set_record_budget(uint64_t bytes) { budget = allowed = bytes; }

static void write_all(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(1);
    bytes += written;
    count -= (size_t)written;
  }
}

void flush_records(void) {
  write_all(output, output_count);
  output_count = 0;
}

static void write_bytes(const void *bytes, size_t count) {
  if (count > sizeof output - output_count) flush_records();
  if (count > sizeof output) {
    write_all(bytes, count);
  } else if (count > 0) {
    memcpy(output + output_count, bytes, count);
    output_count += count;
  }
}

static void put_bytes(const void *bytes, size_t count) {
  if (count > record_capacity - record_count) {
    if (count > allowed) fail(CHDF5_LIMIT, "", "its text takes more than %llu bytes", (unsigned long long)allowed);
    size_t capacity = 2 * record_capacity + count + 256;
    uint8_t *grown = realloc(record, capacity);
    if (!grown) fail(CHDF5_LIMIT, "", "out of memory for a record of %zu bytes", capacity);
    record = grown;
    record_capacity = capacity;
  }
  if (count > 0) memcpy(record + record_count, bytes, count);
  record_count += count;
}

void put_u8(uint8_t value) { put_bytes(&value, sizeof value); }

void put_u32(uint32_t value) {
  uint8_t bytes[4];
  for (int place = 0; place < 4; place++) bytes[place] = (uint8_t)(value >> 8 * place);
  put_bytes(bytes, sizeof bytes);
}

void put_u64(uint64_t value) {
  put_u32((uint32_t)value);
  put_u32((uint32_t)(value >> 32));
}

void put_text(const char *text, size_t length) {
  if (length > UINT32_MAX) fail(CHDF5_LIMIT, "", "a text of %zu bytes", length);
  put_u32((uint32_t)length);
  put_bytes(text, length);
}

void send_record(enum chdf5_record kind, const void *tail, size_t count) {
  uint64_t length = (uint64_t)record_count + count;
  if (kind != CHDF5_FAILURE) {
    if (length > budget)
      fail(CHDF5_LIMIT, "", "its contents take more than %llu bytes", (unsigned long long)allowed);
    budget -= length;
  }
  uint8_t header[9] = {kind};
  for (int place = 0; place < 8; place++) header[1 + place] = (uint8_t)(length >> 8 * place);
  write_bytes(header, sizeof header);
  write_bytes(record, record_count);
  write_bytes(tail, count);
  record_count = 0;
}

_Noreturn void fail(enum chdf5_cause cause, const char *where, const char *format, ...) {
  char what[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(what, sizeof what, format, arguments);
  va_end(arguments);
  record_count = 0;
  put_u8(cause);
  put_text(where, strlen(where));
  put_text(what, strlen(what));
  send_record(CHDF5_FAILURE, NULL, 0);
  flush_records();
  _exit(0);
}

void *allocate(uint64_t size, const char *where) {
  if (size > allowed)
    fail(CHDF5_LIMIT, where, "needs %llu bytes, the limit is %llu", (unsigned long long)size,
         (unsigned long long)allowed);
  void *memory = malloc(size > 0 ? size : 1);
  if (!memory) fail(CHDF5_LIMIT, where, "needs %llu bytes of memory", (unsigned long long)size);
  return memory;
}
