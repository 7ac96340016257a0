import Bytes
import Tensors

/// Several named arrays in one file: a zip archive of `.npy` files, stored or deflated.
public enum NPZ {
  /// Whether an archive holds nothing but `.npy` files.
  public static func recognizes(_ archive: ZipArchive) -> Bool {
    !archive.entries.isEmpty && archive.entries.allSatisfy { $0.name.hasSuffix(".npy") }
  }

  /// Reads all arrays, named without their `.npy`, in the order of the archive. Stored ones stay in the mapped file.
  ///
  /// - Parameter verifyingChecksums: Off where the elements should stay on disk until they are needed.
  /// - Throws: `ArrayFormatError.entry` for an entry that is no `.npy` file.
  public static func read(
    _ bytes: ByteView, limits: Limits = Limits(), verifyingChecksums: Bool = true
  ) throws(ArrayFormatError) -> WeightTable {
    let archive: ZipArchive
    do {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw .zip(error)
    }
    var table = WeightTable(provenance: Provenance(format: "NumPy npz"))
    for entry in archive.entries {
      guard entry.name.hasSuffix(".npy") else {
        throw .unsupported("npz entry \(quoted(entry.name)), which is not named .npy,")
      }
      let data: ByteView
      do {
        data = try archive.data(of: entry, verifyingChecksum: verifyingChecksums)
      } catch {
        throw .zip(error)
      }
      do {
        table.set(String(entry.name.dropLast(4)), try NPY.read(data, limits: limits))
      } catch {
        throw .entry(entry.name, error)
      }
    }
    return table
  }

  /// Writes named arrays, stored, as `numpy.savez` does.
  ///
  /// - Throws: `ArrayFormatError.entry` for an element type that NumPy does not have; `.bytes` for two equal names, or
  ///   with `ByteError.exists` when the file is there and `overwrite` is off.
  public static func write(
    _ entries: [WeightTable.Entry], to path: String, overwrite: Bool = false
  ) throws(ArrayFormatError) {
    var file = try bytewise { () throws(ByteError) in try ZipWriter(to: AtomicFile(path, overwrite: overwrite)) }
    for entry in entries {
      let pieces: [ByteView]
      do {
        pieces = try NPY.pieces(of: entry.tensor)
      } catch {
        throw .entry(entry.name, error)
      }
      try bytewise { () throws(ByteError) in
        // Elements that begin at a multiple of 64 bytes can be used where they lie; NumPy skips the padding.
        try file.add(entry.name + ".npy", pieces, method: .stored(alignment: 64))
      }
    }
    do {
      try file.finish().commit()
    } catch {
      throw .bytes(error)
    }
  }
}
