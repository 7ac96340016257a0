// PNG through libpng, whose error exits end here: setjmp and longjmp never leave this target, every function returns.
// All functions are stateless and may be called from several threads at once.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef enum {
  MODELCONV_PNG_OK = 0,
  /// The bytes break the format; a wrong checksum of any chunk counts as such.
  MODELCONV_PNG_CORRUPT,
  /// The bytes end before the picture does.
  MODELCONV_PNG_TRUNCATED,
  MODELCONV_PNG_MEMORY,
} modelconv_png_status;

/// Where and why reading or writing ended.
typedef struct {
  /// Bytes of the file that were consumed.
  size_t offset;
  /// libpng's message, ended by NUL.
  char message[200];
} modelconv_png_failure;

typedef struct {
  uint32_t width;
  uint32_t height;
  /// Samples a pixel that `modelconv_png_decode` writes: 1 (gray) or 3 (RGB).
  int components;
  /// Bytes that one row takes in the file's own form, before filtering.
  size_t stored_row_bytes;
} modelconv_png_header;

/// Reads up to the picture's first data chunk.
modelconv_png_status modelconv_png_read_header(
    const uint8_t *bytes, size_t count, modelconv_png_header *header, modelconv_png_failure *failure);

/// Decodes into `pixels`, rows from the top, samples interleaved, 8 bits each. Palettes become RGB; gray of 1, 2 and 4
/// bits is spread over 0...255; alpha and transparent colors are dropped; gamma and color profiles are not applied. Of
/// 16-bit samples the upper byte stays, but for 16-bit gray without alpha, which is cut off at 255.
/// `capacity` must be what the header says.
modelconv_png_status modelconv_png_decode(
    const uint8_t *bytes, size_t count, uint8_t *pixels, size_t capacity, modelconv_png_failure *failure);

/// Encodes 8-bit `components` = 1 (gray) or 3 (RGB). On success `*encoded` is a buffer of `*encoded_count` bytes that
/// the caller frees.
modelconv_png_status modelconv_png_encode(
    const uint8_t *pixels, uint32_t width, uint32_t height, int components, uint8_t **encoded, size_t *encoded_count,
    modelconv_png_failure *failure);
