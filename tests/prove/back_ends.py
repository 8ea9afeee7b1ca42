"""The programs that are held to the oracle, and which requests each is asked."""

import json
from dataclasses import dataclass

from paths import ROOT

PROGRAM = ROOT / "build/native/bin/contact-cost"
ENGINES = ROOT / "web/dist/package/cdn"
EVALUATE = ROOT / "tests/wasm/evaluate.mjs"
IN_SMALL_ENGINE = 7         # engine.wasm knows the first metrics of the catalogue


@dataclass(frozen=True)
class BackEnd:
    name: str
    command: tuple[str, ...]
    share: int = 1                          # it is asked every share-th chunk
    metrics: frozenset[str] | None = None   # and of that what is about these, or all

    def is_asked(self, answer):
        return self.metrics is None or answer.get("metric") in self.metrics


def native(program=PROGRAM, name="native"):
    return BackEnd(name, (str(program), "evaluate"))


def engine(name, backend, engines=ENGINES, **kind):
    return BackEnd(name, ("node", str(EVALUATE), "--backend", backend, "--engines", str(engines)), **kind)


def in_small_engine():
    catalogue = json.loads((ROOT / "web/generated/catalogue.json").read_text("utf-8"))
    return frozenset(metric["id"] for metric in catalogue["metrics"][:IN_SMALL_ENGINE])


def shipped():
    return (
        native(),
        engine("engine-all.wasm", "wasm-all", share=10),
        engine("engine.wasm", "wasm", metrics=in_small_engine()),
        engine("engine-fallback.js", "js", share=10),
    )
