"""The part of JSON Schema that schema.json uses; a keyword it does not know is an error."""

import re

PASSED_OVER = {"$schema", "$defs", "title", "description", "type"}
TYPES = {"object": dict, "array": list, "string": str}


def faults(value, schema, root, where="line"):
    """What is wrong with a value, one text each; none when it conforms."""
    if "type" in schema and not isinstance(value, TYPES[schema["type"]]):
        return [f"{where}: is not of type {schema['type']}"]
    found = []
    for keyword, wanted in schema.items():
        if keyword not in PASSED_OVER:
            found += CHECKS[keyword](value, wanted, schema, root, where)
    return found


def unless(holds, where, text):
    return [] if holds else [f"{where}: {text}"]


def reference(value, wanted, schema, root, where):
    target = root
    for name in wanted.removeprefix("#/").split("/"):
        target = target[name]
    return faults(value, target, root, where)


def one_of(value, wanted, schema, root, where):
    attempts = [faults(value, option, root, where) for option in wanted]
    if sum(not attempt for attempt in attempts) == 1:
        return []
    return [f"{where}: conforms to none, or to several, of {len(wanted)} forms"] + [
        "  " + text for text in min(attempts, key=len)]


def required(value, wanted, schema, root, where):
    return [f"{where}: {key} is missing" for key in wanted if key not in value]


def properties(value, wanted, schema, root, where):
    return [text for key, inner in wanted.items() if key in value
            for text in faults(value[key], inner, root, f"{where}.{key}")]


def additional(value, wanted, schema, root, where):
    assert wanted is False
    return [f"{where}: {key} is not expected" for key in value if key not in schema["properties"]]


def items(value, wanted, schema, root, where):
    return [text for index, item in enumerate(value)
            for text in faults(item, wanted, root, f"{where}[{index}]")]


def constant(value, wanted, schema, root, where):
    return unless(value == wanted, where, f"is not {wanted}")


def enumerated(value, wanted, schema, root, where):
    return unless(value in wanted, where, f"{value!r} is not among {wanted}")


def pattern(value, wanted, schema, root, where):
    return unless(re.search(wanted, value), where, f"{value!r} does not match {wanted}")


def least_items(value, wanted, schema, root, where):
    return unless(len(value) >= wanted, where, f"has fewer than {wanted} items")


def unique(value, wanted, schema, root, where):
    return unless(len(set(value)) == len(value), where, "has an item twice")


CHECKS = {
    "$ref": reference, "oneOf": one_of, "required": required, "properties": properties,
    "additionalProperties": additional, "items": items, "const": constant,
    "enum": enumerated, "pattern": pattern, "minItems": least_items, "uniqueItems": unique,
}
