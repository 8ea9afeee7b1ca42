"""Works quantities out, each once, and writes down the steps on the way."""

import math
from fractions import Fraction

import decimals
from catalogue import CONSTANTS
from model import Rows
from request import Refusal

SHOWN_AS = {"share": "percent", "crossing": "quotient"}


class Overflow(Refusal):
    """A value that does not fit; the cause is yet to be found."""

    def __init__(self, first):
        super().__init__("out-of-range", first)


class Derivation:
    def __init__(self, metric, entries, rows):
        self.metric = metric
        self.entries = entries
        self.order = list(entries)
        self.values = {id: entry.value for id, entry in entries.items()}
        self.sources = {id: place for place, id in enumerate(self.order)}
        self.definitions = metric.steps(rows) if callable(metric.steps) else metric.steps
        self.steps = [self.conversion(id) for id, entry in entries.items() if entry.conversion]

    def conversion(self, id):
        entry = self.entries[id]
        operation, name, factor = entry.conversion
        return written(id, operation, [(id, entry.typed), (name, factor)], entry.value)

    def work_out_besides(self):
        for step in self.definitions:
            if step.beside:
                try:
                    self.work_out(step.id)
                except Refusal as refusal:
                    if refusal.status not in ("undefined-zero-denominator", "never"):
                        raise

    def work_out(self, id):
        if id in CONSTANTS:
            return CONSTANTS[id]
        if id not in self.values:
            self.take(self.definition(id))
        return self.values[id]

    def definition(self, id):
        return next(step for step in self.definitions
                    if step.id == id and (step.given is None or step.given in self.entries))

    def take(self, step):
        operands = [(id, self.work_out(id)) for id in self.operands(step)]
        ids = [id for id, _ in operands]
        refuse_undefined(step, operands, self)
        result = operate(step.operation, [value for _, value in operands])
        if not self.metric.is_long and not decimals.fits(result):
            raise Overflow(self.first_input(ids))
        self.values[step.id] = result
        places = [self.sources[id] for id in ids if id in self.sources]
        if places:
            self.sources[step.id] = min(places)
        self.steps.append(written(step.id, SHOWN_AS.get(step.operation, step.operation),
                                  operands, result))

    def operands(self, step):
        """Those there are: of a sum of lines only the lines that were given."""
        defined = {definition.id for definition in self.definitions}
        present = [id for id in step.operands
                   if id in self.entries or id in defined or id in CONSTANTS]
        if step.paid is None:
            return present
        return [id for id in present
                if (self.entries[id].period is None) == (step.paid == "once")]

    def first_input(self, ids):
        return self.order[min(self.sources[id] for id in ids if id in self.sources)]

    def is_input(self, id):
        names = {item.id for item in self.metric.inputs} | {
            field.id for item in self.metric.inputs if isinstance(item, Rows)
            for field in item.fields}
        return id.split(".")[0] in names

    def cause_of_zero(self, id):
        """Down to the input: what of a divisor is zero itself, or was taken off all there was."""
        if self.is_input(id) or id in CONSTANTS:
            return id
        operands = self.operands(self.definition(id))
        zeros = [each for each in operands if self.work_out(each) == 0]
        return self.cause_of_zero((zeros or operands[-1:])[0])

    def divisor_name(self, id):
        cause = self.cause_of_zero(id)
        return cause if self.is_input(cause) else self.first_input([id])

    def excess(self, id, whole):
        """The first part with which a sum is above the whole."""
        if self.is_input(id):
            return id
        total = 0
        for part in self.operands(self.definition(id)):
            total += self.work_out(part)
            if total > whole:
                return part


def refuse_undefined(step, operands, derivation):
    if step.operation not in ("quotient", "percent", "share", "crossing"):
        return
    (part_id, part), (whole_id, whole) = operands
    if step.operation == "crossing":
        if whole == 0 or part / whole < 0:
            raise Refusal("never", derivation.first_input([whole_id]))
    elif whole == 0:
        raise Refusal("undefined-zero-denominator", derivation.divisor_name(whole_id))
    elif step.operation == "share" and part > whole:
        raise Refusal("part-above-whole", derivation.excess(part_id, whole))


def operate(operation, numbers):
    if operation == "sum":
        return sum(numbers, Fraction(0))
    if operation == "product":
        return math.prod(numbers, start=Fraction(1))
    if operation == "maximum":
        return max(numbers)
    if operation == "round-up":
        return Fraction(math.ceil(*numbers))
    left, right = numbers
    if operation == "difference":
        return left - right
    return left / right * (100 if operation in ("percent", "share") else 1)


def written(id, operation, operands, result):
    return {
        "id": id,
        "operation": operation,
        "operands": [{"id": name, "exact": decimals.exact(value)} for name, value in operands],
        "exact": decimals.exact(result),
    }
