Array.prototype.map = () => [];
