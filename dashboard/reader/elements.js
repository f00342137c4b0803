// Building blocks shared by the components. Words of a report enter the page through textContent alone.

function element(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

// A name may be a whole line of a page: what is cut off in sight is shown on hovering, and read aloud in any case.
function outletName(outlet) {
  const node = element("bdi", "outlet-name", outlet);
  node.title = outlet;
  return node;
}

function button(className, text, onClick) {
  const node = element("button", className, text);
  node.type = "button";
  node.addEventListener("click", (event) => {
    event.stopPropagation();
    onClick(event);
  });
  return node;
}

// A message with names in braces, as Python hands it over; what stands for a name is text and nothing more.
function fill(message, values) {
  return message.replace(/\{(\w+)\}/g, (name, key) => values[key] ?? name);
}

function spoken(text) {
  return element("span", "spoken", text);
}

// One of many nodes is current: Tab reaches it and the buttons inside it, the arrow keys the others.
function markCurrent(nodes, id) {
  for (const [other, node] of nodes) {
    const current = other === id;
    node.classList.toggle("current", current);
    node.tabIndex = current ? 0 : -1;
    if (current) node.setAttribute("aria-current", "true");
    else node.removeAttribute("aria-current");
    for (const inner of node.querySelectorAll("button")) inner.tabIndex = current ? 0 : -1;
  }
}

function bringIntoView(node, { focus, scroll }) {
  if (focus) node.focus({ preventScroll: true });
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  node.scrollIntoView({ block: scroll, behavior: still ? "auto" : "smooth" });
}

// The pieces of one sentence; a difference says its kind on hover and to screen readers.
function words(pieces, labels, language) {
  const node = element("bdi", "words");
  if (language && language !== "und") node.lang = language;
  for (const piece of pieces) {
    if (!piece.kind && !piece.guard) {
      node.append(piece.text);
      continue;
    }
    const mark = element("mark", "difference");
    const names = [];
    if (piece.kind) {
      mark.dataset.kind = piece.kind;
      mark.dataset.place = piece.place;
      const name = labels.variants[piece.kind] ?? labels.changes[piece.kind];
      if (name) names.push(name);
    }
    if (piece.guard) {
      mark.dataset.guard = piece.guard;
      names.push(labels.guards[piece.guard]);
    }
    mark.append(piece.text);
    if (names.length) {
      mark.title = names.join("; ");
      mark.prepend(spoken(`[${mark.title}: `));
      mark.append(spoken("]"));
    }
    node.append(mark);
  }
  return node;
}
