window.fetch = () => Promise.reject(new Error('not on this page'));
