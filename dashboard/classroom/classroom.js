// A lesson: one step on the screen, in large type. Arrow keys lead, numbers choose, Enter reveals.

const lessons = new WeakMap();

export default function (component) {
  const { data: [data], parentElement } = component;
  let lesson = lessons.get(parentElement);
  if (!lesson) {
    lesson = { root: element("section", "classroom component"), signature: null };
    lesson.root.tabIndex = -1;
    lesson.root.addEventListener("keydown", (event) => onKey(lesson, event));
    parentElement.append(lesson.root);
    lessons.set(parentElement, lesson);
  }
  lesson.component = component;
  if (lesson.signature === data.signature) return;
  lesson.signature = data.signature;
  lesson.data = data;
  lesson.root.setAttribute("aria-label", data.says.lesson);
  const { step, guesses, revealed } = data.start;
  lesson.step = Math.min(step, data.steps.length - 1);
  lesson.guesses = { ...guesses };
  lesson.revealed = new Set(revealed);
  draw(lesson);
}

function onKey(lesson, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = lesson.data.steps[lesson.step];
  const option = step.options[Number(event.key) - 1];
  const onButton = event.composedPath()[0].closest?.("button");
  if (event.key === "ArrowRight") go(lesson, 1);
  else if (event.key === "ArrowLeft") go(lesson, -1);
  else if (event.key === "Enter" && !onButton && step.notes.length) reveal(lesson);
  else if (event.key.toLowerCase() === "f") toggleFullScreen(lesson);
  else if (option) choose(lesson, option.value);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function go(lesson, by) {
  const to = lesson.step + by;
  if (to < 0 || to >= lesson.data.steps.length) return;
  lesson.step = to;
  changed(lesson);
}

function choose(lesson, value) {
  if (lesson.revealed.has(lesson.step)) return;
  lesson.guesses[lesson.step] = value;
  changed(lesson);
}

function reveal(lesson) {
  lesson.revealed.add(lesson.step);
  changed(lesson);
}

function toggleFullScreen(lesson) {
  if (document.fullscreenElement) document.exitFullscreen();
  else lesson.root.requestFullscreen?.();
}

function changed(lesson) {
  draw(lesson);
  lesson.heading.focus({ preventScroll: true });
  lesson.root.scrollTo?.(0, 0);
  lesson.component.setStateValue("progress", {
    signature: lesson.signature,
    step: lesson.step,
    guesses: lesson.guesses,
    revealed: [...lesson.revealed],
  });
}

function draw(lesson) {
  const { steps, says } = lesson.data;
  const step = steps[lesson.step];
  const isRevealed = lesson.revealed.has(lesson.step);
  const main = element("div", "step");
  lesson.heading = element("h2", "", step.title);
  lesson.heading.tabIndex = -1;
  main.append(lesson.heading);
  if (step.question) main.append(element("p", "question", step.question));
  const passages = isRevealed && step.revealed.length ? step.revealed : step.passages;
  for (const passage of passages) main.append(drawPassage(passage, lesson.data.labels));
  if (step.options.length) main.append(drawOptions(lesson, step, isRevealed));
  if (step.is_result) main.append(...drawResult(lesson));
  // Always there, so that a screen reader hears what comes into it.
  const notes = element("div", "notes");
  notes.setAttribute("aria-live", "polite");
  if (isRevealed) for (const note of step.notes) notes.append(paragraph("note", note));
  main.append(notes);
  if (step.notes.length && !isRevealed) {
    main.append(button("reveal", says.reveal, () => reveal(lesson)));
  }
  lesson.root.replaceChildren(main, drawWays(lesson));
}

function paragraph(className, text) {
  const node = element("p", className);
  node.append(element("bdi", "", text));
  return node;
}

function drawPassage(passage, labels) {
  const node = element("blockquote", `passage of-${passage.siglum.toLowerCase()}`);
  node.append(element("span", "siglum", passage.siglum));
  const body = element("div", "body");
  if (passage.names) body.append(spoken(`${passage.names}: `));
  for (const pieces of passage.sentences) {
    const sentence = element("p", "sentence");
    sentence.append(words(pieces, labels, passage.language));
    body.append(sentence);
  }
  node.append(body);
  return node;
}

function drawOptions(lesson, step, isRevealed) {
  const { says } = lesson.data;
  const list = element("ol", "options");
  step.options.forEach((option, place) => {
    const isGuess = lesson.guesses[lesson.step] === option.value;
    const node = button("option", "", () => choose(lesson, option.value));
    node.append(element("kbd", "", String(place + 1)), element("span", "", option.label));
    node.setAttribute("aria-pressed", String(isGuess));
    node.disabled = isRevealed;
    if (isRevealed && option.value === step.answer) {
      node.classList.add("right");
      node.append(element("span", "verdict", `✓ ${says.right}`));
    } else if (isRevealed && isGuess) {
      node.classList.add("wrong");
      node.append(element("span", "verdict", `✗ ${says.notRight}`));
    }
    const item = element("li", "");
    item.append(node);
    list.append(item);
  });
  return list;
}

function drawResult(lesson) {
  const { steps, says } = lesson.data;
  const asked = steps.map((step, number) => ({ step, number })).filter(({ step }) => step.answer);
  const guessed = asked.filter(({ number }) => number in lesson.guesses);
  const right = guessed.filter(({ step, number }) => lesson.guesses[number] === step.answer);
  const score = guessed.length ? fill(says.score, { right: right.length, all: guessed.length }) : says.noGuesses;
  const list = element("ol", "results");
  for (const { step, number } of asked) {
    const item = element("li", "");
    const label = (value) => step.options.find((option) => option.value === value)?.label;
    const guess = label(lesson.guesses[number]);
    const isRight = lesson.guesses[number] === step.answer;
    const sign = guess === undefined ? "–" : isRight ? "✓" : "✗";
    item.append(element("span", "sign", sign), paragraph("asked", step.question));
    item.append(paragraph("", guess === undefined ? says.notGuessed : fill(says.guessed, { guess })));
    if (!isRight) item.append(paragraph("", fill(says.answer, { answer: label(step.answer) })));
    for (const passage of step.passages) item.append(drawPassage(passage, lesson.data.labels));
    list.append(item);
  }
  return [element("p", "score", score), list];
}

function drawWays(lesson) {
  const { steps, says } = lesson.data;
  const node = element("nav", "ways");
  node.setAttribute("aria-label", says.lesson);
  const back = button("back", `← ${says.back}`, () => go(lesson, -1));
  const next = button("next", `${says.next} →`, () => go(lesson, 1));
  back.disabled = lesson.step === 0;
  next.disabled = lesson.step === steps.length - 1;
  const count = element("span", "count", fill(says.step, { number: lesson.step + 1, all: steps.length }));
  const screen = button("screen", says.fullScreen, () => toggleFullScreen(lesson));
  node.append(back, count, next, element("span", "keys", says.keys), screen);
  return node;
}
