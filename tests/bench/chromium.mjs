export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export const executablePath = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium-headless-shell'; // `run` installs it
