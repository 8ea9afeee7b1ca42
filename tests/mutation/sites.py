"""Finds where a source file can be changed, with libclang: every place is of the syntax tree, so comments,
texts and types are left alone."""

import re
from dataclasses import dataclass
from pathlib import Path

import clang.cindex
from clang.cindex import CursorKind as Kind

import operators

REPOSITORY = Path(__file__).resolve().parents[2]
FLAGS = ["-std=c++20", "-xc++", "-Icore/include", "-Icore/src", "-fconstexpr-steps=50000000"]
CATALOGUE = "core/include/contact_cost/catalogue.h"
FUNCTIONS = {Kind.FUNCTION_DECL, Kind.CXX_METHOD, Kind.CONSTRUCTOR, Kind.CONVERSION_FUNCTION,
             Kind.FUNCTION_TEMPLATE}
STATEMENTS = {Kind.CALL_EXPR, Kind.BINARY_OPERATOR, Kind.COMPOUND_ASSIGNMENT_OPERATOR, Kind.UNARY_OPERATOR,
              Kind.BREAK_STMT, Kind.CONTINUE_STMT}
BODIES = {Kind.COMPOUND_STMT, Kind.IF_STMT, Kind.FOR_STMT, Kind.CXX_FOR_RANGE_STMT, Kind.WHILE_STMT,
          Kind.CASE_STMT, Kind.DEFAULT_STMT}
# Worked out by the compiler and by nothing else.
COMPILED = re.compile(r"/(algebra|catalogue|expression|input|metric|quantities|unit)\.h$|/metrics/|/program\.cpp$")


@dataclass(frozen=True)
class Mutant:
    file: str
    begin: int
    end: int
    operator: str
    before: str
    after: str
    line: str       # the source line it begins in
    when: str       # "run", "compile", or "both": in a function that the compiler and the program call
    statement: bool = False

    @property
    def change(self):
        return one_line(self.before), one_line(self.after)


def one_line(text):
    return " ".join(text.split())


class Finder:
    def __init__(self, file):
        self.file = file
        self.source = (REPOSITORY / file).read_text("ascii")
        self.mutants = {}

    def find(self, unit):
        self.visit(unit.cursor, "compile", False)
        return sorted(self.mutants.values(), key=lambda mutant: (mutant.begin, -mutant.end, mutant.after))

    def text(self, cursor):
        return self.source[cursor.extent.start.offset:cursor.extent.end.offset]

    def is_here(self, cursor):
        return cursor.location.file and cursor.location.file.name == str(REPOSITORY / self.file)

    def add(self, cursor, operator, after, when, statement=False):
        begin, end = cursor.extent.start.offset, cursor.extent.end.offset
        if statement:
            end = self.source.index(";", end) + 1
        before = self.source[begin:end]
        line = self.source[self.source.rfind("\n", 0, begin) + 1:].split("\n", 1)[0].strip()
        mutant = Mutant(self.file, begin, end, operator, before, after, line, when, statement)
        if after != before:
            self.mutants.setdefault((begin, end, after), mutant)

    def when(self, function, outer):
        """When the body of a function is worked out."""
        body = [child for child in function.get_children() if child.kind == Kind.COMPOUND_STMT]
        end = body[-1].extent.start.offset if body else function.extent.end.offset
        head = self.source[function.extent.start.offset:end]
        if outer == "within" or re.search(r"\bconsteval\b", head):
            return "compile"
        if re.search(r"\bconstexpr\b", head):
            return "compile" if COMPILED.search("/" + self.file) else "both"
        return "run"

    def visit(self, cursor, when, is_bool):
        kind = cursor.kind
        if kind == Kind.STATIC_ASSERT:
            return
        if kind in FUNCTIONS:
            when = self.when(cursor, when)
            is_bool = cursor.result_type.kind == clang.cindex.TypeKind.BOOL
        elif kind == Kind.LAMBDA_EXPR:
            is_bool = False
        elif kind == Kind.VAR_DECL and re.search(r"\bconstexpr\b", self.text(cursor).split("=")[0]):
            when = "compile"
        children = [child for child in cursor.get_children()
                    if kind != Kind.TRANSLATION_UNIT or self.is_here(child)]
        if kind == Kind.IF_STMT and re.match(r"if constexpr\b", self.text(cursor)):
            self.change(cursor, kind, children[:1], "compile", is_bool)
            self.visit(children[0], "compile", is_bool)
            children = children[1:]
        elif self.is_here(cursor):
            self.change(cursor, kind, children, when, is_bool)
        if kind == Kind.CASE_STMT:
            children = children[1:]
        for child in children:
            self.visit(child, when, is_bool)

    def change(self, cursor, kind, children, when, is_bool):
        text = self.text(cursor)
        start = cursor.extent.start.offset
        if kind in (Kind.BINARY_OPERATOR, Kind.COMPOUND_ASSIGNMENT_OPERATOR):
            self.change_binary(cursor, children[0], children[-1], when)
        elif kind == Kind.CALL_EXPR and cursor.spelling.startswith("operator") or (
                kind == Kind.CALL_EXPR and len(children) == 3 and not text.endswith(")")):
            operands = sorted((child for child in children if "operator" not in child.spelling
                               and child.kind != Kind.OVERLOADED_DECL_REF), key=lambda c: c.extent.start.offset)
            if len(operands) > 2:
                operands = [operands[0], operands[-1]]
            if len(operands) == 2:
                self.change_binary(cursor, *operands, when)
            elif len(operands) == 1:
                for name, after in operators.unary(text):
                    self.add(cursor, name, after, when)
        elif kind == Kind.CALL_EXPR:
            self.change_call(cursor, text, children, when)
        elif kind == Kind.UNARY_OPERATOR:
            for name, after in operators.unary(text):
                self.add(cursor, name, after, when)
        elif kind == Kind.INTEGER_LITERAL and re.fullmatch(r"[\d'xXa-fA-F]+[uUlLzZ]*", text):
            for after in operators.integer(text):
                self.add(cursor, "constant", after, when)
        elif kind == Kind.CXX_BOOL_LITERAL_EXPR and text in ("true", "false"):
            self.add(cursor, "constant", "false" if text == "true" else "true", when)
        elif kind == Kind.DECL_REF_EXPR and "::" in text:
            for other in operators.enumerator(cursor):
                self.add(cursor, "enumerator", text.rsplit("::", 1)[0] + "::" + other, when)
        elif kind == Kind.RETURN_STMT and is_bool and children:
            for after in ("true", "false"):
                if self.text(children[0]) not in ("true", "false"):
                    self.add(children[0], "returned bool", after, when)
        for condition, others in self.conditions(cursor, kind, children, start):
            for after in others:
                if self.text(condition) not in ("true", "false"):
                    self.add(condition, "condition", after, when)
        if kind in BODIES:
            for child in self.statements(kind, children):
                if self.is_here(child) and child.kind in STATEMENTS:
                    self.add(child, "statement", "", when, statement=True)

    def change_binary(self, cursor, left, right, when):
        start = cursor.extent.start.offset
        for name, after in operators.binary(self.text(cursor), left.extent.end.offset - start,
                                            right.extent.start.offset - start):
            self.add(cursor, name, after, when)

    def change_call(self, cursor, text, children, when):
        called = text.split("(", 1)[0].rsplit("::", 1)
        other = operators.FUNCTIONS.get(called[-1].strip())
        if other:
            self.add(cursor, "function", text[:len("::".join(called)) - len(called[-1])] + other
                     + text[len("::".join(called)):], when)
        if called[-1].strip() in operators.WRAPPERS and text.endswith(")"):
            self.add(cursor, "function", self.text(children[-1]), when)

    def conditions(self, cursor, kind, children, start):
        plain = [child for child in children if child.kind not in (Kind.DECL_STMT, Kind.VAR_DECL)]
        if kind == Kind.IF_STMT or kind == Kind.CONDITIONAL_OPERATOR:
            yield plain[0], ("true", "false")
        elif kind == Kind.WHILE_STMT:
            yield plain[0], ("false",)
        elif kind == Kind.FOR_STMT:
            first = self.source.index(";", start)
            for child in plain[:-1]:
                if child.extent.start.offset > first and self.source[first + 1:child.extent.start.offset].isspace():
                    yield child, ("false",)

    def statements(self, kind, children):
        if kind == Kind.COMPOUND_STMT:
            return children
        if kind == Kind.IF_STMT:
            return children[1:]
        return children[-1:]


def parse(file):
    unit = clang.cindex.Index.create().parse(str(REPOSITORY / file), [
        flag.replace("-I", f"-I{REPOSITORY}/") for flag in FLAGS])
    faults = [str(fault) for fault in unit.diagnostics if fault.severity >= clang.cindex.Diagnostic.Error]
    if faults:
        raise SystemExit("\n".join(faults))
    return unit


def find(files):
    """The mutants of these files, in order. A header is looked at where another includes it, so that each
    is parsed once."""
    if not clang.cindex.Config.loaded:
        clang.cindex.Config.set_library_file("libclang-19.so.1")
    found, left = {}, list(files)
    roots = [CATALOGUE] if any(file.startswith("core/include/") for file in files) else []
    for root in roots + sorted(files, key=lambda file: file.endswith(".h")):
        if root not in left and root != CATALOGUE:
            continue
        unit = parse(root)
        included = {str(Path(inclusion.include.name).relative_to(REPOSITORY))
                    for inclusion in unit.get_includes() if inclusion.include.name.startswith(f"{REPOSITORY}/")}
        for file in [file for file in left if file == root or file in included]:
            found[file] = Finder(file).find(unit)
            left.remove(file)
    return [mutant for file in files for mutant in found[file]]


def core_files():
    return sorted(str(path.relative_to(REPOSITORY)) for folder in ("core/src", "core/include")
                  for path in (REPOSITORY / folder).rglob("*") if path.suffix in (".h", ".cpp"))
