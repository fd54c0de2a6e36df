// When what was said: claims over time, support upwards, opposition downwards.

import { h, svg, choice, count } from './dom.js';
import { claimList } from './claims.js';
import { page } from './pages.js';

const STEPS = { day: 10, month: 7, year: 4 };
const HALF = 120;
const LEFT = 44;

/** What the page is narrowed to. */
const chosen = { proposal: '', source: '', step: '' };

export function timelinePage(app) {
  const claims = app.model.claims.filter(claim => (chosen.proposal === '' || claim.proposal === chosen.proposal)
    && (chosen.source === '' || app.isOf(claim, chosen.source)));
  const dated = claims.filter(claim => claim.date !== '');
  const step = chosen.step || fitting(dated);
  const bars = buckets(dated, step);
  const narrow = change => { Object.assign(chosen, change); app.show(); };
  const undated = claims.length - dated.length;
  return page('Timeline',
    h('div', { class: 'toolbar' },
      choice('Proposal', [['', 'all'], ...app.data.proposals.map(proposal => [proposal.id, app.data.proposalName(proposal.id)])], chosen.proposal,
        proposal => narrow({ proposal })),
      choice('Source', [['', 'all'], ...app.model.sources.slice(0, 300).map(source => [source.key, source.name])], chosen.source, source => narrow({ source })),
      choice('One bar is a', [['', 'what fits'], ...Object.keys(STEPS).map(name => [name, name])], chosen.step, value => narrow({ step: value }))),
    bars.length === 0 ? h('p', { class: 'empty' }, 'No claim here has a date.') : h('div', { class: 'scroll-x' }, chart(app, bars, step)),
    h('p', { class: 'note' }, 'Dates are those of the documents. ' + (undated === 0 ? '' : count(undated, 'claim') + ' without a date.')),
    bars.length === 0 ? null : table(bars));
}

function fitting(claims) {
  const dates = claims.map(claim => claim.date).sort();
  if (dates.length === 0) {
    return 'day';
  }
  const days = (Date.parse(dates[dates.length - 1]) - Date.parse(dates[0])) / 86400000;
  return days <= 70 ? 'day' : days <= 366 * 8 ? 'month' : 'year';
}

/** Returns a bucket for each step from the first to the last, empty ones included. */
function buckets(claims, step) {
  const byName = new Map();
  for (const claim of claims) {
    const name = claim.date.slice(0, STEPS[step]);
    byName.set(name, [...(byName.get(name) ?? []), claim]);
  }
  const names = [...byName.keys()].sort();
  const all = [];
  for (let name = names[0]; name !== undefined && name <= names[names.length - 1] && all.length < 1000; name = following(name, step)) {
    const members = byName.get(name) ?? [];
    all.push({ name, claims: members, support: members.filter(claim => claim.stance === 'support').length,
      oppose: members.filter(claim => claim.stance === 'oppose').length });
  }
  return all;
}

function following(name, step) {
  const date = new Date(name.padEnd(7, '-01').padEnd(10, '-01') + 'T00:00:00Z');
  if (step === 'day') {
    date.setUTCDate(date.getUTCDate() + 1);
  } else if (step === 'month') {
    date.setUTCMonth(date.getUTCMonth() + 1);
  } else {
    date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
  return date.toISOString().slice(0, STEPS[step]);
}

function chart(app, bars, step) {
  const highest = Math.max(1, ...bars.map(bar => Math.max(bar.support, bar.oppose)));
  const wide = Math.max(6, Math.min(48, Math.floor(900 / bars.length)));
  const width = Math.max(240, LEFT + bars.length * wide + 60);
  const every = Math.ceil(78 / wide);
  const open = bar => app.openPanel(() => ({ title: bar.name + ': ' + count(bar.claims.length, 'claim'), content: claimList(app, bar.claims) }));
  return svg('svg', { class: 'chart', width, height: HALF * 2 + 40, viewBox: '0 0 ' + width + ' ' + (HALF * 2 + 40), role: 'group', 'aria-label': 'Claims by ' + step },
    [highest, 0, -highest].map(value => svg('text', { x: LEFT - 8, y: HALF - value / highest * (HALF - 8) + 4, class: 'axis', 'text-anchor': 'end' }, String(Math.abs(value)))),
    svg('line', { x1: LEFT, x2: width, y1: HALF, y2: HALF, class: 'axis-line' }),
    bars.map((bar, i) => [
      bar.claims.length === 0 ? null : svg('g', { class: 'bar', tabindex: 0, role: 'button', 'aria-label': bar.name + ': ' + bar.support + ' for, ' + bar.oppose + ' against',
        onclick: () => open(bar), onkeydown: event => { if (event.key === 'Enter') open(bar); } },
        svg('title', {}, bar.name + ': ' + bar.support + ' for, ' + bar.oppose + ' against'),
        svg('rect', { x: LEFT + i * wide, y: 0, width: wide, height: HALF * 2, class: 'hit' }),
        rectangle('supports', LEFT + i * wide, bar.support, highest, wide, -1), rectangle('opposes', LEFT + i * wide, bar.oppose, highest, wide, 1)),
      i % every === 0 ? svg('text', { x: LEFT + i * wide, y: HALF * 2 + 22, class: 'axis' }, bar.name) : null,
    ]));
}

function rectangle(stand, x, number, highest, wide, direction) {
  const height = number / highest * (HALF - 8);
  return svg('rect', { class: stand, x: x + 1, width: Math.max(3, wide - 2), y: direction < 0 ? HALF - height : HALF, height });
}

function table(bars) {
  return h('details', {}, h('summary', {}, 'The same as a table'), h('table', { class: 'positions' },
    h('thead', {}, h('tr', {}, ['Date', 'For', 'Against'].map(text => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, bars.filter(bar => bar.claims.length > 0).map(bar => h('tr', {}, h('th', { scope: 'row' }, bar.name), h('td', {}, String(bar.support)), h('td', {}, String(bar.oppose)))))));
}
