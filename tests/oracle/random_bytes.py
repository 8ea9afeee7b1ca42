"""Random faults in the bytes of a line: no longer JSON, JSON of another kind, or not even UTF-8."""

NOT_OBJECTS = (b"", b" ", b"null", b"[]", b'"x"', b"7", b"{", b"}", b"{}{}", b"\x00", b"\xff\xfe{\x00}\x00")
TAILS = (b"}", b" x", b",", b"\x00", b"\x0b", b"\xc2\xa0", b"\xe2\x80\xa8", b"//", b" ", b"\t\r ")
NUMBERS = (
    b"1e999", b"-1e999", b"1e308", b"1e-999", b"9" * 400, b"0." + b"0" * 400 + b"1", b"02", b"2.", b".2",
    b"+2", b"-", b"-0", b"2e0", b"2E+0", b"20e-1", b"2e", b"0x2", b"NaN", b"Infinity", b"-Infinity",
    b"2.0000000000000001", b"12.000000000000001", b"1_0", b"nul", b"True", b"undefined", b"'2'",
)
STRINGS = (
    b"\\ud800", b"\\udc00", b"\\ud83d\\ude00", b"\\ude00\\ud83d", b"\\\\ud800", b"\\u12", b"\\uD83D\\u0041",
    b"\\x41", b"\\'", b"\\u0000", b"\x00", b"\x1f", b"\t", b"\x7f", b"\\/", b'\\"',
)
NOT_UTF8 = (
    b"\xff", b"\x80", b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\xaf", b"\xed\xa0\x80", b"\xed\xb0\x80", b"\xf0\x80\x80\xaf",
    b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xef\xbb\xbf",
)
AGAIN = (b'"digits":1,"digits":4', b'"digits":1e999,"digits":2', b'"metric":"total-cost"', b'"inputs":{}',
         b'"calendar":"x","calendar":"52-weeks"', b'"__proto__":{"digits":1}')
# Python gives up on a thousand levels, and no request has use for four.
DEEPEST = 200


def cut(rng, line):
    return line[:rng.randrange(len(line))]


def lengthen(rng, line):
    return line + rng.choice((*TAILS, line)) if rng.random() < 0.8 else rng.choice(TAILS) + line


def change_bytes(rng, line):
    """Some dropped, doubled or replaced; never to the end of a line."""
    changed = bytearray(line)
    for _ in range(rng.choice((1, 1, 2, 5))):
        place = rng.randrange(len(changed))
        byte = rng.choice((*b'{}[]:,"\\-.0159eEu \x00', rng.randrange(11, 256)))
        changed[place:place + rng.choice((0, 1, 1, 2))] = rng.choice((b"", bytes((byte,))))
    return bytes(changed)


def drop_punctuation(rng, line):
    return line.replace(rng.choice((b":", b",", b'"', b"{", b"}")), rng.choice((b"", b"::", b",,", b"\x00")), 1)


def add_member(rng, line):
    """One more at the end of the object, under a new key or one that is there."""
    kind = rng.random()
    key = rng.choice((b"digits", b"digits", b"a", b"period"))
    if kind < 0.3:
        member = b'"%s":%s' % (key, rng.choice(NUMBERS))
    elif kind < 0.5:
        member = b'"%s":"%s"' % (key, rng.choice(STRINGS))
    elif kind < 0.6:
        member = b'"%s":"x"' % rng.choice(STRINGS)
    elif kind < 0.7:
        depth = rng.randint(1, DEEPEST)
        member = b'"%s":%s%s' % (key, b"[" * depth, b"]" * (depth - (rng.random() < 0.2)))
    elif kind < 0.8:
        depth = rng.randint(1, DEEPEST)
        member = b'"%s":%s7%s' % (key, b'{"a":' * depth, b"}" * (depth - (rng.random() < 0.2)))
    elif kind < 0.85:
        member = b""
    else:
        member = rng.choice(AGAIN)
    return line[:-1] + b"," + member + b"}"


def double_inputs(rng, line):
    """A value twice under its key: the last one counts."""
    return line.replace(b'"inputs":{' if b'"inputs":{' in line else b"{",
                        rng.choice((b'"inputs":{"contacts":7,"contacts":"7",', b'"inputs":{"":"1","":{},',
                                    b'"inputs":{"rent":"1","rent":"2",')), 1)


def break_text(rng, line):
    """Within a string as a rule, for that is where most bytes are."""
    place = rng.randrange(len(line))
    return line[:place] + rng.choice((*NOT_UTF8, *STRINGS)) + line[place:]


def replace_line(rng, line):
    return rng.choice((*NOT_OBJECTS, b"\xef\xbb\xbf" + line, b"[%s]" % line, line.replace(b'"', b"'")))


RAW_FAULTS = (cut, lengthen, change_bytes, change_bytes, drop_punctuation, add_member, add_member, add_member,
              double_inputs, break_text, replace_line)


def spoil_line(rng, line):
    return rng.choice(RAW_FAULTS)(rng, line)
