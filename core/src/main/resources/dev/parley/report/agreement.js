// Agreement of sources: who stands with whom, what divides them, who has changed, and whom an outlet never lets speak.

import { h, link, choice, count, button } from './dom.js';
import { claimCard, proposalPath, actorPath, documentPath } from './claims.js';
import { sourcePath, division, openCell } from './matrix.js';
import { sourcesOf } from './model.js';
import { byCodePoint } from './review.js';
import { page } from './pages.js';

const COMPARED = 200;
const LISTED = 12;
const SHIFTS = 30;
const VOICES = 40;

/** Whose companions are listed. */
const chosen = { source: '' };

export function agreementPage(app) {
  return page('Agreement', companions(app), divisive(app), shifts(app), blindSpots(app));
}

function companions(app) {
  const sources = app.model.sources.slice(0, COMPARED);
  const pairs = app.model.pairs(sources);
  const rows = [];
  for (let i = 0; i < sources.length; i++) {
    for (let j = i + 1; j < sources.length; j++) {
      const agree = pairs.agree[pairs.at(i, j)];
      const disagree = pairs.disagree[pairs.at(i, j)];
      const isWanted = chosen.source === '' || sources[i].key === chosen.source || sources[j].key === chosen.source;
      if (agree + disagree > 0 && isWanted) {
        rows.push(sources[j].key === chosen.source ? { a: sources[j], b: sources[i], agree, disagree } : { a: sources[i], b: sources[j], agree, disagree });
      }
    }
  }
  const limit = chosen.source === '' ? LISTED : 100;
  const close = rows.filter(row => row.agree > row.disagree).sort((a, b) => (b.agree - b.disagree) - (a.agree - a.disagree)).slice(0, limit);
  const far = rows.filter(row => row.disagree > row.agree).sort((a, b) => (b.disagree - b.agree) - (a.disagree - a.agree)).slice(0, limit);
  return h('section', {}, h('h2', {}, 'Who stands with whom'),
    h('p', { class: 'note' }, 'A proposal counts as agreement of a pair where both support it or both oppose it, and as disagreement where one supports and the other '
      + 'opposes it, conditional claims included. Whoever has said both counts on both sides.'),
    h('div', { class: 'toolbar' }, choice('Pairs of', [['', 'all'], ...sources.map(source => [source.key, source.name])], chosen.source,
      value => { chosen.source = value; app.show(); })),
    h('div', { class: 'camps' }, pairTable('Closest', close), pairTable('Furthest apart', far)));
}

function pairTable(title, rows) {
  return h('section', {}, h('h3', {}, title), rows.length === 0 ? h('p', { class: 'empty' }, 'No such pair.') : h('div', { class: 'scroll-x' }, h('table', { class: 'positions' },
    h('thead', {}, h('tr', {}, ['Pair', 'Agree', 'Disagree'].map(text => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, rows.map(row => h('tr', {}, h('th', { scope: 'row' }, link(sourcePath(row.a), row.a.name), ' – ', link(sourcePath(row.b), row.b.name)),
      h('td', {}, String(row.agree)), h('td', {}, String(row.disagree))))))));
}

function divisive(app) {
  const rows = app.data.proposals.map(proposal => ({ proposal, ...division(app.model, proposal) })).filter(row => row.score >= 1)
    .sort((a, b) => b.score - a.score).slice(0, LISTED);
  const most = Math.max(1, ...rows.map(row => Math.max(row.support.length, row.oppose.length)));
  return h('section', {}, h('h2', {}, 'Most divisive proposals'),
    rows.length === 0 ? h('p', { class: 'empty' }, 'No proposal has sources on both sides.') : h('ul', { class: 'divisive' }, rows.map(({ proposal, support, oppose }) =>
      h('li', {}, link(proposalPath(proposal.id), app.data.proposalName(proposal.id)),
        h('div', { class: 'balance' }, side('opposes', oppose, most), side('supports', support, most))))));
}

function side(stand, cells, most) {
  const bar = h('span', { class: 'side-bar ' + stand });
  bar.style.width = cells.length / most * 100 + '%';
  return h('div', { class: 'side ' + stand, title: cells.map(cell => cell.source.name).join(', ') },
    h('span', { class: 'side-text' }, (stand === 'supports' ? '✓ ' : '✗ ') + cells.length + (stand === 'supports' ? ' for' : ' against')), h('div', { class: 'side-track' }, bar));
}

function shifts(app) {
  const found = app.data.proposals.flatMap(proposal => [...app.model.cells.get(proposal.id).values()])
    .filter(cell => cell.stand === 'mixed').map(cell => ({ cell, ...turn(cell) }))
    .sort((a, b) => b.isDated - a.isDated || b.sureness - a.sureness);
  return h('section', {}, h('h2', {}, 'Position shifts'),
    h('p', { class: 'note' }, 'Sources that have both supported and opposed a proposal: a change of mind, an account by somebody else, or a misreading. Those with different dates come first.'),
    found.length === 0 ? h('p', { class: 'empty' }, 'No source has said both.') : found.slice(0, SHIFTS).map(shift => h('div', { class: 'shift' },
      h('h3', {}, link(sourcePath(shift.cell.source), shift.cell.source.name), ' on ', link(proposalPath(shift.cell.proposal), app.data.proposalName(shift.cell.proposal))),
      h('p', { class: 'note' }, shift.isDated ? shift.first.date + ' → ' + shift.second.date : 'on one day, or without dates'),
      h('div', { class: 'two' }, claimCard(app, shift.first), claimCard(app, shift.second)))),
    found.length > SHIFTS ? h('p', { class: 'note' }, (found.length - SHIFTS) + ' more are in the matrix as ±.') : null);
}

/** Picks the surest claim of each sign, the earlier first. */
function turn(cell) {
  const surest = stance => cell.claims.filter(claim => claim.stance === stance).reduce((best, claim) => claim.confidence > best.confidence ? claim : best);
  const [first, second] = [surest('support'), surest('oppose')].sort((a, b) => byCodePoint(a.date, b.date) || a.start - b.start);
  return { first, second, isDated: first.date !== '' && first.date < second.date, sureness: Math.min(first.confidence, second.confidence) };
}

function blindSpots(app) {
  const carriers = new Map();
  const voices = new Map();
  for (const claim of app.model.claims) {
    for (const carrier of sourcesOf(claim, 'outlet')) {
      carriers.set(carrier.key, carrier);
      if (claim.kind === 'actor') {
        const voice = voices.get(claim.source) ?? { name: claim.source, claims: new Set(), carriers: new Set() };
        voice.claims.add(claim);
        voice.carriers.add(carrier.key);
        voices.set(claim.source, voice);
      }
    }
  }
  const loud = [...voices.values()].filter(voice => voice.carriers.size > 1 || voice.claims.size > 2)
    .sort((a, b) => b.claims.size - a.claims.size || byCodePoint(a.name, b.name)).slice(0, VOICES);
  const rows = [...carriers.values()].map(carrier => ({ carrier, missing: loud.filter(voice => !voice.carriers.has(carrier.key)) }))
    .filter(row => row.missing.length > 0)
    .sort((a, b) => b.missing.length - a.missing.length || byCodePoint(a.carrier.name, b.carrier.name)).slice(0, 100);
  const documents = [...carriers.values()].filter(carrier => carrier.kind === 'document').length;
  return h('section', {}, h('h2', {}, 'Blind spots'),
    h('p', { class: 'note' }, 'Which outlet never voices whom, of the ' + loud.length + ' actors that are heard most.'
      + (documents === 0 ? '' : ' ' + count(documents, 'document') + ' of unknown outlet ' + (documents === 1 ? 'stands for itself' : 'stand for themselves')
        + '; the column “outlet” of claims.csv names outlets.')),
    carriers.size < 2 || rows.length === 0 ? h('p', { class: 'empty' }, 'None.') : h('ul', { class: 'blind' }, rows.map(row => h('li', {},
      row.carrier.kind === 'outlet' ? link(actorPath('outlet', row.carrier.name), row.carrier.name)
        : link(documentPath(row.carrier.name), app.data.titleOf(row.carrier.name)), ' never voices ',
      row.missing.flatMap((voice, i) => [i === 0 ? '' : ', ', link(actorPath('actor', voice.name), voice.name), h('span', { class: 'note' }, ' ' + voice.claims.size)])))));
}
