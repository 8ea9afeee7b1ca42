// Style sheets are text to the tests' compiler, too.
/// <reference path="../../web/src/modules.d.ts" />
