"""How right Synopse is, measured against gold data: `python -m benchmarks.quality GOLD`.

Each module here measures one room of the engine. A measure is a function from the rows of a gold file (one mapping
for each line of JSON) to its figures by name, `{"link_f1": 0.942}`; a line in `benchmarks.quality.__main__` makes it
known under the file's name. Counting is shared: `benchmarks.quality.counting`.
"""

from __future__ import annotations
