// Runs before everything else in each page that a test opens.
(() => {
  document.addEventListener('securitypolicyviolation', (event) => {
    const place = `${event.sourceFile}:${event.lineNumber}`;
    console.error(`Content Security Policy: ${event.violatedDirective} blocks ${event.blockedURI} (${place})`);
  });
  window.shifts = { unexpected: 0, all: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifts.all += entry.value;
      if (!entry.hadRecentInput) {
        window.shifts.unexpected += entry.value;
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
})();
