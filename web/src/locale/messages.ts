// What a compiled catalog holds; see build/generate/compile-messages.ts.
export interface Count {
  text: string | Node; // as it is shown
  plural: string; // its CLDR plural category
}

export type Argument = Part | Count;
export type Arguments = Record<string, Argument>;
export type Part = string | Node;
export type Message = string | ((args: Arguments) => Part[]);
export type Messages = Record<string, Message>;
