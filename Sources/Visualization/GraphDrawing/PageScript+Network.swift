extension PageScript {
  /// Draws the network, opens and closes modules, moves and zooms.
  static let network = """
    const data = JSON.parse(document.getElementById('network-data').textContent);
    const SVG = 'http://www.w3.org/2000/svg';
    const stage = document.getElementById('stage'), view = document.getElementById('view');
    const spacing = data.spacing;
    const open = new Set(data.open);
    const found = new Set();
    let layout = {}, shown = new Map(), camera = { x: 0, y: 0, k: 1 }, chosen = null;
    function element(name, attributes, parent, text) {
      const made = document.createElementNS(SVG, name);
      for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
      if (text !== undefined) made.textContent = text;
      parent.appendChild(made);
      return made;
    }
    const isOpen = cell => cell[0] === 1 && open.has(cell[1]);
    const key = cell => cell[0] + ':' + cell[1];
    function extent(cell) {
      if (isOpen(cell)) {
        const inner = place(cell[1]), half = inner.width / 2;
        const moved = ports => Object.fromEntries(Object.entries(ports).map(([value, x]) => [value, x - half]));
        return { left: half, right: half, height: inner.height, entries: moved(inner.entries), exits: moved(inner.exits) };
      }
      if (cell[0] > 1) return { left: spacing.lane, right: spacing.lane, height: 0, entries: {}, exits: {} };
      const box = (cell[0] === 0 ? data.operations : data.modules)[cell[1]];
      return { left: box.w / 2, right: Math.max(box.w / 2, box.l ? box.lw + 6 : 0), height: box.h, entries: {}, exits: {},
        hasLabel: box.l !== '' };
    }
    function place(index) {
      const module = data.modules[index];
      layout[index] = placed(module, module.cells.map(extent), index === 0 ? null : module.ow, spacing);
      return layout[index];
    }
    function wire(points, layer) {
      let path = 'M' + points[0][0] + ' ' + points[0][1];
      if (points.length === 4 && points[1][0] !== points[2][0]) {
        const middle = (points[1][1] + points[2][1]) / 2;
        path += 'V' + points[1][1] + 'C' + [points[1][0], middle, points[2][0], middle, points[2][0], points[2][1]].join(' ');
      }
      element('path', { class: 'wire', d: path + 'V' + points[points.length - 1][1] }, layer);
    }
    function arrow(x, y, size, layer) {
      element('polygon', { class: 'arrow', points: [x, y, x - 3.5, y - size, x + 3.5, y - size].join(' ') }, layer);
    }
    function wires(index, left, top, layer) {
      const module = data.modules[index], at = layout[index];
      const inner = cell => isOpen(module.cells[cell]) ? layout[module.cells[cell][1]] : null;
      for (const [from, to, source, target, reversed] of module.segments) {
        const upper = at.places[from], lower = at.places[to], a = inner(from), b = inner(to);
        const x = left + upper.x + (a && source in a.exits ? a.exits[source] - a.width / 2 : 0);
        const end = left + lower.x + (b && target in b.entries ? b.entries[target] - b.width / 2 : 0);
        const bend = at.ranks[upper.rank], next = at.ranks[lower.rank];
        const box = (data.operations.length && module.cells[from][0] === 0 ? data.operations : data.modules)[module.cells[from][1]];
        const height = a ? a.height : module.cells[from][0] > 1 ? 0 : box.h;
        const start = module.cells[from][0] === LANE ? bend[0] : upper.top + height;
        const stop = module.cells[to][0] === LANE ? next[0] : lower.top;
        wire([[x, top + start], [x, top + bend[1]], [end, top + next[0]], [end, top + stop]], layer);
        if (!reversed && module.cells[to][0] < 2 && !b) arrow(end, top + stop, 6, layer);
        if (reversed && module.cells[from][0] < 2 && !a) arrow(x, top + start, -6, layer);
      }
      module.cells.forEach((cell, i) => {
        const x = left + at.places[i].x, y = top + at.places[i].top;
        if (cell[0] === ENTRY) wire([[x, top], [x, y]], layer);
        if (cell[0] === EXIT) wire([[x, y], [x, top + at.height]], layer);
      });
    }
    function box(cell, area, titleX, depth) {
      const isModule = cell[0] === 1, opened = isOpen(cell);
      const item = (isModule ? data.modules : data.operations)[cell[1]];
      const style = opened ? 'open open' + Math.min(depth, 3) : isModule ? 'closed' : 'f' + item.f + (item.port ? ' port' : '');
      const group = element('g', { class: 'box ' + style, tabindex: '-1', role: 'button', 'data-key': key(cell),
        'aria-label': item.t + ', ' + item.s }, view);
      if (isModule) group.setAttribute('aria-expanded', String(opened));
      if (found.has(key(cell))) group.classList.add('found');
      element('title', {}, group, item.t + (item.s ? ' \\u2014 ' + item.s : ''));
      element('rect', { x: area.x, y: area.y, width: area.w, height: area.h, rx: 5 }, group);
      if (opened) {
        element('text', { x: area.x + titleX, y: area.y + 15 }, group, item.ot);
      } else {
        const middle = area.x + area.w / 2;
        element('text', { x: middle, y: area.y + (item.s ? 15 : 16), 'text-anchor': 'middle' }, group, item.t);
        if (item.s) element('text', { class: 'second', x: middle, y: area.y + 29, 'text-anchor': 'middle' }, group, item.s);
      }
      shown.set(key(cell), { cell, area, group });
    }
    function paint(index, left, top, depth) {
      const module = data.modules[index], at = layout[index];
      module.cells.forEach((cell, i) => {
        if (!isOpen(cell)) return;
        const inner = layout[cell[1]], x = left + at.places[i].x - inner.width / 2, y = top + at.places[i].top;
        box(cell, { x, y, w: inner.width, h: inner.height }, inner.titleX, depth + 1);
        paint(cell[1], x, y, depth + 1);
      });
      wires(index, left, top, element('g', {}, view));
      module.cells.forEach((cell, i) => {
        if (cell[0] > 1 || isOpen(cell)) return;
        const item = (cell[0] === 0 ? data.operations : data.modules)[cell[1]];
        const x = left + at.places[i].x, y = top + at.places[i].top;
        box(cell, { x: x - item.w / 2, y, w: item.w, h: item.h }, 0, depth);
        if (item.l) element('text', { class: 'shape', x: x + 6, y: y + item.h + 12 }, view, item.l);
      });
    }
    function draw(focus) {
      layout = {};
      shown = new Map();
      view.replaceChildren();
      place(0);
      paint(0, 0, 0, 0);
      const first = shown.get(focus) || shown.values().next().value;
      if (first) first.group.setAttribute('tabindex', '0');
    }
    function moveCamera() {
      view.setAttribute('transform', 'translate(' + camera.x + ' ' + camera.y + ') scale(' + camera.k + ')');
      stage.dataset.zoom = camera.k.toFixed(4);
    }
    function size() { const area = stage.getBoundingClientRect(); return [area.width || 1, area.height || 1]; }
    function zoomBy(factor, x, y) {
      const k = Math.min(6, Math.max(0.02, camera.k * factor)), [w, h] = size();
      const px = x === undefined ? w / 2 : x, py = y === undefined ? h / 2 : y;
      camera = { x: px - (px - camera.x) * k / camera.k, y: py - (py - camera.y) * k / camera.k, k };
      moveCamera();
    }
    // The whole width, from the top; `whole` fits the height too.
    function fit(whole) {
      const [w, h] = size(), all = layout[0];
      const k = Math.min(whole ? Math.min((w - 24) / all.width, (h - 24) / all.height) : Math.max((w - 24) / all.width, 0.35), 1.25);
      const first = shown.values().next().value;
      const middle = whole || !first || all.width * k <= w ? all.width / 2 : first.area.x + first.area.w / 2;
      camera = { x: w / 2 - middle * k, y: whole ? Math.max(12, (h - all.height * k) / 2) : 16, k };
      moveCamera();
    }
    function centre(name) {
      const entry = shown.get(name);
      if (!entry) return;
      const details = document.getElementById('details'), [w, all] = size(), k = Math.max(camera.k, 0.7);
      // On a phone, details cover the lower part.
      const h = details.hidden || w > 600 ? all : all - details.offsetHeight;
      camera = { x: w / 2 - (entry.area.x + entry.area.w / 2) * k,
        y: h / 2 - (entry.area.y + Math.min(entry.area.h / 2, h / 2 / k - 20)) * k, k };
      moveCamera();
    }
    function focusOn(name) {
      const entry = shown.get(name);
      if (!entry) return;
      for (const other of view.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
      entry.group.setAttribute('tabindex', '0');
      entry.group.focus({ preventScroll: true });
    }
    function toggle(index) {
      const name = '1:' + index, before = shown.get(name);
      const screen = before && [camera.x + before.area.x * camera.k, camera.y + before.area.y * camera.k];
      if (!open.delete(index)) open.add(index);
      draw(name);
      const after = shown.get(name);
      if (screen && after) {
        camera.x = screen[0] - after.area.x * camera.k;
        camera.y = screen[1] - after.area.y * camera.k;
      }
      moveCamera();
      focusOn(name);
    }
    // Opens what stands around a box, so that it can be seen.
    function reveal(cell) {
      let parent = cell[0] === 0 ? data.operations[cell[1]].m : data.modules[cell[1]].p, changed = false;
      while (parent > 0) {
        if (!open.has(parent)) { open.add(parent); changed = true; }
        parent = data.modules[parent].p;
      }
      if (changed) draw(key(cell));
      centre(key(cell));
    }
    """
}
