// Naming places at a conference by key: a remote control sends PageDown and PageUp, a keyboard whatever is at hand.
(() => {
  const FORWARD = [' ', 'Enter', 'ArrowRight', 'ArrowDown', 'PageDown'];
  const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];
  const STEPS = '[data-td-next], [data-td-previous]';
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (event.target.closest(event.key === 'Enter' ? 'input, select, button, summary, a' : 'input, select, button, summary')) return;
    const link = FORWARD.includes(event.key) ? '[data-td-next]' : BACK.includes(event.key) ? '[data-td-previous]' : null;
    if (!link || !document.querySelector(STEPS)) return;
    event.preventDefault();
    document.querySelector(link)?.click();
  });

  // The link that was pressed goes with the old wall: whoever had the focus on it gets the same one of the new wall, or the
  // other one at the end. What was named is said in a place that stays, because only that is read aloud.
  let focused = null;
  document.addEventListener('htmx:beforeSwap', () => {
    const active = document.activeElement;
    focused = !active?.matches(STEPS) ? null : active.matches('[data-td-next]') ? '[data-td-next]' : '[data-td-previous]';
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (focused) (document.querySelector(focused) ?? document.querySelector(STEPS))?.focus();
    focused = null;
    const said = document.querySelector('[data-td-said]');
    if (said) document.getElementById('said').textContent = said.dataset.tdSaid;
  });
})();
