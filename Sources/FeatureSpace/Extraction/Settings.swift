import DataSets

/// The SHA-256 of the samples' names, one a line: whether two data sets have the same samples in the same order.
public func fingerprint(ofNamesIn dataSet: DataSet) throws(FeatureError) -> String {
  var hash = try SHA256()
  for index in 0..<dataSet.count { try hash.update(dataSet.name(at: index) + "\n") }
  return try hash.finish()
}
