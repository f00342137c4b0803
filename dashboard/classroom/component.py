"""The classroom as a Streamlit component."""

from __future__ import annotations

from collections.abc import Callable

from streamlit.components.v2 import component

from dashboard.classroom.steps import LessonData, Progress, Step
from dashboard.component_files import component_file, sent
from dashboard.language import gettext
from dashboard.reader.labels import kind_labels

_mount = component(
    "synopse.classroom",
    css=component_file("reader/elements.css", "classroom/classroom.css"),
    js=component_file("reader/elements.js", "classroom/classroom.js"),
)


def show_lesson(steps: list[Step], start: Progress, *, key: str, on_progress: Callable[[], None]) -> None:
    """Draw the lesson; `st.session_state[key]["progress"]` then holds where it stands.

    Args:
        steps: The steps in order.
        start: Where to begin; its signature names the lesson.
        key: The component's name in the session.
        on_progress: Called when a step, a guess or a revealed answer changes.
    """
    data = LessonData(signature=start["signature"], steps=steps, says=_says(), labels=kind_labels(), start=start)
    _mount(key=key, data=sent(data), on_progress_change=on_progress)


def _says() -> dict[str, str]:
    """Return what the component says by itself; names in braces are filled in the browser."""
    return {
        "lesson": gettext("Lesson. Arrow keys go from step to step, numbers choose, Enter reveals."),
        "step": gettext("{number} of {all}"),
        "back": gettext("Back"),
        "next": gettext("Next"),
        "reveal": gettext("Reveal"),
        "fullScreen": gettext("Full screen"),
        "right": gettext("Right"),
        "notRight": gettext("Not so"),
        "guessed": gettext("Guessed: {guess}"),
        "notGuessed": gettext("Not guessed"),
        "answer": gettext("Answer: {answer}"),
        "score": gettext("{right} of {all} guesses were right."),
        "noGuesses": gettext("Nothing was guessed."),
        "keys": gettext("Keys: ← → steps, 1 to 4 choose, Enter reveals, F full screen."),
    }
