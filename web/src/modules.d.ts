// Style sheets are read as text.
declare module '*.css' {
  const text: string;
  export default text;
}

// A WebAssembly module is read as base64, where a script is to hold it.
declare module '*.wasm' {
  const base64: string;
  export default base64;
}
