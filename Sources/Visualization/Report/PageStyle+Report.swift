extension PageStyle {
  static let report = """
    .top { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); padding: 0.6rem 1rem; z-index: 3; }
    .top nav { display: flex; gap: 0.2rem 1rem; overflow-x: auto; white-space: nowrap; }
    main { max-width: 76rem; margin: 0 auto; padding: 0 1rem; }
    footer { max-width: 76rem; margin: 0 auto; padding: 1rem; }
    .section { border-bottom: 1px solid var(--line); padding: 0.4rem 0 1rem; scroll-margin-top: 5.5rem; }
    .section > summary { cursor: pointer; }
    .section > summary h2 { display: inline; }
    .numbers { display: flex; flex-wrap: wrap; gap: 0.6rem; padding: 0; margin: 0.8rem 0; }
    .numbers li { list-style: none; background: var(--sheet); border-radius: 8px; padding: 0.5rem 0.9rem; }
    .numbers strong { display: block; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
    .facts { margin: 0; }
    .facts div { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: 0.8rem; padding: 0.15rem 0; }
    .facts dt { color: var(--faint); overflow-wrap: anywhere; }
    .facts dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
    .scroll { overflow: auto; max-height: 70vh; border: 1px solid var(--line); border-radius: 8px; }
    table { border-collapse: collapse; width: 100%; font-size: 0.88rem; font-variant-numeric: tabular-nums; }
    th { position: sticky; top: 0; background: var(--sheet); text-align: left; padding: 0.1rem; }
    th button { border: 0; background: none; font-weight: 600; width: 100%; text-align: left; white-space: nowrap; }
    th[aria-sort=ascending] button::after { content: " \\25B2"; }
    th[aria-sort=descending] button::after { content: " \\25BC"; }
    td { padding: 0.2rem 0.7rem; border-top: 1px solid var(--line); }
    td:nth-child(n+5), td:first-child { text-align: right; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0.8rem; margin: 0.8rem 0; }
    .card { margin: 0; background: var(--sheet); border-radius: 8px; padding: 0.6rem; min-width: 0; overflow-wrap: anywhere; }
    .card img { display: block; width: 100%; height: auto; image-rendering: pixelated; border-radius: 4px; }
    .card.wide { margin: 0.8rem 0; overflow-x: auto; }
    .card.wide img { width: auto; max-width: 100%; background: #ffffff; image-rendering: auto; }
    figcaption { font-size: 0.85rem; margin-top: 0.3rem; }
    .histogram { display: block; width: 100%; height: 3.6rem; fill: var(--bar); }
    .histogram .base { stroke: var(--line); }
    .prediction { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: 1rem; align-items: start; margin: 0.8rem 0; }
    .bars { margin: 0; padding: 0; display: grid; gap: 0.5rem; }
    .bars li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) 4rem; gap: 0.6rem; align-items: center; }
    .bars span { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
    .bars svg { width: 100%; height: 1rem; background: var(--sheet); border-radius: 3px; }
    .bars .first { fill: var(--bar); } .bars .other { fill: var(--bar2); }
    @media (max-width: 600px) {
      .facts div { grid-template-columns: 1fr; gap: 0; padding: 0.3rem 0; }
      .prediction { grid-template-columns: 1fr; }
      main { padding: 0 0.7rem; }
    }
    @media print { .top { position: static; } .scroll { max-height: none; } }
    """
}
