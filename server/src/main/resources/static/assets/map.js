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
    draw();
    new ResizeObserver(() => chart.resize()).observe(canvas);
    document.addEventListener('socrates:theme', draw);
  }

  function draw() {
    const css = getComputedStyle(document.documentElement);
    const colour = (name) => css.getPropertyValue('--s-' + name).trim();
    const all = [...rows.querySelectorAll('tbody tr')].reverse().map((row) => ({
      value: [Date.parse(row.dataset.at), Number(row.dataset.score)],
      text: row.querySelector('.course-what').parentElement.textContent.replace(/\s+/g, ' ').trim(),
      when: row.querySelector('time').textContent,
      milestone: row.dataset.milestone,
    }));
    const points = all.filter((one) => !one.milestone);
    const last = points[points.length - 1];
    const line = points.concat([{ value: [Date.now(), last.value[1]], now: true }]);
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
      // The tooltip is drawn into the canvas: as HTML it would need inline styles.
      tooltip: {
        trigger: 'item',
        renderMode: 'richText',
        confine: true,
        backgroundColor: colour('card'),
        borderColor: colour('line-strong'),
        textStyle: { color: colour('ink'), width: 220, overflow: 'break' },
        formatter: (at) => (at.data.now ? place.dataset.label : at.data.when + '\n' + at.data.text) + '\n' + at.data.value[1] + ' %',
      },
      series: [
        {
          type: 'line', step: 'end', data: line, symbolSize: 7, symbol: 'circle',
          lineStyle: { color: colour('accent'), width: 2.5 }, itemStyle: { color: colour('accent') },
          areaStyle: { color: colour('accent'), opacity: 0.14 },
        },
        {
          type: 'scatter', symbolSize: 13, z: 5,
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
