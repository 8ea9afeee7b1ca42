// A Promise of the host's own, that knows less.
const Native = Promise;
window.Promise = class {
  constructor(run) {
    const inner = new Native(run);
    // biome-ignore lint/suspicious/noThenProperty: a promise has one
    this.then = (done, failed) => inner.then(done, failed);
    this.catch = (failed) => inner.catch(failed);
  }
};
