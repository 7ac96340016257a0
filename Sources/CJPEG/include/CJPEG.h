// JPEG through libjpeg(-turbo), whose error exits end here: setjmp and longjmp never leave this target, every function
// returns. All functions are stateless and may be called from several threads at once.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef enum {
  MODELCONV_JPEG_OK = 0,
  /// The bytes break the format; libjpeg's warnings about damaged data count as such.
  MODELCONV_JPEG_CORRUPT,
  /// The bytes end before the picture does.
  MODELCONV_JPEG_TRUNCATED,
  /// A kind of JPEG that libjpeg, or this target, does not read (lossless, 12 bits, two components).
  MODELCONV_JPEG_UNSUPPORTED,
  /// More scans than the caller allows.
  MODELCONV_JPEG_SCANS,
  /// More memory than the caller allows.
  MODELCONV_JPEG_MEMORY,
} modelconv_jpeg_status;

/// Where and why reading or writing ended.
typedef struct {
  /// Bytes of the file that were consumed.
  size_t offset;
  /// libjpeg's message, ended by NUL.
  char message[200];
} modelconv_jpeg_failure;

typedef struct {
  uint32_t width;
  uint32_t height;
  /// Samples a pixel that `modelconv_jpeg_decode` writes: 1 (gray), 3 (RGB) or 4 (CMYK, as stored).
  int components;
} modelconv_jpeg_header;

/// Reads up to the frame header.
modelconv_jpeg_status modelconv_jpeg_read_header(
    const uint8_t *bytes, size_t count, modelconv_jpeg_header *header, modelconv_jpeg_failure *failure);

/// Decodes into `pixels`, rows from the top, samples interleaved: integer ("islow") inverse DCT, smooth chroma
/// upsampling. `capacity` must be what the header says; libjpeg itself may allocate `memory` bytes more.
modelconv_jpeg_status modelconv_jpeg_decode(
    const uint8_t *bytes, size_t count, int scans, size_t memory, uint8_t *pixels, size_t capacity,
    modelconv_jpeg_failure *failure);

/// Encodes `components` = 1 (gray) or 3 (RGB, chroma halved both ways). On success `*encoded` is a buffer of
/// `*encoded_count` bytes that the caller frees.
modelconv_jpeg_status modelconv_jpeg_encode(
    const uint8_t *pixels, uint32_t width, uint32_t height, int components, int quality, uint8_t **encoded,
    size_t *encoded_count, modelconv_jpeg_failure *failure);
