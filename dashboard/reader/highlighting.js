// Words that another view sent the reader to, or that were searched; the text itself stays as it was drawn.

function highlight(list, stretches, name) {
  if (!globalThis.Highlight) return;
  const highlighted = new Highlight();
  CSS.highlights.set(name, highlighted);
  if (!stretches.length) return;
  const nodes = new Map();
  for (const node of list.querySelectorAll("[data-cell] .words")) {
    const { cell } = node.closest("[data-cell]").dataset;
    nodes.set(cell, [...(nodes.get(cell) ?? []), node]);
  }
  for (const stretch of stretches) {
    for (const node of nodes.get(stretch.sentence) ?? []) highlighted.add(rangeOf(node, stretch));
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
