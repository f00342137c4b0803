// One token in the tab's own storage. A browser that refuses storage loses the comparison on a reload, nothing else.

const NAME = "synopse.session";

export default function ({ data: [data], setStateValue }) {
  const before = read();
  if (data.order === "store") {
    if (before !== data.token) write(data.token);
    return;
  }
  if (!before) write(data.token);
  const older = before && before !== data.token ? before : "";
  if (older || data.order === "answer") setStateValue("answer", older);
}

function read() {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function write(token) {
  try {
    sessionStorage.setItem(NAME, token);
  } catch {
    // Storage is off or full: there is nothing to come back to.
  }
}
