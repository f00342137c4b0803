// Two reports along one axis: a row for each date or speaker, what A and B have there side by side.

const pictures = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let state = pictures.get(parentElement);
  if (!state) {
    state = { root: element("section", "parallels component"), signature: null };
    parentElement.append(state.root);
    pictures.set(parentElement, state);
  }
  state.component = component;
  if (state.signature === data.signature) return;
  state.signature = data.signature;
  const go = (place) => state.component.setTriggerValue("goto", { to: place.to, stretches: place.stretches });
  state.root.replaceChildren(...drawKeys(data.keys), drawTable(data, go));
}

function drawKeys(keys) {
  const names = Object.entries(keys);
  if (!names.length) return [];
  const node = element("p", "keys");
  for (const [key, name] of names) {
    const sample = element("span", "bar");
    sample.dataset.key = key;
    sample.setAttribute("aria-hidden", "true");
    const entry = element("span", "entry");
    entry.append(sample, element("span", "", name));
    node.append(entry);
  }
  return [node];
}

function drawTable(data, go) {
  const table = element("table", "");
  const head = element("tr", "heads");
  const corner = element("td", "");
  head.append(corner);
  for (const report of data.reports) {
    const cell = element("th", "");
    cell.scope = "col";
    const title = element("span", "outlet");
    title.append(element("span", "siglum", report.siglum), outletName(report.outlet));
    cell.append(title);
    head.append(cell);
  }
  table.append(head);
  for (const row of data.rows) {
    if (row.heading) table.append(drawHeading(row.heading));
    table.append(drawRow(row, data, go));
  }
  return table;
}

function drawHeading(heading) {
  const row = element("tr", "heading");
  const cell = element("th", "", heading);
  cell.scope = "rowgroup";
  cell.colSpan = 3;
  row.append(cell);
  return row;
}

function drawRow(row, { reports, says }, go) {
  const node = element("tr", row.sign === "●" ? "both" : "one");
  const label = element("th", row.sign ? "label" : "label unsigned");
  label.scope = "row";
  const name = element("bdi", "", row.label);
  if (row.language) name.lang = row.language;
  if (row.sign) {
    const sign = element("span", "sign", row.sign);
    sign.setAttribute("aria-hidden", "true");
    sign.title = row.meaning;
    label.append(sign);
  }
  label.append(name);
  if (row.meaning) label.append(spoken(`, ${row.meaning}`));
  node.append(label);
  row.columns.forEach((column, side) => node.append(drawColumn(column, reports[side], says, go)));
  return node;
}

function drawColumn(column, report, says, go) {
  const has = column.places.length || column.says;
  const cell = element("td", has ? "" : "empty");
  cell.dataset.siglum = report.siglum;
  if (!has) {
    const nothing = element("span", "missing", "–");
    nothing.setAttribute("aria-hidden", "true");
    cell.append(nothing, spoken(fill(says.notIn, report)));
    return cell;
  }
  if (column.bars.length) {
    const bars = element("div", "bars");
    for (const bar of column.bars) {
      const length = element("span", "bar");
      length.dataset.key = bar.key;
      length.style.width = `${bar.share}%`;
      bars.append(length);
    }
    cell.append(bars, element("p", "says", column.says));
  } else if (column.says) cell.append(element("bdi", "told", column.says));
  if (!column.places.length) return cell;
  const places = element("p", "places");
  for (const place of column.places) {
    const way = button("way", "", () => go(place));
    const words = element("bdi", "", place.text);
    if (report.language && report.language !== "und") words.lang = report.language;
    way.append(words, spoken(`, ${fill(says.way, place)}`));
    places.append(way, " ");
  }
  cell.append(places);
  return cell;
}
