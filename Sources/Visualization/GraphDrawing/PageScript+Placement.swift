/// The scripts of pages: our own, without any library. Text from files only ever becomes text nodes.
enum PageScript {
  /// `Placement` and `IsotonicFit` once more, for modules that a reader opens and closes.
  static let placement = """
    'use strict';
    function fitted(wanted, weights, gaps) {
      const offsets = [], blocks = [];
      wanted.forEach((place, i) => {
        offsets.push(i === 0 ? 0 : offsets[i - 1] + gaps[i]);
        let block = { sum: (place - offsets[i]) * weights[i], weight: weights[i], count: 1 };
        while (blocks.length && blocks[blocks.length - 1].sum / blocks[blocks.length - 1].weight > block.sum / block.weight) {
          const last = blocks.pop();
          block = { sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count };
        }
        blocks.push(block);
      });
      return blocks.flatMap(b => Array(b.count).fill(b.sum / b.weight)).map((mean, i) => mean + offsets[i]);
    }
    const ENTRY = 2, EXIT = 3, LANE = 4;
    function alignColumns(module, extents, places, spacing) {
      const above = extents.map(() => []), below = extents.map(() => []);
      for (const [from, to, source, target] of module.segments) {
        const shift = (extents[from].exits[source] || 0) - (extents[to].entries[target] || 0);
        const a = module.cells[from][0] === LANE, b = module.cells[to][0] === LANE;
        const weight = a !== b ? 0.001 : a ? 0.1 : 10;
        above[to].push([from, shift, weight]);
        below[from].push([to, -shift, weight]);
      }
      const gap = (layer, i) => i === 0 ? 0 : extents[layer[i - 1]].right + spacing.aside + extents[layer[i]].left;
      for (const layer of module.layers) {
        let x = 0;
        layer.forEach((cell, i) => { x += gap(layer, i); places[cell].x = x; });
        for (const cell of layer) places[cell].x -= x / 2;
      }
      for (let turn = 0; turn < 11; turn += 1) {
        const layers = turn % 2 === 0 ? module.layers : module.layers.slice().reverse();
        for (const layer of layers) {
          const wanted = [], weights = [], gaps = [];
          layer.forEach((cell, i) => {
            const pulls = turn % 2 === 0 ? above[cell] : below[cell];
            let weight = 0, sum = 0;
            for (const [other, shift, w] of pulls) { weight += w; sum += w * (places[other].x + shift); }
            wanted.push(pulls.length ? sum / weight : places[cell].x);
            weights.push(Math.max(weight, 0.0001));
            gaps.push(gap(layer, i));
          });
          fitted(wanted, weights, gaps).forEach((x, i) => { places[layer[i]].x = x; });
        }
      }
      for (const place of places) place.x = Math.round(place.x * 2) / 2;
    }
    function stackRanks(module, extents, places, spacing, top) {
      const bends = module.layers.map(() => false), ranks = [];
      module.layers.forEach((layer, rank) => { for (const cell of layer) places[cell].rank = rank; });
      for (const [from, to, source, target] of module.segments) {
        const start = places[from].x + (extents[from].exits[source] || 0);
        const end = places[to].x + (extents[to].entries[target] || 0);
        if (Math.abs(start - end) > 0.5) bends[places[from].rank] = true;
      }
      let y = top;
      module.layers.forEach((layer, rank) => {
        const height = Math.max(0, ...layer.map(cell => extents[cell].height));
        for (const cell of layer) places[cell].top = y + (height - extents[cell].height) / 2;
        const labels = layer.some(cell => extents[cell].hasLabel) ? spacing.labels : 0;
        ranks.push([y, y + height + labels]);
        y += height + labels + (bends[rank] ? spacing.between : spacing.straight);
      });
      return ranks;
    }
    // Where everything in a module stands, from its upper left corner; titleWidth is null for the network itself.
    function placed(module, extents, titleWidth, spacing) {
      const places = extents.map(() => ({ x: 0, top: 0, rank: 0 }));
      alignColumns(module, extents, places, spacing);
      const framed = titleWidth !== null;
      const ranks = stackRanks(module, extents, places, spacing, framed ? spacing.header : 0);
      let left = Infinity, right = -Infinity;
      places.forEach((place, i) => {
        left = Math.min(left, place.x - extents[i].left);
        right = Math.max(right, place.x + extents[i].right);
      });
      if (!places.length) left = right = 0;
      const margin = framed ? spacing.margin : 0;
      const entries = {}, exits = {};
      places.forEach((place, i) => {
        place.x += margin - left;
        const [kind, value] = module.cells[i];
        if (kind === ENTRY) entries[value] = place.x;
        if (kind === EXIT) exits[value] = place.x;
      });
      const bottom = ranks.length ? ranks[ranks.length - 1][1] : (framed ? spacing.header : 0);
      const result = { places, ranks, entries, exits, titleX: spacing.margin, width: right - left + 2 * margin,
        height: bottom + (framed ? spacing.margin : 0) };
      if (framed) {
        const ports = Object.values(entries);
        if (ports.length && Math.min(...ports) < spacing.margin + titleWidth + 8) result.titleX = Math.max(...ports) + 8;
        result.width = Math.max(result.width, result.titleX + titleWidth + spacing.margin);
      }
      return result;
    }
    """
}
