// Keyboard shortcuts. They rest while somebody types and while a sheet is open, and can be switched off.
(function () {
  'use strict';

  const OFF = 'socrates.shortcuts.off';
  const PATIENCE = 1500;
  const EVERYWHERE = { h: '/', p: '/projects' };
  const IN_PROJECT = { m: '', i: '/interview', s: '/specifications', c: '/conflicts', f: '/phases', e: '/exports' };

  let going = 0;
  let sheet;

  function off() {
    try {
      return localStorage.getItem(OFF) === 'yes';
    } catch (e) {
      return false;
    }
  }

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function go(key) {
    if (key in EVERYWHERE) {
      location.href = EVERYWHERE[key];
      return true;
    }
    const project = location.pathname.match(/^\/projects\/[0-9a-f-]{36}/);
    if (project && key in IN_PROJECT) {
      location.href = project[0] + IN_PROJECT[key];
      return true;
    }
    return false;
  }

  function search() {
    const field = document.querySelector('main input[type=search]');
    if (field) field.focus();
    else window.socrates.palette();
  }

  async function help() {
    if (!sheet) {
      sheet = document.createElement('dialog');
      sheet.className = 'sheet shortcuts-dialog';
      sheet.setAttribute('aria-labelledby', 'shortcuts-title');
      sheet.addEventListener('click', (event) => event.target === sheet && sheet.close());
      document.body.append(sheet);
    }
    const reply = await fetch('/shortcuts', { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!reply || !reply.ok) {
      location.href = '/shortcuts';
      return;
    }
    sheet.innerHTML = await reply.text();
    offerSwitch(sheet);
    if (!sheet.open) sheet.showModal();
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (typing(event.target) || document.querySelector('dialog[open]') || off()) return;
    const key = event.key;
    if (Date.now() - going < PATIENCE) {
      going = 0;
      if (go(key)) event.preventDefault();
      return;
    }
    if (key === 'g') going = Date.now();
    else if (key === 'n') location.href = '/projects/new';
    else if (key === '/') search();
    else if (key === '?') help();
    else return;
    event.preventDefault();
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('#shortcuts-open');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    help();
  });

  // Single keys get in the way of people who speak to their computer.
  function offerSwitch(place) {
    for (const box of place.querySelectorAll('[data-shortcuts-switch]')) {
      box.closest('.shortcuts-switch').classList.remove('needs-script');
      box.checked = !off();
    }
  }

  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-shortcuts-switch]')) return;
    try {
      if (event.target.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, 'yes');
    } catch (e) {
      window.socrates.toast(document.getElementById('texts').dataset.failed, 'danger');
    }
  });

  offerSwitch(document);
})();
