// The map: opens the pieces that links name, and draws the line over time once it is looked at.
(function () {
  'use strict';

  // --- Pieces ---------------------------------------------------------------------------------------------

  function show(facet) {
    const piece = document.getElementById('facet-' + facet.replace('.', '-'));
    if (!piece) return false;
    piece.open = true;
    piece.querySelector('summary').focus({ preventScroll: true });
    piece.scrollIntoView({ block: 'center' });
    return true;
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-facet]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A piece that the filter hides is found on the page that the link leads to.
    if (show(link.dataset.facet)) event.preventDefault();
  });

  const wanted = document.querySelector('details.facet[open]');
  if (wanted && new URLSearchParams(location.search).has('facet')) wanted.scrollIntoView({ block: 'center' });

  // --- The line over time ---------------------------------------------------------------------------------

  const place = document.getElementById('course-chart');
  const rows = document.getElementById('course-rows');
  if (!place || !rows || !('IntersectionObserver' in window)) return;

  let chart = null;
  let tip = null;
  let entries = [];

  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    seen.disconnect();
    const script = document.createElement('script');
    script.src = place.dataset.library;
    script.addEventListener('load', open);
    document.head.append(script);
  }, { rootMargin: '100px' });
  seen.observe(place);

  function open() {
    const canvas = document.createElement('div');
    canvas.className = 'course-canvas';
    canvas.setAttribute('aria-hidden', 'true');
    place.append(canvas);
    chart = window.echarts.init(canvas);
    tip = document.createElement('div');
    tip.className = 'course-tip';
    tip.hidden = true;
    canvas.append(tip);
    draw();
    canvas.addEventListener('pointermove', point);
    canvas.addEventListener('pointerdown', point);
    canvas.addEventListener('pointerleave', () => (tip.hidden = true));
    new ResizeObserver(() => chart.resize()).observe(canvas);
    document.addEventListener('socrates:theme', draw);
  }

  // What happened nearest to the pointer. The small build of the library has no tooltip of its own.
  function point(event) {
    const places = entries.map((one) => chart.convertToPixel({ seriesIndex: 0 }, one.value));
    const box = place.getBoundingClientRect();
    const x = event.clientX - box.left;
    const nearest = places.reduce((best, at) => (Math.abs(at[0] - x) < Math.abs(best[0] - x) ? at : best), places[0]);
    const near = entries.filter((one, i) => Math.abs(places[i][0] - nearest[0]) < 4).slice(-4);
    tip.textContent = near.map((one) => one.value[1] + ' % · ' + one.text).join('\n') + '\n' + near[near.length - 1].when;
    tip.hidden = false;
    tip.style.left = Math.max(0, Math.min(nearest[0] - tip.offsetWidth / 2, box.width - tip.offsetWidth)) + 'px';
    tip.style.top = (nearest[1] > box.height / 2 ? 4 : box.height - tip.offsetHeight - 28) + 'px';
  }

  function draw() {
    const css = getComputedStyle(document.documentElement);
    const colour = (name) => css.getPropertyValue('--s-' + name).trim();
    const all = entries = [...rows.querySelectorAll('tbody tr')].reverse().map((row) => ({
      value: [Date.parse(row.dataset.at), Number(row.dataset.score)],
      text: row.querySelector('.course-what').parentElement.textContent.replace(/\s+/g, ' ').trim(),
      when: row.querySelector('time').textContent,
      milestone: row.dataset.milestone,
    }));
    const points = all.filter((one) => !one.milestone);
    const last = points[points.length - 1];
    // A score holds until now, of which a little is shown: a project that rests for weeks keeps its shape.
    const rest = Math.max(1000, (last.value[0] - points[0].value[0]) / 10);
    const line = points.concat([{ value: [Math.min(Date.now(), last.value[0] + rest), last.value[1]], now: true, symbol: 'none' }]);
    const signs = { phase_changed: 'diamond', conflict_detected: 'triangle', conflict_resolved: 'circle' };
    const colours = { phase_changed: 'info', conflict_detected: 'bad', conflict_resolved: 'good' };
    const axis = { axisLine: { lineStyle: { color: colour('line-strong') } }, axisLabel: { color: colour('ink-soft'), hideOverlap: true } };
    chart.setOption({
      animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 500,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 44, right: 14, top: 14, bottom: 28 },
      xAxis: { type: 'time', splitLine: { show: false }, ...axis },
      yAxis: { type: 'value', min: 0, max: 100, splitLine: { lineStyle: { color: colour('line') } }, ...axis, axisLabel: { color: colour('ink-soft'), formatter: '{value} %' } },
      series: [
        {
          type: 'line', step: 'end', data: line, symbolSize: 7, symbol: 'circle',
          lineStyle: { color: colour('accent'), width: 2.5 }, itemStyle: { color: colour('accent') },
          areaStyle: { color: colour('accent'), opacity: 0.14 },
        },
        {
          type: 'line', symbolSize: 13, z: 5, lineStyle: { width: 0 },
          data: all.filter((one) => one.milestone).map((one) => ({
            ...one,
            symbol: signs[one.milestone],
            itemStyle: { color: colour(colours[one.milestone]), borderColor: colour('card'), borderWidth: 1.5 },
          })),
        },
      ],
    }, true);
  }
})();
