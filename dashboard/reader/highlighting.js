// Words that another view sent the reader to; the text itself stays as it was drawn.

function highlight(list, stretches) {
  if (!globalThis.Highlight) return;
  const ranges = stretches.flatMap((stretch) =>
    [...list.querySelectorAll(`[data-cell="${stretch.sentence}"] .words`)].map((node) => rangeOf(node, stretch)),
  );
  CSS.highlights.set("sought", new Highlight(...ranges));
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
