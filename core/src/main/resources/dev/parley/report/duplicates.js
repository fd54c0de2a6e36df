// Counts claims once that are duplicates of one another, as the library's Duplicates has it.

const DAY = 86400000;

/** Returns the statements, {claim, source}, that count; of duplicates the unconditional one, then the earliest, then the first by place. */
export function distinct(statements, rule) {
  if (rule === 'include') {
    return statements;
  }
  const best = new Map();
  for (const statement of statements) {
    const { claim, source } = statement;
    const key = JSON.stringify([source.key, claim.proposal, claim.stance, ...unit(claim, rule)]);
    if (!best.has(key) || isBetter(claim, best.get(key).claim)) {
      best.set(key, statement);
    }
  }
  const kept = new Set(best.values());
  return statements.filter(statement => kept.has(statement));
}

function isBetter(claim, other) {
  if (claim.conditional !== other.conditional) {
    return !claim.conditional;
  }
  return claim.date !== '' && (other.date === '' || claim.date < other.date);
}

/** Returns what duplicates have in common; without a date, claims of one document do. */
function unit({ date, document }, rule) {
  if (rule === 'acrossrange') {
    return [];
  }
  if (rule === 'document' || date === '') {
    return ['document', document];
  }
  return [rule, rule === 'week' ? monday(date) : date.slice(0, { day: 10, month: 7, year: 4 }[rule])];
}

/** Returns the day on which the ISO week of a date begins. */
function monday(date) {
  const time = Date.parse(date + 'T00:00:00Z');
  return time - (new Date(time).getUTCDay() + 6) % 7 * DAY;
}
