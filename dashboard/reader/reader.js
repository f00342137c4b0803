// The side-by-side reader. It draws rows that Python laid out, and keeps selection, folding and filters by itself.

const ROWS_PER_PAGE = 400;
const readers = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let reader = readers.get(parentElement);
  if (!reader) {
    reader = new Reader(parentElement, data.view);
    readers.set(parentElement, reader);
  }
  reader.component = component;
  if (reader.signature !== data.signature) reader.load(data);
  reader.correcting.update(data.log);
  reader.follow(data.goto);
}

class Reader {
  constructor(parent, view) {
    this.root = element("section", "reader");
    this.toolbar = new Toolbar(this, view);
    this.search = new Search(this);
    this.rows = new Rows(this);
    this.heads = element("div", "heads");
    // What is scrolled to stops below the heads, which are as tall as what is said about the reports.
    new ResizeObserver(() => this.root.style.setProperty("--heads", `${this.heads.offsetHeight}px`)).observe(this.heads);
    this.list = element("div", "rows");
    this.list.setAttribute("role", "feed");
    this.pager = element("nav", "pager");
    this.correcting = new Correcting(this);
    const bar = element("div", "bar");
    bar.append(this.search.node);
    this.root.append(bar, this.toolbar.node, this.heads, this.list, this.pager, this.correcting.node);
    parent.append(this.root);
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.unfolded = new Set();
    this.page = 0;
    this.selected = null;
    this.followed = null;
    this.stretches = [];
  }

  load(data) {
    const hadFocus = this.list.contains(this.list.getRootNode().activeElement);
    const corrected = this.correcting.panel && this.correcting.subject;
    this.signature = data.signature;
    this.stretches = [];
    this.data = data;
    this.correcting.load(data);
    this.rowOf = new Map();
    for (const row of data.rows) {
      for (const [side, cells] of [row.left, row.right].entries()) {
        if (row.echo !== side) for (const cell of cells) this.rowOf.set(cell.id, row);
      }
    }
    this.root.setAttribute("aria-label", data.says.reader);
    this.list.setAttribute("aria-label", data.says.rows);
    this.pager.setAttribute("aria-label", data.says.pages);
    this.drawHeads();
    this.search.load();
    this.selected = this.rowOf.get(this.selected)?.id ?? null;
    this.draw();
    if (hadFocus && this.nodes.has(this.selected)) this.select(this.selected, { focus: true });
    if (corrected) this.correcting.open(corrected); // opened while an earlier correction was being made
  }

  // What is shown

  draw() {
    this.shown = this.data.rows.filter((row) => this.toolbar.isShown(row));
    const pages = Math.max(1, Math.ceil(this.shown.length / ROWS_PER_PAGE));
    this.page = Math.min(this.page, pages - 1);
    const start = this.page * ROWS_PER_PAGE;
    const rows = this.shown.slice(start, start + ROWS_PER_PAGE);
    this.toolbar.draw();
    this.root.dataset.off = [...this.toolbar.view.off].join(" ");
    this.nodes = new Map();
    this.list.replaceChildren(...rows.map((row, index) => this.rows.draw(row, start + index)));
    if (!rows.length) this.list.append(element("p", "nothing", this.data.says.nothingFits));
    this.drawPager(pages);
    const current = this.selected && this.nodes.has(this.selected) ? this.selected : rows[0]?.id;
    if (current) this.nodes.get(current).tabIndex = 0;
    if (this.selected && this.nodes.has(this.selected)) markCurrent(this.nodes, this.selected);
    this.drawHighlights();
  }

  drawHeads() {
    const heads = this.data.reports.map((report, side) => {
      const head = element("div", side ? "head right" : "head left");
      const name = outletName(report.outlet);
      name.classList.add("outlet");
      head.append(element("span", "siglum", report.siglum), name);
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
    const { says } = this.data;
    const back = button("toggle", says.previousRows, () => turn(-1));
    const onward = button("toggle", says.nextRows, () => turn(1));
    back.disabled = this.page === 0;
    onward.disabled = this.page === pages - 1;
    const first = this.page * ROWS_PER_PAGE + 1;
    const last = Math.min(this.shown.length, first + ROWS_PER_PAGE - 1);
    this.pager.append(back, element("span", "", fill(says.rowsOf, { first, last, all: this.shown.length })), onward);
  }

  drawHighlights() {
    highlight(this.list, this.stretches, "sought");
    this.search.highlight();
  }

  // Moving about

  fold(row) {
    if (!this.unfolded.delete(row.id)) this.unfolded.add(row.id);
    const old = this.nodes.get(row.id);
    const node = this.rows.draw(row, Number(old.getAttribute("aria-posinset")) - 1);
    old.replaceWith(node);
    this.drawHighlights();
    this.select(row.id, { focus: true });
  }

  select(id, { focus = false, scroll = "nearest" } = {}) {
    this.selected = id;
    markCurrent(this.nodes, id);
    bringIntoView(this.nodes.get(id), { focus, scroll });
    this.tell(id);
  }

  // Python hears where the reader is once that has come to rest, and never while it makes a correction.
  tell(id) {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      if (this.correcting.waiting) this.tell(id);
      else this.component.setStateValue("focus", id);
    }, 250);
  }

  focusCurrent() {
    this.nodes.get(this.selected ?? this.nodes.keys().next().value)?.focus({ preventScroll: true });
  }

  goTo(sentence, { focus = true } = {}) {
    const row = this.rowOf.get(sentence);
    if (!row) return;
    this.toolbar.uncover(row);
    if (row.kind === "furniture") this.unfolded.add(row.id);
    this.shown = this.data.rows.filter((other) => this.toolbar.isShown(other));
    this.page = Math.floor(this.shown.indexOf(row) / ROWS_PER_PAGE);
    this.draw();
    this.select(row.id, { focus, scroll: "center" });
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
        if (this.toolbar.differs(this.rowOf.get(ids[index]))) return index;
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
