// The choices above the rows: what is shown, and which rows fit.

class Toolbar {
  constructor(reader, view) {
    this.reader = reader;
    this.node = element("div", "tools");
    this.view = { off: new Set(view.off), furniture: view.furniture, differences: view.differences };
  }

  differs(row) {
    if (row.guards.length || row.changes.length || row.kind === "only") return true;
    return Object.keys(row.counts).some((kind) => !this.view.off.has(kind));
  }

  isShown(row) {
    if (row.kind === "furniture") return this.view.furniture && !this.view.differences;
    return !this.view.differences || this.differs(row);
  }

  // Another view may lead to a row that is not among those chosen.
  uncover(row) {
    if (this.isShown(row)) return;
    this.view.differences = false;
    if (row.kind === "furniture") this.view.furniture = true;
  }

  draw() {
    const { says } = this.reader.data;
    const group = element("div", "toggles");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", says.whatIsShown);
    const toggle = (text, pressed, change, kind) => {
      const node = button("toggle", "", () => {
        change();
        this.reader.draw();
        this.node.querySelectorAll(".toggle")[position]?.focus();
        this.reader.component.setStateValue("view", {
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
    toggle(says.onlyDifferences, this.view.differences, () => (this.view.differences = !this.view.differences));
    toggle(says.pageFurniture, this.view.furniture, () => (this.view.furniture = !this.view.furniture));
    for (const kind of this.reader.data.kinds) {
      const off = this.view.off.has(kind.kind);
      toggle(kind.label, !off, () => (off ? this.view.off.delete(kind.kind) : this.view.off.add(kind.kind)), kind);
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
    this.node.replaceChildren(group, status);
  }
}
