"""Where the oracle and the runner of the vectors are; to import this is to be able to import those."""

import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
ROOT = TESTS.parent
sys.path += [str(TESTS / "oracle"), str(TESTS / "vectors")]
