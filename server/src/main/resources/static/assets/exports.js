// Copying a document, and the focus that follows its preview.
(function () {
  'use strict';

  const say = (text, kind) => window.socrates.toast(text, kind);

  for (const button of document.querySelectorAll('[data-copy]')) button.hidden = false;

  // Browsers offer a clipboard to secure addresses only; elsewhere an old way is left.
  async function put(text) {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    const box = document.createElement('textarea');
    box.value = text;
    box.readOnly = true;
    box.className = 'visually-hidden';
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    if (!done) throw new Error('refused');
  }

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    try {
      const reply = await fetch(button.dataset.copy);
      if (!reply.ok) throw new Error(String(reply.status));
      await put(await reply.text());
      button.focus();
      say(button.dataset.copied, 'success');
    } catch (e) {
      say(button.dataset.failed, 'danger');
    }
  });

  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.target && event.detail.target.id === 'preview') {
      const shown = document.getElementById('preview');
      shown.focus({ preventScroll: true });
      shown.scrollIntoView({ block: 'start' });
    }
  });
})();
