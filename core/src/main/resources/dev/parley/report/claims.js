// A claim with its sentence, the passage around it and what can be decided about it.

import { h, link, button, replace, append, choice, field, announce, count } from './dom.js';
import { STANDS } from './model.js';

const AROUND = 260;
const VERDICTS = { accepted: 'accepted', rejected: 'rejected', changed: 'corrected', added: 'added by hand' };
const BATCH = 40;

export function actorPath(kind, name) {
  return '/source/' + kind + '/' + encodeURIComponent(name);
}

export function proposalPath(id) {
  return '/proposal/' + encodeURIComponent(id);
}

export function documentPath(id, claim) {
  return '/document/' + encodeURIComponent(id) + (claim === undefined ? '' : '/' + claim);
}

/** Shows a stand as sign and word; colour is never all there is. */
export function badge(stand) {
  return h('span', { class: 'badge ' + stand }, h('span', { 'aria-hidden': 'true' }, STANDS[stand].sign + ' '),
    stand === 'mixed' ? 'mixed' : stand);
}

export function standOf(claim) {
  return claim.stance === 'support' ? 'supports' : 'opposes';
}

/** Lists claims, the first of them at once and more on demand. */
export function claimList(app, claims, options = {}) {
  const list = h('div', { class: 'claims' });
  let shown = 0;
  const more = button('', () => show());
  const show = () => {
    append(list, claims.slice(shown, shown + BATCH).map(claim => claimCard(app, claim, options)));
    shown = Math.min(claims.length, shown + BATCH);
    more.textContent = 'Show more (' + (claims.length - shown) + ' left)';
    more.hidden = shown === claims.length;
  };
  show();
  return h('div', {}, list, more);
}

/** Shows one claim. */
export function claimCard(app, claim, options = {}) {
  const verdict = app.review.verdict(claim.id);
  const passage = h('blockquote', { class: 'passage' }, evidenceMark(claim));
  app.data.text(claim.document).then(text => fillPassage(passage, claim, text));
  return h('article', { class: 'claim' + (verdict ? ' ' + verdict : ''), 'data-claim': claim.id },
    h('p', { class: 'claim-head' },
      link(actorPath(claim.kind, claim.source), claim.source, { class: 'who' }), ' ', badge(standOf(claim)), ' ',
      claim.conditional ? h('span', { class: 'badge conditional' }, '? conditional') : null, ' ',
      link(proposalPath(claim.proposal), app.data.proposalName(claim.proposal)), ' ',
      verdict ? h('strong', { class: 'verdict' }, VERDICTS[verdict]) : null),
    passage,
    h('p', { class: 'meta' }, facts(app, claim)),
    options.isReadOnly ? null : actions(app, claim, verdict));
}

function evidenceMark(claim) {
  return h('mark', { class: standOf(claim) }, claim.evidence);
}

/** Puts the words around the evidence, from a blank to a blank. */
function fillPassage(passage, claim, text) {
  if (text === null || text.slice(claim.start, claim.end) !== claim.evidence) {
    return;
  }
  const from = claim.start <= AROUND ? 0 : boundary(text, claim.start - AROUND, 1);
  const to = claim.end + AROUND >= text.length ? text.length : boundary(text, claim.end + AROUND, -1);
  replace(passage, from > 0 ? '… ' : null, dense(text.slice(from, claim.start)), evidenceMark(claim), dense(text.slice(claim.end, to)),
    to < text.length ? ' …' : null);
}

/** Leaves one empty line of many. */
function dense(text) {
  return text.replace(/\s*\n\s*\n\s*/g, '\n\n');
}

/** Moves to the next blank, so that neither a word nor a surrogate pair is cut. */
function boundary(text, at, direction) {
  for (let moved = 0; moved < 40; moved++) {
    if (/\s/.test(text[at + moved * direction])) {
      return at + moved * direction + (direction > 0 ? 1 : 0);
    }
  }
  return /[\udc00-\udfff]/.test(text[at]) ? at + 1 : at;
}

function facts(app, claim) {
  const parts = [link(documentPath(claim.document, claim.id), app.data.titleOf(claim.document))];
  parts.push(claim.outlet, claim.date || 'no date', { author: 'the author speaks', quote: 'quoted', indirect: 'reported', act: 'an act' }[claim.voice]);
  if (claim.mention !== '' && claim.mention !== claim.source) {
    parts.push('named as “' + claim.mention + '”');
  }
  if (claim.via.length > 0) {
    parts.push('via ' + claim.via.join(', '));
  }
  parts.push(typeof claim.id === 'string' || app.review.verdict(claim.id) ? 'checked by hand'
    : 'confidence ' + Math.round(claim.confidence / 100) + ' %');
  return parts.filter(part => part !== '').flatMap((part, i) => i === 0 ? [part] : [' · ', part]);
}

function actions(app, claim, verdict) {
  const isRejected = verdict === 'rejected';
  const label = name => ({ 'aria-label': name + ': ' + claim.source + ' ' + standOf(claim) + ' ' + claim.proposal });
  return h('p', { class: 'actions', role: 'group', 'aria-label': 'Review' },
    verdict === '' ? button('Accept', () => decide(app, () => app.review.accept(claim.id), 'accepted'), { ...label('Accept'), class: 'accept' }) : null,
    isRejected ? null : button('Reject', () => decide(app, () => app.review.reject(claim.id), 'rejected'), { ...label('Reject'), class: 'reject' }),
    isRejected ? null : button('Flip', () => decide(app, () => app.review.change(claim.id,
      { stance: claim.stance === 'support' ? 'oppose' : 'support' }), 'turned round'), { ...label('Flip'), class: 'flip' }),
    isRejected ? null : button('Edit…', () => editClaim(app, claim), { ...label('Edit'), class: 'edit' }),
    verdict === '' ? null : button('Take back', () => decide(app, () => app.review.reset(claim.id), 'as it was read'), label('Take back')));
}

function decide(app, decision, said) {
  decision();
  announce('Claim ' + said + '; ' + count(app.review.decisions().length, 'decision'));
}

/** Asks who takes which stance on what. */
export function editClaim(app, claim) {
  openForm(app, 'Edit the claim', claim, fields => app.review.change(claim.id, fields));
}

/** Asks what a passage shall count as. */
export function addClaim(app, passage) {
  const first = app.data.proposals[0]?.id ?? '';
  const blank = { ...passage, source: '', kind: 'actor', proposal: first, stance: 'support', conditional: false };
  openForm(app, 'Add a claim', blank, fields => app.review.create({
    ...passage, ...fields, mention: '', via: [], carriers: [], voice: fields.kind === 'author' ? 'author' : 'indirect',
  }));
}

function openForm(app, title, claim, save) {
  const dialog = h('dialog', { class: 'form', 'aria-label': title });
  const names = [...new Set([...app.data.entities.keys(), ...app.data.claims.map(known => known.source)])].sort();
  const values = { source: claim.source, kind: claim.kind, proposal: claim.proposal, stance: claim.stance, conditional: claim.conditional };
  const form = h('form', {
    onsubmit: event => {
      event.preventDefault();
      values.source = values.source.trim();
      dialog.close();
      save(values);
      announce('Saved; ' + count(app.review.decisions().length, 'decision'));
    },
  },
    h('h2', {}, title),
    h('blockquote', { class: 'passage' }, h('mark', { class: standOf(claim) }, claim.evidence)),
    field('Who', { name: 'source', value: values.source, required: true, pattern: '.*\\S.*', list: 'holders',
      autocomplete: 'off', oninput: event => { values.source = event.target.value; } }),
    h('datalist', { id: 'holders' }, names.map(name => h('option', { value: name }))),
    choice('as', [['actor', 'an actor of the text'], ['author', 'the author']], values.kind, value => { values.kind = value; }, { name: 'kind' }),
    choice('Stance', [['support', '✓ supports'], ['oppose', '✗ opposes']], values.stance, value => { values.stance = value; }, { name: 'stance' }),
    choice('Proposal', app.data.proposals.map(proposal => [proposal.id, app.data.proposalName(proposal.id)]), values.proposal,
      value => { values.proposal = value; }, { name: 'proposal' }),
    h('label', { class: 'tick' }, h('input', { type: 'checkbox', name: 'conditional', checked: values.conditional,
      onchange: event => { values.conditional = event.target.checked; } }), ' only under a condition'),
    h('p', { class: 'actions' }, h('button', { type: 'submit', class: 'primary' }, 'Save'), button('Cancel', () => dialog.close())));
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
