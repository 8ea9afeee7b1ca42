// The parser that the build compiles messages with, not a second copy of it.
export {
  type MessageFormatElement,
  parse,
  TYPE,
} from '../../web/node_modules/@formatjs/icu-messageformat-parser/index.js';
