// The interview: drafts that survive, sending that never doubles, words and what was understood of them lit together.
(() => {
  'use strict';

  const texts = () => document.getElementById('interview-texts').dataset;
  const main = () => document.querySelector('main.interview');
  const box = () => document.getElementById('answer');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const narrow = matchMedia('(max-width: 60rem)');

  // --- Drafts: kept at once, per person and question ------------------------------------------------------

  const draftKey = (area) => `socrates.draft.${main().dataset.user}.${area.dataset.draft}`;

  function keepDraft(area) {
    try {
      if (area.value.trim()) localStorage.setItem(draftKey(area), area.value);
      else localStorage.removeItem(draftKey(area));
    } catch (e) {
      // Storage may be full or forbidden: the text is still in the box.
    }
  }

  function forgetDraft(area) {
    try {
      localStorage.removeItem(draftKey(area));
    } catch (e) {
      // As above.
    }
  }

  function restoreDraft(area) {
    if (area.value) return;
    try {
      const draft = localStorage.getItem(draftKey(area));
      if (!draft) return;
      area.value = draft;
      say(area.form, texts().draft);
    } catch (e) {
      // As above.
    }
  }

  // --- The box ----------------------------------------------------------------------------------------------

  const growsAlone = CSS.supports('field-sizing', 'content');

  function fit(area) {
    if (growsAlone) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }

  function count(area) {
    const line = area.form.querySelector('.answer-count');
    if (!line) return;
    const left = Number(area.dataset.limit) - area.value.length;
    const text = left < 0 ? texts().toomany : texts().left;
    line.textContent = left < 1000 ? text.replace('{0}', Math.abs(left).toLocaleString()) : '';
    line.classList.toggle('too-many', left < 0);
  }

  function prepare() {
    for (const area of document.querySelectorAll('textarea[data-draft]')) {
      restoreDraft(area);
      fit(area);
      if (area.dataset.limit) count(area);
    }
    for (const button of document.querySelectorAll('[data-script][hidden]')) button.hidden = false;
  }

  document.addEventListener('input', (event) => {
    const area = event.target;
    if (!area.matches || !area.matches('textarea[data-draft]')) return;
    keepDraft(area);
    fit(area);
    if (area.dataset.limit) count(area);
  });

  function fill(area, text) {
    area.value = area.value.trim() ? `${area.value.trimEnd()}\n${text}` : text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
  }

  document.addEventListener('click', (event) => {
    const filler = event.target.closest('[data-fill]');
    if (filler) {
      const area = filler.dataset.into ? document.querySelector(filler.dataset.into) : box();
      const source = document.querySelector(filler.dataset.fill);
      if (area && source) {
        event.preventDefault();
        fill(area, source.textContent);
      }
    }
    const answerer = event.target.closest('[data-answer]');
    if (answerer && box()) {
      event.preventDefault();
      answerer.closest('.referral').remove();
      box().focus();
    }
    const copier = event.target.closest('[data-copy]');
    if (copier) copy(document.querySelector(copier.dataset.copy));
  });

  async function copy(source) {
    try {
      await navigator.clipboard.writeText(source.textContent);
      window.socrates.toast(texts().copied, 'success');
    } catch (e) {
      getSelection().selectAllChildren(source);
    }
  }

  // --- Sending, and what can go wrong with it -----------------------------------------------------------------

  let waiting = null;

  function say(form, text, retry) {
    const line = form.querySelector('[data-trouble]');
    if (!line) return;
    line.textContent = text || '';
    if (!retry) return;
    const button = document.createElement('button');
    button.type = 'submit';
    button.className = 'btn btn-sm';
    button.textContent = texts().retry;
    line.append(' ', button);
  }

  function wait(form) {
    const pause = waiting && waiting.form === form ? Math.min(waiting.pause * 2, 60000) : 4000;
    stopWaiting();
    waiting = { form, pause, timer: setTimeout(() => send(form), pause) };
  }

  function stopWaiting() {
    if (waiting) clearTimeout(waiting.timer);
  }

  // The form's key stays the same, so that a second try is never a second answer.
  function send(form) {
    if (form.isConnected && form.querySelector('textarea').value.trim()) form.requestSubmit();
  }

  document.addEventListener('socrates:signed-in', () => {
    for (const form of document.querySelectorAll('form[data-say]')) say(form, '');
  });
  window.addEventListener('online', () => waiting && send(waiting.form));

  const said = (event) => event.target.closest && event.target.closest('form[data-say]');

  document.addEventListener('htmx:beforeRequest', (event) => {
    const form = said(event);
    if (form) say(form, '');
  });

  // Capturing: told beside the box, it needs no toast.
  for (const name of ['htmx:sendError', 'htmx:timeout']) {
    document.addEventListener(name, (event) => {
      const form = said(event);
      if (!form) return;
      event.preventDefault();
      say(form, texts().offline, true);
      wait(form);
    }, true);
  }

  document.addEventListener('htmx:responseError', (event) => {
    const form = said(event);
    if (!form) return;
    const status = event.detail.xhr.status;
    if (status === 401) {
      say(form, texts().over);
      return;
    }
    if (status === 502 || status === 503 || status === 504) {
      event.preventDefault();
      say(form, texts().offline, true);
      wait(form);
      return;
    }
    say(form, texts().failed, status >= 500);
  }, true);

  // Before the reply takes the form away.
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    const form = said(event);
    if (!form || event.detail.xhr.status !== 200) return;
    stopWaiting();
    waiting = null;
    // What was refused is still to be used; it stands in the reply.
    if (!event.detail.xhr.responseText.includes('id="kept-text"'))
      for (const area of form.querySelectorAll('textarea[data-draft]')) forgetDraft(area);
  });

  // --- After a turn ---------------------------------------------------------------------------------------------

  let opened = [];
  document.addEventListener('htmx:beforeSwap', () => {
    opened = [...document.querySelectorAll('#side details[open]')].map((one) => one.id);
  });

  // The same exchange again, with more in it, takes the place of the earlier one.
  function withoutDoubles() {
    const seen = new Set();
    for (const turn of [...document.querySelectorAll('.turn')].reverse()) {
      if (seen.has(turn.id)) turn.remove();
      seen.add(turn.id);
    }
  }

  function refreshRing() {
    const fresh = document.querySelector('.fresh-ring .ring');
    const shown = document.querySelector('.project-name .ring');
    if (!fresh || !shown) return;
    const conflicts = fresh.closest('.fresh-ring').dataset.conflicts;
    shown.replaceWith(fresh);
    countConflicts(Number(conflicts));
  }

  function countConflicts(open) {
    const badge = document.getElementById('open-conflicts');
    if (!badge) return;
    badge.textContent = open;
    badge.hidden = open === 0;
  }

  function goOn() {
    const now = document.getElementById('now');
    const clash = now.querySelector('.clashes-title, #several-results-title');
    const target = clash || box() || now.querySelector('.stage-actions .btn');
    if (target) target.focus({ preventScroll: true });
    now.scrollIntoView({ block: narrow.matches ? 'start' : 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
  }

  document.addEventListener('htmx:afterSettle', (event) => {
    if (!main()) return;
    withoutDoubles();
    for (const id of opened) {
      const part = document.getElementById(id);
      if (part) part.open = true;
    }
    refreshRing();
    prepare();
    if (event.detail.elt && event.detail.elt.id === 'now') goOn();
  });

  // --- Words and what was understood of them ---------------------------------------------------------------------

  const marksOf = (id) => document.querySelectorAll(`.heard-words[data-spec="${id}"]`);

  function light(id, on) {
    const card = document.getElementById(`spec-${id}`);
    if (card) card.classList.toggle('lit', on);
    for (const words of marksOf(id)) words.closest('mark').classList.toggle('lit', on);
  }

  const specOf = (target) => target.closest && target.closest('[data-spec]');
  for (const [name, on] of [['mouseover', true], ['focusin', true], ['mouseout', false], ['focusout', false]]) {
    document.addEventListener(name, (event) => {
      const one = specOf(event.target);
      if (one) light(one.dataset.spec, on);
    });
  }

  document.addEventListener('click', (event) => {
    const words = event.target.closest('.heard-words');
    const card = words && document.getElementById(`spec-${words.dataset.spec}`);
    if (!card || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
  });

  // --- Changes in place: the map follows ----------------------------------------------------------------------------

  // A decision changes the cards as well; a change of a card leaves the others as they are, one may be edited.
  for (const [name, id] of [['conflict-decided', 'side'], ['specification-changed', 'side-map']]) {
    document.addEventListener(name, () => {
      const stale = document.getElementById(id);
      if (stale) htmx.ajax('GET', stale.dataset.from, { target: `#${id}`, swap: 'outerHTML' });
    });
  }

  // The back button shows how things stand, not how they stood.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });

  prepare();
})();
