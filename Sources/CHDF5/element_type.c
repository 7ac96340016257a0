// HDF5 describes a number by its bits; this recognises the descriptions of the types that tensors have.

#include "element_type.h"

#include <string.h>

static struct element_type refused(const char *reason) { return (struct element_type){.refusal = reason}; }

static struct element_type number(enum chdf5_element element, hid_t type) {
  size_t size = library.H5Tget_size(type);
  return (struct element_type){
      .element = element,
      .size = size,
      .is_little_endian = size == 1 || library.H5Tget_order(type) == H5T_ORDER_LE,
  };
}

/// Whether all bits of the type's bytes belong to its value, in an order that can be converted.
static int fills_its_bytes(hid_t type) {
  H5T_order_t order = library.H5Tget_order(type);
  return (order == H5T_ORDER_LE || order == H5T_ORDER_BE) && library.H5Tget_offset(type) == 0 &&
         library.H5Tget_precision(type) == 8 * library.H5Tget_size(type);
}

static struct element_type integer(hid_t type) {
  if (!fills_its_bytes(type)) return refused("integers of an unusual layout");
  int is_signed = library.H5Tget_sign(type) == H5T_SGN_2;
  switch (library.H5Tget_size(type)) {
  case 1: return number(is_signed ? CHDF5_INT8 : CHDF5_UINT8, type);
  case 2: return number(is_signed ? CHDF5_INT16 : CHDF5_UINT16, type);
  case 4: return number(is_signed ? CHDF5_INT32 : CHDF5_UINT32, type);
  case 8: return number(is_signed ? CHDF5_INT64 : CHDF5_UINT64, type);
  default: return refused("integers of an unusual size");
  }
}

static struct element_type floating(hid_t type) {
  static const struct {
    enum chdf5_element element;
    size_t size, exponent_bits, mantissa_bits, bias;
  } layouts[] = {
      {CHDF5_FLOAT16, 2, 5, 10, 15},
      {CHDF5_BFLOAT16, 2, 8, 7, 127},
      {CHDF5_FLOAT32, 4, 8, 23, 127},
      {CHDF5_FLOAT64, 8, 11, 52, 1023},
  };
  size_t sign = 0, exponent = 0, exponent_bits = 0, mantissa = 0, mantissa_bits = 0;
  size_t size = library.H5Tget_size(type);
  if (library.H5Tget_fields(type, &sign, &exponent, &exponent_bits, &mantissa, &mantissa_bits) >= 0 &&
      fills_its_bytes(type) && library.H5Tget_norm(type) == H5T_NORM_IMPLIED && sign == 8 * size - 1 &&
      exponent == mantissa_bits && mantissa == 0)
    for (size_t place = 0; place < sizeof layouts / sizeof layouts[0]; place++)
      if (size == layouts[place].size && exponent_bits == layouts[place].exponent_bits &&
          mantissa_bits == layouts[place].mantissa_bits && library.H5Tget_ebias(type) == layouts[place].bias)
        return number(layouts[place].element, type);
  return refused("floating-point numbers of an unusual layout");
}

/// An enumeration over integers; h5py's booleans are one byte with the members 0 and 1.
static struct element_type enumeration(hid_t type) {
  hid_t base = library.H5Tget_super(type);
  if (base < 0) return refused("an enumeration without a base type");
  struct element_type result = integer(base);
  library.H5Tclose(base);
  if (result.refusal || result.size != 1 || library.H5Tget_nmembers(type) != 2) return result;
  int8_t first = -1, second = -1;
  if (library.H5Tget_member_value(type, 0, &first) >= 0 && library.H5Tget_member_value(type, 1, &second) >= 0 &&
      first + second == 1 && first * second == 0)
    result.element = CHDF5_BOOL;
  return result;
}

struct element_type element_type(hid_t type) {
  switch (library.H5Tget_class(type)) {
  case H5T_INTEGER: return integer(type);
  case H5T_FLOAT: return floating(type);
  case H5T_ENUM: return enumeration(type);
  case H5T_STRING: return (struct element_type){.is_string = 1, .size = library.H5Tget_size(type)};
  case H5T_COMPOUND: return refused("records of several fields");
  case H5T_OPAQUE: return refused("opaque bytes");
  case H5T_REFERENCE: return refused("references to other objects");
  case H5T_BITFIELD: return refused("bit fields");
  case H5T_ARRAY: return refused("arrays as elements");
  case H5T_VLEN: return refused("sequences of varying length");
  case H5T_TIME: return refused("times");
  default: return refused("elements of an unknown type");
  }
}
