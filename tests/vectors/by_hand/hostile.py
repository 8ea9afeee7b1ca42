"""Raw lines: not JSON, JSON that parsers disagree on, and names that break careless maps."""

SOUND = '{"metric":"cost-per-contact","inputs":{"total-cost":"71600","contacts":"10000"}}'


def line(options="", metric='"cost-per-contact"', inputs='"total-cost":"5","contacts":"2"'):
    """A request line of which one part is odd; `options` starts with its comma."""
    return '{"metric":%s,"inputs":{%s}%s}' % (metric, inputs, options)


NOT_AN_OBJECT = [
    ("empty-line", ""), ("spaces", "   "), ("carriage-return-only", "\r"), ("null", "null"),
    ("true", "true"), ("number", "42"), ("text", '"cost-per-contact"'), ("array", f"[{SOUND}]"),
    ("empty-array", "[]"), ("prose", "cost per contact"),
]

NOT_JSON = [
    ("truncated-in-key", SOUND[:5]), ("truncated-after-colon", SOUND[:10]),
    ("truncated-in-text", SOUND[:20]), ("truncated-before-last-brace", SOUND[:-1]),
    ("one-brace-too-many", SOUND + "}"), ("two-objects", SOUND + SOUND),
    ("trailing-comma", line(",")), ("trailing-word", SOUND + " x"),
    ("leading-comma", "," + SOUND), ("byte-order-mark", "\ufeff" + SOUND),
    ("no-break-space-around", "\u00a0" + SOUND), ("form-feed-around", "\f" + SOUND),
    ("nul-after", SOUND + "\0"), ("single-quotes", SOUND.replace('"', "'")),
    ("bare-key", SOUND.replace('"metric"', "metric")), ("comment", SOUND + " // why"),
    ("block-comment", "/* why */" + SOUND), ("raw-tab-in-text", line(',"period":"mo\tnth"')),
    ("raw-nul-in-key", line(',"per\0iod":"month"')), ("unknown-escape", line(',"a":"\\x41"')),
    ("octal-escape", line(',"a":"\\101"')), ("short-unicode-escape", line(',"a":"\\u12"')),
    ("unicode-escape-not-hexadecimal", line(',"a":"\\u00zz"')),
    ("unicode-escape-signed", line(',"a":"\\u+041"')),
    ("backslash-at-end", '{"metric":"\\'), ("nan", line(',"digits":NaN')),
    ("infinity", line(',"digits":Infinity')), ("minus-infinity", line(',"a":-Infinity')),
    ("true-capitalised", line(',"digits":True')), ("undefined", line(',"digits":undefined')),
    ("digits-leading-zero", line(',"digits":02')), ("digits-plus", line(',"digits":+2')),
    ("digits-hexadecimal", line(',"digits":0x2')), ("digits-no-fraction", line(',"digits":2.')),
    ("digits-no-integer", line(',"digits":.2')), ("digits-no-exponent", line(',"digits":2e')),
    ("digits-minus-only", line(',"digits":-')), ("digits-full-width", line(',"digits":\uff12')),
    ("missing-comma", SOUND.replace(',"inputs"', ' "inputs"')),
    ("missing-colon", SOUND.replace('"metric":', '"metric" ')),
    ("many-open-arrays", "[" * 3000), ("many-open-objects", '{"a":' * 3000),
]

OVERFLOWING = [
    ("digits-overflow-a-double", line(',"digits":1e999')),
    ("digits-overflow-negative", line(',"digits":-1e999')),
    ("overflow-without-exponent", line(',"digits":' + "9" * 400)),
    ("overflow-in-an-input", line(inputs='"total-cost":1e999,"contacts":"2"')),
    ("overflow-in-an-unknown-field", line(',"a":[{"b":[1e400]}]')),
    ("overflow-in-a-dropped-value", line(',"digits":1e999,"digits":2')),
    ("largest-double", line(',"digits":1.7976931348623157e308')),
    ("just-beyond-largest-double", line(',"digits":1.7976931348623159e308')),
]

DIGITS = [(f"digits-{name}", line(f',"digits":{text}', inputs='"total-cost":"2","contacts":"3"'))
          for name, text in (
    ("decimal-zero", "2.0"), ("exponent", "2e0"), ("capital-exponent", "0.2E1"),
    ("negative-exponent", "1200e-2"), ("plus-exponent", "1e+1"), ("minus-zero", "-0"),
    ("minus-zero-decimal", "-0.0"), ("underflow-to-zero", "1e-999"),
    ("nearest-double-is-whole", "2.00000000000000000001"),
    ("nearest-double-is-not-whole", "2.000000000000001"), ("wraps-8-bits", "258"),
    ("wraps-32-bits", "4294967298"), ("wraps-64-bits", "18446744073709551618"),
    ("wraps-negative", "-4294967294"), ("beyond-integers", "1e300"), ("forty-digits", "2" * 40),
)]

SPACING = [
    ("whitespace-everywhere", ' \t{ "metric" :\t"cost-per-contact" , "inputs"\r:{ "contacts":'
                              '"10000","total-cost" : "71600" } } '),
    ("carriage-return-at-end", SOUND + "\r"),
    ("escaped-keys-and-values", SOUND.replace("metric", "\\u006detric").replace(
        "71600", "\\u0037\\u0031600")),
    ("escaped-solidus", line(metric='"cost\\/per"')),
    ("metric-after-inputs", '{"inputs":{"sales":"4","total-cost":"10"},"metric":"cost-per-sale"}'),
]

REPEATED = [
    ("metric-twice", line(',"metric":"cost-per-call"')),
    ("metric-twice-first-not-text", '{"metric":7,' + SOUND[1:]),
    ("metric-twice-last-not-text", line(',"metric":7')),
    ("inputs-twice-replace-not-merge", line(',"inputs":{"contacts":"4"}')),
    ("input-twice", line(inputs='"total-cost":"5","contacts":"2","total-cost":"7"')),
    ("input-twice-object-last", line(
        inputs='"total-cost":"5","contacts":"x","contacts":{"value":"10"}')),
    ("value-twice", line(inputs='"total-cost":{"value":"x","value":"6"},"contacts":"2"')),
    ("digits-twice-first-wrong", line(',"digits":"x","digits":0')),
    ("same-key-escaped", line(',"digits":1,"\\u0064igits":3')),
]

SURROGATES = [
    ("lone-high", line(metric='"\\ud800"')), ("lone-low", line(metric='"\\udc00"')),
    ("reversed-pair", line(metric='"\\udc00\\ud800"')),
    ("high-then-letter", line(metric='"\\ud83dx"')),
    ("two-highs", line(metric='"\\ud83d\\ud83d\\ude00"')),
    ("lone-in-key", line(',"\\udfff":1')), ("lone-in-input-id", line(inputs='"\\ud800":"1"')),
    ("lone-in-value", line(inputs='"total-cost":"\\ud800","contacts":"2"')),
    ("lone-in-nested-array", line(',"a":[[["\\udbff"]]]')),
    ("lone-in-dropped-value", line(',"period":"\\ud800","period":"month"')),
    ("capital-hexadecimal-lone", line(metric='"\\uD800"')),
]

ECHOED = [
    ("pair-echoed-as-one-character", line(metric='"\\ud83d\\ude00"')),
    ("raw-emoji", line(metric='"\U0001f600"')),
    ("latvian-vietnamese-chinese", line(metric='"zvan\u012bjums cu\u1ed9c g\u1ecdi \u901a\u8bdd"')),
    ("quote-and-backslash", line(metric='"a\\"b\\\\c"')),
    ("short-escapes", line(metric='"\\b\\f\\n\\r\\t"')),
    ("other-controls", line(metric='"\\u0000\\u0001\\u000B\\u001F"')),
    ("delete-is-not-escaped", line(metric='"\\u007f\\u0080"')),
    ("line-separators-are-not-escaped", line(metric='"\\u2028\\u2029"')),
    ("solidus-and-angle-are-not-escaped", line(metric='"<\\/script>&"')),
    ("noncharacters", line(metric='"\\uffff\\udbff\\udfff"')),
    ("control-in-field", line(',"a\\u0007\\n":1')),
    ("control-in-input-id", line(inputs='"contacts\\u0000":"1"')),
    ("decomposed-is-not-composed", line(inputs='"cafe\\u0301":"1","caf\\u00e9":"1"')),
    ("thousand-characters", line(inputs=f'"{"x" * 1000}":"1"')),
    ("astral-sorts-after-private-use", line(inputs='"\\ud800\\udc00":"1","\\uff5e":"1"')),
    ("nul-sorts-first", line(',"b":1,"\\u0000":1,"a":1')),
    ("empty-id", line(inputs='"":"1","a":"1"')),
]

OBJECT_NAMES = [
    ("proto-input", line(inputs='"__proto__":"1","total-cost":"5","contacts":"2"')),
    ("proto-input-object", line(inputs='"__proto__":{"value":"1"},"total-cost":"5"')),
    ("proto-holds-nested-fields", line(inputs='"__proto__":{"total-cost":"5","contacts":"2"}')),
    ("proto-field", line(',"__proto__":{"digits":1}')),
    ("proto-cannot-lend-a-value", line(
        inputs='"total-cost":{"__proto__":{"value":"5"}},"contacts":"2"')),
    ("proto-metric", line(metric='"__proto__"')),
    ("constructor-input", line(inputs='"constructor":"1","total-cost":"5","contacts":"2"')),
    ("constructor-field", line(',"constructor":1')),
    ("constructor-metric", line(metric='"constructor"')),
    ("to-string-metric", line(metric='"toString"')),
    ("has-own-property-input", line(inputs='"hasOwnProperty":"1"')),
    ("value-of-period", line(',"period":"valueOf"')),
    ("constructor-calendar", line(',"calendar":"constructor"')),
    ("proto-period-of-input", line(
        inputs='"total-cost":{"value":"5","period":"__proto__"},"contacts":"2"')),
    ("nested-200-deep-in-unknown-field", line(',"a":' + "[" * 200 + "]" * 200)),
    ("nested-200-deep-in-an-input", line(
        inputs='"total-cost":' + "[" * 200 + "]" * 200 + ',"contacts":"2"')),
]

CASES = (NOT_AN_OBJECT + NOT_JSON + OVERFLOWING + DIGITS + SPACING + REPEATED + SURROGATES
         + ECHOED + OBJECT_NAMES)
