// The order of first mention: two columns in the order of either report, a line from each entry to its counterpart.

const ROW = 36; // pixels; the style sheet gives every entry this height
const SVG = "http://www.w3.org/2000/svg";
const pictures = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let state = pictures.get(parentElement);
  if (!state) {
    state = { root: element("section", "mentions component"), signature: null };
    parentElement.append(state.root);
    pictures.set(parentElement, state);
  }
  state.component = component;
  if (state.signature === data.signature) return;
  state.signature = data.signature;
  const go = (mention) => state.component.setTriggerValue("goto", { to: mention.to, stretches: mention.stretches });
  const body = element("div", "body");
  body.append(drawColumn(data, 0, go, state.root), drawLines(data), drawColumn(data, 1, go, state.root));
  state.root.replaceChildren(element("p", "note", data.note), drawHeads(data), body);
}

function drawHeads(data) {
  const heads = element("div", "heads");
  for (const head of data.heads) {
    const node = element("h2", "");
    node.append(element("span", "siglum", head.siglum), outletName(head.outlet));
    heads.append(node);
  }
  heads.insertBefore(element("span", ""), heads.lastChild);
  return heads;
}

function drawColumn(data, side, go, root) {
  const list = element("ol", side ? "right" : "left");
  const ordered = [...data.mentions.keys()].sort((a, b) => data.mentions[a].ranks[side] - data.mentions[b].ranks[side]);
  for (const number of ordered) {
    const mention = data.mentions[number];
    const item = element("li", "");
    const entry = button("entry", "", () => go(mention));
    const words = element("bdi", "", mention.labels[side]);
    const { language } = data.heads[side];
    if (language !== "und") words.lang = language;
    entry.append(words);
    entry.title = mention.name;
    entry.setAttribute("aria-label", `${mention.name}. ${data.says.showInText}`);
    const light = (on) => {
      for (const other of root.querySelectorAll(`[data-mention="${number}"]`)) other.classList.toggle("lit", on);
    };
    entry.dataset.mention = number;
    for (const name of ["pointerenter", "focus"]) entry.addEventListener(name, () => light(true));
    for (const name of ["pointerleave", "blur"]) entry.addEventListener(name, () => light(false));
    item.append(entry);
    list.append(item);
  }
  return list;
}

function drawLines(data) {
  const height = data.mentions.length * ROW;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 100 ${height}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  svg.style.height = `${height}px`;
  for (const [number, { ranks }] of data.mentions.entries()) {
    const [from, to] = ranks.map((rank) => (rank + 0.5) * ROW);
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", `M0 ${from} C40 ${from} 60 ${to} 100 ${to}`);
    line.setAttribute("vector-effect", "non-scaling-stroke");
    line.setAttribute("class", ranks[0] === ranks[1] ? "same" : ranks[1] < ranks[0] ? "earlier" : "later");
    line.dataset.mention = number;
    svg.append(line);
  }
  return svg;
}
