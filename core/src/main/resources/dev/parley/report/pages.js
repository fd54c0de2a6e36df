// The pages of a source, a proposal and a document.

import { h, link, button, append, replace, count } from './dom.js';
import { claimList, badge, proposalPath, documentPath, standOf, addClaim } from './claims.js';
import { sourcePath, summary, openCell, division } from './matrix.js';
import { harmlessStart } from './files.js';
import { sourcesOf } from './model.js';

export function sourcePage(app, kind, name) {
  const key = kind + '/' + name;
  const level = ['outlet', 'document', 'reporter'].includes(kind) ? kind : 'actor';
  const claims = app.model.claims.filter(claim => belongs(claim, kind, name));
  const model = app.settings.level === level ? app.model : app.modelAt(level);
  const cells = model.cellsOf(key);
  const entity = kind === 'actor' || kind === 'reporter' ? app.data.entities.get(name) : undefined;
  const via = kind === 'reporter' ? [] : app.model.claims.filter(claim => claim.via.includes(name));
  return page(name,
    h('p', { class: 'note' }, [entity ? entity.kind : kind, entity && entity.parent ? 'speaks for ' + entity.parent : '',
      entity && entity.aliases.length > 0 ? 'also: ' + entity.aliases.join(', ') : '', count(claims.length, 'claim')].filter(part => part).join(' · ')),
    kind === 'document' ? h('p', {}, link(documentPath(name), 'Read the document')) : null,
    cells.length === 0 ? h('p', { class: 'empty' }, 'No claim of this source counts with the filters that are set.') : positions(app, cells,
      'Proposal', cell => link(proposalPath(cell.proposal), app.data.proposalName(cell.proposal))),
    claims.length === 0 ? null : [h('h2', {}, 'Sentences'), claimList(app, claims)],
    via.length === 0 ? null : [h('h2', {}, 'Reported by ' + name), claimList(app, via)]);
}

function belongs(claim, kind, name) {
  switch (kind) {
    case 'outlet':
    case 'document':
    case 'reporter':
      return sourcesOf(claim, kind).some(source => source.kind === kind && source.name === name);
    case 'author':
      return claim.kind === 'author' && (claim.source === name || claim.author === name);
    default:
      return claim.kind === 'actor' && claim.source === name;
  }
}

function positions(app, cells, head, first) {
  return h('div', { class: 'scroll-x' }, h('table', { class: 'positions' },
    h('thead', {}, h('tr', {}, [head, 'Position', 'Claims', h('span', { class: 'visually-hidden' }, 'Sentences')].map(text => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, cells.map(cell => h('tr', {},
      h('th', { scope: 'row' }, first(cell)),
      h('td', {}, badge(cell.stand)),
      h('td', {}, summary(cell)),
      h('td', {}, button('Sentences', () => openCell(app, app.data.proposalById.get(cell.proposal), cell.source),
        { 'aria-label': 'Sentences of ' + cell.source.name + ' on ' + cell.proposal })))))));
}

export function proposalPage(app, id) {
  const proposal = app.data.proposalById.get(id);
  if (!proposal) {
    return page('No such proposal', h('p', {}, 'There is no proposal “' + id + '”.'));
  }
  const cells = [...app.model.cells.get(id).values()].sort((a, b) => b.claims.length - a.claims.length);
  const sides = division(app.model, proposal);
  const parts = app.data.proposals.filter(other => other.parent === id);
  const claims = cells.flatMap(cell => cell.claims);
  return page(app.data.proposalName(id),
    proposal.description === '' ? null : h('p', {}, proposal.description),
    proposal.parent === '' ? null : h('p', { class: 'note' }, 'Part of ', link(proposalPath(proposal.parent), app.data.proposalName(proposal.parent))),
    parts.length === 0 ? null : h('p', { class: 'note' }, 'Its parts: ', parts.flatMap((part, i) => [i === 0 ? '' : ', ', link(proposalPath(part.id), app.data.proposalName(part.id))])),
    h('p', { class: 'summary' }, count(sides.support.length, 'source') + ' for it, ' + sides.oppose.length + ' against it, '
      + (cells.length - sides.support.length - sides.oppose.length) + ' on both sides; ' + count(claims.length, 'claim') + '.'),
    h('div', { class: 'camps' }, [['supports', 'For'], ['opposes', 'Against'], ['conditional', 'Only under a condition'], ['mixed', 'Both']].map(([stand, title]) => {
      const members = cells.filter(cell => cell.stand === stand);
      return members.length === 0 ? null : h('section', {}, h('h2', {}, badge(stand), ' ', title),
        h('ul', {}, members.map(cell => h('li', {}, link(sourcePath(cell.source), cell.source.name), ' ',
          button(String(cell.claims.length), () => openCell(app, proposal, cell.source),
            { class: 'count', 'aria-label': count(cell.claims.length, 'sentence') + ' of ' + cell.source.name })))));
    })),
    claims.length === 0 ? h('p', { class: 'empty' }, 'Nobody takes a position on it.') : [h('h2', {}, 'Sentences'), claimList(app, claims)]);
}

export function documentPage(app, id, wanted) {
  const entry = app.data.documentById.get(id);
  if (!entry) {
    return page('No such document', h('p', {}, 'There is no document “' + id + '”.'));
  }
  const claims = app.model.claims.filter(claim => claim.document === id);
  const text = h('div', { class: 'document-text', lang: 'en', id: 'document-text' }, 'Loading …');
  const adder = button('Add a claim from the selected words', () => add(app, entry, text), { class: 'primary', disabled: true, id: 'add-claim' });
  const facts = [entry.author, entry.outlet, entry.date, id].filter(part => part !== '').join(' · ');
  const shown = page(entry.title || id,
    h('p', { class: 'note' }, facts, webAddress(entry.url) ? [' · ', h('a', { href: entry.url, rel: 'noopener noreferrer' }, 'original')] : null),
    h('div', { class: 'document' },
      h('div', {}, entry.chunk < 0 ? h('p', { class: 'empty' }, 'The text of this document is not part of the report; here are the sentences.') : [
        h('p', { class: 'hint' }, 'Click a mark to see the claim. To add one, select words of the text. ', adder), text]),
      h('div', {}, h('h2', {}, count(claims.length, 'claim')), claimList(app, claims))));
  const watch = () => { adder.disabled = selected(text) === null; };
  document.addEventListener('selectionchange', watch);
  app.data.text(id).then(words => {
    if (words !== null) {
      replace(text, highlighted(app, words, claims));
      const mark = wanted === undefined ? null : text.querySelector('[data-claims~="' + CSS.escape(wanted) + '"]');
      mark?.scrollIntoView({ block: 'center' });
      mark?.classList.add('wanted');
    }
  });
  return { ...shown, close: () => document.removeEventListener('selectionchange', watch) };
}

/** Only an address of the web becomes a link; javascript: and the like stay text. */
function webAddress(url) {
  return /^https?:\/\//i.test(url);
}

/** Cuts the text where marks begin and end; together the pieces are the text to the letter, so that a selection can be counted in it. */
function highlighted(app, text, claims) {
  const fitting = claims.filter(claim => text.slice(claim.start, claim.end) === claim.evidence);
  const cuts = [...new Set([0, text.length, ...fitting.flatMap(claim => [claim.start, claim.end])])].sort((a, b) => a - b);
  const starts = [...fitting].sort((a, b) => a.start - b.start);
  let open = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    while (next < starts.length && starts[next].start <= start) {
      open.push(starts[next++]);
    }
    open = open.filter(claim => claim.end > start);
    const piece = text.slice(start, cuts[i + 1]);
    return open.length === 0 ? dense(piece) : marked(app, piece, open);
  });
}

/** Hides all but one of several empty lines; they stay in the page, where selections are counted. */
function dense(text) {
  return text.split(/((?<=\n[^\S\n]*\n)\s*\n)/).map((part, i) => i % 2 === 0 ? part : h('span', { class: 'blank' }, part));
}

function marked(app, piece, claims) {
  const stands = [...new Set(claims.map(standOf))];
  const said = claims.map(claim => claim.source + ' ' + standOf(claim) + ' ' + claim.proposal).join('; ');
  const open = () => app.openPanel(() => ({
    title: 'Claims in this passage',
    content: claimList(app, claims.map(claim => app.review.find(claim.id)).filter(claim => claim !== undefined)),
  }));
  return h('mark', {
    class: stands.length > 1 ? 'mixed' : stands[0], 'data-claims': claims.map(claim => claim.id).join(' '), title: said, tabindex: 0,
    role: 'button', 'aria-label': piece + ' – ' + said, onclick: () => { if (getSelection().isCollapsed) open(); },
    onkeydown: event => { if (event.key === 'Enter') open(); },
  }, piece);
}

/** Finds the selection as a stretch of the text in UTF-16 code units, without white space at its ends; null if there is none. */
function selected(text) {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0 || !text.contains(selection.getRangeAt(0).commonAncestorContainer)) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  const skipped = harmlessStart(trimmed);
  const evidence = trimmed.slice(skipped);
  return evidence === '' ? null : { start: before.toString().length + lead + skipped, evidence };
}

function add(app, entry, text) {
  const chosen = selected(text);
  if (chosen !== null) {
    const { id, outlet, author, date } = entry;
    const known = app.data.claims.find(claim => claim.document === id);
    const origin = known ? { outlet: known.outlet, author: known.author, date: known.date } : { outlet, author, date };
    addClaim(app, { document: id, ...origin, start: chosen.start, end: chosen.start + chosen.evidence.length, evidence: chosen.evidence });
  }
}

export function documentsPage(app) {
  const counts = new Map();
  app.model.claims.forEach(claim => counts.set(claim.document, (counts.get(claim.document) ?? 0) + 1));
  const body = h('tbody', {});
  const fill = wanted => {
    const fitting = app.data.documents.filter(entry => [entry.id, entry.title, entry.author, entry.outlet, entry.date].join(' ').toLowerCase().includes(wanted));
    replace(body, fitting.slice(0, 500).map(entry => h('tr', {}, h('th', { scope: 'row' }, link(documentPath(entry.id), entry.title || entry.id)),
      h('td', {}, entry.author), h('td', {}, entry.outlet), h('td', {}, entry.date), h('td', {}, String(counts.get(entry.id) ?? 0)))));
    append(body, fitting.length > 500 ? h('tr', {}, h('td', { colspan: 5 }, (fitting.length - 500) + ' more: search to narrow the list.')) : null);
  };
  fill('');
  return page('Documents',
    h('div', { class: 'toolbar' }, h('label', { class: 'field' }, h('span', {}, 'Find documents'),
      h('input', { type: 'search', id: 'find-documents', oninput: event => fill(event.target.value.trim().toLowerCase()) }))),
    h('div', { class: 'scroll-x' }, h('table', { class: 'positions' },
      h('thead', {}, h('tr', {}, ['Document', 'Author', 'Outlet', 'Date', 'Claims'].map(text => h('th', { scope: 'col' }, text)))), body)));
}

/** Makes a page with a title that takes the focus when it is opened. */
export function page(title, ...content) {
  return { node: h('section', { 'aria-labelledby': 'page-title' }, h('h1', { id: 'page-title' }, title), content), ready: () => {}, close: () => {} };
}
