// The list of projects, the page of a new one, and the review of drafts.
(function () {
  'use strict';

  const LARGEST = 5 * 1024 * 1024;

  // --- Where the focus goes when the thing it was in is gone ---------------------------------------------

  let place = -1;
  const things = () => [...document.querySelectorAll('.project-card, .draft')];

  document.addEventListener('htmx:beforeRequest', (event) => {
    const thing = event.target.closest && event.target.closest('.project-card, .draft');
    place = thing ? things().indexOf(thing) : -1;
  });

  document.addEventListener('htmx:afterSettle', () => {
    if (place < 0) return;
    const left = things();
    const next = left[Math.min(place, left.length - 1)];
    place = -1;
    const goal = next ? next.querySelector('.project-link, [data-first]') : document.getElementById('main');
    if (goal) goal.focus();
  });

  // "Show more" is gone once it has done its work; the first of what it brought is next.
  document.addEventListener('click', (event) => {
    if (event.target.closest('.project-next')) place = things().length;
  });

  // --- A text or a file to begin with ---------------------------------------------------------------------

  function tooLarge(input) {
    const file = input.files[0];
    const large = Boolean(file) && file.size > LARGEST;
    input.setCustomValidity(large ? input.dataset.tooLarge : '');
    if (large) input.reportValidity();
    return large;
  }

  document.addEventListener('change', (event) => {
    if (event.target.matches('.drop input[type=file]')) tooLarge(event.target);
  });

  for (const kind of ['dragenter', 'dragover'])
    document.addEventListener(kind, (event) => {
      const drop = event.target.closest && event.target.closest('.drop');
      if (!drop) return;
      event.preventDefault();
      drop.classList.add('over');
    });

  document.addEventListener('dragleave', (event) => {
    const drop = event.target.closest && event.target.closest('.drop');
    if (drop && !drop.contains(event.relatedTarget)) drop.classList.remove('over');
  });

  document.addEventListener('drop', (event) => {
    const drop = event.target.closest && event.target.closest('.drop');
    if (!drop || !event.dataTransfer.files.length) return;
    event.preventDefault();
    drop.classList.remove('over');
    const input = drop.querySelector('input[type=file]');
    input.files = event.dataTransfer.files;
    if (!tooLarge(input)) input.focus();
  });

  // Reading a long text takes a while: the button says so and cannot be pressed again.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.hasAttribute('data-reads')) return;
    form.classList.add('sending');
    const working = form.querySelector('.working');
    if (working) working.textContent = working.dataset.text;
    setTimeout(() => form.querySelectorAll('button').forEach((button) => (button.disabled = true)));
  });

  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form.sending')) {
      form.classList.remove('sending');
      form.querySelectorAll('button').forEach((button) => (button.disabled = false));
    }
  });
})();
