// Wraps the registry, as scoped registries and analytics do.
const { define, get } = customElements;
window.defined = [];
customElements.define = function (name, own, options) {
  window.defined.push(name);
  return define.call(this, name, class extends own {}, options);
};
customElements.get = function (name) {
  return get.call(this, name);
};
