extension PageStyle {
  /// The network with its tools, list of what was found and details.
  static let network = """
    .network { display: grid; gap: 0.6rem; }
    .tools { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
    .tools input { flex: 1 1 12rem; min-width: 0; }
    .stage { position: relative; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; height: 75vh;
      scroll-margin-top: 6rem; }
    .alone .stage { height: calc(100vh - 9rem); min-height: 20rem; }
    .stage svg { display: block; width: 100%; height: 100%; touch-action: none; cursor: grab; user-select: none; }
    .stage text { font: 600 11px system-ui, sans-serif; fill: #1b1b1b; }
    .stage text.second { font-weight: 400; font-size: 9.5px; }
    .stage text.shape { font-weight: 400; font-size: 9.5px; fill: var(--faint); }
    .box rect { stroke: #8a8f98; }
    .box { cursor: pointer; }
    .box:focus { outline: none; }
    .box:focus-visible > rect, .box.chosen > rect { stroke: var(--accent); stroke-width: 3; }
    .box.found > rect { stroke: var(--mark); stroke-width: 4; }
    .box.found:focus-visible > rect { stroke: var(--accent); }
    .closed > rect { fill: var(--closed); stroke: var(--faint); stroke-width: 1.5; }
    .closed > text, .open > text { fill: var(--ink) !important; }
    .open1 > rect { fill: var(--frame1); } .open2 > rect { fill: var(--frame2); } .open3 > rect { fill: var(--frame3); }
    .port > text { fill: #ffffff !important; }
    .wire { fill: none; stroke: var(--wire); stroke-width: 1.2; }
    .arrow { fill: var(--wire); }
    .found-list { display: flex; flex-wrap: wrap; gap: 0.3rem; max-height: 9rem; overflow: auto; margin: 0; padding: 0; }
    .found-list:empty { display: none; }
    .found-list li { list-style: none; }
    .details { position: absolute; right: 0; top: 0; width: min(24rem, 100%); max-height: 100%; overflow: auto;
      background: var(--sheet); border-left: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 0.8rem; }
    .details[hidden] { display: none; }
    .details h3 { margin: 0 3rem 0.4rem 0; font-size: 1rem; overflow-wrap: anywhere; }
    .details dl { display: grid; grid-template-columns: auto 1fr; gap: 0.15rem 0.7rem; margin: 0; font-size: 0.86rem; }
    .details dt { color: var(--faint); } .details dd { margin: 0; overflow-wrap: anywhere; }
    .details dd button { min-height: 0; padding: 0 0.3rem; margin: 0 0.2rem 0.2rem 0; text-align: left; overflow-wrap: anywhere; }
    .details .close { position: absolute; right: 0.5rem; top: 0.5rem; }
    .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; margin: 0; padding: 0; font-size: 0.85rem; }
    .legend li { list-style: none; display: flex; align-items: center; gap: 0.35rem; }
    .legend svg { flex: none; }
    .alone { padding: 0.8rem; }
    @media (max-width: 600px) { .stage { height: 70vh; } .details { border-left: 0; top: auto; bottom: 0; max-height: 60%; } }
    """

  /// A rule for the boxes of each family.
  static var families: String {
    OperatorFamily.allCases.enumerated().map { ".f\($0) > rect { fill: \($1.color.hex); }" }.joined(separator: "\n")
  }
}
