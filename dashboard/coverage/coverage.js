// The coverage figures: who published what, how much of it the other shares, and each sentence as a cell of a strip.

// A longer report has narrow cells without signs: the color, the words on hover and the key say the same.
const MOST_SIGNED = 150;
const drawn = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let state = drawn.get(parentElement);
  if (!state) {
    state = { root: element("section", "coverage component"), signature: null };
    parentElement.append(state.root);
    drawn.set(parentElement, state);
  }
  state.component = component;
  if (state.signature === data.signature) return;
  state.signature = data.signature;
  const go = (to, stretches = []) => state.component.setTriggerValue("goto", { to, stretches });
  state.root.replaceChildren(drawSides(data, drawGlance, go), drawFindings(data, go), drawDetails(data));
}

// First glance: who published what and when, how much of it the other shares, and where in the text.

function drawSides(data, draw, go) {
  const sides = element("div", "sides");
  for (const [index, direction] of data.directions.entries()) sides.append(draw(direction, data, index, go));
  return sides;
}

function drawGlance(direction, { reports, says }, index, go) {
  const report = reports[index];
  const side = element("section", "side");
  const title = element("h2", "outlet");
  title.append(element("span", "siglum", direction.siglum), outletName(report.head.outlet));
  const headline = element("p", "headline");
  const name = element("bdi", report.headline ? "" : "missing", report.headline || says.noHeadline);
  if (report.headline && report.head.language !== "und") name.lang = report.head.language;
  headline.append(name);
  const about = element("dl", "about");
  for (const [name, value] of report.lines) {
    const line = element("dd", "");
    line.append(element("bdi", "", value));
    about.append(element("dt", "", name), line);
  }
  const figure = element("p", "figure");
  figure.append(element("span", "percent", direction.percent), " ", element("span", "claim", direction.claim));
  side.append(title, headline, about, figure, drawStrip(direction, says, go), drawKey(direction));
  return side;
}

// The changes that matter most

function drawFindings({ findings, says, labels }, go) {
  const box = element("section", "findings");
  const head = element("div", "heading");
  head.append(element("h2", "", says.whatWasChanged));
  if (findings.items.length) head.append(button("way", says.allChanges, () => go("changes")));
  box.append(head);
  const list = element("ol", "");
  list.append(...findings.items.map((finding) => drawFinding(finding, says, labels, go)));
  if (findings.items.length) box.append(list);
  box.append(element("p", "counted", findings.counted));
  if (findings.facts) {
    const facts = element("p", "counted", `${findings.facts} `);
    facts.append(button("way", says.allFacts, () => go("facts")));
    box.append(facts);
  }
  return box;
}

function drawFinding(finding, says, labels, go) {
  const item = element("li", "");
  const kind = element("div", "kind");
  kind.append(element("strong", "", finding.label), element("span", "why", finding.reason));
  const way = button("way", says.showInText, () => go(finding.to, finding.stretches));
  way.append(spoken(`: ${fill(says.ofFinding, finding)}`));
  item.append(kind, ...finding.sides.map((side) => drawWording(side, says, labels)), way);
  return item;
}

function drawWording(side, says, labels) {
  const node = element("div", side.said ? "wording" : "wording unsaid");
  const body = element("div", "");
  if (!side.said) body.append(element("span", "missing", says.notSaid), " ");
  body.append(words(side.pieces, labels, side.language));
  node.append(element("span", "names", side.siglum), body);
  return node;
}

// What the figures count, for whoever wants to check them

function drawDetails(data) {
  const details = element("details", "");
  details.append(element("summary", "", data.says.details), drawSides(data, drawCounting));
  return details;
}

function drawCounting(direction, { reports, says }, index) {
  const side = element("section", "side");
  const title = element("h3", "outlet");
  title.append(element("span", "siglum", direction.siglum), outletName(reports[index].head.outlet));
  side.append(title, drawBar(direction, says), drawTable(direction, says));
  for (const text of [direction.counted, direction.apart, ...reports[index].notes]) {
    side.append(element("p", "counted", text));
  }
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

// The key of the strip: every sign in it, with the number of its sentences.
function drawKey(direction) {
  const key = element("ul", "key");
  for (const { key: kind, sign, label } of direction.legend) {
    const entry = element("li", "");
    const swatch = element("span", "swatch fill", sign);
    swatch.dataset.key = kind;
    swatch.setAttribute("aria-hidden", "true");
    entry.append(swatch, label);
    key.append(entry);
  }
  return key;
}

// One Tab stop for the strip; arrow keys move inside it.
function drawStrip(direction, says, go) {
  const strip = element("div", direction.strip.length > MOST_SIGNED ? "strip dense" : "strip");
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
