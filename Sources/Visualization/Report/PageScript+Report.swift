extension PageScript {
  /// Sorting and filtering the table of layers; links open the sections that they lead to.
  static let report = """
    (() => {
      const table = document.getElementById('layer-table'), filter = document.getElementById('filter');
      if (table) {
        const body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells);
        const value = (row, column) => {
          const cell = row.cells[column], given = cell.dataset.value;
          return column === 0 || given !== undefined ? Number(given === undefined ? cell.textContent : given) : cell.textContent;
        };
        heads.forEach((head, column) => head.firstChild.addEventListener('click', () => {
          const rising = head.getAttribute('aria-sort') !== 'ascending';
          for (const other of heads) other.removeAttribute('aria-sort');
          head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
          const compare = new Intl.Collator('en', { numeric: true }).compare;
          const rows = Array.from(body.rows).sort((a, b) => {
            const x = value(a, column), y = value(b, column);
            return (typeof x === 'number' ? x - y : compare(x, y)) * (rising ? 1 : -1);
          });
          body.append(...rows);
        }));
        filter.addEventListener('input', () => {
          const wanted = filter.value.trim().toLowerCase();
          let count = 0;
          for (const row of body.rows) {
            row.hidden = wanted !== '' && !row.textContent.toLowerCase().includes(wanted);
            if (!row.hidden) count += 1;
          }
          document.getElementById('filter-count').textContent = wanted === '' ? '' : count + ' found';
        });
      }
      function openTarget() {
        const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        if (target && target.tagName === 'DETAILS') target.open = true;
      }
      window.addEventListener('hashchange', openTarget);
      openTarget();
    })();
    """
}
