// Writes claims.csv and decisions.csv as the library reads them: UTF-8, RFC 4180, formulas defused.

import { count, announce } from './dom.js';

const TRIGGER = /^[=+\-@\t\r]/;
const CLAIM_COLUMNS = ['claim', 'document', 'source', 'source_kind', 'mention', 'proposal', 'stance', 'conditional', 'voice', 'start',
  'end', 'evidence', 'confidence', 'outlet', 'author', 'date', 'via',
  'carriers', 'carrier_outlets'];
const DECISION_COLUMNS = ['decision', 'document', 'sha256', 'start', 'end', 'evidence', 'source', 'source_kind', 'proposal', 'stance',
  'new_source', 'new_source_kind', 'new_proposal', 'new_stance', 'new_conditional'];

/** Puts an apostrophe before what a spreadsheet would run, and before what could be mistaken for something so treated. */
export function defuse(text) {
  return TRIGGER.test(text.replace(/^'+/, '')) ? "'" + text : text;
}

/** Counts the characters at the start of evidence that would make it a formula, and the white space among them. */
export function harmlessStart(text) {
  if (!TRIGGER.test(text)) {
    return 0;
  }
  const start = text.search(/[^=+\-@\s]/);
  return start < 0 ? text.length : start;
}

export function claimsCsv(claims) {
  return csv(CLAIM_COLUMNS, claims.map((claim, i) => [
    i + 1,
    defuse(claim.document),
    defuse(claim.source),
    claim.kind,
    defuse(claim.mention),
    defuse(claim.proposal),
    claim.stance,
    claim.conditional,
    claim.voice,
    claim.start,
    claim.end,
    claim.evidence,
    (claim.confidence / 10000).toFixed(4),
    defuse(claim.outlet),
    defuse(claim.author),
    defuse(claim.date),
    defuse(claim.via.join(' | ')),
    defuse(joined(claim.carriers, 'document')),
    defuse(joined(claim.carriers, 'outlet')),
  ]));
}

/** Joins as many values as there are carriers, so that the one column fits the other. */
function joined(carriers, name) {
  return carriers.map(carrier => carrier[name] || '?').join(' | ');
}

export function decisionsCsv(review, data) {
  return csv(DECISION_COLUMNS, review.decisions().map(({ verdict, claim, before }) => [
    { accepted: 'accept', rejected: 'reject', changed: 'change', added: 'add' }[verdict],
    defuse(claim.document),
    data.documentById.get(claim.document)?.sha256 ?? '',
    claim.start,
    claim.end,
    claim.evidence,
    ...(before === null ? ['', '', '', ''] : [defuse(before.source), before.kind, defuse(before.proposal), before.stance]),
    ...(verdict === 'changed' || verdict === 'added'
      ? [defuse(claim.source), claim.kind, defuse(claim.proposal), claim.stance, claim.conditional] : ['', '', '', '', '']),
  ]));
}

function csv(header, rows) {
  return [header, ...rows].map(row => row.map(quoted).join(',') + '\n').join('');
}

function quoted(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

/** Hands a file to whoever looks at the report. */
export function download(name, text) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10000);
}

export function downloadClaims(app) {
  download('claims.csv', claimsCsv(app.review.claims()));
  announce(count(app.review.claims().length, 'claim') + ' in claims.csv');
}

export function downloadDecisions(app) {
  download('decisions.csv', decisionsCsv(app.review, app.data));
  announce(count(app.review.decisions().length, 'decision') + ' in decisions.csv');
}
