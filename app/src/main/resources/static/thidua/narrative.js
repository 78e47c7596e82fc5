// Texts of a report: saved a moment after typing, again when a save failed, and at once when the page is left. What the server
// has not acknowledged is never called saved. Nothing is kept in the browser. Without this script the button saves.
(() => {
  // What was typed into a text that is put together goes with its button; whoever leaves without it is asked.
  const assembly = document.getElementById('assembly');
  if (assembly) {
    let sent = false;
    const typed = () => [...assembly.querySelectorAll('textarea')].some(field => field.value !== field.defaultValue);
    assembly.addEventListener('submit', () => { sent = true; });
    window.addEventListener('beforeunload', event => { if (!sent && typed()) event.preventDefault(); });
  }

  const token = document.querySelector('meta[name=td-csrf]');
  const fields = [...document.querySelectorAll('textarea[data-td-narrative]')];
  if (!token || fields.length === 0) return;
  const PAUSE = 1200;
  const AGAIN = 5000;
  const letters = 'Segmenter' in Intl ? new Intl.Segmenter('vi', { granularity: 'grapheme' }) : null;
  const size = words => letters ? [...letters.segment(words)].length : [...words].length;
  const paragraphs = typed => typed.normalize('NFC').replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/)
    .map(one => one.replace(/[^\S\n]+\n/g, '\n').trim()).filter(one => one);

  fields.forEach(field => {
    const form = field.form;
    const part = name => form.querySelector(`[${name}]`);
    const seen = form.elements.seen;
    let saved = field.defaultValue;
    let waiting = null;
    let busy = false;
    let conflict = null;
    const say = words => { part('data-saved-shown').textContent = words; };
    const changed = () => field.value !== saved;

    const count = () => {
      const all = paragraphs(field.value);
      const characters = all.reduce((sum, one) => sum + size(one), 0);
      const number = value => value.toLocaleString(document.documentElement.lang);
      part('data-count-shown').textContent = field.dataset.count
        .replace('{0}', number(characters)).replace('{1}', number(Number(field.dataset.most)))
        .replace('{2}', number(all.reduce((sum, one) => sum + one.split(/\s+/).length, 0)));
      field.classList.toggle('is-invalid', characters > Number(field.dataset.most));
    };

    const show = answer => {
      conflict = answer;
      part('data-other-words').textContent = answer.message;
      part('data-other-text').replaceChildren(...answer.stands.split('\n\n').map(one => {
        const line = document.createElement('p');
        line.textContent = one;
        return line;
      }));
      part('data-other').hidden = false;
      say('');
    };

    const later = pause => { clearTimeout(waiting); waiting = setTimeout(save, pause); };

    async function save(leaving = false) {
      clearTimeout(waiting);
      if (conflict || !changed()) return;
      if (busy && !leaving) { later(PAUSE); return; }
      const text = field.value;
      busy = true;
      say(field.dataset.saving);
      try {
        const reply = await fetch(field.dataset.tdNarrative, {
          method: 'POST',
          credentials: 'same-origin',
          keepalive: leaving && text.length < 15000,
          headers: { 'Content-Type': 'application/json', [token.dataset.header]: token.content },
          body: JSON.stringify({ text, seen: Number(seen.value) }),
        });
        if (![200, 409, 422].includes(reply.status)) throw new Error(String(reply.status));
        const answer = await reply.json();
        if (answer.state === 'overtaken') {
          show(answer);
        } else {
          if (answer.state === 'saved') { saved = text; seen.value = answer.version; }
          say(answer.state === 'saved' && changed() ? field.dataset.changed : answer.message);
          if (answer.state === 'saved' && changed()) later(PAUSE);
        }
      } catch {
        say(field.dataset.failed);
        later(AGAIN);
      } finally {
        busy = false;
      }
    }

    const settle = () => { seen.value = conflict.version; conflict = null; part('data-other').hidden = true; };
    part('data-keep-mine').addEventListener('click', () => { settle(); save(); field.focus(); });
    part('data-take-theirs').addEventListener('click', () => {
      field.value = conflict.stands;
      saved = conflict.stands;
      settle();
      count();
      field.focus();
    });
    field.addEventListener('input', () => { count(); if (!conflict) say(field.dataset.changed); later(PAUSE); });
    field.addEventListener('change', () => save());
    form.addEventListener('submit', () => { clearTimeout(waiting); saved = field.value; });
    document.addEventListener('visibilitychange', () => { if (document.hidden) save(true); });
    window.addEventListener('beforeunload', event => { if (changed()) { save(true); event.preventDefault(); } });
    // A browser that fills the field by itself on the way back has typed nothing.
    count();
  });
})();
