#include "CPNG.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>

struct errors {
  jmp_buf exit;
  modelconv_png_status status;
  modelconv_png_failure *failure;
};

struct decoder {
  struct errors errors;
  png_structp png;
  png_infop info;
  const uint8_t *bytes;
  size_t count;
  size_t position;
};

static _Noreturn void fail(struct errors *errors, modelconv_png_status status, const char *message) {
  errors->status = status;
  snprintf(errors->failure->message, sizeof errors->failure->message, "%s", message);
  longjmp(errors->exit, 1);
}

static _Noreturn void on_error(png_structp png, png_const_charp message) {
  fail(png_get_error_ptr(png), MODELCONV_PNG_CORRUPT, message);
}

// libpng warns about chunks that carry no pixels.
static void on_warning(png_structp png, png_const_charp message) { (void)png, (void)message; }

static void use_errors(struct errors *errors, modelconv_png_failure *failure) {
  errors->status = MODELCONV_PNG_OK;
  errors->failure = failure;
  failure->offset = 0;
  failure->message[0] = 0;
}

static void read_bytes(png_structp png, png_bytep target, size_t count) {
  struct decoder *decoder = png_get_io_ptr(png);
  if (count > decoder->count - decoder->position) {
    decoder->position = decoder->count;
    fail(&decoder->errors, MODELCONV_PNG_TRUNCATED, "");
  }
  memcpy(target, decoder->bytes + decoder->position, count);
  decoder->position += count;
}

// Not to be called before setjmp.
static void open_decoder(struct decoder *decoder, const uint8_t *bytes, size_t count) {
  decoder->bytes = bytes;
  decoder->count = count;
  decoder->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &decoder->errors, on_error, on_warning);
  decoder->info = decoder->png ? png_create_info_struct(decoder->png) : NULL;
  if (!decoder->info) fail(&decoder->errors, MODELCONV_PNG_MEMORY, "out of memory");
  png_structp png = decoder->png;
  png_set_read_fn(png, decoder, read_bytes);
  png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
  // The caller compares the header with its own limits.
  png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  // Text, profiles and suggested palettes are passed over unread; transparency is not, but no pixel depends on it.
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
  png_read_info(png, decoder->info);
}

// 16-bit gray, in place: what is above 255 becomes 255.
static void clip_gray16(png_structp png, png_row_infop row, png_bytep samples) {
  (void)png;
  for (png_uint_32 x = 0; x < row->width; x++) samples[x] = samples[2 * x] ? 255 : samples[2 * x + 1];
}

// Asks libpng for 8-bit gray or RGB, and says which.
static int choose_components(struct decoder *decoder) {
  png_structp png = decoder->png;
  int color = png_get_color_type(png, decoder->info);
  int depth = png_get_bit_depth(png, decoder->info);
  if (color == PNG_COLOR_TYPE_PALETTE) png_set_palette_to_rgb(png);
  if (color == PNG_COLOR_TYPE_GRAY && depth < 8) png_set_expand_gray_1_2_4_to_8(png);
  if (color == PNG_COLOR_TYPE_GRAY && depth == 16) {
    png_set_read_user_transform_fn(png, clip_gray16);
    png_set_user_transform_info(png, NULL, 8, 1);
  } else {
    png_set_strip_16(png);
  }
  png_set_strip_alpha(png);
  return color & PNG_COLOR_MASK_COLOR ? 3 : 1;
}

static modelconv_png_status close_decoder(struct decoder *decoder) {
  decoder->errors.failure->offset = decoder->position;
  png_destroy_read_struct(&decoder->png, &decoder->info, NULL);
  return decoder->errors.status;
}

static void read_header(
    struct decoder *decoder, const uint8_t *bytes, size_t count, modelconv_png_header *header) {
  if (setjmp(decoder->errors.exit)) return;
  open_decoder(decoder, bytes, count);
  header->width = png_get_image_width(decoder->png, decoder->info);
  header->height = png_get_image_height(decoder->png, decoder->info);
  header->stored_row_bytes = png_get_rowbytes(decoder->png, decoder->info);
  header->components = choose_components(decoder);
}

modelconv_png_status modelconv_png_read_header(
    const uint8_t *bytes, size_t count, modelconv_png_header *header, modelconv_png_failure *failure) {
  struct decoder decoder = {0};
  use_errors(&decoder.errors, failure);
  read_header(&decoder, bytes, count, header);
  return close_decoder(&decoder);
}

static void decode(struct decoder *decoder, const uint8_t *bytes, size_t count, uint8_t *pixels, size_t capacity) {
  if (setjmp(decoder->errors.exit)) return;
  open_decoder(decoder, bytes, count);
  png_structp png = decoder->png;
  png_uint_32 width = png_get_image_width(png, decoder->info);
  png_uint_32 height = png_get_image_height(png, decoder->info);
  size_t stride = (size_t)width * (size_t)choose_components(decoder);
  int passes = png_set_interlace_handling(png);
  png_read_update_info(png, decoder->info);
  // The file may be a mapped one that somebody else has just rewritten.
  if (png_get_rowbytes(png, decoder->info) != stride || stride * height != capacity)
    fail(&decoder->errors, MODELCONV_PNG_CORRUPT, "the picture changed while it was read");
  for (int pass = 0; pass < passes; pass++)
    for (png_uint_32 y = 0; y < height; y++) png_read_row(png, pixels + y * stride, NULL);
  png_read_end(png, NULL);
}

modelconv_png_status modelconv_png_decode(
    const uint8_t *bytes, size_t count, uint8_t *pixels, size_t capacity, modelconv_png_failure *failure) {
  struct decoder decoder = {0};
  use_errors(&decoder.errors, failure);
  decode(&decoder, bytes, count, pixels, capacity);
  return close_decoder(&decoder);
}

struct encoder {
  struct errors errors;
  png_structp png;
  png_infop info;
  uint8_t *bytes;
  size_t count;
  size_t capacity;
};

static void write_bytes(png_structp png, png_bytep source, size_t count) {
  struct encoder *encoder = png_get_io_ptr(png);
  if (count > encoder->capacity - encoder->count) {
    size_t capacity = 2 * encoder->capacity + count;
    uint8_t *grown = realloc(encoder->bytes, capacity);
    if (!grown) fail(&encoder->errors, MODELCONV_PNG_MEMORY, "out of memory");
    encoder->bytes = grown;
    encoder->capacity = capacity;
  }
  memcpy(encoder->bytes + encoder->count, source, count);
  encoder->count += count;
}

static void flush_bytes(png_structp png) { (void)png; }

static void encode(
    struct encoder *encoder, const uint8_t *pixels, uint32_t width, uint32_t height, int components) {
  if (setjmp(encoder->errors.exit)) return;
  encoder->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &encoder->errors, on_error, on_warning);
  encoder->info = encoder->png ? png_create_info_struct(encoder->png) : NULL;
  if (!encoder->info) fail(&encoder->errors, MODELCONV_PNG_MEMORY, "out of memory");
  png_structp png = encoder->png;
  png_set_write_fn(png, encoder, write_bytes, flush_bytes);
  png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  png_set_IHDR(
      png, encoder->info, width, height, 8, components == 1 ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB,
      PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_write_info(png, encoder->info);
  size_t stride = (size_t)width * (size_t)components;
  for (uint32_t y = 0; y < height; y++) png_write_row(png, pixels + y * stride);
  png_write_end(png, encoder->info);
}

modelconv_png_status modelconv_png_encode(
    const uint8_t *pixels, uint32_t width, uint32_t height, int components, uint8_t **encoded, size_t *encoded_count,
    modelconv_png_failure *failure) {
  struct encoder encoder = {0};
  use_errors(&encoder.errors, failure);
  encode(&encoder, pixels, width, height, components);
  png_destroy_write_struct(&encoder.png, &encoder.info);
  if (encoder.errors.status != MODELCONV_PNG_OK) {
    free(encoder.bytes);
    return encoder.errors.status;
  }
  *encoded = encoder.bytes;
  *encoded_count = encoder.count;
  return MODELCONV_PNG_OK;
}
