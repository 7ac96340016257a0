/// What all pages look like: light or dark as the reader's system is.
enum PageStyle {
  static let base = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --sheet: #f6f7f9; --ink: #1b1f24; --faint: #57606a; --line: #d0d5dc; --accent: #0b5cad;
      --mark: #ffd43b; --wire: #5d6673; --frame1: #f6f7f9; --frame2: #eceff4; --frame3: #e2e7ee; --closed: #ffffff;
      --bar: #0072b2; --bar2: #9aa5b1;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171b; --sheet: #1c2025; --ink: #e6e9ed; --faint: #a5aeb9; --line: #3a414a; --accent: #7ab8f5;
        --mark: #ffd43b; --wire: #98a2af; --frame1: #1b1f25; --frame2: #232931; --frame3: #2c333d; --closed: #2b323b;
        --bar: #56a9e0; --bar2: #66707c;
      }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.35rem; margin: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.1rem; }
    button, input, select {
      font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px;
      padding: 0.25rem 0.6rem; min-height: 2.2rem;
    }
    button { cursor: pointer; }
    button:hover { border-color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
    .skip { position: absolute; left: -999rem; top: 0; background: var(--paper); padding: 0.5rem 1rem; z-index: 9; }
    .skip:focus { left: 0; }
    .note { color: var(--faint); }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    a { color: var(--accent); }
    """
}
