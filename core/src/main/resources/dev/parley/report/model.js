// Sums claims to positions, as the library does, and compares sources.

import { byCodePoint } from './review.js';
import { distinct } from './duplicates.js';

export const STANDS = {
  supports: { sign: '✓', text: 'supports' },
  opposes: { sign: '✗', text: 'opposes' },
  mixed: { sign: '±', text: 'has said both' },
  conditional: { sign: '?', text: 'only under a condition' },
};

/** Claims at the level of sources and with the filters that are set. */
export class Model {

  constructor(data, claims, settings) {
    this.data = data;
    this.cells = new Map(data.proposals.map(proposal => [proposal.id, new Map()]));
    this.sources = [];
    this.sourceByKey = new Map();
    this.claims = claims.filter(claim => passes(claim, settings, data));
    const statements = this.claims.flatMap(claim => sourcesOf(claim, settings.level).map(source => ({ claim, source })));
    distinct(statements, settings.duplicates).forEach(({ claim, source }) => this.addClaim(claim, source));
    this.keepHeavy(settings.least);
    this.sources.sort((a, b) => b.claims - a.claims || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind)
      || byCodePoint(a.name, b.name));
    for (const row of this.cells.values()) {
      row.forEach(cell => settle(cell));
    }
  }

  addClaim(claim, source) {
    let known = this.sourceByKey.get(source.key);
    if (!known) {
      known = { ...source, claims: 0, group: this.kindOf(source) };
      this.sourceByKey.set(source.key, known);
      this.sources.push(known);
    }
    known.claims++;
    const row = this.cells.get(claim.proposal);
    if (!row.has(source.key)) {
      row.set(source.key, { proposal: claim.proposal, source: known, claims: [], support: 0, oppose: 0, conditional: 0 });
    }
    const cell = row.get(source.key);
    cell.claims.push(claim);
    cell[claim.stance]++;
    cell.conditional += claim.conditional ? 1 : 0;
  }

  keepHeavy(least) {
    if (least <= 1) {
      return;
    }
    const light = new Set(this.sources.filter(source => source.claims < least).map(source => source.key));
    this.sources = this.sources.filter(source => !light.has(source.key));
    this.cells.forEach(row => light.forEach(key => row.delete(key)));
    light.forEach(key => this.sourceByKey.delete(key));
  }

  kindOf(source) {
    return source.kind === 'actor' || source.kind === 'reporter' ? this.data.entities.get(source.name)?.kind ?? source.kind : source.kind;
  }

  cell(proposal, key) {
    return this.cells.get(proposal)?.get(key);
  }

  cellsOf(key) {
    return this.data.proposals.map(proposal => this.cell(proposal.id, key)).filter(cell => cell !== undefined);
  }

  /** Lists how each two of the sources agree: proposals on which they share a sign, and on which they have opposite ones. */
  pairs(sources) {
    const index = new Map(sources.map((source, i) => [source.key, i]));
    const size = sources.length;
    const agree = new Uint16Array(size * size);
    const disagree = new Uint16Array(size * size);
    for (const row of this.cells.values()) {
      const cells = [...row.values()].filter(cell => index.has(cell.source.key));
      for (const a of cells) {
        const i = index.get(a.source.key) * size;
        for (const b of cells) {
          const at = i + index.get(b.source.key);
          agree[at] += Math.min(a.support, b.support, 1) + Math.min(a.oppose, b.oppose, 1);
          disagree[at] += Math.min(a.support, b.oppose, 1) + Math.min(a.oppose, b.support, 1);
        }
      }
    }
    return { size, agree, disagree, at: (i, j) => i * size + j };
  }
}

const KIND_ORDER = ['actor', 'reporter', 'author', 'outlet', 'document'];

function passes(claim, settings, data) {
  return (settings.from === '' || (claim.date !== '' && claim.date >= settings.from))
    && (settings.to === '' || (claim.date !== '' && claim.date <= settings.to))
    && originsOf(claim).some(origin => isAmong(origin.outlet, settings.outlet))
    && isAmong(kindOfHolder(claim, data), settings.kind);
}

/** Tells whether a value is one of those that are wanted, separated as in the tables; all are if none is named. */
function isAmong(value, wanted) {
  return wanted === '' || wanted.split(' | ').includes(value);
}

/** Returns person, state … for an actor whose kind is known, actor for another, author for an author. */
export function kindOfHolder(claim, data) {
  return claim.kind === 'author' ? 'author' : data.entities.get(claim.source)?.kind ?? 'actor';
}

/** Returns the columns that a claim counts for at a level, as the library's SourceLevel has it. */
export function sourcesOf(claim, level) {
  switch (level) {
    case 'reporter':
      return [...new Set(claim.via)].map(name => source('reporter', name));
    case 'author':
      return claim.kind === 'author' ? [source('author', claim.author || claim.source)] : [];
    case 'outlet':
      return unique(originsOf(claim).map(origin => origin.outlet === '' ? source('document', origin.document) : source('outlet', origin.outlet)));
    case 'document':
      return originsOf(claim).map(origin => source('document', origin.document));
    default:
      return [source(claim.kind, claim.source)];
  }
}

/** Lists where a claim stands: its document, then the copies of it. */
function originsOf(claim) {
  return [claim, ...claim.carriers];
}

function unique(sources) {
  return [...new Map(sources.map(source => [source.key, source])).values()];
}

function source(kind, name) {
  return { kind, name, key: kind + '/' + name };
}

function settle(cell) {
  cell.stand = cell.support > 0 && cell.oppose > 0 ? 'mixed'
    : cell.conditional === cell.claims.length ? 'conditional'
      : cell.support > 0 ? 'supports' : 'opposes';
}

/**
 * Places sources on one line by whom they agree with: the leading eigenvector of (agree - disagree), by power iteration from a fixed
 * start, so that equal claims give equal places. Who is near 0 belongs to no camp. The heaviest source has a place above 0.
 */
export function places(model, sources) {
  const pairs = model.pairs(sources);
  const size = sources.length;
  const weights = new Float64Array(size * size);
  let shift = 1;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) {
      const weight = i === j ? 0 : pairs.agree[pairs.at(i, j)] - pairs.disagree[pairs.at(i, j)];
      weights[i * size + j] = weight;
      sum += Math.abs(weight);
    }
    shift = Math.max(shift, sum / 4);
  }
  let vector = Float64Array.from(sources, (_, i) => 1 / (i + 1));
  for (let round = 0; round < 150; round++) {
    vector = step(weights, vector, shift);
  }
  const heaviest = vector[0] < 0 ? -1 : 1;
  return new Map(sources.map((source, i) => [source.key, vector[i] * heaviest]));
}

function step(weights, vector, shift) {
  const size = vector.length;
  const next = new Float64Array(size);
  let norm = 0;
  for (let i = 0; i < size; i++) {
    let sum = shift * vector[i];
    for (let j = 0; j < size; j++) {
      sum += weights[i * size + j] * vector[j];
    }
    next[i] = sum;
    norm += sum * sum;
  }
  norm = Math.sqrt(norm) || 1;
  return next.map(value => value / norm);
}

/** Names the two camps after their heaviest members; returns source key to camp. */
export function camps(model, sources) {
  const place = places(model, sources);
  const edge = 0.2 / Math.sqrt(Math.max(1, sources.length));
  const first = sources.find(source => place.get(source.key) > edge);
  const second = sources.find(source => place.get(source.key) < -edge);
  const names = [first ? 'with ' + first.name : '', second ? 'with ' + second.name : ''];
  return new Map(sources.map(source => {
    const at = place.get(source.key);
    return [source.key, at > edge ? names[0] : at < -edge ? names[1] : 'no camp'];
  }));
}
