"""What a run came to: results.json, and whether it is good enough."""

import json
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
LEAST = 95.0  # per cent
VERDICTS = ("killed", "refused", "stuck", "same", "survived")


def explained():
    """Every explained survivor and why it is none of the tests' concern."""
    path = HERE / "survivors.jsonl"
    entries = [json.loads(line) for line in path.read_text("ascii").splitlines()]
    return {(entry["file"], entry["line"], entry["from"], entry["to"]): entry["because"] for entry in entries}


def name(mutant):
    return (mutant.file, mutant.line, *mutant.change)


def counts(verdicts):
    count = Counter(verdicts)
    return {verdict: count[verdict] for verdict in VERDICTS}


def score(count):
    """Of those that could be noticed, how many were; what the compiler refuses was noticed."""
    total = sum(count.values()) - count["same"]
    return round(100 * (total - count["survived"]) / total, 2) if total else 100.0


def table(verdicts, group):
    groups = sorted({group(mutant) for mutant in verdicts})
    return {name: counts(verdict for mutant, verdict in verdicts.items() if group(mutant) == name)
            for name in groups}


def write(verdicts, whole):
    """The exit code."""
    reasons = explained()
    total = counts(verdicts.values())
    survivors = [mutant for mutant, verdict in verdicts.items() if verdict == "survived"]
    results = {
        "score": score(total),
        "total": total,
        "operators": table(verdicts, lambda mutant: mutant.operator),
        "files": {file: {"score": score(count), **count}
                  for file, count in table(verdicts, lambda mutant: mutant.file).items()},
        "survivors": [dict(zip(("file", "line", "from", "to"), name(mutant))) for mutant in survivors],
    }
    if whole:
        (HERE / "results.json").write_text(json.dumps(results, indent=2) + "\n", "ascii")
    for file, count in results["files"].items():
        print(f"{count['score']:6.2f} %  {file}")
    faults = [f"survives, and nothing says why: {json.dumps(dict(zip(('file', 'line', 'from', 'to'), name(mutant))))}"
              for mutant in survivors if name(mutant) not in reasons]
    names = {name(mutant) for mutant in survivors}
    judged = {name(mutant) for mutant in verdicts}
    faults += [f"explained, and does not survive: {entry}" for entry in sorted(reasons)
               if entry not in names and (whole or entry in judged)]
    if whole and results["score"] < LEAST:
        faults.append(f"a score of {results['score']} %, at least {LEAST} % is wanted")
    print("\n".join(faults))
    print(f"{len(verdicts)} mutants: " + ", ".join(f"{count} {verdict}" for verdict, count in total.items())
          + f"; score {results['score']} %" + ("" if whole else " (not all of them)"))
    return 1 if faults else 0
