/// The instructions of Python's pickle machine, protocols 0 to 5, as `Lib/pickletools.py` of CPython documents them.
///
/// A case is the name in Python's `pickle` with each underscore turned into a capital: `longBinput` is `LONG_BINPUT`.
enum Opcode: UInt8, CaseIterable {
  // Stack, marks and end
  case mark = 0x28  // (
  case stop = 0x2e  // .
  case pop = 0x30  // 0
  case popMark = 0x31  // 1
  case dup = 0x32  // 2

  // Numbers and constants
  case int = 0x49  // I
  case binint = 0x4a  // J
  case binint1 = 0x4b  // K
  case binint2 = 0x4d  // M
  case long = 0x4c  // L
  case long1 = 0x8a
  case long4 = 0x8b
  case float = 0x46  // F
  case binfloat = 0x47  // G
  case none = 0x4e  // N
  case newtrue = 0x88
  case newfalse = 0x89

  // Python 2 strings, text, bytes
  case string = 0x53  // S
  case binstring = 0x54  // T
  case shortBinstring = 0x55  // U
  case unicode = 0x56  // V
  case binunicode = 0x58  // X
  case shortBinunicode = 0x8c
  case binunicode8 = 0x8d
  case binbytes = 0x42  // B
  case shortBinbytes = 0x43  // C
  case binbytes8 = 0x8e
  case bytearray8 = 0x96
  case nextBuffer = 0x97
  case readonlyBuffer = 0x98

  // Tuples, lists, dictionaries, sets
  case emptyTuple = 0x29  // )
  case tuple = 0x74  // t
  case tuple1 = 0x85
  case tuple2 = 0x86
  case tuple3 = 0x87
  case emptyList = 0x5d  // ]
  case list = 0x6c  // l
  case append = 0x61  // a
  case appends = 0x65  // e
  case emptyDict = 0x7d  // }
  case dict = 0x64  // d
  case setitem = 0x73  // s
  case setitems = 0x75  // u
  case emptySet = 0x8f
  case additems = 0x90
  case frozenset = 0x91

  // Names and objects
  case global = 0x63  // c
  case stackGlobal = 0x93
  case reduce = 0x52  // R
  case inst = 0x69  // i
  case obj = 0x6f  // o
  case newobj = 0x81
  case newobjEx = 0x92
  case build = 0x62  // b
  case persid = 0x50  // P
  case binpersid = 0x51  // Q
  case ext1 = 0x82
  case ext2 = 0x83
  case ext4 = 0x84

  // Memo
  case get = 0x67  // g
  case binget = 0x68  // h
  case longBinget = 0x6a  // j
  case put = 0x70  // p
  case binput = 0x71  // q
  case longBinput = 0x72  // r
  case memoize = 0x94

  // Framing
  case proto = 0x80
  case frame = 0x95

  /// The name in Python's `pickle`.
  var name: String {
    String(describing: self).reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_\(letter)" : letter.uppercased()
    }
  }
}
