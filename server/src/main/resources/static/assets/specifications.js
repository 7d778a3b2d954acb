// Selecting rows, and keys that work on the specification with the focus.
(function () {
  'use strict';

  const bulk = () => document.getElementById('bulk');
  const boxes = () => [...document.querySelectorAll('input[name=ids][form=bulk]')];

  function count() {
    const form = bulk();
    if (!form) return;
    const all = document.getElementById('pick-all');
    const every = boxes();
    const chosen = every.filter((box) => box.checked).length;
    const button = form.querySelector('button[data-count]');
    button.querySelector('.spec-count').textContent = chosen ? button.dataset.count.replace('{0}', chosen) : '';
    button.classList.toggle('btn-primary', chosen > 0);
    all.closest('label').hidden = every.length === 0;
    all.checked = every.length > 0 && chosen === every.length;
    all.indeterminate = chosen > 0 && chosen < every.length;
  }

  let last = null;
  document.addEventListener('click', (event) => {
    const box = event.target;
    if (!box.matches || !box.matches('input[name=ids][form=bulk]')) return;
    const every = boxes();
    if (event.shiftKey && last && every.includes(last)) {
      const [from, to] = [every.indexOf(last), every.indexOf(box)].sort((a, b) => a - b);
      for (const between of every.slice(from, to + 1)) between.checked = box.checked;
    }
    last = box;
    count();
  });

  document.addEventListener('change', (event) => {
    if (event.target.id === 'pick-all') {
      for (const box of boxes()) box.checked = event.target.checked;
    }
    if (event.target.id === 'pick-all' || event.target.name === 'ids') count();
  });

  // Escape leaves the field without saving, as its Cancel does.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.target.matches('.spec-edit textarea')) return;
    const cancel = event.target.closest('.spec').querySelector('[data-cancel]');
    if (!cancel) return;
    // The form may have come a moment ago and be plain links still.
    window.htmx.process(cancel);
    cancel.click();
  });

  document.addEventListener('htmx:afterSettle', count);
  count();
})();
