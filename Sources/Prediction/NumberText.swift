// Numbers as people read them, in tables and figures.

/// `27480` as `27,480`.
public func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return number < 0 ? "-" + text : text
}

/// `number` with so many digits after the point.
public func fixed(_ number: Double, _ digits: Int) -> String {
  guard number.isFinite else { return "\(number)" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = (abs(number) * scale).rounded()
  guard scaled < 1e15 else { return "\(number)" }
  let whole = Int(scaled)
  var text = String(whole)
  while text.count <= digits { text = "0" + text }
  if digits > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -digits)) }
  return number < 0 && whole != 0 ? "-" + text : text
}

/// `number` with about four significant digits, as tables of statistics show it.
public func significant(_ number: Double) -> String {
  guard number.isFinite, number != 0 else { return number == 0 ? "0" : "\(number)" }
  let magnitude = abs(number)
  if magnitude >= 1e6 || magnitude < 1e-3 {
    var exponent = 0
    var mantissa = magnitude
    while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    return (number < 0 ? "-" : "") + fixed(mantissa, 2) + "e\(exponent)"
  }
  return fixed(number, magnitude >= 1000 ? 0 : magnitude >= 100 ? 1 : magnitude >= 10 ? 2 : magnitude >= 1 ? 3 : 4)
}
