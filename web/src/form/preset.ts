// The figures that a page gives and takes.
/** Decimal text such as `"71600"` or `"7.16"`, and the period it is for; absent: the form's own. */
export interface Preset {
  value: string;
  period?: string;
}

/** One row of a list, such as a channel, by the ids of its fields. */
export type RowPreset = Record<string, Preset | string>;

/** By input id; plain text is short for a value in the form's period. */
export type Presets = Record<string, Preset | string | RowPreset[]>;
