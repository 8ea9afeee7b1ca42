// The memory section of a WebAssembly module: https://webassembly.github.io/spec/core/binary/modules.html
const headerLength = 8;
const memorySection = 5;

export interface Limits {
  minimum: number; // in pages of 64 kB
  maximum: number | undefined;
}

export function memoryLimits(module: Uint8Array): Limits | undefined {
  let position = headerLength;
  const byte = () => {
    const value = module[position];
    if (value === undefined) throw new RangeError('the module ends early');
    position += 1;
    return value;
  };
  const unsigned = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value += (next & 0x7f) * 2 ** shift;
      if (next < 0x80) return value;
    }
  };
  while (position < module.length) {
    const id = byte();
    const end = unsigned() + position;
    if (id === memorySection && unsigned() === 1) {
      const bounded = byte() & 1;
      const minimum = unsigned();
      return { minimum, maximum: bounded ? unsigned() : undefined };
    }
    position = end;
  }
  return undefined;
}
