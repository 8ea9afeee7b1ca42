// embind's std::string, for what crosses here: texts of plain ASCII, never bytes. Its own takes arrays too
// and builds a text character by character: half of the time of a call, and more code.
mergeInto(LibraryManager.library, {
  _embind_register_std_string__deps: ['$readLatin1String', '$registerType', '$simpleReadValueFromPointer', '$throwBindingError'],
  _embind_register_std_string: function (rawType, name) {
    var decoder = new TextDecoder();
    registerType(rawType, {
      name: readLatin1String(name),
      fromWireType: function (block) {
        var start = block + 4;
        var text = decoder.decode(HEAPU8.subarray(start, start + HEAPU32[block >> 2]));
        _free(block);
        return text;
      },
      toWireType: function (destructors, text) {
        if (typeof text != 'string' || /[^\0-\x7f]/.test(text)) throwBindingError('no plain text');
        var block = _malloc(4 + text.length + 1);
        HEAPU32[block >> 2] = text.length;
        for (var i = 0; i < text.length; ++i) HEAPU8[block + 4 + i] = text.charCodeAt(i);
        if (destructors !== null) destructors.push(_free, block);
        return block;
      },
      argPackAdvance: 8,
      readValueFromPointer: simpleReadValueFromPointer,
      destructorFunction: function (block) {
        _free(block);
      },
    });
  },
});
