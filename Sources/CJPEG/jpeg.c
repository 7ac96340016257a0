#include "CJPEG.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>
#include <jerror.h>

// What libjpeg calls back with: its error manager first, so that one pointer serves as both.
struct errors {
  struct jpeg_error_mgr manager;
  jmp_buf exit;
  modelconv_jpeg_status status;
  modelconv_jpeg_failure *failure;
};

struct decoder {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_source_mgr source;
  struct jpeg_progress_mgr progress;
  struct errors errors;
  size_t count;
  int scans;
};

static _Noreturn void fail(j_common_ptr jpeg, modelconv_jpeg_status status) {
  struct errors *errors = (struct errors *)jpeg->err;
  errors->status = status;
  longjmp(errors->exit, 1);
}

static void set_message(struct errors *errors, const char *message) {
  snprintf(errors->failure->message, sizeof errors->failure->message, "%s", message);
}

static modelconv_jpeg_status status_of(int code) {
  switch (code) {
    case JERR_OUT_OF_MEMORY:
    case JERR_NO_BACKING_STORE:
      return MODELCONV_JPEG_MEMORY;
    case JERR_ARITH_NOTIMPL:
    case JERR_BAD_PRECISION:
    case JERR_CCIR601_NOTIMPL:
    case JERR_COMPONENT_COUNT:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_FRACT_SAMPLE_NOTIMPL:
    case JERR_NOTIMPL:
    case JERR_NOT_COMPILED:
    case JERR_SOF_UNSUPPORTED:
      return MODELCONV_JPEG_UNSUPPORTED;
    default:
      return MODELCONV_JPEG_CORRUPT;
  }
}

static void error_exit(j_common_ptr jpeg) {
  struct errors *errors = (struct errors *)jpeg->err;
  char message[JMSG_LENGTH_MAX];
  errors->manager.format_message(jpeg, message);
  set_message(errors, message);
  fail(jpeg, status_of(errors->manager.msg_code));
}

// Levels below zero are warnings: damage that libjpeg papers over. Two of them are about a marker's version only.
static void emit_message(j_common_ptr jpeg, int level) {
  int code = jpeg->err->msg_code;
  if (level < 0 && code != JWRN_JFIF_MAJOR && code != JWRN_ADOBE_XFORM) error_exit(jpeg);
}

static void output_message(j_common_ptr jpeg) { (void)jpeg; }

static struct jpeg_error_mgr *use_errors(struct errors *errors, modelconv_jpeg_failure *failure) {
  jpeg_std_error(&errors->manager);
  errors->manager.error_exit = error_exit;
  errors->manager.emit_message = emit_message;
  errors->manager.output_message = output_message;
  errors->status = MODELCONV_JPEG_OK;
  errors->failure = failure;
  failure->offset = 0;
  failure->message[0] = 0;
  return &errors->manager;
}

// The source: all of the file is in memory from the start, so asking for more means that it is cut short.

static void no_operation(j_decompress_ptr jpeg) { (void)jpeg; }

static boolean fill_input_buffer(j_decompress_ptr jpeg) {
  jpeg->src->bytes_in_buffer = 0;
  fail((j_common_ptr)jpeg, MODELCONV_JPEG_TRUNCATED);
}

static void skip_input_data(j_decompress_ptr jpeg, long bytes) {
  if (bytes <= 0) return;
  if ((size_t)bytes > jpeg->src->bytes_in_buffer) fill_input_buffer(jpeg);
  jpeg->src->next_input_byte += bytes;
  jpeg->src->bytes_in_buffer -= (size_t)bytes;
}

static void check_scans(j_common_ptr jpeg) {
  struct decoder *decoder = (struct decoder *)jpeg;
  if (decoder->jpeg.input_scan_number > decoder->scans) fail(jpeg, MODELCONV_JPEG_SCANS);
}

// Not to be called before setjmp: creating the decompressor may already fail.
static void open_decoder(struct decoder *decoder, const uint8_t *bytes, size_t count) {
  jpeg_create_decompress(&decoder->jpeg);
  decoder->count = count;
  decoder->source.init_source = no_operation;
  decoder->source.fill_input_buffer = fill_input_buffer;
  decoder->source.skip_input_data = skip_input_data;
  decoder->source.resync_to_restart = jpeg_resync_to_restart;
  decoder->source.term_source = no_operation;
  decoder->source.next_input_byte = bytes;
  decoder->source.bytes_in_buffer = count;
  decoder->jpeg.src = &decoder->source;
  jpeg_read_header(&decoder->jpeg, TRUE);
}

// Picks the color space that `components` names: the one libjpeg reaches without loss of a channel.
static int choose_components(struct decoder *decoder) {
  switch (decoder->jpeg.num_components) {
    case 1:
      decoder->jpeg.out_color_space = JCS_GRAYSCALE;
      return 1;
    case 3:
      decoder->jpeg.out_color_space = JCS_RGB;
      return 3;
    case 4:
      decoder->jpeg.out_color_space = JCS_CMYK;
      return 4;
    default:
      set_message(&decoder->errors, "neither gray, RGB nor CMYK");
      fail((j_common_ptr)&decoder->jpeg, MODELCONV_JPEG_UNSUPPORTED);
  }
}

static modelconv_jpeg_status close_decoder(struct decoder *decoder) {
  decoder->errors.failure->offset = decoder->count - decoder->source.bytes_in_buffer;
  jpeg_destroy_decompress(&decoder->jpeg);
  return decoder->errors.status;
}

static void read_header(
    struct decoder *decoder, const uint8_t *bytes, size_t count, modelconv_jpeg_header *header) {
  if (setjmp(decoder->errors.exit)) return;
  open_decoder(decoder, bytes, count);
  header->width = decoder->jpeg.image_width;
  header->height = decoder->jpeg.image_height;
  header->components = choose_components(decoder);
}

modelconv_jpeg_status modelconv_jpeg_read_header(
    const uint8_t *bytes, size_t count, modelconv_jpeg_header *header, modelconv_jpeg_failure *failure) {
  struct decoder decoder = {0};
  decoder.jpeg.err = use_errors(&decoder.errors, failure);
  read_header(&decoder, bytes, count, header);
  return close_decoder(&decoder);
}

static void decode(
    struct decoder *decoder, const uint8_t *bytes, size_t count, size_t memory, uint8_t *pixels, size_t capacity) {
  if (setjmp(decoder->errors.exit)) return;
  open_decoder(decoder, bytes, count);
  struct jpeg_decompress_struct *jpeg = &decoder->jpeg;
  size_t stride = (size_t)jpeg->image_width * (size_t)choose_components(decoder);
  // The file may be a mapped one that somebody else has just rewritten.
  if (stride * jpeg->image_height != capacity) {
    set_message(&decoder->errors, "the picture changed while it was read");
    fail((j_common_ptr)jpeg, MODELCONV_JPEG_CORRUPT);
  }
  jpeg->mem->max_memory_to_use = (long)memory;
  jpeg->progress = &decoder->progress;
  decoder->progress.progress_monitor = check_scans;
  jpeg->dct_method = JDCT_ISLOW;
  jpeg->do_fancy_upsampling = TRUE;
  jpeg_start_decompress(jpeg);
  while (jpeg->output_scanline < jpeg->output_height) {
    JSAMPROW row = pixels + jpeg->output_scanline * stride;
    jpeg_read_scanlines(jpeg, &row, 1);
  }
  jpeg_finish_decompress(jpeg);
}

modelconv_jpeg_status modelconv_jpeg_decode(
    const uint8_t *bytes, size_t count, int scans, size_t memory, uint8_t *pixels, size_t capacity,
    modelconv_jpeg_failure *failure) {
  struct decoder decoder = {.scans = scans};
  decoder.jpeg.err = use_errors(&decoder.errors, failure);
  decode(&decoder, bytes, count, memory, pixels, capacity);
  return close_decoder(&decoder);
}

struct encoder {
  struct jpeg_compress_struct jpeg;
  struct errors errors;
  unsigned char *bytes;
  unsigned long count;
};

static void encode(
    struct encoder *encoder, const uint8_t *pixels, uint32_t width, uint32_t height, int components, int quality) {
  if (setjmp(encoder->errors.exit)) return;
  struct jpeg_compress_struct *jpeg = &encoder->jpeg;
  jpeg_create_compress(jpeg);
  jpeg_mem_dest(jpeg, &encoder->bytes, &encoder->count);
  jpeg->image_width = width;
  jpeg->image_height = height;
  jpeg->input_components = components;
  jpeg->in_color_space = components == 1 ? JCS_GRAYSCALE : JCS_RGB;
  jpeg_set_defaults(jpeg);
  jpeg_set_quality(jpeg, quality, TRUE);
  jpeg_start_compress(jpeg, TRUE);
  while (jpeg->next_scanline < jpeg->image_height) {
    JSAMPROW row = (JSAMPROW)pixels + (size_t)jpeg->next_scanline * width * (size_t)components;
    jpeg_write_scanlines(jpeg, &row, 1);
  }
  jpeg_finish_compress(jpeg);
}

modelconv_jpeg_status modelconv_jpeg_encode(
    const uint8_t *pixels, uint32_t width, uint32_t height, int components, int quality, uint8_t **encoded,
    size_t *encoded_count, modelconv_jpeg_failure *failure) {
  struct encoder encoder = {0};
  encoder.jpeg.err = use_errors(&encoder.errors, failure);
  encode(&encoder, pixels, width, height, components, quality);
  jpeg_destroy_compress(&encoder.jpeg);
  if (encoder.errors.status != MODELCONV_JPEG_OK) {
    free(encoder.bytes);
    return encoder.errors.status;
  }
  *encoded = encoder.bytes;
  *encoded_count = encoder.count;
  return MODELCONV_JPEG_OK;
}
