import { engineOf } from '../../web/generated/boundary.js';

// What a module is asked with, in the words of the page's own encoder.
export function textsOf(requests) {
  const texts = [];
  const listener = engineOf({
    evaluate(text) {
      texts.push(text);
      return '{}';
    },
  });
  for (const request of requests) listener.evaluate(request);
  return texts;
}
