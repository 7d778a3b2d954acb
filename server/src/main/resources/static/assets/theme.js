// Sets the theme before anything is painted. "system" follows the device, also while the page is open.
(function () {
  var root = document.documentElement;
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    var theme = root.dataset.theme;
    var next = theme === 'light' || theme === 'dark' ? theme : dark.matches ? 'dark' : 'light';
    if (root.getAttribute('data-bs-theme') !== next) {
      root.setAttribute('data-bs-theme', next);
      document.dispatchEvent(new CustomEvent('socrates:theme', { detail: next }));
    }
  }
  dark.addEventListener('change', apply);
  window.socratesTheme = function (theme) {
    root.dataset.theme = theme;
    apply();
  };
  apply();
})();
