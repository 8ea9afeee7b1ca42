"""What a mutant changes: for one node of the syntax tree, the texts that may stand in its place."""

from clang.cindex import CursorKind as Kind

BINARY = {
    "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="], "!=": ["=="],
    "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["*"],
    "&&": ["||"], "||": ["&&"], "&": ["|"], "|": ["&"], "<<": [">>"], ">>": ["<<"],
}
ASSIGNMENT = {"+=": ["-="], "-=": ["+="], "*=": ["/="], "/=": ["*="], "%=": ["*="], "&=": ["|="], "|=": ["&="],
              "^=": ["="], "<<=": [">>="], ">>=": ["<<="]}
NAMES = {**{operator: "comparison" for operator in ("<", "<=", ">", ">=", "==", "!=")},
         **{operator: "logic" for operator in ("&&", "||")},
         **{operator: "bits" for operator in ("&", "|", "<<", ">>")}}

# What of the formula algebra may be taken for one another.
FUNCTIONS = {"percent_of": "share_of", "share_of": "percent_of", "sum_of_once": "sum_of_recurring",
             "sum_of_recurring": "sum_of_once", "min": "max", "max": "min"}
# Calls that may be left out, their last argument standing for them.
WRAPPERS = {"once", "assumed", "round_up", "neutral", "abs"}


def integer(text):
    """5 as 6 and 4; 0 only as 1, since what counts here does not go below it."""
    digits = text.rstrip("uUlLzZ")
    suffix = text[len(digits):]
    value = int(digits.replace("'", ""), 0)
    return [f"{other}{suffix}" for other in (value + 1, value - 1) if other >= 0]


def enumerator(cursor):
    """The next one of the enumeration, after the last the first."""
    declared = cursor.referenced
    if declared is None or declared.kind != Kind.ENUM_CONSTANT_DECL:
        return []
    every = [child.spelling for child in declared.semantic_parent.get_children()
             if child.kind == Kind.ENUM_CONSTANT_DECL]
    if len(every) < 2:
        return []
    return [every[(every.index(declared.spelling) + 1) % len(every)]]


def binary(text, left, right):
    """(name, text) with the operator between the operands changed; `text` is all of the expression."""
    middle = text[left:right]
    operator = middle.strip()
    at = left + middle.index(operator) if operator else left
    for others, name in ((BINARY, NAMES.get(operator, "arithmetic")), (ASSIGNMENT, "assignment")):
        for other in others.get(operator, []):
            yield name, text[:at] + other + text[at + len(operator):]


def unary(text):
    if text.startswith("!"):
        yield "negation", text[1:].lstrip()
    for operator, other in (("++", "--"), ("--", "++")):
        if text.startswith(operator):
            yield "step", other + text[2:]
        elif text.endswith(operator):
            yield "step", text[:-2] + other
    if text.startswith("-") and not text.startswith("--") or text.startswith("~"):
        yield "sign", text[1:]
