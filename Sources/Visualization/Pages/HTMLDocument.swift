import Bytes
import FeatureSpace
import Prediction

/// A page of one file that asks nobody for anything.
///
/// Its security policy lets only the page's own style and scripts work, known by their digests, and pictures that stand in the
/// page itself: what names from a model file may smuggle in has nowhere to go.
struct HTMLDocument {
  var title: String
  var styles: [String] = []
  /// JSON that scripts read, by the element's id.
  var data: [(id: String, json: String)] = []
  var scripts: [String] = []
  /// What stands in `body`, already escaped.
  var body = ""

  /// - Throws: `FeatureError.library` where OpenSSL, which makes the digests, is not there.
  func text() throws(FeatureError) -> String {
    let style = styles.joined(separator: "\n")
    let script = scripts.joined(separator: "\n")
    let blocks = data.map {
      "<script type=\"application/json\" id=\"\($0.id)\">\(Markup.scriptData($0.json))</script>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
      style-src '\(try Self.digest(style))'; script-src '\(try Self.digest(script))'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(Markup.escaped(Markup.shown(title)))</title>
      <link rel="icon" href="data:,">
      <style>\(style)</style>
      </head>
      <body>
      \(body)
      \(blocks.joined())<script>\(script)</script>
      </body>
      </html>

      """
  }

  /// As a security policy names a text: `sha256-…`.
  private static func digest(_ text: String) throws(FeatureError) -> String {
    "sha256-" + Markup.base64(ByteView(try SHA256.digest(of: ByteView(Array(text.utf8)))))
  }
}
