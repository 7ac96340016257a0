// Written by make_samples.py with PyTorch 2.15.0; not to be changed by hand.

import Tensors

extension Sample {
  static let all: [Sample] = [
    Sample("zip, protocol 2", tensors0),
    Sample("zip, protocol 3", tensors0),
    Sample("zip, protocol 4", tensors0),
    Sample("zip, protocol 5", tensors0),
    Sample("legacy, protocol 1", tensors0),
    Sample("legacy, protocol 2", tensors0),
    Sample("legacy, protocol 3", tensors0),
    Sample("legacy, protocol 4", tensors0),
    Sample("legacy, protocol 5", tensors0),
    Sample("zip, dtypes", tensors1),
    Sample("legacy, dtypes", tensors1),
    Sample("zip, views", tensors2),
    Sample("legacy, views", tensors2),
    Sample("zip, parameters", tensors3),
    Sample("legacy, parameters", tensors3),
    Sample("zip, checkpoint", tensors0),
    Sample("legacy, checkpoint", tensors0),
    Sample("zip, compiled", tensors0),
    Sample("zip, nested checkpoint", tensors0),
    Sample("zip, two halves", tensors4),
    Sample("zip, optimizer", tensors5),
    Sample("zip, no tensors", tensors6),
    Sample("zip, bare tensor", tensors7),
    Sample("legacy, bare tensor", tensors7),
    Sample("zip, list", tensors8),
    Sample("zip, tuple", tensors0),
    Sample("zip, module", tensors0),
    Sample("legacy, module", tensors0),
    Sample("zip, NumPy arrays, protocol 2", tensors9),
    Sample("zip, NumPy arrays, protocol 3", tensors9),
    Sample("zip, NumPy arrays, protocol 5", tensors9),
    Sample("zip, odd kinds", tensors10),
    Sample("zip, deflated", tensors0),
    Sample("zip, other root", tensors0),
    Sample("zip, no root", tensors0),
    Sample("zip, big-endian", tensors11),
    Sample("zip, big-endian, all dtypes", tensors1),
    Sample("legacy, storage view and _rebuild_tensor", tensors12),
    Sample("legacy, OrderedDict of Python 2", tensors13),
    Sample("tar", tensors14),
  ]

  private static let tensors0: [Expected] = [
    Expected("0.weight", .float32, [2, 1, 2, 2], "VhEPPas1mr7+CSM+cqkgPq3SiL41dpm9BfiVvjbbBD4="),
    Expected("0.bias", .float32, [2], "kOoJvnLZsz4="),
    Expected("1.weight", .float32, [2], "AACAPwAAgD8="),
    Expected("1.bias", .float32, [2], "mhdOPpoXTj4="),
    Expected("1.running_mean", .float32, [2], "QAcLvHp0fLw="),
    Expected("1.running_var", .float32, [2], "ZmZmP2ZmZj8="),
    Expected("1.num_batches_tracked", .int64, [], "AQAAAAAAAAA="),
    Expected("2.weight", .float32, [2, 4], "Nru1PkCiUD2sRlq+NF2WvlDoYL0kFxC+nKthPtaY2r4="),
    Expected("2.bias", .float32, [2], "TACpvnSamL8="),
  ]

  private static let tensors1: [Expected] = [
    Expected("float32", .float32, [3], "AACAPwAAAD8AAIBA"),
    Expected("float64", .float64, [3], "AAAAAAAA8D8AAAAAAADgPwAAAAAAABBA"),
    Expected("float16", .float16, [3], "ADwAOABE"),
    Expected("bfloat16", .bfloat16, [3], "gD8AP4BA"),
    Expected("int8", .int8, [3], "AQAE"),
    Expected("int16", .int16, [3], "AQAAAAQA"),
    Expected("int32", .int32, [3], "AQAAAAAAAAAEAAAA"),
    Expected("int64", .int64, [3], "AQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAA"),
    Expected("uint8", .uint8, [3], "AQAE"),
    Expected("uint16", .uint16, [3], "AQAAAAQA"),
    Expected("uint32", .uint32, [3], "AQAAAAAAAAAEAAAA"),
    Expected("uint64", .uint64, [3], "AQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAA"),
    Expected("bool", .bool, [3], "AQAB"),
    Expected("complex64", .complex64, [3], "AACAPwAAAAAAAAA/AAAAAAAAgEAAAAAA"),
    Expected("complex128", .complex128, [3], "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAOA/AAAAAAAAAAAAAAAAAAAQQAAAAAAAAAAA"),
    Expected("float8e4m3fn", .float8e4m3fn, [3], "ODBI"),
    Expected("float8e4m3fnuz", .float8e4m3fnuz, [3], "QDhQ"),
    Expected("float8e5m2", .float8e5m2, [3], "PDhE"),
    Expected("float8e5m2fnuz", .float8e5m2fnuz, [3], "QDxI"),
    Expected("float8e8m0", .float8e8m0, [3], "f36B"),
  ]

  private static let tensors2: [Expected] = [
    Expected("whole", .float32, [2, 3, 2], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EAAAABBAAAQQQAAIEEAADBB"),
    Expected("transposed", .float32, [2, 3, 2], "AAAAAAAAwEAAAABAAAAAQQAAgEAAACBBAACAPwAA4EAAAEBAAAAQQQAAoEAAADBB"),
    Expected("permuted", .float32, [3, 2, 2], "AAAAAAAAwEAAAIA/AADgQAAAAEAAAABBAABAQAAAEEEAAIBAAAAgQQAAoEAAADBB"),
    Expected("offset", .float32, [2, 2], "AAAAQQAAEEEAACBBAAAwQQ=="),
    Expected("stepped", .float32, [2, 2, 1], "AAAAAAAAgEAAAMBAAAAgQQ=="),
    Expected("column", .float32, [3], "AACAPwAAQEAAAKBA"),
    Expected("scalar", .float32, [], "AAAwQQ=="),
    Expected("expanded", .float32, [3, 2], "AAAAAAAAgD8AAAAAAACAPwAAAAAAAIA/"),
    Expected("empty", .float32, [2, 0, 2], ""),
    Expected("nothing", .float32, [0], ""),
    Expected("half", .float16, [3], "AEAAQgBE"),
  ]

  private static let tensors3: [Expected] = [
    Expected("parameter", .float32, [2], "AADAPwAAIMA="),
    Expected("tagged", .float32, [1], "AABAQA=="),
    Expected("subclass", .float32, [2], "AADgQAAAAEE="),
  ]

  private static let tensors4: [Expected] = [
    Expected("encoder.weight", .float32, [2], "AACAPwAAgD8="),
    Expected("decoder.weight", .float32, [3], "AAAAAAAAAAAAAAAA"),
  ]

  private static let tensors5: [Expected] = [
    Expected("state.0.momentum_buffer", .float32, [2, 1, 2, 2], "AACAuAAAgLgAAIC4AACAuAAAgLgAAIC4AACAuAAAgLg="),
    Expected("state.1.momentum_buffer", .float32, [2], "AAAAAAAAAAA="),
    Expected("state.2.momentum_buffer", .float32, [2], "AAAAAAAAAAA="),
    Expected("state.3.momentum_buffer", .float32, [2], "wM4AwMDOAMA="),
    Expected("state.4.momentum_buffer", .float32, [2, 4], "mNcBt5jXAbeY1wG3mNcBt5jXAbeY1wG3mNcBt5jXAbc="),
    Expected("state.5.momentum_buffer", .float32, [2], "AAAAQQAAAEE="),
  ]

  private static let tensors6: [Expected] = []

  private static let tensors7: [Expected] = [
    Expected("tensor", .float32, [2, 3, 2], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EAAAABBAAAQQQAAIEEAADBB")
  ]

  private static let tensors8: [Expected] = [
    Expected("0", .float32, [2, 3, 2], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EAAAABBAAAQQQAAIEEAADBB"),
    Expected("1", .float32, [3, 2], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBA"),
  ]

  private static let tensors9: [Expected] = [
    Expected("float", .float32, [2, 3], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBA"),
    Expected("fortran", .int64, [2, 3], "AAAAAAAAAAABAAAAAAAAAAIAAAAAAAAAAwAAAAAAAAAEAAAAAAAAAAUAAAAAAAAA"),
    Expected("big", .float64, [3], "AAAAAAAAAAAAAAAAAADwPwAAAAAAAABA"),
    Expected("flags", .bool, [3], "AQAB"),
    Expected("empty", .float32, [0, 4], ""),
  ]

  private static let tensors10: [Expected] = [
    Expected("dense", .float32, [1], "AACAPw==")
  ]

  private static let tensors11: [Expected] = [
    Expected("float32", .float32, [3], "AACAPwAAAD8AAIBA"),
    Expected("float64", .float64, [3], "AAAAAAAA8D8AAAAAAADgPwAAAAAAABBA"),
    Expected("float16", .float16, [3], "ADwAOABE"),
    Expected("bfloat16", .bfloat16, [3], "gD8AP4BA"),
    Expected("int8", .int8, [3], "AQAE"),
    Expected("int16", .int16, [3], "AQAAAAQA"),
    Expected("int32", .int32, [3], "AQAAAAAAAAAEAAAA"),
    Expected("int64", .int64, [3], "AQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAA"),
    Expected("uint8", .uint8, [3], "AQAE"),
    Expected("bool", .bool, [3], "AQAB"),
    Expected("complex64", .complex64, [3], "AACAPwAAAAAAAAA/AAAAAAAAgEAAAAAA"),
    Expected("complex128", .complex128, [3], "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAOA/AAAAAAAAAAAAAAAAAAAQQAAAAAAAAAAA"),
    Expected("float8e4m3fn", .float8e4m3fn, [3], "ODBI"),
    Expected("float8e4m3fnuz", .float8e4m3fnuz, [3], "QDhQ"),
    Expected("float8e5m2", .float8e5m2, [3], "PDhE"),
    Expected("float8e5m2fnuz", .float8e5m2fnuz, [3], "QDxI"),
    Expected("float8e8m0", .float8e8m0, [3], "f36B"),
  ]

  private static let tensors12: [Expected] = [
    Expected("view", .float32, [2, 2], "AABAQAAAgEAAAKBAAADAQA=="),
    Expected("whole", .float32, [2, 4], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EA="),
  ]

  private static let tensors13: [Expected] = [
    Expected("w", .float32, [8], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EA=")
  ]

  private static let tensors14: [Expected] = [
    Expected("a", .float32, [2, 4], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EA="),
    Expected("b", .float32, [2], "AABAQAAAoEA="),
    Expected("c", .int64, [2, 2], "AAAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAwAAAAAAAAA="),
  ]

  /// A zip archive of all files, in base64.
  static let archive = """
    UEsDBBQAAAAIAAAAIQBliZQ72wQAAMkOAAAPAAAAemlwLCBwcm90b2NvbCAypZZdbNtUGIadnyZpxtIf2LoVGIEWSGFLEzt20nZNSyjhx2VLU7ZFlVB\
    wEzexmib77JNOVKuYhDqNu2qCqVQTF9xVAwFCCCS2cA8XCCSQYEhccMO44QIhdjXh4+MG+0xtRurKstz4ed/3HJ/zfc6ILjfD+HzMXUc308tIaqGsLM\
    vDRQlJ4bOLlXQqwMzZjgvOQqFWqcgFpNSqmv+kWpRVuTilFJAfmKEsOEI5rB0Jn5OVUhmBs4Bqumg4X0dKRfPnVXm+rlSKeSRXtZqaX2b94AqFcl6d0\
    fQnpZIMboL405WahGbJP/3QkXNgXfDkXPq1cLYOXtGHwDcjMiHRKTr004mgMyS69T/9HoH/rTJOtA/BfVnYn/MYseYVSYNAWfcsu8tEMwpdZS+Gu3Ut\
    0bkGPaJjDXoJfT+CB7JwwBhUdHtQB208C32EP2TyhzHfT/gHETyUhYcN9yhxP2KjOXiE0EGTfhTTjxF6AMFgFh7PBQxarVerSrWUX5KlKjxhU4nBk0Q\
    lZKoMYZWniMrTCI5m4Vhuv01lWVIhbBPhYZiIREyRKBZhiQiHIJYFPnfAEKnWl/LzEiqUZS2PVKmwKBdBIGLm25uuVUvNlxc39AVI6Pr6mxnR9YeGiO\
    4ogrEsHDcmmN2e4HFbrjgky8bLnjByie6LMKm/ZMdFeIZopBA8m4UpY5JZMsnP2RQSkCYje94c2Qt4ZC8S+iUEYham66vwcq5Tf1ifXyThHQAnjN9Ph\
    nJ4f0BmFWaMhbosq5q++iErOjRzVc6uwivl5n0UTq3Caf3eqZkr5Mwq5Izf69p8OCN6fSi4fnNKX8n4zOy4J/uYeHNPhhdq6pKE8qZ7OsVRW/Oejig2\
    //zPX97EufC5s3m/1dzcnHmpopSqS3IVtekvxHCAiXNwy6lbOHcN0MNMNAPMv47kGi426dRYO77bR0VBqCLjDGvjvx3GC8aza4YAk7RVxeFIOjW6hwC\
    ne7rGr/GbjTudA0l1K5j88PtLDX753Rsdt99pCDfdSZzs6u1bPUHdO9gi2aA9WTSdCrZMtv5HZ0P96VPDx/3XUggL+1r4HLf7sOlUou0ZYJgLE/jE/u\
    sznh/a8Of24r/ZdyKJT+x/RzsjtOEf24v/pHff9RV0/jr2//uNb4Nt+PN78V9YWJjAJ/b/hv36kzb8hb34O0xV7P/Pr5e22vCP78Vf+PKz5OT7mfEP0\
    nON2KtXGpnfX7sx2NfduHpNSv648XMD5wp0jw60sf8S97L/ppmtBtrc+Ar7rMwtnm89/i5mrOnTrP3xdieA82Pn794rnWpdf48w7H8NwBiiJquK3gFW\
    JPz1l1eK6VT4fwaJREfi8YQQ4XiOE0bYSDQW4yIxjuP5BD8iCImEwPIJludxyhGYvRLSc4SMlA4ctpnT2j+770pOf8fStLUB9tnIt13MTh2XFrE2sX5\
    743Izu3ROWsfaiHpsOpctOs0GSOPWbhGw4Qc7GKp30ay1A9jZj2k2SrPW6m1nD3kolqVZa+W1sxs0y9GstWpSvl6KjdGsteJRvjTL06y1WlG+PooVaN\
    ZaUShfmo3TrLVK2NlIJ8UmaNa6z7vsvhZ2h/Vt3X5HbHCvn2lRGDKix3N0u4y4jlmKmf36kYtcv/BvtwUP/sJmSuZIyRdqh4cwXcbz5Nl/AVBLAwQUA\
    AAACAAAACEA+toZXt4EAADJDgAADwAAAHppcCwgcHJvdG9jb2wgM6WWW2zbVBjHnUuTNGPpBbZuBUqgBVLY0jgXJ2nXtAslXFy2NGNbVAkFJ3ETq2my\
    zz7pRLWKSajTeJsQoFJNe+ABqSoIEEIgsQXxCg9oSCBxkXjghfHCA0L0acLHxw32mdqMxJVlufHv//+f43O+z2neZmcYl4u54+hl+hlBLpSlZXGsKCD\
    Bf26xkkp6mHnTcdFWKNQqFbGApFpVcZ+Ui6IsFmekAnIDM5oBiy+LtQP+86JUKiOwFlBNFfXn6kiqKO6cLObrUqWYQ2JVqcm55aAbbD5f1qkyivqkUB\
    LBThB3qlIT0CnyTzd0ZS1YFxxZm3otnKuDk3chcM3xjI+38hb1tCLo9vF29U+9R+B+vYwT7UNwTwb2Zx1arLwkKOApq55le5lostBTdmK4V9XirWvQx\
    1vWoJ/Q9yK4LwMHtEGxO4M6aOKDMED4Qzp/GPODhL8fwQMZeFBzZ4n7kIkOwUOE9ur0w5h+hNDDCEYy8GjWo9FyvVqVqqXckihU4TGTShgeJyo+XWUU\
    qzxBVJ5EcCQDR7P7TSrLggx+k0gExohIQBdhsUiQiIQQhDMQyR7QRKr1pVxeQIWyqOSQLBQWxSJwREx/e7O1aqn58qKaPgcxVV99M3FVf3SU6I4jmMj\
    AMW2CgzsTPGnKFYVEWXvZU1ou3n4JptWXbLkEx4lGEsFTGZjRJjlIJvlpk0IMUmRkz+gjexaP7DlCP4+Az8BsfRVeyHarD6vziwS8A+CE9vtJXxbvD0\
    ivwpy2UJdFWVFXP2R4i6KvylOr8GK5ec/C6VU4o95bFX2FnF2FrPZ7Xcn707zT9d72Vzdn1JWMz/Sue3KAiTb3pH+hJi8JKKe7p5Ihamve1cFi88/+/\
    OU1nAufu5sPGs31zZkTKlKpuiRWUZv+XBgHmDoPt6yqhXXPAH3MVDNA/hUk1nCxSSUn2vHdOSoSQhURZ1ib/O0wXjCOPTN4mISpKo4FUsnxDgKc6euZ\
    3IpsNG53DyfkTW/ig+8uNyLL79zo2n6rwf1sT+BkV7dv9XlVb2+LZCPmZGwq6W2Z7Mof3Q35x080H/tfSz4s7Grhc8zsE0wlY23PAMNcnMIn9r8y5/i\
    +Df9QJ/4bAycS+MT+t5WzXBv+4U78p537rq+gC9ex/9+vfuttwz/Sif/CwsIUPrH/N8GvP27Dn+vE36KrYv9/fr282YZ/tBN/7otPE9PvpiffT803wi\
    +93Uj//vKNkYHextUtIfHD+k8NnMvTOz7cxv6L3c3+m2U2G2hj/UvsszK/eKH1+HuYiaZPs/ZH252AkBs737xWOt26/g4xwf8agDZERZQltQOsCPjrL\
    ycVU0n//wwSYOPRaIwLhCKhEBcPBthwOBSIh6LhKBcJxLlILMbGWY6L4pTWrfysT83h01JacNhmTmP/7L0jOf0dS9PGBjhgIt+0Mbt1XFrE2MQGzY3L\
    zuzROWkdYyPqM+m8YdBpNkAaN3YLjwk/2MVQvYtmjR3AzH5EsyzNGqu3mT3koNggzRorr5ldp9kQzRqrJuXrpNgwzRorHuVLsxGaNVYrytdFsRzNGis\
    K5UuzUZo1VgkzG+im2BjNGvd5j9nXwO6yvo3bb8gE97uZFoUhzTscR3bKiO2ooZiZrx/ayPVz905bcOAvbKakj5R8oXY5CNOjPU+e/RdQSwMEFAAAAA\
    gAAAAhALd1/Ec+BAAACQ4AAA8AAAB6aXAsIHByb3RvY29sIDSllluIG1UYxyeXnUyMeyvIYh9KoH2YFc1mZjKT9LLZEmRepmh21aoLMk6S2WTYZLLOn\
    KS4tFiQLRXmodBTqUvxQRBZqliR4oNtfNcHsaB4Ax98sX1REHGfiufktmfOsklNZjjMhfP7/v85c873nbwWCjMMxzH7jhnmEGM4xYrVNBdKBjASG+tV\
    NTfFrPqOi+FrHwY7gBcr1qtVswisuu1CL/a8UzIds/SsVQTwKpxfgbzHJRPnTKtcAdB7HNRR8ITeAFYV9T6kO2ahYVVLOjBtt+7oTRFBPO9FXNTRKJv\
    Qm2gTiFSrdQO80H19FXqBJPRCxY0G1DgAlzWG14JaALUggLwWRid6BPCdShB5AHAFemwyUbAMF1YiPF/hKjEvIMDKJO6PaC24BbXAFtmfE3q29whxIM\
    EKtII0sP+UkHAatm3ZZb1mGjbBpQZyk3tc03AITB6IPSEk7EZNLxigWDFdHThGcd0s9fCoFztTt8vkCCs4XKAdbn6eHBlx/8ikcV+uK62FL0H0BwKXf\
    KMj0qOTGWS3cQF6UTQuwMDzELbf8x4D0etI03RcNN8Q4eJ5cAFWXm3fCp3boIv/VPdtwy0k8lqE0xdePHULTVrc8gfO/zkm1p//ibW6UzOA3lVTc5He\
    MhBwwC/+/PXtAEJwOzjgYSa9F7A7q3WjapXtmmkDNSdRS+uRDiWFDSyde+M+XoXBgQZmmaW+gcKbwKzjBarmTo6i2zuqFgBVE3vYWvz9SRapsAM9TDF\
    ZX1ZZSKq5E2MYODs7vXhT3m49jB7NOjvx7Cf3Lrfk5nt3J3avtZRfwlns7Mbu/dk40o4PcXbM70xQc/Ghzq48iLacnz5v64T/rvE4MDdE55RfR1RzmZ\
    FHgGEuLuGG9a8ss9+PoC+No78991wWN6z/0H1ZGUE/NY7+6UjsziY4fwfr//PWt/ER9OVx9NfW1pZww/rfiF9/NoK+Mo5+oBsV6//72+WdEfTT4+grX\
    97Onv4gv/ixutpKvfZuK//H63ePzc20btw0sj9c/7mFfU3NnDg6wvrLPMr6O8PstMD29a+wzubq+vnh3z/NnOzr9PN5etQBkB7Dyt+9X35peP49woh7\
    BaD9ia7pWKgCbBp4z6RbJTWX+J9GksLxdDqjJCVZkpTjYlJIpaRkSpIVRRYkJYVOWc4Igohd3nqq8YBHPvi2y0B729bzSdbEmX3O6X0gTZMFcM6Phpi\
    DqigdhCxih30xlskg+yonHYcsRLO+OPeIOP0CSONktZjy4WfDDFW7aJasAH72L5oVaJbM3n72lQmKFWmWzLx+9kealWiWzJqULkuxKZolMx6lS7MyzZ\
    LZitKNUKxCs2RGoXRpNk2zZJbwsxscxWZollzn035dgj1gfpPL74gPXokyQxJDXmPZp3tpJPQMkcz8109DnetutFcW2Ai+fjTZee7sUCfYDjPd7t/p+\
    x9QSwMEFAAAAAgAAAAhAENZGoJBBAAACQ4AAA8AAAB6aXAsIHByb3RvY29sIDWllk+IG1Ucxyf/Jolxs7sFWeyhBNrDLGiamUkmaetmS5C5TNHsitUu\
    6DhJZpNhk8k685Li0mJFtlSYQ6GvUpfiQRBZqqhI8WAb7/ZQLFT8Bx68WC8KKu6p+N7kz755yyY1mfCYP7zP7/vNm9/7/aaoBIIME4kwe44Z5gCjWeW\
    a0daPVjSgJdfX6nIhzqx4jguhqx/6u4ATKzfrdb0MjKZpQyf2vFXRLb3yrFEG8AqcX4acE0klz+pGtQag8zhoouBJtQWMOpp9QLX0UsuoV1Sgm3bTUt\
    sCgjjOCdtoolbVoRNyCUTK9aYGXug9vgIdXwo6gfJ6CyoRAJcUhlP8ig8NP4CcEkQ/dAvgOzU/8gDgMnTYVLJkaDashTmuFqnFHB8Pa1N4PqIV/yZUf\
    Jvk/Ajft71LCEMJlqcVxKHz43zSapmmYVbVhq6ZBJceyk3tcm3NIrDMUOwJPmm2GmpJA+WabqvA0spreqWPR53YqaZZJVdYwuF8brj5eXJlhL0rk8Vz\
    Iz1pJXgRojfgu+hZHYFendwwu63z0ImidQEazkPoPuccBqLH4bZu2SjfEGHjPDgPa2fcS7576bfxm+o9bdmlZFEJRy6vv/rWZyhp8Sjum/9zTGyQ/8n\
    VptXQgNpTkwvh/jbgccAv//j5bR9C8Ng/4EEmuxuwl9WqVjeqZkM3gVwQqa31SIeUxgYWz77+AO9C/1ADs8ziwEDpDaA38QaVCyfG0e0fdQOAuo49bC\
    78+iSLVNihHuJM3lNVjqbkwvEJDJyenV64kdnqPIwezlvbifwn9y51Mu33bod2rnakn4J57Oz6zoPZBNJOjHB2xOuMlwuJkc4u/x7tWD984eoE/2pwO\
    HBkhM4zXh1BLuTGXgGGubCIh5vXS+z9MfTFSfS35p7L44H1H9ovSWPopyfRPxmO3doA525h/X/evJsYQz8zif7q6uoiHlj/jvDN52PoS5Po+3pRsf6/\
    v1zaHkM/O4m+9NXN/MkPigsfyyud9Cvvdoq/vXb7yNxM5/oNLf/dtR872Fd85vjhMfZf7lH23ylmuwO2rn2NdTZW1s6N/v/TzImBzqCeZ8ddAPExrPz\
    t+9UXR9ffQ4yw2wDcv2jrloE6wIaGv5lUoyIXkv/TSIo/ls3mpJSYEUXpmJDi02mRT6eyopAWczmJlyR0l0m5berv+P0zHPLBuS597mdb3yfZE2f2OK\
    e/A2mabIBzXjTA7NdF6SBkEzvoibFEBtnTOek4ZCOa9cS5R8QZNEAaJ7tF3IOfDjJU76JZsgN42T9plt/zBojq7WVfDlGsQLNk5fWy39OsSLNk1aR0W\
    YpN0yxZ8Shdms3QLFmtKN0wxUo0S1YUSpdmszRLVgkvux6h2BzNkvt82qtLsPvkN7n9Dnng5SgzojAUFZZ9ql9GAk8Txcx7/jTQPe9E+22BDePzR1Pd\
    ++4XaojtMtPu/O7c/wBQSwMEFAAAAAgAAAAhAO+BkNFbAwAAAQYAABIAAABsZWdhY3ksIHByb3RvY29sIDF1lN+P1FQUxzudzs5M+bWIuP7gl4LaVax\
    tZ/pj0J1dFFfWDstSEBsSUrud7rZxaPe0t0skTMKjj75IYMMTbwR9Ij4J9X/wgQT4B8S/gCfi7Z22Sihtbppzz72fc+4539uBKPbkrip0VLGrCB1NE8\
    QOfmRlwPKnntb5MVCcOU1R1EYUotAJR9amG8V+GEANu80d2DPyERq5lhsMfTsAekkQWZPF8+jHDdeK/StuDPUxMJzZwJOxF0YIGjpt1rHlBwimdMZkM\
    kwYrENTZ5KEd3CckesgHCZmT0dDN3KHJ3wHsUDNGlDjzBZeL/CXXX/dQ0A7KIwcj7cS5I9i1orc1cQfDS3kBnEYWZsSC3WOM5tZdLzSXneBmWxhF0eh\
    jc5OJllomDvxml5X7kmCJsuCgj8wRRJ1NhKcW2sZQeuMTnE6rdfwoBG0OZ3BL7YRsEuCwHpZitsQbDdghzlF8lz17Rh2ejgJj/H+F0TsaVJXU2UJdnl\
    Nncbw6QkcwW4uA75WAvcgeN2AveTgYnHwN15GCpqkah0B5z2TI98skG8R5Nsl8h0E+wzYT3IUJzkeqALKqir0RAkO5sBDBfBdAnyvBB5GcMSA98lekY\
    +SIPCDdeuSi0XxQeXhxV6nq0rwYQ7mCvAsAX9Ugj9GcNSAT4jY/gNv2hHwr+IqogKf5lyh4IqEK5XcDoKuAbK5l3CD5JK1aiPHc2MLRbbzgzsEZcLP1\
    TLACi3For5Qox6+O7iPGg5ZwyF7OOTsbBnoGILPDPicdE8qujdX2T2tI6kdBfreRG3zudoYBAuZ0nD+x0vsFwi+NOAE6aA06eBXr+igKEhdWMwL8nVR\
    kJOkIEsl8BsEugGDZAynzDbej5uH7KGNbFgm/tOciWcpWBnDGXKfin+Boddis5aJHc6O4ZxX2iJ8O4bz2KYntgTfjcEk/iRe5S9mf5cK8daqakJXXc9\
    6lVSZqtM3qho2VSXIZpWaWlX3tu3yNFU81+az0cot5Y/f+wu3V+Z+XbyQdi9eT1f+/v7BkZnp9NZdu//wxuO0WHd+9665u/JW+rx9uB/dOdT/7a+fUn\
    nz5oPGs19S5QnTL/hbM8v9bBT2gLqToq0bf9Zyu/gW/oXmtvtX0NX7hb22tjafjcL++Z92Gj261/8XUEsDBBQAAAAIAAAAIQB2Jg1jWQMAANAFAAASA\
    AAAbGVnYWN5LCBwcm90b2NvbCAydZRbb9RWEMdtrze7awoEKKT0RsrVactie+9tswmQhoJDCKalViXkOl4nNl3sjH2cqqgr5QVE+9SXVhDxxBMI+oR4\
    ajDfgYdKwBcAPgGVEGJ8g1Y1ts5acy6/mTPzn11hfuX6z69O/zN69vrc9uoKc/xJAX8HQPHqMEVRS55LXMPta8um59uuAzRuUNfjSt8mpG9qptOzdQe\
    YSyqHk+SnJVPz7fOmD4UBsLxaxEnfcj0CRZlRC2jZDoEhmVXZiOE6i1CS2SBAnwa66ZsGQS8+d8LrmZ7Zm7INwgE1pgDNq2U8IVR/NO1FiwBjENczrK\
    oWELvvc5pnzgd2v6cR0/FdT1uWOCjwvFqK/ONOfdEENjnCTfddnZxKJjkoqhtwT6fe6EhCu9EQmviBoThUYynA6MqzBMonZYqXGZnGwRCo8DKLL9oEu\
    F+sKL51BN5SYL06FAc5b+s+bLAwAou1/uVB7LSlervVkGCjVZIZJA8jWWYuwCaZvgCbE9YWAm8rsDW+sJhdeNv/aUJbarVrAsY7ktLeSWnbI9q7Ce09\
    Au8r8EEcmZhE9mEeq9FqCR1Rgh0pazRlfRSxdiasXQR2K7AnPiZWvcBxbGdRO2eiAvbm3lbs1OotCfalTD5ljkXMjxPmJwQ+VWB/LKrXzGXdg+qbkE2\
    xCQdSpJAixQgpJcgagboCDXVrjHSCc9q8TgzL9DXi6cYPZg+aCTpVxAzq8JUgWv9JSqcp1LBcbfRGo7cOehsbS7x8RuBzBb6IyyRlZRrPLVO7JrVqTe\
    haiZwm4phl9iJMoozoi3AwIR4icFiBqbhUUlKqL99QKlGQ6jCd5uBImoOvohwcTVjHCMgKzAQDOK5W8ChWieg9negwG6+f4FWcpWBuACfjNsk6XJFpX\
    6UjGcOpAXxtvbJF+GYAp9FmEluCbwegxuuBP48dfCb618hRJ52XCyav7wp5gmTzrl7Mq9JQnvZKeeop5/VkxawyVPasTESjnFrNv+50J6/Njd+a/i6s\
    n/kjnHv8/d3dI8Ph1Zt69+/LD8Ns3+lNG8dvNlbDF5VdXe/GaPfP+5fCxvKVu8Vnv4fNR2w346+OzHajkdkz1I2QrF6+R6d29s3WJ0vr1s6Tn9cye2F\
    hYSIamf3b00roPbjdfQlQSwMEFAAAAAgAAAAhALy8HKpZAwAA0AUAABIAAABsZWdhY3ksIHByb3RvY29sIDN1lFtv1FYQx22vN7trCoRLmtIbKVenpV\
    vbe2+bTWghlDqEYNpgVYqM43Vit4udsY9TFXWlvIBon/rSCiKeeCqifUI8AeY78FAJ+AItn6BICDG+QVEdW2etOZffzJn5z64Vfub6T69OPxn79ve5X\
    dW1wol/Cvg7AIpXhymKWvFc4hpuX1s1Pd92HaBxg7oZV/o2IX1TM52erTvAXFI5nCQ/rJiab583fUAGy6tFnPQt1yNQlBm1gJbtEBiSWZWNGK6zDCWZ\
    DQL0aaCbvmkQ9OJzJ72e6Zm9I7ZBOKDGFaB5tYwnhOr3pr1sEWAM4nqGVdUCYvd9TvPMxcDu9zRiOr7raasSBwWeV0uRf9ypL5vAJke46b6rk9PJJAd\
    FdQvu6dQbHUloNxpCEz8wFIdqrAQYXXmWQPmUTPEyI9M4GAIVXmbxRZsA95MVxbeJwGsKbFaH4iAXbd2HLRZGYLHWfzyInbZUb7caEmy1SjKD5GEky8\
    wF2CbTF2B7wtpBYKcCI/GFxezCr/+fJrSlVrsmYLyjKe2NlLYror2Z0N4i8LYC78SRiUlk7+axGq2W0BEl2J2yxlLWexFrT8LaS2CfAvvjY2LVCxzHd\
    pa1cyYq4EDubcVOrd6S4GDK5FPmeMR8P2F+QOCQAh/GonrJXNU9qG6EbIpN+ChFCilSjJBSgqwRqCvQUEdipBOc0xZ1YlimrxFPN74ze9BM0KkiZlCH\
    LwTReiUpnaZQw3K10RuN3jrobXw88fIxgU8U+DQuk5SVaSK3TO2a1Ko1oWslcpqMY5bZizCFMqIvwuGE+BmBzxU4EpdKSkp1dINSiYJUh+k0B8fSHHw\
    R5eB4wvqSgKzATDCAE2oFj2KViN7TiQ6z8fpJXsVZCuYGcCpuk6zDFZn2VTqSMZwewFfWC1uErwcwjzaT2BKcGYAarwf+InbwQvSvkaNOOi8XTF7fFf\
    IEyeZdvZhXpaE87ZXy1FPO68mKWWWo7FmbjEY5tZq3b3Wnrs1N/DH9TVhf+C2c+/vs3X2jw+HVG3r3r8sPw2zf/LatEzca6+Gzyt6ud32s++f9S2Fj9\
    crd4r+/hs1HbDfjr4/OdqOR2TPU9ZCsX75Hp3b2zdanSpvunCc/3snspaWlyWhk9i+PK6H34Gb3OVBLAwQUAAAACAAAACEAgUGxuaECAAAhBQAAEgAA\
    AGxlZ2FjeSwgcHJvdG9jb2wgNIVTzU/UQBTfdgu7y7qIJoZ4I8FDuTRt9/tA4WC4FBExMWpCarc7bKulJdPpGokkXCBo5mDCYJAQD54k6Ml4Eur/4MF\
    E/QfUv0ATQ5zuthEpH9O8zHuv7/3ex7y3zG0UUt3ztM/+sz3xe+j+6+nLwjK3wUX6az/SoXg7EpcIjwcWoItcw7W1NoCe5TqEGuGCbSFkAw04TUt3yB\
    ruQ48WgOZZi8AjoVuPZ7oQEZXFacuhN4c523ValPH9MMRwuhsC5ym0DQxEkT2C89dhE0DQvGoZiKyTkRkKlRWFh8BqmYjgc8iFhiloPrJsan1Rg6DhW\
    3ZTQ8DxXKi1ZerE8zjjUUO9BQju6XhQzwnb1dHNSL1OcH+9VK7LYq1cFiv0IjhtLPhEzU4hckNN8SqrMpRYRHiVox8VEXlisjQjRGYI7hWFhqV7xMzw\
    vJk18xGeVK/JpVq1LBOzoLJdLJVdISqzctg7K8UlHfEXa3K1VhRpPqf690rHRqfVVKtiXTojer8kQN9xLKelzQP6eskapHqxVD0DpfAPpa3D40EqUuV\
    0kEuS4PjzWkNHhgk8DUHdeACaMVgO5yfp0Bz3avWKWOx2memCj4wc7q98cn9rRbla7KSVjdNSuVU6mCqz+l+P5ZN7LIly6dTC/CWCc7S7SG/qSCcdPY\
    9TdDVwJt4jlfEwI1KVeafDSl2Wpawca32vEW7Ly2ghZynI0UFJVJYc7aPTkSgl0dfEKCSeNTHwQGBT8VkeCykbSZUP75XxV9OjbybuBqXZ58H093v7V\
    wYHgu1dXfm8+TWI7W5dOD+6W94KDnLDCtwZUt5+WgvK7Rf7Pb82gso3TonxtwanlJBieTK1E6CtzY9MJMd3/H88k99bRI/3Ynlubm4spFh+9jMXwC/v\
    lL9QSwMEFAAAAAgAAAAhAL0I0ROiAgAAIQUAABIAAABsZWdhY3ksIHByb3RvY29sIDWFU81P1EAU33Z32V3WRTQxxBsJHsqlabvfBwoHw6WIiIlRE1K\
    73dlttbRkOl0jkYQLBM0cTBgMEuLBkwQ9GU9C/R88mKj/gPoXaGKI0902IuVjmpd57/W93/uY95bTG4VE7zztt/5sT/4evv965jK/nN5IhfprP5KBeD\
    sUlwiHBxeggxzdsdQOgK7p2IQa4YJlImQBFdhNU7PJGu5HjxaA6pqLwCWBW9o1HIiIwuKkadM7hVOWY7cp43lBiJFkLwTOU2gL6IgiuwTnr8MmgKB51\
    dQRWSejsxQqK/APgdk2EMHnkAN1g1c9ZFrU+qIKQcMzraaKgO06UO1I1InjcMalhlobEJzuelDPScvR0M1QvU7wQL1UrktCrVwWKvQiOKkveETJTiNy\
    Q0lwCqswlFhEOCVFPyoi8sRgaUaIzBLcJ/ANU3OJkeE4I2vkQzyxXpNKtWpZIkZBYXtYCrtCFGblsHdWjEo64i/UpGqtKNB8TvXvE4+NTqupVoW6eEb\
    0AZGHnm2bdludB/T14jWI9WKpegZK4R9KR4PHg1TEyukgl0Te9ubVhoZ0A7gqgpr+ADQjsBzOT9GhOe7V6hWh2Osy0wMfHT3cX+nk/taKUrXYTSsbpa\
    WkVulgKszqfz2WTu6xKEilUwvzlgjO0e4irakhjXT1HE7Q1cCZaI8UxsWMQFXGnS4r9liWslKk9dxGsC0vw4WcoyBHByVWWXy0j05HrJRYX2OjEHvW2\
    MADnk1EZ3k8oGwoVT68lydezYy9mbzrl+ae+zPf7+1fGRr0t3c1+fPmVz+yu3Xh/Nhuecs/yI3IcGdYfvtpzS93Xuynf234lW8pOcLfGpqWA4rkqcSO\
    j7Y2PzKhHN3R/4lMfm8RPd6L5FarNR5QJD/7mfPhl3fyX1BLAwQUAAAACAAAACEAw+MS9RgHAADnGgAACwAAAHppcCwgZHR5cGVzvZhbcBNVHMa3F9K\
    ylKYXhFKl3iUItLlsNhtoaQk1gAEpi0isl5i2aRObJv2nJwWqQBGqVhQUEEURxQveUS4K+KQP+ur46ugMqC++gKNPzuiM5+zZJHvOQksTh53J7GRnv9\
    /3ncue/9ntCJSUCkJ5uWA6qoQaIZzqjsaGI009YRRuHOyP+32VQidzjBZvA8EWLMOC3ngyjFxOKOpGSaxrDKVRLD4khlKRrnQs3hNCkcRQMhUadopQb\
    KOSIXxnuC8CJVQi+gliA70oQmmwCN9jh2nBEnzuHkyDJVCCoGx9QAiUjEF5oGgMpo93dyfj8Ug3iiUTQ+K6VE8kFelpj3UjEcQFKsxAUKHCzFxAWYLK\
    KPaPZjzbk+mueCRratVMHVAV1cyqdbMaYlY7HiXMWQhuUGF2jumQYQ7DXBWO92aJdRrRCXMpsV4n3kiIN1HiPAQNKtwcJMPQlUHewiB9fno5i71Vw7r\
    gNoq9XcfeQbB3UuxdCOarYAviERZiCaTAAga5IhpOZXF3azgJFlLcIh23mOAaKa4JgV0FR3AaxeGIToa3IZpM5UbPpQHdIFGgWwfKBOihQAWBV4UlGS\
    CeO0sZ4OpEDtes4WRoobhlOq6V4NoobjkCnworMjg80u0Mbk0y0Zfl3aPxPOCnvJU6bxXhraa8exEEVFij8dJa/61lh2Qrys2b+zSeAusor0PnrSc8l\
    fI2ILhfhY1Bi87DHfjAJM+KS4RNOcdG/XkRNybQ1sFIT9Y8qJl74UFsbkHQqZs/RMwfpuaP6KGpsQiPIgip8Fg2DO78cFTzigaDxeQRsEMXxlUg6NZx\
    PQQXobheA86Fn+g+BFEVYlkc7vzHWZwD+jGuDkFcxw0QXILikgacLIkwiABUSGkztyuZjMMQ2/P4UrbxiPKdkKZdP6zzNxP+FsrfimBEhSeC08lCkhw\
    YjEe24IRPso8Dvc6uQdso3AXbKXyHDh8l8J0U/hSCXSrsDoo5uMOpwNiV6Nxq8zTFS/AMxT+r48cJ/jmK34PgeRVeCFZklhslIg24ehOwl+1gN+yjkB\
    d1yEsEsp9CDugxKCBECSIcRPCyCoeClRw7PQKvsHQZXqX0wzr9NUJ/ndKPXImeHhHhDQRHVXhT6xqd7x5wwlss2wPHKPttnf0OYb9L2e9xbKwX4TiC9\
    1X4wJgbX9dyf8iyFfiIsj/W2Z8Q9qeUfcLMprk/Q/C5CieNuZUBO5xi2V44TdlndPYXhP0lZZ/l2FiP2SKcQ3Beha/SjR2BsvKdxw//shTXEfLruGop\
    niO0ZUtxY28yNRBGoeFIagiXPL+vmavIUzscJMXZyz/tIgsI+V09Rb3gyaXQV6JQOB7rSwxEEsjvc+UTRJZIgNbN8Dvp0eIJA1QLrdkAXXjtTZJi7/c\
    tLaQD4jGE4hGSYazl17lk9bJMmKFSWMbsiprsft+SAgIIwmgrxuLfaBtJcVEeLiYPesUkKRQ2hcPvk4T8/MnxRys9X9DPVVqWcvjumzr8r26SLIvYLE\
    6/z3bNWYRm3JR2rf+//XFvHv3vKqz/ce+30p7vvNh/KQ9/qTD/IqGUmDdvvvQ32eSWTGK+nDV3+30tBT3+neSRLxVIhOKzfzbk0X650PbTo1RzLSvfN\
    K8mmcf89+Q7/4s4cql+Jln+PXbieB7zX5nK/C9s/L3XffytQgu38uAF0Ctc5/G3GkoRTeHIs/4UPv5WYSGXBS+A84Vr9i8iVqd37R6ffPythn0AtXIV\
    Wv/1+iPQGkSO0bZM+7evDNXn035pCu1n60/muMD9r2oTDONyruPU93byZWCSXLVcLrxaWvlcin0VQfbv35LKp//lQvu/Tekg/j+fb/orH39Pof7NilZ\
    8D/7TcCYff6Xg9jdr/b/vt6bd+fh7C/XfsX0n8T9ZfXnP1Pz/p/23SyT2Pxzt2zj5/rdBcOY24Fr7hyKpGN6Bj4TJ169QrMfva5xiGrtsd7u8sqRIDo\
    ckO2WnXZHsXsUp2e2yxy27FZdLkV12bZeeammbYcM5bFrKIhI2m9P4IlNlSs5/R+TVxheQOYxyT5lwtVcfHmJ8iahnXxzKhQneXHiO8UWgmuHsN3CyL\
    yC83LiDr2Tks6cL3LsDrzXuuFntEV7rMMU27J9ZrU3ktE5ea9z7stpDvNbFa41bF669MzitxGuNew5We4DXunmtcafA+VZwWpnXGis718+81nPt7bXN\
    5LTKFNrLa70TtdfKtreSnxv2iRrMio+YxKaZZdycsGKblRebppZxE8GKD5jEprllrPSccxUvNk0uY01nxV+bxKbZZSzIrLi2mhebppexmnJtNolN88t\
    YCjnnGl5smmDGOsY5m8SmGWasQpxzrcAXPl5sLA4N7KppEF+5bHUELJZFmSJXstjwxYk9r7XQszIrsxm0lGlLn34D/X41zUI19dr99N7/AFBLAwQUAA\
    AACAAAACEAEVLJEuwEAAACDAAADgAAAGxlZ2FjeSwgZHR5cGVzhZZZd9tEFIDlJZuapOkCpKxlT1mCZEuyBIGENoQUd0kVCmIpxnGU2EWxcu1xaAJp0\
    0KgKfu+lX0r+77+Gl5545VzeOCOZixLYTj1OU6k8ej77tyZuaOV5CnZ++f02N/bD5+Z2Da4ktz7Zwr/LoM04PRJkjRf84lf8r3CglurV/wqJLCD04O/\
    eBVCPLfgVqcrxSokTzoyNpLFebdQryy5dUgtQ3rAacPGetmvEWjLJ50U3lWqBNrzaSdNGX51Fjry6Uaj6ezA1hnPL5JsBhIl4tdK5cFCg1S8ulyouVO\
    NijddIG617tcKCxkZkgPskTr2LM66kGKPyGMUMckaZUg7vdjH0nQrgx/N0FVTg7YgmtJ8A6NJ7SPQcSAv5VOr0JlPrELXWgkH7bklgmOuy/tr027NnR\
    6tlIgM8g4bNhDotqGnFa6hQW8Zoyk3Ixj1G1OeG4awMRpC1rByim5AX5mpN3H1Zqreslamhq0EzrHh3JZBNeC8mGG86M2E/P74EE38r8A2zj+f8y+g/\
    AsZ/yICF9twidOJj001Bdtjgp1jrDmUXBqTWKqpGgpcxiWXc8kVVHIlk1xF4GobBoK5xnk3YUdMsKtcrIXwa2LwnKbrhgnXcvh1HH49hQ8y+A0EFBvU\
    YIkhHMPPxOiTdNmF+GwMb+hKDhOkcbzO8QbF5xjeJGDZcGMTj+vxphh+d7UFH4rNbs7MWVkDbubwWzh8mMJHGPxWAjtt2NWE4+oZjcH34MYI6bfF105\
    WMTQFxjj9dk4fp/TdjH4HgbwNewJ6I8j73vjELpLWytwXS4yuWJgZ2M/pE5x+gNJtRp8kcKcNB512TsfE33WWnZqV4e6Wf5DvVvlgldaL6TAUpxWKap\
    maiUssA/dgKO0Yyr08lPtoKPezUA7xAbEwZHiAQMGGB8PQcNKK5cBcdmLDNE09lzFhCtndyC5x9jRlu4w9E2FnsdTMEijbUAnZOGeHReysbpmqlYGHk\
    N2PbI+z5yi7yth+hG1oMswTABtqwT6Z8n0P6vH5wqYwSSQiUzU1q2gYSYPP1wKXPUxlR5hskcCSDY84XbTc+XPznnsEn3g0vhNZe7xsLseGhUnDhQdH\
    uekYN61Q03FmOkHgMRseD04CblIxy6si1br6+ERserA+a6YCT3LXSe5ao65TzPUUgadteMbpbtZH09XmsjNVeFY44blssOGf48TnOfEFSnyREV/iATJ\
    ageFkeJnAKza8GtCiosYSvCZQ4ZSolmaa8DpXvcFVb1LVW0x1WqRqLMnwNoF3bHg3yCCX6XMZeO//RLmcAe9z0Qdc9CEVfcREH68TIUyGTwh8asOZ6I\
    iwPRjRZ8Lk6aqWUUz4nIu+4KIvqegrJvr6vyI2om8IfGvDd9ERmXMKfC8UGZZhYPX5gYt+5KKfqOhnJvplnQhhKJLhVwK/2fA7fZE4RF8kBJUkIZqmp\
    CilKdEeS4uWaJvo1aJddBh3iOpspyjPXaKjShYlaoNojXeLDtIeUfnrFZ3nG0W7vk9U4TaJzqXNohedLaLzcas7SGsp/STwm5ZS/G7EnGheDpmjqbBP\
    onnJPn8Nx26lP9bd9400r1rPrdA++F0ZCduGJFOKSNJhFEPjKWF4x44eb16aSqRPujvSXQoeaalRPByRskAkFkxwHwTbv44gRUjRgZzt93iCmonpG0k\
    JIvwXUEsDBBQAAAAIAAAAIQBTd67o8QMAAOEJAAAKAAAAemlwLCB2aWV3c6WVzW8bRRjGx18bxw35ojQ0LaF8FBxoHe/aSex+JI1Jt4UFam9BsrhYW3\
    sdr9h4/e6O0xapIhJyoly5cUEc+B+49h/g0EtPHCr1xIkjEife2bHd3bGTijLKZFer+T3zzKvnHZe1WJyQZJKMjFkyTwy33rL2zJWGQY1M51tbLU2Tb\
    0JjP/oISLqaQOB+y7FNiNSpg1Sm1qWW7aVqrnmva9mNGjXbnuPW9pQURNPp6gQCHq40dkyIcSSl2o5B7/KPKYhXI7gmC4lqDJ/1ThckbYrCREUjWlSL\
    adFDSGoSvkYOYfKoXnds26xTy2l7qTtuw3TNxrZVpylILetwisKUDq9VU6hEXaPtdRzPbMB0C620Yq14K9HyxWcC4rNaBF+lQ5g7ajGNeQqv63C6ykr\
    VMd3dLkWFN0SFM0wBeaawwMwxhTe5wlkKizqcq0qo4DSbnknhvMi/VdGSjD6AJUYfwNucvUDhHR3e7dfN7HRw8/dE+H1u3y/JRaxNnLn4gAt8SCGtw7\
    K/Odaqu9uGj0T+4wr6jfXgkhbtwWXOZSis6JD1Oa9u2IYLssgpFe3U8jJfn6OQ12HVL5P5oGO0G+h0TSTW+2U6gAK+4DGLnL5C4aoO1/w8mbsd+hCui\
    +gGPyRhZ9scBOAGx7colHT4xK9S26Etq70D2wMBP08y3EQZQkFlMqQHt7RID25z/FMKn+mgVbEjSMuwm/A5Z/v5vI2fhvH8wpdT4EuUkyjcqbDc9KDM\
    5CpcTqdwV4evupmyNpH87e+mehGTzGb52KZbIGeGTZdpOu6uQWt7puthrNXSvNB7bMi+9l9//MDcsHm89iJZf6Hd772aYVs77V2zTdVSboz8S8danhn\
    YvA9/RnGL6IkG5sjm0MC9h9R0WJuqpauvsu9g2Baltsk89K4/P8tCKp3oYZpshG61laxauvI/DHDV/U38dwP/cO7j/AXnY5zPcJItvEtxXsCZ3WJOHz\
    xqbmTZ3TZ0SsY6PR12Kqul2RGnJ51U4JVxPC68hs5LZJvcZN7+Off7r1P4cerEKs4EojSM5yvlJ5diuz75eefrl+dniSgvAuwfyTNdCxP8ncHu/ZrVU\
    EuZ/2giW8gX84VCIb9eXFvN5gvrudWsLBdXlZycKxaVvCIrsiznsszl0dO1n9LoI+27jDCzQ5/B9p4dcS7+jo7QgQZeCJHdGDnuQhBFgk24GBJ5EhQZ\
    6XxRJ9hIcyEdPU5GG1jEg+meDuFP40TovQE7Pv/BsZ8QWFncN5jcMPtYZBWRDeZvJsSel4iYdBEOxmIpBP8YgMcHtqxJ0qVBvGOXh+Sk8LzFy0QKE/y\
    JnP/2fX8Bv/kTEmcm/fV87b9QSwMEFAAAAAgAAAAhALkW8Zi+AgAAEwUAAA0AAABsZWdhY3ksIHZpZXdzfZNZb9NAEIA3dpoW96DclLPcCUdok7QkUO\
    hBWwqmR1wOc8kyzrY2cm2PvSkUqVJe0lJ+Aw888jP4KbzyE5B4YNbrojxEWXms9Xrmm2unIX1V3L/f5v8Mf/ixMpRvSIu/ZXxvA8nqg4SQIPSZb/mus\
    UnDyPE9SKGC3o9/XIcxlxrUqzmmB9IXXcFDthVQI3I+0wjkbUhn9S48jGw/ZNClSrqMX47HIKOm9TRn+N46dKvpen3fJ9f/aPsuhZTF/NCy80adOW6k\
    GCF9X3fcmsGoF/mhsVlQQMpm9W7uADXNdQqyMFHmXd9kq+JQgbQ+gDqV0lilgKtYLBRKI9AVx2IFdYylb4lBd1UlqqTKqrQLPWoGt6ldOLBnYeoutRh\
    mHinLYY2GtDbrWEwBJadBL4M+DfpF5qHpRYEf0RoM2BiYLdttHR+0hcPBFoeH1BRuM7tweM/m3CMMjmpwTO/hDaDhRp0h9Xgn6omEepJTkcmpQzwJTj\
    0lqKcZnNHgrJ5Bc39tLaIMznVink+Yw1W1hxN34AIn7sBFwbvE4LIGV5IO0CDAIK92Al5LgFmRelziHNY6zaO9LqA3GNzU4FYcJNa+vuFBvhPzdsIcq\
    WKuchNGVakJBcEqMihpMBazIst0zRDGO7HuJKxyVe3N5QSjwuCuBvfiVtBPgenVMMuJTpT7CeVB0oodmMQNlm1KEKcZzGjwML7pdCNgWzDbCTeX4OZF\
    0Qiv1aP9C7ogkI8ZPNFAjTvh+cx2cKqetoMWK2Pjo4UyLCKUIHSJQ0kTltVUE1YErMpA02A1nk/bdNfgmSAls7WAR/9H63kLfHS8WCoXyyV4gfAMwl9\
    W+f1ugs7hrwT8NYM3Grzl4/6Oj3sb81S7KkjtspBpnrc2WRNkisyQWTLXR1pXYxJfU/igNFC+o/xE+YVCpgkZRBlGGZnet/gHUEsDBBQAAAAIAAAAIQ\
    AUx3SdQgMAAOEIAAAPAAAAemlwLCBwYXJhbWV0ZXJzpZZbTxNBFMen29LLquXihYuKKF4KammX0hYBwY1ZH5ogVk3qJdks26HdsL2c3SkEE6IJIcijx\
    hiffDLxI/jKV+DdB41PPBC/gjNdKLuLUIVJt5Ntzv+c38z+z2xnMl4fQsEg2jfaUAdSDLWoLeChvEKUaHVel8Qweu4Yb7hlQJFciAqqiqGUMMEGeFRS\
    ocqoXCOabvKygWdrmp6XGxE8cAeEEFw2K4a8IPDgjURyAZrXpJFKAYPPkvCSXlHIY+tHHlpyHhoTA3/OS2e1WoNAhiMQfJRBGW4VQhnPKvDrqlrRdaw\
    SrVI2+YdGHhs4f19TCQ8nBrJwksCpLITfFtlN6xq0ZaE956fpiFIo4Dx0NFuPvKiRomwShVCi05EiRS/6ihZaHM4UAxkPgbMMidKcY1+d6/ViXQS6s9\
    Bj3Zxfhgv1VdCycDFHnwuax1UCvSaBS1noy7GnZNZmVV0xTbi8C2Vt2R7VnFEpyWSpiuu7eIXSqLJcUrSyLPNP6gviod8GKMDVYn3Pru3s2XUGeMNii\
    hAYmCYwmIWbtehMJhDk+4e5bSpj18yB5ulE4YZ5onMVo6QQeQEbJt1/SeRtHoqznN9+f19hJOw6OGcPSu3l3DGFrOhaoVzCZSKJwy5r/tNIJhjA5CJs\
    cbQEdyhAO5psAMwuEVxhPpLEsaPU3R26RoiOGcPqxK9u5jn/oQxhdNfRlUMxSbxzDACENiYR6ttgBJ+CL56xksEmBONOgrgkptHR609Nsdrrmz+/MsP\
    7mtSectYWJHH8ONtP6/+YoonvMYYv29ODzdffisYaDA1Lp44KMcyzypufC0+b+68XCXsNUF++iQ2NdsArhR1sspaXxOh/gsTSidFEOp1OpEaTI7FEOj\
    U8EovFY6MjSfZJJZJpIZEUBIFRrr1c2YpQjkid0sNgG5z2Y6FtH7n7PeJW2w+ATodygkMHHSTuJPYm7nEkeWdPsu/kcOexN2K7I0+HF+0/ANxyexeFH\
    fKPXuTqXbfW3gVObZfPpY27tXb3OrUf3FrBrbX7r9VZtwW53e4W223R6xC/t4n/btiZjN9/a9fe3tsNZcg1P+CsOe23Zqpjfw3Q6x0G683R4rc0oXq8\
    FfsHUEsDBBQAAAAIAAAAIQBgugR/8gEAABMDAAASAAAAbGVnYWN5LCBwYXJhbWV0ZXJzhZLNbtNAEMf9laRdaCnflM9QvlyQomAHtTkRJNSLBRTDwZd\
    q5dpLbHDszO64CKRIvVS0PAMPwGP0UbjyCEgc2LVJK0QQexjtzM7u/OY/u2t8JtnPLxs/2m+/bi53do1n301pJ6DZwZKmaWNeYBEVGd1hXKRFDrpMCB\
    bkSZYiZoyyPE7DHIz9gMggfhgzKtKPTIA5AcsOGjIokoIjNDwjMKWX5ghNzwos9UaRD6HlWWU5rTmvaoY8HDFkHPQICx4lHVpimglCOdsu0yymRxkEj\
    H+kIMtFwemOQ8C07aClOGRmOGRg1VfIRlaE+KoOEmgEizKn33vUdxyn13Wd3noXmhVyNC4lpfEcYe6lp3nGHsx7+h6Qg0gqk7EIpTCCvOAx4yx+mkZI\
    4MSqDycRFnxY3E+Uc+oTLPlwOmgqlcLhkMVw5n/d0fcpJlRgiJLvrJ3IRhIr+QPUWXO7664D55KWp0vA8wpQsl1Q5uJBVfoSwrIPl2vnygSuVk1JCLh\
    WTeEdGyNcFwg3fGgHc0qpcjvKQiHg5hSxlvOY8Q0vRrSatlJ4RbJFlI7CNKeUvK7aI3Drb1zXXXvo9h24ndR63vmt512Fe68mtBFW5dF9Hx6ob7Glvs\
    WMjvVZ7xqzhmiyjq5N12BgHO2/DaR5cuwfPta09uEvUEsDBBQAAAAIAAAAIQDVnl7ziAgAAHAZAAAPAAAAemlwLCBjaGVja3BvaW50pVh5cBtXGV/5t\
    uL4SFNMQkhNE0CBVtFhHc5hu6Io0A2us6XpJhCU1WptbaPr231yLBPR9LBrl6PhaEhMKLTlCmlTSilpSKKEGijDEWihpRwzmQH+oAwzMMMwdGCm8N4+\
    xXn71NiJtJ71yvL7He993/veNzss1jcIQkuLUHF1CssExVCT+pi2PqEgxZ3bk4pG2oWdtmt/XREEl9yIAVouqybBIS6TMaMFhTrrI9IzBaiXnfijiRS\
    kxRK6iqBBVbOplKYiPZsxnbcaCc3QEjfj/zihcZ0ETS65AwPS2UQ+pbk97r2aPppE0KyiLGZ2x/JIT5nOmKHF83oqEUNaxswasTGfE1pcLrnZ0soayq\
    gGrRTijKayCrqNfukEp+zAYzywRK7HTzWXhzaxBcHSbaLgEutEB77rELS7xAb8g/9G0DGTJMY6EXRJsExeyrqL64oJ1ySxdLI1Sam9sDzZRjiuxZRi3\
    SS8SXRMQjcleTOCFRKsZKfovTjFt9hofLCK0ry1TLOa0FxHaXoQvE2C61kvXupljY3ED2spydvLJO8gJO+kJC4E+Pe75GtZEiOfyeiZ0VhaUzLwbhtZ\
    L9xAyW4sk7kJ2XpK5kHglcAnL38jsjHFAL+NKwC9lCtQ5goSrhDlCiPok2CDvIrlyuTTsbiC1KRmxpChqHu0BGyknOU4b81mRufDvMmSCcJmLINj2I9\
    l1q2j9AMIBiW4iY2B72IMIjaXIXhP0sqOmy2XYsMUvBdnhWMKopRqC4L3SfB+Ng4+GodbbERhEOl0t5an+wEy3SFKciuCYQm25eVWPDKumSimqKoXJB\
    tDH9xGZ/JBZia3I9guwR3WDrOAOUPDSFnFi5UruGNq1tDc6XwK6YphKAWnqSopxXDCDjrAmUCFHF6rnXIdJhgJw4dmpu+HD0uwyyXWW6qb4CNDQ0O3/\
    A9f1i9RQBCLq5g4oammU8uQD07YLS/Bg587vmXukYnlc8e3D4IiN+FvUgouAV6IT4EqQWIKNAlGrJJhIi1nwmhyR5Jq62FIEm1dgjuxdrJSdU88uVvu\
    xEPnTs2dZX8glcT8aQkyU5CVIGfxp7KmWQCYtupBJouSOAvBGLJWOJtDelqf0Awwi4BcZT+4PEG+CGMuUSjC3nJupLUMImmXHxnBw8fnA0Isez1QoMk\
    xYS8dH2VKxz4apyKCj0lwlyk6irA/yfF44W6aG/eUc+Nekhv3UeQkgikJ7jdFXG6neaQPZijygTLy4wT5CYr8JIJPSfCgKdYX4QCP9MOnKfIzZeRnCf\
    JzFPkQgoMSfN4UG4pwiEf2wmE669n5LfEFuiWOUPQXETwswZdMsbEIX+bRAXiE6j5a1n2M6H6FIr+K4GsSfN3My214bE4xlHRs1MjmcaZ8YxccLcI3X\
    RZLyoBjWwZOHibXrNzCRAoe3zLwt5+R6+dWqBNKOqeRCgRPiILFSrd5DGevUoDj+EsCz+CtoxnZMXhyhtIp41aGwLdmrAQawdtIwafaU0NyO2HVSTpg\
    QV2JpzT49oyVQiN5E1ekp4esxLfMm/CdXfAMTigrM+rxKjVqeSVfPiVHTfiuih94qKk5h5S0ZuYUFW+mE+vuhmeLcNKVZGZJMBk8Br5n7ctxOJWPW97\
    UlGKamgmni3DGZf1PgRKeF/kUh7OiI2+dcwZeg3O2ahkpIG2+Wn6fhicIz+Hw4INujoSncxJ+QMLzQxqeHyF4XoIf593DYnPLg7/sP/lfrE/u4cu2Et\
    3C4Hwr4carmFZQbEwzTHzyRyObuI7i6i4vcXHi73+4l0yU3Jd3sVIIXXJRbg5iSkofzZCsiUb81RgJ9hIDA3vhVbJydQsa6BIG5g3E8bJnSc8TjWysZ\
    QFSOkIpjXiY3PynFSTnmhb00C7027q69Z5oZEMNBrZ3dWw+Fpgtvd66pt842tP/xIvTpcDY4TONrz1UCv6+oZ84O/Laq109WLtnEWdr7c680UjPos4O\
    /LW1ZPz2aUun4Z9pFyFuWURnk13HF42Eq14BQdg/QG6if2Bb00tV6Ptr0Z/tHuonN9F/3bwjWIV+by36g81LTk+gfaeJ/r/u+kVPFfqBWvRHRkYGyE3\
    0f+r7yVNV6Adr0XeUWYn+vy9MH61CP1SLfvDUM/2Djw5vfjy6s9S762Bp+C+7z6zt7iwdOab0v3zodyXiq71zw5oq9l/4SvbfVuFoCc0eOkt0Jnbu2V\
    fF/Ptq23/BCNF+KfOAhxyODQtqdzAVmNYYT431F+/9Zxe6ibcdv3rsz4uvf4ewhvOGC+B1wqL6l/JPv3C9tvj6dwgbOR1cAENC1fOvXd9fg/6588I5c\
    hP9J+uPrapGv7cG/UO/cZxY6Ca+/nNfqFBN/ANXFv+byE10Dl6401HN/IO1xN9RV9/Q2NTc0upc0ra0vYP4mP7j+fOd1hukhX34533MN4Prr9aH30kU\
    X3h49PbF+6/Vgu9SA2hN3dQMHXeAEwp5CRXTE9GI+yoNeAJ9nmBfyNMX9Ac8vnDA5w2HPSF/0O8P9Pb5g96gtw8/QyHi8sL4840u7MNluXQQs/M+2Ua\
    6s8I5/x6OR7MNcLcNKbYIl2u9eRK2iV1pI3mBJanonHkethHtsvFIrUJlA8zD2W6x3QZ/uVXgelcey3aAdmzOyWG9PJbt3uzYV3isj8eynZcdS96I2L\
    s9Hst2TZwuj+3lsWzHw+m2cdgAj2W7FU6XxwZ5LNtRcLpLOWyIx7Jdgh37Dx4b5rHsKc/ptnPYPh7LnsIdNuyveay3IrHYo80OznXwYO+Vg1+pAFekF\
    nuo2cHkNRh3kPJg9uThlCvAFcnFHifcnLt4cEV2sWcAp1wBrkgvtpzbwbuXCfyhwYPZKrvaBn6RAb9x/R8Wm5puuHha1N/IvMCwPw820uf4NRe7n6Zm\
    a1+soH/TFxGNTRTTbY2nY/8PUEsDBBQAAAAIAAAAIQAPlVukdQYAAEwMAAASAAAAbGVnYWN5LCBjaGVja3BvaW50fZb5d9RUFMdnptMtLbQgiigqCur\
    gUmfS2arSAmKrBgeMinGpQybzpgnOJHOTl0rR0aJSW1dcQKi4r4jivgIDWrcf1B/8QY/6D6jHP0DP8aj3JZk6PaRkzsvkJS+fe9+733tfRkP3ccW/9/\
    T/tWTTq+sXdY2GrvytAc8VCESkzkAgUDYNaihGMTtMTEszdAjiAGkOPilqlBZJluh5TdYhNC5xeJOOlEnW0rYQCxoqEI5IjXjTUg2TQqMQkhqwp+kUm\
    oSwFGYMQx+CZiFs2zWbbDwpG4oKQWG+M0Y2sRNyLqmmj0CDY8iiMiXZvKZQCCvoX5EoFN2zuHVmnpgkvwafcNC4XISmiNSBL5SMvF0kXdGuW4k2pFJo\
    VqiB5K6sTbWixWVNkrO1Yj5LiW4ZZnaY56AlEpGaHVuGKQ8RaHVf4fqLhkyvdm9ywElzcUxPPNHDR9OJRDSJf9DmTFUp29AutGQozLlKCESEkBDEFqI\
    wNyKE8Yd9Ch0TKnOzk8I8EeY7Szvta06TLThORUfUVrXOUKwnzcfTqQQPC9R2IYQGjkcDQmgbnCAEt8FCF3kihUUinFQ//Vht+icfDY2m+VS6O4reL/\
    agp3jQUxn0NBe6hMLpIpxR72fM9XOpHzKRSkV7Yjws85BnesizGPJsFxmhgOdzpOPrkaat65o+lC0RVNe5vksQ6+mOp3g4z0Of76G7GPoCFx2lEBOBl\
    xb4oYdlE7pnIydjSYh75IRHTjJyyiWnKfSIcKG0uJ6s26VsTqaKSqwsNWXlFpKHi1wLnnbWouKnpXPxjJXqSUa7MaIr0GgQjfai0eXLXWN9FFaKsKo+\
    knwtkqt9I5nu5lPdSbhEdfW3xpmBEB6DS1F3wTHod8EDFC4T4fL6aPJuNK+YJZqxKB8HwVuYtd7CXMkWJuMi11FYL8JVttSK7+WIRbOyosRAPJrH8/F\
    ovDuF6rjam/M1dXO+lsIGEa5zst3BlE2CHEnBRS6PdGUVwyRdJbtINdk05RHOUuSibHJwvTuAy7NaxMENUggBhTTcODF+L9wkwmBEaJCCeO9iuDmTyV\
    zxLx7OSQhQyOYUBOeJYnFEZxccbJTacPBn+wemntuyYGr/hpUgS02sdslYjmKQGwNFhPwYEBEKbrmjpGzBkHq96trW0qAy25oIm9C2erTVW3LqRqfaT\
    h2YOlz/g6KK/JII+hgYIpQdftGwrBGAcac26QZVUctgZpz1NspUK2H5NcGqAPXKLyuVYFdgOCIEKnCrp6IS0SmTq10o4PDNfuHBJOhOJNMw4qloy8wq\
    dltdFbvdDVqFwh0i3GkJwQqMqr5QPpmOpqNR2Opp6C5PQ3czDd3jYrZRGBPhXkvATWF8NkwyjgKCCQ9zn4e5n2EecDEPUnhIhIctAfei7eosU4yneqJ\
    xeMTDPOphHmOYx13MDgo7RXjCEsIV2DWLN4lELB2Pwm5vpSan8+1JN9/2uKinKDwtwjOW0FiBZ2fxKBVPpPg0POd59Lzn0QvMoxddzEsUXhbhFcuW2t\
    keLZtyKTtkGjbq7tVB2FuB1yKO9Iom7Bvo+3g3Oyallrq4w+sDfX98w45vHeHk5VKZsKoIbwgBh+qWlyzmgjwC+/Eme13HRCSmMQxvTrg4ebOjN3hrw\
    pFjAZNSxv367YwzpbzGxIUGNTlXJPDOhCPIgm1hXXw346SR47wF7w3C+yhPR1oNuGSNxJZtb/8fsuADBf9wqEW4jFwiVllWMDU/XL4VPqrAxxG1bpbs\
    HR3HwCdOlm+GA3bO8U0pypaFHyYHK3Ao4jyToYrzYlc5OCwEbWfTNnENjsyo2atHKJmu2Z/OiBUfj2PZhs8wVp0YqykWq85t8DmL1RdurL6k8JUIX7M\
    vnEH2heOz3wb9SnfI77uiwW9vDfuV6Ea/vaXJb/9s9tv6Wvw+Nlr9JO+blW1+Gd/ut3Rz/ArOXL8U7fDLkk6/7WQe6WLqd4/RPtZavF7ywPu9K59fv+\
    L1/huq8cGd1fW/bjy0bGFndc8+ufeHXT9Xa+M2zOtYsS8xWf2ndWmvuXdJ7xvfj1cTw7sPNf65o5r8Jdxb408uzPSyVuuvDeyt0sldh4Nev/Zfe76yu\
    e3gFnr7wVq/UCj0sVbrb/+9tWr+9G5vzY9dPwY/PFb7f54z7dSOztpFMNQQbmxqbmnl2trnzO1o+X99PjpWq/GOfBc4wlodfxVrwelucvV/UEsDBBQA\
    AAAIAAAAIQC2D/fSygQAAAkPAAANAAAAemlwLCBjb21waWxlZKWXTWwbRRiG179xXHCS8mMSIDUkFAdaZ72213bSOMEt5mdDcYwoViRkNvbGXsWx863\
    HqYhaUYFStbdeQCWqOPSCohYhhBAStEbiCAdEJRB/EgcuFAmBhBARh4oZj+PuTp242BuNVl7t+z7vzs583yYpWawc53Bwtxz93F5O1rIFdVUZz8lI9q\
    0sFRNxFzdvOE6ZTwKXtuH7l8s5pQimk2D2pgfx70xZU/MZfNWHR7Wo+HjfcUXNFxBYsqiMjX2ZKlKLFWdGUxaqajGXQUqpUtYyq4ITrF5vugebVPCdc\
    l4BG5U4E8WyjF6gF51gT5vwPTz0pC34nF2pgkNyIOidkzivZJZMeJgROL2SFf/h3wj2nM1my8WikkVquVRxPq/lFE3JHVGzyAl3jKXgTgSuFPSl3a0f\
    YEGVK9BfwOkKtgKl+2Gg4CCYvZgqmdfhLsm0DnefLRC7exDcmwJ36/nwb8/HfQZDAQap4VDD8H5i+AA1fBDBcAr2tc7np/k8BrsAPETtHm7YjRC7UWr\
    3CIL9KXg0va+1nVYtldQSvqjIJfAabIMwRm0fa9g+TmwPUNuDCHwpGE8P7267KmvAG1xD4KeuQsM1QFyD1DWEQExBOL2/tWupupxZkFG2oFQySJOzS0\
    oOItS9sXhmy6V8c+1E60ARJjAQL4xJDBwbo6BDCKZSEGv91oTttzZtSB6GmUJ98T1RTy5ZT0McLzrTaThMTY8geDIFidZvTqBv7imDZQSeppPxTGMyn\
    iWTIVG7WQTPpeBoteJLSj2Oi76q63W8B8hI7rij3Vy0uaN9i2VtWUaZVUWr4K2QiIeYjX2bh5/gP/7jpzdIYjJ2xg9x4Zv4xsbOyEU1X1pWSigRD3SS\
    QAySANPH4boZI8y7BhjgppsBFl5FSpns/kR8srMnp0dRRaiokAzrU78M2jHFvmsGFxczVNVxPhGf6CLAsYG+qUuhjdqN3pGYtumJvXftTC20+vZV29a\
    bNfFHa4wku7B1fcCD2Z42yUaNyfyJuKdtsnO/9da07z+sc6x/LXuJsaMN55CRIyTikY5ngONOTZNB+Ofm7N90wA90w99wH42RQfg3Ki+JHfCD3fBnev\
    ZcWUMnrhD+36995emAH+qGv7i4OE0G4X8pfPFBB3yxG76p4Ur4//x8ZrMDfrgbvvjpR7GZi8mpy4n5WvDlt2rJX1+5Ourur124JMe+Pf9DjeRy9U+Md\
    LD/Irez/2a5zRraOP8Z4azNL51o//x93GST06z+4U4nIOAk5K/fyb/Yvv4Oc8LNBlB/xIqiqbgDrMnkcyyj5hJx3/8Mwvuj4XBE5AOhQECMCrw/GAzw\
    fCQaFiN8UAhHw8FQwM+LAkn5+yef/+vFObz1lCYStplT30H7b0nOfgezan0DdBuU1yzcTj2XNdE3sSGDyZyV26Vzsj76RjRgDKPzaTZAVq7vFi6D/Ji\
    NY3oXq9V3AKP2T1brZ7X66m3Upu2MVmC1+spr1H7HagOsVl81GW4Pow2yWn3FY7isNsRq9dWK4ToYrchq9RWF4bLaMKvVVwmjdqWX0UZYrX6f9xm5Ou\
    0O61u//YYN4pSTa1MYkpLdfmC7jFgO6oqZ8fy+hZ63nNttwU7+jeTebTwp/UK12ammr34/vfc/UEsDBBQAAAAIAAAAIQDzwiqXBgUAAAkPAAAWAAAAe\
    mlwLCBuZXN0ZWQgY2hlY2twb2ludKWWS2wbRRzG1884DnWSQgkNEAwJ4EDreP3OywmmmMeG1nFpuqQUs7E39ip+5L87TkWoRSWUqr31AipRxYELigpC\
    CCEOtEbiSA6ISiBeEkJcKBcqIUROFTO7jrs7VWJqrzVarXd/3/fN7Mz8N8lZrAzjcDC3HT3MXkaQM3lpRRzJCkjwLi8VEnEXM284zpirwHh4GwaK5ax\
    YAFMVzB7eia8VJCAxnZUyCCyZTLlQEDNIKpcU5xE5K8pi9hC+4wTrcApsHp4E8HlPiVIuj8CeQWXs7E1XkFRQnGlZXKhIhWwaiSWlLKdX/E7o8Hj4Dt\
    WkLAs5ERwa4kwUygI6qv3phE7eRHTByVvwObNcgS7OgeCuWY7xcGbOhJsZwR4PZ8U/fI3AdT5PEnUj6ElBL29XYy1IggJ789gz78hrmizcne8i8D1Yi\
    zOvwT7OtAb3anQfgvtSsF/tFLvdqX4D74f7Nf6BOv8g4Qc0/iEE7hQ8rLqzmvsjBjoAgxo9VKcfJfRjGv04Ak8KhnmXSsuVUkkq5dJFUSjBEwaVIDyp\
    qRyoqxwkKl5NZQSBLwUsv8egsiLI4DeIhCCgiQTrIiEiEtZEIgiiKRjl96kipUoxvSCgTF5U0kgWMktiFsY0sfrbmymXco2XN67qh2EC6+M3M4n1h4c\
    13RiCqRRMqwPs3x7gpwy5IhDPqy/7aTUXZz0Lh/BLNp2FZzSNBIJnU/CcOsh+bZCfNyhE4QWtZ1y9ZzOkZy9q9GEER1KQrFRhlu/ED+PxRQJZJpBS7x\
    /18GQRwUtVOKZO1BVRVvDshznOpNRn5fEq8PnGNQsvV2EeX5uV+gw5UYVX1PsVZQGfLRV1FotFAU7mbRVvkutwzP62eeIN/C9pyR2Xch8z3VjK3sWyX\
    BRQup4nEZ+gVvSdHSxJ8flfv7xFIpO2c4p+JnIrRX3dpoWClCsVxRJKxAOtBAkHSYCpU3DdjC3MuwboZaYaARZeR2KZ7EOJ+Hg7A1CQECqIJMPa5O/7\
    yVyy75rBxcQMu+qILxEfayPAXG/35OXQeu1m52BM3nDHPrp2rhZaefeqbevtWvhna4wku7R1vdeNvd1Nkg0Zk7GJuLtpsgt/dtbkHz9Vfax/Fz1E2NH\
    EZ8Lo40/Eoy2PAMOcmSKN+F+YtX/Xgn+gHf/1vsMx0oj/TeV4uAX/YDv+0x1dV1bR6SvE/583v3G34B9qx39xcXGKNOK/6f/6kxb8w+34m+qqxP/fX8\
    9ttOAfacc//MVnsen3k5MfJuZrwZPv1JJ/vHZ1qK+ndumyEPv+4k81ksvVMzbYwvqL/p/1N8Ns1ND6xS+Jz+r80unm/e9mxhs+jSIQaXUAAk7i/O17u\
    WPN998Bxn+rAKhdVERZwhVgVSAfhmkpm4h77zCIjx2NRKJhXyAUCIRH/T42GAz4oiyLWzBCfj5/lA2P+kjKr1694fLgHB41pYmEbeTUF9Ke25LT38E0\
    rS+AfQZy08LsVHppEX0R6zeIzFqZXSonraMvRL0GnWs6nUYBpHF9tXAZ8DkbQ9UumtVXACN7g2ZZmtXv3kaWfKIZKwbN6ndeI/sDzQZoVr9rUr4dFBu\
    kWf2OR/nSbIhm9bsV5eug2DDN6ncUypdmIzSr3yWM7HInxUZpVr/Ou42+OnaH+a1ffgMGOOVkmmwMSc5uP7C9jVgO6jYz4/lji3becm6XBTv5+GY+qP\
    dU+0K12TWmW31ee/Y/UEsDBBQAAAAIAAAAIQDRJSDYrQIAAGUHAAAPAAAAemlwLCB0d28gaGFsdmVzpZXLbtNAFIYnduK4bpom4RLaRdcBQWo7t5ZbJ\
    At54wVpEFKEVBnXGWILN87Yk1ZQVaqEgtQdT8Br8ASwRV2UVXesWLFlyUxMU9tRUrUcaeTEmv+cb2b+M25pbBIAngdTkQMFYHimZe/B9a6BjfLgraMq\
    WfAqEkfMIQKlTpoIYN90u9BDiUPEdDjyYh/aPQsj1sQuyVPWh9h2fEH34M7Qdro6hn3f9fQ9WUDJUpDCJzONHkSpQCKojmvgF8FLAXGdBJkjonSHJU9\
    zMES8xmC0sKUBjRkhQUuM0OKxabqOA01su31feO4RIth9ZptYQJm7bbSEUbaNlv1xuS4MiHOHKG+xFqGwUlZQRUIFi9dYjG7Q7OwI3aTZbx1bNMltjI\
    ptdMfvpOiyB65poRUtMSy3tDT/sfC6ukQy0NGaublFUJ5sbvmN6+0aWN+Dnk+gVeVebI/nhURrfvl99oFC0zG75ipoXNT8t9O64di9/i7sY1WpXKHsJ\
    OpVCtDcR78YUoKZC5AHzQnAzjsMXXo4qvLoOnXPw7ExdiBlGD35uUJdx81lyIKnEVevi6ry8D8AADhq0kEJPm1xp7QkfwnB4yiBpCob4Pr1L4IyuN9O\
    DzLkd2Yuw3LIChPbXev8KwKtevK59/Ly818D8oUBx0v3oWcTB743aLfqdldVyleEEGt1SRI3anKlLm3WG2JN3qyKDbleERt1WdysVKXKhlytipRy4eD\
    71xLhKI0pExR2whlu29wUefwejKvDDViMKLcTYFajx5OEm2g1kuQknGSqc+N5wo2Qj+RpM2C6AePysIuzEfkPBsR6J64Nuy+qpVd21PVxbdhDyxHtWU\
    g7Y+/CR7sWXXMSXGK6lsZx988tyj6YKPnYc5EJnn+S5+3G0Y8IYNPB/+D2TXGBhh/PD+b+BVBLAwQUAAAACAAAACEAN0jjrzAEAAAVDAAADgAAAHppc\
    Cwgb3B0aW1pemVypZbPbxtFFMfHP+O4wfnBj7ShpKEN1IXG8frH2mnahrrFPaxUghHSglStNvbEu7D2+u3OpqSSpUo0lSxx4VIVDlw4cuiBQ8utfwAg\
    VSBxQeoBLiAkxBUuzOwm7u6ExMEZa7Tyej/v+52Z9553VYpEEUok0K4xgaaQatU1fQMvNlSiZjofGtVKCr0fGLfCXUBpOUYBm6gEQ6gL4bSEuhCRx+n\
    NltnCbeK0lDVnfR1bEK0TkwbNKA7RDTupWHjN0Y2GQnDbNi1lI5eEWDotj7jxTEttYoh7SLJqmCp5x7uZhBE5RJ/JQkKO0Gu948ColCCQfFtCaSkshe\
    gMEziSlqL0Q78TGOvV66Zh4DrRzbadfMtqYAs3ruh1koRnztQgRWC8BhO2RJcwqUU16kOLa56OAFPaKAv4LI0vhbfgOSm0Bc/3NAa+QGC6Bkdtie7FM\
    Q7MwYwHvrgNHmfgSx44S+BEDeZsKdKFlzkwDyc98NQ2OM/AVzzwVQKna5C2pWgXznBgAV7T3K143QWl6B04S7cgdAcWPDhDYLEGWVuKdUHg4CLkPNX8\
    tmqBqRY9UCRQqkHZduQx+mhHtdSW0rRMp2PD0nU414XltBymvxgWnL+68s1nbHwuJ3xZABeurvzxLRvfyaP0fkNtdXBbbzfhooTcqDew3tSI0sB1dRN\
    W6E2Gt7FNsGVuwBs9L5z6kd7Sb2K41HMzZd20sFrXoHJNTrGoOks1KqirawaGyz03PdcdGzfgyjU5vmPehjevQ5Umq5stEbpJMeyoTmZVGkl8cnvp9x\
    /pYthc3bNGptHpfo1kqIuWSpQNbNk0waqVU1yp/OcQmNiDP3/+mO0+m3uLzaDSU7Ht4lBUQ2+22eZWK/mD6PFDLDADKzfgN3Zy4X0NTKKVvoG1TYJNV\
    kHVyvIwujvD0AkxMPOwdeGXY+xo4vt6SKGLga60mK1Wzh3CAEK3Hu43mbP3fvjy1zmqPTfA2XzQmVCtzKHB+t5gOvqTk5gFTgzQOR/UyVUrZTT8+g+t\
    nz+M/qPv0SM2mf79yFfHh9AvHEb/3k+hB/tN5uvv26XNIc6/eMDzv8Qm07n75IPQ4PWPo+W+Tr/XlIbdgHySKT/+ovnu4PqfRbmnDchdoo0tnXagmyr\
    7S1X0RrWS+Z9GhJxYLoql/JK4JBboJycKgpDNioWiUM4W8mVBzJZF0etSf51QFtLUR9p1GWJm+z79/Xpil3P+PYan/Q14OkDOR9BeHZ4P4m+iM4Egn/\
    qD7OrcfBx/I5wMxJmKot0NmMf93SoVwO9GEdc7edbfAYJsNsaxwsHZezyb41l/5QfZo3GOzfOsvzo5XZ4t8Ky/4rj1jnBskWf9NTMe1PWxe+SKP5Vng\
    2ecQAOKbFWKx8/ulGRkoU+Ocdd/wt71YWKnxcfZyxL6+oj33XvbiMU9Zsx93nv2X1BLAwQUAAAACAAAACEA/Cusy9YBAAAtBQAADwAAAHppcCwgbm8g\
    dGVuc29ycwvwZmZhYODgYMAAAgxCDIlFyRmZZan6KYkliXoF2TluTnwMUSiggam2kEEjghWoIbUgPzmjkNGbOQJoIkNeYm5qIVMEI5BZUcgcwQ6kMzK\
    LS/KLKgtZYgtZNdztP0DscXeAWphaqhfgzc7R+ZItzA/IBeEAnK4TZ9CFu04vLb8oN7Ekviy1qDgzP8/NSRPNkXiAIcjK7e/vNIMcyojXSikGc4SVIJ\
    8kpqfGJ+ZkpuflpuaVuDkZE28rApiZgBxgX174kgloBRNeBwgy2MMdkFRZkppflJJa5OZkTY69MJCTWVKSkwpyQ6vtY0k2oC1seN3Az2ALdwM8vC3Jd\
    4ExF8jui/PSQwn7X47BCBEBoCSpX5xalAmMgarEEqA74jNT3Jz0SHSKgZGlgYWJmYWZubm5mZGlkbGhgYmBgYGZpaWZsamphRFQ3NTUxMgc5MprZxqW\
    aADdoQF2JSPIsXB3IqdaAQyXo+cjdN3ICVAcRec8JN1o6RzdEOREJIWacBgZ8KRcdHOQE4IgijmTkMyBJ0B07chxyY+iXYyJAT3toGtGDmI5VLuRNGO\
    P/ABvNjYdWFJh1oXrZEOjJzNCaAtmCA3UByqdGE6zQPiQUoCVDaKHDaweohYAUEsDBBQAAAAIAAAAIQDmxhhPXgIAACkGAAAQAAAAemlwLCBiYXJlIH\
    RlbnNvcqVUPW/TQBg+240TDEpaGKJWomIMEqR2EucDREMt5MUDaRAogsFynWuwcOOefQkfElIkBBUSPwFVzPwBViYYEcwMSLCwwMrIXUzd85UEAa/8+\
    vJxz/M+9/p53bGkBQByOXAkFsFJ4ITubW8M1/oOdsq7d3zTyIObqZiILg7IrrI9wp4fKXYIt0ae37cxHEZBaI8rCgKlUi9LGCOy0xlAJMQQxfQDB1+L\
    f1SQ2BPIHhVJPYms7u4ILVgnMMpsWsASLckS95BsyeSjsIeyT1038H3oYi8YRsrVsA9D2L/iuVhBubNddAwjpYuOlztWNvfmVvHLPmGk2Zl52iI4nZy\
    2vB2EOw62xzCMCL9pLHOHZkKjJV59//iIihfmllgBjcMSv3phO743GO7AITaN6uwqs6NeowLad9FXkZQQ5wpYAu1EwNZ9DAPaNtO4+C91D8L3MPYh1f\
    D40udlmVSR52rIg/WUq9ZU07jwHwJi1kmb3C6Ti+SE5AuSr0l+Igk2iJdJniGpblCl9x5ur6vUa3OVFsCpRGnihAIvtapQxvf7g+t/7v8qqBwaYHr4C\
    IYeccADh/rY9vqmUf7LXmh6o9LUWi1d05p6rV6rqpW62tBqrVa1ptfVZr2iqbrerFKVz588e1kiOkpTlQIVm+hkp2TxiHL+PcCj2QEoppDfGDQ3VzwJ\
    a+KVFMmmAOZMDs/DGnEpxfOB4UkGgIez7sin4DdEwHmXx7I+KKRbKAHeTTyYfTyrKWyXAf/eOB1Lls8d2Ew6nyCz3PpOiNcfUrwS3PSvt5n4e/wGy8g\
    xJjvdH+/9CVBLAwQUAAAACAAAACEAFIdx3TMBAACJAQAAEwAAAGxlZ2FjeSwgYmFyZSB0ZW5zb3Jtj71OwzAQxx0nbcEU1JWtY1mqKi1DJ6iEulh8lc\
    ULioJjtUZW3HOcSlSqlK3AMzAw8hg8CiuPgMTAlS4MnPw72Xfnu/9V9JmZ75fxV/v+7eqwW9HzzxD9CkhHtAghc2e9ldYkC+UKbXMIsEDsY8Zo741KV\
    J7pNAf6KBgG/cNcJYVeqgLCFUQdUcNgMbPOQ41TEeJL5x7qPBLRpofNp9DgUVniTOmtk7NuUnptCpY4dVdqkyVe5YV1ySJmqKkjGpuGWJlOFQTbL2xs\
    bOpvtkEGVBxgzXBwPIzR+v04HvQg/J0t5yVEvHmBaq454ZSHnK5RTR2vwRoaTxJXNUp63LRgly5TTmVnWnoGO0cT2PXAJrCHWm+B/DclSLtN8teqE3S\
    neJAKeUXekQ+EjAhpIW2kN/oBUEsDBBQAAAAIAAAAIQDf1GXkgAIAAGkGAAAJAAAAemlwLCBsaXN0pVRNj9JQFH1tmYJ15MvFxFlMjIkJkyhDgTKgcZ\
    ghppsuRIwJMTFNp7yhjR06rzzwIzHBGGecpS5cGv+FW/+B0bULE1ez8ge48T7qMG0Z8OuGy6Nwz7mnl3Pb1IQYQokEmoo0yiLDMy17iNc6BjXyew8ct\
    ZFE90Ix4u8TlDOpC5V5fUBtpy/pHt4e2E5Hp7jXdz19WJQIl8u148Dah0qjiwnvQyTVcQ16x/9SIkKbg5oCibUFOM29AVnQFikRb2tI4zVB4w9IXBPh\
    I3dAEoem6ToONqnt9vrSLa+DPdy5aZtUImdWW0Si5GyLLFrQ2eItwYpZY65zjAuY9kmS8eyT1KHFytOUZFoki/NNLZ7IPntZ+QwKWDZnTmgJrU4mlN9\
    xvV2D6kPs9UGP2rgcGdSMkFm799+/PGc3zs1tt4zWT9r9mqNuOHa3t4t7VG2U/qxjOCplJqD+kBzx0IKfKyCD6hMB248pdtnI1cb1f+l7HI5NqYOZhh\
    c3vl0QoYs4V0MSbYRcuVZQG9f+Q4DPOqrD2ya8IEeQ7yA/QH6FRFuwC5AXIQtbTOmjpzsbBebTuUpT6PxE6cQVqajUksQYP73t3v39/FdQ8cQA45vvY\
    88GBzwx2A7odkdt5P9yFrKyXqzKtZoiy1WlXCmXCsVKoVRTlHJRkZWiUqlV5TJcMpVH9EcrBzpyY5UcEzvRGdyY9JTy6HMkig4uwFIIeYlDs3YsShI0\
    8XKI5FWQZGpzojxBI2ZCPFkeTS9AFB50RzIEf8OjiHej2KAPUiHspoCiboqCg3/PSgj8OgA+3ThNTRSvHNtMuDpBxiPnR84/qzH/BNz4p7joX/tPsAX\
    Rx8TH9X7tT1BLAwQUAAAACAAAACEADCStiuMEAADJDgAACgAAAHppcCwgdHVwbGWlllts21QYx51LkzRj6QW2bgVKoGWkY0vjONd2TUs2AsNlSzO2hU\
    oouImbWE2TffZJJ6pVTEKtxltBAnXVtAd4qgYChLhIbOEdHhBIIHGReOCF8cIDQvRpwsfHDfaZ2rDElWW58e///5/jc77Pad5mZxiXi7nr6GZ6GUHOl\
    6RFcaQgIMF/Yb6cSnqYGdNx2ZrPV8tlMY+kakVxn5YLoiwWTkh55AZmOAMWXxZrB/wXRalYQmDNo6oq6s/VkFRW3DlZnK1J5UIOiRWlKucWg26w+XxZ\
    p8oo6pNCUQQ7QdypclVAZ8g/3dCRtWBdcGRt6jV/oQZO3oXANc0zPt7KW9TTiqDTx9vVP/Uegfv1Ek60B8F9GdibdWixZiVBAU9J9SzZS0STha6SE8P\
    dqhZvXYEe3rICvYS+H8EDGdinDYrdHtR+Ex+EPsIf0PmDmO8n/IMIHsrAw5o7S9wHTDQHjxDaq9OPYvoxQg8iGMrA41mPRsu1SkWqFHMLolCBQyaVED\
    xBVHy6yjBWOUxUnkRwJANHs3tNKouCDH6TSBhGiEhAF2GxSJCIcAhCGQhn92kildpCblZA+ZKo5JAs5OfFAkSImP72pqqVYuPlRTX9CMRUffXNxFX94\
    WGiO4pgLAPHtAkObk/wuClXFBIl7WVPaLl4+ypMqi/ZsgpPEY0kguMZOKFNcpBM8tMmhRikyMie0Uf2LB7ZSUI/h4DPwFRtGZ7PdqoPq/OLBLwD4JT2\
    +2lfFu8PSC/DtLZQF0VZUVc/ZHiLoq/KM8vwQqlxz8LZZTin3lsVfYWcX4as9ntNmeWdq/CiP807Xe9uHQ6fVJczPtM7bsw+JtjYmP65qrwgoJweIZX\
    0U/uz2cFi38/+/OU1nAufO/v2M9H/fPXNmRPKUrGyIFZQKsndo7V2REI4wMRFuG1VLay7BuhhJhoBZl9BYhUXm1RyrBXf7aMsIVQWcYaV8d8O4gXj2D\
    WDh0mYquJIIJUcbSPAuZ6u8RvhjfqdzsGEvOlNvP/dlXp48eqtjq236pGf7Qmc7NrW7R6v6u1tkmzInIxNJb1Nk6390VmXf/xY87H/teDDwq4mPsfMP\
    sFUMtbyDDDM5Ql8Yv+1acf3Lfhz7fhv9J1K4BP731HOR1rwD7XjP+ncc3MJXbqJ/f9+9RtvC/7hdvzn5uYm8In9vw5+9VEL/pF2/C26Kvb/59crmy34\
    R9vxj3zxSWLynfT4e6mZeuilt+vp31++NdTXXb92Q0j8sP5THefydI8OtrD/Yv9n/00xm3W0sf4l9lmamb/UfPxdzFjDp1H2o61OAOfGzt9eL55tXn8\
    HjI1HG6IiypLaAZYE/PWXkwr33n8CbDwajUUCXJjjIvFggA2FODYU5KLxABeIxdl4PBTnQrEwTnno0zfWfGoOn5bSgsM2chpbZ/ddyenvWJo2NsA+E3\
    nVxuzUbGkRYxPrNzcuO7NL56R1jI2ox6TzpkGn0QBp3NgtPCZ8fwdD9S6aNXYAM/shzbI0a6zeZvaAg2KDNGusvGZ2nWY5mjVWTcrXSbEhmjVWPMqXZ\
    sM0a6xWlK+LYiM0a6wolC/NRmnWWCXMbKCTYmM0a9znXWZfA7vD+jZuvwET3OtmmhSGNO9wHNkuI7ajhmJmvn5gI9fP3dttwYG/sJmiPlLyhdrhIEyX\
    9jx59l9QSwMEFAAAAAgAAAAhABNaBBj9BwAAiRQAAAsAAAB6aXAsIG1vZHVsZaVYa3TbZhlWnDRN1DWXrltYN0pYC3OgTX130q5O8TYX5pKlKttEoWi\
    KLVsituRX+pSsoWEdI4kLDMplWxvKgHEt3RhjlDHautwvGzBaWBmXc/gxfjD4ARwOh/7a4bvIiSS3y0jko8j69D7P++p7n/f9Pmck29zCcW1tXMPRxa\
    3hZDOnauPKlryM5P7KWCmT7uD2eo6DgRwysFW/rveXjbxdUqz+nKEjWdMVk9+jgK3oSJNLPHB990LTFASCInGGTGyh6UVoroqr8L1UkU25rCDFtKBlC\
    lZQI2nULhTISOsUrBSvJSO6oUsVPKRZCBPXDSRLQdCWk/C9VkKaLkk8HuGhfR/w07BKgCvEKymfnBubkM28VDEVSTWMMQtW53JGqaTkkGboFn+bmVdM\
    JX+zlsPojj4BOsVOD5CBulTyrFu8mjzTLKlgl0peG1gzLHaQpwXDdAGvpMC14rqGR9KEhlSJEBQtuIqaXS1e12gmlybk/ZaUk3HQeeihhq8R17gNF17\
    uGvp4nbj+ko89Lq+lpteJ3cTUQjJSpDyeBYfotfTpevEq39MFV6+jFr3szUqGnL+02eup2fUsmQ1mhlV3uIHabWQycIQFb5iCNwbFJjwUghsuqbtx/i\
    b8J5LnIYjl1jcFbwqqzVUVK+rNQbEVAycUragi2OSgJRtpJYuXTIUoJ7+gQh42X8YE684yTGk8wkN/MCiuxKQWtpSLCmxhED6DXwztYYM8hJyIw2Izv\
    uYqNkSybQiiu7NcMBvINuEzgCAWzLbgD75HED9E3z6BICnAQJXeDM7CVgG2ibhauVFNtuBGdbOKA1C3qMxBGLarEcKUwsTZwDQMZZumYQejeguCtAA3\
    MaqbZ+EWATK2istqp9qm4ip56zS8TYBb1dXUIKsyge9S1wyrTLJvV5kmh1UmudtUpq0RlQlnt8okIqhMCHtUlul3qCyTt6s4eXfQUsflmVNlXVdKFty\
    ZbRKvwGOGjRYGxWyAGo4pJr6XLG1SgXeSWZqBvTSJFjK1vALvwnPXNAPvpjmoyPk86Sf78MtzM/Aeqpy8VpJJYYPETO8SedZ7dAtrDdePfIhWKXZfwR\
    HUOUYZR446K5qGXbEg70Tq2BBNKqCIK/DQpGIaFhTEXqJVUxnHDUnJ18nwQEXBCsfCmdByChSDhJx8EKj2qJM6rVHNozLKqbphlvk0+TaMvxFdvxfre\
    mwKSnVdl4PqJp8SIqAzJRiOEipECcCUYCKwBEBMCfYsjAswofq1FIW7GcN+h2GSMLyPMRxAMCXA+xnDPbNwUIB7qZY+EKQzZNq6TmdIkXW4z8Mbgw8y\
    3mmHd4bwzjLeKoJDAnyIpr7OMS6b8GEPRRw+wijudyg+Sig+xigOI/i4AJ+gzV63yxKdQ8WScMZzYzjdn2RUTpnuMvTifJV+irIn4AHMjkvwQcze18d\
    YH0JwRICjNiuVuWn4tADHnFL5jFMqDy+UymedUvmcUyqfd0rlEadUvuCUyhedUvmSUypfdkrlK6RUvkqnkrxDAavHNnH3O47LgnQQBavxaztTf7l4sv\
    qi+i+q87JRxquhXYYTO4eePkqOOapduVDA6zA8WqUzQmdBqk8t6bsWPFZ1NBiBrzdqsITRssnvYhd4HGvvG1PwRF1732zUXhKeVGl7+xZNT7ZlBk7it\
    oZr79tsMp9C8B0Bnmbq+e4snBLgdIP+BuAMS3LNSfJZkuTvMYbvI/iBAD9kDD+ahR8L8BOqv5+yBP1sGn4uwDNOgp51EvSLhQT90knQr5wEPeck6NdO\
    gs45CTrvJOg3ToJ+6yToeZKgC/VeNp+f32Vb5nvZ/OAL2YA9atuj/SPZlW3Xm2v/3tfOceQcuezGq8e18erHi3ZZRhLpKbiPNe6/woT3qX/86T4ybeS\
    8PO86LrnA6yxZeDuhFXUinkw66qN+VUciRgIYmoCXAthF4BUD6OaG5gMY3Y8Ug2y2MultS/FbP0oaQiWFxDC9/cVriOZbXzGGDi7l2dVuCWXSW5cRwB\
    3dndtPxOdqL7dvSJnHe1OPna/W4uNHz6y4+EAt8ceWFIns2MWXusna0LtIZBu9kYUz6d5FIzv8t/aa+fsnqZ+Wf5eDhLhtET83ev1EMumBJc8Axx0cI\
    ifxf3h36/NL8B9djv+5nuEUOYn/l607E0vwH1uO/x0rV52eRAdOE///uee53iX4jy/Hf6FQGCIn8f9s5JknluA/sRz/TQ4r8f/fP1ePL8F/cjn+E6dO\
    pnY8MrL90czeWmzfg7WRv951ZmNPV+3YCTl14cgfaiSujq6tG5ZQfwOvpv52ccdraO7IWeJncu/YgcXfv5PbNu9nvq0nlzoBUZ54Pvdw8fbF++96LrK\
    wANBXtBQT/zbXJukmWdLymXT//xlIKDyYTA4kQtF4NJoYjITCsVg0FI7HByPh6GAyNBiLRkP4SJIoR85WTwVxHEEaZRMJdj5O99LY1RC5//8QfrR7Ae\
    zxIPe3c5dbTP0k7kVsnYfknJukYeX087gXom4Pj8BzjQugH+5eLTo88As851u7/Fj3CuDFVlb5sGE/1t29vdgX/NiIH+vuvF4s2RF5u70f6+6aPr9+b\
    MyPdXc8n9/VPmzcj3V3K59fPzbhx7o7is9vhw+b9GPdXcKL/acfO+DHuuu80+u3k/N3FT/YXX7rPeDzLvClG8NItrV1U72NNG92NTPv9fFmdr27q74s\
    tJIf59wNa9k926GuaGWYTmrPbP8HUEsDBBQAAAAIAAAAIQB2a813lSIAALhtAAAOAAAAbGVnYWN5LCBtb2R1bGXtfWuYHNlVmKTVetftNwSbhwPXLYi\
    6tT093TMaPcY7Wmu1K6+YXe16JK8GRuPq6u7q6fJUV/Wtqp7HznayPHZXBpKQB8TeOIEQSDAGkgAmAWxB3u/wCCEB8oZ8X8I//jnfly9fzuPeqluPHo\
    28+r74A0bfqLvu45xzzz333HPPOXXnlRPfVfH+z6ev/m/x8R994Wuar5x47n89BP9P5bHa+ruPHTs2DoM46AWeteOEkRv48jg0WH8H1HhuHHuO5fh91\
    /bliTvrFSiM98eOFbkvOZF8aCpP1tYfhsJoGISxfHj1xPpD8OT6sXzL6sn1kwgj8LfkI6snJxPAWVt/CxSNgv7Ec+SxXhyEvWHT95tcEjV7gR/bru+E\
    lRuOnDh+7NpeRR5ffw56ze8G4fZ81AvtuDec33H8nXnP7c6P9+Nh4C822+35yI2dubHd27a3nGiegM/7/rwCPp8Ab4735Yn1j5w+dqzn2VEkUly156h\
    tfbki4CesVquXRZTUihRChRpw60jsup4nuo6w+32nL+JAuLFwfREPHRGEfSfEb/vCDh0xBnzQhCsJBsCM4nCCvGiKy17shL4duzuOt98Qti86necRgt\
    N/yu3FnY4IBkKNR/SgustAErBNcROQdjqDINy1w36tDl1GDnCojz07nXSoUGH3es44jgDNPkFx/fEkhqe+UN0jHAgMBwcycMMoVrixWPEiaoprMTbwC\
    US1N8TCqggmMQCLiBk+fUv56O0jAuHYvaGIJl1VoWA3CM7A9ald6MST0Hf9LWYmAcWR4BPMne6k5gPHvmN7E5iJ/FhByHfcPnAtACkXI9ufEPwe/I/Q\
    bUVej/lpcNmFMQztGIcMbYNdeAwdmCFF0u4wAH4kgiFsYCeBiKAF1KhBwThhsARo7IQw+hFjjUPbj/ARIAa+CFK5yM/VeOy5DvGT+KZ4kFAZiwgkCL7\
    Vdocu1IOwERhqbAMft9woRjlCjqtZVDCymOqKl7eA1tMRNei7gwF0BeaAvMW7juMX+YtSwwNfpkW13EkWN6+SZwF/5wlxGToaBR3kr7Nn92KYjF3mM7\
    MvmPggf5677czN2fAJc41Cg6NE1mkoACH6gHheLTb4LxRDoIWliKVkH9QarrgizSHNnO/0Yl6TNshD1LP7iGDX3leceHrPHo09Z3mZH/HnlPgozq+hO\
    XBieigYKHvRCEQF58bxmsBI4FeHHmi04cRvGIB40ZEG4SXWTbQEgOxcCfydhX6t3VhoNZbqHV7fyTow4ORbJkppgqBsnklGZq5oE8Ka8+xHOx8sWWlM\
    GNdruL1g5KQwDTA4S5oYIOXcWab7Kq/oRhZ8yQCSPoURZKiPgAKQOSYqAUNsFisCxM7Q6kk1/kBVwioByMRSvYGFCKjGX1NKBJCSbZDAqh8qDrtuPBS\
    G6saJc0mbDCZ+Dxc76R+92hlKZANP1VTZXdBUIJ59534GZ2DMVuDPRqEEf2pVYOROu9oo40y9MaNP6HgT1Yf5MrMlQl+olvP1UPAL9wC/mSkxJ4Z2om\
    qVJ8hSOnIZ9Fgv3oDNtqE27k3kOZozy8Ld8kF7bsC6g28j4Owmd/4QbhdeYPfpqe8MhGW5vhtbVi1yvEFDnLHDLQCt7AYxd0lcD3wA2Gw2yyCcEuP90\
    Bl4+xql2HB9NAFQO/vxnG68OQsfoFs2ZzkznjL8s2hWNg7p2gnsSbV6M2mW8tIdCM/xa9RBrKyINil6F6Q9im3YEKhmo7XZMGkyQNNeDgph24GVr40H\
    X6heTTDYRlEt155IAkKbYE6pyasZ/VPiHC9yiqjc/p6JyvEnIwdsRib1CKiAoTWAUU/xpXzccmILaba6+xa0UfyEEkAQhMtgCsG3rudsWC8CS6AFTLM\
    f07RYL6aoQTY/7MSsPft7c6ApEKjWthpcE0U4oRIMblj6OBmI1Jih/h6UB2PVx/X7zh7Rb86hH8RijkA8vkI9HieAWWaEths54hoCeDoMg7A2qBI0cQ\
    A9pqi6At4SwGbZcqpZEr5phSAmZWy4Cd/Zi2tu5LkgKnpcDZ4ilNN6ffYyA14Tq7XUEjcJEvEz1YAzF9shcPSs8MIxIVi9YLxvxYEFJw13HFu7IZhec\
    CA5CmHi5QSwsRW8rLGYM2IsIeIGDyw3IcxDElDLIrMKkJoqHs2iGtfrI5RaUvUNALtZP2yxZMCXSXYKlIzqCHdHkiyDGdEM7urVU1SNCQ2wpoFvcQji\
    exQaoHlKQWEMsR3DumUaMsrCoBV2z3tPXJbGI86UUnGob0qmhCnnGSnqH6AqS/thc4ZI3gS77oHvlLgZwEnJiZwQbA9QnF0Hje1UCcUhbBGwjcI5Y0V\
    skKass9LFoZNeqGkVlZBSr6c7daYCYMy0V15yxzUDXUPMEkhoBJ1XboYTp2CbHWExA7VKHmj2QQqW88JVHJApVLhzaIGi80deO82QJWrbMBoWFz/wx7\
    Dz6gWJo6MNMh6xFwULIDRxuH6/Ri0PAUDE3C8ExR74OEzJ0KbyIk4XbyoFJFXgYLJ/oS0yDsIY9hofzOOg+3E4nEWiWug1qMJGZChZ0o4N0YUd6gDlE\
    s065nG9TnvXlrvj+M1qzmZMJnIcjNMVQRoMdEK62+Q1uLk1vxCM4WQJ3eBIOQiDEYtqadMdtXg3oHW6KNCqL5Yq9u5kzLhZ0mbO//3JWTAYRCRqRdMi\
    sajK7SnGf0SDSjymMNWLdlxuM/oDIE2WNZp42YlaLjENlvM2WnHesFMZD24CRTNYMKhOfDVwR/ECbHYaQsTa+syyOOBnnO8p2fQHxhin1RlHK9hAB8r\
    LAoZk634nZ1CF3XVuHEQuejgF8Ch2x7DG2Pk1sNEJKg4I/pQINamcTVNeSnrBqOv6MPZD9Gci9q2CuFvpXjZLxLFZuiTK1a9JSX45HLoUciQ+Bqeusq\
    WiYZtSF96n2GUtTO7MY85onUOh5lTPH4nxgxJjNE2C0N1Cx9lM/XwE9Z2XZzEn2jNkOmvGJdjr5dJ9T0WfsZqUubhZFPZU0E2kM7eHo5p2fTc0TTs0z\
    JGGzcwJBI3Q1P/BXer5BrgxmzY+FStZh+9NN+oDzXGtXti9seWRCcYDsknxNXVg3lDuncK6xQ4zTmpqAZ8S159cFrccDBadjqEfex1BHEVv6PS2RTw0\
    XJLa90j1sCOmrt1TYmTvQxcUDdHf9+2R2yNQNZtDJE7EPnTV+iY836BxNrHKSoM/YNED1SOn79ohsAMwRfWmEFdsH7lJ/4NxocCQF/Wyv4+E3cR4AsM\
    Uzt6YdnIbFChG1UKnh4sWoSX81CEwddbDodTLDbg1UDTs5+Yu5H8vN+DupfjZRb2i2tQYa2HaiK0JocrCZjpLTs1ZFUtBSeoBoyczRBOkHONQ00xd05\
    fRPZkhUbWuJZGZ+rIBgYlJ+5cEP/Dn0iU4K41QNwsd58E58v1CK7/gsIanZ2HjskNyM7NvXRUsNMRivV6EoU8hacvFhjibaznLJ04e5RaMUnV1fWvg2\
    DATTrQCFASTOH0GArquHeWOkwmUdjmUhRyUxcOhLJRDWcxBOTsTihF6yPgIS/Rxsi2UGBsFpYrSCDu3E8bJquk7h/hzspJpknKNoPACVatFieeNknC6\
    sNkZGsGqdgcuKRJAfKgYs2uyRoYFBcW4gOLNiNsIjzZL5T8R/ptJQ+zddRQAx1xGXybLQE1Oy2z8gFbC0aXvsJVwn+tp4c2upxkroWiH6jh8JsEja/J\
    djpC5sA1q77cSimgYTLw+CgY66ClcdMBgpoYT3DdsMMNTlKOoNueTC55kFb749Xv64Okh43oH/ATARI+Hfgaat2e5GIwrvzLD1PPVQm+IubxhWGrBJR\
    7ITDmZlTM8fdwCcVBvLj1cDzl7cborRoazP4mxmEGv2ZroaYLD+3tvEoaYaVKqg8jWUNkC5MaxfTaXb8xOACpXTUbGUM30u4jLMzAPgyhJVCjkEpmEl\
    +H/slBNzKnZcEhJmXA4/Fui4tS8K+fWKYHZBD4eKrCg84d0wycoi+VQzuagLN2vssy5kotegtS2KPUFm8tXPhTLkx+pf5t8eCrfUlt/FPMFQadhBpd8\
    5M762+DZGtuhPXJgFUfy0al8KzWyuhPMMYpkZSrftv51WOIHvjXGjESKjOsGGHCSb+9Z8OzCsdu3rAqUVOQ7NuU7X5XvWpPvXv9Kgmf3ttGWt+BsYA2\
    DYDuS7+n1As9z6KQTVYzIQ0V+RX1NfuX6uzIdudMfG2LdV62/F+vcyBpMPC/bRr73+vo7sVadHlTH91HHr17/2kKVhZrGQgBbkfwaava16+8vNrO9XX\
    s/svCc5fTl11HD969/hdkwHdwfp+qvX//60uoMym+gpmL9Pdg0wtOWhZkRCtAHqLa6/lW52hTVKWrxjTwyDLaWN/smavYneDILzYJIIzxN7VhW9H4h6\
    1N5prZ+HIpa8rHasDxVdKfCCSUV2Vh/5gFliO5gcujc+q+/XyeHqpwVCz+v99X2aFn9AGQQFF4tfzCjLD1bLDyFynon8Cac2IdZh7Y6+glMMqEdAPQz\
    5jbBxh450ALK0iP32LN9GCev2Wuc4Ba5qOqjGPPUnEwqFac9JpmR+3pD0whVaH55ZMfD5U7tekNcsQ5ux6BtwZaYThvimYa4Vec8PgWyrC1UUePc863\
    Mc53VNOen6sO5tw/bOro+upTMpXarZlMQllTZpHBq1y03h9r6+LQOTOcC1HLTWrH+sRRWNBlZB9vo5Z1+7CAzYLRWpgrQruNuDeMiqIbYrgOM2A6F7j\
    hO6NoGbUqIdmFfcjSzqHWHk0YpF9Xtoyh0emEQRXO9ALZxj9yEHSuJUjTMmblOnW3RRRmmeWvoqgz9PFP5GmJ/RxCeaIz5cXHA0DHku9wBfYk+HN/xI\
    gWAy3EDSSuwL6pJSkI2iXsmg/UWZ1CmeYVD4iM12XX7JHxi7O4BTD6B3XC49Y2hPaYEPloaXccLdmkTGsKnxpQbkYk2W0WQkQ5Q50Bxn203Na5tJ4Qh\
    UbZ6p6ELMWLcN57HYGrB/tRpmBzpu2qempX8fvkYLXWdcQyzpc8JOti0HDqD5c5Nx4+C8Cpovnhx4fF4sLhgwY4GthqIy6WOWtfP+6IHhw7YIcXa81d\
    GMIgdDnfvYtbohLIKBwiifU7nUccGSjIWJ2A8MkqdqBurRQf0Pz4Yt88h4pG70Gpd6hCj9f6liDiT4wyZmWHgsRBzIfUjUzQvyQ1MeKVkZ8UhzhtAw8\
    0W8WScZGefyTM8i8ceBROfDjmqXuU8J0YwjR/TzRUepV8cl2xPmwiFXgcHp2ndnW6I05hQeRoWe6CUbyzmNVHs34wplKeSuRXclBDUtm7PjQsUodiCQ\
    Qrj7qOKNqVDfz9TkKQcW2EbQpA6oxrLWFzFOEDCPihsLwoU3G0/2E3cs7cnrZbTEgBrAqrC2wpCYMGIEvFBNIY2v3IQJPqWA5kkNx3P9bc7loI6xGx1\
    4WMCzI4bTYBrL6k89AEnYxeG0A/y403XwsEWEDSOwHCLnWmakJ+ae1/iqizyEeZSzXrXMY49c4kkig6oOswun5tDJcQp8bhnMusxzZY3TGAJZRdr6S6\
    osL47gnUMaDNYOh2SIX4fI94NWJLyyBpm8jTSMwtdgsRMcqVol5HoTAB0xzxx1O86MD7dSA/6zjge7sLWCzYzTgKcmc25ybXuTfq+b4XOOATV0nO7ru\
    fG+7Pbd/QErajV1kl2PZ3F7Ad63TTN5rQm8Y0Mux8l4NJNJApMs2aoRD6iLcPMYm+KZ4JdNJoaiUZMPQoophjvUCoZ33DReowDJOrAGsOeJ9rNsgGWa\
    na02DxnT/Tt2CZXUCTcpoPDUzWLcDJUXzHDWX1tL1zoaI2fdRcYG7L2ZV5X6nMgkhr1LhEzyB2B8ZoAMHfuQyDwrILkdfdZi6e2qRHsSpYlQUKtSWIO\
    IG9gobIuuS8pTe5i5ochizOd4XQ65nR3BMMNMoCIiKZ4yhnYEy9eNoLdWuvWyP+stDa+AhJmgL6glbP2mODLF4NgErJ6Nt8yyIiagTNNAtBa5rBB5DS\
    30tqO52DieFQ6FFaNaiQGrHSqul7Q2wb61QspeEZlUyb7fgVtfHpWYaxqneiiUuRoKItaNwi8DO5r+EIYegk6aPr0+7gXeI4d+qgpuBPvvNmAMyE08G\
    gY+WnDsxzIQn62Op3TLzlgQ5xGrPCA2fAwXnzM4KEqjqqTukA/UOd0zw17E88OoSRDQgJTW2tNfqmqduZMmUoDA+vMGUP8uLBeauKRtbpsqP9rOCHLu\
    eMR2OR0LKLPW/RZJ6J1s1ltDMDPE2vzkNHMpW785RZ/KQCf1azBBxTTOVg8dPGP6owHLM8ZxLc9sDyD8PYgtHsHTDZyZgEOQ7DvROpMpGZ7utHahCFw\
    mV5EWFiaOcAHPYJS4y68iG6T9lGw2nU6pClrn3ULVk2BiPbtEHfO2yGReJTB3TpkcLfuObh22eDaX9rg2rMH1545uMtgA7lgxjnG5sHnVlHjkwasLTr\
    7JyuYq6Psq4Lka0CJzpCu5Sg5WN1ONhWQJWaSPnsaVZp81m7TaaNTBrXIA5zEhigph/HXO9lwXfJOpx5IlI4Mj30Reb/52FeKHT96tnfw0Wlt7nYkQ0\
    CJyNU3fM2M1kdJV3Qc8NjVAA+uWMkJHAz826hYQHRW0LvQnpbNtbs57eT0cDJbIjdfVH2EyaqZe369iXpcmcgIgcywRK/ndz5f+yVm8TPr9DV4+2XET\
    /OtzMiw/zGAcErcQrdXJCcoHNw5IlvagSJPmSiZLiOOW+hX3841xOIi/DZU25WFeg6DH/hzJQgmvolCnSGAFqVEjoATwyRL9QQxBlva8KhNZwyaLNQf\
    DDVUoFXZgyKtkUBcwfbtHK06OYZ9uZjO59O7gIhjCT9brWwHZdysiJHOpNFOQ6vghkjV4jCOx9Hy/LzjN3fdbXeMqUbNINyax6f5K/mOKUw8GxfBbAH\
    XJt0mmPLzO/3JKJhAM/IUWzadu53Y7c2D9dadH9n4ivX82tOXn3ru6eaon/Ec1Utex8sESxtlhwLOvSi19nNVhvW+LOjDWrCMep44owrY2m7kjTZ+Ie\
    flTKtWo2AdzwTDC5vz5zMVqJqWBdqgUI7KqVFqL2KEC+O73kaVLLpqQ1SVhchflUWID9oWrGJIWTc3kurRk7aCr/MYhXhmM8pK3vjh9M19FSwByAdVB\
    lVdVjABNcHBAvycls0Bxgasse2GNaOwnpuNtBE/1ws8gQZ6wWbT+lUpLcg6JY8qSKqiXpizFJkuqc9+AzSXQZAIXSN/FphRY3IiW6NGni3Uw82WJpRn\
    i6/aMNpsEY+rlXtJmIUxW4ZyWI4bxS9bc+ZMVhgalbJUf1IFJcmGy4J3+obaXtNnXgv8BGuNXoTM5FBTsDVzjPpAIuGl7/BdpXAYqOuCQXoV4dRK7VS\
    iUifphuhKiZy+pdHCUsPbDPpWvEsyj2SsFAgrAC55T5uHXywvTkUSaGYhKVaWz3PSTQvMjOoyeTBi4ofyUjFLjYVpz9CambRGjh4Tf5kQHSI+pKL464\
    y8/YwAmpOqiaUHpLhekc1YzmN8vjWV7drwkTvDR6dyga/l4eZyUcVaLTgZe1EFBAFD7f00bF+RZ2c0iYlMa2ehIpdqtfVH8GIgaGlvOfIcd6lQPOQGF\
    1bkeYqcXzy7dHGhdWFpqXUOPuQFukOoN57Ii6uPXo/l8kdWj9VWT6weh98TsfxgbfUk/IPnWD7+CQoer8Ty0pp84g49fOh1eXlNPkmXD+Gg5ZXh2SGQ\
    Mzw3NNC1L15YOHvh/NKCfGp4cfUEoHka0KyeeFVeXT3+qvwwA34mltfW5Dcz4NXX5bNr8rnJsDKV14dvH75jUz7/qnxhTX5k+B5qsDbkbIEbw/deH3L\
    8/+aQA/wfHXL8/sUhB+pvDTkKvz7kePu3DDmq/q1DDptvDDksfntYn8pNypswtLD82Orx9bdDmamApbV6ghoauld2kGevSZsmmCVVdoGTx1+TPZofJb\
    CyD4M/9pp0KAyv5VYOuOkWX/yEd9VQwFoOP0GcZPtMqwzpMoyPEzIWdrmtKDWVhvTozijSZ3K0LjDwfw/9I/0aAsd/sQwmXUoNaMtxaWoAxU79IBxVn\
    sRv1+EbJgnIB3ONVAIdMwXC9S++U2cKGMhqVvJg3iWlsgOoTmClEXGhBAFx9inlm2TdgI+URAvb8hyHhOHQtqAasSohqx6Zxi427QpMgwNN8RzfAJXG\
    35VDeWzrFxA6JTQti8u9nuNhkBrtj6ccZyyuOzHyDyw4TupBf/Kag941dcC55tMNVp64EuyAfYz34dwYuoNYPK7taTvcc3fIHre70Xx7qbXQbC22z52\
    /1LEs0cynBSQqbz85PO6hKwarw9HB09ONvc3pgTp+6tIX7RDLxWPitjOOXC/AgD+cL7fs0cjG0q4T22mEauTYPp2H0LbqgxadQ0OP54XuCLI9NDTxBQ\
    fg11zCWJq05KKhdI6cyIxXM9ZMCJvwc/Q8Pf4n+lXsOCjTkb6JihzynSsdvNoJUw3wq2ve50OmZVM8iRkW5BHlwJN2SCOMPC3oOFHv7caButVjVp+UW\
    HxLB5q3muJyLCivS6CfS4uT+fpEI3EclzDVjUyeQil1R2UNj04EMPmeCDjBuju2hwFtlcfQUddK7VASHG11dJQjh/lKq45uYSMupMN8dDdWIvajgIIX\
    NmbcbOloxP3ROvHfPLXtehoU8qIAl1Iyf/0JxbJ17hyHuDitZxvWId0iRRUKP3tzXKUSMOw0QXITyaa16KMdl1wPxu6gJBzpZ9QR4+cbxJCFNgdpcLU\
    UMbPrYRwrVaRHob1SowBFajLqaIFuNXXILXVdwUh725aCTZli7MlSItfpkNWPMQODFTQCjPVhbnWFzx2gpAoUcmaHSqkB0C5U9JhuPFA5dp/5UDpqFn\
    E7AtvP81L9hBGD5Vy4MD9gvOdmgt9xJGlyBrnTwOhnpPj6/RhwwCIOE3C0oyg9okNlmJZJGh5QqyC9xgQqHtaqg7fI9ZJbthJgk3Ef9XCIHkWcas0fg\
    xWkWNzUNtVrf2jHB3tT5aXznV30n9faiS9c45/WE78590Alm22hG+xZseGWzCZPcd9Eu+n566eUmloUIammaRa+syuCLt1f0ee1r2bsSadnT1T8v2z/\
    xQnCKaF9mG7FAy2bxuXVkspyjeXZFxSpUflzdGVAhHcCnaZw8QgFyMHr/gIv2Nqna+IwPklSfGNsUyp4CUGl0WJ/MkryfJMw0ZWOTldXr8WRTKnb2zJ\
    38uQTADXR6Tuo6Lqx9RWKZgJ63/EDGAO9VE/aAi8BQFlDdnBgLeu2T8OQztyScYMZS8OyoZszCRFaASSKSxeAAsu/4w1DVGrpCmcCJboCT9QdTpboTU\
    aouuk93Yzaz7rUKYrP2ZW6Qd2MDzfTaKo9GLh4w5ZN3iykk8dBlztS2lZChw6umilbQzvKveWrDQAGbOTLHBZkLdGX901S2WtRBDcy56JsEyFvcgauV\
    s+5gEM6bq2mGQPfh5kuJQaJzicXlwA0zS2zxGnAaeBa1ZryksloNOSmg8pbC0VWSm+piAgoBg0YNwXdODtznI+N8hoV9pJmzlnA6WHJ9k3xB5gT8qIc\
    Oq/sG7o2KN340sxej3YBFh5c+Wz/76ggUo2uuwjBmNuxcfPJJkAoDrG4ZcJF9TLKjhwEL6iT8oh2oiprlCiUZPaYHv4kuFMe3Xk2WTMvJIulLIZhnsg\
    KwQWGhe9VfYngGmrFrtAMHTHUgd0Wlxri7NK9Qh2ZSwzZ04hvbFtUbcHWlHmzufzqKjpKYtM6ehDP3uOig0E12UD0OVTUtkDMDgxAU1VTr9YrMopljN\
    6kyVTuaG/Sbm24WOZxaV1YOH9hsdW6IPeUx2VfeVxeQo/LAXtcXo7ldE3+Sfa4/KnX5Str8tuGV8rhLZ0/37rYXpDfruB9h4L3nQjvVYb3WixfX5N3G\
    N4nXpfftSa/mzw431Mjv4SpQOSfLvUTtS8unj2/IP+MwvJnFZbvRSx/jrH8+Vj+hTX5F8n9Ymge+X2zAJ5rn5PfrwD+JQXwkwjwUwzwjVj+5TX5aXqX\
    BXd9da60SHk6fflXGLByqj0b+FuJT+2vZlh08VxrcWlB/gDgOg64fhBw1euM46/F8ofW5F+fsCvrh1+VP7Im/4ZyZf1N5cr60dSV9Rnlyvox5cr6rHJ\
    l/bhyZf2EcmX9pHJl/S3lyvrbypX1d9CV9VPEdNOOkT+tLg0H40P+zIcv/e4XP3fnd4a/T34obS7Iz334iZ/7FP68Qb4lXnfyZ+8Qf0q2Qvl37ygf0Y\
    L8e6U+Io9epKrw+1QV+XPr3/wgfEMMFR1DP7++8Q7tGFIvbRXvFtdvi/h67+f++Vuhk/znXkDXRmP2YaJT0S+yd/ljN8Hi7naaf4Cy0guJkqnlG6lsR\
    LrcWvlAaMPIBEpntFeaNtfhQey7Myzg+9tJz2ASV5IVodMpdPWZDpljdGd7kmhvbu/JkQU31J43odChjycb4+RkIEjepsHEHs2xqWEmFTdxg0KVicYk\
    4rGGE83V3ezF3GmRvDGS3ftTX1YJlTptK81NMum8R3bUg02KShA3yrimr+dW6TX5bJrUur3PjJrGUVJqklyyDEnTvGV5H0lHhzIgn6aV9eYUE5HMvCP\
    2u2SZUQD2JtKN7o8/hxqcyvLTLz+j8da6t6XXXriAF2gfxcLTtePQ9eOaSq5FfVUzkmcYNuZg1zYI9mJrM3/LtUV/SALM/YjeS9yoGhoTsyVMjVjdrB\
    R0KqCvFDWnLs2GsO8rlSUDrDFDQ2eqDskV+f+R1XHI9dgUWTXGKFbMEWebmQPGG5uNx2xDlda5kp5GsqFolgZnNI73azUTTMNEXm8U8hfyV6SrUwKxu\
    /iyN2kGkwgTbxZtAdFh15oRcP33KNKocq2KCKvqXuhKrjXsysZ74zUjdF6oS67PykpA5sIn7BOZbyZ1yZnPf37DDVPtxAaY9tN2OloGTEeCCfmUuOHE\
    5Ca0V1BF1ZbqdGGY7aLlZk18F826/JsyCTr6wxNwKjXgqS61OTA+EWB2iksK4RB/FaypvgP2m0dJCuafGCjJagPzluxY/elGEWjp+aXz7dbFirl5NXP\
    D4KvKkjQDewV1blMNu15IaCGBctkJlJ0bXqE+8LYhLFpDgMxKwi4W11mgW+krCJ+JOXvJQRf/cAjmnol5kdLDEOpIC38Vl0SL06ZahU26mR0f53rMEe\
    AGw38TqRtf4sVjSXKKp2+AODTPw7xGJbTpta50YUTxLHoYCfnesZ/AfrBW/Dh5LbDsVqUSOgfm9rNykNeT09ydFQcFDTlVt1gclIrOtFqRvxDLz6Pv4\
    QtTeVf7Hn5xtu/hwuLC+cVz8peGnFTy9+nQvXryNfkPVk9ijsM/5EPxP4rlP16T/4T9Bf/0dfnP1uQ/P8T/0G4tnJX/Qh3k/6U6yP8rPMj/a4b3b2L5\
    y2vyVxjer74uf21N/lvyP/w6H7v/3avyN9bkv1fH7v+gjt2/mR67f0sdu39bHbv/ozp2/yd17P7P6tj9X9Sx+7+qY/d/U8fu/47H7t/RGSTJqft3V08\
    mGSRJ4f9YPTHpTkAtvHJiE/86WInv5ngZU0+UpfE8VOaqOVnGv4fLPBZvKfPBPFLmR3m0LKvnrU7zxDH988oT+Puoejr3C5+79KEfemHlx69+692zm9\
    9/94X/2fnCN77v3Xc//Vn70m988rfu6nYvvuddK59deuPu/33rqUvhZ8Sln/i1O3eXdj71hYe/+H13z/32yUsa/hvvu34Jf/Xzs8c+czd+45O/eFw96\
    09d/6FH3vb5l+KXP6+fB4PBE/irn7/39956N/zNn770/wBQSwMEFAAAAAgAAAAhAGDr3GREAwAArQcAAB0AAAB6aXAsIE51bVB5IGFycmF5cywgcHJv\
    dG9jb2wgMp2VS2/TQBDHN3GSBgN98ShtoZRn01ead1L6SAgQEJaqyBJSxMXYiRtbJE7G2RQFgVQJ9XVEII6IbwASBzjDF4Az3Dhx4iPArmOnTqJQ6Cj\
    ZsWXP/H+7OzvOcowLIa8XddkgGkainlfUDXmhIGLRX31YyqT70f0223Q+BeTLuUnAeqkiYnDktXq52vAL+You+8v1ElZFXRcbrKDL+YpWw3o9j1lwNl\
    9jtULzKTAc2gJXnoQV5HyNlTV6wYI75yCpJfDkPMSXRKxqQejbBi8PR3aA5eGoj3NwTo7ZhmNmygJuVEnk8ZyTQkWgf293BwZ4GPRxjJFtGYbW1tbu/\
    iZmDBzCMCztKe7ceGv2nzaTZEyRX4re0OFNCk4oRPokD6cwnJZyfTR/Rce6qMGI4lSMKZxRCNcoD2MtrnGliaIm4CxFOcfDBEFRuiHOS7sEImDbBMb0\
    DtO7TO80vdv0MEnJLvBwEcMlKUfDJLUIly2qK5TqKg9TlIrZAp/JtJ6Aaco0w8OstTyrMNdFNm8sz6iNLPn5XfMiZSH4KcICDwEMQcmsCLFYg5AFEaY\
    QER6iJkTMhJCCEKcQCR4WLYgncK0LYsmAYIzlcMAylVvhYRVDsiknl6u4ASlL7jqVS/Nwg8ohzrUNN5XBvbwgSHWVVKUmCKzUwHKNhVvTPGQw3Jbq/i\
    zX55359jb9hYDRf7bn+RhBs63z4SdlUBaxsCHrNbWiZdJTHcekpwWp4Idf3585zF3uLTiG4vuCNVzRxaIsiCW1qJVlDWfS4X/VtFssQgGSj+Cn0yyr3\
    gBDKNkCoCtX0QuynkkvHUbXspKKcUmmDFsrP0bpGff8lWEArbQYWqu9eHiCMEu1v74u3jt4/hMotL8BtCUu1GRdJTvwmLSliiaohUza/58ogdBiIBGJ\
    JWLxeDwWWgyFg4FIIBCIRaLBcCRKnkbJfTQUpZQvH9x57yMcPoPSYfQAi9Nes4Nd5J19vDPaXoAjbZGTDOpV5Z1J7EU01pbkuT1JV+V25rEXwlBbnmE\
    X6i7AznD7Xg60hb+yhfeYg32JJ9q13eiAzc9yHs+cVSrMfCvS0+FfmM38o9m8SRz9kiCub7/XZzm3pxnjMd5vvvsHUEsDBBQAAAAIAAAAIQBIvahz+g\
    IAAC0HAAAdAAAAemlwLCBOdW1QeSBhcnJheXMsIHByb3RvY29sIDOdlctu00AUhsdx4gZT2rRAb5RS7gHa1LknQEmVSJHAUhUsIUWwiOzETSxyO86kK\
    AikSqi3LewRex4AJB6BFXt2rBALeIMyE9uJ45AiOMr4SPac+X7P+T3JiawbIa8XDYUPTSNZL1a0bXWtJGM50HxazaYn0OOB2GFfAvLnPaRgq9qQMTDF\
    ervW7AQKxYauBmrtKtZkXZc7fEFXi416C+vtIubBZUzj6yXjKbAi2gV3hlHAsw+cBGN+kRFdIrsHXnNqCXeaKg8n8i4KiwB/eLAPJyUY94tsniH37sK\
    pzc3NB0ckuhcRYZhQDjNzxgvtpMhlg/zI2CHj3QZMYvAp+TG6XkPHulyHqYqr0pUyXSE6TktwpqfjbMVAawmYoehZCeYIujIMnVcOMoK1j6yZGTO7ze\
    wys8fMsIDhnJKn0xWtDIuWkPNUyJIEF6gQdheWTRlbCbhIZVyS4LK1A/fgypCYq/0dQCj1y8gbFvQahuuK2T653AK/hb1BsTcluGViV0ysEoRVig1Is\
    GZhX4AwhA0SLMsgBkIYwgZBrTVxByIWIUoJMQnilIBE9x4kKuOHGQRJDLeVdiAnjnnvP/zEPyFYOnIjrTqLlntWDZBO1mRc2Fb1ltaoZ9OLDscORpBS\
    Pvz8+ooxWzSasoDifUoLN3S5rBbkqlau19Q6zqbDx4JGRCxCBaSewXeX6YnRAqZQqidA6WC1oZdUPZu+8z9cK6oaxlWVathd/zbPEQp3rIZJtN7T0Nv\
    i5P8rCPOU/eVt+dHf338JhfoNoEfSWkvVNdKB5zImOgpaKZsO/KMUIZQUEpFYIhaPx2OhZCgcFCKCIESS0WhICMajghCORmLBbpd8Rz8++okOf1cl0/\
    2ALZ12o/qGlDvPUWe13YCzA5XvXWiUtZ2L2E20MGgcFh3jXOc6diNMDazz2rZOz4DOcnsvJwfKZ9zI6R1nsX2LlwbZtuI/Nz8nctyKZRV2tVfJOfIb8\
    yROmCcvqaP/AOgz1z+oc6KHM2q47nxj7m9QSwMEFAAAAAgAAAAhALK468OEAgAArQYAAB0AAAB6aXAsIE51bVB5IGFycmF5cywgcHJvdG9jb2wgNZ1U\
    z4/SUBB+baEQ18j+OOy6hz33oN0WCi3qCsGkB5sQYuLFCynLKzRSiuWxBqMJidlVk17MPjka/wv9Jzx4NPGmF08aL3vU11KgLYtkd8rrcHjzzTczX6e\
    mMQkA0mmwYOtgE+jOYds8gvtNHel873FHrVwDjyI2Sr77Sk0CXmDOTRodW0fY3eoOrN6Qrx/aDuTJf+iYh9hdqxuObTUGhgEdfIq58U4k46hEXmXyI2\
    dEzocydpM+EPFNNOxBEuTShoTfvH6FH2BOY1zqDq5Wq/f/EvNfGkC4odEac4Jd6h5G5JqbMmwHOXoXtxPcWIiVyQQ+KAIkAk8HPhl43E67tKnMU7evL\
    k+sThIzDbPlJ92JJS39nvhyGNxQwnXdPa8u5hi3Mz40abTe6vvg8wooH6chhnGer8CBVg8NfRwwI7OmAS1xElwZ8DUtlf7zmT37QXrkndpSzWyTZ6oZ\
    nnTd0lH9CDp90+6qla2YdHwTPfCPv769pIIZLAffBfIcvI9sR2/But4xW10LdpFayZ2Hv8oKkkeg9PTJTzoY+nICG6A0I9AYImg7TeiolduXyTu1jol\
    QB3ocjg++X2dJFva/HDLgYMZh1tni5Rnkrni5v7xvPVxd/x7IzgfgrYT9PvmuyQSe6YjwqJtNtcJfkIqQLQqKVFAKsiwXssVsThQkQRDFvKLIiiRmRa\
    EgyXkp77G8ZVXPOMKD81lS/hc65RnW5/oC8/gei0eHBbgdiZRosEzRcZCwiHYjIG/DIAvKjeOEhbARwdlkwKIA4+HhWWYi4eNQ+JIawi3ei+ZOgBXDr\
    2kse2MqFebmLJKN+dNg1X4KVi2JS3leY+ebuKYl2UkM69+f3P0HUEsDBBQAAAAIAAAAIQCulV1wgwQAANUMAAAOAAAAemlwLCBvZGQga2luZHOlV99v\
    21QUvknaNDWhP0ahrEAZ41fGujSxkzRdu6bzisfw2FJXQ9GEZHmJm7i4dk5yU9aJSpNQyvrOCzyA9sAb79P4L0A88DAJCZ6QkPgDeOFe/0jt22WB9ka\
    OJft+3/nO8Tmfk7IcG0IokUBH1gQ6hbRWtWHs6PM1DWvp5qemJI6h26F1P7oHKFUZJoCabrV1iFSxTVBptYMNs82pLf1OxzBrKiZ37Za6w3MQTaUqIw\
    TQJju1ug4xF8JJpq3hDfciB0OVCNmTgeFKjJyrzQ7E5QiGkXUZyZEuJOjX6EG1apumXsWGbbW5m62a3tJra0YVc8CdU+A5DEkFnq+MEgboaBY27uk1G\
    OsjEVyNHIynUg1f1Po1Cxd7oiYcUVmYbMTlKIZTVEy0Cy9QMVMeoqm3/Gy1zU3DIrAXr5Yef03XNzL6El46aFBx0xheVuB0JU5L0dRapHgzfZS5t1Vf\
    3yvetrbeMjTTuKfR9Dm1rmPV1HbtDsn+1coEofW2ueiqbcNrXZhV4PVUIxpI8bpt1XsZnnEy5OENkmEcw1knQzm2D2/KMTmyD2+54t/G8I4C77o8Dfd\
    ZCZAioBiGcxQU68J7tCznXcAchgsKpL2QG+RBcDBPKAlzpgtZBfgHGIR9yCmQr5CWRNs61qDQpyD0pl9ky1bbvvqFlBdgk/aSQJqtSIUsUiEXDzAsKb\
    DsdEPVtrY6dQ3rcClUiyv2dtPU74ZbccVJLwelhtOCq14LXqZfopvelT1Yc2RTYnj/QRuDpMDVSpJcamjm5pmqSwwfDJgPgYNrh3rSfma3LLzb1Gs9S\
    R86kvIgE0kJDNe9RvyISrrhSrrppeRFpsUoY1hXQOmky/JIYs8Y/e4RmS16lPvawDQa6tlAetNubWtY3dFbbdJxkkhGgTI9+vvJF1QOPfozzaCFQyYv\
    L5W0b93a1i0siQJjLf9pFXJUQOkz+DNKQkSfKWASlXoC7uxi3aZ2IYlLx4nrL9PA2NSphu6lP07TUY4/U8MYWgm56nxGEi+eQABC90s0+tbWwx9o+w0\
    NiL4ajp6VxOWTpH+bm6LRE+m/Hg6u/xgSw9F5SVw5UXSav7si3jnKxGSvU7Xnf1w7yNB3ywC1U2G1giROoKfV3z8o91c3Pn9CZz45gLsY5s5JYg4d9/\
    kTwlUae+f7UpoGSwyIvRyOnZfEIjpp/Wl847ez+uD442ipF79nJAvHFSBwNPJP39ZvDe6/WcQfGpCTeugFqho1SUz/TyFZvlDMFxaExcJiIUc+fCGbz\
    eSLxeJCRuCzfDGfzwiZbIGnKn/fWJlLER0pR2XEaUlfZ9CMJ44oZ3+HseigAU+HkCNDqJ99syRBE50JkawHSY44N8sTNMLJEM/PAZ6eAbPwoJONheAf\
    DyPGO1ls0IfC2F9YbJbFBl0hjFXiDJZnscGpD2PRCIMVWGxwasPYT1hsjsUGJy6M/ZXF5llscGbGQ9hKArETyoKDrTwbfsYB8NOHrCzH43P+SMYu9JB\
    J5vyP59l3R32LidN/DaidPLT2sjwcdzFJZ7+7919QSwMEFAAAAAgAAAAhAD3b6zGZBAAAKwkAAA0AAAB6aXAsIGRlZmxhdGVkC/BmZhFhYGDgAGJFhh\
    KFCbc/MDIwuDAzMAgARRKLkjMyy1L1UxJLEvUKsnNCJ73Mn+Ig0d647q7uraprv1epv95Ytn15+tVrVQFr51adMT+0aXKrx0H5PWvmm330nv0j3vrMB\
    bUWASNjm/N7rsdrc1yyEGN0zZx0+/ZNh5SkDYKsKYczjGfw5Uu2Gd7/qbwo0WMDk9dmhTcVrK6FedUzX4gH2nzwUKmcVbl4Xi/n8Ye+J5988q/XuHCh\
    Y6/kcru3r3ylj++IrDI8qf7E/EfsgpfbONbKXi+IOW36NFtwmcx2Rfmdajf+HzJa9LhFmOdyTVDr1f4/MsYL9xjntNy6efTkhshDy5ec3vqt8Jbp90K\
    3y+mczyXSQoPuHl5y7voPOb2Mf0lH47V+np6132nHqQLfu/eubo9ff5F7x8KXs0Vtwy9tN6mdXdD+UG9+YEmYiucUnr22D9V3hG/WebRvm8XUpbFRch\
    mnnQ8ptx2v2ZUm+VPSyvSk0LyMkzWqL6dNmjdNR0BMctqPNZNUjs67/l2Tw/Vd4DP2/UcYTkeFleZr+7a5n40O/Je6xmv/mzPBL/O3b/0u+dDyMHfog\
    3uJjfHXHkUdXB1gWu179KkZ34cos5s2B6TfVnhHpN8IcH33Umn/asmwjSuNq+NTvy0882bxMnvBmLa1ST3na7z+6bz2/ndAXT7+ys9th5+ua1yf/GaF\
    o2ynzvTL/M9mVZpO3Z1cw91/LbZG/nF7THSlqaL98Qev9pz4Pfd/AErq2P7+TjMwYTAAEwiDOFLq0EvLL8pNLIkvSy0qzszPM2ZhQNVnX174kgXIYgJ\
    iKWR9xSX5RYnpqfGJOZnpebmpeSXGxoxoelttH0uCWGxALIikN6myJDW/KCW16PRJHc2Tnqxo2ub8eCmoDGQpADEfWkLWN+AWfrI9Ntcq+769X+ruRV\
    O5yrL1S98Y687eOf3r8Su1adsj36AZx/I5V4MLysMwznD2h67i+Itnz5ah6ZoQyHaVA5cuo+SEjA3pDEloev4Vh5vh1GM8W/Vdujl3ByOqnq/15xVwu\
    s6kOOH5veDQoM3saDadNjq1EadNpt7e3pv9mdFd9/1+x0pWXHrMklMaGNA08AlYKaviigdzRgWG+//Ndm+1c1gUYLvGLWqfSey0fQEvEvaqiAvsm7M6\
    0e7ajFv7UA2sisquwelXi8+JETvXp1zr+YvmjIvz0kNhKZAfSRcsxT5jQtNgWRg8TRHI0gBiOeQkC7anOLUoE5hmqxJLgJrjM1NYDzYC8wQL04bpSqr\
    /7dOc7+bxdH0xzWqTCOo653fHy5s/wJuRSYQZdzkLAw2grIVR6qLrRs+HCN1yTDhzJboh6JkSYUgYE74sim4OegZFmDOJCUt2RdeOnlER2k8yoWdbdL\
    3ouRKhV4IZPY+i60XPmwi9fuh6jdD1oudRhN4mdL3G6HrR8ypC7zZ0vSboetFzLELvG3S9puh60XMuQq8CC3o+RteLnokRegPR9Zqj60XPrwi9i9D1W\
    qDrRc+1CL03WDDyMLpm9ByM0MzJSig/B3izgpIz0FJ+hvXAoE0DhRwDAFBLAwQUAAAACAAAACEATIfFlkcEAAD7CQAADwAAAHppcCwgb3RoZXIgcm9v\
    dH2VW2zbVBjHnVsv6XrbupWNW0YHpFzSxI6ddNCkQCkXlzV12WZNQsFJ3MRq4uyzTzpRrVol1Gm89WXTqCaEeKsGQgihPbCFd3hAIDEJhrQHHmC88IA\
    Qe5o4x3Zm+ygj1ifZyf/3P7fvHxfEUHiMsT+HGRTbvjUXYhhSe/A3Sqw0VVGQkji9Wt8MlsvNel0tI62pm9FFo6IaamVOK6MoMJMSBOJyH0aSiTOqVq\
    0hCJZR0yjXEsUW0upmtGiopZZWrxSRqptNo7jGRiEUj8u9mDGxUqmqELaR6Hy9qaBl+8soROQA8YUeGc+KKZ9uQa/Yh6BvSWTiYlAM4Aoi6I+LYXzhZ\
    wTRD2pkRgMI9kgwKPdY0yppiglDNTxmLVyzPVMwXOsl8Aj2EoNbMCoGtmCvTe9DMCbBfmtRqc6iDvh4FsZt/iGHP0j4Qzb/MIJHJHjUGj1lj/6Yj+bg\
    cZuOOfRhQj9h0xMIjkjwpDxk0UZL1zW9Wmyoig5P+VzS8LTtEndcJonLM7bLswiek+B5edDnsqYYkPCZ8DBlmyQdkxQxYW0TDkFaAl7eb5norUaxpKB\
    yTTWLyFDKq2oFBNvMOb2Fpl69f3gZy1+ALPbHJzON/Scnbd+jCF6Q4EVrg9nOBs/45pWBXM067Lw1LzF8HmbxIQfOw0u2x8sIXpFgztpk1t7kV30OWZ\
    i3V/aas7LXycresOk3EYgSLLQ24C25H4vx/iKF9Dscs35fjMskF1DYgCWrUddUw8TdD5IYMJ2uXN6At2v3n1NwfANO4Oeg6XTIyQ2Qrd9bZilR8KXt2\
    l+/vk9EpPY5aUusNI2GgorOSCk/kT8Dd4L4jtSBDuGkp6jUtareUHUkpP3U1sxvB8kGkRp0qNJ7SG2SCNc1hOqqH7hy985oDN+Rinr+BqaSJ0aHZ67y\
    O+17/RM5YzeW++zHC21+7cMbkbsX28KtcM7vE/67ESen20f7pLb/7G8bP39J6beXen7qqmcZZjNPyq+/Z54Uuuq5nfFjOVJ+/T/nvo911adneweur6O\
    z1/3679hvv+iq51dWVvKk/Pp/b1/Y7aoXAo7Grx8aOTrRdZ8zwtdf5WY/Kcx8On+qnX7nUrvwx7s3joyPtK9cVXI3L//S9vusn1o923Xc7AKz20Y7l7\
    /x63/4qHq800YDjt5pOC7ql07D8qU4viN1qNNxlrepGhpuuXWFvA+KWiWZms5kskKS4zlOmGaTqXSaS6Y5juez/LQgZLMCy2dZni+IgeBY6MHvnM5n0\
    9oz7xuIJun8uKQe6pom2oCOk2vwcehB4aI96HC5HjdDVNRolI6Zi/aGvaGjOTpWLrfo5VI0R8fL5c55OZbm6Ji53OdejqM5Om4ud9vLpWmOjp3LDUe8\
    IaQ5On4ul/dyAs3RMXS5ppfL0BwdO5e75uWyNEfHz+V+j/jCSIN0GF1wb8//RbMgRkh7MsP4MnFXGtbTf1BLAwQUAAAACAAAACEA04OhOjsEAACDCQA\
    ADAAAAHppcCwgbm8gcm9vdHWVW2zbVBjHc+0lY72MbmVcMzog5ZIlduwkG00LK+XisqUu26xJyDiJG5smzj77pBPVKiqhjvFWCTGVauKBt2rwgCbEA1\
    v2Ph4QSCCxIfHAC4MHHhDanibO8aWuT1iiT7Lj/+9/bt8/LgvR2EjI+RwIoeT6reloKESqD/9SU5CSPrPYWI1Uq61GQ60ivWVYieNmTTXV2rReRQkIj\
    YsQTklEnkmfVfW6hiBSRS2zqqXlNtIbVkI21Upbb9RkpBpWy5SXmAREUympFzMWVip1FWIOkphptBQ07/yYgLgUJr7QI+EZhapn2tAr9CHomxNCKSEi\
    hHFFEPSnhBj+4nsEiY80MqNdCB4QYbfUY0+roisWDGh4TC2mOZ5ZGNR6CTyEvYTIGgwL4TXY49APIhgRYa+9qKy3qH0BnoFRh3/I5fcT/mGHfwTBoyI\
    8Zo+edUZ/PECz8IRDJ136AKGfdOgxBAdFeEoasGmzbRi6UZebqmLA0wGXHDzjuKRcl3Hi8qzj8hyC50V4QdodcFlSTEgHTDg45JhkXJMsMWEcExZBTg\
    RO2mubGO2mXFFQVVMtGZlKdVGtAe+Yuac32zLq24eXt/15KGB/fDJF7D8+7vgeRnBEhBftDWa8DZ4IzCsPJc0+7El7XkLsPEzhQw6fh5ccj5cRHBVh2\
    t5kxtnkVwIOBZhxVvaqu7LXyMped+g3EAgizLZX4E2pH4vx/iKF9Dscs58fT0kkE1BegTm7UZdU08LdD6IQttyunF+Bt7Tt+yycWIGT+D5iuR1yagUk\
    +3nbqqTLgaR98/evHxARqUFc6YWW2VSQ7I6SDaonz8LtCL4itYeo3dTISkOvG03VQHwuSKxN/L6fbAwpsrzKe0htkdg2dIQaalB86e7t4SS+SroA2YZ\
    DmZPDgxOXuc3Ovf6xkrmVLH3544UOt/TptfjdTzr8rVgp6BH7p5kip9m30yO7/md/x/zlCqVdn+v5qUvLhEKrk6SC2nvWKb5Ly26OHiuRCmr/ff/7ZJ\
    c2N9W76+oyOnc1qP2OufFVl5ZbWFiYJBXU3vntwlaXlg+7z4PagaHDY117mee//bo09Xl54ouZ053c2xc75T/euXZwdKhz6bJS+nnjZifosXx68VzXe\
    IXZ0FYHbW5cD2p/+Kx+wmuNHW3KJoKyIsxfTOErUvtIB9melmrquIWWFfK/Luu1TLaYzxf4DMuxLF9kMtlcjs3kWJbjClyR5wsFnuEKDMeVhXBkJHr/\
    94b3WbX3yHuL0BSdAZ96N9qVCBqmI+HDG9H/CwjN0wHx+RvRHXGhMToqPnYn6gWHZuho+MyRmBcUmqEj4jN1j2Foho6Kz3zsMSzN0JHxmesek6MZOjo\
    +85fHdHUIHSGfGY17gaIZOko+c9Rj8jRDR8dnPvSYAs3QEfKZK/HtQNEQHSgfuhm/X7zKQtye0yD+5nG78Pbdf1BLAwQUAAAACAAAACEAskVa1L4FAA\
    AKEQAADwAAAHppcCwgYmlnLWVuZGlhbo2XW3ATVRjHN00p7YJQtAKiVhEvRaXNPRuIpkJBMBXCIhhvxFy2TWyS7ZeclFK5BClKRUURQUHw1SdnvMw4P\
    js+6Yzj+Cg6juMLM47g8OAojuM5e3azOd8m4M7sJNl+v9/5ds/Z/24TcXdnn8S3lVLiqvvc1i5JYnsvPZKuZPOFKW0olybpwcmJYr1jP0gDyfn0T2NF\
    PU38PnBliU6rBlM1UihW5VRFy9QKxVyKaOWqXklN+WToGOBIlVamxzVwc0TexBQ7+EEZOpMuWuOBeUk3/cxO1qAr7iYwf3tciruPQHfcdQR65rJZvVj\
    UsqSgl6vytkpOq2i5kUKWyCCvVmEBgYUq3GA3GArAojwdP2+NOaLXMkWtMehiY1Av9OaNwZaYg93IBrtpLs+cfQRuVmGp7fSGYJng3JwujjWMyw2jD2\
    7hxhWm8VZmvI0bbyfQr8IdyW5amLGUdwrK9Zv44YZ2paH1w11cu8rU3s2093DtvQTuU2Eg2UkLC2WiwGpBuSGfrjR09xu6ADzAdQ+aujVMN8h1QwQ8K\
    niT87iOtugTfDvyesWePb8hDEKAC4OmMMSEYS5UCERUWGsJ6dpZJwi3lG1d1NCF4CGue9jUxZhumOseIbBehQ2Wjs70iKAb1cvjDd9GwxeGTdz3qOnb\
    zHxbuO8xAnEVRg1fzbh+j4tTspfY62ar4VNgG/clTN925lO5bweBJ1TYaUxHRteLsEvU0UMN3ZOGLgJJrnvK1D3NdM9w3bMEnlNhd7KH3Rx6abKoTdN\
    TTolTzI+L99XzyQ62xD2Q5vKMKc8yeY7LNQJjKownZVvu9SmQb2VHd1CB673wAtdPmPoi05e4vkxAV2EyudC6hRQtUPKPlQGuEx5+GSp2B4NmgMg7y2\
    TvpJZr9FDlPfiA8B5qZg9TrIc9vIdp8yz4+CnegAx7Ccyo8GJyEWqtNgP78sbYedPuh/3cfsC0H2T2OrcfamWvzcjwEoHDKswaV9b0B0s+OCK6A/Ayd\
    79iuo8y9xx3v4rclJfhGIHXVHi9uW963Oj7DdEdhOPc/abpfou5T3D320437/skgXdUONXct1LywGnRHYJ3ufs9032Guc9y9/vITXnqluEcgfMqfFAb\
    TAjPns8vXTjM7gK2L2t69gyO6ZVSmqSmtEqVpr5XpGJ74CJrhe0rmilzraTSxcJ4uaSxgBDJLb9c/Z49adi+pInM0PtcZw+WTGFcJC4mN46yJcz2Rej\
    pOOSJ1SUpRo8O00+ROzrw4R/L6bflrThv7DKvi/3MP4d7+afoWBu9nKUPZamrlcMXlRRpBBFn64eG2xL+WD1GOxWJ6J7f/7KuiIMIuKROsVwe/fZY2w\
    GCxjwiIrj0y4m2FzBkzr3k5Ga+kle1vYBhs8xipdaOa56c4ji5Tw/PzrUtj7gkl1jePT3bZ3W42DHFxtow5tgEhuut5njhR71/etg7UEtJY6FYm7Vgr\
    M1aONYmyidOTFesE3LKfYpns1j/4xdDV9rX+4eVhFh/8p/+z9rXB6LKiFh//Neh2fb1weEo6ufjJZeOta8PHTxwSKz/7vz4TisYmuvNGPHLYvlPV6IX\
    Bug3tvc354jhr2qVAg2SmTR770wVcp5gxBOKhD2RkD/o8SlBn1dR2I+wNxzwhALBSMQf8vl9wUTc1dHnbv9+bW11Y/Hit21M44S06X1dbfMSS3Bg2pJ\
    Puq4Vn9iD49P2/NbVIkwxjrPUxvvn42TFLM5Tm92FWS9mcY7a7BnM+jCLE9Vmv8GsH7M4fmz2X8wGMIuD1mbXdOPYxSyOXJtNYTaEWRy7Nnsas+H/f7\
    4/YFbBLM5em5V7cBJjFgexzUZ6HLGMYRzANnzAATtWFg7YpjN2wI6lhdPWhhfIjuzFMI5eG17ngB2LC+ewDU84YMfqwqFsw2cdsGN54YS24a9lR15jG\
    Oe1Df8tXy+9E/F57FaiGbpMOkX/3du9gP36D1BLAwQUAAAACAAAACEAZjEaFlYGAABfEwAAGwAAAHppcCwgYmlnLWVuZGlhbiwgYWxsIGR0eXBlc5WX\
    W3ATVRiAtxd62VYoWqFWRBEvxUu7ySbbDRQToSDYImURXa8xSbdNbJr0T09KWwVaW4SKiiIqiIJXLl5QBEV8dZzxzXF8cJzRGYfxhXFGcHxgHHnwnD2\
    72ZyzSak7s5PM9v++c9n//H/T1VFWXi/Qa5Ewfnj/2WWVgkDuOvwkkonFE0NGS3cERZoH+pJjpVtAaNLxX4WeZDqCZC+UxFAaRzWHsyiRHBTDGSOaTS\
    S7w8hIDaYz4SGvCKVNFBnEkZFeA8ooIq4mio30oQjlegmOkWCWXoY/YwNZqOgoQ1C5oUPoKNsOVR0l26F6KhZLJ5NGDCXSqUFxfabbyBjd7YkYEkFco\
    kENgloNrnAmqPhgdhyPH7fHbE9no0kjN+gcc1AP1MXNweZag11JBrtqKk6c9Qiu1mCe4/QoMJ9xrokke3LGBtPohWuosdEyXkuMC6jxOgQLNbher8KB\
    UVt5A6NcsZo+zmkXmVoZbqTaxZb2JqK9mWpvQXCrBk16OQ5MpJAKSxjlyngkk9PdZup8cDvV3WHp7iS6ZqprQSBp4NFnUR2eopfxbYynM87bk02hH3x\
    U6LeEChG2UqGKIKDBUluIc2cZI1ybcnRtpk6B5VR3l6ULEl2I6u5GsEKDlbYOv+l2RteZTvXmfKtMXyuspr57LN8a4ltLffci6NCg0/Rlzf1bx76SEe\
    TkzX2mT4X11Ndl+TYQn0Z9GxHcr8EmvcLy4Q184DJnRRbhQWfEZuu8iJtSaGTA6M4NrpuDB+AhPHgFgoetwR8hgz9KB3/MmjQdWITHEYQ1eCI3Gbz5k\
    bg5VlzXS8kRkCCKdbUIYpaum+gMquvJ08n4RPciiGuQyOnw5j/J6jzQh3UNCJKWrp/oUlSXztMpPhEGEIAGGTNzo+l0EgbZncePcotH1O+FLN36Icu/\
    mfiHqX8EwagGT+nVpJCk+weSxjCe4dPscaDP2Rq0hcpl2Erl2yz5GJGPU/kzCCY0mNRFR+7xqrC9kJ2rNs9SvQ92UP1OSz9F9M9R/S4Ez2vwgl5rlxv\
    V8PXLPSl4kd1gP+ymkpcsyctEsodKXrGmQQVhahBhL4JXNXhNn825s6PwOmtXYB+177fsbxD7AWp/s5A9OyrCWwgOanDI3BrL7+/3wtusuxXeoe53Lf\
    d7xP0+dX/AuTEvwmEERzQ4mj9v/Nyc9zHWrcKH1P2R5f6YuD+h7uNuN533pwg+0+BE/rzVfgk+Z90BOEndpyz3F8T9JXWf5tyYx24RvkJwRoOvs81dT\
    KM9ff6XCXKIyT0/r9E296Qz/REUHjIyg7jFeVgquBnOkamQuzGfsipFOJJM9Kb6DXKqWHLt2X9/JG2V3HPzyCguamnSRaOJXpY4p6/qJDlI7tncvwIt\
    UnBMEIL4aQh/stzOpqN/NeBvDYU4T/ACjQv+Rj9DdfSTdSxtuxAjpaWikMPbJqhCO0ccGBsPFSXk4FgQz5Ql2jb/+Y+9Iy7CVyKUs+Fi5/e7ig7gN98\
    jR/jnfdNXdAMV690Lbm70W3Fx0Q1stcJsVijsmHZx6v9bXOByi5vjesvSzFbnBj0zW97Jickpe3luibdEKGHjq4Yn64sPKpNkNpPSAkJjhZKy9njdRb\
    IwqaDEZ2e2fdkZbl92ptsXK+/bM5wpviK/Kq1h43890/J38XglpHax8XsvLTxVPL61TW1n43f/3jJZPF4NtXHzOTH3/K7i8YFtW8fZ+B8O9m6yK1l+v\
    FX3ZJENzywP1TThb+RemF/4TP+gkUngyjcaIb8KwoluSZH8ckDxqT6Px6d4Fa+k+qSA6vVJktLqV/yqLKuKLOESWVJaX1b81499jZnpyP8W4mm+pDt0\
    orJogeclfIV3JIcqp6v3vIev947n58oC1Z/H+eLv4DVVfCvgWb4BOOxKnvXwLF/4HXYHz3p5lm8BDnuGZ2We5eulw/7Bs66s4YunwzZW832CZ/ke4bC\
    dPKvwLN8nHHaSZ1tnvt7veFad+Xov8mxguvXOYdgloquJTLdgFo66YFdm8S3DgY+4YFdq8f3DgX9ywa7c4vuGAy+ocXURHub7ggOPuGBXdvFNwoGPuW\
    BXevEdI6+CuGBXfvHtw4Gra13NhIf5XuLAARfsyjC+seRV4VpXm+Fhvs048L7ayzWdro5Z5ETgqt0orMPfLpEcF/4DUEsDBBQAAAAIAAAAIQBaJVFAD\
    wEAAE8BAAAoAAAAbGVnYWN5LCBzdG9yYWdlIHZpZXcgYW5kIF9yZWJ1aWxkX3RlbnNvck2PvU7DMBDHna82mK/yNbAxZorEykKnLhaoTZcsKAqphY2s\
    mrOdVkJCytIg8QwMjH0MHoWVR0Bi4CAIYfl/sn2/+/uu8Z+o+nwefZzcrsfHaeNfvAcYH4DkA0LIndFOV1oVC26s1HPwMG87IMlDJBaSL8GrnDaVSIv\
    aSWVpYfh1LdWscHxutaHgJ0neR9giVt5wCDqejpQu3bR7pBD+GBqtHUR5D49VPSvPTqHHYuExn0WP0HcQT9jvd3Qq77FsA1N+C3QFmxls4cVrYdvBTg\
    a7eYQuS6EVh4HAJkQgQhEJNLx0sDdhBOmwhX0WfhcdODjM4KjG8a5w/r9mvDKNyf/VnGMY4kY1qBfUK+pt+AVQSwMEFAAAAAgAAAAhAGoTI2fuAAAAH\
    AEAAB8AAABsZWdhY3ksIE9yZGVyZWREaWN0IG9mIFB5dGhvbiAyTY+9TsNADMfv0tKG46Nd2RgzRerKQgfUJeKrLLdE0XE50aBTje8cmJCyZOEZGBh5\
    DB6FlUeoxIClShWW/5b198+S3SVvyv++Lzanj583J3mXXP4MuL6i0FMhxFMAAgu+enYhNrBGyfPIgGXTO0vsRXUdahdcfdFYUihKlCUmmZa8/4IDSxD\
    sKq9aanxUVXD3bePritw6QlA4zDI9ZjIyZh4c7m15tfBg6G5rKhzpITMBgHCsR9zatjZnM0yL9Ipw/7YQRdqjKmSPB4SHSzxypsfjJU741pKf2a1Lk6\
    fif3TnXOacrI71wfpifc//AFBLAwQUAAAACAAAACEAj6WZNd8BAAAAKAAAAwAAAHRhcu2Zz07bMBjAbacbKKzSHqHHcglx0j+naT1MaFJA/D3kMlXB9\
    Vi0ENeJO5UDEjd4DB6FR+HIY/CFIChBhcOUMq3fT3HsfFE+++BPP0txNpyNwW40/S6jkcxILbgl83rX5d2ncRHnrsc5aU3JApjkJspgerKccL91YuIT\
    +YU7XZsgy0Z+mg/j9Keqc46iqHudzvz67/Vn6t+Dcb/r9UjLxfqvnXN2pkk7/AzDcaaMEioZ/pFZHqtU0+1bK2zCmyQ2JpFDmY7iKNXscuJg4fwnOOh\
    /9D/6f3n9b1QWHcv8Pf3vof/f0f8Bc+BGQwuexHiiiYAtIX7Zm4mKzEG5PWxNLzRzVp9/+hVuA7ignUO7gnYN7WZQJH2Rb0ulx8/TNSproQ89e+itxz\
    X+gDNKYAU0YEHDaBrh+QP9j/WP/kf+FiPTXGW16v9N//sdXvW/3+ui/xfkf6vw/1pAZ71/eL8tbE0uNHVYxcuNSk9f5vwUWHPTVTXPKmng82bAZk4Nr\
    y6GzTk8IOh/rH/0P/Iq41j8TmS9c7zlf+57Vf9zH/2/IP8LoZJEChOrNLd3MrCAHH2LhQHfru9r2g4Ls0aahYVZOdfW3n3kSDfKiKc/lBGhP5YRX6/s\
    4S8CBEEQBEGQf5M7UEsDBBQAAAAIAAAAIQDJJdDSgAMAAO4FAAALAAAAVG9yY2hTY3JpcHQL8GZmEWFgYOAAYkUGn+0nVdmALBYg5gPixKLkjMyyVP2\
    UxJJEfYPXDwo2sjMEoOhwEJyyAqcOw+wdKTv40XSYb/7z5hWQZcnIwCCApkOvIDtHtfe032EDAdfJy7YctQmvcd7V2ZDvkNPkMKW3XPm44cbQZONvM9\
    ZNSJh+/tgV6fszL9oet+fmdLDz4L0gu7l43e8PyZu0yq5ZqDJVazVe/fZ999PVq1bxnfKZtWEaa6PLMTc2R96TNwQ9dr5grrlrHLNFNz5d6dmyGSJmr\
    In917irtN3bvOOen9Od90Ft+R+fHa+yq46Wxm+tnXv807mgquypKo9jU/QTQxx7+d2EDp8tc7e2eXr6DL+bS4pV/Vrp2CvlFcu6P/1Z8Uf80hru0oPm\
    O50cJdLvtEw33n/SegbH+5NREi135F0kHKv3H1/93ORB6Xd21HA5WPTF5y2QNR8YLoZI4ZKcn5KqHx9fkg/kx8frg2n9vDz93PyU0pzUYv2czLzUxCK\
    9gsragN15hw147nwWbVGXLmAtMZ3QN/eWz80mhwm5WmKLAthUFV/cD190d1Gw+qTy44+TP6m5/Shoabt93iC9/24Bw4Uq0xy5GRMWXyto8f7sUh4ddN\
    nZ2ErYe09X3plr/7q0trxMaDAO4omZsOp/tLpZn8xdLrO2B6t7u2+lvf+asez35Q9rpgu8a7VnPfT5epercNElMd9TPVff3p34Udz9ZRTbfrF7F/d/6\
    RHLeZB1z+1Lmcbu5QcuL9o6aUXHFWc7ganT21e81a99ue5btp+9e8mHT9uWN2/4fdF9xbWs1S0TbpfveMZkNM2Uc9vG22vC/vy+u2L6vncfeFHDLlef\
    MxyWCkVRwi6vuCQxr6QYlLCyEy5dYUZLjBfnpYeCNDEBMT+SxrLUouLM/DzjZ0xoGlptH0uCWCDbBJE0JFWWpOYXpaQWnT6po3nSkxVN25T16+YrA1k\
    aQCyHpE0PnE+KU4syE3MyqxJLgHbGZ6bwnvRkZFDgYTbwtg079Ue6ucZ55wFJ/exd3xVmdJpEdvyRL5UP8GZkEmHGnXNhoIGRASMfo+tFz8MIvUYYOR\
    pdL3puRuhNwZK30XWjp3mE7hpGMnIAuvHoyQJh/A4mHIkE3Qj0BIIw4iMTRnJB14yeWBCalZixJB107eiJBqE9kplQEgrwZgXZCjSJg0EB6NIdzCAeA\
    FBLAwQUAAAACAAAACEA+tKBCpoEAAB6BwAADAAAAHRvcmNoLmV4cG9ydAvwZmYRYWBg4ABiRYa8D13bBYAsPiDWA+LEouSMzLJU/ZTEkkT98tTM9IyS\
    Yv3c/JTUnHgoLz45Py8tM10vqzg/b3WY17nz3qd9wjcFrVi3lpUhAKfZRuhmA00pLknMg5sO5xNvvvY7zrO3mRgYhIBcSSTzwQZCzQUbczXUN1/YUOC\
    v9mrbRo7dd8VCWB4dWLoi6Koz6/K8FMt7N4+sTc7/O9HM5e/7nuN+l7dwiqjwPXkiu7+y7vPMUMutNTM27nzZ1PQpeaMXm5WnLcv7DxU7tXYmy20xnp\
    ZnMt+9wGnK9++PAwNnPahn377AyS37suOxqrzlDx7vNQ87o2W8o2txuejDUHZb/lPTFyd5n591qfHVY9miC8H7r3UeyF5pbWJav7CSb175neJd5fO6s\
    5/pirNYT+Tq2rYmv3fvurkb7nRH7mXYu2LqnCuHL53vsVs1a1nZpcO3GWt/isT4Cl6Pur6SYd2zQ6dZv196kRWxTWLmJKmuZ3cvrpiw60Xv3qfbsksb\
    7bntImLnBMyLC+wQNNGY8sXy2dJT8uuTm7acc01bYpNll6xzSEK6N+jZ1nWb+l5N7OO2+C0nyXG4au85rmy7r47ch5boHJWyNDNmLg7y/7hyiv+0KYv\
    m83m56kbv7F159gBreOMtJXP5uVb7ZZT+SBT6/Wvw3bnkG//SLQXCS1iPb6hPbqxeJ7Ngb3OryMrNxv6abRNurWzeraPlVX7vVB7/7sMPNiac+bKXef\
    +7LS0WHee69Hlf2u6Tf3rgn/vbI1vnHL/tfjQiWv3YCvW0Nd/nRa1vFmBkPTNzZszbhDdTH0brX2ydk9WnsyGT5RmbgOWeBwc2+Vbvyfkk/35FesrJP\
    0zb9vBM0Hl15rPKjqCcvaYTN+1fKKhZ7u703u6mbfIqjZNd86afXRGxNeST2P7bRUJLPgXtPtXu6HiHK1ez51vBc2GFbY5m55e80lHZNI3lL/cykxPR\
    +/iXpdcle13Pk50rUtfec/qjneDEnJhlf96evjF/VXdJ5VajHAax076tJ98a1+37n/x3L2uHSct7jcVrpi/Y5av9uF4yob65dIdqcHJi9NGLS05ujnm\
    csMhnTnyf8faZvIbNlveL5nzWfnWMP7DzSomdipiLZ811tZP39fbNmTd/Xr3ucX7raudgubCzv1896OU4ezGRp1rKIKNdyMrj5A9O1BxhEGOiwQpkMQ\
    OxGFKOgNLxaflFuYkl2hqGTGhZSfH+7S8gTYxALI5FY1lqUXFmfp4xA5q+KVkCGixAFjAXMogi6dMD53GYrsfo1rXaPpYEsdiAWBBJW1JlSWp+UUpq0\
    emTOponPdEzvNK3hUqKQJYGEMth2FacWpSZmJNZlVgCtDM+M4X1YCPQOyxMG6Yv8fhvn8a8lnXdDo+l+UEbFLvX+ql9eWsT4M3IJMKMuyyEgQZQqJBY\
    MuIz2wjF7BiySkZ089HLQoT5e/CVjOjGoCcghDHnmHElJ3Qz0NMSwgx2FpwpC90Q9ISFMMSeBUcyQzcCPZEhjChjwZLk0LWjJzaE9rUshJJegDcryFa\
    gSRwMUUAvcIHClAEAUEsBAhQDFAAAAAgAAAAhAGWJlDvbBAAAyQ4AAA8AAAAAAAAAAAAAAIABAAAAAHppcCwgcHJvdG9jb2wgMlBLAQIUAxQAAAAIAA\
    AAIQD62hle3gQAAMkOAAAPAAAAAAAAAAAAAACAAQgFAAB6aXAsIHByb3RvY29sIDNQSwECFAMUAAAACAAAACEAt3X8Rz4EAAAJDgAADwAAAAAAAAAAA\
    AAAgAETCgAAemlwLCBwcm90b2NvbCA0UEsBAhQDFAAAAAgAAAAhAENZGoJBBAAACQ4AAA8AAAAAAAAAAAAAAIABfg4AAHppcCwgcHJvdG9jb2wgNVBL\
    AQIUAxQAAAAIAAAAIQDvgZDRWwMAAAEGAAASAAAAAAAAAAAAAACAAewSAABsZWdhY3ksIHByb3RvY29sIDFQSwECFAMUAAAACAAAACEAdiYNY1kDAAD\
    QBQAAEgAAAAAAAAAAAAAAgAF3FgAAbGVnYWN5LCBwcm90b2NvbCAyUEsBAhQDFAAAAAgAAAAhALy8HKpZAwAA0AUAABIAAAAAAAAAAAAAAIABABoAAG\
    xlZ2FjeSwgcHJvdG9jb2wgM1BLAQIUAxQAAAAIAAAAIQCBQbG5oQIAACEFAAASAAAAAAAAAAAAAACAAYkdAABsZWdhY3ksIHByb3RvY29sIDRQSwECF\
    AMUAAAACAAAACEAvQjRE6ICAAAhBQAAEgAAAAAAAAAAAAAAgAFaIAAAbGVnYWN5LCBwcm90b2NvbCA1UEsBAhQDFAAAAAgAAAAhAMPjEvUYBwAA5xoA\
    AAsAAAAAAAAAAAAAAIABLCMAAHppcCwgZHR5cGVzUEsBAhQDFAAAAAgAAAAhABFSyRLsBAAAAgwAAA4AAAAAAAAAAAAAAIABbSoAAGxlZ2FjeSwgZHR\
    5cGVzUEsBAhQDFAAAAAgAAAAhAFN3rujxAwAA4QkAAAoAAAAAAAAAAAAAAIABhS8AAHppcCwgdmlld3NQSwECFAMUAAAACAAAACEAuRbxmL4CAAATBQ\
    AADQAAAAAAAAAAAAAAgAGeMwAAbGVnYWN5LCB2aWV3c1BLAQIUAxQAAAAIAAAAIQAUx3SdQgMAAOEIAAAPAAAAAAAAAAAAAACAAYc2AAB6aXAsIHBhc\
    mFtZXRlcnNQSwECFAMUAAAACAAAACEAYLoEf/IBAAATAwAAEgAAAAAAAAAAAAAAgAH2OQAAbGVnYWN5LCBwYXJhbWV0ZXJzUEsBAhQDFAAAAAgAAAAh\
    ANWeXvOICAAAcBkAAA8AAAAAAAAAAAAAAIABGDwAAHppcCwgY2hlY2twb2ludFBLAQIUAxQAAAAIAAAAIQAPlVukdQYAAEwMAAASAAAAAAAAAAAAAAC\
    AAc1EAABsZWdhY3ksIGNoZWNrcG9pbnRQSwECFAMUAAAACAAAACEAtg/30soEAAAJDwAADQAAAAAAAAAAAAAAgAFySwAAemlwLCBjb21waWxlZFBLAQ\
    IUAxQAAAAIAAAAIQDzwiqXBgUAAAkPAAAWAAAAAAAAAAAAAACAAWdQAAB6aXAsIG5lc3RlZCBjaGVja3BvaW50UEsBAhQDFAAAAAgAAAAhANElINitA\
    gAAZQcAAA8AAAAAAAAAAAAAAIABoVUAAHppcCwgdHdvIGhhbHZlc1BLAQIUAxQAAAAIAAAAIQA3SOOvMAQAABUMAAAOAAAAAAAAAAAAAACAAXtYAAB6\
    aXAsIG9wdGltaXplclBLAQIUAxQAAAAIAAAAIQD8K6zL1gEAAC0FAAAPAAAAAAAAAAAAAACAAddcAAB6aXAsIG5vIHRlbnNvcnNQSwECFAMUAAAACAA\
    AACEA5sYYT14CAAApBgAAEAAAAAAAAAAAAAAAgAHaXgAAemlwLCBiYXJlIHRlbnNvclBLAQIUAxQAAAAIAAAAIQAUh3HdMwEAAIkBAAATAAAAAAAAAA\
    AAAACAAWZhAABsZWdhY3ksIGJhcmUgdGVuc29yUEsBAhQDFAAAAAgAAAAhAN/UZeSAAgAAaQYAAAkAAAAAAAAAAAAAAIABymIAAHppcCwgbGlzdFBLA\
    QIUAxQAAAAIAAAAIQAMJK2K4wQAAMkOAAAKAAAAAAAAAAAAAACAAXFlAAB6aXAsIHR1cGxlUEsBAhQDFAAAAAgAAAAhABNaBBj9BwAAiRQAAAsAAAAA\
    AAAAAAAAAIABfGoAAHppcCwgbW9kdWxlUEsBAhQDFAAAAAgAAAAhAHZrzXeVIgAAuG0AAA4AAAAAAAAAAAAAAIABonIAAGxlZ2FjeSwgbW9kdWxlUEs\
    BAhQDFAAAAAgAAAAhAGDr3GREAwAArQcAAB0AAAAAAAAAAAAAAIABY5UAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90b2NvbCAyUEsBAhQDFAAAAAgAAA\
    AhAEi9qHP6AgAALQcAAB0AAAAAAAAAAAAAAIAB4pgAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90b2NvbCAzUEsBAhQDFAAAAAgAAAAhALK468OEAgAAr\
    QYAAB0AAAAAAAAAAAAAAIABF5wAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90b2NvbCA1UEsBAhQDFAAAAAgAAAAhAK6VXXCDBAAA1QwAAA4AAAAAAAAA\
    AAAAAIAB1p4AAHppcCwgb2RkIGtpbmRzUEsBAhQDFAAAAAgAAAAhAD3b6zGZBAAAKwkAAA0AAAAAAAAAAAAAAIABhaMAAHppcCwgZGVmbGF0ZWRQSwE\
    CFAMUAAAACAAAACEATIfFlkcEAAD7CQAADwAAAAAAAAAAAAAAgAFJqAAAemlwLCBvdGhlciByb290UEsBAhQDFAAAAAgAAAAhANODoTo7BAAAgwkAAA\
    wAAAAAAAAAAAAAAIABvawAAHppcCwgbm8gcm9vdFBLAQIUAxQAAAAIAAAAIQCyRVrUvgUAAAoRAAAPAAAAAAAAAAAAAACAASKxAAB6aXAsIGJpZy1lb\
    mRpYW5QSwECFAMUAAAACAAAACEAZjEaFlYGAABfEwAAGwAAAAAAAAAAAAAAgAENtwAAemlwLCBiaWctZW5kaWFuLCBhbGwgZHR5cGVzUEsBAhQDFAAA\
    AAgAAAAhAFolUUAPAQAATwEAACgAAAAAAAAAAAAAAIABnL0AAGxlZ2FjeSwgc3RvcmFnZSB2aWV3IGFuZCBfcmVidWlsZF90ZW5zb3JQSwECFAMUAAA\
    ACAAAACEAahMjZ+4AAAAcAQAAHwAAAAAAAAAAAAAAgAHxvgAAbGVnYWN5LCBPcmRlcmVkRGljdCBvZiBQeXRob24gMlBLAQIUAxQAAAAIAAAAIQCPpZ\
    k13wEAAAAoAAADAAAAAAAAAAAAAACAARzAAAB0YXJQSwECFAMUAAAACAAAACEAySXQ0oADAADuBQAACwAAAAAAAAAAAAAAgAEcwgAAVG9yY2hTY3Jpc\
    HRQSwECFAMUAAAACAAAACEA+tKBCpoEAAB6BwAADAAAAAAAAAAAAAAAgAHFxQAAdG9yY2guZXhwb3J0UEsFBgAAAAAqACoASgoAAInKAAAAAA==
    """
}
