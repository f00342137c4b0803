// The choices above the rows: what is shown, and which rows fit.

class Toolbar {
  constructor(reader, view) {
    this.reader = reader;
    this.node = element("div", "tools");
    const { furniture, differences } = view;
    this.view = { off: new Set(view.off), hidden: new Set(view.hidden), furniture, differences };
  }

  differs(row) {
    if (row.guards.length || row.changes.length || row.kind === "only") return true;
    return Object.keys(row.counts).some((kind) => !this.view.off.has(kind));
  }

  isShown(row) {
    if (row.kind === "furniture") return this.view.furniture && !this.view.differences;
    if (rowsOf(row).every((name) => this.view.hidden.has(name)) && row.kind !== "heading") return false;
    return !this.view.differences || this.differs(row);
  }

  // Another view may lead to a row that is not among those chosen.
  uncover(row) {
    if (this.isShown(row)) return;
    this.view.differences = false;
    for (const name of rowsOf(row)) this.view.hidden.delete(name);
    if (row.kind === "furniture") this.view.furniture = true;
  }

  draw() {
    const { says, rowKinds, kinds } = this.reader.data;
    const { view } = this;
    const rows = this.group(says.rowsShown);
    const turn = (set, name) => set.delete(name) || set.add(name);
    this.toggle(rows, { label: says.onlyDifferences }, view.differences, () => (view.differences = !view.differences));
    this.toggle(rows, { label: says.pageFurniture }, view.furniture, () => (view.furniture = !view.furniture));
    for (const kind of rowKinds) {
      this.toggle(rows, kind, !view.hidden.has(kind.kind), () => turn(view.hidden, kind.kind));
    }
    const words = this.group(says.wordsMarked);
    for (const kind of kinds) {
      this.toggle(words, kind, !view.off.has(kind.kind), () => turn(view.off, kind.kind), "difference");
    }
    const shown = this.reader.data.kinds.reduce((sum, kind) => sum + (this.view.off.has(kind.kind) ? 0 : kind.count), 0);
    const all = this.reader.data.kinds.reduce((sum, kind) => sum + kind.count, 0);
    const counted = shown !== all ? says.someMarked : all === 1 ? says.differenceMarked : says.differencesMarked;
    const status = element("p", "status", fill(counted, { number: shown, all }));
    if (this.reader.stretches.length) {
      const number = this.reader.stretches.length;
      const clear = button("way", fill(number === 1 ? says.clearHighlight : says.clearHighlights, { number }), () => {
        this.reader.stretches = [];
        this.reader.draw();
        this.reader.nodes.get(this.reader.selected)?.focus({ preventScroll: true });
      });
      status.prepend(clear, " ");
    }
    status.append(element("span", "keys", ` ${says.keys}`));
    this.node.replaceChildren(rows, ...(kinds.length ? [words] : []), status);
  }

  group(name) {
    const group = element("div", "toggles");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", name);
    group.append(element("span", "name", name));
    return group;
  }

  toggle(group, { label, kind, count, sign }, pressed, change, look = "") {
    const node = button("toggle", "", () => {
      const position = [...this.node.querySelectorAll(".toggle")].indexOf(node);
      change();
      this.reader.draw();
      this.node.querySelectorAll(".toggle")[position]?.focus();
      const { off, hidden, furniture, differences } = this.view;
      this.reader.component.setStateValue("view", { off: [...off], hidden: [...hidden], furniture, differences });
    });
    node.setAttribute("aria-pressed", String(pressed));
    const sample = element("span", `${look} sample`, sign ? `${sign} ${label}` : label);
    if (look) sample.dataset.kind = kind;
    node.append(sample);
    if (count !== undefined) node.append(element("span", "count", String(count)));
    group.append(node);
  }
}

// The names of the choices that a row answers to: its relation, or the reports that alone have it.
function rowsOf(row) {
  if (row.relation) return [row.relation];
  return [row.left.length ? "left" : "", row.right.length ? "right" : ""].filter(Boolean);
}
