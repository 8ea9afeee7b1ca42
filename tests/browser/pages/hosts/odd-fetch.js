window.fetch = () => undefined;
