// As scripts of 2008 did: what `for … in` meets.
Array.prototype.shuffle = function () {
  return this;
};
Object.prototype.extend = function () {
  return this;
};
String.prototype.trimAll = function () {
  return this;
};
