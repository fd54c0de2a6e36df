// What has been decided, what deserves a look, and the files to take away.

import { h, button, count } from './dom.js';
import { claimCard, claimList } from './claims.js';
import { downloadClaims, downloadDecisions } from './files.js';
import { page } from './pages.js';

const DOUBTFUL = 200;

export function reviewPage(app) {
  const { review } = app;
  const decisions = review.decisions();
  const doubtful = app.model.claims.filter(claim => review.verdict(claim.id) === '').sort((a, b) => a.confidence - b.confidence || a.id - b.id).slice(0, DOUBTFUL);
  return page('Review',
    h('p', {}, 'Accept, reject, flip or edit claims wherever you see them; select words of a document to add one. Your decisions stay in this browser until you take them away as a file.'),
    review.isStored ? null : h('p', { class: 'warning', role: 'alert' }, 'This browser does not let the report store anything: download your decisions before you close it.'),
    h('p', { class: 'actions' },
      button('Undo', () => review.undo(), { id: 'undo', disabled: review.journal.length === 0 }),
      button('Redo', () => review.redo(), { id: 'redo', disabled: review.undone.length === 0 }),
      button('Download claims.csv', () => downloadClaims(app), { id: 'download-claims', class: 'primary' }),
      button('Download decisions.csv', () => downloadDecisions(app), { id: 'download-decisions', class: 'primary', disabled: decisions.length === 0 })),
    h('p', { class: 'note' }, 'Put claims.csv into the folder of the run, in the place of the old one, and say ', h('code', {}, 'parley matrix FOLDER'),
      ': matrix and report are made anew. ', h('code', {}, 'parley compare … --decisions decisions.csv'), ' applies your decisions to a new reading, ',
      h('code', {}, 'parley matrix FOLDER --decisions decisions.csv'), ' to the run as it is.'),
    h('h2', {}, count(decisions.length, 'decision')),
    decisions.length === 0 ? h('p', { class: 'empty' }, 'None yet.') : claimList(app, decisions.map(decision => decision.claim)),
    doubtful.length === 0 ? null : [h('h2', {}, 'To look at: the least sure first'), claimList(app, doubtful)]);
}
