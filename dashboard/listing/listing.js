// Lists of sentences, one wording or two side by side, each with a way to its place in the text.

const ITEMS_AT_ONCE = 100;
const lists = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let state = lists.get(parentElement);
  if (!state) {
    state = { root: element("section", "listing component"), signature: null };
    parentElement.append(state.root);
    lists.set(parentElement, state);
  }
  state.component = component;
  if (state.signature === data.signature) return;
  state.signature = data.signature;
  const go = (item) => state.component.setTriggerValue("goto", { to: item.to, stretches: item.stretches });
  state.root.replaceChildren(...data.groups.map((group) => drawGroup(group, data, go)));
}

function drawGroup(group, data, go) {
  const node = element("section", "group");
  const title = element("h2", "");
  if (group.siglum) title.append(element("span", "siglum", group.siglum));
  title.append(element("bdi", "", group.title));
  node.append(title, element("p", "note", group.note));
  const list = element("ol", "");
  const more = button("way", "", () => show());
  let shown = 0;
  const show = () => {
    const next = group.items.slice(shown, shown + ITEMS_AT_ONCE);
    list.append(...next.map((item) => drawItem(item, data, go)));
    shown += next.length;
    more.textContent = fill(data.says.more, { number: group.items.length - shown });
    more.hidden = shown >= group.items.length;
  };
  show();
  node.append(list, more);
  return node;
}

function drawItem(item, { labels, says }, go) {
  const node = element("li", item.sides.length > 1 ? "item pair" : "item");
  const content = element("div", "content");
  if (item.tags.length) {
    const tags = element("p", "tags");
    for (const tag of item.tags) tags.append(element("span", "tag", tag));
    content.append(tags);
  }
  const wordings = element("div", "wordings");
  for (const side of item.sides) wordings.append(drawWording(side, labels, says));
  content.append(wordings);
  if (item.reason) {
    const reason = element("p", "reason");
    reason.append(element("bdi", "", item.reason));
    content.append(reason);
  }
  const way = button("way", says.showInText, () => go(item));
  way.append(spoken(`: ${fill(says.ofSentence, item)}`));
  node.append(content, way);
  return node;
}

function drawWording(side, labels, says) {
  const node = element("div", "wording");
  const body = element("div", "body");
  if (!side.sentences.length) body.append(element("span", "missing", says.nothingHere));
  for (const pieces of side.sentences) body.append(words(pieces, labels, side.language), " ");
  node.append(element("span", "names", side.names), body);
  return node;
}
