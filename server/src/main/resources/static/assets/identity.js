// Fields for passwords can show what is typed. Without this script the button stays hidden.
(function () {
  'use strict';

  for (const button of document.querySelectorAll('[data-shows]')) button.hidden = false;

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-shows]');
    if (!button) return;
    const field = document.getElementById(button.dataset.for);
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
    field.focus();
  });

  // A browser must not keep a shown password among the words that it offers for other fields.
  document.addEventListener('submit', (event) => {
    for (const button of event.target.querySelectorAll('[data-shows]'))
      document.getElementById(button.dataset.for).type = 'password';
  });
})();
