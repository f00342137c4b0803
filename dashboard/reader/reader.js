// The side-by-side reader. It draws rows that Python laid out, and keeps selection, folding and filters by itself.

const ROWS_PER_PAGE = 400;
const readers = new WeakMap();

export default function (component) {
  const { data, parentElement } = component;
  let reader = readers.get(parentElement);
  if (!reader) {
    reader = new Reader(parentElement, data.view);
    readers.set(parentElement, reader);
  }
  reader.component = component;
  if (reader.signature !== data.signature) reader.load(data);
  reader.follow(data.goto);
}

class Reader {
  constructor(parent, view) {
    this.root = element("section", "reader");
    this.root.setAttribute("aria-label", "The two reports side by side");
    this.tools = element("div", "tools");
    this.heads = element("div", "heads");
    this.list = element("div", "rows");
    this.list.setAttribute("role", "feed");
    this.list.setAttribute("aria-label", "Rows of the comparison. Arrow keys move, N and P reach differences.");
    this.pager = element("nav", "pager");
    this.pager.setAttribute("aria-label", "Pages of rows");
    this.root.append(this.tools, this.heads, this.list, this.pager);
    parent.append(this.root);
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.view = { off: new Set(view.off), furniture: view.furniture, differences: view.differences };
    this.unfolded = new Set();
    this.page = 0;
    this.selected = null;
    this.followed = null;
    this.stretches = [];
  }

  load(data) {
    const hadFocus = this.list.contains(this.list.getRootNode().activeElement);
    this.signature = data.signature;
    this.stretches = [];
    this.data = data;
    this.rowOf = new Map();
    for (const row of data.rows) {
      for (const [side, cells] of [row.left, row.right].entries()) {
        if (row.echo !== side) for (const cell of cells) this.rowOf.set(cell.id, row);
      }
    }
    this.drawHeads();
    this.selected = this.rowOf.get(this.selected)?.id ?? null;
    this.draw();
    if (hadFocus && this.selected) this.nodes.get(this.selected)?.focus({ preventScroll: true });
  }

  // What is shown

  differs(row) {
    if (row.guards.length || row.changes.length || row.kind === "only") return true;
    return Object.keys(row.counts).some((kind) => !this.view.off.has(kind));
  }

  isShown(row) {
    if (row.kind === "furniture") return this.view.furniture && !this.view.differences;
    return !this.view.differences || this.differs(row);
  }

  draw() {
    this.shown = this.data.rows.filter((row) => this.isShown(row));
    const pages = Math.max(1, Math.ceil(this.shown.length / ROWS_PER_PAGE));
    this.page = Math.min(this.page, pages - 1);
    const start = this.page * ROWS_PER_PAGE;
    const rows = this.shown.slice(start, start + ROWS_PER_PAGE);
    this.drawTools();
    this.root.dataset.off = [...this.view.off].join(" ");
    this.nodes = new Map();
    this.list.replaceChildren(...rows.map((row, index) => this.drawRow(row, start + index)));
    if (!rows.length) this.list.append(element("p", "nothing", "No row fits what is chosen above."));
    this.drawPager(pages);
    const current = this.selected && this.nodes.has(this.selected) ? this.selected : rows[0]?.id;
    if (current) this.nodes.get(current).tabIndex = 0;
    if (this.selected && this.nodes.has(this.selected)) this.mark(this.selected);
    this.highlight();
  }

  drawTools() {
    const group = element("div", "toggles");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", "What is shown");
    const toggle = (text, pressed, change, kind) => {
      const node = button("toggle", "", () => {
        change();
        this.draw();
        this.tools.querySelectorAll(".toggle")[position]?.focus();
        this.component.setStateValue("view", {
          off: [...this.view.off],
          furniture: this.view.furniture,
          differences: this.view.differences,
        });
      });
      const position = group.childElementCount;
      node.setAttribute("aria-pressed", String(pressed));
      const sample = element("span", kind ? "difference sample" : "sample", text);
      if (kind) sample.dataset.kind = kind.kind;
      node.append(sample);
      if (kind) node.append(element("span", "count", String(kind.count)));
      group.append(node);
    };
    toggle("Only differences", this.view.differences, () => (this.view.differences = !this.view.differences));
    toggle("Page furniture", this.view.furniture, () => (this.view.furniture = !this.view.furniture));
    for (const kind of this.data.kinds) {
      const off = this.view.off.has(kind.kind);
      toggle(kind.label, !off, () => (off ? this.view.off.delete(kind.kind) : this.view.off.add(kind.kind)), kind);
    }
    const shown = this.data.kinds.reduce((sum, kind) => sum + (this.view.off.has(kind.kind) ? 0 : kind.count), 0);
    const all = this.data.kinds.reduce((sum, kind) => sum + kind.count, 0);
    const counted = `${shown === all ? all : `${shown} of ${all}`} word ${all === 1 ? "difference" : "differences"} marked`;
    const status = element("p", "status", `${counted}.`);
    if (this.stretches.length) {
      const number = this.stretches.length;
      const clear = button("way", `Clear ${number} ${number === 1 ? "highlight" : "highlights"}`, () => {
        this.stretches = [];
        this.draw();
        this.nodes.get(this.selected)?.focus({ preventScroll: true });
      });
      status.prepend(clear, " ");
    }
    status.append(element("span", "keys", " Keys: ↑ ↓ move, N and P next and previous difference, Enter jumps."));
    this.tools.replaceChildren(group, status);
  }

  drawHeads() {
    const heads = this.data.reports.map((report, side) => {
      const head = element("div", side ? "head right" : "head left");
      head.append(element("span", "siglum", report.siglum), element("bdi", "outlet", report.outlet));
      head.append(element("span", "about", report.about));
      return head;
    });
    this.heads.replaceChildren(heads[0], element("div", "between"), heads[1]);
  }

  drawPager(pages) {
    this.pager.replaceChildren();
    this.pager.hidden = pages < 2;
    if (pages < 2) return;
    const turn = (step) => {
      this.page += step;
      this.draw();
      this.root.scrollIntoView();
      this.select(this.shown[this.page * ROWS_PER_PAGE].id, { focus: true });
    };
    const back = button("toggle", "Previous rows", () => turn(-1));
    const onward = button("toggle", "Next rows", () => turn(1));
    back.disabled = this.page === 0;
    onward.disabled = this.page === pages - 1;
    const first = this.page * ROWS_PER_PAGE + 1;
    const last = Math.min(this.shown.length, first + ROWS_PER_PAGE - 1);
    this.pager.append(back, element("span", "", `Rows ${first} to ${last} of ${this.shown.length}`), onward);
  }

  // One row

  drawRow(row, index) {
    const node = element("article", `row ${row.kind}`);
    node.dataset.row = row.id;
    if (row.relation) node.dataset.relation = row.relation;
    node.tabIndex = -1;
    node.setAttribute("aria-label", row.name);
    node.setAttribute("aria-posinset", String(index + 1));
    node.setAttribute("aria-setsize", String(this.shown.length));
    if (row.kind === "furniture" && this.unfolded.has(row.id)) node.classList.add("unfolded");
    node.append(this.drawSide(row, 0), this.drawGutter(row), this.drawSide(row, 1), this.drawNotes(row));
    node.addEventListener("click", () => {
      if (String(getSelection())) return;
      this.select(row.id, { focus: true });
    });
    node.addEventListener("pointerover", (event) => this.light(node, event.target.closest?.("mark[data-place]")));
    node.addEventListener("pointerleave", () => this.light(node, null));
    this.nodes.set(row.id, node);
    return node;
  }

  drawSide(row, side) {
    const cells = side ? row.right : row.left;
    const node = element("div", side ? "side right" : "side left");
    if (!cells.length) node.classList.add("empty");
    if (row.echo === side) {
      node.classList.add("echo");
      node.append(element("p", "place", `Stands elsewhere in ${this.data.reports[side].siglum}:`));
    }
    for (const cell of cells) node.append(this.drawCell(row, cell, side));
    const folded = cells.length - 1;
    if (row.kind === "furniture" && folded > 0) {
      node.append(element("p", "more", `and ${folded} more ${folded === 1 ? "line" : "lines"}`));
    }
    return node;
  }

  drawCell(row, cell, side) {
    const node = element("div", `cell ${cell.group}`);
    node.dataset.cell = cell.id;
    if (!cell.linked && row.kind === "link") node.classList.add("between-linked");
    const number = element("span", "number", String(cell.number));
    number.setAttribute("aria-hidden", "true");
    const body = element("div", "body");
    if (cell.role !== "body") {
      const role = element("span", "role", cell.role);
      role.title = cell.role_reason ? `${cell.role}: ${cell.role_reason}` : cell.role;
      body.append(role, " ");
    }
    body.append(words(cell.pieces, this.data.labels, this.data.reports[side].language));
    for (const way of cell.ways) {
      const node = button("way", way.label, () => this.goTo(way.to));
      node.tabIndex = -1;
      node.title = way.meaning;
      node.append(spoken(`. ${way.meaning} Go there.`));
      body.append(" ", node);
    }
    if (row.echo !== side) body.append(" ", this.drawCorrection(cell));
    node.append(number, body);
    return node;
  }

  drawCorrection(cell) {
    const furniture = cell.group !== "furniture";
    const wish = () => ({ sentence: cell.id, furniture, made: Date.now() });
    const text = furniture ? "This is page furniture" : "This is report text";
    const node = button("way correct", text, () => this.component.setTriggerValue("role", wish()));
    node.tabIndex = -1;
    node.append(spoken(`: sentence ${cell.id}`));
    return node;
  }

  drawGutter(row) {
    const node = element("div", "gutter");
    node.setAttribute("aria-hidden", "true");
    node.append(element("span", "sign", row.sign), element("span", "label", row.label));
    if (row.similarity !== null && row.relation !== "verbatim") {
      const figure = element("span", "similarity", row.similarity.toFixed(0));
      figure.title = `Similarity ${row.similarity.toFixed(0)} of 100`;
      node.append(figure);
    }
    if (row.kind === "furniture") {
      const open = this.unfolded.has(row.id);
      const fold = button("fold", open ? "fold" : "unfold", () => this.fold(row));
      fold.tabIndex = -1;
      node.removeAttribute("aria-hidden");
      fold.setAttribute("aria-expanded", String(open));
      node.append(fold);
    }
    return node;
  }

  drawNotes(row) {
    const node = element("div", "notes");
    for (const guard of row.guards) {
      const line = element("p", "guard");
      line.append(element("strong", "", `${guard.label} differs`), " ", element("bdi", "", guard.reason));
      node.append(line);
    }
    for (const change of row.changes) {
      const line = element("p", "change");
      line.append(element("strong", "", change.label), " ", element("span", "what", change.reason));
      node.append(line);
    }
    if (row.reason) {
      const line = element("p", "reason");
      line.append(element("strong", "", "Why linked"), " ", element("bdi", "", row.reason));
      node.append(line);
    }
    for (const [side, cells] of [row.left, row.right].entries()) {
      for (const cell of cells) {
        if (row.echo === side || cell.role === "body" || !cell.role_reason) continue;
        const line = element("p", "reason");
        line.append(element("strong", "", `Why ${cell.role}`), " ", element("bdi", "", `${cell.id}: ${cell.role_reason}`));
        node.append(line);
      }
    }
    return node;
  }

  // Moving about

  light(node, mark) {
    for (const other of node.querySelectorAll("mark.lit")) other.classList.remove("lit");
    if (!mark) return;
    for (const other of node.querySelectorAll(`mark[data-place="${mark.dataset.place}"]`)) other.classList.add("lit");
  }

  fold(row) {
    if (!this.unfolded.delete(row.id)) this.unfolded.add(row.id);
    const old = this.nodes.get(row.id);
    const node = this.drawRow(row, Number(old.getAttribute("aria-posinset")) - 1);
    old.replaceWith(node);
    this.highlight();
    this.select(row.id, { focus: true });
  }

  // Words that another view sent the reader to; the text itself stays as it was drawn.
  highlight() {
    if (!globalThis.Highlight) return;
    const ranges = this.stretches.flatMap((stretch) =>
      [...this.list.querySelectorAll(`[data-cell="${stretch.sentence}"] .words`)].map((node) => rangeOf(node, stretch)),
    );
    CSS.highlights.set("sought", new Highlight(...ranges));
  }

  mark(id) {
    for (const [other, node] of this.nodes) {
      const current = other === id;
      node.classList.toggle("current", current);
      node.tabIndex = current ? 0 : -1;
      if (current) node.setAttribute("aria-current", "true");
      else node.removeAttribute("aria-current");
      for (const inner of node.querySelectorAll("button")) inner.tabIndex = current ? 0 : -1;
    }
  }

  select(id, { focus = false, scroll = "nearest" } = {}) {
    this.selected = id;
    const node = this.nodes.get(id);
    this.mark(id);
    if (focus) node.focus({ preventScroll: true });
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    node.scrollIntoView({ block: scroll, behavior: still ? "auto" : "smooth" });
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.component.setStateValue("focus", id), 250);
  }

  goTo(sentence) {
    const row = this.rowOf.get(sentence);
    if (!row) return;
    if (!this.isShown(row)) {
      this.view.differences = false;
      if (row.kind === "furniture") this.view.furniture = true;
    }
    if (row.kind === "furniture") this.unfolded.add(row.id);
    this.shown = this.data.rows.filter((other) => this.isShown(other));
    this.page = Math.floor(this.shown.indexOf(row) / ROWS_PER_PAGE);
    this.draw();
    this.select(row.id, { focus: true, scroll: "center" });
    const node = this.nodes.get(row.id);
    node.classList.add("flash");
    setTimeout(() => node.classList.remove("flash"), 1500);
  }

  follow(command) {
    if (!command || command.seq === this.followed) return;
    this.followed = command.seq;
    // Streamlit settles the page's height only after the component has drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      this.stretches = command.stretches;
      this.goTo(command.to);
    }));
  }

  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("button")) return;
    const ids = [...this.nodes.keys()];
    const at = ids.indexOf(event.target.closest(".row")?.dataset.row ?? this.selected);
    const row = this.rowOf.get(ids[at]);
    const reach = (from, step) => {
      for (let index = from + step; index >= 0 && index < ids.length; index += step) {
        if (this.differs(this.rowOf.get(ids[index]))) return index;
      }
      return at;
    };
    let to = null;
    if (event.key === "ArrowDown" || event.key === "j") to = Math.min(ids.length - 1, at + 1);
    else if (event.key === "ArrowUp" || event.key === "k") to = Math.max(0, at - 1);
    else if (event.key === "Home") to = 0;
    else if (event.key === "End") to = ids.length - 1;
    else if (event.key === "n") to = reach(at, 1);
    else if (event.key === "p") to = reach(at, -1);
    else if (event.key === "Enter" || event.key === " ") {
      const way = this.nodes.get(ids[at])?.querySelector("button.way, button.fold");
      if (row && way) way.click();
      event.preventDefault();
      return;
    }
    if (to === null || !ids.length) return;
    event.preventDefault();
    event.stopPropagation();
    this.select(ids[to], { focus: true, scroll: "center" });
  }
}

// The part of a sentence between two places, counted without the words for screen readers.
function rangeOf(node, stretch) {
  const range = new Range();
  range.setStart(node, 0);
  range.setEnd(node, node.childNodes.length);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement.closest(".spoken")) continue;
    const after = before + text.data.length;
    if (stretch.start >= before && stretch.start < after) range.setStart(text, stretch.start - before);
    if (stretch.end > before && stretch.end <= after) range.setEnd(text, stretch.end - before);
    before = after;
  }
  return range;
}
