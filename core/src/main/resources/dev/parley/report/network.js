// Who agrees with whom, drawn: the same claims always give the same picture.

import { h, svg, choice, link, count } from './dom.js';
import { camps, places } from './model.js';
import { sourcePath } from './matrix.js';
import { page } from './pages.js';

const WIDTH = 960;
const HEIGHT = 640;
const ROUNDS = 300;

/** What is drawn. */
const chosen = { nodes: 30, least: 1, ties: 'both' };

export function networkPage(app) {
  const sources = app.model.sources.filter(source => app.model.cellsOf(source.key).length > 0).slice(0, chosen.nodes);
  const edges = ties(app.model, sources);
  const change = part => { Object.assign(chosen, part); app.show(); };
  return page('Network',
    h('p', { class: 'note' }, 'A solid line: the two take the same side on at least one proposal. A dashed line: opposite sides. Thicker: on more proposals. '
      + 'Colour and shape show the camp.'),
    h('div', { class: 'toolbar' },
      choice('Sources', [15, 30, 60, 100].map(number => [String(number), 'the ' + number + ' with most claims']), String(chosen.nodes), value => change({ nodes: Number(value) })),
      choice('Lines', [['both', 'agreement and conflict'], ['agree', 'agreement'], ['disagree', 'conflict']], chosen.ties, value => change({ ties: value })),
      choice('At least', [1, 2, 3, 5, 8].map(number => [String(number), count(number, 'proposal')]), String(chosen.least), value => change({ least: Number(value) }))),
    sources.length === 0 ? h('p', { class: 'empty' }, 'Nobody to draw.') : picture(app, sources, edges));
}

function ties(model, sources) {
  const pairs = model.pairs(sources);
  const edges = [];
  for (let i = 0; i < sources.length; i++) {
    for (let j = i + 1; j < sources.length; j++) {
      for (const kind of ['agree', 'disagree']) {
        const weight = pairs[kind][pairs.at(i, j)];
        if (weight >= chosen.least && (chosen.ties === 'both' || chosen.ties === kind)) {
          edges.push({ i, j, kind, weight });
        }
      }
    }
  }
  return edges;
}

function picture(app, sources, edges) {
  const points = layout(sources, edges, app.model);
  const camp = camps(app.model, sources);
  const names = [...new Set(sources.map(source => camp.get(source.key)))].filter(name => name !== 'no camp');
  const shape = source => names.indexOf(camp.get(source.key));
  const most = Math.max(...sources.map(source => source.claims));
  const radii = sources.map(source => 5 + 13 * Math.sqrt(source.claims / most));
  const labels = placed(sources.map(source => short(source.name)), points, radii);
  const lines = edges.map(({ i, j, kind, weight }) => svg('line', {
    class: 'tie ' + kind, x1: points[i].x, y1: points[i].y, x2: points[j].x, y2: points[j].y, 'stroke-width': Math.min(8, 0.6 + weight * 0.7),
  }, svg('title', {}, sources[i].name + ' and ' + sources[j].name + ': ' + (kind === 'agree' ? 'agree on ' : 'opposed on ') + count(weight, 'proposal'))));
  const nodes = sources.map((source, i) => svg('a', { href: '#' + sourcePath(source), class: 'node camp-' + shape(source),
    'aria-label': source.name + ', ' + camp.get(source.key) + ', ' + count(source.claims, 'claim') },
    svg('title', {}, source.name + ' – ' + camp.get(source.key) + ', ' + count(source.claims, 'claim')),
    symbol(shape(source), points[i], radii[i]),
    svg('text', { ...labels[i], 'aria-hidden': 'true' }, short(source.name))));
  return h('div', {},
    h('p', { class: 'legend' }, names.map((name, i) => h('span', { class: 'camp-key camp-' + i }, (i === 0 ? '● ' : '■ ') + name + ' ')), h('span', { class: 'camp-key camp--1' }, '◆ no camp')),
    h('div', { class: 'network scroll-x' }, svg('svg', { viewBox: '0 0 ' + WIDTH + ' ' + HEIGHT, role: 'group', 'aria-label': 'Network of sources' }, lines, nodes)),
    list(app, sources, edges));
}

function symbol(shape, { x, y }, radius) {
  if (shape === 0) {
    return svg('circle', { cx: x, cy: y, r: radius });
  }
  const side = radius * 0.9;
  return svg('rect', { x: x - side, y: y - side, width: side * 2, height: side * 2, transform: shape === 1 ? null : 'rotate(45 ' + x + ' ' + y + ')' });
}

function short(name) {
  return name.length > 26 ? name.slice(0, 25).trimEnd() + '…' : name;
}

/** Puts each label above, below or beside its symbol, where it covers least of other symbols and of the labels before it. */
function placed(names, points, radii) {
  const taken = points.map(({ x, y }, i) => ({ left: x - radii[i], right: x + radii[i], top: y - radii[i], bottom: y + radii[i] }));
  return names.map((name, i) => {
    const wide = name.length * 7.2;
    const { x, y } = points[i];
    const gap = radii[i] + 4;
    const candidates = [
      { x, y: y - gap, 'text-anchor': 'middle', left: x - wide / 2 },
      { x, y: y + gap + 9, 'text-anchor': 'middle', left: x - wide / 2 },
      { x: x + gap, y: y + 4, 'text-anchor': 'start', left: x + gap },
      { x: x - gap, y: y + 4, 'text-anchor': 'end', left: x - gap - wide },
    ].map(({ left, ...label }) => ({ label, box: { left, right: left + wide, top: label.y - 10, bottom: label.y + 3 } }));
    const cost = ({ box }) => Math.max(0, -box.left) * 20 + Math.max(0, box.right - WIDTH) * 20 + taken.reduce((sum, other) => sum + overlap(box, other), 0);
    const best = candidates.reduce((one, other) => cost(other) < cost(one) ? other : one);
    taken.push(best.box);
    return best.label;
  });
}

function overlap(one, other) {
  return Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left))
    * Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
}

/** The picture in words. */
function list(app, sources, edges) {
  return h('details', {}, h('summary', {}, 'The same as a list'), h('ul', {}, sources.map((source, at) => {
    const others = kind => edges.filter(edge => edge.kind === kind && (edge.i === at || edge.j === at)).map(edge => sources[edge.i === at ? edge.j : edge.i].name);
    const agree = others('agree');
    const disagree = others('disagree');
    return h('li', {}, link(sourcePath(source), source.name), agree.length > 0 ? ' – agrees with ' + agree.join(', ') : '',
      disagree.length > 0 ? ' – against ' + disagree.join(', ') : '');
  })));
}

/**
 * Places nodes by the forces of Fruchterman and Reingold (1991, Graph drawing by force-directed placement): all repel each other,
 * agreement attracts. Starts on a circle in the order of likeness and cools in even steps, without chance.
 */
function layout(sources, edges, model) {
  const place = places(model, sources);
  const order = sources.map((_, i) => i).sort((a, b) => place.get(sources[b].key) - place.get(sources[a].key));
  const points = sources.map(() => ({ x: 0, y: 0 }));
  order.forEach((node, at) => {
    const angle = 2 * Math.PI * at / order.length;
    points[node] = { x: Math.cos(angle) * 200, y: Math.sin(angle) * 200 };
  });
  const ideal = 0.7 * Math.sqrt(WIDTH * HEIGHT / sources.length);
  for (let round = 0; round < ROUNDS; round++) {
    move(points, edges, ideal, 60 * (1 - round / ROUNDS) + 0.5);
  }
  return fit(points);
}

function move(points, edges, ideal, most) {
  const forces = points.map(point => ({ x: -point.x * 0.9, y: -point.y * 1.3 }));
  const push = (i, j, force) => {
    const x = points[i].x - points[j].x || 0.01 * (i - j);
    const y = points[i].y - points[j].y || 0.01;
    const distance = Math.max(1, Math.hypot(x, y));
    const strength = force(distance) / distance;
    forces[i].x += x * strength;
    forces[i].y += y * strength;
    forces[j].x -= x * strength;
    forces[j].y -= y * strength;
  };
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      push(i, j, distance => ideal * ideal / distance);
    }
  }
  for (const { i, j, kind, weight } of edges) {
    if (kind === 'agree') {
      push(i, j, distance => -distance * distance / ideal * Math.min(0.3, weight * 0.04));
    }
  }
  points.forEach((point, i) => {
    const size = Math.max(1, Math.hypot(forces[i].x, forces[i].y));
    point.x += forces[i].x / size * Math.min(size, most);
    point.y += forces[i].y / size * Math.min(size, most);
  });
}

function fit(points) {
  const edge = 60;
  const scale = (name, size, margin) => {
    const values = points.map(point => point[name]);
    const low = Math.min(...values);
    const spread = Math.max(...values) - low || 1;
    return value => margin + (value - low) / spread * (size - 2 * margin);
  };
  const toX = scale('x', WIDTH, edge * 1.6);
  const toY = scale('y', HEIGHT, edge);
  return points.map(({ x, y }) => ({ x: Math.round(toX(x)), y: Math.round(toY(y)) }));
}
