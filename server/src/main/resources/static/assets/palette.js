// The command palette: Ctrl+K or the button opens it, typing finds, arrows choose, Enter goes there.
(function () {
  'use strict';

  const RECENT = 'socrates.recent';
  const HERE = /^\/projects\/([0-9a-f-]{36})/;

  let dialog, input, list, count, timer;
  let asked = 0;
  let pending = false;

  const here = () => (location.pathname.match(HERE) || [])[1] || '';

  function ask(words, sheet) {
    const query = new URLSearchParams({ q: words, here: here(), sheet: String(sheet) });
    return fetch('/palette?' + query, { headers: { 'HX-Request': 'true' } }).then((reply) => {
      if (!reply.ok) throw new Error(reply.status);
      return reply.text();
    });
  }

  async function open(link) {
    if (dialog && dialog.open) return;
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.className = 'palette';
      dialog.setAttribute('aria-labelledby', 'palette-title');
      dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
      document.body.append(dialog);
    }
    try {
      dialog.innerHTML = await ask('', true);
    } catch (e) {
      // The page of the palette tells what is wrong.
      location.href = link || '/palette';
      return;
    }
    input = dialog.querySelector('.palette-input');
    list = dialog.querySelector('.palette-list');
    count = dialog.querySelector('#palette-count');
    dialog.querySelector('.palette-close').addEventListener('click', () => dialog.close());
    input.addEventListener('input', () => {
      clearTimeout(timer);
      pending = true;
      timer = setTimeout(find, 120);
    });
    input.addEventListener('keydown', keys);
    showRecent();
    select(options()[0]);
    dialog.showModal();
    input.focus();
  }

  async function find() {
    const words = input.value;
    const mine = ++asked;
    pending = false;
    const found = await ask(words, false).catch(() => null);
    // An answer that was overtaken by a later question is not shown.
    if (found === null || mine !== asked) return;
    list.innerHTML = found;
    if (!words.trim()) showRecent();
    const all = options();
    count.textContent = all.length ? count.dataset.many.replace('%n', all.length) : count.dataset.none;
    select(all[0]);
  }

  const options = () => [...list.querySelectorAll('[role=option]')];

  function select(option) {
    for (const other of list.querySelectorAll('[aria-selected=true]')) other.setAttribute('aria-selected', 'false');
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function keys(event) {
    const all = options();
    const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 5, PageUp: at - 5 }[event.key];
    if (to !== undefined && all.length) {
      event.preventDefault();
      const step = event.key.startsWith('Page');
      select(all[step ? Math.max(0, Math.min(to, all.length - 1)) : (to + all.length) % all.length]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(timer);
      // Who types fast and presses Enter means what was typed, not what is still shown.
      Promise.resolve(pending ? find() : null).then(() => {
        const chosen = list.querySelector('[aria-selected=true]');
        if (chosen) chosen.click();
      });
    }
  }

  // --- Where one has been in this tab, the latest first ----------------------------------------------------

  function recent() {
    try {
      return JSON.parse(sessionStorage.getItem(RECENT)) || [];
    } catch (e) {
      return [];
    }
  }

  function remember() {
    if (!HERE.test(location.pathname)) return;
    const name = document.querySelector('.project-title > a');
    const place = {
      path: location.pathname,
      text: document.title.replace(/ · Socrates$/, ''),
      detail: name ? name.textContent : '',
    };
    const before = recent().filter((one) => one.path !== place.path);
    try {
      sessionStorage.setItem(RECENT, JSON.stringify([place, ...before].slice(0, 6)));
    } catch (e) {
      // Storage is full or forbidden: then nothing is remembered.
    }
  }

  function showRecent() {
    const places = recent()
      .filter((place) => place.path !== location.pathname)
      .slice(0, 5);
    if (!places.length) return;
    const group = document.createElement('div');
    group.className = 'palette-group';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', 'palette-recent');
    const title = document.createElement('div');
    title.className = 'palette-group-title';
    title.id = 'palette-recent';
    title.setAttribute('role', 'presentation');
    title.textContent = list.dataset.recent;
    group.append(title);
    places.forEach((place, index) => group.append(option(place, index)));
    list.prepend(group);
  }

  function option(place, index) {
    const link = document.createElement('a');
    link.className = 'palette-option';
    link.id = 'palette-recent-' + index;
    link.href = place.path;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    for (const kind of ['text', 'detail']) {
      const words = document.createElement('span');
      words.className = 'palette-' + kind + ' text-user';
      words.dir = 'auto';
      words.textContent = place[kind];
      link.append(words);
    }
    return link;
  }

  // --- Ways in -----------------------------------------------------------------------------------------------

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (dialog && dialog.open) dialog.close();
      else if (!document.querySelector('dialog[open]')) open();
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('#palette-open');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open(link.href);
  });

  // Whoever signs out leaves nothing behind for the next person at this screen.
  document.addEventListener('submit', (event) => {
    if (/\/sign-out$/.test(event.target.action)) sessionStorage.removeItem(RECENT);
  });

  window.socrates.palette = open;
  remember();
})();
