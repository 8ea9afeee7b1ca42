customElements.define = () => {
  throw new Error('not on this page');
};
