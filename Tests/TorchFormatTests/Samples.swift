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
    Sample("zip, quantized and sparse", tensors11),
    Sample("zip, deflated", tensors0),
    Sample("zip, other root", tensors0),
    Sample("zip, no root", tensors0),
    Sample("zip, big-endian", tensors12),
    Sample("zip, big-endian, all dtypes", tensors1),
    Sample("legacy, storage view and _rebuild_tensor", tensors13),
    Sample("legacy, OrderedDict of Python 2", tensors14),
    Sample("tar", tensors15),
    Sample("TorchScript", tensors16),
    Sample("torch.export", tensors17),
    Sample("torch.export, early", tensors17),
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
    Expected("dense", .float32, [1], "AACAPw=="),
    Expected("quantized", .float32, [2], "AACAPwAAAEA="),
    Expected("sparse", .float32, [3, 3], "AACAPwAAAAAAAAAAAAAAAAAAgD8AAAAAAAAAAAAAAAAAAIA/"),
  ]

  private static let tensors11: [Expected] = [
    Expected("channels", .float32, [2, 4], "AACAwAAAQMAAAADAAACAvwAAAAAAAIA/AAAAQAAAQEA="),
    Expected("csr", .float32, [3, 3], "AACAPwAAAAAAAAAAAAAAAAAAgD8AAAAAAAAAAAAAAAAAAIA/"),
    Expected("csc", .float64, [2, 3], "AAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAA"),
  ]

  private static let tensors12: [Expected] = [
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

  private static let tensors13: [Expected] = [
    Expected("view", .float32, [2, 2], "AABAQAAAgEAAAKBAAADAQA=="),
    Expected("whole", .float32, [2, 4], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EA="),
  ]

  private static let tensors14: [Expected] = [
    Expected("w", .float32, [8], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EA=")
  ]

  private static let tensors15: [Expected] = [
    Expected("a", .float32, [2, 4], "AAAAAAAAgD8AAABAAABAQAAAgEAAAKBAAADAQAAA4EA="),
    Expected("b", .float32, [2], "AABAQAAAoEA="),
    Expected("c", .int64, [2, 2], "AAAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAwAAAAAAAAA="),
  ]

  private static let tensors16: [Expected] = [
    Expected("weight", .float32, [1, 1], "iAhEPw=="),
    Expected("bias", .float32, [1], "gNIxvg=="),
  ]

  private static let tensors17: [Expected] = [
    Expected("weight", .float32, [2, 3], "Gg6YPutjZj7Z+8U8w3ncPdB74D6jCxg+"),
    Expected("bias", .float32, [2], "4tScPqWq5L4="),
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
    ++4XaojtMtPu/O7c/wBQSwMEFAAAAAgAAAAhAMfnx5lWAwAAAQYAABIAAABsZWdhY3ksIHByb3RvY29sIDF1lEtv1FYUxz0eJ5Mxr1BK01IotNDi9GH\
    8njGQSWhpSuohBNNSqxJyHY8TWwx2jn2dqqgjddklGxCNWLFDtCvUVcH9Dl0gAV8A+glYoV7fsV2BzLWurHMfv3N8zv+4L4q6qnQEuSMqmiB3u4Io46\
    FqfZY/+6zJj4DirGmKojbiCEVuNLQ3vTgJohAaeNvagXeGAUJDz/bCQeCEQC8JImuxeB39tOHZSXDVS6A5AoazJvBi4kcxggmDtprYCkIEkwZjMTkmC\
    tehZTBpyrvYz9BzEXaTsOfigRd7g9OBi1igZk1ocNYUPi/wP3rBuo+AdlEUuz5vpygYJqwde6tpMBzYyAuTKLY3JRaaHGe1cu/4pLPuATO+wi4OIwdd\
    GC+yMGHtxGd0Wdd0XZeFjqJ2NJgkgbobKY5tahnB1HmD4gzaaOBJI2hzBoMfbCNglwSB9fMQtyHYbsIOa5LEuRo4Cez0cRA+47/sRFJFVVBgl98yaAy\
    fHsMR7OZy4BsVcA+CN03YSz5cLD/8rVeRHUEUVFXpKpoCMwXy7RL5DkHuq5DvIthvwgESoziO8b1aoKLLYleBgwXwUAl8nwA/qICHERwx4UNyV+TjNA\
    yDcN2+4mFRfPQ6sCx14WgB5krwLAF/XIE/QfCpCZ8Rsf0P3nRi4OuTqutdVYNjBVcouSLhShVXRqCYoFp7CTdMr9irDnJ9L7FR7LiXvQFoY36hlj5Wa\
    CWWzksuZSEf0MUuG9iljl3OzlaOjiM4YcJJUj2prN5cbU5wJ8q6BD1/rLb5Qm0MgoVcaTj+UxX2cwRfmHCaVFAaV/DL10AVSRFgsUjIV2VCzpCELFXA\
    rxEYJvTTEZy12vg+Lh5yBg5yYJnsn+MsvErBygjOk34q/wWm0UisRi52uDCCb/zKFuHbEVzENj22JfhuBBbZT5NV/lL+d6lpukZdk9B1RW7WlYGp02+\
    t9ibrWqdVV5Gpuoy2PT6vaT4u7t41d1fdyl60D/fiO4d6f/zza6Zu/vZg4vn1THvC9Oji3LV/21n86F5lr62tzeezUdjlu9zfmlnu5bO0F1rb7l9FP9\
    8vbYr6ZT6fZRzaX3/2Fm6vzP2++H2mXLqRrTz94cGRmens1l2n9/Dm46y816fuZGjr5t//AVBLAwQUAAAACAAAACEABCenS1oDAADQBQAAEgAAAGxlZ\
    2FjeSwgcHJvdG9jb2wgMnWU32/TVhTHbcdtGrOWlgEd+0UHHbgMguPYSbytaYFSYC6luMAsJGRcx629BbvHvu40tEh9aVV42sumUvHEEwj2hHiimP+B\
    ByTgHxj8BUyapl3/6sRkHN1E5957Puf4nO/JMnWTaf99e/KvoR/uzuwpL1NnXxfwdwcIVu0nCGLRc5FruG1tyfR823WAxBfUXnzSthFqm5rptGzdAWp\
    NZfAm+nnR1Hz7uulDoQM0q3bhTd9yPQRdMqUWsGU7CLplWqUjhussQFGmgwDHNHCYtmkgHMVnznkt0zNbE7aBGCBGFCBZtQd7cOWfTHvBQkAZyPUMq6\
    wFyG77jOaZc4HdbmnIdHzX05Z4Bgosqxaj+PimvmACnbgwk21XR7PJJgNdah++I1WlmiRJVa4uiPUadMepGosBzq5nGkHPeZlgZUom8aIQlFiZxh9sI\
    2BuWFF+2xB8oECv2h0nOWfrPvRZOAOLtt6NwIsVkRNgu1WUKUzux2SZWoEBmVyBHQnrQwQ7FdgVv3Ale+Hd/6fVuQonikJDqAkwmNI+Sml7ItrHCe0T\
    BJ8q8FmcWSXJ7PNcliBVKw0B9qasoZT1RcTal7D2IxhW4MvYrVL2AsexnQXtmokVcOB9zCrfgIMpk02ZIxHzUML8CsFhBY7EovqPuaR7UM4voCQ1xBo\
    cTZFciqxESD5BVhEICojqrhjpBNe0OR0ZlulryNONH80W1BJ0qogprMMtQdTfiVblogcaOBqJo0k42shIEuVrBN8o8G3cJj5r02huGepctSrx0LQSOY\
    3FOcv0KoxjGZGrcCwhHkdwQoGJuFV80qqT7+EJvMDBZFqDU2kNTkc1OJOwvkMgKzAVdOCsWsKuuEtIb+lIh+n4/Byr4l0CZjpwPh6TbMIVmfRVMpIxz\
    HbggrVlV+BiBy5hm0psHr7vgBqfB/4cnuAr0b9GzjSReQNA5TW1kFd7Ok+luTLrzpuNYl4nevLKWTLLUS+j59LA9tH74kb4T2l/07s31Pzj2VooLt16\
    0vX2t7D2im5S6b1f35RC78XDLXt+fn4sWmRqZ7/Z+cbgdDNamT1e3LZ5Hf2ymdkEsTwWrSyP2uNHzfE7M6MPJi+HwpXfw5k/rz4ZHuwPb9/Xm8/XX4a\
    Z3xRxL0Qb60//BVBLAwQUAAAACAAAACEAzr22gloDAADQBQAAEgAAAGxlZ2FjeSwgcHJvdG9jb2wgM3WUW2/UVhDHba+TzRoSEgqkQC9pScHhsni99u\
    66bTYBQkrrEILDxUJCxvE6sctiZ+zjVEVdKS+JAk99aZVGPPEEgj4hngjud+gDUuELFD4BSFXV41sqkPHq7GrOOfOb8cx/drlwm2n/c2fyzdD392b2l\
    pcLZ18W8HcHCFbtJwhi0XORa7htbcn0fNt1gMQX1F580rYRapua6bRs3QFqTWXwJvpx0dR8+6bpA2bQrNqFN33L9RB0yZRawJbtIOiWaZWOGK6zAEWZ\
    DgIc08Bh2qaBcBSfOee1TM9sTdgGYoAYUYBk1R7swZV/MO0FCwFlINczrLIWILvtM5pnzgV2u6Uh0/FdT1viGSiwrFqM4uOb+oIJdOLCTLZdHc0mmwx\
    0qX34jlSVapIkVbm6INZr0B2naiwGOLueaQQ952WClSmZxItCUGJlGn+wjYC5ZUX5bUOwXYFetTtOcs7WfeizcAYWbb0dgRcrIifADqsoU5jcj8kytQ\
    IDMrkCOxPWBwh2KbA7fuFK9sJ73qXVuQonikJDqAkwmNI+TGl7I9q+hLYfwUcKfBxnVkky+ySXJUjVSkOAT1PWUMr6LGJ9nrAOIBhW4IvYrVL2Asexn\
    QXthokVcPB9zCrfgEMpk02ZIxHzcMI8guCoAsdiUf3PXNI9KOcXUJIaYg2Op0guRVYiJJ8gqwgEBUR1d4x0ghvanI4My/Q15OnGdbMFtQSdKmIK63BL\
    EPW3olW56IEGjkbiaBKONjKSRPkSwVcKfB23ic/aNJpbhjpXrUo8NK1ETmNxzjK9CuNYRuQqnEiIJxGcUmAibhWftOr0e3gCL3Awmdbgm7QGZ6IafJu\
    wvkMgKzAVdOCsWsKuuEtIb+lIh+n4/Byr4l0CZjpwPh6TbMIVmfRVMpIxzHbggrVlV+BiBy5hm0psHi53QI3PA38OT/DV6F8jZ5rIvAGg8ppayKs9na\
    fSXJl1581GMa8TPXnlLJnlqJfRc2lgx+gDcSP8t3Sg6d0fav7+51ooLv32tOv1L2HtBd2k0ns/vyqF3l+Ptuz5+fmxaJGpnf1m5xuD081oZfZ4cdvmT\
    fTTZmYTxPJYtLI8ak8eN8fvzow+nLwSCld/DWf+vvZ0eLA/vPNAbz5bfx5mflPE/RBtrP/xH1BLAwQUAAAACAAAACEAc+bFtKUCAAAhBQAAEgAAAGxl\
    Z2FjeSwgcHJvdG9jb2wgNIVTz0/UQBTe7RZ2l3URTQzxRoKHctn05+72wMLBcCkiYmLUhNRud9hWS0va6RqJJFwgaOZgwmCQEA+eJOjJeBLq/+DBRP0\
    H1L9AE0Oc7rYCdoFpJjPvdb5v3nzvvWV6o5jqjKd91p/tid9D919PXy4t0xt05L/2IxOatyNzCTNoYMF1oKM7ltoCrmc6NiaHUNEyIbSACuyGqdl4Df\
    XBRwtA9cxF4OEQ1uMZjguxQqGMaZOVRrTl2E2y8f3wiuFM5wpUINQW0CFh9jAqXHcbwAWNq6YO8ToemSFUObb0EJhNA2J0DjqubpRUH5oWOX1RdUHdN\
    62GCoHtOa7a4gmIYVDWIwe1JsCop40gyAnL0eDNyL2OUb8syGVZlgW2IkqVMkYZfcHHSm4K4htKilEoJU0mBTGj0OQjJsRPDIpEBPEMRr1sqW5qHjay\
    DGPkjMIhHy9xEitio6hQHS6FWsFKeuUoOsfFTzqGr7AcK0liVSyfge/lutzeRouywFXPQPdzJde3bdNuqvOAZK8ri8BXT2cpHrK0NLebELJclcqnk1z\
    iSrY/r9Y1qBvAU6Gr6Q9AIybLo8IkKZpuWRPYcITk6Q75yMhRffmT9a2wgiDzITIXh6XQq6QwlfTqMY35kzSusCIvsqc+zF/CKE/UhVpDgxpu+xmUIq\
    2BsnEfKWkPpVniMu60t1xnS5EtH3t9rx52y8uoIWcJSaJw/6+8RAYSqiXKJZH5RDkm9EvIAUq5KMpbF86P7kpbwUF+uObuDNXefloLpNaL/Z5fG0H5G\
    12jonPPfuYD98u7f/bc3NxYONORHa/x/63BqVo4Y3s8W9hbhI/3YjuVWh4LZxxH+cP72vir6dE3E3cDcfZ5MP393v6VwYFge1erfd78GsS4ydROALc2\
    P/4FUEsDBBQAAAAIAAAAIQBPr6UepgIAACEFAAASAAAAbGVnYWN5LCBwcm90b2NvbCA1hVNBT9RAFN52d9ld1lU0McQbCR7KpWm77e72wMLBcCkiYmL\
    UhNRud9hWS0va6RqJJFwgaOZgwmCQEA+eJOjJeBLqf/Bgov4B9RdoYozT3VbALjDNZOa9zvfNm++9t5zdKKW640m/9Xt74tfQvVfTl9jl7EYm8l/9ng\
    7NW5G5hBk0sOA60NEdS20D1zMdG5NDqGSZEFpABXbT1Gy8hvrhwwWgeuYi8HAIy3qG40Ks0Cht2mTNoIzl2C2y8f3wiuF09wpUJNQW0CFh9jAqXnObw\
    AXNK6YO8ToemSFUeY59AMyWATE6Ax1XN1jVh6ZFTl9QXdDwTaupQmB7jqu2BQJiGJTzyEGtBTDKdhAEOWE5GrwRudcxOiuX5Yosy2WuKkrVCkZpfcHH\
    Sn4K4utKilFohSKThphRMuQjJsSPDZpEBPEMRn0c2zA1Dxs5hjHyRvGAT5B4iROxUVLoLpdCr2CFWjmMzvPxk47gqxzPSZJYEyun4Pv4Hrd30KJc5mu\
    noM/yrOvbtmm31HlAsteTpSzUTmYpHbC0NbeXELJckyonk1zkWdufVxsa1A3gqdDV9PugGZMVUHGSFE2vrJW5cITkVJd8ZOSwvsLx+la5clkWQmQ+Dk\
    vJrJLCVKjVIxoLx2lc5URB5E58mL+EUYGoC7WmBjXc8TMoRVoD5eI+UigPURxxGbc7W767pclWiL2+1wi75UXUkLOEJFG4/1deIgMJ1RLlksh8ohwT+\
    iXkAGw+ivLm+XOju9JW8KcwXHd3hupvPq4FUvv5fvbnRlD5mqnT0bmnPwqB+/ntP3tubm4snFRkx2v8f2twqh7O2B7PFfcW4aO92E6llsfCGcdRef+u\
    Pv5yevT1xJ1AnH0WTH+7u395cCDY3tXqnza/BDFuMrUTwK3ND38BUEsDBBQAAAAIAAAAIQDD4xL1GAcAAOcaAAALAAAAemlwLCBkdHlwZXO9mFtwE1U\
    cxrcX0rKUpheEUqXeJQi0uWw2G2hpCTWAASmLSKyXmLZpE5sm/acnBapAEapWFBQQRRHFC95RLgr4pA/66vjq6AyoL76Ao0/O6Izn7Nkke85CSxOHnc\
    nsZGe/3/edy57/2e0IlJQKQnm5YDqqhBohnOqOxoYjTT1hFG4c7I/7fZVCJ3OMFm8DwRYsw4LeeDKMXE4o6kZJrGsMpVEsPiSGUpGudCzeE0KRxFAyF\
    Rp2ilBso5IhfGe4LwIlVCL6CWIDvShCabAI32OHacESfO4eTIMlUIKgbH1ACJSMQXmgaAymj3d3J+PxSDeKJRND4rpUTyQV6WmPdSMRxAUqzEBQocLM\
    XEBZgsoo9o9mPNuT6a54JGtq1UwdUBXVzKp1sxpiVjseJcxZCG5QYXaO6ZBhDsNcFY73Zol1GtEJcymxXifeSIg3UeI8BA0q3Bwkw9CVQd7CIH1+ejm\
    LvVXDuuA2ir1dx95BsHdS7F0I5qtgC+IRFmIJpMACBrkiGk5lcXdrOAkWUtwiHbeY4BoprgmBXQVHcBrF4YhOhrchmkzlRs+lAd0gUaBbB8oE6KFABY\
    FXhSUZIJ47Sxng6kQO16zhZGihuGU6rpXg2ihuOQKfCisyODzS7QxuTTLRl+Xdo/E84Ke8lTpvFeGtprx7EQRUWKPx0lr/rWWHZCvKzZv7NJ4C6yivQ\
    +etJzyV8jYguF+FjUGLzsMd+MAkz4pLhE05x0b9eRE3JtDWwUhP1jyomXvhQWxuQdCpmz9EzB+m5o/ooamxCI8iCKnwWDYM7vxwVPOKBoPF5BGwQxfG\
    VSDo1nE9BBehuF4DzoWf6D4EURViWRzu/MdZnAP6Ma4OQVzHDRBcguKSBpwsiTCIAFRIaTO3K5mMwxDb8/hStvGI8p2Qpl0/rPM3E/4Wyt+KYESFJ4L\
    TyUKSHBiMR7bghE+yjwO9zq5B2yjcBdspfIcOHyXwnRT+FIJdKuwOijm4w6nA2JXo3GrzNMVL8AzFP6vjxwn+OYrfg+B5FV4IVmSWGyUiDbh6E7CX7W\
    A37KOQF3XISwSyn0IO6DEoIEQJIhxE8LIKh4KVHDs9Aq+wdBlepfTDOv01Qn+d0o9ciZ4eEeENBEdVeFPrGp3vHnDCWyzbA8co+22d/Q5hv0vZ73Fsr\
    BfhOIL3VfjAmBtf13J/yLIV+IiyP9bZnxD2p5R9wsymuT9D8LkKJ425lQE7nGLZXjhN2Wd09heE/SVln+XYWI/ZIpxDcF6Fr9KNHYGy8p3HD/+yFNcR\
    8uu4aimeI7RlS3FjbzI1EEah4UhqCJc8v6+Zq8hTOxwkxdnLP+0iCwj5XT1FveDJpdBXolA4HutLDEQSyO9z5RNElkiA1s3wO+nR4gkDVAut2QBdeO1\
    NkmLv9y0tpAPiMYTiEZJhrOXXuWT1skyYoVJYxuyKmux+35ICAgjCaCvG4t9oG0lxUR4uJg96xSQpFDaFw++ThPz8yfFHKz1f0M9VWpZy+O6bOvyvbp\
    Isi9gsTr/Pds1ZhGbclHat/7/9cW8e/e8qrP9x77fSnu+82H8pD3+pMP8ioZSYN2++9DfZ5JZMYr6cNXf7fS0FPf6d5JEvFUiE4rN/NuTRfrnQ9tOjV\
    HMtK980ryaZx/z35Dv/izhyqX4mWf49duJ4HvNfmcr8L2z8vdd9/K1CC7fy4AXQK1zn8bcaShFN4ciz/hQ+/lZhIZcFL4DzhWv2LyJWp3ftHp98/K2G\
    fQC1chVa//X6I9AaRI7Rtkz7t68M1efTfmkK7WfrT+a4wP2vahMM43Ku49T3dvJlYJJctVwuvFpa+VyKfRVB9u/fksqn/+VC+79N6SD+P59v+isff0+\
    h/s2KVnwP/tNwJh9/peD2N2v9v++3pt35+HsL9d+xfSfxP1l9ec/U/P+n/bdLJPY/HO3bOPn+t0Fw5jbgWvuHIqkY3oGPhMnXr1Csx+9rnGIau2x3u7\
    yypEgOhyQ7ZaddkexexSnZ7bLHLbsVl0uRXXZtl55qaZthwzlsWsoiEjab0/giU2VKzn9H5NXGF5A5jHJPmXC1Vx8eYnyJqGdfHMqFCd5ceI7xRaCa4\
    ew3cLIvILzcuIOvZOSzpwvcuwOvNe64We0RXuswxTbsn1mtTeS0Tl5r3Puy2kO81sVrjVsXrr0zOK3Ea417DlZ7gNe6ea1xp8D5VnBamdcaKzvXz7zW\
    c+3ttc3ktMoU2strvRO118q2t5KfG/aJGsyKj5jEppll3JywYpuVF5umlnETwYoPmMSmuWWs9JxzFS82TS5jTWfFX5vEptllLMisuLaaF5uml7Gacm0\
    2iU3zy1gKOecaXmyaYMY6xjmbxKYZZqxCnHOtwBc+XmwsDg3sqmkQX7lsdQQslkWZIley2PDFiT2vtdCzMiuzGbSUaUuffgP9fjXNQjX12v303v8AUE\
    sDBBQAAAAIAAAAIQD7S0lz5QQAAAIMAAAOAAAAbGVnYWN5LCBkdHlwZXONlud720QYwOWRpSZpOoCUWXbKCJIs2zIEEtoQUtyRKhTEKMaxldhFsfLa5\
    9AE0qaFQFP2XmWvsvf8a/jKN77yPHzgPd1JlszxgD/Y0vnu93vvvbkaPyU7f52e+HP74TNT24ZX43t/T+D3CkhD1oAkSQt1l7gl1yks2vVG1a1BDCtY\
    ffiPUyXEsQt2rVwt1iB+0pKxkCwt2IVGddluQGIFkkNWBxY2Km6dQEc+biXwrVoj0JlPWknKcGtz0JVPNpu+swtLZx23SFIaxErErZcqw4UmqToNuVC\
    3Z5pVp1wgdq3h1guLmgzxIdakgTWLczYkWBN5giKmWaEMSasf6+RSuayiajlDUdOaAh1eNKWFJkaT2Eeg60BeyifWoDsfW4Oe9RJ22rFLBPvckPfXy3\
    bdLo9XS0QGeYcJGwj0mtDXCjejQ38Fo6n4EYy7zRnHDkLYGAohpapKWsUQBipMvYmrN1P1lvUKNWwlcJYJZ7cMagbOiRgmi85swB8M8xXd0NScBts4/\
    1zOP4/yz2f8CwhcaMJFVjc2m/EF2yOCnROsOJBcHJFo+JtR4BIuuZRLLqOSy5nkCgJXmjDkjTWOuwE7IoJdlWI9gF8VHSRVVQ0drubwazj8WgofZvDr\
    CCgmqN4UQziGr0Xo03TaBfhUBJ9NG5phgM7xaY7PUHyW4Q0COROu9/E4H2+I4HfXWvCR6Oiquo7Vb+Twmzh8lMLHGPxmAjtN2OXDcfaMR+B7cGEE9Fs\
    iaU9paV0xYILTb+X0SUrfzei3EcibsMejN728740O7BJpzcx94cRoWUVTMJr9nD7F6Qco3WT0aQK3m3DQ6uR0TPwd/7FSUzLc2fIP89UqH6zR/aIchG\
    K1pzGFi+QuDKUTQ7mbh3IPDeVeFsoh3iEWhgz3ESiYcH8QGo5CseKZKxG2ouQMQzdgBtm9yC5xdpmybcaeDbFTuNXMEaiYUA3YmKXDQnYul9UMBR5A9\
    iCyHc6ep+waY7shdkaXYYEAmFD31smM6zrQiI4XFgVJIpGJnNM1XVGgycdrkcsepLIjTLZEYNmEh6weut258wuOfQRjfzi6Ell5dNtcCZsMJZvWMJ9H\
    uekYN61S03FmOkHgERMe9U4CbsKGsCZSte2Pj0VSiJujgil8nLtOctc6dZ1iricIPGnCU1avvz8atj6fmq3B08JB0XQ9q+jwDCc+y4nPUeLzjPgCD5D\
    RCgwnw4sEXjLhZY8WFjWX4RWBSlN1JZXB4F/lqte46nWqeoOpTotUzWUZ3iTwlglvexnksvS8Bu+IJ1oGtzEd3uWi97jofSr6gIk+bBMhTIaPCHxswp\
    lwj7Dc69En4uRlVSr6lIs+46LPqegLJvrynyLWo68IfG3CN+EeGfMKfCsUZbM6HozwHRd9z0U/UNGPTPRTmwhhKJLhZwK/mPArvUgcohcJwYjERDtdX\
    DTJE6LD4l9uEYJTq1O0RLtEG1C3aNr3iI5ZWTSdN4iGqVd0XPSJ7gf9ouRvFM2xAdEOt0l0p9ks2sO3iM7HrfYwvYHRz5gx5T/GpKT/KEmro/yB/66O\
    0e9WVUlKSm21R2ktASwmxXpD7SSvrRRqTT9/jEZepd/a3gfG/KdEyzna8hnKZNClkclEm08KecMMaUQypHH/7djR4/7jiDE++H8Zkfj9uAfGOoW5Cmf\
    gb1BLAwQUAAAACAAAACEAU3eu6PEDAADhCQAACgAAAHppcCwgdmlld3Ollc1vG0UYxsdfG8cN+aI0NC2hfBQcaB3v2knsfiSNSbeFBWpvQbK4WFt7Ha\
    /YeP3ujtMWqSIScqJcuXFBHPgfuPYf4NBLTxwq9cSJIxIn3tmx3d2xk4oyymRXq/k988yr5x2XtVickGSSjIxZMk8Mt96y9syVhkGNTOdbWy1Nk29CY\
    z/6CEi6mkDgfsuxTYjUqYNUptallu2laq55r2vZjRo1257j1vaUFETT6eoEAh6uNHZMiHEkpdqOQe/yjymIVyO4JguJagyf9U4XJG2KwkRFI1pUi2nR\
    Q0hqEr5GDmHyqF53bNusU8tpe6k7bsN0zca2VacpSC3rcIrClA6vVVOoRF2j7XUcz2zAdAuttGKteCvR8sVnAuKzWgRfpUOYO2oxjXkKr+twuspK1TH\
    d3S5FhTdEhTNMAXmmsMDMMYU3ucJZCos6nKtKqOA0m55J4bzIv1XRkow+gCVGH8DbnL1A4R0d3u3Xzex0cPP3RPh9bt8vyUWsTZy5+IALfEghrcOyvz\
    nWqrvbho9E/uMK+o314JIW7cFlzmUorOiQ9TmvbtiGC7LIKRXt1PIyX5+jkNdh1S+T+aBjtBvodE0k1vtlOoACvuAxi5y+QuGqDtf8PJm7HfoQrovoB\
    j8kYWfbHATgBse3KJR0+MSvUtuhLau9A9sDAT9PMtxEGUJBZTKkB7e0SA9uc/xTCp/poFWxI0jLsJvwOWf7+byNn4bx/MKXU+BLlJMo3Kmw3PSgzOQq\
    XE6ncFeHr7qZsjaR/O3vpnoRk8xm+dimWyBnhk2XaTrurkFre6brYazV0rzQe2zIvvZff/zA3LB5vPYiWX+h3e+9mmFbO+1ds03VUm6M/EvHWp4Z2Lw\
    Pf0Zxi+iJBubI5tDAvYfUdFibqqWrr7LvYNgWpbbJPPSuPz/LQiqd6GGabIRutZWsWrryPwxw1f1N/HcD/3Du4/wF52Ocz3CSLbxLcV7Amd1iTh88am\
    5k2d02dErGOj0ddiqrpdkRpyedVOCVcTwuvIbOS2Sb3GTe/jn3+69T+HHqxCrOBKI0jOcr5SeXYrs++Xnn65fnZ4koLwLsH8kzXQsT/J3B7v2a1VBLm\
    f9oIlvIF/OFQiG/XlxbzeYL67nVrCwXV5WcnCsWlbwiK7Is57LM5dHTtZ/S6CPtu4wws0OfwfaeHXEu/o6O0IEGXgiR3Rg57kIQRYJNuBgSeRIUGel8\
    USfYSHMhHT1ORhtYxIPpng7hT+NE6L0BOz7/wbGfEFhZ3DeY3DD7WGQVkQ3mbybEnpeImHQRDsZiKQT/GIDHB7asSdKlQbxjl4fkpPC8xctEChP8iZz\
    /9n1/Ab/5ExJnJv31fO2/UEsDBBQAAAAIAAAAIQBaNOLMvgIAABMFAAANAAAAbGVnYWN5LCB2aWV3c32TWW/TQBCAN3aaFveg3JSz3AlHSJMmbaDQg7\
    YUTI+4HOZSZJxtbeTaHntTKFKlvKQFfgMPPPIz+Cm88hOQeGDW66I+RLY8q/V49ptrpyV9VZy/3+b/DL//sTKUb0mLv2Vct4Fk9UFCiB94zDM9p75Jg\
    9D2XEihgd6PfxybMYfWqduwDRekz7qCSrbl03pof6IhyNuQzupdqAwtL2DQpUq6jF+2yyCjpvU0Z3juOnSr6WZzzye3/2B5DoWUybzAtPL1JrOdUKkH\
    9F3Tdhp1Rt3QC+qbRQWkbFbv5g7Q0linIIsjyrzjGWxVKBVI6wNoUy1VxwojpUKlXBkfqUBXFIvpNzGWviUG3TWVqJIqq9Iu9KgZ3KZ24cAXE1N3qMk\
    w81BZDho0oI1Z22QKKDkNehn0adAvMg8MN/S9kDZgwMLALNnq6PigJRwO7nN4SE3hNrMLh79YnHuEwVENjuk9vAE02GgypB5Pop6IqSc5FZmcOsST4N\
    RTgnqawRkNzuoZPO6trYWUwbkk5vmYOVxTezhxBy5w4g5cFLxLDC5rcCXuAPV9DPJqEvBaDMyK1KMS57DWaR7tdQG9weCmBreiILH2zQ0X8knM2zGzU\
    MNc5TaMqFIbioJVYjCqQTlihabhGAFUklhjMWu8pvbmcoJRZXBHg7tRK+hH33AbmOVEEuVeTLkft2IHJnGDZZsSxGkGMxo8iG463fDZFswm4eZi3Lwo\
    GuG1erh3QRcE8hGDxxqoUSdcj1k2TtWTjtDRUrE8VoFFhBKELnEoacOymmrDioDVGGgarEbzaRnOGjwVpHi2FlD1f7Se7YMXq4VCsVwtwnOEZxD+osb\
    vdxt0Dn8p4K8YvNbgDR/3t3zcOxxPdQpY6lQameZ5a+NngkyRGTJL5vYUfWT/05rEZQpflBbKd5SfKL9QyDQhgyjDKIXpf1BLAwQUAAAACAAAACEAFM\
    d0nUIDAADhCAAADwAAAHppcCwgcGFyYW1ldGVyc6WWW08TQRTHp9vSy6rl4oWLiiheCmppl9IWAcGNWR+aIFZN6iXZLNuh3bC9nN0pBBOiCSHIo8YYn\
    3wy8SP4ylfg3QeNTzwQv4IzXSi7i1CFSbeTbc7/nN/M/s9sZzJeH0LBINo32lAHUgy1qC3gobxClGh1XpfEMHruGG+4ZUCRXIgKqoqhlDDBBnhUUqHK\
    qFwjmm7ysoFna5qelxsRPHAHhBBcNiuGvCDw4I1EcgGa16SRSgGDz5Lwkl5RyGPrRx5ach4aEwN/zktntVqDQIYjEHyUQRluFUIZzyrw66pa0XWsEq1\
    SNvmHRh4bOH9fUwkPJwaycJLAqSyE3xbZTesatGWhPeen6YhSKOA8dDRbj7yokaJsEoVQotORIkUv+ooWWhzOFAMZD4GzDInSnGNfnev1Yl0EurPQY9\
    2cX4YL9VXQsnAxR58LmsdVAr0mgUtZ6Muxp2TWZlVdMU24vAtlbdke1ZxRKclkqYrru3iF0qiyXFK0sizzT+oL4qHfBijA1WJ9z67t7Nl1BnjDYooQG\
    JgmMJiFm7XoTCYQ5PuHuW0qY9fMgebpROGGeaJzFaOkEHkBGybdf0nkbR6Ks5zffn9fYSTsOjhnD0rt5dwxhazoWqFcwmUiicMua/7TSCYYwOQibHG0\
    BHcoQDuabADMLhFcYT6SxLGj1N0dukaIjhnD6sSvbuY5/6EMYXTX0ZVDMUm8cwwAhDYmEerbYASfgi+esZLBJgTjToK4JKbR0etPTbHa65s/vzLD+5r\
    UnnLWFiRx/DjbT+v/mKKJ7zGGL9vTg83X34rGGgwNS6eOCjHMs8qbnwtPm/uvFwl7DVBfvokNjXbAK4UdbLKWl8Tof4LE0onRRDqdTqRGkyOxRDo1PB\
    KLxWOjI0n2SSWSaSGRFASBUa69XNmKUI5IndLDYBuc9mOhbR+5+z3iVtsPgE6HcoJDBx0k7iT2Ju5xJHlnT7Lv5HDnsTdiuyNPhxftPwDccnsXhR3yj\
    17k6l231t4FTm2Xz6WNu7V29zq1H9xawa21+6/VWbcFud3uFttt0esQv7eJ/27YmYzff2vX3t7bDWXINT/grDntt2aqY38N0OsdBuvN0eK3NKF6vBX7\
    B1BLAwQUAAAACAAAACEAg0NAGvABAAATAwAAEgAAAGxlZ2FjeSwgcGFyYW1ldGVyc4WSzW7TQBDHbcdJ2oWW8k35TPl0QYpcp4L0RJBQLxZfhoMv1cq\
    1l9jgeDO74yKQIvVS0fIMPACP0UfhyiMgcWDXJq2QgtjDaGd2duc3/9ld6wvJf33d/Nl59+3lcnfXevajoewEDCdcMgxjLDjymOd0hwmZ8QJMlRAuqJ\
    M8Q8wZZUWSRQVY+yFRQfw4ZlRmn5iExgRsJ2yqoEy5QGj6VthQXlYgtHw7tPUbvBhC27fLclpzXteMRDRiyASYMXIRp11aYpZLQgXbLrM8oUcZBKx/p\
    CArJBd0xyPQcJywrTlUZjRkYNdXyGbOI3xdBwk0w0WVs9HbeOSu9da8vrfuutCqkONxqSit5whzr3zDt/Zg3jf3gBzESpmcxaiEkeSFSJhgydMsRgIn\
    VgM4ibAQwOJ+qp1Tn2EpgNNhS6sUDYcsgTP/645+yDClEiNUfGedVDWS2ulfoO7Dnue5fTiXtn1TAZ7XgIrtgjYXD6rSlxCWA7hcO1cmcLVqSkHAtWo\
    K79kY4bpEuBFAJ5zTSpXbcR5JCStTxFrOY8a3go9oNW2t8E3FFlM6irKCUvKmao/ArZm4/Z67DrfTWs87f/S8q3Hv1YQOwqo6uh/AA/0ttvS3mNGxOe\
    tda9YQG6xrGtM1GFhH++8DZZ4c+4ePDaNz+BtQSwMEFAAAAAgAAAAhANWeXvOICAAAcBkAAA8AAAB6aXAsIGNoZWNrcG9pbnSlWHlwG1cZX/m24vhIU\
    0xCSE0TQIFW0WEdzmG7oijQDa6zpekmEJTVam1to+vbfXIsE9H0sGuXo+FoSEwotOUKaVNKKWlIooQaKMMRaKGlHDOZAf6gDDMwwzB0YKbw3j7FefvU\
    2Im0nvXK8vsd733f+943OyzWNwhCS4tQcXUKywTFUJP6mLY+oSDFnduTikbahZ22a39dEQSX3IgBWi6rJsEhLpMxowWFOusj0jMFqJed+KOJFKTFErq\
    KoEFVs6mUpiI9mzGdtxoJzdASN+P/OKFxnQRNLrkDA9LZRD6luT3uvZo+mkTQrKIsZnbH8khPmc6YocXzeioRQ1rGzBqxMZ8TWlwuudnSyhrKqAatFO\
    KMprIKuo1+6QSn7MBjPLBErsdPNZeHNrEFwdJtouAS60QHvusQtLvEBvyD/0bQMZMkxjoRdEmwTF7KuovrignXJLF0sjVJqb2wPNlGOK7FlGLdJLxJd\
    ExCNyV5M4IVEqxkp+i9OMW32Gh8sIrSvLVMs5rQXEdpehC8TYLrWS9e6mWNjcQPaynJ28sk7yAk76QkLgT497vka1kSI5/J6JnRWFpTMvBuG1kv3EDJ\
    biyTuQnZekrmQeCVwCcvfyOyMcUAv40rAL2UK1DmChKuEOUKI+iTYIO8iuXK5NOxuILUpGbGkKGoe7QEbKSc5ThvzWZG58O8yZIJwmYsg2PYj2XWraP\
    0AwgGJbiJjYHvYgwiNpcheE/Syo6bLZdiwxS8F2eFYwqilGoLgvdJ8H42Dj4ah1tsRGEQ6XS3lqf7ATLdIUpyK4JhCbbl5VY8Mq6ZKKaoqhckG0Mf3E\
    Zn8kFmJrcj2C7BHdYOs4A5Q8NIWcWLlSu4Y2rW0NzpfArpimEoBaepKinFcMIOOsCZQIUcXqudch0mGAnDh2am74cPS7DLJdZbqpvgI0NDQ7f8D1/WL\
    1FAEIurmDihqaZTy5APTtgtL8GDnzu+Ze6RieVzx7cPgiI34W9SCi4BXohPgSpBYgo0CUaskmEiLWfCaHJHkmrrYUgSbV2CO7F2slJ1Tzy5W+7EQ+dO\
    zZ1lfyCVxPxpCTJTkJUgZ/GnsqZZAJi26kEmi5I4C8EYslY4m0N6Wp/QDDCLgFxlP7g8Qb4IYy5RKMLecm6ktQwiaZcfGcHDx+cDQix7PVCgyTFhLx0\
    fZUrHPhqnIoKPSXCXKTqKsD/J8Xjhbpob95Rz416SG/dR5CSCKQnuN0Vcbqd5pA9mKPKBMvLjBPkJivwkgk9J8KAp1hfhAI/0w6cp8jNl5GcJ8nMU+R\
    CCgxJ83hQbinCIR/bCYTrr2fkt8QW6JY5Q9BcRPCzBl0yxsQhf5tEBeITqPlrWfYzofoUiv4rgaxJ83czLbXhsTjGUdGzUyOZxpnxjFxwtwjddFkvKg\
    GNbBk4eJtes3MJECh7fMvC3n5Hr51aoE0o6p5EKBE+IgsVKt3kMZ69SgOP4SwLP4K2jGdkxeHKG0injVobAt2asBBrB20jBp9pTQ3I7YdVJOmBBXYmn\
    NPj2jJVCI3kTV6Snh6zEt8yb8J1d8AxOKCsz6vEqNWp5JV8+JUdN+K6KH3ioqTmHlLRm5hQVb6YT6+6GZ4tw0pVkZkkwGTwGvmfty3E4lY9b3tSUYpq\
    aCaeLcMZl/U+BEp4X+RSHs6Ijb51zBl6Dc7ZqGSkgbb5afp+GJwjP4fDgg26OhKdzEn5AwvNDGp4fIXhegh/n3cNic8uDv+w/+V+sT+7hy7YS3cLgfC\
    vhxquYVlBsTDNMfPJHI5u4juLqLi9xceLvf7iXTJTcl3exUghdclFuDmJKSh/NkKyJRvzVGAn2EgMDe+FVsnJ1CxroEgbmDcTxsmdJzxONbKxlAVI6Q\
    imNeJjc/KcVJOeaFvTQLvTburr1nmhkQw0Gtnd1bD4WmC293rqm3zja0//Ei9OlwNjhM42vPVQK/r6hnzg78tqrXT1Yu2cRZ2vtzrzRSM+izg78tbVk\
    /PZpS6fhn2kXIW5ZRGeTXccXjYSrXgFB2D9AbqJ/YFvTS1Xo+2vRn+0e6ic30X/dvCNYhX5vLfqDzUtOT6B9p4n+v+76RU8V+oFa9EdGRgbITfR/6vv\
    JU1XoB2vRd5RZif6/L0wfrUI/VIt+8NQz/YOPDm9+PLqz1LvrYGn4L7vPrO3uLB05pvS/fOh3JeKrvXPDmir2X/hK9t9W4WgJzR46S3Qmdu7ZV8X8+2\
    rbf8EI0X4p84CHHI4NC2p3MBWY1hhPjfUX7/1nF7qJtx2/euzPi69/h7CG84YL4HXCovqX8k+/cL22+Pp3CBs5HVwAQ0LV869d31+D/rnzwjlyE/0n6\
    4+tqka/twb9Q79xnFjoJr7+c1+oUE38A1cW/5vITXQOXrjTUc38g7XE31FX39DY1NzS6lzStrS9g/iY/uP5853WG6SFffjnfcw3g+uv1offSRRfeHj0\
    9sX7r9WC71IDaE3d1Awdd4ATCnkJFdMT0Yj7Kg14An2eYF/I0xf0Bzy+cMDnDYc9IX/Q7w/09vmD3qC3Dz9DIeLywvjzjS7sw2W5dBCz8z7ZRrqzwjn\
    /Ho5Hsw1wtw0ptgiXa715EraJXWkjeYElqeiceR62Ee2y8UitQmUDzMPZbrHdBn+5VeB6Vx7LdoB2bM7JYb08lu3e7NhXeKyPx7Kdlx1L3ojYuz0ey3\
    ZNnC6P7eWxbMfD6bZx2ACPZbsVTpfHBnks21Fwuks5bIjHsl2CHfsPHhvmsewpz+m2c9g+Hsuewh027K95rLcisdijzQ7OdfBg75WDX6kAV6QWe6jZw\
    eQ1GHeQ8mD25OGUK8AVycUeJ9ycu3hwRXaxZwCnXAGuSC+2nNvBu5cJ/KHBg9kqu9oGfpEBv3H9Hxabmm64eFrU38i8wLA/DzbS5/g1F7ufpmZrX6yg\
    f9MXEY1NFNNtjadj/w9QSwMEFAAAAAgAAAAhAJcudBN6BgAATAwAABIAAABsZWdhY3ksIGNoZWNrcG9pbnR9lvmb28QZx22v99JushsIpLS0hNvhWHz\
    IXrsluyGlCaBggoAgjsWR5fFKYEv+SqMlm+I2lGbZhXJfyRLulpIGwn0mcQLbAj/Q/sAP9Gn5B2if/gHleXigM5K8eKmW8TOyRpr5vO/Me2lX7C6h9t\
    W+TV+uvfmFrSeN7Ipd/q8udm0iklCGI5FIw7aopVm10hSxHcMyEWUTlBXsTc2gtEZKxKwYqonYrCKwh3S6QUqOsZM46GoinlC62UNHt2yKbimmdLGRY\
    VL0SHElzhmWOYleKe66bZl8PmlYmo6odJw3R7XZIObdUsOcRpcnyKEqJaWKoVHENaZfjWiUqecIV9gVYpPKxeyNgO51MnoSyhBbULcqbo2MJEduJcak\
    TtGrUYuRR0ouNWqOULJJ2TVqlRIlpmPZpam0gL5EQun1ZFm2OknQ7y8RNtUslV7lPxQgKCvZnEKmkCsUCpnkqJgdzWHA26rWcDEo9RUpVlwpRRJSTIq\
    yHqNYmZDi7MfGFENzOldzmGKVjOO8o13UtWyoDo7XmSJ6v75UUDqbyiZFrNYHpRgTcAITIMV240QpuhtrfOQPKE6S8cPO7afa2//Rd6GjyVQymxXzYk\
    7EyQH0xwH0Jxx6ig9dS3GqjNM69Uz5ep4eihQLmVRexBkB8swAeRZHnu0jExTseo5yQifSdk3TMCdLdcK869zl0Jl0HucF6PMD9AhHX+CjkxQpGWlld\
    Rh6SrWRCT/cQiGfzUEMyNmAnOPkUZ+cpyjI+KlycifZdOulsko1nTglaqvaLaSCn/kSAt/Zwjx+0XUuXCI0k+QN65nQKBM6xoSuW+cLG6fYIOOiTkum\
    25bcGHo2o8lMppDGz3Xf/y72diDFZ/AL5nfRGWzywZspLpFxaac10741L1sGK6bFJKTgYLYEB3M5P5iij7yCYquMK12ln60rE4eWVE1LQQ7hZVLpQj5\
    ZyOGqYM9Xd+z5GoptMq71ot3DNGzCOIrGDrkxPVLSLJuM1N0aNVTbVqcFR1Nrqi3gOn+CUOG5SMD1SowBqnncMDd7J26UMZGQupQoe3YhbioWi5d9w5\
    p3kSIUpbLGwBWiOQIx+Y2A7coAm/zBwc0Lz+xcvXBw2waoSg/PXSpLRymUZ6DJqMyAyKj66Y6ShoNJ/Trdl23koXPZhoybmWz9/6XeUta3e9l24dDC0\
    c4fajrj12WYM7BkNDx+zXKcaWDWy02mRXXmy7CL3nlbDWrUWfq14TRBg/TLUyXcJqYSUqSJWwMvqhOTcnd1q1U2fUeIedI8EvKZNKYDL9q5NIv9siOL\
    3eYbrUnxKxm/dqRoE7v0MGgmmU6LKVHE7YEP/SbwoTu4D/3Wx+ymmJFxpyOxojAbjkmlUmI6mcdcgLkrwNzNMb/zMfdQ3CvjPkditeh+fZktiiyTpvF\
    AgHkwwDzEMQ/7mEcoHpXxmCPFm9izzKYyuWyOZc69wUnNL8bb43687fNRT1A8KeMpR+pu4ullNpYsiPl8Es8EGj0baPQc1+j3PuYPFM/L+KPjKoO8Rq\
    u2Wi9N2pbL/O6FCexv4k8Jz/VqNg5sHn93L2/zSl+H3fHi5vH/fMLbXz3Hqaj1BuFZES9JEY/qp5cSiwV1GgfZQ77cZIFIbGsKL8/5OHWH5294Zc5zx\
    yoLSpXV61eL3pYqBncuJtBQyzWC1+Y8h6y6DsuLrxe9MPKUd/DGBN5k7um5Vhc7sm7iqm5Q/ycdvKWxPzbVIUJRrROnoWosNN9edzveaeLdhN6xS77G\
    ZHPwnhflO3DILXu6aTXVcdiHyeEmjiS8dypabF/8royjUtT1irbNzuDYkpy9cZqSxZz9/tL8lc+PZnL4gNlqmNlqgdtqeDf+zG31F99WH1J8JONj/oU\
    zwb9wQr4WomGVPRZWkbrCKkY8rOB2h5XKnrBq3xtWOPrC0n5/WHIIDaeBsIgfDIuYFWG+vzIs0ofCTn44rJysIiPcOXnbtmpo/YHsfOvr/tPH7P1rx1\
    76dLaVndp7pPu/j7Ryn8fHYsG8+//d37L/8friuFqtjvMeDcbt//b7+TXFMd7b4w29A4d30tsOt8eRyK5x3tt65A69Obbh2a3rX9x0fUuceLS19YvtR\
    85YM9zad0Ad+2zPP1vtdVsi+1t0fs/Rvm8573xfb6879rfIMd6/le+3NmfP36Nvf1/vWHcR79/lDLdvorGueHdPb1+/MDC4YuVQdHFGbuP/AFBLAwQU\
    AAAACAAAACEAtg/30soEAAAJDwAADQAAAHppcCwgY29tcGlsZWSll01sG0UYhte/cVxwkvJjEiA1JBQHWme9ttd20jjBLeZnQ3GMKFYkZDb2xl7FsfO\
    tx6mIWlGBUrW3XkAlqjj0gqIWIYQQErRG4ggHRCUQfxIHLhQJgYQQEYeKGY/j7k6duNgbjVZe7fs+787OfN8mKVmsHOdwcLcc/dxeTtayBXVVGc/JSP\
    atLBUTcRc3bzhOmU8Cl7bh+5fLOaUIppNg9qYH8e9MWVPzGXzVh0e1qPh433FFzRcQWLKojI19mSpSixVnRlMWqmoxl0FKqVLWMquCE6xeb7oHm1Twn\
    XJeARuVOBPFsoxeoBedYE+b8D089KQt+JxdqYJDciDonZM4r2SWTHiYETi9khX/4d8I9pzNZsvFopJFarlUcT6v5RRNyR1Rs8gJd4yl4E4ErhT0pd2t\
    H2BBlSvQX8DpCrYCpfthoOAgmL2YKpnX4S7JtA53ny0Qu3sQ3JsCd+v58G/Px30GQwEGqeFQw/B+YvgANXwQwXAK9rXO56f5PAa7ADxE7R5u2I0Qu1F\
    q9wiC/Sl4NL2vtZ1WLZXUEr6oyCXwGmyDMEZtH2vYPk5sD1Dbgwh8KRhPD+9uuyprwBtcQ+CnrkLDNUBcg9Q1hEBMQTi9v7VrqbqcWZBRtqBUMkiTs0\
    tKDiLUvbF4ZsulfHPtROtAESYwEC+MSQwcG6OgQwimUhBr/daE7bc2bUgehplCffE9UU8uWU9DHC8602k4TE2PIHgyBYnWb06gb+4pg2UEnqaT8UxjM\
    p4lkyFRu1kEz6XgaLXiS0o9jou+qut1vAfISO64o91ctLmjfYtlbVlGmVVFq+CtkIiHmI19m4ef4D/+46c3SGIydsYPceGb+MbGzshFNV9aVkooEQ90\
    kkAMkgDTx+G6GSPMuwYY4KabARZeRUqZ7P5EfLKzJ6dHUUWoqJAM61O/DNoxxb5rBhcXM1TVcT4Rn+giwLGBvqlLoY3ajd6RmLbpib137UwttPr2Vdv\
    WmzXxR2uMJLuwdX3Ag9meNslGjcn8ibinbbJzv/XWtO8/rHOsfy17ibGjDeeQkSMk4pGOZ4DjTk2TQfjn5uzfdMAPdMPfcB+NkUH4NyoviR3wg93wZ3\
    r2XFlDJ64Q/t+vfeXpgB/qhr+4uDhNBuF/KXzxQQd8sRu+qeFK+P/8fGazA364G7746UexmYvJqcuJ+Vrw5bdqyV9fuTrq7q9duCTHvj3/Q43kcvVPj\
    HSw/yK3s/9muc0a2jj/GeGszS+daP/8fdxkk9Os/uFOJyDgJOSv38m/2L7+DnPCzQZQf8SKoqm4A6zJ5HMso+YScd//DML7o+FwROQDoUBAjAq8PxgM\
    8HwkGhYjfFAIR8PBUMDPiwJJ+fsnn//rxTm89ZQmEraZU99B+29Jzn4Hs2p9A3QblNcs3E49lzXRN7Ehg8mcldulc7I++kY0YAyj82k2QFau7xYug/y\
    YjWN6F6vVdwCj9k9W62e1+upt1KbtjFZgtfrKa9R+x2oDrFZfNRluD6MNslp9xWO4rDbEavXViuE6GK3IavUVheGy2jCr1VcJo3all9FGWK1+n/cZuT\
    rtDutbv/2GDeKUk2tTGJKS3X5gu4xYDuqKmfH8voWet5zbbcFO/o3k3m08Kf1Ctdmppq9+P733P1BLAwQUAAAACAAAACEA88IqlwYFAAAJDwAAFgAAA\
    HppcCwgbmVzdGVkIGNoZWNrcG9pbnSllktsG0UcxtfPOA51kkIJDRAMCeBA63j9zssJppjHhtZxabqkFLOxN/YqfuS/O05FqEUllKq99QIqUcWBC4oK\
    QgghDrRG4kgOiEogXhJCXCgXKiFEThUzu467O1Viaq81Wq13f9/3zezM/DfJWawM43Awtx09zF5GkDN5aUUcyQpI8C4vFRJxFzNvOM6Yq8B4eBsGiuW\
    sWABTFcwe3omvFSQgMZ2VMggsmUy5UBAzSCqXFOcROSvKYvYQvuME63AKbB6eBPB5T4lSLo/AnkFl7OxNV5BUUJxpWVyoSIVsGoklpSynV/xO6PB4+A\
    7VpCwLOREcGuJMFMoCOqr96YRO3kR0wclb8DmzXIEuzoHgrlmO8XBmzoSbGcEeD2fFP3yNwHU+TxJ1I+hJQS9vV2MtSIICe/PYM+/Ia5os3J3vIvA9W\
    Iszr8E+zrQG92p0H4L7UrBf7RS73al+A++H+zX+gTr/IOEHNP4hBO4UPKy6s5r7IwY6AIMaPVSnHyX0Yxr9OAJPCoZ5l0rLlVJJKuXSRVEowRMGlSA8\
    qakcqKscJCpeTWUEgS8FLL/HoLIiyOA3iIQgoIkE6yIhIhLWRCIIoikY5fepIqVKMb0goExeVNJIFjJLYhbGNLH625spl3KNlzeu6odhAuvjNzOJ9Ye\
    HNd0YgqkUTKsD7N8e4KcMuSIQz6sv+2k1F2c9C4fwSzadhWc0jQSCZ1PwnDrIfm2QnzcoROEFrWdcvWczpGcvavRhBEdSkKxUYZbvxA/j8UUCWSaQUu\
    8f9fBkEcFLVTimTtQVUVbw7Ic5zqTUZ+XxKvD5xjULL1dhHl+blfoMOVGFV9T7FWUBny0VdRaLRQFO5m0Vb5LrcMz+tnniDfwvackdl3IfM91Yyt7Fs\
    lwUULqeJxGfoFb0nR0sSfH5X7+8RSKTtnOKfiZyK0V93aaFgpQrFcUSSsQDrQQJB0mAqVNw3YwtzLsG6GWmGgEWXkdimexDifh4OwNQkBAqiCTD2uTv\
    +8lcsu+awcXEDLvqiC8RH2sjwFxv9+Tl0HrtZudgTN5wxz66dq4WWnn3qm3r7Vr4Z2uMJLu0db3Xjb3dTZINGZOxibi7abILf3bW5B8/VX2sfxc9RNj\
    RxGfC6ONPxKMtjwDDnJkijfhfmLV/14J/oB3/9b7DMdKI/03leLgF/2A7/tMdXVdW0ekrxP+fN79xt+Afasd/cXFxijTiv+n/+pMW/MPt+JvqqsT/31\
    /PbbTgH2nHP/zFZ7Hp95OTHybma8GT79SSf7x2daivp3bpshD7/uJPNZLL1TM22ML6i/6f9TfDbNTQ+sUvic/q/NLp5v3vZsYbPo0iEGl1AAJO4vzte\
    7ljzfffAcZ/qwCoXVREWcIVYFUgH4ZpKZuIe+8wiI8djUSiYV8gFAiER/0+NhgM+KIsi1swQn4+f5QNj/pIyq9eveHy4BweNaWJhG3k1BfSntuS09/B\
    NK0vgH0GctPC7FR6aRF9Ees3iMxamV0qJ62jL0S9Bp1rOp1GAaRxfbVwGfA5G0PVLprVVwAje4NmWZrV795GlnyiGSsGzep3XiP7A80GaFa/a1K+HRQ\
    bpFn9jkf50myIZvW7FeXroNgwzep3FMqXZiM0q98ljOxyJ8VGaVa/zruNvjp2h/mtX34DBjjlZJpsDEnObj+wvY1YDuo2M+P5Y4t23nJulwU7+fhmPq\
    j3VPtCtdk1plt9Xnv2P1BLAwQUAAAACAAAACEA0SUg2K0CAABlBwAADwAAAHppcCwgdHdvIGhhbHZlc6WVy27TQBSGJ3biuG6aJuES2kXXAUFqO7eWW\
    yQLeeMFaRBShFQZ1xliCzfO2JNWUFWqhILUHU/Aa/AEsEVdlFV3rFixZclMTFPbUVK1HGnkxJr/nG9m/jNuaWwSAJ4HU5EDBWB4pmXvwfWugY3y4K2j\
    KlnwKhJHzCECpU6aCGDfdLvQQ4lDxHQ48mIf2j0LI9bELslT1ofYdnxB9+DO0Ha6OoZ93/X0PVlAyVKQwiczjR5EqUAiqI5r4BfBSwFxnQSZI6J0hyV\
    PczBEvMZgtLClAY0ZIUFLjNDisWm6jgNNbLt9X3juESLYfWabWECZu220hFG2jZb9cbkuDIhzhyhvsRahsFJWUEVCBYvXWIxu0OzsCN2k2W8dWzTJbY\
    yKbXTH76TosgeuaaEVLTEst7Q0/7HwurpEMtDRmrm5RVCebG75jevtGljfg55PoFXlXmyP54VEa375ffaBQtMxu+YqaFzU/LfTuuHYvf4u7GNVqVyh7\
    CTqVQrQ3Ee/GFKCmQuQB80JwM47DF16OKry6Dp1z8OxMXYgZRg9+blCXcfNZciCpxFXr4uq8vA/AAA4atJBCT5tcae0JH8JweMogaQqG+D69S+CMrjf\
    Tg8y5HdmLsNyyAoT213r/CsCrXryuffy8vNfA/KFAcdL96FnEwe+N2i36nZXVcpXhBBrdUkSN2pypS5t1htiTd6sig25XhEbdVncrFSlyoZcrYqUcuH\
    g+9cS4SiNKRMUdsIZbtvcFHn8Hoyrww1YjCi3E2BWo8eThJtoNZLkJJxkqnPjecKNkI/kaTNgugHj8rCLsxH5DwbEeieuDbsvqqVXdtT1cW3YQ8sR7V\
    lIO2Pvwke7Fl1zElxiupbGcffPLco+mCj52HORCZ5/kuftxtGPCGDTwf/g9k1xgYYfzw/m/gVQSwMEFAAAAAgAAAAhADdI468wBAAAFQwAAA4AAAB6a\
    XAsIG9wdGltaXplcqWWz28bRRTHxz/juMH5wY+0oaShDdSFxvH6x9pp2oa6xT2sVIIR0oJUrTb2xLuw9vrtzqakkqVKNJUsceFSFQ5cOHLogUPLrX8A\
    IFUgcUHqAS4gJMQVLszsJu7uhMTBGWu08no/7/udmfeed1WKRBFKJNCuMYGmkGrVNX0DLzZUomY6HxrVSgq9Hxi3wl1AaTlGAZuoBEOoC+G0hLoQkcf\
    pzZbZwm3itJQ1Z30dWxCtE5MGzSgO0Q07qVh4zdGNhkJw2zYtZSOXhFg6LY+48UxLbWKIe0iyapgqece7mYQROUSfyUJCjtBrvePAqJQgkHxbQmkpLI\
    XoDBM4kpai9EO/Exjr1eumYeA60c22nXzLamALN67odZKEZ87UIEVgvAYTtkSXMKlFNepDi2uejgBT2igL+CyNL4W34DkptAXP9zQGvkBgugZHbYnux\
    TEOzMGMB764DR5n4EseOEvgRA3mbCnShZc5MA8nPfDUNjjPwFc88FUCp2uQtqVoF85wYAFe09yteN0FpegdOEu3IHQHFjw4Q2CxBllbinVB4OAi5DzV\
    /LZqgakWPVAkUKpB2XbkMfpoR7XUltK0TKdjw9J1ONeF5bQcpr8YFpy/uvLNZ2x8Lid8WQAXrq788S0b38mj9H5DbXVwW2834aKE3Kg3sN7UiNLAdXU\
    TVuhNhrexTbBlbsAbPS+c+pHe0m9iuNRzM2XdtLBa16ByTU6xqDpLNSqoq2sGhss9Nz3XHRs34Mo1Ob5j3oY3r0OVJqubLRG6STHsqE5mVRpJfHJ76f\
    cf6WLYXN2zRqbR6X6NZKiLlkqUDWzZNMGqlVNcqfznEJjYgz9//pjtPpt7i82g0lOx7eJQVENvttnmViv5g+jxQywwAys34Dd2cuF9DUyilb6BtU2CT\
    VZB1cryMLo7w9AJMTDzsHXhl2PsaOL7ekihi4GutJitVs4dwgBCtx7uN5mz93748tc5qj03wNl80JlQrcyhwfreYDr6k5OYBU4M0Dkf1MlVK2U0/PoP\
    rZ8/jP6j79EjNpn+/chXx4fQLxxG/95PoQf7Tebr79ulzSHOv3jA87/EJtO5++SD0OD1j6Plvk6/15SG3YB8kik//qL57uD6n0W5pw3IXaKNLZ12oJs\
    q+0tV9Ea1kvmfRoScWC6KpfySuCQW6CcnCoKQzYqFolDOFvJlQcyWRdHrUn+dUBbS1EfadRliZvs+/f16Ypdz/j2Gp/0NeDpAzkfQXh2eD+JvojOBIJ\
    /6g+zq3HwcfyOcDMSZiqLdDZjH/d0qFcDvRhHXO3nW3wGCbDbGscLB2Xs8m+NZf+UH2aNxjs3zrL86OV2eLfCsv+K49Y5wbJFn/TUzHtT1sXvkij+VZ\
    4NnnEADimxVisfP7pRkZKFPjnHXf8Le9WFip8XH2csS+vqI991724jFPWbMfd579l9QSwMEFAAAAAgAAAAhAPwrrMvWAQAALQUAAA8AAAB6aXAsIG5v\
    IHRlbnNvcnML8GZmYWDg4GDAAAIMQgyJRckZmWWp+imJJYl6Bdk5bk58DFEooIGptpBBI4IVqCG1ID85o5DRmzkCaCJDXmJuaiFTBCOQWVHIHMEOpDM\
    yi0vyiyoLWWILWTXc7T9A7HF3gFqYWqoX4M3O0fmSLcwPyAXhAJyuE2fQhbtOLy2/KDexJL4stag4Mz/PzUkTzZF4gCHIyu3v7zSDHMqI10opBnOElS\
    CfJKanxifmZKbn5abmlbg5GRNvKwKYmYAcYF9e+JIJaAUTXgcIMtjDHZBUWZKaX5SSWuTmZE2OvTCQk1lSkpMKckOr7WNJNqAtbHjdwM9gC3cDPLwty\
    XeBMRfI7ovz0kMJ+1+OwQgRAaAkqV+cWpQJjIGqxBKgO+IzU9yc9Eh0ioGRpYGFiZmFmbm5uZmRpZGxoYGJgYGBmaWlmbGpqYURUNzU1MTIHOTKa2ca\
    lmgA3aEBdiUjyLFwdyKnWgEMl6PnI3TdyAlQHEXnPCTdaOkc3RDkRCSFmnAYGfCkXHRzkBOCIIo5k5DMgSdAdO3IccmPol2MiQE97aBrRg5iOVS7kTR\
    jj/wAbzY2HVhSYdaF62RDoyczQmgLZggN1AcqnRhOs0D4kFKAlQ2ihw2sHqIWAFBLAwQUAAAACAAAACEA5sYYT14CAAApBgAAEAAAAHppcCwgYmFyZS\
    B0ZW5zb3KlVD1v00AYPtuNEwxKWhiiVqJiDBKkdhLnA0RDLeTFA2kQKILBcp1rsHDjnn0JHxJSJAQVEj8BVcz8AVYmGBHMDEiwsMDKyF1M3fOVBAGv/\
    Prycc/zPvf6ed2xpAUAcjlwJBbBSeCE7m1vDNf6DnbKu3d808iDm6mYiC4OyK6yPcKeHyl2CLdGnt+3MRxGQWiPKwoCpVIvSxgjstMZQCTEEMX0Awdf\
    i39UkNgTyB4VST2JrO7uCC1YJzDKbFrAEi3JEveQbMnko7CHsk9dN/B96GIvGEbK1bAPQ9i/4rlYQbmzXXQMI6WLjpc7Vjb35lbxyz5hpNmZedoiOJ2\
    ctrwdhDsOtscwjAi/aSxzh2ZCoyVeff/4iIoX5pZYAY3DEr96YTu+NxjuwCE2jersKrOjXqMC2nfRV5GUEOcKWALtRMDWfQwD2jbTuPgvdQ/C9zD2Id\
    Xw+NLnZZlUkedqyIP1lKvWVNO48B8CYtZJm9wuk4vkhOQLkq9JfiIJNoiXSZ4hqW5Qpfcebq+r1GtzlRbAqURp4oQCL7WqUMb3+4Prf+7/KqgcGmB6+\
    AiGHnHAA4f62Pb6plH+y15oeqPS1FotXdOaeq1eq6qVutrQaq1WtabX1Wa9oqm63qxSlc+fPHtZIjpKU5UCFZvoZKdk8Yhy/j3Ao9kBKKaQ3xg0N1c8\
    CWvilRTJpgDmTA7PwxpxKcXzgeFJBoCHs+7Ip+A3RMB5l8eyPiikWygB3k08mH08qylslwH/3jgdS5bPHdhMOp8gs9z6TojXH1K8Etz0r7eZ+Hv8Bsv\
    IMSY73R/v/QlQSwMEFAAAAAgAAAAhADegsmM1AQAAiQEAABMAAABsZWdhY3ksIGJhcmUgdGVuc29ybY+/TsMwEMYdJ23BFNSVrWNZqpaKQieohLpY/C\
    uLFxQFx2qNrLjnOJVAqpStwDMwMPIYPAorj4DEwJUuDFj+nezz57vvSvrMzPfL6Kt593a52y7p2WeIcQGkJRqEkJmz3kpr4rlyubYZBCgQ2/hitPdGx\
    SpLdZIBfRQMk/5+puJcP6gcwgVELVHBZD61zkOFUxHiTWceqjwS0aqGzSZQ41FRYE/prZPTdlx4bXIWO3VbaJPGXmW5dfF8n6GnlqitCqIymSgI1l/Y\
    yNjEX6+TDKjYQc2gNzjsdHud/kH/qNuH8Le3nBUQ8fo5urnihFMecrpEN1U8BkuoPUkc1SjpcdKcXbhUOZWeaukZbOyNYdMDG8MWer0B8l+XIGnXyd9\
    VHmM4wY2UyCvyjnwgZEhIA2kineEPUEsDBBQAAAAIAAAAIQDf1GXkgAIAAGkGAAAJAAAAemlwLCBsaXN0pVRNj9JQFH1tmYJ15MvFxFlMjIkJkyhDgT\
    KgcZghppsuRIwJMTFNp7yhjR06rzzwIzHBGGecpS5cGv+FW/+B0bULE1ez8ge48T7qMG0Z8OuGy6Nwz7mnl3Pb1IQYQokEmoo0yiLDMy17iNc6BjXye\
    w8ctZFE90Ix4u8TlDOpC5V5fUBtpy/pHt4e2E5Hp7jXdz19WJQIl8u148Dah0qjiwnvQyTVcQ16x/9SIkKbg5oCibUFOM29AVnQFikRb2tI4zVB4w9I\
    XBPhI3dAEoem6ToONqnt9vrSLa+DPdy5aZtUImdWW0Si5GyLLFrQ2eItwYpZY65zjAuY9kmS8eyT1KHFytOUZFoki/NNLZ7IPntZ+QwKWDZnTmgJrU4\
    mlN9xvV2D6kPs9UGP2rgcGdSMkFm799+/PGc3zs1tt4zWT9r9mqNuOHa3t4t7VG2U/qxjOCplJqD+kBzx0IKfKyCD6hMB248pdtnI1cb1f+l7HI5NqY\
    OZhhc3vl0QoYs4V0MSbYRcuVZQG9f+Q4DPOqrD2ya8IEeQ7yA/QH6FRFuwC5AXIQtbTOmjpzsbBebTuUpT6PxE6cQVqajUksQYP73t3v39/FdQ8cQA4\
    5vvY88GBzwx2A7odkdt5P9yFrKyXqzKtZoiy1WlXCmXCsVKoVRTlHJRkZWiUqlV5TJcMpVH9EcrBzpyY5UcEzvRGdyY9JTy6HMkig4uwFIIeYlDs3Ys\
    ShI08XKI5FWQZGpzojxBI2ZCPFkeTS9AFB50RzIEf8OjiHej2KAPUiHspoCiboqCg3/PSgj8OgA+3ThNTRSvHNtMuDpBxiPnR84/qzH/BNz4p7joX/t\
    PsAXRx8TH9X7tT1BLAwQUAAAACAAAACEADCStiuMEAADJDgAACgAAAHppcCwgdHVwbGWlllts21QYx51LkzRj6QW2bgVKoGWkY0vjONd2TUs2AsNlSz\
    O2hUoouImbWE2TffZJJ6pVTEKtxltBAnXVtAd4qgYChLhIbOEdHhBIIHGReOCF8cIDQvRpwsfHDfaZ2rDElWW58e///5/jc77Pad5mZxiXi7nr6GZ6G\
    UHOl6RFcaQgIMF/Yb6cSnqYGdNx2ZrPV8tlMY+kakVxn5YLoiwWTkh55AZmOAMWXxZrB/wXRalYQmDNo6oq6s/VkFRW3DlZnK1J5UIOiRWlKucWg26w\
    +XxZp8oo6pNCUQQ7QdypclVAZ8g/3dCRtWBdcGRt6jV/oQZO3oXANc0zPt7KW9TTiqDTx9vVP/Uegfv1Ek60B8F9GdibdWixZiVBAU9J9SzZS0STha6\
    SE8PdqhZvXYEe3rICvYS+H8EDGdinDYrdHtR+Ex+EPsIf0PmDmO8n/IMIHsrAw5o7S9wHTDQHjxDaq9OPYvoxQg8iGMrA41mPRsu1SkWqFHMLolCBQy\
    aVEDxBVHy6yjBWOUxUnkRwJANHs3tNKouCDH6TSBhGiEhAF2GxSJCIcAhCGQhn92kildpCblZA+ZKo5JAs5OfFAkSImP72pqqVYuPlRTX9CMRUffXNx\
    FX94WGiO4pgLAPHtAkObk/wuClXFBIl7WVPaLl4+ypMqi/ZsgpPEY0kguMZOKFNcpBM8tMmhRikyMie0Uf2LB7ZSUI/h4DPwFRtGZ7PdqoPq/OLBLwD\
    4JT2+2lfFu8PSC/DtLZQF0VZUVc/ZHiLoq/KM8vwQqlxz8LZZTin3lsVfYWcX4as9ntNmeWdq/CiP807Xe9uHQ6fVJczPtM7bsw+JtjYmP65qrwgoJw\
    eIZX0U/uz2cFi38/+/OU1nAufO/v2M9H/fPXNmRPKUrGyIFZQKsndo7V2REI4wMRFuG1VLay7BuhhJhoBZl9BYhUXm1RyrBXf7aMsIVQWcYaV8d8O4g\
    Xj2DWDh0mYquJIIJUcbSPAuZ6u8RvhjfqdzsGEvOlNvP/dlXp48eqtjq236pGf7Qmc7NrW7R6v6u1tkmzInIxNJb1Nk6390VmXf/xY87H/teDDwq4mP\
    sfMPsFUMtbyDDDM5Ql8Yv+1acf3Lfhz7fhv9J1K4BP731HOR1rwD7XjP+ncc3MJXbqJ/f9+9RtvC/7hdvzn5uYm8In9vw5+9VEL/pF2/C26Kvb/59cr\
    my34R9vxj3zxSWLynfT4e6mZeuilt+vp31++NdTXXb92Q0j8sP5THefydI8OtrD/Yv9n/00xm3W0sf4l9lmamb/UfPxdzFjDp1H2o61OAOfGzt9eL55\
    tXn8HjI1HG6IiypLaAZYE/PWXkwr33n8CbDwajUUCXJjjIvFggA2FODYU5KLxABeIxdl4PBTnQrEwTnno0zfWfGoOn5bSgsM2chpbZ/ddyenvWJo2Ns\
    A+E3nVxuzUbGkRYxPrNzcuO7NL56R1jI2ox6TzpkGn0QBp3NgtPCZ8fwdD9S6aNXYAM/shzbI0a6zeZvaAg2KDNGusvGZ2nWY5mjVWTcrXSbEhmjVWP\
    MqXZsM0a6xWlK+LYiM0a6wolC/NRmnWWCXMbKCTYmM0a9znXWZfA7vD+jZuvwET3OtmmhSGNO9wHNkuI7ajhmJmvn5gI9fP3dttwYG/sJmiPlLyhdrh\
    IEyX9jx59l9QSwMEFAAAAAgAAAAhABNaBBj9BwAAiRQAAAsAAAB6aXAsIG1vZHVsZaVYa3TbZhlWnDRN1DWXrltYN0pYC3OgTX130q5O8TYX5pKlKtt\
    EoWiKLVsituRX+pSsoWEdI4kLDMplWxvKgHEt3RhjlDHautwvGzBaWBmXc/gxfjD4ARwOh/7a4bvIiSS3y0jko8j69D7P++p7n/f9Pmck29zCcW1tXM\
    PRxa3hZDOnauPKlryM5P7KWCmT7uD2eo6DgRwysFW/rveXjbxdUqz+nKEjWdMVk9+jgK3oSJNLPHB990LTFASCInGGTGyh6UVoroqr8L1UkU25rCDFt\
    KBlClZQI2nULhTISOsUrBSvJSO6oUsVPKRZCBPXDSRLQdCWk/C9VkKaLkk8HuGhfR/w07BKgCvEKymfnBubkM28VDEVSTWMMQtW53JGqaTkkGboFn+b\
    mVdMJX+zlsPojj4BOsVOD5CBulTyrFu8mjzTLKlgl0peG1gzLHaQpwXDdAGvpMC14rqGR9KEhlSJEBQtuIqaXS1e12gmlybk/ZaUk3HQeeihhq8R17g\
    NF17uGvp4nbj+ko89Lq+lpteJ3cTUQjJSpDyeBYfotfTpevEq39MFV6+jFr3szUqGnL+02eup2fUsmQ1mhlV3uIHabWQycIQFb5iCNwbFJjwUghsuqb\
    tx/ib8J5LnIYjl1jcFbwqqzVUVK+rNQbEVAycUragi2OSgJRtpJYuXTIUoJ7+gQh42X8YE684yTGk8wkN/MCiuxKQWtpSLCmxhED6DXwztYYM8hJyIw\
    2IzvuYqNkSybQiiu7NcMBvINuEzgCAWzLbgD75HED9E3z6BICnAQJXeDM7CVgG2ibhauVFNtuBGdbOKA1C3qMxBGLarEcKUwsTZwDQMZZumYQejeguC\
    tAA3MaqbZ+EWATK2istqp9qm4ip56zS8TYBb1dXUIKsyge9S1wyrTLJvV5kmh1UmudtUpq0RlQlnt8okIqhMCHtUlul3qCyTt6s4eXfQUsflmVNlXVd\
    KFtyZbRKvwGOGjRYGxWyAGo4pJr6XLG1SgXeSWZqBvTSJFjK1vALvwnPXNAPvpjmoyPk86Sf78MtzM/Aeqpy8VpJJYYPETO8SedZ7dAtrDdePfIhWKX\
    ZfwRHUOUYZR446K5qGXbEg70Tq2BBNKqCIK/DQpGIaFhTEXqJVUxnHDUnJ18nwQEXBCsfCmdByChSDhJx8EKj2qJM6rVHNozLKqbphlvk0+TaMvxFdv\
    xfremwKSnVdl4PqJp8SIqAzJRiOEipECcCUYCKwBEBMCfYsjAswofq1FIW7GcN+h2GSMLyPMRxAMCXA+xnDPbNwUIB7qZY+EKQzZNq6TmdIkXW4z8Mb\
    gw8y3mmHd4bwzjLeKoJDAnyIpr7OMS6b8GEPRRw+wijudyg+Sig+xigOI/i4AJ+gzV63yxKdQ8WScMZzYzjdn2RUTpnuMvTifJV+irIn4AHMjkvwQcz\
    e18dYH0JwRICjNiuVuWn4tADHnFL5jFMqDy+UymedUvmcUyqfd0rlEadUvuCUyhedUvmSUypfdkrlK6RUvkqnkrxDAavHNnH3O47LgnQQBavxaztTf7\
    l4svqi+i+q87JRxquhXYYTO4eePkqOOapduVDA6zA8WqUzQmdBqk8t6bsWPFZ1NBiBrzdqsITRssnvYhd4HGvvG1PwRF1732zUXhKeVGl7+xZNT7ZlB\
    k7itoZr79tsMp9C8B0Bnmbq+e4snBLgdIP+BuAMS3LNSfJZkuTvMYbvI/iBAD9kDD+ahR8L8BOqv5+yBP1sGn4uwDNOgp51EvSLhQT90knQr5wEPeck\
    6NdOgs45CTrvJOg3ToJ+6yToeZKgC/VeNp+f32Vb5nvZ/OAL2YA9atuj/SPZlW3Xm2v/3tfOceQcuezGq8e18erHi3ZZRhLpKbiPNe6/woT3qX/86T4\
    ybeS8PO86LrnA6yxZeDuhFXUinkw66qN+VUciRgIYmoCXAthF4BUD6OaG5gMY3Y8Ug2y2MultS/FbP0oaQiWFxDC9/cVriOZbXzGGDi7l2dVuCWXSW5\
    cRwB3dndtPxOdqL7dvSJnHe1OPna/W4uNHz6y4+EAt8ceWFIns2MWXusna0LtIZBu9kYUz6d5FIzv8t/aa+fsnqZ+Wf5eDhLhtET83ev1EMumBJc8Ax\
    x0cIifxf3h36/NL8B9djv+5nuEUOYn/l607E0vwH1uO/x0rV52eRAdOE///uee53iX4jy/Hf6FQGCIn8f9s5JknluA/sRz/TQ4r8f/fP1ePL8F/cjn+\
    E6dOpnY8MrL90czeWmzfg7WRv951ZmNPV+3YCTl14cgfaiSujq6tG5ZQfwOvpv52ccdraO7IWeJncu/YgcXfv5PbNu9nvq0nlzoBUZ54Pvdw8fbF++9\
    6LrKwANBXtBQT/zbXJukmWdLymXT//xlIKDyYTA4kQtF4NJoYjITCsVg0FI7HByPh6GAyNBiLRkP4SJIoR85WTwVxHEEaZRMJdj5O99LY1RC5//8Qfr\
    R7AezxIPe3c5dbTP0k7kVsnYfknJukYeX087gXom4Pj8BzjQugH+5eLTo88As851u7/Fj3CuDFVlb5sGE/1t29vdgX/NiIH+vuvF4s2RF5u70f6+6aP\
    r9+bMyPdXc8n9/VPmzcj3V3K59fPzbhx7o7is9vhw+b9GPdXcKL/acfO+DHuuu80+u3k/N3FT/YXX7rPeDzLvClG8NItrV1U72NNG92NTPv9fFmdr27\
    q74stJIf59wNa9k926GuaGWYTmrPbP8HUEsDBBQAAAAIAAAAIQDLNtBzkSIAALhtAAAOAAAAbGVnYWN5LCBtb2R1bGXtfVmUHNd1GACCItXavUixrdh\
    PAzuoBnt6ejaQGHFAgSAhwkOC1AAixh6Mqqu7q6dLU13Vr6p6Fg47oReSkBNvSexIjBJviW1FdmzHkZdYgrPZ2TfHcWI7u51zEv/5TzknJyd3ea/q1d\
    KDgYhzouNkcAbd9ZZ777vvvvvuu/fWm1dOfVfN/1+fvvI/xcd/8oWvab5y6rn/8QD8P5EnrI13nzhxYhSFSdgNfXvXjWIvDORJaLDxDqjxvSTxXdsNe\
    p4TyFO3N2pQmByMXDv2XnJj+cBEnrY2HoTCeBBGiXxw7dTGA/DkBYl8y9rpjdMIIwy25UNrp8djwGltvAWKhmFv7LvyRDcJo+6gGQRNLomb3TBIHC9w\
    o9p1V47dIPEcvyZPbjwHveb2wmhnLu5GTtIdzO26we6c73XmRgfJIAwWm/Pzc7GXuLMjp7vjbLvxHAGfC4I5BXwuBd4cHchTGx85e+JE13fiWGS4rOe\
    obX2lJuAnmpmZuSTitFZkEGrUgFvHYs/zfdFxhdPruT2RhMJLhBeIZOCKMOq5EX47EE7kihHggyZcSTAAZpxEY+RFU1zyEzcKnMTbdf2DhnAC0W4/jx\
    Dc3lNeN2m3RdgXajyiC9UdBpKCbYobgLTd7ofRnhP1rDp0GbrAoR72bLezoUKF0+26oyQGNAcExQtG4wSeekJ1j3EgMBwcSN+L4kThxmLFi7gpribYI\
    CAQM90BFs6IcJwAsJiYEdC3jI/+ASIQrtMdiHjcURUKdoPg9L2A2kVuMo4CL9hmZhJQHAk+wdzpTmo+cOy7jj+GmSiOFYR81+sB10KQcjF0gjHB78L/\
    CN1R5HWZnwaXPRjDwElwyNA23IPHyIUZUiTtDULgRyoYwgF2EogYWkCNGhSMEwZLgEZuBKMfMtYkcoIYHwFiGIgwk4viXI1GvucSP4lvigcplYmIQYL\
    gm7U38KAehI3AUGMH+LjtxQnKEXJczaKCkcdUV7y8CbSejalBz+v3oSswB+Qt2XPdoMxflBoe+AotqpV2urh5lTwL+NtPiEvQ0ShoI3/dfaebwGTsMZ\
    +ZfeE4APnzvR13dtaBT5hrFBocJbJOQwEI8QfE82qxwX+RGAAtLEUsJQeg1nDFlWmOaOYCt5vwmnRAHuKu00MEe86B4sTT+85w5LsrK/yIP2fER3F+D\
    c2BE9NFwUDZi4cgKjg3rt8ERgK/2vRAo43GQcMAxIuONAgvsU6qJQBk+3IY7C70rPnGQquxXG/z+k7XgQGn2DJVSmME5fBMMjJzRZsQ1t1nP9r+YMVK\
    Y8K4XsPthkM3g2mAwVnSxAAp55eY7iu8oht58BUDSPuURpCjPgYKQOaYqBQMsVmsChA7Q6un1fgDVSmrBCATy/UGFiIgi79mlAggJd8ghVU/Uhz2vGQ\
    gDNWNE+eRNumPgy4udtI/erUzlNgBnqqpcjqgqUA8e+69DM7AmK/An81SCf5YM8DI3fmZRhVn6o0pfSLXH6s+zJepLRH6wkw1X48Ev3AX8Fu5EnNiaC\
    eameEJspWOXAE91k02YbNtqI17C3mO5syK8LYD0J6bsO7g2xA4u8WdP4TbhR86PXrquX1h217gJbZtxa7fb4hzTrQNoJXdIGYvimthAACbzWYVhDNid\
    BC5ff9AoxSbXoAmAGrnIJnVjbem4QN0K+Ys58ZThX8azcrGIV07hj3JqjfTZhkvvb7w3cCiDmJ1VcyTovdA2uPEgQ2BajZbWw2TJgM07eWgEHZcWPna\
    eAiE6tUEg20YW4X2RBIQ2gRzSk2eZfTPiHP92C2j8nr7Jio3GA9dsBmZ1GOgAoZaAKOe4cv4uO0mNtJsdw5saKP4CSWAIIxWwBSCbx3f3bRfBJZAC5j\
    mIKFpsV/MUINsfthNWHv29mdBUyBQrW01uCaKcEolGNyw9HEyEKkxQ719KA9Hqo8X9Nx9ot+cwyBMxCyBeHyVejxOAPPMiBwvdsVVBPB0FIWR1Z8haO\
    IQekxQdYW8JYDNsu3O5En4plWCmJax4SYCdz+xvNj3QFT0uBo8RSin9fr0ZQa8JlZrqSVuEiTiZ6YBpy62I+DoWeGFY0Kwu+HowE5CG04a3iix9yIwv\
    eBAchzCxMspYGMreFljMWfEWELEDR5YYUKYhySgtk1mFSA1VTyaRRbX6yOUWlL1TQC7VT9qseTAV0l2BpSM6hh3R5IsgxnxFO7q1VNWjSkNsKaBb0kE\
    4nscGqB5RkFpDImTwLplGnLKwqAVds+7T1yexmPOlFJxqG8qpoQp5xkp6x+gKk/7UXOGSN4Eu+6C74y4EcJJyY3dCGwPUJwdF43tTAklEWwRsI3COWN\
    VbJKmrLPSxaGTXrC0ikpJqdeznTpXATCm2isveSPLQNcQ0wQSGkHn1RvR2C3ZZsdYzECtkgeafZCClaJwlQdkChXuHFqg6PxR1E5TZInaNoyG5cUP/D\
    HsvHpJ4uhog4xH7GXBAghNHG7Qs6jlEQCImHuFoNgDH0cpGdpUXsTp4k2lhGQGOJjuX2iLjMIogb0mAPM47HwcDmexmCn16s/ARmQoWdKODdGBHeoQ5\
    RLNOuZxvU5717a36wbNmYLNmE7kKBxlK4I0GOiEbLcpanBza34hHMHJErrBkbIfhUMW1cqmu2rxbkLrbFGgVV8uVezdzZlx06TNnP97k7Ow349J1Mqm\
    RWpRVdtTjP+YBpV4RGGql+24wmb0R0CabHs49vMTtVJhGqwUbbTyvGGnKh7cAIqmsKA/Mw7UwF3FC7DZaQgxa+tzK+KQn3G+J2TTHxpjnMxMOVrBBtp\
    XXhYwJFv3Ojn9GdhdZ0dh7KGHUwCPEm8Ea4ydX30HnaDikOBPiFCTyuk0FaWkGw47XgBjP0J/pmLfKom7ne1l00Qcm2VLolr9mpQUl8ORS6FA4iNw6q\
    paKhq2KXXRPYpd3sLkzjzmnNY5EmpB9fx/Mb5fYoymSRh52+g4m6qfj6G+i/IsZsX8FJnOm3Ep9nq1dN9V0eesJmUubpWFPRN0E+nU7eG4pl3Pi0zTD\
    g1zpGErdwJBIzTzf3CXerEBbsymjU/FStbhe9OLe0BzYtVLuze2PDbBeEA2Kb6qDsybyr1TWrfYYcpJTS3gM+LakyvipovBorMJ9GOvI4ij6A7c7o5I\
    BoZLUvseqR52xMy1e0YMnQPogqIhegeBM/S6BMpyOETixuxDV61vwPN1GmcTq+ws+AMWPVA9dHueEwE7AFNcbwpx2QmQm/Q/GBcKDHlRLwUHSNgNjCc\
    wTOHuj2gnd0CBYlQtcru4aBFayk8dAlNnPRxKvdqAWwdFw35u7kL+92oD7m6Kn13Uq6qNxVhL00ZsTQlVFjbTWXFqzqtYCkpSDxg9mSGaIOUYh5pm5p\
    q+hO7JHImqtZVGZuorBgQmJutfEfzAn4sX4aw0RN0sdJwH5ygISq2CksManp6FjcuJyM3MvnVVsNAQi/V6GYY+hWQtFxtiqdBymk+cPMotGKXq6gV23\
    3VgJtx4FSgIx0n2DAR0PCcuHCdTKPPVUBYKUBaPhrJQDWWxAGVpKhQj9JDzEVbo43RbqDA2SkoVpRF2bjdK0lXTc4/w5+Ql0yTlKkHhBapWixLP6xXh\
    dOGwMzSGVe31PVIkgPhIMWbXpEWGBQXFuIDizYjbCI82K+U/Ff4baUPs3XEVANdcRl8my0BNTstsfJ9WwvGl76iVcI/raeHNrqcpK6Fsh+o4fC7BI2/\
    yXYqRubANau+3Eop4EI79HgoGOugpXHTIYCaGEzwwbDDDU1SgyJoNyAVPsgpfgvpdffD0kHO9A34CYKLHQz8DLdqzXAzGVVCbYuoFaqE3xGzRMKy04F\
    IPZK6czMopnj5ugTioN5cerYfc/STbFWPD2Z/GWMyg13RN9DTB4f29O44izDSp1EFka6hsAXLjOAGby9enJwBVqyYjY8gy/S7i0hTMgzBOExVKuUQm4\
    VX4vyxUE3NqOhxSUiYcDv9WqDg178q5dUZgNkGAhwosaP8/uuETlMVqKEsFKMv3qiwLruSylyCzLSp9webylQ8k8vRH6t8mH5zIt1gbD2O+IOg0zOCS\
    D93eeBs82yMncoYurOJYPjyRb6VGdmeMOUaxrE3k2za+DkuCMLBHmJFIkXHdAANO8u1dG549OHYHtl2Dkpp8x5Z856vyXevy3RtfSfCc7g7a8jacDex\
    BGO7E8j3dbuj7Lp104poReajJr6ivy6/ceFeuI3f6qgHWffXGe7HOi+3+2PfzbeR7r228E2vV6UF1fB91/GMbX1uqslHT2AhgO5ZfQ82+duP95WaOv+\
    ccxDaes9ye/Dpq+P6NrzAbZoP741T99RtfX1mdQ/kN1FRsvAebxnjasjEzQgH6ANXObHx1oTZDdYZafCOPDIOt1c2+iZr9CZ7MUrMw1gjPUjuWFb1fy\
    PpEnrM2TkJRSz5iDapTRXdrnFBSk42NZ+5ThuguJofObvzm+3VyqMpZsfHzWk9tj7bdC0EGQeFZxYMZZek5YuEpVNa7oT/mxD7MOnTU0U9gkgntAKCf\
    MbcJNvbYhRZQlh25R74TwDh5zV7lBLfYQ1UfJ5in5uZSqTjtMc2MPNAbmkaoQvMrQycZrLStaw1x2T68lYC2BVtiMmmIZxriZp3z+BTIqrZQRY0Lzzd\
    zz3VW05yfqg/n/gFs6+j66FAyl9qtmk1BWDJlk8GxrtleAbX98UkdmM4FqOUmVrn+kQxWPB7ahzvo5Z187DA3YLRWJgrQnuttD5IyqIbYqQOMxImE7j\
    hK6doBbUqI9mBfcjWzqHWbk0YpF9XroSi0u1EYx7PdELZxn9yEbTuNUjTMmblGnR3RQRmmeWvoqhz9PFPFGmJ/WxCeeIT5cUnI0DHku9IGfYk+nMD1Y\
    wWAy3EDySqwL6pJSkI2iXsmh/UmZ1BmeYUD4iM12fN6JHxi5O0DTD6BXXe59fWBM6IEPloaHdcP92gTGsCnxlQYkYk2X0WQkQ5Q50Bxj203Na4dN4Ih\
    UbZ6u6ELMWLcM55HYGrB/tRumBzpeWqemrXifvkILXWdcQyzpc8JOti0Ern9lfYNN4jD6ApovmRx4fGkv7hgw44GthqIy8W2WtfPB6ILhw7YIcX685e\
    HMIhdDnfvYdbomLIK+whi/rzOo04MlGQsjsF4ZJQ6UTdRiw7of7w/mj+PiIfeQqt1sU2M1vuXIuJcgTNkZkahz0LMhdSPTNGiJDcw4ZWSnRWHOG8ADT\
    dHJONRmp19rsjwPB5nGI4DOuSoepXznBrBNH5MN1d4lH5xPbI9HSIUeh0enqV1d7YhzmJC5VlY7KFSvomY00SxfzOhUJ5K5lZwM0JQ23pdLylRhGILB\
    imMu4cq2pQO/f1cSZIKbIVtCEHqjGosY3EVoxAJ+6Bw/DhUcHeCcC91z94at1puSwCsMagKfzuMgAVDSsQH0Rg4/MpBmOpbDmSS3LR9L9hp2wrqALPV\
    RYAJMLtePAauvaTy0PucjF0aQi8sjjdbC4fbQNAoBsMtcSdZQn5m7n2Jq7LMR5hLNesd1zj2zKaSKNqg6jC7fHYWlRCnxOOeyazHNFveMIEllF2spbu\
    kwnreENYxoM1habdJhvh9jGQvZEkqImuYydNIzzR0KRIzyZWiXUaiMwHQHYvEUb9rwPhsIz3suaNksAdbL9jMOAlwZjbnptC6O+4FgR25owhUS9freL\
    6XHExv39YTtKpWWzvd9XQWcxDqddM0m9OaxDcynF6cgss2kTg0zZqBEvmYtgwzi70pngn30GhqpBox8yigmGK8Q6lkfMNF6zEOkKgDawJ7nphvVg2wU\
    rOjxea7+6LnJA65gmLhNV0cnqpZhJOh+ooZzurr/MJjba3x8+4CY0PWvsxrSn32RVqj3iViBnlDMF5TAObOfQQEnlWQvM4Ba/HMNjWCXemyJEioNUnM\
    AeR1LFTWJfclpcldzPwwZHGuM5xOR5zujmC4QQ4QEdEUT7l9Z+wnK0awW2tdi/zPSmvjKyBRDugLWjlrjwm+fNEPxxGrZ/Mtg5yoGTizJACtZY4aREF\
    zK63t+i4mjseVQ2HVqEZiwMqmquOH3R2gX72QgmdUNmXy71fQxqdnFcaq1okuqkSOhrKwOmHo53BfxRfC0EvQRtOn18O9wHedKEBNwZ14580HnAmhgU\
    fDKE4bnuVAFoqz1W6ffckFG+IsYoUHzIaH8eJjDg9VcVSd1AX6gdpnu17UHftOBCU5ElKY2lpr8ktV1rlzVSoNDKxz5wzx48J6pYlH1uqKof6v4oSsF\
    I5HYJPTsYg+b9JnnYjWzaa1MQA/T6wtQkYzl7rxl5v8pQR8WrMGH1BM52D50MU/qjMesHy3n9zywfIMo1v9yOkeMtnImQU4DMG+E6szkZrtyWZrC4bA\
    ZXoRYWFl5gAf9AiKxV14Ed0i7aNgzdfpkKasfdYtWDUBIuZvRbhz3oqIxOMM7uYRg7t518HNVw1u/ksb3Pz0wc1PHdwlsIE8MONcY/Pgc6uw+KQBa4v\
    O/ukK5uo4/6og+RpQonOkazlKD1a30k0FZImZpM+eRpUmn7XbZNJoV0Et8wAnsSEqymH89XY+XJe+06kHEmcjw2NfTN5vPvZVYsePruMffnRizd6KZQ\
    QoEbn6hq+Z0fqo6IqOAx67GuDhZTs9gYOBfwsVC4jOKnoX5idVc+1tTdoFPZzOlijMF1UfY7Isc8+vN1GPKxMZIZAZlur14s4XaL/ENH7mnb4Gb7+M+\
    Gm+lRkb9j8GEM6Im+j2iuUYhYM7x2RLu1DkKxMl12XIcQv96tv5hlhchN+Garu6UC9gCMJgtgLBODBRqDME0KKUyDFwYphkuZ4ixmDLPDxq0xmDJgv1\
    +0MNFWhVdr9Ia6QQV7H9fIFWnRzDvlxM5wvoXUDEsYyfrVa+gzJuVsVQZ9Jop6FdckNkanGQJKN4ZW7ODZp73o43wlSjZhhtz+HT3OVixwwmno3LYLa\
    Ba+NOE0z5ud3eeBiOoRl5im2Hzt1u4nXnwHrrzA0dfMV6bv3pS08993Rz2Mt5juoVr+PlgqWNqkMB515UWvuFKsN6XxH0YS/YRj1PnFEFbJ1vFI02fi\
    Hn5VyrVqNkHU8Fwwub8+dzFaiaVgTaoFCOyqlRaS9ihAvju/7mDFl0Mw0xoyxE/qosQnzQtuAMhpR1cyOpHj1pq/g6j1GIZzajrOKNH07fPFDBEoB8O\
    MOgZlYUTEBNcLAAPydVc4CxAXvkeJFlFNYLs5E14ud6iSfQQC/YfFq/KqUFWafkUQVJVdRLc5Yh0yX16W+AFjIIUqFrFM8CU2pMTuRr1MjzhXq4+dKU\
    8nzxFQdGmy/icbUKLwmzMObLUA6rcaP45WvOncsLQ6NWlepPqqAi2XBF8E7fUNtr9sxrgZ9grdGLkLkcagq25o5RH0glvPIdvisUDgN1XTJIryAcq9J\
    OJSp1km6ErpTY7dkaLSw1vM2gZyd7JPNIxmqJsBLgive0efjl8vJUpIFmFpJyZfU8p920wEyprpIHIyZ+JC8Vs9RYmPYcrblJaxToMfFXCdER4kMqir\
    9OydvPCaA5qZpYekCK6zXZTOQcxudbEzlvDR66PXh4Ihf4Wh5uLhdVrNWGk7Ef10AQMNTey8L2Nbk0pUlCZNq7CzW5bFkbD+HFQNDS2Xblee5So3jId\
    S6syUcpcn5h8cL5CxcuLLYeXVp+9Lx8jO4Q6o7G8sLaw9cSufKRtRPW2qm1k/B7KpEftNZOwz94TuTjn6Dg8WoiL67LJ27Tw4del5fW5ZN0+RAOWl4e\
    LA2AnMH5QR7dwvL8cmtJPjW4sHYK0DwNaNZOvSqvrJ18VX6YAT+TyKvr8psZ8Nrr8tl1+dx4UJvIa4O3D96xJZ9/Vb6wLj8yeA81WB9wtsD1wXuvDTj\
    +f2PAAf6PDjh+/+KAA/U3BxyF3xhwvP1bBhxV/9YBh803BxwWvzWoT+QW5U0YWlh+bO3kxtuhzFTA0l47RQ0N3SvbyLPXpEMTzJIqO8DJk6/JLs2PEl\
    jZg8GfeE26FIbXciv73HSbL37Cu2ooYC0HnyBOsn2mVYb0GMbHCRkLu9xRlJpKQ/p0ZxTpMzncEBj4v4v+kYGFwPFfIsNxh1ID5uWoMjWAYqdBGA1rT\
    +K3a/ANkwTk/blGKoWOmQLRxhffqTMFDGSWnT6Yd0mp7ACqE1hpRFwoQUAsPaV8k6wb8JGSaGFbnuWQMBzaFlQjViVk1SPT2MWmXYFZcKApnuMboLL4\
    u3Iojxz9AkK7gqYVcanbdX0MUqP98ZTrjsQ1N0H+gQXHST3oT1530bumDjhXA7rByheXw12wj/E+nOsDr5+Ix7U97UT73i7Z404nnoMluNBsLc6ff/R\
    i27ZFs5gWkKq8g/TwuI+uGKyOhodPTzb3tyaH6vipS190IiwXj4hb7ij2/BAD/nC+3HaGQwdLO27iZBGqoesEdB5C26oHWnQWDT2eF7ojyPHR0MQXHI\
    BfsyljadLSi4ayOXJjM17NWHMhbMLP0fPs+J/qV7HrokzH+iYqcsi3L7fxaidMNcCvnnmfD5mWTfEkZliQR5QDT9ohjTCKtKDjRL23m4TqVo9pfTJi8\
    S0daN5qikuJoLwugX4uLU7m6xON1HFcwVQvNnkKpdQdlTU8ujHA5Hsi4ATr7To+BrRVHkNbXSu1S0lwtNXRUY4c5qutOrqFjbiQDvPR3Vip2A9DCl44\
    mHGzraMR90brOHjz1M7Xs6CQH4e4lNL5640plq1z5zjExWk9O7AO6RYpqlD42ZvjKZWAYacxkptKNq3FAO249Howdgel4cggp44YP98ghix0OEiDq6W\
    MmV0Po0SpIj0K7ZUahihS42FbC3SrqUNumesKRtrdsRVsyhRjT5YSuXabrH6MGRisoBFgrA9zq2t87gAlVaKQMztUSg2A9qCiy3Tjgcp1esyHylGziD\
    sx2H6+n+knjBisFMKFxQHjPTdj/I4jyZIzyJ0GRj8jxdfvR4ADFnGUgqMdRekRHSrDtEzS8IBaBek1JlDxsFZdvEWum96ylQIbj3qohyP0KOJUa/4Yr\
    CDF4mW2qV77Ayc53J8oL13g7qH/3JpPfeEa/6Se+s25ByrZfAvdYN9ODLdkPnmK+6baTc9fL6PU1KIISTXNsvDdPRF26P6KHq99NWNPul1nrOL/Vfsv\
    ThBOCe3DdCseaNksLq+WVJ5rLM+BoEiNyp+jKwNivBPoLIWLhyhALl73F/rh9gFdE4fxSZLi6yOHUsErCKqMFgfjYZrnm4aJLrd1urp6LY5kSt3elru\
    Tp5gAqInO3kFF142jr1A0E9B7bhDCGOiletIWeAkAyhqygwNrebd9FoZ0Z5eNG8xYGlYM3ZxLiNAKIFVcugAUWPEdbxiiUkuXORMo1RV4om5zskR3PE\
    TVTe/p5tR+3qVOUXzOrtQN6mZ8uJlFU51+38MbthzyZiGdPA663JHStlI6dHDVTNkaOHHhLV9tADBgI1/mqCBrhb68Z5KqXosiuLE5F1WbCHmTc3C1e\
    i4EHLJxazXNGPg+zGwpMUh0Pnm4BKBpYZmlTgNOA9eq1pSXXEajITdtVN5aKPJSelNFREAxaMC4KejG+ZnjfGyU17i0lzQLzgJOD0u3b4o/wJyQF+XI\
    eWXf0NV+5caXZfb6tAuw8ODKZ/t/VwWRLLruIgJjbtfBzSefAKE4xOKWCxfVqyg7dhC8pE6qI9qpqrQoUSjN7DE9/Glwpzq682y6Zl5IF0tVDMM8kZW\
    CCwwL36v6EsE11IpdpRk6ZqgDuy0uN8TS8t1CHblLDNnTiG9s21Rtw9aUe7O5+uoqOkpi0zp6EJfuctFBfybdQPQ5VFjbIGaHBqCJqqnP1GsyTmSC3q\
    TxRO5qb9KeNVgse1webc23lpeXHls6vyT3lcflQHlcXkKPyyF7XF5O5GRd/kn2uPyp1+Ur6/LbBpenwFu6sDj/2JL8dgXvOxS870R4rzK81xL5+rq8z\
    fA+8br8rnX5p8mD82cs8kuYCkR+9zQsiwuPye9RWL5XYfk+xPL9jOXPJvLPrcs/T+4XQ/PIH6h2PF248NjyefmDCuBfUAA/iQA/xQDfSORfXJefpndZ\
    cNdX50qblKfbk3+JASun2rNhsJ361P5yDtdiC3/kDwGuk4DrhwFXvc44fiSRP7ouf2zMrqy/8qr8q+vyx5Ur6yeUK+snM1fWZ5Qr668pV9ZnlSvrp5Q\
    r66eVK+uvK1fWzyhX1s8qV9bPoSvrbxDTTTtG/ry6NByMD/k3P3zx97/4udu/N/hD8kNpc0F+7sNP/PKn8OcN8i3xupO/cJv4U7EVyl+8rXxEC/KXKn\
    1EPr1IVeP3qWrylze++X74hhgqOob+1sbmO7RjSL20Vb5bXL8tEui9n/sXb4VO85+7IV0bjdmHqU5Fv8j+pY/dAIu7027+EcpKLyVKZpZvrLIR6XJr5\
    QOhDSMXKJ3SXmnaQof7se9OsYDvbSc9h0lcaVaETqfQ1efaZI7Rne1por25vadHFtxQu/6YQocBnmyMk5OBIH2bBhN7NMcmhplU3sQNClUmGpOIxxpO\
    NFd3s5dzp0X6xkh+7898WRVU6rStLDfJpPMu2VH3NykqRdyo4pq+nlul1xSzaTLr9h4zahrHSalJc8lyJE2KluU9JB0dyYBimlbem1NORDLzjtjvkmd\
    GCdibSDe6N/4caXAqy0+//IzGW+vult78wmN4gfZxLDxdO4q8ILFUci3qK8tInmHYmINtbRLsxdZW8ZZrm/6QBJj7Mb2XuDljaEzMljA14sxWraRTAX\
    2trDl1aT6EfU+pLDlgjSkaOld1RK7I/42sjiOux6bIqjFGsWqOON/MHDDe2Gw85huqtM7V7DSSD0WzNLjDUXJgWSaYhom83ijlLxSvSFenBGJ3+WVv0\
    gwmESbePNoSoqOuNSPg+u9RZFFlawYRzqh7oWuF1rArG++NW0bovFSXXp+Vl4DchU/YJzbfTOqQM5///IYXZdqJDTDtp223tQyYjgQT8hlx3U3ITeis\
    ooqylut0YZjjoeVmjwMPzbrimzIpOvrDE3AqNeCpLtYsGJ8IMD/FFYVwiL8C1lTPBfvNpyQF808MVGS1gXlLdqz+9OIYtPTc8qPzrQs1c/NqFobBV5W\
    laQbOKurcphp2vZTQQgLlsRMoPze8QgPgbUPYtIYAmZ2GXWyus0G30lcQPhNz/pKDDv7hEMw9E3Mio4ch1JEW/iouihanTbVKm3QzPz7O9ZglwA2G/y\
    ZSN77Ei8fS5BRf3wBxZJ6HeY1K5NBrXdnCiJNp9DAS8r1jP4H9YK0ESfpaYNWtShV09s3tZ/WwqCcnhTsrDksacqJusTisFJ3JTE3+SiI/j76HL0zkH\
    e17+NXpvodHW4uLFxbk3x5wUsnfoUP32unX5N9dO405Dn+PD8V/P5G/ti5/nf0F/+B1+Q/X5T+a6n94tLW0sNSS/1gd5P+JOsj/UzzI/zOG988T+S/W\
    5b9keP/qdfkb6/Jfk//hN/nY/W9elb+1Lv+tOnb/O3Xs/u3s2P076tj9u+rY/e/Vsfs/qGP3f1TH7v+kjt3/WR27/4s6dv9XPHb/ns4gSU/dv792Os0\
    gSQv/29qpcWcMauGVU1v418EqknNOVqXQnKpybzxQ5Yc4XeW/ebDK3fKWKs/RQ1VT+nDVnLzVbaIHAX9efM+7Vj+7/Mad//3WMxejz4iLP/0bt+8s73\
    7qCw9+8QfunP/d0xdPqXbf9wdvvRP99s+nz/1+/wn8Pame9aeuf+N91y7ir37+0ENv+/xLycuf188nTrzyBP5qOs7/yucufuhHX1j9qSvfemdp6wfvv\
    PDf21/4xve9+86nP+tc/K1P/s4d3e/ZE5+5k7zxyV/9P1BLAwQUAAAACAAAACEAYOvcZEQDAACtBwAAHQAAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90\
    b2NvbCAynZVLb9NAEMc3cZIGA33xKG2hlGfTV5p3UvpICBAQlqrIElLExdiJG1skTsbZFAWBVAn1dUQgjohvABIHOMMXgDPcOHHiI8CuY6dOolDoKNm\
    xZc/8f7s7O85yjAshrxd12SAaRqKeV9QNeaEgYtFffVjKpPvR/TbbdD4F5Mu5ScB6qSJicOS1erna8Av5ii77y/USVkVdFxusoMv5ilbDej2PWXA2X2\
    O1QvMpMBzaAleehBXkfI2VNXrBgjvnIKkl8OQ8xJdErGpB6NsGLw9HdoDl4aiPc3BOjtmGY2bKAm5USeTxnJNCRaB/b3cHBngY9HGMkW0ZhtbW1u7+J\
    mYMHMIwLO0p7tx4a/afNpNkTJFfit7Q4U0KTihE+iQPpzCclnJ9NH9Fx7qowYjiVIwpnFEI1ygPYy2ucaWJoibgLEU5x8MEQVG6Ic5LuwQiYNsExvQO\
    07tM7zS92/QwScku8HARwyUpR8MktQiXLaorlOoqD1OUitkCn8m0noBpyjTDw6y1PKsw10U2byzPqI0s+fld8yJlIfgpwgIPAQxByawIsViDkAURphA\
    RHqImRMyEkIIQpxAJHhYtiCdwrQtiyYBgjOVwwDKVW+FhFUOyKSeXq7gBKUvuOpVL83CDyiHOtQ03lcG9vCBIdZVUpSYIrNTAco2FW9M8ZDDclur+LN\
    fnnfn2Nv2FgNF/tuf5GEGzrfPhJ2VQFrGwIes1taJl0lMdx6SnBangh1/fnznMXe4tOIbi+4I1XNHFoiyIJbWolWUNZ9Lhf9W0WyxCAZKP4KfTLKveA\
    EMo2QKgK1fRC7KeSS8dRteykopxSaYMWys/RukZ9/yVYQCttBhaq714eIIwS7W/vi7eO3j+Eyi0vwG0JS7UZF0lO/CYtKWKJqiFTNr/nyiB0GIgEYkl\
    YvF4PBZaDIWDgUggEIhFosFwJEqeRsl9NBSllC8f3HnvIxw+g9Jh9ACL016zg13knX28M9pegCNtkZMM6lXlnUnsRTTWluS5PUlX5XbmsRfCUFueYRf\
    qLsDOcPteDrSFv7KF95iDfYkn2rXd6IDNz3Iez5xVKsx8K9LT4V+Yzfyj2bxJHP2SIK5vv9dnObenGeMx3m+++wdQSwMEFAAAAAgAAAAhAEi9qHP6Ag\
    AALQcAAB0AAAB6aXAsIE51bVB5IGFycmF5cywgcHJvdG9jb2wgM52Vy27TQBSGx3HiBlPatEBvlFLuAdrUuSdASZVIkcBSFSwhRbCI7MRNLHI7zqQoC\
    KRKqLct7BF7HgAkHoEVe3asEAt4gzIT24njkCI4yvhI9pz5fs/5PcmJrBshrxcNhQ9NI1kvVrRtda0kYznQfFrNpifQ44HYYV8C8uc9pGCr2pAxMMV6\
    u9bsBArFhq4Gau0q1mRdlzt8QVeLjXoL6+0i5sFlTOPrJeMpsCLaBXeGUcCzD5wEY36REV0iuwdec2oJd5oqDyfyLgqLAH94sA8nJRj3i2yeIffuwqn\
    Nzc0HRyS6FxFhmFAOM3PGC+2kyGWD/MjYIePdBkxi8Cn5MbpeQ8e6XIepiqvSlTJdITpOS3Cmp+NsxUBrCZih6FkJ5gi6MgydVw4ygrWPrJkZM7vN7D\
    Kzx8ywgOGckqfTFa0Mi5aQ81TIkgQXqBB2F5ZNGVsJuEhlXJLgsrUD9+DKkJir/R1AKPXLyBsW9BqG64rZPrncAr+FvUGxNyW4ZWJXTKwShFWKDUiwZ\
    mFfgDCEDRIsyyAGQhjCBkGtNXEHIhYhSgkxCeKUgET3HiQq44cZBEkMt5V2ICeOee8//MQ/IVg6ciOtOouWe1YNkE7WZFzYVvWW1qhn04sOxw5GkFI+\
    /Pz6ijFbNJqygOJ9Sgs3dLmsFuSqVq7X1DrOpsPHgkZELEIFpJ7Bd5fpidECplCqJ0DpYLWhl1Q9m77zP1wrqhrGVZVq2F3/Ns8RCneshkm03tPQ2+L\
    k/ysI85T95W350d/ffwmF+g2gR9JaS9U10oHnMiY6Clopmw78oxQhlBQSkVgiFo/HY6FkKBwUIoIgRJLRaEgIxqOCEI5GYsFul3xHPz76iQ5/VyXT/Y\
    AtnXaj+oaUO89RZ7XdgLMDle9daJS1nYvYTbQwaBwWHeNc5zp2I0wNrPPatk7PgM5yey8nB8pn3MjpHWexfYuXBtm24j83Pydy3IplFXa1V8k58hvzJ\
    E6YJy+po/8A6DPXP6hzooczarjufGPub1BLAwQUAAAACAAAACEAsrjrw4QCAACtBgAAHQAAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90b2NvbCA1nVTP\
    j9JQEH5toRDXyP447LqHPfeg3RYKLeoKwaQHmxBi4sULKcsrNFKK5bEGowmJ2VWTXsw+ORr/C/0nPHg08aYXTxove9TXUqAti2R3yutwePPNNzNfp6Y\
    xCQDSabBg62AT6M5h2zyC+00d6XzvcUetXAOPIjZKvvtKTQJeYM5NGh1bR9jd6g6s3pCvH9oO5Ml/6JiH2F2rG45tNQaGAR18irnxTiTjqEReZfIjZ0\
    TOhzJ2kz4Q8U007EES5NKGhN+8foUfYE5jXOoOrlar9/8S818aQLih0Rpzgl3qHkbkmpsybAc5ehe3E9xYiJXJBD4oAiQCTwc+GXjcTru0qcxTt68uT\
    6xOEjMNs+Un3YklLf2e+HIY3FDCdd09ry7mGLczPjRptN7q++DzCigfpyGGcZ6vwIFWDw19HDAjs6YBLXESXBnwNS2V/vOZPftBeuSd2lLNbJNnqhme\
    dN3SUf0IOn3T7qqVrZh0fBM98I+/vr2kghksB98F8hy8j2xHb8G63jFbXQt2kVrJnYe/ygqSR6D09MlPOhj6cgIboDQj0BgiaDtN6KiV25fJO7WOiVA\
    HehyOD75fZ0kW9r8cMuBgxmHW2eLlGeSueLm/vG89XF3/HsjOB+CthP0++a7JBJ7piPCom021wl+QipAtCopUUAqyLBeyxWxOFCRBEMW8osiKJGZFoS\
    DJeSnvsbxlVc84woPzWVL+FzrlGdbn+gLz+B6LR4cFuB2JlGiwTNFxkLCIdiMgb8MgC8qN44SFsBHB2WTAogDj4eFZZiLh41D4khrCLd6L5k6AFcOva\
    Sx7YyoV5uYsko3502DVfgpWLYlLeV5j55u4piXZSQzr35/c/QdQSwMEFAAAAAgAAAAhAK6VXXCDBAAA1QwAAA4AAAB6aXAsIG9kZCBraW5kc6VX32/b\
    VBS+Sdo0NaE/RqGsQBnjV8a6NLGTNF27pvOKx/DYUldD0YRkeYmbuLh2TnJT1olKk1DK+s4LPID2wBvv0/gvQDzwMAkJnpCQ+AN44V7/SO3bZYH2Ro4\
    l+37f+c7xOZ+TshwbQiiRQEfWBDqFtFa1Yezo8zUNa+nmp6YkjqHboXU/ugcoVRkmgJputXWIVLFNUGm1gw2zzakt/U7HMGsqJnftlrrDcxBNpSojBN\
    AmO7W6DjEXwkmmreEN9yIHQ5UI2ZOB4UqMnKvNDsTlCIaRdRnJkS4k6NfoQbVqm6ZexYZttbmbrZre0mtrRhVzwJ1T4DkMSQWer4wSBuhoFjbu6TUY6\
    yMRXI0cjKdSDV/U+jULF3uiJhxRWZhsxOUohlNUTLQLL1AxUx6iqbf8bLXNTcMisBevlh5/Tdc3MvoSXjpoUHHTGF5W4HQlTkvR1FqkeDN9lLm3VV/f\
    K962tt4yNNO4p9H0ObWuY9XUdu0Oyf7VygSh9ba56Kptw2tdmFXg9VQjGkjxum3VexmecTLk4Q2SYRzDWSdDObYPb8oxObIPb7ni38bwjgLvujwN91k\
    JkCKgGIZzFBTrwnu0LOddwByGCwqkvZAb5EFwME8oCXOmC1kF+AcYhH3IKZCvkJZE2zrWoNCnIPSmX2TLVtu++oWUF2CT9pJAmq1IhSxSIRcPMCwpsO\
    x0Q9W2tjp1DetwKVSLK/Z209TvhltxxUkvB6WG04KrXgtepl+im96VPVhzZFNieP9BG4OkwNVKklxqaObmmapLDB8MmA+Bg2uHetJ+ZrcsvNvUaz1JH\
    zqS8iATSQkM171G/IhKuuFKuuml5EWmxShjWFdA6aTL8khizxj97hGZLXqU+9rANBrq2UB6025ta1jd0Vtt0nGSSEaBMj36+8kXVA49+jPNoIVDJi8v\
    lbRv3drWLSyJAmMt/2kVclRA6TP4M0pCRJ8pYBKVegLu7GLdpnYhiUvHiesv08DY1KmG7qU/TtNRjj9TwxhaCbnqfEYSL55AAEL3SzT61tbDH2j7DQ2\
    IvhqOnpXE5ZOkf5ubotET6b8eDq7/GBLD0XlJXDlRdJq/uyLeOcrEZK9Tted/XDvI0HfLALVTYbWCJE6gp9XfPyj3Vzc+f0JnPjmAuxjmzkliDh33+R\
    PCVRp75/tSmgZLDIi9HI6dl8QiOmn9aXzjt7P64PjjaKkXv2ckC8cVIHA08k/f1m8N7r9ZxB8akJN66AWqGjVJTP9PIVm+UMwXFoTFwmIhRz58IZvN5\
    IvF4kJG4LN8MZ/PCJlsgacqf99YmUsRHSlHZcRpSV9n0Iwnjihnf4ex6KABT4eQI0Oon32zJEETnQmRrAdJjjg3yxM0wskQz88Bnp4Bs/Cgk42F4B8P\
    I8Y7WWzQh8LYX1hslsUGXSGMVeIMlmexwakPY9EIgxVYbHBqw9hPWGyOxQYnLoz9lcXmWWxwZsZD2EoCsRPKgoOtPBt+xgHw04esLMfjc/5Ixi70kEn\
    m/I/n2XdHfYuJ038NqJ08tPayPBx3MUlnv7v3X1BLAwQUAAAACAAAACEATGY5ZNQEAAAJDwAAGQAAAHppcCwgcXVhbnRpemVkIGFuZCBzcGFyc2Wll0\
    1sG0UUx8cfcZwlJE5ICQklhFLA/XLWXn8lbeqyhIWypbU3bTGlZbtxNrbF1s6zx0GtQKqEHClSkUDqmWulXioOCIkjNy4IOCFUpEqc4AIcKsEBlRnv2\
    tmZ4FgxI63GWc3v//5vPPOek1V9foSCQbRjhNA4MmqFUnnDnFs1sBFZf89S5BF0iRk3vR8CCucpXygZlYpp1cFTwFUCRvQGLlt1Qa+ZK42ytaoDNiv1\
    ak0AbzicHyREnawziib4bEDIna7g9LL9UgB/3kPWiDCQ91H19QYE1CCGwZyKVK/q34Sg6lc9mzAUdvB1s6Y7JnRjba1cISJCFy+2FX0jJsBj4XCp7WC\
    p2lixzI6F4ZaFKDxeCqheDCOt0E0YVT1NCG0VClXLMgu4XK3UhXO1VbNmri6VC1iAsUMajGN4QoOJklv+TLVS7Ijva4nH4ElbfNIRf4qKT22VqMY0hq\
    c12K8iDM/Yb2YwPKvBrL0l9Ro81yW/+rpRq5t6e8cPOMvqZq1sWOUbBjUt6EUT65Zxvdognp/Ph4ims8ymaYCDTXhBgxfDdh4l27QELxHTfgxhatrfh\
    EPU9GHb4hEMRzU4xgBxiBAggGEup/pUXxNECkRtIIZB0iDO7JRiVQ3c2apESyQBSSLiw5CiUYlImorM2yILGI5rcMLBl8s3CLZIY23CySZkNDiF4eVN\
    kDV4xdm8AiyVDpT+M+0CvNoERYPX2LST8Lqd9mkn7TeoAdU2cAbDmxqcZYAUnLOBbI4cWfLl5iig2cAyhvMaXHAA+6il4aJ9Gt5yTkOeAm/bwCUM72h\
    wubRItEhaV5rwrgY6hqubYGiw0ohk1cHgbxNTxY9JgvTJdr3ckyjSudyRtWrtmoH1DbNWJ6dCkQ9zd3y3EaUxv/z9/kfUPX26x5xGqe2YztXXyWEsVq\
    6ZFazI0h7CdkYyTg1k3odfvSSEd1cDYyjTMbByHZtVemUV+Xg/cdvDKmNsmdRDc/GXqQCJEtjVwwg6yVTVOVGRF/6HgT8f/v3PI49vgDrA3+xfoyGDP\
    RycYB1EFTndtwNb87uMPT/IUB/f7lu4G2p1kN19xFkfMUUW9+zD46g9cgaN//lPXwT6iC/1E7+t1vbhdWafM1M/wjj6dJZ8nu3h5yDrJ67Is6jf+N3e\
    Uz9HvlraEmlr7eFngvWTUOQQ2hn/Zqb9UO3bZz+4P0zo4R7aaVY7qchx1P/525mnO9/b43ev9LH/qX72n/+bxp8Qm+f7iJ/eQ/xT7ZnG+3ro4VLv8z+\
    KpE68Tumf2+uXIAk04vefFS/0rr8zKLbdAFopMj9H9PKqIkf2aECMzqdS6aQoJSQpOR8To/G4JM6n5hOpWCwhJaNJSUxG42KMuvQVb30SJj7CLZee1h\
    Fp+3S3zdAO5/zvYJ52N8BJhvzZh7o1Wl7E3cSmGZGcH+3SOXkddyMaY3R+cOl0GiCPu7vICINfHEBc7+JZd+Vn2R95Nsqz7qrNslcDHBvjWXeFZdkHP\
    CvxrLsasuz6IMfGedZd7ViWbh9bPXewrqrEspd5Nsmz7orCsn/wbIpn3dWBy3eIY9M8677no+w+u9gu59t9/WYYWBNQj8KQVQOBo+0y4jvmKmLsfM/p\
    u38J7fIboP9oojsj22U5qw4EbGa0td5e+y9QSwMEFAAAAAgAAAAhAD3b6zGZBAAAKwkAAA0AAAB6aXAsIGRlZmxhdGVkC/BmZhFhYGDgAGJFhhKFCbc\
    /MDIwuDAzMAgARRKLkjMyy1L1UxJLEvUKsnNCJ73Mn+Ig0d647q7uraprv1epv95Ytn15+tVrVQFr51adMT+0aXKrx0H5PWvmm330nv0j3vrMBbUWAS\
    Njm/N7rsdrc1yyEGN0zZx0+/ZNh5SkDYKsKYczjGfw5Uu2Gd7/qbwo0WMDk9dmhTcVrK6FedUzX4gH2nzwUKmcVbl4Xi/n8Ye+J5988q/XuHChY6/kc\
    ru3r3ylj++IrDI8qf7E/EfsgpfbONbKXi+IOW36NFtwmcx2Rfmdajf+HzJa9LhFmOdyTVDr1f4/MsYL9xjntNy6efTkhshDy5ec3vqt8Jbp90K3y+mc\
    zyXSQoPuHl5y7voPOb2Mf0lH47V+np6132nHqQLfu/eubo9ff5F7x8KXs0Vtwy9tN6mdXdD+UG9+YEmYiucUnr22D9V3hG/WebRvm8XUpbFRchmnnQ8\
    ptx2v2ZUm+VPSyvSk0LyMkzWqL6dNmjdNR0BMctqPNZNUjs67/l2Tw/Vd4DP2/UcYTkeFleZr+7a5n40O/Je6xmv/mzPBL/O3b/0u+dDyMHfog3uJjf\
    HXHkUdXB1gWu179KkZ34cos5s2B6TfVnhHpN8IcH33Umn/asmwjSuNq+NTvy0882bxMnvBmLa1ST3na7z+6bz2/ndAXT7+ys9th5+ua1yf/GaFo2ynz\
    vTL/M9mVZpO3Z1cw91/LbZG/nF7THSlqaL98Qev9pz4Pfd/AErq2P7+TjMwYTAAEwiDOFLq0EvLL8pNLIkvSy0qzszPM2ZhQNVnX174kgXIYgJiKWR9\
    xSX5RYnpqfGJOZnpebmpeSXGxoxoelttH0uCWGxALIikN6myJDW/KCW16PRJHc2Tnqxo2ub8eCmoDGQpADEfWkLWN+AWfrI9Ntcq+769X+ruRVO5yrL\
    1S98Y687eOf3r8Su1adsj36AZx/I5V4MLysMwznD2h67i+Itnz5ah6ZoQyHaVA5cuo+SEjA3pDEloev4Vh5vh1GM8W/Vdujl3ByOqnq/15xVwus6kOO\
    H5veDQoM3saDadNjq1EadNpt7e3pv9mdFd9/1+x0pWXHrMklMaGNA08AlYKaviigdzRgWG+//Ndm+1c1gUYLvGLWqfSey0fQEvEvaqiAvsm7M60e7aj\
    Fv7UA2sisquwelXi8+JETvXp1zr+YvmjIvz0kNhKZAfSRcsxT5jQtNgWRg8TRHI0gBiOeQkC7anOLUoE5hmqxJLgJrjM1NYDzYC8wQL04bpSqr/7dOc\
    7+bxdH0xzWqTCOo653fHy5s/wJuRSYQZdzkLAw2grIVR6qLrRs+HCN1yTDhzJboh6JkSYUgYE74sim4OegZFmDOJCUt2RdeOnlER2k8yoWdbdL3ouRK\
    hV4IZPY+i60XPmwi9fuh6jdD1oudRhN4mdL3G6HrR8ypC7zZ0vSboetFzLELvG3S9puh60XMuQq8CC3o+RteLnokRegPR9Zqj60XPrwi9i9D1WqDrRc\
    +1CL03WDDyMLpm9ByM0MzJSig/B3izgpIz0FJ+hvXAoE0DhRwDAFBLAwQUAAAACAAAACEATIfFlkcEAAD7CQAADwAAAHppcCwgb3RoZXIgcm9vdH2VW\
    2zbVBjHnVsv6XrbupWNW0YHpFzSxI6ddNCkQCkXlzV12WZNQsFJ3MRq4uyzTzpRrVol1Gm89WXTqCaEeKsGQgihPbCFd3hAIDEJhrQHHmC88IAQe5o4\
    x3Zm+ygj1ifZyf/3P7fvHxfEUHiMsT+HGRTbvjUXYhhSe/A3Sqw0VVGQkji9Wt8MlsvNel0tI62pm9FFo6IaamVOK6MoMJMSBOJyH0aSiTOqVq0hCJZ\
    R0yjXEsUW0upmtGiopZZWrxSRqptNo7jGRiEUj8u9mDGxUqmqELaR6Hy9qaBl+8soROQA8YUeGc+KKZ9uQa/Yh6BvSWTiYlAM4Aoi6I+LYXzhZwTRD2\
    pkRgMI9kgwKPdY0yppiglDNTxmLVyzPVMwXOsl8Aj2EoNbMCoGtmCvTe9DMCbBfmtRqc6iDvh4FsZt/iGHP0j4Qzb/MIJHJHjUGj1lj/6Yj+bgcZuOO\
    fRhQj9h0xMIjkjwpDxk0UZL1zW9Wmyoig5P+VzS8LTtEndcJonLM7bLswiek+B5edDnsqYYkPCZ8DBlmyQdkxQxYW0TDkFaAl7eb5norUaxpKByTTWL\
    yFDKq2oFBNvMOb2Fpl69f3gZy1+ALPbHJzON/Scnbd+jCF6Q4EVrg9nOBs/45pWBXM067Lw1LzF8HmbxIQfOw0u2x8sIXpFgztpk1t7kV30OWZi3V/a\
    as7LXycresOk3EYgSLLQ24C25H4vx/iKF9Dscs35fjMskF1DYgCWrUddUw8TdD5IYMJ2uXN6At2v3n1NwfANO4Oeg6XTIyQ2Qrd9bZilR8KXt2l+/vk\
    9EpPY5aUusNI2GgorOSCk/kT8Dd4L4jtSBDuGkp6jUtareUHUkpP3U1sxvB8kGkRp0qNJ7SG2SCNc1hOqqH7hy985oDN+Rinr+BqaSJ0aHZ67yO+17/\
    RM5YzeW++zHC21+7cMbkbsX28KtcM7vE/67ESen20f7pLb/7G8bP39J6beXen7qqmcZZjNPyq+/Z54Uuuq5nfFjOVJ+/T/nvo911adneweur6Oz1/36\
    79hvv+iq51dWVvKk/Pp/b1/Y7aoXAo7Grx8aOTrRdZ8zwtdf5WY/Kcx8On+qnX7nUrvwx7s3joyPtK9cVXI3L//S9vusn1o923Xc7AKz20Y7l7/x63/\
    4qHq800YDjt5pOC7ql07D8qU4viN1qNNxlrepGhpuuXWFvA+KWiWZms5kskKS4zlOmGaTqXSaS6Y5juez/LQgZLMCy2dZni+IgeBY6MHvnM5n09oz7x\
    uIJun8uKQe6pom2oCOk2vwcehB4aI96HC5HjdDVNRolI6Zi/aGvaGjOTpWLrfo5VI0R8fL5c55OZbm6Ji53OdejqM5Om4ud9vLpWmOjp3LDUe8IaQ5O\
    n4ul/dyAs3RMXS5ppfL0BwdO5e75uWyNEfHz+V+j/jCSIN0GF1wb8//RbMgRkh7MsP4MnFXGtbTf1BLAwQUAAAACAAAACEA04OhOjsEAACDCQAADAAA\
    AHppcCwgbm8gcm9vdHWVW2zbVBjHc+0lY72MbmVcMzog5ZIlduwkG00LK+XisqUu26xJyDiJG5smzj77pBPVKiqhjvFWCTGVauKBt2rwgCbEA1v2Ph4\
    QSCCxIfHAC4MHHhDanibO8aWuT1iiT7Lj/+9/bt8/LgvR2EjI+RwIoeT6reloKESqD/9SU5CSPrPYWI1Uq61GQ60ivWVYieNmTTXV2rReRQkIjYsQTk\
    lEnkmfVfW6hiBSRS2zqqXlNtIbVkI21Upbb9RkpBpWy5SXmAREUympFzMWVip1FWIOkphptBQ07/yYgLgUJr7QI+EZhapn2tAr9CHomxNCKSEihHFFE\
    PSnhBj+4nsEiY80MqNdCB4QYbfUY0+roisWDGh4TC2mOZ5ZGNR6CTyEvYTIGgwL4TXY49APIhgRYa+9qKy3qH0BnoFRh3/I5fcT/mGHfwTBoyI8Zo+e\
    dUZ/PECz8IRDJ136AKGfdOgxBAdFeEoasGmzbRi6UZebqmLA0wGXHDzjuKRcl3Hi8qzj8hyC50V4QdodcFlSTEgHTDg45JhkXJMsMWEcExZBTgRO2mu\
    bGO2mXFFQVVMtGZlKdVGtAe+Yuac32zLq24eXt/15KGB/fDJF7D8+7vgeRnBEhBftDWa8DZ4IzCsPJc0+7El7XkLsPEzhQw6fh5ccj5cRHBVh2t5kxt\
    nkVwIOBZhxVvaqu7LXyMped+g3EAgizLZX4E2pH4vx/iKF9Dscs58fT0kkE1BegTm7UZdU08LdD6IQttyunF+Bt7Tt+yycWIGT+D5iuR1yagUk+3nbq\
    qTLgaR98/evHxARqUFc6YWW2VSQ7I6SDaonz8LtCL4itYeo3dTISkOvG03VQHwuSKxN/L6fbAwpsrzKe0htkdg2dIQaalB86e7t4SS+SroA2YZDmZPD\
    gxOXuc3Ovf6xkrmVLH3544UOt/TptfjdTzr8rVgp6BH7p5kip9m30yO7/md/x/zlCqVdn+v5qUvLhEKrk6SC2nvWKb5Ly26OHiuRCmr/ff/7ZJc2N9W\
    76+oyOnc1qP2OufFVl5ZbWFiYJBXU3vntwlaXlg+7z4PagaHDY117mee//bo09Xl54ouZ053c2xc75T/euXZwdKhz6bJS+nnjZifosXx68VzXeIXZ0F\
    YHbW5cD2p/+Kx+wmuNHW3KJoKyIsxfTOErUvtIB9melmrquIWWFfK/Luu1TLaYzxf4DMuxLF9kMtlcjs3kWJbjClyR5wsFnuEKDMeVhXBkJHr/94b3W\
    bX3yHuL0BSdAZ96N9qVCBqmI+HDG9H/CwjN0wHx+RvRHXGhMToqPnYn6gWHZuho+MyRmBcUmqEj4jN1j2Foho6Kz3zsMSzN0JHxmesek6MZOjo+85fH\
    dHUIHSGfGY17gaIZOko+c9Rj8jRDR8dnPvSYAs3QEfKZK/HtQNEQHSgfuhm/X7zKQtye0yD+5nG78Pbdf1BLAwQUAAAACAAAACEAskVa1L4FAAAKEQA\
    ADwAAAHppcCwgYmlnLWVuZGlhbo2XW3ATVRjHN00p7YJQtAKiVhEvRaXNPRuIpkJBMBXCIhhvxFy2TWyS7ZeclFK5BClKRUURQUHw1SdnvMw4Pjs+6Y\
    zj+Cg6juMLM47g8OAojuM5e3azOd8m4M7sJNl+v9/5ds/Z/24TcXdnn8S3lVLiqvvc1i5JYnsvPZKuZPOFKW0olybpwcmJYr1jP0gDyfn0T2NFPU38P\
    nBliU6rBlM1UihW5VRFy9QKxVyKaOWqXklN+WToGOBIlVamxzVwc0TexBQ7+EEZOpMuWuOBeUk3/cxO1qAr7iYwf3tciruPQHfcdQR65rJZvVjUsqSg\
    l6vytkpOq2i5kUKWyCCvVmEBgYUq3GA3GArAojwdP2+NOaLXMkWtMehiY1Av9OaNwZaYg93IBrtpLs+cfQRuVmGp7fSGYJng3JwujjWMyw2jD27hxhW\
    m8VZmvI0bbyfQr8IdyW5amLGUdwrK9Zv44YZ2paH1w11cu8rU3s2093DtvQTuU2Eg2UkLC2WiwGpBuSGfrjR09xu6ADzAdQ+aujVMN8h1QwQ8KniT87\
    iOtugTfDvyesWePb8hDEKAC4OmMMSEYS5UCERUWGsJ6dpZJwi3lG1d1NCF4CGue9jUxZhumOseIbBehQ2Wjs70iKAb1cvjDd9GwxeGTdz3qOnbzHxbu\
    O8xAnEVRg1fzbh+j4tTspfY62ar4VNgG/clTN925lO5bweBJ1TYaUxHRteLsEvU0UMN3ZOGLgJJrnvK1D3NdM9w3bMEnlNhd7KH3Rx6abKoTdNTTolT\
    zI+L99XzyQ62xD2Q5vKMKc8yeY7LNQJjKownZVvu9SmQb2VHd1CB673wAtdPmPoi05e4vkxAV2EyudC6hRQtUPKPlQGuEx5+GSp2B4NmgMg7y2TvpJZ\
    r9FDlPfiA8B5qZg9TrIc9vIdp8yz4+CnegAx7Ccyo8GJyEWqtNgP78sbYedPuh/3cfsC0H2T2OrcfamWvzcjwEoHDKswaV9b0B0s+OCK6A/Ayd79iuo\
    8y9xx3v4rclJfhGIHXVHi9uW963Oj7DdEdhOPc/abpfou5T3D320437/skgXdUONXct1LywGnRHYJ3ufs9032Guc9y9/vITXnqluEcgfMqfFAbTAjPn\
    s8vXTjM7gK2L2t69gyO6ZVSmqSmtEqVpr5XpGJ74CJrhe0rmilzraTSxcJ4uaSxgBDJLb9c/Z49adi+pInM0PtcZw+WTGFcJC4mN46yJcz2RejpOOSJ\
    1SUpRo8O00+ROzrw4R/L6bflrThv7DKvi/3MP4d7+afoWBu9nKUPZamrlcMXlRRpBBFn64eG2xL+WD1GOxWJ6J7f/7KuiIMIuKROsVwe/fZY2wGCxjw\
    iIrj0y4m2FzBkzr3k5Ga+kle1vYBhs8xipdaOa56c4ji5Tw/PzrUtj7gkl1jePT3bZ3W42DHFxtow5tgEhuut5njhR71/etg7UEtJY6FYm7VgrM1aON\
    YmyidOTFesE3LKfYpns1j/4xdDV9rX+4eVhFh/8p/+z9rXB6LKiFh//Neh2fb1weEo6ufjJZeOta8PHTxwSKz/7vz4TisYmuvNGPHLYvlPV6IXBug3t\
    vc354jhr2qVAg2SmTR770wVcp5gxBOKhD2RkD/o8SlBn1dR2I+wNxzwhALBSMQf8vl9wUTc1dHnbv9+bW11Y/Hit21M44S06X1dbfMSS3Bg2pJPuq4V\
    n9iD49P2/NbVIkwxjrPUxvvn42TFLM5Tm92FWS9mcY7a7BnM+jCLE9Vmv8GsH7M4fmz2X8wGMIuD1mbXdOPYxSyOXJtNYTaEWRy7Nnsas+H/f74/YFb\
    BLM5em5V7cBJjFgexzUZ6HLGMYRzANnzAATtWFg7YpjN2wI6lhdPWhhfIjuzFMI5eG17ngB2LC+ewDU84YMfqwqFsw2cdsGN54YS24a9lR15jGOe1Df\
    8tXy+9E/F57FaiGbpMOkX/3du9gP36D1BLAwQUAAAACAAAACEAZjEaFlYGAABfEwAAGwAAAHppcCwgYmlnLWVuZGlhbiwgYWxsIGR0eXBlc5WXW3ATV\
    RiAtxd62VYoWqFWRBEvxUu7ySbbDRQToSDYImURXa8xSbdNbJr0T09KWwVaW4SKiiIqiIJXLl5QBEV8dZzxzXF8cJzRGYfxhXFGcHxgHHnwnD272Zyz\
    Sak7s5PM9v++c9n//H/T1VFWXi/Qa5Ewfnj/2WWVgkDuOvwkkonFE0NGS3cERZoH+pJjpVtAaNLxX4WeZDqCZC+UxFAaRzWHsyiRHBTDGSOaTSS7w8h\
    IDaYz4SGvCKVNFBnEkZFeA8ooIq4mio30oQjlegmOkWCWXoY/YwNZqOgoQ1C5oUPoKNsOVR0l26F6KhZLJ5NGDCXSqUFxfabbyBjd7YkYEkFcokENgl\
    oNrnAmqPhgdhyPH7fHbE9no0kjN+gcc1AP1MXNweZag11JBrtqKk6c9Qiu1mCe4/QoMJ9xrokke3LGBtPohWuosdEyXkuMC6jxOgQLNbher8KBUVt5A\
    6NcsZo+zmkXmVoZbqTaxZb2JqK9mWpvQXCrBk16OQ5MpJAKSxjlyngkk9PdZup8cDvV3WHp7iS6ZqprQSBp4NFnUR2eopfxbYynM87bk02hH3xU6LeE\
    ChG2UqGKIKDBUluIc2cZI1ybcnRtpk6B5VR3l6ULEl2I6u5GsEKDlbYOv+l2RteZTvXmfKtMXyuspr57LN8a4ltLffci6NCg0/Rlzf1bx76SEeTkzX2\
    mT4X11Ndl+TYQn0Z9GxHcr8EmvcLy4Q184DJnRRbhQWfEZuu8iJtSaGTA6M4NrpuDB+AhPHgFgoetwR8hgz9KB3/MmjQdWITHEYQ1eCI3Gbz5kbg5Vl\
    zXS8kRkCCKdbUIYpaum+gMquvJ08n4RPciiGuQyOnw5j/J6jzQh3UNCJKWrp/oUlSXztMpPhEGEIAGGTNzo+l0EgbZncePcotH1O+FLN36Icu/mfiHq\
    X8EwagGT+nVpJCk+weSxjCe4dPscaDP2Rq0hcpl2Erl2yz5GJGPU/kzCCY0mNRFR+7xqrC9kJ2rNs9SvQ92UP1OSz9F9M9R/S4Ez2vwgl5rlxvV8PXL\
    PSl4kd1gP+ymkpcsyctEsodKXrGmQQVhahBhL4JXNXhNn825s6PwOmtXYB+177fsbxD7AWp/s5A9OyrCWwgOanDI3BrL7+/3wtusuxXeoe53Lfd7xP0\
    +dX/AuTEvwmEERzQ4mj9v/Nyc9zHWrcKH1P2R5f6YuD+h7uNuN533pwg+0+BE/rzVfgk+Z90BOEndpyz3F8T9JXWf5tyYx24RvkJwRoOvs81dTKM9ff\
    6XCXKIyT0/r9E296Qz/REUHjIyg7jFeVgquBnOkamQuzGfsipFOJJM9Kb6DXKqWHLt2X9/JG2V3HPzyCguamnSRaOJXpY4p6/qJDlI7tncvwItUnBME\
    IL4aQh/stzOpqN/NeBvDYU4T/ACjQv+Rj9DdfSTdSxtuxAjpaWikMPbJqhCO0ccGBsPFSXk4FgQz5Ql2jb/+Y+9Iy7CVyKUs+Fi5/e7ig7gN98jR/jn\
    fdNXdAMV690Lbm70W3Fx0Q1stcJsVijsmHZx6v9bXOByi5vjesvSzFbnBj0zW97Jickpe3luibdEKGHjq4Yn64sPKpNkNpPSAkJjhZKy9njdRbIwqaD\
    EZ2e2fdkZbl92ptsXK+/bM5wpviK/Kq1h43890/J38XglpHax8XsvLTxVPL61TW1n43f/3jJZPF4NtXHzOTH3/K7i8YFtW8fZ+B8O9m6yK1l+vFX3ZJ\
    ENzywP1TThb+RemF/4TP+gkUngyjcaIb8KwoluSZH8ckDxqT6Px6d4Fa+k+qSA6vVJktLqV/yqLKuKLOESWVJaX1b81499jZnpyP8W4mm+pDt0orJog\
    eclfIV3JIcqp6v3vIev947n58oC1Z/H+eLv4DVVfCvgWb4BOOxKnvXwLF/4HXYHz3p5lm8BDnuGZ2We5eulw/7Bs66s4YunwzZW832CZ/ke4bCdPKvw\
    LN8nHHaSZ1tnvt7veFad+Xov8mxguvXOYdgloquJTLdgFo66YFdm8S3DgY+4YFdq8f3DgX9ywa7c4vuGAy+ocXURHub7ggOPuGBXdvFNwoGPuWBXevE\
    dI6+CuGBXfvHtw4Gra13NhIf5XuLAARfsyjC+seRV4VpXm+Fhvs048L7ayzWdro5Z5ETgqt0orMPfLpEcF/4DUEsDBBQAAAAIAAAAIQBaJVFADwEAAE\
    8BAAAoAAAAbGVnYWN5LCBzdG9yYWdlIHZpZXcgYW5kIF9yZWJ1aWxkX3RlbnNvck2PvU7DMBDHna82mK/yNbAxZorEykKnLhaoTZcsKAqphY2smrOdV\
    kJCytIg8QwMjH0MHoWVR0Bi4CAIYfl/sn2/+/uu8Z+o+nwefZzcrsfHaeNfvAcYH4DkA0LIndFOV1oVC26s1HPwMG87IMlDJBaSL8GrnDaVSIvaSWVp\
    Yfh1LdWscHxutaHgJ0neR9giVt5wCDqejpQu3bR7pBD+GBqtHUR5D49VPSvPTqHHYuExn0WP0HcQT9jvd3Qq77FsA1N+C3QFmxls4cVrYdvBTga7eYQ\
    uS6EVh4HAJkQgQhEJNLx0sDdhBOmwhX0WfhcdODjM4KjG8a5w/r9mvDKNyf/VnGMY4kY1qBfUK+pt+AVQSwMEFAAAAAgAAAAhAGoTI2fuAAAAHAEAAB\
    8AAABsZWdhY3ksIE9yZGVyZWREaWN0IG9mIFB5dGhvbiAyTY+9TsNADMfv0tKG46Nd2RgzRerKQgfUJeKrLLdE0XE50aBTje8cmJCyZOEZGBh5DB6Fl\
    UeoxIClShWW/5b198+S3SVvyv++Lzanj583J3mXXP4MuL6i0FMhxFMAAgu+enYhNrBGyfPIgGXTO0vsRXUdahdcfdFYUihKlCUmmZa8/4IDSxDsKq9a\
    anxUVXD3bePritw6QlA4zDI9ZjIyZh4c7m15tfBg6G5rKhzpITMBgHCsR9zatjZnM0yL9Ipw/7YQRdqjKmSPB4SHSzxypsfjJU741pKf2a1Lk6fif3T\
    nXOacrI71wfpifc//AFBLAwQUAAAACAAAACEAj6WZNd8BAAAAKAAAAwAAAHRhcu2Zz07bMBjAbacbKKzSHqHHcglx0j+naT1MaFJA/D3kMlXB9Vi0EN\
    eJO5UDEjd4DB6FR+HIY/CFIChBhcOUMq3fT3HsfFE+++BPP0txNpyNwW40/S6jkcxILbgl83rX5d2ncRHnrsc5aU3JApjkJspgerKccL91YuIT+YU7X\
    Zsgy0Z+mg/j9Keqc46iqHudzvz67/Vn6t+Dcb/r9UjLxfqvnXN2pkk7/AzDcaaMEioZ/pFZHqtU0+1bK2zCmyQ2JpFDmY7iKNXscuJg4fwnOOh/9D/6\
    f3n9b1QWHcv8Pf3vof/f0f8Bc+BGQwuexHiiiYAtIX7Zm4mKzEG5PWxNLzRzVp9/+hVuA7ignUO7gnYN7WZQJH2Rb0ulx8/TNSproQ89e+itxzX+gDN\
    KYAU0YEHDaBrh+QP9j/WP/kf+FiPTXGW16v9N//sdXvW/3+ui/xfkf6vw/1pAZ71/eL8tbE0uNHVYxcuNSk9f5vwUWHPTVTXPKmng82bAZk4Nry6GzT\
    k8IOh/rH/0P/Iq41j8TmS9c7zlf+57Vf9zH/2/IP8LoZJEChOrNLd3MrCAHH2LhQHfru9r2g4Ls0aahYVZOdfW3n3kSDfKiKc/lBGhP5YRX6/s4S8CB\
    EEQBEGQf5M7UEsDBBQAAAAIAAAAIQDJJdDSgAMAAO4FAAALAAAAVG9yY2hTY3JpcHQL8GZmEWFgYOAAYkUGn+0nVdmALBYg5gPixKLkjMyyVP2UxJJE\
    fYPXDwo2sjMEoOhwEJyyAqcOw+wdKTv40XSYb/7z5hWQZcnIwCCApkOvIDtHtfe032EDAdfJy7YctQmvcd7V2ZDvkNPkMKW3XPm44cbQZONvM9ZNSJh\
    +/tgV6fszL9oet+fmdLDz4L0gu7l43e8PyZu0yq5ZqDJVazVe/fZ999PVq1bxnfKZtWEaa6PLMTc2R96TNwQ9dr5grrlrHLNFNz5d6dmyGSJmrIn917\
    irtN3bvOOen9Od90Ft+R+fHa+yq46Wxm+tnXv807mgquypKo9jU/QTQxx7+d2EDp8tc7e2eXr6DL+bS4pV/Vrp2CvlFcu6P/1Z8Uf80hru0oPmO50cJ\
    dLvtEw33n/SegbH+5NREi135F0kHKv3H1/93ORB6Xd21HA5WPTF5y2QNR8YLoZI4ZKcn5KqHx9fkg/kx8frg2n9vDz93PyU0pzUYv2czLzUxCK9gsra\
    gN15hw147nwWbVGXLmAtMZ3QN/eWz80mhwm5WmKLAthUFV/cD190d1Gw+qTy44+TP6m5/Shoabt93iC9/24Bw4Uq0xy5GRMWXyto8f7sUh4ddNnZ2Er\
    Ye09X3plr/7q0trxMaDAO4omZsOp/tLpZn8xdLrO2B6t7u2+lvf+asez35Q9rpgu8a7VnPfT5epercNElMd9TPVff3p34Udz9ZRTbfrF7F/d/6RHLeZ\
    B1z+1Lmcbu5QcuL9o6aUXHFWc7ganT21e81a99ue5btp+9e8mHT9uWN2/4fdF9xbWs1S0TbpfveMZkNM2Uc9vG22vC/vy+u2L6vncfeFHDLlefMxyWC\
    kVRwi6vuCQxr6QYlLCyEy5dYUZLjBfnpYeCNDEBMT+SxrLUouLM/DzjZ0xoGlptH0uCWCDbBJE0JFWWpOYXpaQWnT6po3nSkxVN25T16+YrA1kaQCyH\
    pE0PnE+KU4syE3MyqxJLgHbGZ6bwnvRkZFDgYTbwtg079Ue6ucZ55wFJ/exd3xVmdJpEdvyRL5UP8GZkEmHGnXNhoIGRASMfo+tFz8MIvUYYORpdL3p\
    uRuhNwZK30XWjp3mE7hpGMnIAuvHoyQJh/A4mHIkE3Qj0BIIw4iMTRnJB14yeWBCalZixJB107eiJBqE9kplQEgrwZgXZCjSJg0EB6NIdzCAeAFBLAw\
    QUAAAACAAAACEApR7ZeF4GAADlCQAADAAAAHRvcmNoLmV4cG9ydJ2VeziUeRTHhzFI6aFoWVEmaShzCYkotyxDmdDYXJoLg0Ezj9dINmGICYWwUUjlf\
    t8QJSUyGSZyKcm1KF3WrWcral325VGjd1PP7vs+5/md88f5nOc97zm/L8ESLiIDg8HEQVOGeb0ZilQAPTnQFEGjAC4e9KM0jCuFRcH40+juHizfxZOE\
    TRhMoUzq6TaPDY9n7OBsHe86nBtErkx2rFsNI3xFVUoI1lm5GP2IijvOosX0tR+0/iAEoTjZr0i6D3qmwjAYejnKEaYrzZu0GJFcmAw3ujva05fJuBb\
    XGAXHrTINznqry9nGiZjGi5t1EP1NeysaSsu0Zye79vPqsEmGjPz43C2ea9K0DSSpfVaDp7RGjBUVT6ZpYalEf1ILt1C6vp3Nwf1d+8v9/a6JMVW30J\
    UGHmg3w7udfGn4Q33ZluKRnmqXqo0vAzRXkC2ypZLondW8g93DJrE1Z/VL1+vnbiE8Y+sVXp20a7vxa7qmhPWhlFw/9cynFjOUov5D0U2DZINVqCMDm\
    v16x5zuW56LKDuz91oeb4PwbGUe1z7lE1V7A+tsu+zXfWFMRFVKgd5q0LZD+wJ2wJdFYXzpzJd4aW8KiPiWB5Z8K/tSm9ziIgSk75lOo3b2cBjMF/yF\
    8kv4C8BF7gKmmchn9GClpmWNctb5ZfEYbVcM3scjDeNM2hy9pcrLS5NbM+s4ax/zavw/xr1wH8yWJKRbAbqpii3ANbx7VIXkeX4TYF6jUoB9Nodrc8h\
    4O/5ePeuCnJSDeg3yVS8iR+OG2A4vq09TO81jxPbJP7KOmErAUreb29CbfRsA1ZB8OYwrAtdN0IYPIU/b0RIaie4yk+4UE6LRPg2d1xufNB1JQaCRp/\
    eM00vljvFNw23DrYscY+P1o8s291NQmN4Vhl7s48lJ5rpiJls9c2NbI85V1qMcPt3xvacsn/Pxll3lDbSsNi0BY7gNaMkOuKl1RiajEAU0r6pm+mDS2\
    C0ze58bP6+l6MXat6EbkpMVVLiv7m6kIPOyqnLyf44WCZY4fRCpG2s/eS96t7nWhN7KUi7bcqaow/zUK+rg+V0tSSevyxmLhpHFlUt5GWX1NF6wlIaJ\
    Z1uBcVSJLf86JfQhMTHCwigTmWuzqaDQtuW8RYJZhakm7u5QWJOKa4hHHTA2NYoaE4m9vLKpaHIiXydcwc7tSZVBOtaujNQ6oLIWTe363U4uRj87dBd\
    fxiM0fKSQnIhILSbXNhGeSWtrOCrgL4dyeB20jDPUR/2HMkbLQmu1oiIeW7k6e2HT9prUn787yIpUZaldP6D1hp53i4rGIDc0zcqMcdUe29gWzyUdjz\
    wXaMTglLwmvdgx3dOr/w4YI+pEFaak4Rv9s6/Gx9r5JNnSz95J5b1uFqq/YFnlF08iaxpJIz5l41krafcrsiRIonCjubGsAeaa4qAqQmmHlzHzxGo1V\
    mTYTgXFbs/U8eYgB0yvd19KY8Af2BPC3VXyyqlD8gN/xQP7qx6sESkan96UptTZmV7dMaPaD1xM7glwJl9xGW/ExTTQA4f93Lz5tX7ZPg54ytPak7CX\
    HTv7sIfVxMku1q+044w7urpvXuzu0XkLKA4fuNq+/pKPga5ZHXtf+6UBHHc2MS0sejTtEqJ6dJprCt/3oWZP74wC4ik5MPCF7GZt+OH33PD0YyGyYng\
    X/9Wdxi43GupqEFESgepxqruxMiT2bQe+6DDLayi1/9ieoKNWyRNzHCVEhtzFAuEX6XtuOzs5O52w3vJnSYSSqqIbt2FkxJke3daaZVCWXG4mISuCC4\
    J/vY1YJy0UAvTAhYStW7KNiyfJjQkcobC2onDCkDVWHuh5N58kBNpP30g8SgN86UyGJgySl+gphRIBPfDWhckuyUMv3C+fs4ag5cINhuTnPVHQpJekU\
    QNYNCbgSgP4jdvUGi2gl02J3xZnJOihQFP6VzVfGkCneNN/o7DAmiS6q2SDhRBs4yo41tIRExXsEkcSdUhQ3JwylcTHD+H82GH5JwiWQsIy8OUF7vMT\
    Mt+W78sdFAVVNQGK+CONg6Kg0iZApf5noYOyofIgYJcL/R+xgPKh8iDgywh/RyygGOhcCzBXEMtNOZQBHXEBowex7MBDIdB5F0DWii4z/VAEdPYFCLz\
    oNzYBmg7dAUE6W/RHG0GwRMxXhUmA7wT4CQML0T9QSwMEFAAAAAgAAAAhAE9J9XR+AwAACgkAABMAAAB0b3JjaC5leHBvcnQsIGVhcmx5pVZNaBNBFJ\
    7spkncavpjtbVKqb0Y/9LNv7U2QpBc9mBNEUNFlm0yZtdus5ndSWstwYLW2psgiIh4ES+eBS/iRQW9iAURBQVRL9qD4Enx4ky2TXc3pK064TGzy/u+9\
    82b9zYzLLDuDmCO3WDkRlxhyYqal9gk1A1FK8aCkWGb34+nH27tIytqvcQMqCuSqlyAeRGeL2k6JouSrhV0aSJ4ztCKM31kWZLFCS1fVmHf4d7lF9VV\
    UctDg6xOn6lUKvY4U5cfKZAIodZlj2NgCUMxr+RwsIQpCgCfD9SNVtAOJD0nK5OwPy9hKVgaV9MpPxi1jVmmgkAg6yGAKagUZIxcOawRWFAsY0U1OFG\
    HY2VFJbuSyJ4ghjqHmAYuGBYNTRcnwxxiA4EszaNBPKUCRG4TwqVVTcIj5ksONWVdxIdHnizNe65URl7Bg5HvhAAERmCvoE0CK7iuIG4hl9NUFeYwOR\
    ODO67noQ7zx0gKONS8N4M2Y7Qlg/xXZfrQMo9aM6gtS/ICxhTJQO0yIxM9sls244XQVtkrMBh1VOPMoW2Caw5tX6iiOzHqyqAdJlX3PNqZQbvKwWHB6\
    1t6VXmwh+CpNU57J+iopT14VtMnJCwuF1M61erI/uhoiDI//P7+EhVGrTFzN0isMi/nVSQ1UShOwCJOpyJ15BsY8SgVcHQKfWVICGZNAW3gaE3A2DSG\
    Gj2GdGrwX+KuDFXBWIVUw9zQ5x20DD1ravCDpK2q+/l06vB/COj230wu5c4m3/1+duTJ9PuhVzMfk3ebu5JU0fi3zwu097rWUXTAriiUTgU2rOjT69v\
    Je/e/PKbxeq5fTNAAvjXjtYDBWrxaYSX+NQURjkZevFM4uf7594DwagFWt7ryVZJoX4pKPp0K/qUQPhYPhfhDsXAkHhqIJ/hYeCDKh8P8QDTBJxJ8lE\
    /Ew7FIlKcqT/16/jJAdASqKl1UbE2ntTlb65Q7v4NOtLUBO23IKRdo1M5OEmsTddtIFq0kdZ3r5LE2QpuNJ8OA+gZ0wq1V67fB3zDA0TtOrLUC7ViZd\
    WBDTqy1hlps2LcWbIPcWY+2x75nN1in6IYFj+fASomyB2tIn2NuZsz5p9ucCY7+QwHWaz6bX98mj4nxVf1NX6q2g218WVgZs5QCWLZoBTlvDqugwAbu\
    EU425/1gle3amrcFc3ss+b0g8/5qbv4AUEsBAhQDFAAAAAgAAAAhAGWJlDvbBAAAyQ4AAA8AAAAAAAAAAAAAAIABAAAAAHppcCwgcHJvdG9jb2wgMlB\
    LAQIUAxQAAAAIAAAAIQD62hle3gQAAMkOAAAPAAAAAAAAAAAAAACAAQgFAAB6aXAsIHByb3RvY29sIDNQSwECFAMUAAAACAAAACEAt3X8Rz4EAAAJDg\
    AADwAAAAAAAAAAAAAAgAETCgAAemlwLCBwcm90b2NvbCA0UEsBAhQDFAAAAAgAAAAhAENZGoJBBAAACQ4AAA8AAAAAAAAAAAAAAIABfg4AAHppcCwgc\
    HJvdG9jb2wgNVBLAQIUAxQAAAAIAAAAIQDH58eZVgMAAAEGAAASAAAAAAAAAAAAAACAAewSAABsZWdhY3ksIHByb3RvY29sIDFQSwECFAMUAAAACAAA\
    ACEABCenS1oDAADQBQAAEgAAAAAAAAAAAAAAgAFyFgAAbGVnYWN5LCBwcm90b2NvbCAyUEsBAhQDFAAAAAgAAAAhAM69toJaAwAA0AUAABIAAAAAAAA\
    AAAAAAIAB/BkAAGxlZ2FjeSwgcHJvdG9jb2wgM1BLAQIUAxQAAAAIAAAAIQBz5sW0pQIAACEFAAASAAAAAAAAAAAAAACAAYYdAABsZWdhY3ksIHByb3\
    RvY29sIDRQSwECFAMUAAAACAAAACEAT6+lHqYCAAAhBQAAEgAAAAAAAAAAAAAAgAFbIAAAbGVnYWN5LCBwcm90b2NvbCA1UEsBAhQDFAAAAAgAAAAhA\
    MPjEvUYBwAA5xoAAAsAAAAAAAAAAAAAAIABMSMAAHppcCwgZHR5cGVzUEsBAhQDFAAAAAgAAAAhAPtLSXPlBAAAAgwAAA4AAAAAAAAAAAAAAIABcioA\
    AGxlZ2FjeSwgZHR5cGVzUEsBAhQDFAAAAAgAAAAhAFN3rujxAwAA4QkAAAoAAAAAAAAAAAAAAIABgy8AAHppcCwgdmlld3NQSwECFAMUAAAACAAAACE\
    AWjTizL4CAAATBQAADQAAAAAAAAAAAAAAgAGcMwAAbGVnYWN5LCB2aWV3c1BLAQIUAxQAAAAIAAAAIQAUx3SdQgMAAOEIAAAPAAAAAAAAAAAAAACAAY\
    U2AAB6aXAsIHBhcmFtZXRlcnNQSwECFAMUAAAACAAAACEAg0NAGvABAAATAwAAEgAAAAAAAAAAAAAAgAH0OQAAbGVnYWN5LCBwYXJhbWV0ZXJzUEsBA\
    hQDFAAAAAgAAAAhANWeXvOICAAAcBkAAA8AAAAAAAAAAAAAAIABFDwAAHppcCwgY2hlY2twb2ludFBLAQIUAxQAAAAIAAAAIQCXLnQTegYAAEwMAAAS\
    AAAAAAAAAAAAAACAAclEAABsZWdhY3ksIGNoZWNrcG9pbnRQSwECFAMUAAAACAAAACEAtg/30soEAAAJDwAADQAAAAAAAAAAAAAAgAFzSwAAemlwLCB\
    jb21waWxlZFBLAQIUAxQAAAAIAAAAIQDzwiqXBgUAAAkPAAAWAAAAAAAAAAAAAACAAWhQAAB6aXAsIG5lc3RlZCBjaGVja3BvaW50UEsBAhQDFAAAAA\
    gAAAAhANElINitAgAAZQcAAA8AAAAAAAAAAAAAAIABolUAAHppcCwgdHdvIGhhbHZlc1BLAQIUAxQAAAAIAAAAIQA3SOOvMAQAABUMAAAOAAAAAAAAA\
    AAAAACAAXxYAAB6aXAsIG9wdGltaXplclBLAQIUAxQAAAAIAAAAIQD8K6zL1gEAAC0FAAAPAAAAAAAAAAAAAACAAdhcAAB6aXAsIG5vIHRlbnNvcnNQ\
    SwECFAMUAAAACAAAACEA5sYYT14CAAApBgAAEAAAAAAAAAAAAAAAgAHbXgAAemlwLCBiYXJlIHRlbnNvclBLAQIUAxQAAAAIAAAAIQA3oLJjNQEAAIk\
    BAAATAAAAAAAAAAAAAACAAWdhAABsZWdhY3ksIGJhcmUgdGVuc29yUEsBAhQDFAAAAAgAAAAhAN/UZeSAAgAAaQYAAAkAAAAAAAAAAAAAAIABzWIAAH\
    ppcCwgbGlzdFBLAQIUAxQAAAAIAAAAIQAMJK2K4wQAAMkOAAAKAAAAAAAAAAAAAACAAXRlAAB6aXAsIHR1cGxlUEsBAhQDFAAAAAgAAAAhABNaBBj9B\
    wAAiRQAAAsAAAAAAAAAAAAAAIABf2oAAHppcCwgbW9kdWxlUEsBAhQDFAAAAAgAAAAhAMs20HORIgAAuG0AAA4AAAAAAAAAAAAAAIABpXIAAGxlZ2Fj\
    eSwgbW9kdWxlUEsBAhQDFAAAAAgAAAAhAGDr3GREAwAArQcAAB0AAAAAAAAAAAAAAIABYpUAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90b2NvbCAyUEs\
    BAhQDFAAAAAgAAAAhAEi9qHP6AgAALQcAAB0AAAAAAAAAAAAAAIAB4ZgAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90b2NvbCAzUEsBAhQDFAAAAAgAAA\
    AhALK468OEAgAArQYAAB0AAAAAAAAAAAAAAIABFpwAAHppcCwgTnVtUHkgYXJyYXlzLCBwcm90b2NvbCA1UEsBAhQDFAAAAAgAAAAhAK6VXXCDBAAA1\
    QwAAA4AAAAAAAAAAAAAAIAB1Z4AAHppcCwgb2RkIGtpbmRzUEsBAhQDFAAAAAgAAAAhAExmOWTUBAAACQ8AABkAAAAAAAAAAAAAAIABhKMAAHppcCwg\
    cXVhbnRpemVkIGFuZCBzcGFyc2VQSwECFAMUAAAACAAAACEAPdvrMZkEAAArCQAADQAAAAAAAAAAAAAAgAGPqAAAemlwLCBkZWZsYXRlZFBLAQIUAxQ\
    AAAAIAAAAIQBMh8WWRwQAAPsJAAAPAAAAAAAAAAAAAACAAVOtAAB6aXAsIG90aGVyIHJvb3RQSwECFAMUAAAACAAAACEA04OhOjsEAACDCQAADAAAAA\
    AAAAAAAAAAgAHHsQAAemlwLCBubyByb290UEsBAhQDFAAAAAgAAAAhALJFWtS+BQAAChEAAA8AAAAAAAAAAAAAAIABLLYAAHppcCwgYmlnLWVuZGlhb\
    lBLAQIUAxQAAAAIAAAAIQBmMRoWVgYAAF8TAAAbAAAAAAAAAAAAAACAARe8AAB6aXAsIGJpZy1lbmRpYW4sIGFsbCBkdHlwZXNQSwECFAMUAAAACAAA\
    ACEAWiVRQA8BAABPAQAAKAAAAAAAAAAAAAAAgAGmwgAAbGVnYWN5LCBzdG9yYWdlIHZpZXcgYW5kIF9yZWJ1aWxkX3RlbnNvclBLAQIUAxQAAAAIAAA\
    AIQBqEyNn7gAAABwBAAAfAAAAAAAAAAAAAACAAfvDAABsZWdhY3ksIE9yZGVyZWREaWN0IG9mIFB5dGhvbiAyUEsBAhQDFAAAAAgAAAAhAI+lmTXfAQ\
    AAACgAAAMAAAAAAAAAAAAAAIABJsUAAHRhclBLAQIUAxQAAAAIAAAAIQDJJdDSgAMAAO4FAAALAAAAAAAAAAAAAACAASbHAABUb3JjaFNjcmlwdFBLA\
    QIUAxQAAAAIAAAAIQClHtl4XgYAAOUJAAAMAAAAAAAAAAAAAACAAc/KAAB0b3JjaC5leHBvcnRQSwECFAMUAAAACAAAACEAT0n1dH4DAAAKCQAAEwAA\
    AAAAAAAAAAAAgAFX0QAAdG9yY2guZXhwb3J0LCBlYXJseVBLBQYAAAAALAAsANIKAAAG1QAAAAA=
    """
}
