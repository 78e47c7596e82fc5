// Naming places at a conference by key: a remote control sends PageDown and PageUp, a keyboard whatever is at hand.
(() => {
  const FORWARD = [' ', 'Enter', 'ArrowRight', 'ArrowDown', 'PageDown'];
  const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (event.target.closest('input, select, textarea, button, summary, a')) return;
    const link = FORWARD.includes(event.key) ? '[data-td-next]' : BACK.includes(event.key) ? '[data-td-previous]' : null;
    if (!link || !document.querySelector('[data-td-next], [data-td-previous]')) return;
    event.preventDefault();
    document.querySelector(link)?.click();
  });
  // The link that was pressed is gone with the old wall; the next key belongs to the page again, a tab to the controls.
  document.addEventListener('htmx:afterSwap', () => document.activeElement?.blur());
})();
