// What a person decides about claims: a journal of operations that can be undone, kept in the browser under the key of the run.

const SURE = 10000;

/** Decisions on the claims of a run. */
export class Review {

  constructor(data) {
    this.data = data;
    this.place = 'parley-review-' + data.key;
    this.journal = [];
    this.undone = [];
    this.isStored = true;
    this.listeners = [];
    this.restore();
    this.replay();
  }

  accept(id) {
    this.add({ op: 'accept', claim: id });
  }

  reject(id) {
    this.add({ op: 'reject', claim: id });
  }

  /** Changes source, kind, proposal, stance or conditional of a claim. */
  change(id, fields) {
    this.add({ op: 'change', claim: id, fields });
  }

  /** Takes back whatever was decided about a claim. */
  reset(id) {
    this.add({ op: 'reset', claim: id });
  }

  /** Adds a claim of one's own. */
  create(claim) {
    this.add({ op: 'create', fields: claim });
  }

  add(operation) {
    this.journal.push(operation);
    this.undone = [];
    this.changed();
  }

  undo() {
    if (this.journal.length > 0) {
      this.undone.push(this.journal.pop());
      this.changed();
    }
  }

  redo() {
    if (this.undone.length > 0) {
      this.journal.push(this.undone.pop());
      this.changed();
    }
  }

  /** Lists what the decisions come to: {verdict, claim, before}, by document and place. */
  decisions() {
    return [...this.verdicts.values()].sort((a, b) => byPlace(a.claim, b.claim));
  }

  verdict(id) {
    return this.verdicts.get(id)?.verdict ?? '';
  }

  /** Finds a claim as it stands, rejected or not. */
  find(id) {
    return this.verdicts.get(id)?.claim ?? this.data.claims[id - 1];
  }

  /** Lists the claims that count, by document and place. */
  claims() {
    return this.standing;
  }

  changed() {
    this.save();
    this.replay();
    this.listeners.forEach(listener => listener());
  }

  replay() {
    this.verdicts = new Map();
    let created = 0;
    for (const operation of this.journal) {
      if (operation.op === 'create') {
        created++;
        const id = 'new-' + created;
        this.verdicts.set(id, { verdict: 'added', claim: { ...operation.fields, id, confidence: SURE }, before: null });
      } else {
        this.apply(operation);
      }
    }
    const claims = this.data.claims.map(claim => this.verdicts.get(claim.id)?.claim ?? claim)
      .filter(claim => this.verdict(claim.id) !== 'rejected');
    const added = [...this.verdicts.values()].filter(entry => entry.verdict === 'added').map(entry => entry.claim);
    this.standing = this.verdicts.size === 0 ? claims : [...claims, ...added].sort(byPlace);
  }

  apply(operation) {
    const id = operation.claim;
    const known = this.verdicts.get(id);
    const isOwn = typeof id === 'string';
    const before = isOwn ? null : this.data.claims[id - 1];
    if (isOwn && !known) {
      return;
    }
    if (operation.op === 'reset' || (operation.op === 'reject' && isOwn)) {
      this.verdicts.delete(id);
    } else if (operation.op === 'reject') {
      this.verdicts.set(id, { verdict: 'rejected', claim: before, before });
    } else if (operation.op === 'accept' && !isOwn) {
      this.verdicts.set(id, { verdict: 'accepted', claim: { ...before, confidence: SURE }, before });
    } else if (operation.op === 'change') {
      const claim = { ...(known?.claim ?? before), ...operation.fields, confidence: SURE };
      const verdict = isOwn ? 'added' : isSame(claim, before) ? 'accepted' : 'changed';
      this.verdicts.set(id, { verdict, claim: withVoice(claim, before), before });
    }
  }

  restore() {
    try {
      const stored = JSON.parse(localStorage.getItem(this.place) ?? '{}');
      this.journal = Array.isArray(stored.journal) ? stored.journal : [];
    } catch {
      this.isStored = false;
    }
  }

  save() {
    try {
      localStorage.setItem(this.place, JSON.stringify({ journal: this.journal }));
      this.isStored = true;
    } catch {
      this.isStored = false;
    }
  }
}

function isSame(claim, before) {
  return ['source', 'kind', 'proposal', 'stance', 'conditional'].every(name => claim[name] === before[name]);
}

/** Only an author speaks in the author's voice; and another holder is not named by the words that named the first. */
function withVoice(claim, before) {
  if (before === null || (claim.source === before.source && claim.kind === before.kind)) {
    return before === null ? claim : { ...claim, mention: before.mention, voice: before.voice };
  }
  const voice = claim.kind === 'author' ? 'author' : before.voice === 'author' ? 'indirect' : before.voice;
  return { ...claim, mention: '', voice };
}

/** The order of claims.csv. */
export function byPlace(a, b) {
  return compare(a.document, b.document) || a.start - b.start || a.end - b.end || compare(a.kind, b.kind)
    || byCodePoint(a.source, b.source) || byCodePoint(a.proposal, b.proposal) || compare(b.stance, a.stance);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares by code point; JavaScript's own comparison, by code unit, differs beyond U+FFFF. */
export function byCodePoint(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] !== b[i]) {
      const left = isSurrogate(a[i]);
      const right = isSurrogate(b[i]);
      return left === right ? compare(a[i], b[i]) : left ? 1 : -1;
    }
  }
  return a.length - b.length;
}

function isSurrogate(unit) {
  return unit >= '\ud800' && unit <= '\udfff';
}
