// What every page shares: the CSRF header, toasts, confirmations, a session that ended, the theme switch.
(function () {
  'use strict';

  const texts = () => document.getElementById('texts').dataset;

  // --- CSRF ---------------------------------------------------------------------------------------------

  const csrf = () => document.querySelector('meta[name=csrf]');

  document.addEventListener('htmx:configRequest', (event) => {
    const token = csrf();
    if (token) {
      event.detail.headers[token.dataset.header] = token.content;
    }
  });

  // --- Toasts -------------------------------------------------------------------------------------------

  const LONG = 12000;

  function toast(text, kind, undo) {
    const place = document.getElementById('toasts');
    const box = document.createElement('div');
    box.className = 'toast-box toast-' + (kind || 'info');
    const words = document.createElement('span');
    words.className = 'text-user';
    words.textContent = text;
    box.append(words);
    if (undo) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-sm';
      button.textContent = place.dataset.undo;
      button.addEventListener('click', () => {
        box.remove();
        post(undo).then((done) => done && location.reload());
      });
      box.append(button);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn-close';
    close.setAttribute('aria-label', place.dataset.close);
    close.addEventListener('click', () => box.remove());
    box.append(close);
    place.append(box);
    let timer = setTimeout(() => box.remove(), LONG);
    // Whoever reads it or reaches for "Undo" is not hurried.
    for (const stay of ['mouseenter', 'focusin']) box.addEventListener(stay, () => clearTimeout(timer));
    for (const go of ['mouseleave', 'focusout'])
      box.addEventListener(go, () => (timer = setTimeout(() => box.remove(), LONG)));
    while (place.children.length > 4) place.firstElementChild.remove();
  }

  async function post(path) {
    const token = csrf();
    try {
      const reply = await fetch(path, {
        method: 'POST',
        headers: token ? { [token.dataset.header]: token.content, 'HX-Request': 'true' } : {},
      });
      if (!reply.ok) await refused(reply.status, await reply.text());
      return reply.ok;
    } catch (e) {
      toast(texts().offline, 'danger');
      return false;
    }
  }

  document.addEventListener('toast', (event) => toast(event.detail.text, event.detail.kind, event.detail.undo));

  window.socrates = { toast: toast };

  // --- What goes wrong ----------------------------------------------------------------------------------

  function refused(status, body) {
    if (status === 401) {
      sessionOver();
      return;
    }
    let detail = texts().failed;
    try {
      const problem = JSON.parse(body);
      if (problem.detail) detail = problem.detail;
    } catch (e) {
      // Not a problem document, for example the page of a proxy.
    }
    toast(detail, 'danger');
  }

  document.addEventListener('htmx:responseError', (event) => {
    if (event.defaultPrevented) return;
    refused(event.detail.xhr.status, event.detail.xhr.responseText);
  });
  document.addEventListener('htmx:sendError', (event) => {
    if (!event.defaultPrevented) toast(texts().offline, 'danger');
  });

  // --- A session that ended: nothing that was typed is lost -----------------------------------------------

  function sessionOver() {
    const dialog = document.getElementById('session-over');
    if (!dialog.open) dialog.showModal();
  }

  // Signed in again in another tab: this page takes the new session's token and goes on.
  async function lookForSession() {
    const dialog = document.getElementById('session-over');
    if (document.visibilityState !== 'visible' || !dialog || !dialog.open) return;
    const reply = await fetch('/session', { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!reply || !reply.ok) return;
    const session = await reply.json();
    const token = csrf();
    if (token) token.content = session.csrf_token;
    for (const field of document.querySelectorAll('input[name=_csrf]')) field.value = session.csrf_token;
    dialog.close();
    toast(dialog.dataset.signedIn, 'success');
    document.dispatchEvent(new CustomEvent('socrates:signed-in'));
  }
  document.addEventListener('visibilitychange', lookForSession);
  window.addEventListener('focus', lookForSession);

  // --- Confirmation: data-confirm on a form or button, hx-confirm on what htmx sends ------------------------

  function ask(question) {
    const dialog = document.getElementById('confirm');
    document.getElementById('confirm-text').textContent = question;
    dialog.returnValue = 'no';
    dialog.showModal();
    return new Promise((resolve) =>
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }),
    );
  }

  document.addEventListener('htmx:confirm', (event) => {
    if (!event.detail.question) return;
    event.preventDefault();
    ask(event.detail.question).then((yes) => yes && event.detail.issueRequest(true));
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const question = (event.submitter && event.submitter.dataset.confirm) || form.dataset.confirm;
    if (!question || form.dataset.confirmed === 'yes') return;
    event.preventDefault();
    event.stopPropagation();
    ask(question).then((yes) => {
      if (!yes) return;
      form.dataset.confirmed = 'yes';
      form.requestSubmit(event.submitter);
      delete form.dataset.confirmed;
    });
  }, true);

  // --- Forms ----------------------------------------------------------------------------------------------

  // A plain form is sent once; the back button makes it usable again.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'dialog' || form.hasAttribute('data-theme-switch')) return;
    if ([...form.attributes].some((a) => /^(data-)?hx-(post|get|put|delete)$/.test(a.name))) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    // A download leaves the page where it is.
    setTimeout(() => delete form.dataset.sent, 4000);
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  });

  document.addEventListener('keydown', (event) => {
    const box = event.target;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && box.matches && box.matches('form textarea')) {
      event.preventDefault();
      box.form.requestSubmit(box.form.querySelector('[data-default-submit]') || undefined);
    }
  });

  for (const field of document.querySelectorAll('input[data-zone]'))
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || '';

  // --- Menus and theme --------------------------------------------------------------------------------------

  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll('details.menu[open]'))
      if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.hasAttribute('data-theme-switch') || !event.submitter) return;
    event.preventDefault();
    const theme = event.submitter.value;
    window.socratesTheme(theme);
    for (const button of form.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button === event.submitter));
    const token = csrf();
    fetch(form.action, {
      method: 'POST',
      headers: Object.assign({ 'HX-Request': 'true' }, token ? { [token.dataset.header]: token.content } : {}),
      body: new URLSearchParams({ theme: theme }),
    }).catch(() => toast(texts().offline, 'danger'));
  });

  // --- Something is under way -------------------------------------------------------------------------------

  let underway = 0;
  function busy(change) {
    underway = Math.max(0, underway + change);
    document.getElementById('busy-bar').classList.toggle('busy', underway > 0);
  }
  document.addEventListener('htmx:beforeRequest', () => busy(1));
  document.addEventListener('htmx:afterRequest', () => busy(-1));
})();
