// One row of the reader: its sentences, the sign between them, and why they stand side by side.

class Rows {
  constructor(reader) {
    this.reader = reader;
  }

  get says() {
    return this.reader.data.says;
  }

  draw(row, index) {
    const node = element("article", `row ${row.kind}`);
    node.dataset.row = row.id;
    if (row.relation) node.dataset.relation = row.relation;
    node.tabIndex = -1;
    node.setAttribute("aria-label", row.name);
    node.setAttribute("aria-posinset", String(index + 1));
    node.setAttribute("aria-setsize", String(this.reader.shown.length));
    if (row.kind === "furniture" && this.reader.unfolded.has(row.id)) node.classList.add("unfolded");
    node.append(this.drawSide(row, 0), this.drawGutter(row), this.drawSide(row, 1), this.drawNotes(row));
    node.addEventListener("click", () => {
      if (String(getSelection())) return;
      this.reader.select(row.id, { focus: true });
    });
    node.addEventListener("pointerover", (event) => this.light(node, event.target.closest?.("mark[data-place]")));
    node.addEventListener("pointerleave", () => this.light(node, null));
    this.reader.nodes.set(row.id, node);
    return node;
  }

  drawSide(row, side) {
    const cells = side ? row.right : row.left;
    const node = element("div", side ? "side right" : "side left");
    if (!cells.length) node.classList.add("empty");
    else {
      // Read aloud, two wordings without a name between them would run into one.
      node.setAttribute("role", "group");
      node.setAttribute("aria-label", `${this.reader.data.reports[side].siglum} ${cells.map((cell) => cell.number).join(", ")}`);
    }
    if (row.echo === side) {
      node.classList.add("echo");
      node.append(element("p", "place", fill(this.says.elsewhere, this.reader.data.reports[side])));
    }
    for (const cell of cells) node.append(this.drawCell(row, cell, side));
    const folded = cells.length - 1;
    if (row.kind === "furniture" && folded > 0) {
      node.append(element("p", "more", fill(folded === 1 ? this.says.moreLine : this.says.moreLines, { number: folded })));
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
    if (cell.role_shown) {
      const role = element("span", "role", cell.role);
      role.title = cell.role_reason ? `${cell.role}: ${cell.role_reason}` : cell.role;
      body.append(role, " ");
    }
    body.append(words(cell.pieces, this.reader.data.labels, this.reader.data.reports[side].language));
    for (const way of cell.ways) {
      const node = button("way", way.label, () => this.reader.goTo(way.to));
      node.tabIndex = -1;
      node.title = way.meaning;
      node.append(spoken(`. ${way.meaning} ${this.says.goThere}`));
      body.append(" ", node);
    }
    if (row.echo !== side) body.append(" ", this.drawCorrection(cell));
    node.append(number, body);
    return node;
  }

  drawCorrection(cell) {
    const furniture = cell.group !== "furniture";
    const action = furniture ? "furniture" : "report_text";
    const text = furniture ? this.says.isFurniture : this.says.isReportText;
    const node = button("way correct", text, () => this.reader.correcting.wish(action, cell.id));
    node.tabIndex = -1;
    node.append(spoken(`: ${fill(this.says.ofSentence, { name: cell.id })}`));
    return node;
  }

  drawGutter(row) {
    const node = element("div", "gutter");
    node.setAttribute("aria-hidden", "true");
    node.append(element("span", "sign", row.sign), element("span", "label", row.label));
    if (row.similarity !== null) {
      const figure = element("span", "similarity", row.similarity.toFixed(0));
      figure.title = fill(this.says.similarity, { similarity: row.similarity.toFixed(0) });
      node.append(figure);
    }
    if (row.kind === "furniture") {
      const open = this.reader.unfolded.has(row.id);
      const fold = button("fold", open ? this.says.fold : this.says.unfold, () => this.reader.fold(row));
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
      line.append(element("strong", "", guard.label), " ", element("bdi", "", guard.reason));
      node.append(line);
    }
    for (const change of row.changes) {
      const line = element("p", "change");
      line.append(element("strong", "", change.label), " ", element("span", "what", change.reason));
      node.append(line);
    }
    if (row.reason) {
      const line = element("p", "reason");
      line.append(element("strong", "", this.says.whyLinked), " ", element("bdi", "", row.reason));
      node.append(line);
    }
    for (const [side, cells] of [row.left, row.right].entries()) {
      for (const cell of cells) {
        if (row.echo === side || !cell.role_shown || !cell.role_reason) continue;
        const line = element("p", "reason");
        line.append(element("strong", "", fill(this.says.whyRole, cell)), " ", element("bdi", "", `${cell.id}: ${cell.role_reason}`));
        node.append(line);
      }
    }
    return node;
  }

  light(node, mark) {
    for (const other of node.querySelectorAll("mark.lit")) other.classList.remove("lit");
    if (!mark) return;
    for (const other of node.querySelectorAll(`mark[data-place="${mark.dataset.place}"]`)) other.classList.add("lit");
  }
}
