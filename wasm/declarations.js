// Emscripten 3.1.6 assigns this without declaring it, which a module forbids.
var asm;
