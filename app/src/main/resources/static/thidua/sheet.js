// The score sheet: points are sent as soon as they are typed; where they depart from the column before, with a reason. What
// the server says stands. Moving between cells is in frame.js. Without this script the sheet can be read and not written.
(() => {
  const grid = document.querySelector('[data-td-sheet]');
  const token = document.querySelector('meta[name=td-csrf]');
  if (!grid || !token) return;
  const inputs = () => [...grid.querySelectorAll('input[data-leaf]')];
  const reasonOf = input => input.closest('tr').querySelector('[data-reason-of]');
  const say = words => { const place = document.getElementById('sheet-saved'); if (place) place.textContent = words; };
  const plain = text => text.trim().replace('.', ',').replace(/,(\d)0$/, ',$1').replace(/,0*$/, '');
  const changed = input => input.value.trim() !== ''
    && (plain(input.value) !== plain(input.dataset.saved) || reasonOf(input).value.trim() !== reasonOf(input).dataset.saved);

  // Whether a reason is wanted: the points depart from the column before, or the column was finished.
  const departs = input => grid.dataset.late !== undefined
    || (input.dataset.before !== '' && plain(input.value) !== plain(input.dataset.before));

  const wrong = (input, is, message) => {
    const cell = input.closest('td');
    cell.classList.toggle('bad', is);
    cell.title = message;
    if (is) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
  };

  const post = (input, leaving) => fetch(grid.dataset.tdSheet, {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: leaving,
    headers: { 'Content-Type': 'application/json', [token.dataset.header]: token.content },
    body: JSON.stringify({
      leaf: input.dataset.leaf,
      text: input.value,
      reason: reasonOf(input).value,
      seen: Number(input.dataset.version),
    }),
  });

  const take = (input, answer, text) => {
    input.closest('td').classList.remove('new');
    if (answer.outcome === 'refused') {
      wrong(input, true, answer.message);
      return;
    }
    input.dataset.version = answer.version;
    input.dataset.saved = answer.shown;
    if (answer.outcome === 'overtaken') {
      wrong(input, true, answer.message);
      return;
    }
    if (input.value === text) input.value = answer.shown;
    reasonOf(input).dataset.saved = reasonOf(input).value.trim();
    input.closest('td').classList.add('ok');
    wrong(input, false, '');
    document.querySelectorAll('[data-td-version]').forEach(field => { field.value = answer.sheet; });
  };

  let waiting = Promise.resolve();
  const send = input => {
    input.closest('td').classList.add('new');
    say(grid.dataset.saving);
    // One after the other: points that are written twice must not meet themselves.
    waiting = waiting.then(async () => {
      const text = input.value;
      try {
        const reply = await post(input, false);
        if (![200, 409, 422].includes(reply.status)) throw new Error(String(reply.status));
        const answer = await reply.json();
        take(input, answer, text);
        say(answer.message);
        if (answer.reload) location.reload();
      } catch {
        input.closest('td').classList.remove('new');
        wrong(input, true, grid.dataset.failed);
        say(grid.dataset.failed);
      }
    });
    return waiting;
  };

  const now = input => {
    if (!changed(input)) return;
    const reason = reasonOf(input);
    if (departs(input) && reason.value.trim() === '') {
      reason.hidden = false;
      wrong(input, true, grid.dataset.reason);
      say(grid.dataset.reason);
      return;
    }
    send(input);
  };

  const inputOf = reason => reason.closest('tr').querySelector('input[data-leaf]');
  grid.addEventListener('input', event => {
    if (event.target.matches('input[data-leaf]') && departs(event.target)) reasonOf(event.target).hidden = false;
  });
  grid.addEventListener('change', event => {
    if (event.target.matches('input[data-leaf]')) now(event.target);
    if (event.target.matches('input[data-reason-of]')) now(inputOf(event.target));
  });
  grid.addEventListener('keydown', event => {
    const input = event.target;
    if (!input.matches('input')) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      input.closest('tr').querySelector('[data-td-cell]')?.click();
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Escape') {
      input.value = input.dataset.saved;
      if (input.dataset.leaf) wrong(input, false, '');
      event.preventDefault();
    }
  });

  // A step waits until everything typed has arrived, and is taken only if all of it was.
  document.querySelectorAll('[data-td-send]').forEach(button => button.form.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.ready) return;
    event.preventDefault();
    inputs().filter(changed).forEach(now);
    waiting.then(() => setTimeout(() => {
      const left = inputs().find(input => input.getAttribute('aria-invalid') === 'true');
      if (left) { left.focus(); return; }
      form.dataset.ready = 'yes';
      form.requestSubmit();
    }));
  }));
})();
