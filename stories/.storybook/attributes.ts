// From what the controls hold to what a site writes.

export type Args = Readonly<Record<string, unknown>>;

/** The attributes that are set: nothing for what is off, or empty. */
export function attributesOf(args: Args): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')
      .map(([name, value]) => [name, value === true ? '' : String(value)]),
  );
}
