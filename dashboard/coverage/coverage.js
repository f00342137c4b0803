// The coverage figures: who published what, how much of it the other shares, and each sentence as a cell of a strip.

const drawn = new WeakMap();

export default function (component) {
  const { data, parentElement } = component;
  let state = drawn.get(parentElement);
  if (!state) {
    state = { root: element("section", "coverage component"), signature: null };
    parentElement.append(state.root);
    drawn.set(parentElement, state);
  }
  state.component = component;
  if (state.signature === data.signature) return;
  state.signature = data.signature;
  const go = (to) => state.component.setTriggerValue("goto", to);
  state.root.replaceChildren(drawFindings(data, go), drawSides(data, go));
}

function drawFindings({ findings, says }, go) {
  const box = element("section", "findings");
  box.append(element("h2", "", says.whatWasChanged), element("p", "counted", findings.counted));
  const list = element("ol", "");
  for (const finding of findings.items) {
    const item = element("li", "");
    const way = button("way", says.showInText, () => go(finding.to));
    way.append(spoken(`: ${fill(says.ofFinding, finding)}`));
    const sides = element("span", "wordings");
    sides.append(quoted("A", finding.left, says), quoted("B", finding.right, says));
    item.append(element("strong", "", finding.label), sides, element("span", "why", finding.reason), way);
    list.append(item);
  }
  if (findings.items.length) box.append(list);
  return box;
}

function quoted(siglum, text, says) {
  const side = element("span", "quoted");
  side.append(element("span", "names", siglum));
  side.append(text ? element("bdi", "words", text) : element("span", "missing", says.notSaid));
  return side;
}

function drawSides(data, go) {
  const sides = element("div", "sides");
  data.directions.forEach((direction, index) => sides.append(drawSide(direction, data.reports[index], data.says, go)));
  return sides;
}

function drawSide(direction, report, says, go) {
  const side = element("section", "side");
  const title = element("h2", "outlet");
  title.append(element("span", "siglum", direction.siglum), element("bdi", "", report.head.outlet));
  const about = element("dl", "about");
  for (const [name, value] of report.lines) {
    const words = element("bdi", "", value);
    const line = element("dd", "");
    line.append(words);
    about.append(element("dt", "", name), line);
  }
  const figure = element("p", "figure");
  figure.append(element("span", "percent", direction.percent), " ", element("span", "claim", direction.claim));
  side.append(title, about, figure, drawBar(direction, says), drawTable(direction, says));
  side.append(element("p", "counted", direction.counted), element("p", "counted", direction.apart));
  side.append(element("h3", "", says.inReadingOrder), drawStrip(direction, says, go), drawKey(direction, says));
  return side;
}

function drawBar(direction, says) {
  const bar = element("div", "bar");
  bar.setAttribute("role", "img");
  const named = direction.parts.filter((part) => part.words).map((part) => `${part.label} ${part.percent}`);
  bar.setAttribute("aria-label", fill(says.reportingWordsOf, { siglum: direction.siglum, parts: named.join(", ") }));
  for (const part of direction.parts) {
    if (!part.words) continue;
    const segment = element("span", "segment fill", part.share >= 6 ? part.sign : "");
    segment.dataset.key = part.key;
    segment.style.flexGrow = part.share;
    segment.title = fill(says.shareOfWords, part);
    bar.append(segment);
  }
  return bar;
}

function drawTable(direction, says) {
  const table = element("table", "");
  const head = element("tr", "");
  for (const name of [says.relation, says.sentences, says.words, says.share]) {
    const cell = element("th", "", name);
    cell.scope = "col";
    head.append(cell);
  }
  table.append(head);
  for (const part of direction.parts) {
    const row = element("tr", part.words ? "" : "none");
    const name = element("th", "");
    name.scope = "row";
    const swatch = element("span", "swatch fill", part.sign);
    swatch.dataset.key = part.key;
    swatch.setAttribute("aria-hidden", "true");
    name.append(swatch, part.label);
    name.title = part.meaning;
    row.append(name);
    for (const value of [part.sentences, part.words, part.percent]) row.append(element("td", "", String(value)));
    table.append(row);
  }
  return table;
}

// What stands in the strip and in no row of the table.
function drawKey(direction, says) {
  const key = element("p", "key");
  const names = { heading: says.headingAlone, furniture: says.pageFurniture };
  for (const [kind, name] of Object.entries(names)) {
    const cell = direction.strip.find((sentence) => sentence.key === kind);
    if (!cell) continue;
    const swatch = element("span", "swatch fill", cell.sign);
    swatch.dataset.key = kind;
    swatch.setAttribute("aria-hidden", "true");
    key.append(swatch, element("span", "", name));
  }
  return key;
}

// One Tab stop for the strip; arrow keys move inside it.
function drawStrip(direction, says, go) {
  const strip = element("div", "strip");
  strip.setAttribute("role", "group");
  strip.setAttribute("aria-label", fill(says.strip, direction));
  direction.strip.forEach((sentence, index) => {
    const cell = button("fill", sentence.sign, () => go(sentence.id));
    cell.dataset.key = sentence.key;
    cell.title = sentence.label;
    cell.setAttribute("aria-label", sentence.label);
    cell.tabIndex = index ? -1 : 0;
    strip.append(cell);
  });
  strip.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const cells = [...strip.children];
    const at = cells.indexOf(event.target);
    const to = event.key === "Home" ? 0 : event.key === "End" ? cells.length - 1 : at + step;
    if (at < 0 || !cells[to]) return;
    event.preventDefault();
    cells[at].tabIndex = -1;
    cells[to].tabIndex = 0;
    cells[to].focus();
  });
  return strip;
}
