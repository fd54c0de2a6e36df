// Reads what the report carries: the index at once, the texts of documents when they are wanted.

/** Reads a block of JSON; large reports have theirs compressed. */
async function readBlock(id) {
  const block = document.getElementById(id);
  const text = block.dataset.encoding === 'deflate' ? await inflate(block.textContent) : block.textContent;
  return JSON.parse(text);
}

async function inflate(base64) {
  const packed = atob(base64.trim());
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    bytes[i] = packed.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}

/** The run as the report carries it; nothing in it changes. */
export class Data {

  static async load() {
    return new Data(await readBlock('index'));
  }

  constructor(index) {
    this.key = index.key;
    this.chosen = index.chosen;
    this.proposals = index.proposals.map(([id, text, description, parent]) => ({ id, text, description, parent }));
    this.proposalById = new Map(this.proposals.map(proposal => [proposal.id, proposal]));
    this.documents = index.documents.map(([id, title, author, outlet, date, url, sha256, chunk, place]) =>
      ({ id, title, author, outlet, date, url, sha256, chunk, place }));
    this.documentById = new Map(this.documents.map(entry => [entry.id, entry]));
    this.entities = new Map(index.entities.map(([name, kind, parent, aliases]) => [name, { name, kind, parent, aliases }]));
    this.claims = claims(index);
    this.chunks = new Map();
  }

  /** Returns the text of a document, null if the report does not have it. */
  async text(id) {
    const entry = this.documentById.get(id);
    if (!entry || entry.chunk < 0) {
      return null;
    }
    if (!this.chunks.has(entry.chunk)) {
      this.chunks.set(entry.chunk, readBlock('texts-' + entry.chunk));
    }
    return (await this.chunks.get(entry.chunk))[entry.place];
  }

  titleOf(id) {
    return this.documentById.get(id)?.title || id;
  }

  proposalName(id) {
    const proposal = this.proposalById.get(id);
    return !proposal || proposal.text === id ? id : id + ' ' + proposal.text;
  }
}

function claims(index) {
  const columns = index.claims;
  return columns.start.map((start, i) => {
    const [document, outlet, author, date] = index.origins[columns.origin[i]];
    const [kind, source] = index.holders[columns.holder[i]];
    const evidence = columns.evidence[i];
    return {
      id: i + 1,
      document: index.documents[document][0],
      outlet,
      author,
      date,
      source,
      kind,
      mention: columns.mention[i],
      proposal: index.proposals[columns.proposal[i]][0],
      stance: columns.stance[i] === 1 ? 'support' : 'oppose',
      conditional: columns.conditional[i] === 1,
      voice: index.voices[columns.voice[i]],
      start,
      end: start + evidence.length,
      evidence,
      confidence: columns.confidence[i],
      via: columns.via[i] < 0 ? [] : index.vias[columns.via[i]],
      carriers: columns.carriers[i] < 0 ? [] : index.carriers[columns.carriers[i]].map(([copy, of]) => ({ document: copy, outlet: of })),
    };
  });
}
