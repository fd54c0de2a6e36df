// Brings it all together: where one is, what is set, and what is shown.

import { h, replace, append, count, field, choice, button } from './dom.js';
import { Data } from './data.js';
import { Review } from './review.js';
import { Model, sourcesOf, kindOfHolder } from './model.js';
import { matrixPage } from './matrix.js';
import { sourcePage, proposalPage, documentPage, documentsPage } from './pages.js';
import { timelinePage } from './timeline.js';
import { networkPage } from './network.js';
import { agreementPage } from './agreement.js';
import { reviewPage } from './reviewpage.js';

const TABS = [['matrix', 'Matrix'], ['documents', 'Documents'], ['timeline', 'Timeline'], ['network', 'Network'], ['agreement', 'Agreement'], ['review', 'Review']];
const DUPLICATES = [['include', 'no: every claim'], ['document', 'in a document'], ['day', 'in a day'], ['week', 'in a week'], ['month', 'in a month'],
  ['year', 'in a year'], ['acrossrange', 'in all time']];
const THEMES = { auto: 'system', light: 'light', dark: 'dark' };

class App {

  constructor(data) {
    this.data = data;
    this.review = new Review(data);
    this.settings = { ...data.chosen, rowSort: 'codebook', columnSort: 'claims',
      rowGroup: 'none', columnGroup: 'none', rows: 'taken', rowSearch: '', columnSearch: '' };
    this.current = null;
    this.panel = null;
    this.models = new Map();
    this.review.listeners.push(() => this.refresh());
    window.addEventListener('hashchange', () => this.arrive());
    window.addEventListener('beforeprint', () => this.paper());
    window.addEventListener('afterprint', () => theme(localTheme()));
    document.addEventListener('keydown', event => this.key(event));
  }

  get model() {
    return this.modelAt(this.settings.level);
  }

  modelAt(level) {
    if (!this.models.has(level)) {
      this.models.set(level, new Model(this.data, this.review.claims(), { ...this.settings, level }));
    }
    return this.models.get(level);
  }

  isOf(claim, key) {
    return sourcesOf(claim, this.settings.level).some(source => source.key === key);
  }

  start() {
    const top = document.querySelector('.top');
    new ResizeObserver(() => document.documentElement.style.setProperty('--top', top.offsetHeight + 'px')).observe(top);
    replace(document.getElementById('filters'), filters(this));
    theme(localTheme());
    this.arrive(true);
  }

  /** Paper is white, and the matrix on it does not scroll. */
  paper() {
    document.documentElement.dataset.theme = 'light';
    this.current?.print?.();
  }

  go(path) {
    if (location.hash === '#' + path) {
      this.arrive();
    } else {
      location.hash = path;
    }
  }

  set(change) {
    Object.assign(this.settings, change);
    this.models.clear();
    this.show();
  }

  /** After a decision: all that counts claims is made anew. */
  refresh() {
    this.models.clear();
    this.show();
    if (this.panel) {
      this.fillPanel();
    }
  }

  arrive(isFirst = false) {
    this.closePanel();
    this.show();
    if (!isFirst) {
      window.scrollTo(0, 0);
      const title = document.getElementById('page-title');
      title?.setAttribute('tabindex', '-1');
      title?.focus({ preventScroll: true });
    }
  }

  /** Draws the page that the address names, keeping focus and place where there was one. */
  show() {
    const focused = document.activeElement?.id;
    const caret = document.activeElement?.selectionStart;
    const { scrollY } = window;
    const [name, ...rest] = location.hash.replace(/^#\//, '').split('/').map(part => decode(part));
    this.current?.close();
    this.current = pageOf(this, name, rest);
    replace(document.getElementById('main'), this.current.node);
    this.current.ready();
    replace(document.getElementById('tabs'), TABS.map(([path, title]) => h('a', { href: '#/' + path, 'aria-current': path === tabOf(name) ? 'page' : null }, title,
      path === 'review' && this.review.decisions().length > 0 ? h('span', { class: 'pill' }, String(this.review.decisions().length)) : null)));
    document.querySelector('#tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    refocus(focused, caret);
    window.scrollTo(0, scrollY);
  }

  /** Opens what make() gives, {title, content}, beside the page. */
  openPanel(make) {
    if (!this.panel) {
      this.opener = document.activeElement;
    }
    this.panel = make;
    this.fillPanel();
    const panel = document.getElementById('panel');
    panel.hidden = false;
    document.body.classList.add('with-panel');
    panel.scrollTop = 0;
    document.getElementById('panel-title').focus();
  }

  fillPanel() {
    const { title, content } = this.panel();
    const panel = document.getElementById('panel');
    const inside = panel.contains(document.activeElement);
    const scrolled = panel.scrollTop;
    replace(panel, h('header', {}, h('h2', { id: 'panel-title', tabindex: -1 }, title), button('✕', () => this.closePanel(), { class: 'close', 'aria-label': 'Close' })), content);
    panel.scrollTop = scrolled;
    if (inside) {
      document.getElementById('panel-title').focus({ preventScroll: true });
    }
  }

  closePanel() {
    if (!this.panel) {
      return;
    }
    this.panel = null;
    document.getElementById('panel').hidden = true;
    document.body.classList.remove('with-panel');
    const back = this.opener?.isConnected ? this.opener : document.querySelector('.grid');
    back?.focus({ preventScroll: true });
  }

  key(event) {
    const isTyping = event.target.closest?.('input, select, textarea, dialog');
    if (event.key === 'Escape' && this.panel && !document.querySelector('dialog[open]')) {
      this.closePanel();
    } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z' && !isTyping) {
      event.preventDefault();
      this.review.undo();
    }
  }
}

function pageOf(app, name, rest) {
  switch (name) {
    case 'source':
      return sourcePage(app, rest[0], rest.slice(1).join('/'));
    case 'proposal':
      return proposalPage(app, rest.join('/'));
    case 'document':
      return documentPage(app, rest[0], rest[1]);
    case 'documents':
      return documentsPage(app);
    case 'timeline':
      return timelinePage(app);
    case 'network':
      return networkPage(app);
    case 'agreement':
      return agreementPage(app);
    case 'review':
      return reviewPage(app);
    default:
      return matrixPage(app);
  }
}

function tabOf(name) {
  return name === 'document' ? 'documents' : TABS.some(([path]) => path === name) ? name : ['source', 'proposal'].includes(name) ? '' : 'matrix';
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function refocus(id, caret) {
  const element = id ? document.getElementById(id) : null;
  if (element && element !== document.activeElement) {
    element.focus({ preventScroll: true });
    if (typeof caret === 'number' && element.setSelectionRange) {
      element.setSelectionRange(caret, caret);
    }
  }
}

function filters(app) {
  const outlets = [...new Set(app.data.claims.map(claim => claim.outlet))].filter(name => name !== '').sort();
  const kinds = [...new Set(app.data.claims.map(claim => kindOfHolder(claim, app.data)))].sort();
  const dates = app.data.claims.map(claim => claim.date).filter(date => date !== '').sort();
  const limits = dates.length === 0 ? {} : { min: dates[0], max: dates[dates.length - 1] };
  return [
    field('From', { type: 'date', id: 'from', ...limits, value: app.settings.from, onchange: event => app.set({ from: event.target.value }) }),
    field('To', { type: 'date', id: 'to', ...limits, value: app.settings.to, onchange: event => app.set({ to: event.target.value }) }),
    outlets.length === 0 ? null : choice('Outlet', options(outlets, app.settings.outlet), app.settings.outlet, outlet => app.set({ outlet }), { id: 'outlet' }),
    choice('Holders', options(kinds, app.settings.kind), app.settings.kind, kind => app.set({ kind }), { id: 'kind' }),
    choice('Count once', DUPLICATES, app.settings.duplicates, duplicates => app.set({ duplicates }), { id: 'duplicates' }),
    field('At least … claims', { type: 'number', id: 'least', min: 1, value: app.settings.least, onchange: event => app.set({ least: Math.max(1, Number(event.target.value) || 1) }) }),
  ];
}

/** Lists what can be chosen; several at once only if the run was made so. */
function options(names, chosen) {
  return ['', ...new Set([...names, chosen])].filter((name, i) => i === 0 || name !== '').map(name => [name, name === '' ? 'all' : name]);
}

function localTheme() {
  try {
    return localStorage.getItem('parley-theme') ?? 'auto';
  } catch {
    return 'auto';
  }
}

function theme(name) {
  const known = name in THEMES ? name : 'auto';
  if (known === 'auto') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = known;
  }
  const names = Object.keys(THEMES);
  const next = names[(names.indexOf(known) + 1) % names.length];
  replace(document.getElementById('theme'), button([h('span', { class: 'wide' }, 'Colours: '), THEMES[known]], () => {
    try {
      localStorage.setItem('parley-theme', next);
    } catch {
      // Without a store the choice lasts as long as the page.
    }
    theme(next);
    document.querySelector('#theme button').focus();
  }, { 'aria-label': 'Colours: ' + THEMES[known] }));
}

const data = await Data.load();
const app = new App(data);
replace(document.getElementById('counts'), count(data.documents.length, 'document') + ', ' + count(data.claims.length, 'claim'),
  h('span', { class: 'wide' }, ', ' + count(data.proposals.length, 'proposal')));
app.start();
document.documentElement.dataset.ready = 'true';
