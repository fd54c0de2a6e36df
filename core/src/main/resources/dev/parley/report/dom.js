// Makes elements. Text becomes text nodes only, so nothing that a document, a name or a proposal says is ever read as markup.

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an HTML element: h('p', {class: 'note', onclick: f}, 'text', child, [more]). */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** Makes an SVG element. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  append(element, children);
  return element;
}

/** Appends nodes and texts; lists are opened, nothing is skipped but null and undefined. */
export function append(element, children) {
  for (const child of [children].flat(Infinity)) {
    if (child !== null && child !== undefined) {
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
}

/** Exchanges all that is in an element. */
export function replace(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** Makes a link to a page of the report. */
export function link(path, text, attributes = {}) {
  return h('a', { href: '#' + path, ...attributes }, text);
}

/** Makes a labelled list to choose from; options are [value, text] pairs. */
export function choice(label, options, chosen, onchange, attributes = {}) {
  const select = h('select', { onchange: event => onchange(event.target.value), ...attributes },
    options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
  return h('label', { class: 'field' }, h('span', {}, label), select);
}

/** Makes a labelled input. */
export function field(label, attributes) {
  return h('label', { class: 'field' }, h('span', {}, label), h('input', attributes));
}

export function button(text, onclick, attributes = {}) {
  return h('button', { type: 'button', onclick, ...attributes }, text);
}

/** Writes "1 claim", "2 claims". */
export function count(number, noun, plural = noun + 's') {
  return number + ' ' + (number === 1 ? noun : plural);
}

/** Says something to screen readers and, for a moment, to the eye. */
export function announce(text) {
  const status = document.getElementById('status');
  status.textContent = text;
  status.classList.add('shown');
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => status.classList.remove('shown'), 3000);
}
