// Two panels over the number of lines, all axes logarithmic: seconds, and the peak of memory.
const width = 720;
const panel = { left: 64, width: 560 };
const style = `
  svg { background: #fff }
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .grid { stroke: #d0d7de; stroke-width: 1 }
  .s0 { --series: #0550ae } .s1 { --series: #a04100 }
  polyline { fill: none; stroke: var(--series); stroke-width: 2 }
  circle, .name { fill: var(--series) }
  .s1 polyline { stroke-dasharray: 6 3 }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #3d444d }
    .s0 { --series: #79b8ff } .s1 { --series: #ffa657 }
  }`;

// A power of ten as people read it.
function named(value) {
  const [divisor, word] = value >= 1e6 ? [1e6, ' million'] : value >= 1e3 ? [1e3, ',000'] : [1, ''];
  return `${value / divisor}${word}`;
}

const powers = (values) => {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
};

const axis = (ticks, from, length) => (value) => {
  const [low, high] = [ticks[0], ticks.at(-1)].map(Math.log10);
  return Math.round((from + (length * (Math.log10(value) - low)) / (high - low)) * 10) / 10;
};

function panelOf({ title, unit, top, height, series, key }) {
  const points = series.flatMap((one) => one.points);
  const xTicks = powers(points.map((point) => point.lines));
  const yTicks = powers(points.map((point) => point[key]));
  const x = axis(xTicks, panel.left, panel.width);
  const y = axis(yTicks, top + height, -height);
  const right = panel.left + panel.width;
  const highest = Math.min(...series.map((one) => y(one.points.at(-1)[key])));
  return [
    `<text x="${panel.left}" y="${top - 12}" font-weight="bold">${title}</text>`,
    ...yTicks.map(
      (tick) =>
        `<path class="grid" d="M${panel.left} ${y(tick)}H${right}"/>` +
        `<text x="${panel.left - 8}" y="${y(tick) + 4}" text-anchor="end">${named(tick)} ${unit}</text>`,
    ),
    ...xTicks.map(
      (tick) =>
        `<path class="grid" d="M${x(tick)} ${top}V${top + height}"/>` +
        `<text x="${x(tick)}" y="${top + height + 18}" text-anchor="middle">${named(tick)}</text>`,
    ),
    `<text x="${panel.left + panel.width / 2}" y="${top + height + 38}" text-anchor="middle">lines</text>`,
    ...series.map((one, i) => {
      const at = one.points.map((point) => [x(point.lines), y(point[key])]);
      const [endX, endY] = at.at(-1);
      const apart = endY === highest ? -2 : 12; // names of lines that lie on each other
      return (
        `<g class="s${i}"><polyline points="${at.map((pair) => pair.join()).join(' ')}"/>` +
        at.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3"/>`).join('') +
        `<text class="name" x="${endX + 8}" y="${endY + apart}">${one.name}</text></g>`
      );
    }),
  ].join('\n');
}

export function plot({ machine, points }) {
  const jobs = [...new Set(points.map((point) => point.jobs))];
  const series = jobs.map((count) => ({
    name: count === 1 ? '1 thread' : `${count} threads`,
    points: points.filter((point) => point.jobs === count),
  }));
  const time = { title: 'Time', unit: 's', top: 40, height: 250, series, key: 'seconds' };
  const memory = {
    title: 'Peak memory',
    unit: 'MiB',
    top: 390,
    height: 110,
    series,
    key: 'peakMebibytes',
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 570" role="img">
<title>contact-cost evaluate: time and peak memory over the number of lines</title>
<style>${style}
</style>
${panelOf(time)}
${panelOf(memory)}
<text x="${panel.left}" y="562">${machine}</text>
</svg>
`;
}
