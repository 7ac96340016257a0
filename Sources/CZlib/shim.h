// zlib, with its initialiser macros as functions (Swift does not import macros that take arguments).
#pragma once
#include <zlib.h>

/// A raw inflate stream (no zlib header), as zip members use it.
static inline int modelconv_inflate_init_raw(z_stream *stream) { return inflateInit2(stream, -15); }

/// An inflate stream that reads one gzip member, header and trailer included.
static inline int modelconv_inflate_init_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

/// A raw deflate stream (no zlib header).
static inline int modelconv_deflate_init_raw(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}
