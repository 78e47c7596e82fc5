// Charts: a page names a kind and gives data, never options. Drawn as SVG, without motion, in the colours of thidua.css.
(() => {
  const lang = document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN';
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const write = (value, digits = 0) => value == null ? '–' : new Intl.NumberFormat(lang,
    { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value).replace('-', '\u2212');
  const plain = value => write(value, value == null || value % 1 === 0 ? 0 : 1);
  const amber = '#c26a12';

  const quiet = { axisLine: { show: false }, axisTick: { show: false } };
  const base = () => ({
    aria: { enabled: false }, animation: false, // the element itself carries role=img and a sentence
    textStyle: { fontFamily: css('--td-num'), fontSize: 12, color: css('--td-ink-2') },
    grid: { left: 4, right: 12, top: 24, bottom: 4, containLabel: true },
    // Rich text is drawn as SVG; the HTML kind would need inline styles, which the content security policy refuses.
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: css('--td-field'), opacity: .12 } }, renderMode: 'richText', valueFormatter: plain,
      backgroundColor: css('--td-card'), borderColor: css('--td-line-2'), textStyle: { color: css('--td-ink'), fontSize: 12, fontFamily: css('--td-num') } },
  });
  const scale = label => ({ type: 'value', min: 0, ...quiet, splitLine: { lineStyle: { color: css('--td-line') } },
    axisLabel: { color: css('--td-ink-2'), hideOverlap: true, formatter: label || plain } });
  const names = (data, more) => ({ type: 'category', data, ...quiet, axisLabel: { color: css('--td-ink'), ...more } });
  const rule = (at, label, colour, type, position) => ({ silent: true, symbol: 'none', lineStyle: { color: colour, type, width: 1.25 },
    label: { formatter: label, position, color: colour, fontSize: 12 }, data: [{ xAxis: at }] });

  const kinds = {
    // {names, values, digits?, max?, unit?, target?, targetLabel?, none, signed?}: one bar a name, in the order given.
    rank: d => ({ ...base(),
      xAxis: { ...scale(value => plain(value) + (d.unit || '')), ...(d.max ? { max: d.max } : {}), ...(d.signed ? { min: null } : {}) },
      yAxis: [{ ...names(d.names), inverse: true },
        { ...names(d.values.map(v => v == null ? d.none : write(v, d.digits ?? 1))), inverse: true, position: 'right' }],
      series: [{ type: 'bar', barWidth: 10,
        data: d.values.map(v => ({ value: v, itemStyle: { borderRadius: 2, color: d.target != null && v != null && v < d.target ? amber : css('--td-accent') } })),
        ...(d.target == null ? {} : { markLine: rule(d.target, d.targetLabel, css('--td-ink'), 'solid', 'start') }) }] }),

    // {days, now, past?, nowName, pastName?, max?, due?, dueLabel?}: a count that grows from day to day.
    flow: d => ({ ...base(), grid: { left: 4, right: 92, top: 24, bottom: 4, containLabel: true },
      xAxis: { ...names(d.days, { color: css('--td-ink-2'), hideOverlap: true }), axisLine: { show: true, lineStyle: { color: css('--td-line-2') } } },
      yAxis: { ...scale(), ...(d.max ? { max: d.max } : {}) },
      series: [line(d.nowName, d.now, 2.5, 'solid', '--td-accent', d.due && rule(d.due, d.dueLabel, css('--td-late'), 'dashed', 'end')),
        ...(d.past ? [line(d.pastName, d.past, 1.5, 'dashed', '--td-field')] : [])] }),

    // {names, values, digits?, unit?, signed?}: one line over the names, in the order given; a gap where there is no figure.
    trend: d => ({ ...base(), grid: { left: 4, right: 24, top: 24, bottom: 4, containLabel: true },
      xAxis: { ...names(d.names, { color: css('--td-ink-2'), hideOverlap: true }), axisLine: { show: true, lineStyle: { color: css('--td-line-2') } } },
      yAxis: { ...scale(value => plain(value) + (d.unit || '')), ...(d.signed ? { min: null } : {}) },
      series: [{ type: 'line', data: d.values, symbolSize: 6, lineStyle: { width: 2.5, color: css('--td-accent') }, itemStyle: { color: css('--td-accent') },
        label: { show: d.names.length <= 12, color: css('--td-ink'), formatter: p => write(p.value, d.digits ?? 0) } }] }),

    // {names, now, past, nowName, pastName}: two periods side by side.
    pair: d => ({ ...base(), legend: { right: 0, top: 0, itemWidth: 10, itemHeight: 10, textStyle: { color: css('--td-ink-2') } },
      xAxis: names(d.names, { interval: 0, width: 84, overflow: 'break' }), yAxis: scale(),
      series: [[d.pastName, d.past, '--td-line-2'], [d.nowName, d.now, '--td-accent']].map(([name, data, colour]) => (
        { type: 'bar', name, data, barMaxWidth: 18, itemStyle: { color: css(colour), borderRadius: 2 } })) }),
  };
  function line(name, data, width, type, colour, mark) {
    return { name, type: 'line', step: 'end', symbol: 'none', data, lineStyle: { width, type, color: css(colour) }, itemStyle: { color: css(colour) },
      endLabel: { show: true, color: css('--td-ink'), formatter: p => name + ' ' + plain(p.value) }, ...(mark ? { markLine: mark } : {}) };
  }

  const draw = root => root.querySelectorAll('[data-td-chart]').forEach(element => {
    const data = JSON.parse(element.parentElement.querySelector('script[type="application/json"]').textContent);
    const chart = echarts.getInstanceByDom(element) || echarts.init(element, null, { renderer: 'svg' });
    chart.setOption(kinds[element.dataset.tdChart](data), true);
  });
  document.fonts.ready.then(() => draw(document));
  document.addEventListener('htmx:afterSettle', event => draw(event.detail.elt));
  addEventListener('resize', () => document.querySelectorAll('[data-td-chart]').forEach(element => echarts.getInstanceByDom(element)?.resize()));
})();
