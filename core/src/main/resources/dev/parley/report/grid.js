// The matrix as a heat map. Only what can be seen is in the page, so that hundreds of rows and columns scroll without lag.

import { h, replace, count } from './dom.js';
import { STANDS } from './model.js';

const CELL = 34;
const ROW = 34;
const HEAD = 176;
const BAND = 24;
const SPARE = 4;
const STEP = 2;

/**
 * A grid that is used by arrow keys or pointer.
 *
 * rows: [{label} for the heading of a group, or {proposal, name, text}]; columns: [{source, group}], those of a group together;
 * cell(row, column): a cell of the model or undefined; on: {cell, row, column, sortRows, sortColumns}.
 */
export class Grid {

  constructor(rows, columns, cell, on) {
    this.rows = rows;
    this.columns = columns;
    this.cell = cell;
    this.on = on;
    this.active = { row: this.nextRow(-1, 1), column: 0 };
    this.cells = new WeakMap();
    this.band = columns.some(column => column.group !== '') ? BAND : 0;
    this.element = this.build();
    this.drawn = '';
    this.marked = null;
  }

  build() {
    this.stub = window.innerWidth < 700 ? 148 : window.innerWidth < 1400 ? 320 : 420;
    const width = this.stub + this.columns.length * CELL;
    const height = this.head() + this.rows.length * ROW;
    this.body = h('div', { role: 'rowgroup', class: 'grid-body' });
    this.bandBox = h('div', { 'aria-hidden': 'true' });
    this.heads = h('div', { role: 'row', 'aria-rowindex': 1, class: 'grid-heads' }, this.corner(), this.bandBox);
    this.headStrip = new Strip(this.heads, column => this.columnHead(column));
    this.rowStrip = new Strip(this.body, row => this.row(row));
    const canvas = h('div', { class: 'grid-canvas', role: 'presentation' },
      h('div', { role: 'rowgroup', class: 'grid-top' }, this.heads), this.body);
    canvas.style.width = width + 'px';
    canvas.style.height = height + 'px';
    this.heads.style.height = this.head() + 'px';
    const scroller = h('div', {
      class: 'grid', role: 'grid', tabindex: 0, 'aria-label': 'Matrix of positions: proposals by sources', 'aria-describedby': 'grid-help',
      'aria-rowcount': this.rows.length + 1, 'aria-colcount': this.columns.length + 1,
      onscroll: () => this.later(), onkeydown: event => this.key(event), onclick: event => this.click(event),
    }, canvas);
    scroller.style.setProperty('--stub', this.stub + 'px');
    scroller.style.setProperty('--head', this.head() + 'px');
    this.observer = new ResizeObserver(() => this.draw());
    this.observer.observe(scroller);
    return scroller;
  }

  head() {
    return HEAD + this.band;
  }

  later() {
    if (!this.isWaiting) {
      this.isWaiting = true;
      requestAnimationFrame(() => {
        this.isWaiting = false;
        this.draw();
      });
    }
  }

  window() {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    const top = Math.max(0, Math.floor(scrollTop / ROW) - SPARE);
    const left = Math.max(0, Math.floor(scrollLeft / CELL) - SPARE);
    return {
      top: top - top % STEP,
      bottom: Math.min(this.rows.length, stepped((scrollTop + clientHeight) / ROW) + SPARE),
      left: left - left % STEP,
      right: Math.min(this.columns.length, stepped((scrollLeft + clientWidth) / CELL) + SPARE),
    };
  }

  /** Shows what can be seen; what was shown already stays as it is. */
  draw() {
    const seen = this.window();
    const now = [seen.top, seen.left, seen.bottom, seen.right].join(' ');
    if (now === this.drawn) {
      return;
    }
    this.drawn = now;
    replace(this.bandBox, this.bands(seen));
    this.headStrip.show(seen.left, seen.right);
    this.rowStrip.show(seen.top, seen.bottom);
    this.rowStrip.elements.forEach(row => this.cells.get(row)?.show(seen.left, seen.right));
    this.mark();
  }

  /** Shows where one is. */
  mark() {
    this.marked?.classList.remove('active');
    const id = this.id(this.active.row, this.active.column);
    this.marked = this.element.querySelector('#' + id);
    this.marked?.classList.add('active');
    this.element.setAttribute('aria-activedescendant', id);
  }

  corner() {
    const corner = h('div', { class: 'grid-corner', role: 'columnheader', 'aria-colindex': 1 }, h('span', {}, 'Proposal'));
    corner.style.height = this.head() + 'px';
    return corner;
  }

  bands(seen) {
    if (this.band === 0) {
      return [];
    }
    const bands = [];
    for (let from = 0; from < this.columns.length;) {
      let to = from;
      while (to < this.columns.length && this.columns[to].group === this.columns[from].group) {
        to++;
      }
      if (to > seen.left && from < seen.right) {
        const band = h('div', { class: 'grid-band', 'aria-hidden': 'true' }, h('span', {}, this.columns[from].group));
        band.style.left = this.stub + from * CELL + 'px';
        band.style.width = (to - from) * CELL + 'px';
        bands.push(band);
      }
      from = to;
    }
    return bands;
  }

  columnHead(column) {
    const { source, group } = this.columns[column];
    const head = h('div', {
      class: 'grid-head', role: 'columnheader', id: this.id(-1, column), 'data-row': -1, 'data-column': column,
      'aria-colindex': column + 2, 'aria-label': source.name + (group ? ', ' + group : '') + ', ' + count(source.claims, 'claim'),
      title: source.name + ' – ' + count(source.claims, 'claim'),
    }, h('span', { class: 'grid-name' }, source.name), h('span', { class: 'sort', 'aria-hidden': 'true', title: 'Sort the rows by ' + source.name }, '↕'));
    head.style.left = this.stub + column * CELL + 'px';
    head.style.top = this.band + 'px';
    return head;
  }

  row(index) {
    const row = this.rows[index];
    if (row.label !== undefined) {
      const heading = h('div', { role: 'row', class: 'grid-row group', 'aria-rowindex': index + 2 },
        h('div', { role: 'rowheader', class: 'grid-label', 'aria-colindex': 1 }, row.label));
      heading.style.top = index * ROW + 'px';
      return heading;
    }
    const stub = h('div', {
      class: 'grid-stub', role: 'rowheader', id: this.id(index, -1), 'data-row': index, 'data-column': -1,
      'aria-colindex': 1, title: row.name,
    }, h('span', { class: 'grid-name' }, row.name), h('span', { class: 'sort', 'aria-hidden': 'true', title: 'Sort the columns by this proposal' }, '↔'));
    const element = h('div', { role: 'row', class: 'grid-row', 'aria-rowindex': index + 2 }, stub);
    this.cells.set(element, new Strip(element, column => this.drawCell(index, column)));
    element.style.top = index * ROW + 'px';
    return element;
  }

  drawCell(row, column) {
    const { source } = this.columns[column];
    const cell = this.cell(this.rows[row], this.columns[column]);
    const said = cell ? STANDS[cell.stand].text + ', ' + count(cell.claims.length, 'claim') : 'silent';
    const element = h('div', {
      class: 'grid-cell ' + (cell ? cell.stand + ' weight-' + weight(cell.claims.length) : 'silent'),
      role: 'gridcell', id: this.id(row, column), 'data-row': row, 'data-column': column, 'aria-colindex': column + 2,
      'aria-label': source.name + ', ' + this.rows[row].name + ': ' + said,
      title: cell ? source.name + ' ' + said : null,
    }, cell ? STANDS[cell.stand].sign : '');
    element.style.left = this.stub + column * CELL + 'px';
    return element;
  }

  id(row, column) {
    return 'cell-' + row + '-' + column;
  }

  click(event) {
    const target = event.target.closest('[data-row]');
    if (target) {
      this.active = { row: Number(target.dataset.row), column: Number(target.dataset.column) };
      this.mark();
      if (event.target.closest('.sort')) {
        this.sort();
      } else {
        this.open();
      }
    }
  }

  key(event) {
    const page = Math.max(1, Math.floor((this.element.clientHeight - this.head()) / ROW) - 1);
    const moves = {
      ArrowUp: () => this.up(1), ArrowDown: () => this.down(1), PageUp: () => this.up(page), PageDown: () => this.down(page),
      ArrowLeft: () => this.moveTo(this.active.row, Math.max(this.active.row < 0 ? 0 : -1, this.active.column - 1)),
      ArrowRight: () => this.moveTo(this.active.row, Math.min(this.columns.length - 1, this.active.column + 1)),
      Home: () => this.moveTo(event.ctrlKey ? this.nextRow(-1, 1) : this.active.row, this.active.row < 0 ? 0 : -1),
      End: () => this.moveTo(event.ctrlKey ? this.nextRow(this.rows.length, -1) : this.active.row, this.columns.length - 1),
      Enter: () => this.open(), ' ': () => this.open(), s: () => this.sort(),
    };
    if (moves[event.key] && !event.altKey && !event.metaKey) {
      event.preventDefault();
      moves[event.key]();
    }
  }

  up(steps) {
    let row = this.active.row;
    for (let i = 0; i < steps && row >= 0; i++) {
      row = this.nextRow(row, -1);
    }
    this.moveTo(row, row < 0 ? Math.max(0, this.active.column) : this.active.column);
  }

  down(steps) {
    let row = this.active.row;
    for (let i = 0; i < steps && this.nextRow(row, 1) < this.rows.length; i++) {
      row = this.nextRow(row, 1);
    }
    this.moveTo(row, this.active.column);
  }

  /** Skips the headings of groups; -1 is the row of the heads. */
  nextRow(row, direction) {
    let next = row + direction;
    while (next >= 0 && next < this.rows.length && this.rows[next].label !== undefined) {
      next += direction;
    }
    return Math.max(-1, next);
  }

  moveTo(row, column) {
    this.active = { row, column };
    const { element } = this;
    const top = row * ROW;
    const left = column * CELL;
    if (row >= 0) {
      element.scrollTop = Math.min(top, Math.max(element.scrollTop, top + ROW + this.head() - element.clientHeight));
    }
    if (column >= 0) {
      element.scrollLeft = Math.min(left, Math.max(element.scrollLeft, left + CELL + this.stub - element.clientWidth));
    }
    this.draw();
    this.mark();
  }

  open() {
    const { row, column } = this.active;
    if (row < 0) {
      this.on.column(this.columns[column]);
    } else if (column < 0) {
      this.on.row(this.rows[row]);
    } else {
      this.on.cell(this.rows[row], this.columns[column]);
    }
  }

  /** Sorts by where one is: in the row of the heads the rows by that column, in the stub the columns by that row, in a cell the rows. */
  sort() {
    const { row, column } = this.active;
    if (column < 0) {
      this.on.sortColumns(this.rows[row]);
    } else {
      this.on.sortRows(this.columns[column]);
    }
  }

  close() {
    this.observer.disconnect();
  }
}

function weight(claims) {
  return claims >= 5 ? 3 : claims >= 2 ? 2 : 1;
}

function stepped(number) {
  return Math.ceil(number / STEP) * STEP;
}

/** Children of an element for a stretch of numbers, in their order; makes those that come into it and drops those that leave it. */
class Strip {

  constructor(parent, make) {
    this.parent = parent;
    this.make = make;
    this.from = 0;
    this.to = 0;
    this.elements = [];
  }

  show(from, to) {
    if (from >= this.to || to <= this.from) {
      this.elements.forEach(element => element.remove());
      Object.assign(this, { from, to: from, elements: [] });
    }
    for (; this.from < from; this.from++) {
      this.elements.shift().remove();
    }
    for (; this.to > to; this.to--) {
      this.elements.pop().remove();
    }
    while (this.from > from) {
      this.from--;
      const element = this.make(this.from);
      this.parent.insertBefore(element, this.elements[0] ?? null);
      this.elements.unshift(element);
    }
    for (; this.to < to; this.to++) {
      const element = this.make(this.to);
      this.parent.append(element);
      this.elements.push(element);
    }
  }
}
