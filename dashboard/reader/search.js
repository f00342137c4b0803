// The field that searches both texts. Words are found in what Python sent, so rows that are hidden are searched too.

const LEAST_LETTERS = 2;
const MOST_HIGHLIGHTS = 1000;

class Search {
  constructor(reader) {
    this.reader = reader;
    this.hits = [];
    this.at = -1;
    this.node = element("div", "search");
    this.node.setAttribute("role", "search");
    this.field = element("input", "");
    this.field.type = "search";
    this.back = button("turn", "↑", () => this.step(-1));
    this.onward = button("turn", "↓", () => this.step(1));
    this.count = element("span", "count");
    this.count.setAttribute("role", "status");
    this.node.append(this.field, this.back, this.onward, this.count);
    this.field.addEventListener("input", () => this.find());
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    const onSlash = (event) => {
      if (!this.node.isConnected) return document.removeEventListener("keydown", onSlash);
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWritten(event)) return undefined;
      event.preventDefault();
      this.field.focus();
      this.field.select();
      return undefined;
    };
    document.addEventListener("keydown", onSlash);
  }

  load() {
    const { says } = this.reader.data;
    this.field.placeholder = says.searchPlaceholder;
    this.field.setAttribute("aria-label", says.search);
    this.back.setAttribute("aria-label", says.previousHit);
    this.onward.setAttribute("aria-label", says.nextHit);
    this.find({ keep: true });
  }

  // All places that hold the words, in the order of the rows, left before right.
  find({ keep = false } = {}) {
    const pattern = patternOf(this.field.value);
    const { rows } = this.reader.data;
    this.hits = [];
    for (const row of pattern ? rows : []) {
      for (const [side, cells] of [row.left, row.right].entries()) {
        if (row.echo === side) continue;
        for (const cell of cells) {
          const text = cell.pieces.map((piece) => piece.text).join("");
          for (const found of text.matchAll(pattern)) {
            this.hits.push({ sentence: cell.id, start: found.index, end: found.index + found[0].length });
          }
        }
      }
    }
    if (!keep || this.at >= this.hits.length) this.at = -1;
    this.tell();
    this.highlight();
  }

  tell() {
    const { says } = this.reader.data;
    const { length } = this.hits;
    this.back.disabled = this.onward.disabled = !length;
    if (this.field.value.trim().length < LEAST_LETTERS) this.count.textContent = "";
    else if (!length) this.count.textContent = says.noHit;
    else if (this.at < 0) this.count.textContent = fill(length === 1 ? says.oneHit : says.hits, { number: length });
    else this.count.textContent = fill(says.hitOf, { number: this.at + 1, all: length });
  }

  step(by) {
    if (!this.hits.length) return;
    const from = this.at < 0 && by < 0 ? 0 : this.at;
    this.at = (from + by + this.hits.length) % this.hits.length;
    this.tell();
    this.reader.goTo(this.hits[this.at].sentence, { focus: false });
  }

  highlight() {
    const current = this.hits.slice(Math.max(0, this.at), this.at + 1);
    highlight(this.reader.list, this.hits.slice(0, MOST_HIGHLIGHTS), "found");
    highlight(this.reader.list, current, "found-now");
  }

  onKey(event) {
    event.stopPropagation();
    if (event.key === "Enter") {
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.field.value = "";
      this.find();
      this.reader.focusCurrent();
    }
  }
}

// Capitals count for nothing; ß is ss, a straight apostrophe a curved one, any white space a space.
function patternOf(words) {
  const wanted = words.trim();
  if (wanted.length < LEAST_LETTERS) return null;
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const pattern = escaped.replace(/ss|ß/gi, "(?:ss|ß)").replace(/['’]/g, "['’]").replace(/["“”„«»]/g, '["“”„«»]');
  return new RegExp(pattern.replace(/\s+/g, "\\s+"), "giu");
}

function isWritten(event) {
  const target = event.composedPath()[0];
  return Boolean(target?.closest?.("input, textarea, select, [contenteditable=true]"));
}
