"""Lines of bytes: what is not UTF-8 is not JSON, wherever in the line it stands."""

BEFORE, AFTER = b'{"metric":"', b'","inputs":{}}'


def metric(name):
    return BEFORE + name + AFTER


CASES = [
    ("lone-continuation", metric(b"\x80")),
    ("byte-ff", metric(b"\xff")),
    ("latin-1", metric(b"caf\xe9")),
    ("truncated-sequence", metric(b"\xe2\x82")),
    ("truncated-at-end-of-line", BEFORE + b"\xf0\x9f\x98"),
    ("overlong-solidus", metric(b"\xc0\xaf")),
    ("overlong-nul", metric(b"\xc0\x80")),
    ("overlong-three-bytes", metric(b"\xe0\x9f\xbf")),
    ("encoded-surrogate", metric(b"\xed\xa0\x80")),
    ("encoded-surrogate-pair", metric(b"\xed\xa0\xbd\xed\xb8\x80")),
    ("beyond-last-code-point", metric(b"\xf4\x90\x80\x80")),
    ("five-bytes", metric(b"\xf8\x88\x80\x80\x80")),
    ("utf-16", '{"metric":"x","inputs":{}}'.encode("utf-16-le")),
    ("in-a-key", b'{"metric":"x","inputs":{},"\xff":1}'),
    ("in-a-dropped-value", b'{"metric":"\xff","metric":"x","inputs":{}}'),
    ("after-the-object", metric(b"x") + b"\xff"),
    ("raw-delete-is-text", metric(b"\x7f")),
    ("last-before-surrogates-is-text", metric(b"\xed\x9f\xbf")),
    ("first-after-surrogates-is-text", metric(b"\xee\x80\x80")),
    ("last-code-point-is-text", metric(b"\xf4\x8f\xbf\xbf")),
    ("inner-byte-order-mark-is-text", metric(b"\xef\xbb\xbf")),
]
