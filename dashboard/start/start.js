// Cards that open a comparison. The title is the button; the card around it answers to the mouse as well.

const starts = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let state = starts.get(parentElement);
  if (!state) {
    state = { root: element("section", "start component") };
    parentElement.append(state.root);
    starts.set(parentElement, state);
  }
  state.component = component;
  const open = (id) => state.component.setTriggerValue("opened", id);
  state.root.replaceChildren(...data.groups.map((group) => drawGroup(group, open)));
}

function drawGroup(group, open) {
  const node = element("section", "group");
  node.append(element("h2", "", group.title));
  if (group.note) node.append(element("p", "note", group.note));
  const list = element("ul", "");
  list.append(...group.cards.map((card) => drawCard(card, open)));
  node.append(list);
  return node;
}

function drawCard(card, open) {
  const node = element("li", "card");
  const title = button("title", "", () => open(card.id));
  card.names.forEach((text, index) => {
    const name = element("bdi", "", text);
    if (card.language) name.lang = card.language;
    if (index) title.append(" – ");
    title.append(name);
  });
  node.append(title, line("about", card.about));
  if (card.text) node.append(line("text", card.text));
  if (card.figures.length) {
    const figures = element("p", "figures");
    for (const figure of card.figures) figures.append(element("span", "", figure));
    node.append(figures);
  }
  return node;
}

function line(className, text) {
  const node = element("p", className);
  node.append(element("bdi", "", text));
  return node;
}
