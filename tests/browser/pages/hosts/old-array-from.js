// Libraries that made a real array of anything before there was Array.from, and took no second argument.
Array.from = (anything) => {
  const result = new Array(anything?.length ?? 0);
  for (let i = 0; i < result.length; i += 1) result[i] = anything[i];
  return result;
};
Array.prototype.find = function (test) {
  for (let i = 0; i < this.length; i += 1) if (test(this[i])) return this[i];
};
Array.prototype.entries = function () {
  return this.slice();
};
Array.prototype.flatten = function () {
  return this.flat();
};
