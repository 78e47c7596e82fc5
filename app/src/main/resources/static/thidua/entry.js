// The entry grid: every figure is sent as soon as it is typed, a pasted block in one request. What the server says stands.
// Moving between cells is in frame.js. Without this script the grid can be read and not written.
(() => {
  const grid = document.querySelector('[data-td-entry]');
  const token = document.querySelector('meta[name=td-csrf]');
  if (!grid || !token) return;
  const PAUSE = 600;
  const inputs = () => [...grid.querySelectorAll('input[data-indicator]')];
  const byId = id => document.getElementById(id);
  const say = words => { const place = byId('entry-saved'); if (place) place.textContent = words; };
  // Whether a cell holds something that was not sent yet; a mark is one that changed, or a wish that is repeated.
  const changed = input => input.dataset.mark !== undefined
    || (input.value.trim() !== input.dataset.saved.trim() && input.value !== input.dataset.sent);

  const wish = input => ({
    indicator: input.dataset.indicator,
    part: input.dataset.part,
    text: input.value,
    estimated: input.closest('td').classList.contains('est'),
    seen: Number(input.dataset.revision),
  });

  const post = (cells, pasted, leaving) => fetch(grid.dataset.tdEntry, {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: leaving,
    headers: { 'Content-Type': 'application/json', [token.dataset.header]: token.content },
    body: JSON.stringify({ pasted, cells }),
  });

  const chip = (id, words) => {
    const place = byId(id);
    if (!place) return;
    place.hidden = !words;
    place.lastElementChild.textContent = words;
  };

  const wrong = (input, is, message) => {
    const cell = input.closest('td');
    cell.classList.toggle('bad', is);
    cell.title = message;
    if (is) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
  };

  // What is broken between cells: each rule with a link to the cell to look at first.
  const show = findings => {
    const note = byId('entry-findings');
    note.hidden = findings.length === 0;
    note.querySelector('ul').replaceChildren(...findings.map(found => {
      const line = document.createElement('li');
      const link = document.createElement('a');
      link.href = '#' + found.indicators[0];
      link.textContent = found.indicators[0];
      line.append(link, ': ' + found.words);
      return line;
    }));
    const involved = new Map(findings.flatMap(found => found.indicators.map(code => [code, found.words])));
    inputs().filter(input => input.dataset.part === 'FIGURE' && input.dataset.refused === undefined)
      .forEach(input => wrong(input, involved.has(input.dataset.indicator), involved.get(input.dataset.indicator) ?? ''));
  };

  const take = (input, cell, sent) => {
    const place = input.closest('td');
    place.classList.remove('new');
    input.dataset.revision = cell.revision;
    delete input.dataset.refused;
    delete input.dataset.sent;
    if (cell.state === 'saved') {
      input.dataset.saved = cell.shown;
      if (input.value === sent && document.activeElement !== input) input.value = cell.shown;
      if (input.value === sent) input.dataset.saved = input.value;
      place.classList.toggle('ok', cell.shown !== '');
      wrong(input, false, '');
      return '';
    }
    if (cell.state === 'overtaken') input.dataset.saved = cell.shown;
    input.dataset.refused = cell.state;
    input.dataset.sent = sent;
    place.classList.remove('ok');
    wrong(input, true, cell.message);
    return cell.message;
  };

  let waiting = Promise.resolve();
  const send = (cells, pasted = false) => {
    if (cells.length === 0) return waiting;
    cells.forEach(input => { input.closest('td').classList.add('new'); input.dataset.sent = input.value; delete input.dataset.mark; });
    say(grid.dataset.saving);
    // One after the other: a cell that is written twice must not meet itself.
    waiting = waiting.then(async () => {
      const wishes = cells.map(wish);
      try {
        const reply = await post(wishes, pasted, false);
        if (![200, 409, 422].includes(reply.status)) throw new Error(String(reply.status));
        const answer = await reply.json();
        const messages = answer.cells.map((cell, i) => take(cells[i], cell, wishes[i].text)).filter(words => words);
        Object.entries(answer.computed).forEach(([code, words]) => {
          const place = grid.querySelector(`[data-computed="${CSS.escape(code)}"]`);
          if (place) place.textContent = words;
        });
        show(answer.findings);
        const state = document.querySelector('#entry-state [data-progress]');
        if (state) state.textContent = answer.progress;
        chip('entry-errors', answer.errors);
        chip('entry-blanks', answer.blanks);
        say(messages.length ? messages.join(' ') : answer.saved);
      } catch {
        cells.forEach(input => { input.closest('td').classList.remove('new'); wrong(input, true, grid.dataset.failed); delete input.dataset.sent; });
        say(grid.dataset.failed);
      }
    });
    return waiting;
  };

  const timers = new Map();
  const soon = input => {
    clearTimeout(timers.get(input));
    timers.set(input, setTimeout(() => now(input), PAUSE));
  };
  const now = input => {
    clearTimeout(timers.get(input));
    timers.delete(input);
    if (changed(input)) send([input]);
  };

  grid.addEventListener('input', event => { if (event.target.matches('input[data-indicator]')) soon(event.target); });
  grid.addEventListener('change', event => { if (event.target.matches('input[data-indicator]')) now(event.target); });
  grid.addEventListener('keydown', event => {
    const input = event.target;
    if (!input.matches('input[data-indicator]')) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      input.closest('tr').querySelector('[data-td-cell]')?.click();
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Escape') {
      input.value = input.dataset.saved;
      clearTimeout(timers.get(input));
      delete input.dataset.refused;
      wrong(input, false, '');
      event.preventDefault();
    } else if (event.altKey && event.key.toLowerCase() === 'u' && input.dataset.part === 'FIGURE' && input.value.trim()) {
      input.closest('td').classList.toggle('est');
      input.dataset.mark = '';
      now(input);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      if (input.dataset.refused === 'overtaken') input.dataset.mark = '';
      now(input);
    }
  });

  // A block goes line by line into the lines of the grid as they stand, computed ones included, headings left out.
  grid.addEventListener('paste', event => {
    const start = event.target.closest('input[data-indicator]');
    const block = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
    if (!start || !/[\t\n]/.test(block)) return;
    event.preventDefault();
    const lines = [...grid.querySelectorAll('tbody tr[id]')];
    const first = lines.indexOf(start.closest('tr'));
    const column = start.closest('td').cellIndex;
    const filled = [];
    let skipped = 0;
    block.split('\n').forEach((text, down) => text.split('\t').forEach((value, right) => {
      const cell = lines[first + down]?.cells[column + right];
      const input = cell?.querySelector('input[data-indicator]');
      if (cell?.dataset.tdOff !== undefined && !['', '–', '-'].includes(value.trim())) skipped += 1;
      if (!input) return;
      input.value = value.trim();
      clearTimeout(timers.get(input));
      filled.push(input);
    }));
    send(filled.filter(changed), true).then(() => {
      if (skipped) say(`${byId('entry-saved')?.textContent ?? ''} ${grid.dataset.skipped.replace('#', skipped)}`.trim());
    });
  });

  // A tab that closes while something was typed and not sent yet.
  addEventListener('pagehide', () => {
    const left = inputs().filter(input => input.dataset.refused === undefined && changed(input));
    if (left.length) post(left.map(wish), false, true);
  });

  // Sending the report waits until everything typed has arrived.
  document.querySelector('[data-td-send]')?.form.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.ready) return;
    event.preventDefault();
    inputs().filter(input => input.dataset.refused === undefined && changed(input)).forEach(now);
    // Not at once: a form that is being submitted does not hear of another request.
    waiting.then(() => setTimeout(() => { form.dataset.ready = 'yes'; form.requestSubmit(); }));
  });
})();
