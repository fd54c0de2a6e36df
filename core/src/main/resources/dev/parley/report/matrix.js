// The page of the matrix: what is shown, in which order, and what a click opens.

import { h, button, choice, field, count, link, announce } from './dom.js';
import { Grid } from './grid.js';
import { STANDS, camps, places } from './model.js';
import { byCodePoint } from './review.js';
import { claimList, actorPath, proposalPath, badge } from './claims.js';

const CAMP_LIMIT = 250;
const PRINT_COLUMNS = 22;
const NARROW = 700;
const LEVELS = [['actor', 'actors and authors'], ['reporter', 'reporters'], ['author', 'authors'], ['outlet', 'outlets'], ['document', 'documents']];
const ORDER = { supports: 4, conditional: 3, mixed: 2, opposes: 1 };

/** Remembers where one was while claims are reviewed. */
const memory = { scrollTop: 0, scrollLeft: 0, active: null, isMoreOpen: false };

export function matrixPage(app) {
  const { settings, model } = app;
  const columns = columnsOf(app);
  const rows = rowsOf(app);
  const byKey = { row: settings.rowSort.split(':')[0], column: settings.columnSort.split(':')[0] };
  const grid = new Grid(rows, columns, (row, column) => model.cell(row.proposal.id, column.source.key), {
    cell: (row, column) => openCell(app, row.proposal, column.source),
    row: row => app.go(proposalPath(row.proposal.id)),
    column: column => app.go(sourcePath(column.source)),
    sortRows: column => { app.set({ rowSort: 'source:' + column.source.key }); announce('Rows sorted by ' + column.source.name); },
    sortColumns: row => { app.set({ columnSort: 'proposal:' + row.proposal.id }); announce('Columns sorted by ' + row.proposal.id); },
  });
  restore(grid);
  const shown = rows.filter(row => row.proposal).length;
  const toolbar = h('div', { class: 'toolbar', role: 'search', 'aria-label': 'What the matrix shows' },
    field('Find proposals', { type: 'search', id: 'find-rows', value: settings.rowSearch, oninput: event => app.set({ rowSearch: event.target.value }) }),
    field('Find sources', { type: 'search', id: 'find-columns', value: settings.columnSearch, oninput: event => app.set({ columnSearch: event.target.value }) }),
    more(choice('Columns are', LEVELS, settings.level, level => app.set({ level, columnSort: 'claims', rowSort: 'codebook' }), { id: 'level' }),
    choice('Sort columns', [['claims', 'most claims first'], ['name', 'by name'], ['likeness', 'like beside like'],
      ...(byKey.column === 'proposal' ? [[settings.columnSort, 'by ' + settings.columnSort.slice(9)]] : [])],
    settings.columnSort, columnSort => app.set({ columnSort }), { id: 'sort-columns' }),
    choice('Group columns', [['none', 'no'], ['kind', 'by kind'], ['camp', 'by camp']], settings.columnGroup,
      columnGroup => app.set({ columnGroup }), { id: 'group-columns' }),
    choice('Sort rows', [['codebook', 'as in the codebook'], ['claims', 'most claims first'], ['name', 'by wording'], ['divided', 'most divided first'],
      ...(byKey.row === 'source' ? [[settings.rowSort, 'by ' + (model.sourceByKey.get(settings.rowSort.slice(7))?.name ?? 'a source')]] : [])],
    settings.rowSort, rowSort => app.set({ rowSort }), { id: 'sort-rows' }),
    choice('Group rows', [['none', 'no'], ['parent', 'by parent']], settings.rowGroup, rowGroup => app.set({ rowGroup }), { id: 'group-rows' }),
    choice('Rows', [['taken', 'with a position'], ['all', 'all']], settings.rows, value => app.set({ rows: value }), { id: 'rows' })));
  const node = h('section', { 'aria-labelledby': 'page-title' },
    h('h1', { id: 'page-title', class: 'quiet' }, 'Who backs what'),
    toolbar,
    h('p', { class: 'legend' }, Object.keys(STANDS).map(stand => [badge(stand), ' ']),
      h('span', { class: 'note' }, 'An empty cell is silence. Deeper colour: more claims. ' + count(shown, 'proposal') + ', ' + count(columns.length, 'source') + '.')),
    h('p', { id: 'grid-help', class: 'visually-hidden' },
      'Arrow keys move, Enter opens the sentences of a cell or the page of a source or proposal, S sorts by the source or proposal you are at.'),
    shown === 0 || columns.length === 0 ? h('p', { class: 'empty' }, 'Nothing fits what you are looking for.') : grid.element,
    h('div', { class: 'print-only', id: 'print-matrix' }));
  return { node, ready: () => { grid.draw(); scrollBack(grid); }, close: () => remember(grid), print: () => printed(app, rows, columns) };
}

/** Lays choices away where there is little room. */
function more(...choices) {
  if (window.innerWidth >= NARROW) {
    return choices;
  }
  return h('details', { class: 'more', open: memory.isMoreOpen, ontoggle: event => { memory.isMoreOpen = event.target.open; } },
    h('summary', {}, 'Columns, order and groups'), h('div', { class: 'toolbar' }, choices));
}

export function sourcePath(source) {
  return actorPath(source.kind, source.name);
}

/** Shows the claims of a cell beside the matrix. */
export function openCell(app, proposal, source) {
  app.openPanel(() => {
    const cell = app.model.cell(proposal.id, source.key);
    const claims = cell ? cell.claims : [];
    const gone = app.review.decisions().filter(({ verdict, before }) => verdict === 'rejected' && before.proposal === proposal.id && app.isOf(before, source.key))
      .map(decision => decision.claim);
    return {
      title: source.name + ' on ' + app.data.proposalName(proposal.id),
      content: [
        h('p', { class: 'summary' }, cell ? badge(cell.stand) : 'silent', ' ', cell ? summary(cell) : null),
        claims.length === 0 ? h('p', { class: 'empty' }, 'No claim of this source on this proposal counts.') : claimList(app, claims),
        gone.length === 0 ? null : [h('h3', {}, 'Rejected'), claimList(app, gone)],
        h('p', {}, link(sourcePath(source), 'All of ' + source.name), ' · ', link(proposalPath(proposal.id), 'All on ' + proposal.id)),
      ],
    };
  });
}

export function summary(cell) {
  const dates = cell.claims.map(claim => claim.date).filter(date => date !== '').sort();
  const documents = new Set(cell.claims.map(claim => claim.document)).size;
  return [count(cell.claims.length, 'claim') + ' in ' + count(documents, 'document')
    + (cell.conditional > 0 ? ', ' + cell.conditional + ' conditional' : ''),
    dates.length === 0 ? '' : [', ', h('span', { class: 'date' }, dates[0])],
    dates[0] === dates[dates.length - 1] ? '' : [' to ', h('span', { class: 'date' }, dates[dates.length - 1])]];
}

function columnsOf(app) {
  const { settings, model } = app;
  const wanted = settings.columnSearch.trim().toLowerCase();
  const sources = model.sources.filter(source => matches(app, source, wanted));
  const heavy = sources.slice(0, CAMP_LIMIT);
  const groups = settings.columnGroup === 'camp' ? camps(model, heavy) : null;
  const groupOf = source => settings.columnGroup === 'kind' ? source.group : groups ? groups.get(source.key) ?? 'no camp' : '';
  const columns = sorted(app, sources, heavy).map(source => ({ source, group: groupOf(source) }));
  const order = [...new Set(sources.map(groupOf))];
  return columns.sort((a, b) => rank(order, a.group) - rank(order, b.group));
}

/** Groups stand by their heaviest member; who belongs to no camp comes last. */
function rank(order, group) {
  return group === 'no camp' ? order.length : order.indexOf(group);
}

function matches(app, source, wanted) {
  const names = [source.name, source.group, ...(app.data.entities.get(source.name)?.aliases ?? [])];
  return wanted === '' || names.some(name => name.toLowerCase().includes(wanted));
}

function sorted(app, sources, heavy) {
  const { settings, model } = app;
  const [by, ...rest] = settings.columnSort.split(':');
  switch (by) {
    case 'name':
      return [...sources].sort((a, b) => byCodePoint(a.name, b.name));
    case 'likeness': {
      const place = places(model, heavy);
      return [...sources].sort((a, b) => (place.get(b.key) ?? -2) - (place.get(a.key) ?? -2));
    }
    case 'proposal': {
      const row = rest.join(':');
      return [...sources].sort((a, b) => strength(model.cell(row, b.key)) - strength(model.cell(row, a.key)));
    }
    default:
      return sources;
  }
}

function strength(cell) {
  return cell ? ORDER[cell.stand] * 1000 + (cell.support - cell.oppose) : 0;
}

function rowsOf(app) {
  const { settings, model, data } = app;
  const wanted = settings.rowSearch.trim().toLowerCase();
  const rows = data.proposals
    .filter(proposal => settings.rows === 'all' || model.cells.get(proposal.id).size > 0)
    .filter(proposal => wanted === '' || (proposal.id + ' ' + proposal.text + ' ' + proposal.description).toLowerCase().includes(wanted))
    .map(proposal => ({ proposal, name: data.proposalName(proposal.id) }));
  const key = rowKey(settings.rowSort, model);
  if (key) {
    rows.sort((a, b) => key(a.proposal, b.proposal));
  }
  return settings.rowGroup === 'parent' ? grouped(rows, data) : rows;
}

function rowKey(sort, model) {
  const [by, ...rest] = sort.split(':');
  const claims = proposal => [...model.cells.get(proposal.id).values()].reduce((sum, cell) => sum + cell.claims.length, 0);
  const source = rest.join(':');
  return {
    claims: (a, b) => claims(b) - claims(a),
    name: (a, b) => byCodePoint(a.text, b.text),
    divided: (a, b) => division(model, b).score - division(model, a).score,
    source: (a, b) => strength(model.cell(b.id, source)) - strength(model.cell(a.id, source)),
  }[by];
}

/** Counts for and against by sources, conditional ones included; who is mixed counts for neither. The score is the smaller side, ties by size. */
export function division(model, proposal) {
  const cells = [...model.cells.get(proposal.id).values()];
  const support = cells.filter(cell => cell.support > 0 && cell.oppose === 0);
  const oppose = cells.filter(cell => cell.oppose > 0 && cell.support === 0);
  return { support, oppose, score: Math.min(support.length, oppose.length) + cells.length / 100000 };
}

function grouped(rows, data) {
  const groups = new Map();
  for (const row of rows) {
    const parent = row.proposal.parent || row.proposal.id;
    const members = groups.get(parent) ?? [];
    groups.set(parent, row.proposal.id === parent ? [row, ...members] : [...members, row]);
  }
  const single = [...groups].filter(([, members]) => members.length === 1).flatMap(([, members]) => members);
  const several = [...groups].filter(([, members]) => members.length > 1);
  return [...several.flatMap(([parent, members]) => [{ label: data.proposalName(parent) }, ...members]),
    ...(several.length > 0 && single.length > 0 ? [{ label: 'Others' }] : []), ...single];
}

function remember(grid) {
  memory.scrollTop = grid.element.scrollTop;
  memory.scrollLeft = grid.element.scrollLeft;
  const { row, column } = grid.active;
  memory.active = { row: grid.rows[row]?.proposal?.id, column: grid.columns[column]?.source.key, isHead: row < 0, isStub: column < 0 };
  memory.hadFocus = document.activeElement === grid.element;
  grid.close();
}

function restore(grid) {
  if (memory.active === null) {
    return;
  }
  const row = memory.active.isHead ? -1 : grid.rows.findIndex(candidate => candidate.proposal && candidate.proposal.id === memory.active.row);
  const column = memory.active.isStub ? -1 : grid.columns.findIndex(candidate => candidate.source.key === memory.active.column);
  if ((row >= 0 || memory.active.isHead) && (column >= 0 || memory.active.isStub)) {
    grid.active = { row, column };
  }
}

function scrollBack(grid) {
  grid.element.scrollTop = memory.scrollTop;
  grid.element.scrollLeft = memory.scrollLeft;
  if (memory.hadFocus) {
    grid.element.focus({ preventScroll: true });
  }
}

/** On paper there is no scrolling: tables of as many columns as a page holds. */
function printed(app, rows, columns) {
  const tables = [];
  for (let from = 0; from < columns.length; from += PRINT_COLUMNS) {
    const part = columns.slice(from, from + PRINT_COLUMNS);
    tables.push(h('table', { class: 'print-table' },
      h('thead', {}, h('tr', {}, h('th', {}, 'Proposal'), part.map(column => h('th', {}, h('span', {}, column.source.name))))),
      h('tbody', {}, rows.map(row => row.label !== undefined
        ? h('tr', {}, h('th', { colspan: part.length + 1 }, row.label))
        : h('tr', {}, h('th', {}, row.name), part.map(column => {
          const cell = app.model.cell(row.proposal.id, column.source.key);
          return h('td', { class: cell ? cell.stand : '' }, cell ? STANDS[cell.stand].sign : '');
        }))))));
  }
  document.getElementById('print-matrix').replaceChildren(...tables);
}
