// The contents of datasets and attributes.

#include "values.h"

#include <stdlib.h>
#include <string.h>

#include "element_type.h"
#include "records.h"
#include "walk.h"

/// An attribute or dataset about to be read: `type` and `space` are open.
struct source {
  hid_t object;
  int is_dataset;
  enum chdf5_record kind;
  hid_t type;
  struct element_type element;
  int rank;
  hsize_t extents[H5S_MAX_RANK];
  /// The product of the extents.
  uint64_t count;
  const char *where;
};

static uint64_t product(uint64_t a, uint64_t b, const char *where) {
  uint64_t result;
  if (__builtin_mul_overflow(a, b, &result)) fail(CHDF5_MALFORMED, where, "its size cannot be counted");
  return result;
}

static void send_refusal(const struct source *source, const char *reason) {
  put_u8(CHDF5_REFUSED);
  put_text(reason, strlen(reason));
  send_record(source->kind, NULL, 0);
}

static void put_shape(const struct source *source) {
  put_u8((uint8_t)source->rank);
  for (int axis = 0; axis < source->rank; axis++) put_u64(source->extents[axis]);
}

/// Takes the extents of `space`, and closes it. Returns 0 where it has none (a null dataspace).
static int take_shape(struct source *source, hid_t space) {
  H5S_class_t class = library.H5Sget_simple_extent_type(space);
  if (class == H5S_NULL) {
    library.H5Sclose(space);
    return 0;
  }
  source->rank = library.H5Sget_simple_extent_ndims(space);
  if (class == H5S_NO_CLASS || source->rank < 0 || source->rank > H5S_MAX_RANK ||
      library.H5Sget_simple_extent_dims(space, source->extents, NULL) < 0)
    fail_in_library(source->where, "its shape cannot be read");
  library.H5Sclose(space);
  source->count = 1;
  for (int axis = 0; axis < source->rank; axis++)
    source->count = product(source->count, source->extents[axis], source->where);
  return 1;
}

static void read_elements(const struct source *source, hid_t memory_type, void *elements) {
  herr_t status = source->is_dataset
                      ? library.H5Dread(source->object, memory_type, H5S_ALL, H5S_ALL, H5P_DEFAULT, elements)
                      : library.H5Aread(source->object, memory_type, elements);
  if (status < 0) fail_in_library(source->where, "its elements cannot be read");
}

static void send_numbers(const struct source *source) {
  uint64_t size = product(source->count, source->element.size, source->where);
  void *elements = allocate(size, source->where);
  hid_t memory_type = library.H5Tcopy(source->type);
  if (!source->element.is_little_endian) library.H5Tset_order(memory_type, H5T_ORDER_LE);
  if (size > 0) read_elements(source, memory_type, elements);
  library.H5Tclose(memory_type);
  put_u8(CHDF5_NUMBERS);
  put_u8(source->element.element);
  put_shape(source);
  put_u64(size);
  send_record(source->kind, elements, size);
  free(elements);
}

static void send_variable_strings(const struct source *source) {
  uint64_t size = product(source->count, sizeof(char *), source->where);
  char **strings = allocate(size, source->where);
  memset(strings, 0, size);
  if (size > 0) read_elements(source, source->type, strings);
  put_u8(CHDF5_STRINGS);
  put_shape(source);
  for (uint64_t place = 0; place < source->count; place++) {
    const char *text = strings[place] ? strings[place] : "";
    put_text(text, strlen(text));
    // The library's allocator is malloc; nothing else of the value needs H5Dvlen_reclaim.
    free(strings[place]);
  }
  send_record(source->kind, NULL, 0);
  free(strings);
}

static size_t fixed_length(const char *text, size_t size, H5T_str_t padding) {
  if (padding != H5T_STR_SPACEPAD) return strnlen(text, size);
  while (size > 0 && text[size - 1] == ' ') size--;
  return size;
}

static void send_fixed_strings(const struct source *source) {
  uint64_t size = product(source->count, source->element.size, source->where);
  char *characters = allocate(size, source->where);
  if (size > 0) read_elements(source, source->type, characters);
  H5T_str_t padding = library.H5Tget_strpad(source->type);
  put_u8(CHDF5_STRINGS);
  put_shape(source);
  for (uint64_t place = 0; place < source->count; place++) {
    const char *text = characters + place * source->element.size;
    put_text(text, fixed_length(text, source->element.size, padding));
  }
  send_record(source->kind, NULL, 0);
  free(characters);
}

static void send_elements(const struct source *source) {
  if (!source->element.is_string)
    send_numbers(source);
  else if (library.H5Tis_variable_str(source->type) > 0)
    send_variable_strings(source);
  else
    send_fixed_strings(source);
}

void send_attribute_value(hid_t attribute, const char *where) {
  struct source source = {.object = attribute, .kind = CHDF5_ATTRIBUTE, .where = where};
  source.type = library.H5Aget_type(attribute);
  hid_t space = library.H5Aget_space(attribute);
  if (source.type < 0 || space < 0) fail_in_library(where, "its type cannot be read");
  source.element = element_type(source.type);
  if (!take_shape(&source, space))
    send_refusal(&source, "no elements (a null dataspace)");
  else if (source.element.refusal)
    send_refusal(&source, source.element.refusal);
  else
    send_elements(&source);
  library.H5Tclose(source.type);
}

static void check_chunks(const struct source *source, hid_t creation, uint64_t chunk_bytes) {
  hsize_t extents[H5S_MAX_RANK];
  int rank = library.H5Pget_chunk(creation, H5S_MAX_RANK, extents);
  if (rank < 0) fail_in_library(source->where, "its chunks cannot be described");
  uint64_t size = source->element.size;
  for (int axis = 0; axis < rank; axis++) size = product(size, extents[axis], source->where);
  if (size > chunk_bytes)
    fail(CHDF5_LIMIT, source->where, "a chunk has %llu bytes, the limit is %llu", (unsigned long long)size,
         (unsigned long long)chunk_bytes);
}

static void check_filters(const struct source *source, hid_t creation) {
  int count = library.H5Pget_nfilters(creation);
  if (count < 0) fail_in_library(source->where, "its filters cannot be listed");
  for (int place = 0; place < count; place++) {
    unsigned flags = 0, configuration = 0;
    size_t parameters = 0;
    H5Z_filter_t filter =
        library.H5Pget_filter2(creation, (unsigned)place, &flags, &parameters, NULL, 0, NULL, &configuration);
    if (filter != H5Z_FILTER_DEFLATE && filter != H5Z_FILTER_SHUFFLE && filter != H5Z_FILTER_FLETCHER32)
      fail(CHDF5_UNSUPPORTED, source->where, "filter %d (only deflate, shuffle and fletcher32 are read)", (int)filter);
  }
}

/// Names where the elements lie, when that is one run of the file that needs no conversion. Returns 0 otherwise.
static int send_place(const struct source *source) {
  uint64_t size = product(source->count, source->element.size, source->where);
  haddr_t offset = library.H5Dget_offset(source->object);
  if (source->element.is_string || !source->element.is_little_endian || size == 0 || offset == HADDR_UNDEF) return 0;
  uint64_t stored = library.H5Dget_storage_size(source->object);
  if (stored < size)
    fail(CHDF5_MALFORMED, source->where, "%llu bytes are stored, its shape needs %llu", (unsigned long long)stored,
         (unsigned long long)size);
  put_u8(CHDF5_IN_FILE);
  put_u8(source->element.element);
  put_shape(source);
  put_u64(offset);
  put_u64(size);
  send_record(source->kind, NULL, 0);
  return 1;
}

static void send_stored(const struct source *source, hid_t creation, uint64_t chunk_bytes) {
  switch (library.H5Pget_layout(creation)) {
  case H5D_CONTIGUOUS:
    if (library.H5Pget_external_count(creation) != 0)
      fail(CHDF5_UNSUPPORTED, source->where, "its elements are in other files, which are not opened");
    if (!send_place(source)) send_elements(source);
    break;
  case H5D_CHUNKED:
    check_filters(source, creation);
    check_chunks(source, creation, chunk_bytes);
    send_elements(source);
    break;
  case H5D_COMPACT:
    send_elements(source);
    break;
  case H5D_VIRTUAL:
    fail(CHDF5_UNSUPPORTED, source->where, "a virtual dataset over other files, which are not opened");
  default:
    fail_in_library(source->where, "its layout is unknown");
  }
}

void send_dataset_value(hid_t dataset, const char *where, uint64_t chunk_bytes) {
  struct source source = {.object = dataset, .is_dataset = 1, .kind = CHDF5_DATASET, .where = where};
  source.type = library.H5Dget_type(dataset);
  hid_t space = library.H5Dget_space(dataset);
  hid_t creation = library.H5Dget_create_plist(dataset);
  if (source.type < 0 || space < 0 || creation < 0) fail_in_library(where, "its type and layout cannot be read");
  source.element = element_type(source.type);
  if (!take_shape(&source, space))
    send_refusal(&source, "no elements (a null dataspace)");
  else if (source.element.refusal)
    send_refusal(&source, source.element.refusal);
  else
    send_stored(&source, creation, chunk_bytes);
  library.H5Pclose(creation);
  library.H5Tclose(source.type);
}
