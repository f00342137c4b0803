// Putting the comparison right from the reader: a sentence is chosen, E or the button opens a panel below its row, and
// one more key or click links, unlinks, splits, merges or renames. Python makes the correction and keeps the log.

// After so long without an answer no more is waited for, and what was wished meanwhile is dropped, which is said: the
// connection may have been lost, and a link or an undo that comes later than it was meant would surprise.
const LONGEST_ANSWER = 20_000; // milliseconds

class Correcting {
  constructor(reader) {
    this.reader = reader;
    this.subject = null;
    this.pointed = null;
    this.panel = null;
    this.heard = null;
    this.waiting = null; // the timer as long as a wish is on its way to Python and back
    this.wishes = [];
    this.node = element("div", "correcting");
    this.live = element("span", "heard");
    this.live.setAttribute("role", "status");
    reader.list.addEventListener("click", (event) => this.onClick(event), true);
    reader.root.addEventListener("keydown", (event) => this.onKey(event));
    // Undoing is meant wherever the focus is on the page, but not in a field, which undoes what was typed there.
    const onUndo = (event) => {
      if (!this.node.isConnected) document.removeEventListener("keydown", onUndo);
      else if (!isWritten(event)) this.onUndo(event);
    };
    document.addEventListener("keydown", onUndo);
  }

  // What there is to correct; each new comparison brings its own.
  load(data) {
    this.data = data.correcting;
    this.cells = new Map();
    this.linked = new Set();
    for (const row of data.rows) {
      for (const [side, cells] of [row.left, row.right].entries()) {
        for (const cell of cells) {
          if (row.echo !== side) this.cells.set(cell.id, cell);
          if (cell.linked) this.linked.add(cell.id);
        }
      }
    }
    this.panel = null;
    this.subject = null;
    delete this.reader.root.dataset.partner;
  }

  // Where the log stands: handed over anew with every run.
  update(log) {
    const { says } = this.data;
    const act = (action, text, what, keys) => {
      const node = button("toggle act", text, () => this.wish(action, this.reader.selected ?? ""));
      node.disabled = !what;
      node.title = what ? fill(action === "undo" ? says.undoWhat : says.redoWhat, { what }) : text;
      node.setAttribute("aria-label", node.title);
      node.setAttribute("aria-keyshortcuts", keys);
      return node;
    };
    const open = button("toggle act", says.correct, () => this.open(this.reader.selected ?? this.reader.shown[0]?.id));
    open.append(element("kbd", "", "E"));
    open.setAttribute("aria-keyshortcuts", "e");
    const held = [...this.node.querySelectorAll("button")].indexOf(this.node.getRootNode().activeElement);
    const undo = act("undo", says.undo, log.undo, "Control+Z");
    const redo = act("redo", says.redo, log.redo, "Control+Shift+Z");
    this.node.setAttribute("role", "group");
    this.node.setAttribute("aria-label", says.bar);
    this.node.replaceChildren(open, undo, redo, element("span", "made", log.count), this.live);
    if (held >= 0) [open, undo, redo].at([open, undo, redo][held].disabled ? 0 : held).focus();
    if (log.seq !== this.heard) {
      this.stopWaiting(log.said);
      this.heard = log.seq;
      if (this.wishes.length) this.send(this.wishes.shift());
    }
  }

  // Choosing

  rowAt(id) {
    return this.reader.rowOf.get(id);
  }

  subjectOf(row) {
    const own = this.ownCells(row);
    return (own.find((cell) => cell.id === this.pointed) ?? own[0]).id;
  }

  ownCells(row) {
    return [row.left, row.right].flatMap((cells, side) => (row.echo === side ? [] : cells));
  }

  open(id) {
    const row = id && this.rowAt(id);
    if (!row || !this.reader.nodes.has(row.id)) return;
    this.close();
    if (row.kind === "furniture" && !this.reader.unfolded.has(row.id)) this.reader.fold(row);
    this.reader.select(row.id);
    this.subject = this.ownCells(row).some((cell) => cell.id === id && id !== row.id) ? id : this.subjectOf(row);
    this.panel = this.drawPanel(row);
    this.reader.nodes.get(row.id).append(this.panel);
    this.reader.root.dataset.partner = this.subject[0] === "A" ? "right" : "left";
    this.panel.querySelector("button, input").focus({ preventScroll: true });
    // A panel that fills the window would push its own sentence out of sight.
    const tall = this.panel.offsetHeight > 0.6 * innerHeight;
    if (tall) this.reader.nodes.get(row.id).scrollIntoView({ block: "start" });
    else this.panel.scrollIntoView({ block: "nearest" });
  }

  close({ focus = false } = {}) {
    this.panel?.remove();
    this.panel = null;
    delete this.reader.root.dataset.partner;
    const row = focus && this.subject && this.rowAt(this.subject);
    if (row) this.reader.nodes.get(row.id)?.focus({ preventScroll: true });
  }

  wish(action, sentence, more = {}) {
    this.close({ focus: true });
    if (sentence) this.reader.selected = sentence;
    const empty = { other: "", left: [], right: [], value: "" };
    this.wishes.push({ action, sentence, ...empty, ...more });
    if (!this.waiting) this.send(this.wishes.shift());
  }

  // One wish at a time: a second one would break off the run that fulfills the first, and the page with the focus on it
  // would be drawn anew, or the wish be lost.
  send(wish) {
    this.live.textContent = this.data.says.waiting;
    this.waiting = setTimeout(() => {
      this.wishes = [];
      this.stopWaiting(this.data.says.unanswered);
    }, LONGEST_ANSWER);
    this.reader.component.setTriggerValue("correction", { ...wish, made: Date.now() });
  }

  stopWaiting(said) {
    clearTimeout(this.waiting);
    this.waiting = null;
    this.live.textContent = said;
  }

  // The panel

  drawPanel(row) {
    const { says } = this.data;
    const panel = element("section", "panel");
    panel.setAttribute("aria-label", fill(says.panel, { sentence: this.subject }));
    panel.append(this.drawSubjects(row));
    const cell = this.cells.get(this.subject);
    if (cell.group === "furniture") panel.append(element("p", "quiet", says.isFurniture));
    else panel.append(this.drawOffers(row));
    if (row.relation) panel.append(this.drawLink(row));
    const roles = this.data.roles.map((role) =>
      this.choice(role.label, role.label === cell.role, () => this.wish("role", this.subject, { value: role.value })),
    );
    panel.append(this.group(says.role, roles));
    panel.addEventListener("keydown", (event) => this.onPanelKey(event, row));
    panel.addEventListener("click", (event) => event.stopPropagation());
    return panel;
  }

  group(title, nodes, kind = "") {
    const node = element("div", `group ${kind}`);
    node.setAttribute("role", "group");
    node.setAttribute("aria-label", title);
    const name = element("span", "title", title);
    name.setAttribute("aria-hidden", "true");
    node.append(name, ...nodes);
    return node;
  }

  choice(text, pressed, act) {
    const node = button("choice", text, () => {
      if (pressed) this.close({ focus: true });
      else act();
    });
    node.setAttribute("aria-pressed", String(pressed));
    return node;
  }

  drawSubjects(row) {
    const { says } = this.data;
    const own = this.ownCells(row);
    const cells = row.kind === "furniture" || own.length > 8 ? own.filter((cell) => cell.id === this.subject) : own;
    const subjects = cells.map((cell) => this.choice(cell.id, cell.id === this.subject, () => this.turnTo(cell.id)));
    const close = button("choice close", says.close, () => this.close({ focus: true }));
    return this.group(says.which, [...subjects, element("span", "quiet keys", says.keys), close], "subjects");
  }

  turnTo(id) {
    this.pointed = id;
    this.open(id);
  }

  drawOffers(row) {
    const { says, offers } = this.data;
    const side = this.subject[0] === "A" ? 1 : 0;
    const { siglum, language } = this.reader.data.reports[side];
    const beside = new Set([row.left, row.right][side].filter((cell) => cell.linked).map((cell) => cell.id));
    const inLink = beside.size && [row.left, row.right][1 - side].some((cell) => cell.linked && cell.id === this.subject);
    const fitting = (offers[this.subject] ?? []).filter((offer) => !(inLink && beside.has(offer.to)));
    const list = element("ol", "offers");
    for (const [index, offer] of fitting.entries()) {
      const cell = this.cells.get(offer.to);
      if (!cell) continue;
      const line = element("li");
      const words = element("bdi", "what", cell.pieces.map((piece) => piece.text).join(""));
      if (language !== "und") words.lang = language;
      const figure = element("span", "quiet", fill(says.shares, offer));
      line.append(element("kbd", "", String(index + 1)), element("span", "id", offer.to), words, figure);
      if (this.linked.has(offer.to)) line.append(element("span", "quiet", says.linked));
      line.append(...this.linkButtons(offer.to));
      list.append(line);
    }
    if (!list.childElementCount) list.append(element("li", "quiet", fill(says.noOffers, { siglum })));
    return this.group(says.linkWith, [list, this.drawAnother(siglum)], "wide");
  }

  linkButtons(other) {
    const { says } = this.data;
    const link = button("choice", says.link, () => this.wish("link", this.subject, { other }));
    link.append(spoken(` ${this.subject} – ${other}`));
    if (!this.linked.has(other) && !this.linked.has(this.subject)) return [link];
    const join = button("choice", says.join, () => this.wish("merge", this.subject, { other }));
    join.title = says.joinMeans;
    join.append(spoken(` ${this.subject} – ${other}`));
    return [link, join];
  }

  drawAnother(siglum) {
    const { says } = this.data;
    const form = element("form", "another");
    const label = element("label", "", fill(says.another, { siglum }));
    const number = element("input");
    number.type = "number";
    number.min = "1";
    number.inputMode = "numeric";
    label.append(" ", number);
    const fault = element("span", "fault");
    fault.setAttribute("role", "alert");
    const link = element("button", "choice", says.link);
    link.type = "submit";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const other = `${siglum}${number.value}`;
      const cell = this.cells.get(other);
      if (cell && cell.group !== "furniture") this.wish("link", this.subject, { other });
      else fault.textContent = fill(says.noSuch, { siglum, number: number.value || "?" });
    });
    form.append(label, link, element("span", "quiet", fill(says.orClick, { siglum })), fault);
    return form;
  }

  linkOf(row) {
    const [left, right] = [row.left, row.right].map((cells) => cells.filter((cell) => cell.linked).map((cell) => cell.id));
    return { left, right };
  }

  drawLink(row) {
    const { says, relations } = this.data;
    const link = this.linkOf(row);
    const act = (text, action) => button("choice", text, () => this.wish(action, this.subject, link));
    const unlink = act(says.unlink, "unlink");
    unlink.append(element("kbd", "", "U"));
    const acts = [unlink];
    if (link.left.length > 1 || link.right.length > 1) {
      acts.push(act(says.split, "split"));
      const mine = link.left.includes(this.subject) ? link.left : link.right;
      if (mine.includes(this.subject) && mine.length > 1) acts.push(act(fill(says.free, { sentence: this.subject }), "free"));
    }
    const named = relations.map((relation) =>
      this.choice(relation.label, relation.value === row.relation, () =>
        this.wish("relation", this.subject, { ...link, value: relation.value }),
      ),
    );
    const node = element("div", "of-link");
    node.append(this.group(says.thisLink, acts), this.group(says.relation, named));
    return node;
  }

  // Keys and clicks

  onClick(event) {
    const cell = event.target.closest("[data-cell]")?.dataset.cell;
    if (!cell || event.target.closest("button, .panel") || String(getSelection())) return;
    this.pointed = cell;
    if (!this.panel) return;
    event.stopPropagation();
    if (cell[0] === this.subject[0]) this.turnTo(cell);
    else this.wish("link", this.subject, { other: cell });
  }

  onUndo(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const action = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : null;
    if (!action) return;
    event.preventDefault();
    this.wish(action, this.reader.selected ?? "");
  }

  onKey(event) {
    if (event.key.toLowerCase() !== "e" || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest("input, textarea, .panel")) return;
    const row = event.target.closest(".row")?.dataset.row ?? this.reader.selected;
    if (!row) return;
    event.preventDefault();
    event.stopPropagation();
    this.open(row);
  }

  onPanelKey(event, row) {
    const typing = event.target.closest("input");
    if (event.key === "Escape") this.close({ focus: true });
    else if (!typing && !event.ctrlKey && !event.metaKey && /^[1-9]$/.test(event.key)) {
      const line = this.panel.querySelectorAll(".offers li")[Number(event.key) - 1];
      const link = line?.querySelector("button");
      if (!link) return;
      link.click();
    } else if (!typing && event.key.toLowerCase() === "u" && !event.ctrlKey && !event.metaKey && row.relation) {
      this.wish("unlink", this.subject, this.linkOf(row));
    } else {
      // The rows and Streamlit have keys of their own, which are not meant here; Tab and Enter stay the browser's.
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
