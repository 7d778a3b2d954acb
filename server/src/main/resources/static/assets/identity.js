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

  // A key can be copied by a button; without this script it is selected as a whole.
  for (const button of document.querySelectorAll('[data-copies]')) button.hidden = false;

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copies]');
    if (!button) return;
    const done = await copied(document.querySelector(button.dataset.copies));
    window.socrates.toast(done ? button.dataset.copied : button.dataset.failed, done ? 'success' : 'danger');
  });

  // Browsers offer a clipboard to secure addresses only; elsewhere an old way is left.
  async function copied(source) {
    try {
      await navigator.clipboard.writeText(source.textContent);
      return true;
    } catch (e) {
      window.getSelection().selectAllChildren(source);
      return document.execCommand('copy');
    }
  }
})();
