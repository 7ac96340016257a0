extension PageScript {
  /// Pointer, keys, search and details of the network's drawing.
  static let tools = """
    const details = document.getElementById('details'), field = document.getElementById('find');
    const list = document.getElementById('found'), status = document.getElementById('found-count');
    function html(name, parent, text, className) {
      const made = document.createElement(name);
      if (text !== undefined) made.textContent = text;
      if (className) made.className = className;
      parent.appendChild(made);
      return made;
    }
    function row(target, name, value) {
      html('dt', target, name);
      const cell = html('dd', target);
      if (typeof value === 'string') cell.textContent = value; else value(cell);
    }
    const producers = {}, readers = {};
    data.operations.forEach((operation, i) => {
      for (const value of operation.y) producers[value] = i;
      for (const value of operation.r) (readers[value] = readers[value] || []).push(i);
    });
    function link(parent, index) {
      const button = html('button', parent, data.operations[index].n);
      button.type = 'button';
      button.addEventListener('click', () => go([0, index]));
    }
    function values(target, label, ids, others) {
      for (const id of ids) {
        row(target, label, cell => {
          html('div', cell, data.values[id][0] + ': ' + data.values[id][1]);
          for (const other of others(id).slice(0, 30)) link(cell, other);
        });
      }
    }
    function tell(cell) {
      const isModule = cell[0] === 1, item = (isModule ? data.modules : data.operations)[cell[1]];
      details.replaceChildren();
      const close = html('button', details, 'Close', 'close');
      close.type = 'button';
      close.addEventListener('click', hideDetails);
      html('h3', details, isModule ? item.t : item.n);
      const facts = html('dl', details);
      if (isModule) {
        row(facts, 'module', item.s);
        row(facts, 'state', target => {
          const button = html('button', target, open.has(cell[1]) ? 'close the module' : 'open the module');
          button.type = 'button';
          button.addEventListener('click', () => { toggle(cell[1]); tell(cell); });
        });
      } else {
        row(facts, 'operator', item.o);
        row(facts, 'family', data.families[item.f]);
        if (item.p) row(facts, 'parameters', item.p.toLocaleString('en'));
        if (item.x !== null) row(facts, 'MACs', item.x.toLocaleString('en'));
        for (const [name, value] of item.a) row(facts, name, value);
        values(facts, 'takes', item.r, id => id in producers ? [producers[id]] : []);
        values(facts, 'gives', item.y, id => readers[id] || []);
        for (const [name, type] of item.c) row(facts, 'constant', name + ': ' + type);
      }
      details.hidden = false;
      if (chosen) chosen.classList.remove('chosen');
      const entry = shown.get(key(cell));
      chosen = entry ? entry.group : null;
      if (chosen) chosen.classList.add('chosen');
    }
    function hideDetails() {
      details.hidden = true;
      if (chosen) { chosen.classList.remove('chosen'); chosen.focus({ preventScroll: true }); }
      chosen = null;
    }
    function go(cell) { reveal(cell); focusOn(key(cell)); tell(cell); centre(key(cell)); }
    // Search.
    const entries = [];
    data.operations.forEach((o, i) => entries.push([[0, i], (o.n + ' ' + o.t + ' ' + o.o).toLowerCase(), o.n, o.o]));
    data.modules.forEach((m, i) => { if (i > 0) entries.push([[1, i], m.t.toLowerCase(), m.t, 'module']); });
    let matches = [], turn = -1;
    function find() {
      const wanted = field.value.trim().toLowerCase();
      matches = wanted === '' ? [] : entries.filter(entry => entry[1].includes(wanted));
      turn = -1;
      found.clear();
      for (const match of matches) found.add(key(match[0]));
      for (const [name, entry] of shown) entry.group.classList.toggle('found', found.has(name));
      list.replaceChildren();
      for (const match of matches.slice(0, 40)) {
        const button = html('button', html('li', list), match[2] + ' (' + match[3] + ')');
        button.type = 'button';
        button.addEventListener('click', () => go(match[0]));
      }
      status.textContent = wanted === '' ? '' : matches.length + ' found';
      if (matches.length) { turn = 0; reveal(matches[0][0]); }
    }
    field.addEventListener('input', find);
    field.addEventListener('keydown', event => {
      if (event.key === 'Enter' && matches.length) {
        event.preventDefault();
        turn = (turn + (event.shiftKey ? matches.length - 1 : 1)) % matches.length;
        reveal(matches[turn][0]);
        status.textContent = (turn + 1) + ' of ' + matches.length;
      }
      if (event.key === 'Escape') { field.value = ''; find(); }
    });
    // Buttons and keys.
    function setAll(isOpened) {
      if (isOpened) data.modules.forEach((module, i) => { if (i > 0) open.add(i); }); else open.clear();
      draw();
      fit(false);
    }
    const actions = { in: () => zoomBy(1.3), out: () => zoomBy(1 / 1.3), width: () => fit(false), whole: () => fit(true),
      open: () => setAll(true), close: () => setAll(false) };
    for (const button of document.querySelectorAll('[data-action]')) {
      button.addEventListener('click', () => actions[button.dataset.action]());
    }
    function step(dx, dy) {
      const current = shown.get(document.activeElement && document.activeElement.dataset.key);
      if (!current) return false;
      const middle = area => [area.x + area.w / 2, area.y + (area.h > 60 ? 10 : area.h / 2)];
      const [x, y] = middle(current.area);
      let best = null, least = Infinity;
      for (const [name, entry] of shown) {
        const [u, v] = middle(entry.area), along = (u - x) * dx + (v - y) * dy, aside = Math.abs((u - x) * dy) + Math.abs((v - y) * dx);
        if (along > 1 && along + 3 * aside < least) { least = along + 3 * aside; best = name; }
      }
      if (best === null) return false;
      focusOn(best);
      const area = shown.get(best).area, [w, h] = size();
      const px = camera.x + (area.x + area.w / 2) * camera.k, py = camera.y + (area.y + 12) * camera.k;
      if (px < 20 || py < 20 || px > w - 20 || py > h - 20) centre(best);
      return true;
    }
    const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    stage.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('.details')) return;
      const name = event.target.dataset.key, entry = name && shown.get(name);
      if (event.key in steps) {
        const [dx, dy] = steps[event.key];
        if (!step(dx, dy)) { camera.x -= 60 * dx; camera.y -= 60 * dy; moveCamera(); }
      } else if (event.key === '+' || event.key === '=') zoomBy(1.3);
      else if (event.key === '-') zoomBy(1 / 1.3);
      else if (event.key === '0') fit(true);
      else if (event.key === '/') field.focus();
      else if (event.key === 'Escape') hideDetails();
      else if (entry && event.key === ' ' && entry.cell[0] === 1) toggle(entry.cell[1]);
      else if (entry && (event.key === 'Enter' || event.key === ' ')) {
        if (entry.cell[0] === 1) toggle(entry.cell[1]); else tell(entry.cell);
      } else return;
      event.preventDefault();
    });
    // Pointer: one moves, two zoom, a click opens, closes or tells.
    const pointers = new Map();
    let moved = 0, spread = 0;
    const surface = document.getElementById('surface');
    surface.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, [event.clientX, event.clientY]);
      moved = 0;
      spread = 0;
    });
    window.addEventListener('pointermove', event => {
      const last = pointers.get(event.pointerId);
      if (!last) return;
      const dx = event.clientX - last[0], dy = event.clientY - last[1];
      pointers.set(event.pointerId, [event.clientX, event.clientY]);
      moved += Math.abs(dx) + Math.abs(dy);
      if (pointers.size === 2) {
        const [a, b] = Array.from(pointers.values()), area = stage.getBoundingClientRect();
        const distance = Math.hypot(a[0] - b[0], a[1] - b[1]);
        if (spread > 0) zoomBy(distance / spread, (a[0] + b[0]) / 2 - area.left, (a[1] + b[1]) / 2 - area.top);
        spread = distance;
      } else if (pointers.size === 1) {
        camera.x += dx;
        camera.y += dy;
        moveCamera();
      }
    });
    for (const kind of ['pointerup', 'pointercancel']) {
      window.addEventListener(kind, event => { pointers.delete(event.pointerId); spread = 0; });
    }
    surface.addEventListener('click', event => {
      const group = event.target.closest('.box');
      if (moved > 6 || !group) return;
      const entry = shown.get(group.dataset.key);
      focusOn(group.dataset.key);
      if (entry.cell[0] === 1) { toggle(entry.cell[1]); if (!details.hidden) tell(entry.cell); } else tell(entry.cell);
    });
    stage.addEventListener('wheel', event => {
      // In a report the wheel moves the page, unless it is meant for the drawing.
      if (stage.dataset.wheel === 'with-key' && !event.ctrlKey && !event.metaKey || event.target.closest('.details')) return;
      event.preventDefault();
      const area = stage.getBoundingClientRect();
      zoomBy(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002)), event.clientX - area.left, event.clientY - area.top);
    }, { passive: false });
    draw();
    fit(false);
    """
}
