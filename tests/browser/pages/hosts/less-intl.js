for (const name of ['ListFormat', 'DisplayNames', 'PluralRules', 'getCanonicalLocales'])
  delete Intl[name];
delete window.structuredClone;
