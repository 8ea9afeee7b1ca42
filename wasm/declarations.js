// Emscripten 3.1.6 assigns this without declaring it, which a module forbids.
var asm;
// Its loader says nothing when the module is refused, or is that of another release: `refused` hears of it.
var WebAssembly = {
  instantiate: function (wasm, imports) {
    return {
      then: function (use, fail) {
        globalThis.WebAssembly.instantiate(wasm, imports).then(use, fail).catch(Module['refused']);
      },
    };
  },
};
