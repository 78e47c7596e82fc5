// Behaviour of every page. Everything listens on the document, so that parts swapped in by htmx need no wiring.
(() => {
  const on = (type, selector, act) => document.addEventListener(type, event => {
    const element = event.target.closest?.(selector);
    if (element) act(element, event);
  });

  // The year strip starts at the present month.
  const now = document.querySelector('.td-year [aria-current]');
  if (now) now.closest('.td-scroll').scrollLeft = now.offsetLeft - 100;

  // "All columns" under 576 px: the table is in the next sibling of the button's row.
  on('click', '[data-td-cols]', button => {
    const shown = button.parentElement.nextElementSibling.querySelector('table').classList.toggle('td-all');
    button.setAttribute('aria-pressed', shown);
  });

  on('click', '[data-td-print]', () => window.print());
  on('change', '[data-td-submit]', field => field.form.requestSubmit());

  // The right panel: the figure that opened it is marked, and gets the focus back when it closes.
  let opener = null;
  on('click', '.td-figbtn, .td-cell', element => {
    if (!element.hasAttribute('hx-get')) return;
    opener?.removeAttribute('aria-current');
    opener = element;
    opener.setAttribute('aria-current', 'true');
  });
  const close = panel => {
    panel.replaceChildren();
    panel.hidden = true;
    opener?.removeAttribute('aria-current');
    opener?.focus();
    opener = null;
  };
  on('click', '[data-td-close]', (button, event) => {
    const panel = button.closest('.td-panel-slot');
    if (!panel) return;
    event.preventDefault();
    close(panel);
  });
  document.addEventListener('keydown', event => {
    const panel = document.querySelector('.td-panel-slot:not([hidden]):not(:empty)');
    if (event.key === 'Escape' && panel && !event.target.closest('.td-grid')) close(panel);
  });

  // A drop-down closes when something else is clicked, and with Escape.
  const drops = () => document.querySelectorAll('.td-drop[open]');
  document.addEventListener('click', event => drops().forEach(drop => { if (!drop.contains(event.target)) drop.open = false; }));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') drops().forEach(drop => { drop.open = false; drop.querySelector('summary').focus(); });
  });

  // htmx: the token goes along, the swapped heading gets the focus, a failure is said aloud.
  const token = document.querySelector('meta[name=td-csrf]');
  document.addEventListener('htmx:configRequest', event => {
    if (token && event.detail.verb !== 'get') event.detail.headers[token.dataset.header] = token.content;
  });
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target.matches('.td-panel-slot')) event.detail.target.hidden = false;
  });
  document.addEventListener('htmx:afterSettle', event => event.detail.elt.querySelector?.('[data-td-focus]')?.focus());
  const say = () => { const note = document.getElementById('td-failed'); if (note) note.hidden = false; };
  document.addEventListener('htmx:responseError', say);
  document.addEventListener('htmx:sendError', say);
  document.addEventListener('htmx:afterOnLoad', event => {
    const note = document.getElementById('td-failed');
    if (note && event.detail.successful) note.hidden = true;
  });

  // Arrow keys and Enter in an entry grid. Sideways only when no text is being selected.
  on('keydown', '.td-grid input', (input, event) => {
    const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (!move || (move[1] && input.selectionStart !== input.selectionEnd)) return;
    const cell = input.closest('td');
    // Of all the table's parts, so that Enter on the last line of one goes on in the next.
    const rows = [...cell.closest('table').rows];
    let row = rows.indexOf(cell.parentElement);
    let column = cell.cellIndex;
    for (;;) {
      row += move[0];
      column += move[1];
      const next = rows[row]?.cells[column];
      if (!rows[row] || (move[1] && !next)) return;
      const target = next?.querySelector('input:not([readonly])');
      if (target) {
        target.focus();
        target.select();
        event.preventDefault();
        return;
      }
    }
  });
})();
