// The annotated article. Python decided which note stands where; this draws, folds and moves about.

const LINES_AT_ONCE = 300;
const articles = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let article = articles.get(parentElement);
  if (!article) {
    article = new Article(parentElement);
    articles.set(parentElement, article);
  }
  article.component = component;
  if (article.signature !== data.signature) article.load(data);
  article.follow(data.goto);
}

class Article {
  constructor(parent) {
    this.root = element("section", "annotated component");
    this.head = element("div", "head");
    this.list = element("div", "lines");
    this.list.setAttribute("role", "feed");
    this.more = button("way", "", () => this.drawFurther(this.drawn + LINES_AT_ONCE));
    this.root.append(this.head, this.list, this.more);
    parent.append(this.root);
    this.list.addEventListener("keydown", (event) => this.onKey(event));
  }

  load(data) {
    const current = this.selected;
    this.signature = data.signature;
    this.data = data;
    this.says = data.says;
    this.nodes = new Map();
    this.drawn = 0;
    this.selected = null;
    this.root.setAttribute("aria-label", this.says.article);
    this.list.setAttribute("aria-label", this.says.lines);
    this.drawHead();
    this.list.replaceChildren();
    if (!data.lines.length) this.list.append(element("p", "nothing", this.says.empty));
    this.drawFurther(LINES_AT_ONCE);
    const line = current && this.lineOf(current);
    if (line) this.mark(line.id);
    else if (data.lines.length) this.nodes.get(data.lines[0].id).tabIndex = 0;
  }

  // The line of a sentence, or the one beside which a sentence of the other report is told.
  lineOf(sentence) {
    return (
      this.data.lines.find((line) => line.id === sentence) ??
      this.data.lines.find((line) => line.there.includes(sentence))
    );
  }

  drawHead() {
    const report = this.data.heads[this.data.base];
    const title = element("h2", "outlet");
    title.append(element("span", "siglum", report.siglum), outletName(report.outlet));
    const turn = button("turn", this.says.turn, () => {
      this.component.setStateValue("base", 1 - this.data.base);
    });
    const notes = this.data.lines.some((line) => line.notes.length);
    const about = element("p", "about");
    about.append(element("bdi", "", report.about));
    this.head.replaceChildren(title, turn, about, element("p", "keys", notes ? this.says.keys : this.says.noNotes));
  }

  drawFurther(until) {
    const next = this.data.lines.slice(this.drawn, until);
    this.list.append(...next.map((line, index) => this.drawLine(line, this.drawn + index)));
    this.drawn += next.length;
    const left = this.data.lines.length - this.drawn;
    this.more.hidden = left <= 0;
    this.more.textContent = fill(this.says.more, { number: left });
  }

  drawLine(line, index) {
    const node = element("article", `line ${line.group}`);
    if (line.opens) node.classList.add("opens");
    node.tabIndex = -1;
    node.dataset.line = line.id;
    node.setAttribute("aria-posinset", String(index + 1));
    node.setAttribute("aria-setsize", String(this.data.lines.length));
    node.append(this.drawText(line));
    const counted = line.notes.length
      ? fill(line.notes.length === 1 ? this.says.note : this.says.notes, { number: line.notes.length })
      : "";
    node.setAttribute("aria-label", [line.name, line.role, counted].filter(Boolean).join(", "));
    if (line.notes.length) node.append(...this.drawMargin(line, counted, node));
    node.addEventListener("click", () => {
      if (!String(getSelection())) this.select(line.id, { focus: true });
    });
    node.addEventListener("pointerover", (event) => this.light(node, event.target.closest?.("mark[data-place]")));
    node.addEventListener("pointerleave", () => this.light(node, null));
    this.nodes.set(line.id, node);
    return node;
  }

  drawText(line) {
    const text = element("div", "text");
    const number = element("span", "number", String(line.number));
    number.setAttribute("aria-hidden", "true");
    const body = element("div", "body");
    if (line.role) body.append(element("span", "role", line.role), " ");
    body.append(words(line.pieces, this.data.labels, this.data.heads[this.data.base].language));
    text.append(number, body);
    return text;
  }

  drawMargin(line, counted, node) {
    const margin = element("div", "margin");
    margin.append(...line.notes.map((note) => this.drawNote(note)));
    const fold = button("fold", counted, () => {
      const open = node.classList.toggle("unfolded");
      fold.setAttribute("aria-expanded", String(open));
    });
    fold.setAttribute("aria-expanded", "false");
    fold.tabIndex = -1;
    return [fold, margin];
  }

  drawNote(note) {
    const node = element("div", `note ${note.kind}`);
    const head = element("p", "label");
    const sign = element("span", "sign", note.sign);
    sign.setAttribute("aria-hidden", "true");
    head.append(sign, " ", element("strong", "", note.label));
    if (note.place) head.append(" ", element("span", "place", note.place));
    node.append(head);
    if (note.sentences.length) {
      const said = element("p", "said");
      const language = this.data.heads[1 - this.data.base].language;
      for (const pieces of note.sentences) said.append(words(pieces, this.data.labels, language), " ");
      node.append(said);
    }
    for (const change of note.changes) {
      const line = element("p", change.grave ? "change grave" : "change");
      line.append(element("strong", "", change.label), " ", element("bdi", "", change.reason));
      node.append(line);
    }
    const way = button("way", this.says.beside, () => this.component.setTriggerValue("beside", note.to));
    way.tabIndex = -1;
    way.append(spoken(`: ${fill(this.says.ofSentence, { name: note.to })}`));
    node.append(way);
    return node;
  }

  light(node, mark) {
    for (const other of node.querySelectorAll("mark.lit")) other.classList.remove("lit");
    if (!mark) return;
    for (const other of node.querySelectorAll(`mark[data-place="${mark.dataset.place}"]`)) other.classList.add("lit");
  }

  mark(id) {
    this.selected = id;
    markCurrent(this.nodes, id);
  }

  select(id, { focus = false, scroll = "nearest" } = {}) {
    const at = this.data.lines.findIndex((line) => line.id === id);
    if (at >= this.drawn) this.drawFurther(at + LINES_AT_ONCE);
    this.mark(id);
    bringIntoView(this.nodes.get(id), { focus, scroll });
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.component.setStateValue("focus", id), 250);
  }

  follow(command) {
    if (!command || command.seq === this.followed) return;
    this.followed = command.seq;
    const line = this.lineOf(command.to);
    // Streamlit settles the page's height only after the component has drawn.
    if (line) requestAnimationFrame(() => requestAnimationFrame(() => this.select(line.id, { focus: true, scroll: "center" })));
  }

  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("button")) return;
    const { lines } = this.data;
    const at = lines.findIndex((line) => line.id === (event.target.closest(".line")?.dataset.line ?? this.selected));
    const reach = (step) => {
      for (let to = at + step; to >= 0 && to < lines.length; to += step) if (lines[to].notes.length) return to;
      return at;
    };
    let to = null;
    if (event.key === "ArrowDown" || event.key === "j") to = Math.min(lines.length - 1, at + 1);
    else if (event.key === "ArrowUp" || event.key === "k") to = Math.max(0, at - 1);
    else if (event.key === "Home") to = 0;
    else if (event.key === "End") to = lines.length - 1;
    else if (event.key === "n") to = reach(1);
    else if (event.key === "p") to = reach(-1);
    else if (event.key === "Enter") {
      event.preventDefault();
      this.component.setTriggerValue("beside", lines[at].id);
      return;
    }
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.select(lines[to].id, { focus: true, scroll: "center" });
  }
}
