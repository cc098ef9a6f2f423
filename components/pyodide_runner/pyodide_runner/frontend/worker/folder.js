/** Python's files and open descriptors: what a program changes in them is gone before the next one begins. */

const STANDARD = [0, 1, 2];
const READ_ONLY = 69;

export class Folder {
  #fs;
  #streams;
  /** @type {Map<object, Set<string>>} the names in each directory that was there before any program */
  #known = new Map();

  /** @param {any} fs Pyodide's file system; what is in it now stays, and can only be read */
  constructor(fs) {
    this.#fs = fs;
    this.#streams = STANDARD.map((number) => fs.streams[number]);
    this.#visit(fs.root, (directory) => this.#known.set(directory, new Set(Object.keys(directory.contents))));
    this.#visit(fs.root, (directory) => Object.values(directory.contents).forEach((node) => this.#protect(node)));
  }

  /**
   * Close what a program left open and remove what it made.
   * @returns {boolean} whether all that was there before is there still
   */
  clean() {
    const fs = this.#fs;
    for (const stream of fs.streams) {
      if (stream && !this.#streams.includes(stream)) quietly(() => fs.close(stream));
    }
    for (const [number, stream] of this.#streams.entries()) {
      stream.fd = number;
      fs.streams[number] = stream;
    }
    let complete = true;
    for (const [directory, names] of this.#known) {
      for (const [name, node] of Object.entries(directory.contents)) {
        if (!names.has(name)) this.#remove(directory, name, node);
      }
      complete &&= Object.keys(directory.contents).length === names.size;
    }
    return complete;
  }

  /** Whatever rights a program gave to it. */
  #remove(directory, name, node) {
    delete directory.contents[name];
    if (this.#fs.isDir(node.mode)) {
      for (const [below, each] of Object.entries(node.contents ?? {})) this.#remove(node, below, each);
    }
    quietly(() => this.#fs.destroyNode(node));
  }

  #visit(directory, see) {
    see(directory);
    for (const node of Object.values(directory.contents)) {
      if (this.#fs.isDir(node.mode) && node.contents && !node.mounted) this.#visit(node, see);
    }
  }

  #protect(node) {
    const fs = this.#fs;
    if (!fs.isFile(node.mode)) return;
    const refuse = () => {
      throw new fs.ErrnoError(READ_ONLY);
    };
    const { setattr } = node.node_ops;
    node.stream_ops = { ...node.stream_ops, write: refuse };
    node.node_ops = { ...node.node_ops, setattr: (target, change) => (change.size === undefined ? setattr(target, change) : refuse()) };
  }
}

function quietly(work) {
  try {
    work();
  } catch {
    // A stream that a program closed in its own way, for example.
  }
}
