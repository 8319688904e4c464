/** Several things wanting of one kind: "Test to arrange", "do not wait for the result", and which. */
export interface Wanting {
  readonly kind: string;
  readonly remark: string;
  readonly things: readonly string[];
}

/** "Test to arrange: TSH (do not wait for the result)" in its parts; a line of another form is a thing of its own. */
const form = /^([^:]+): (.+?)(?: \(([^()]*)\))?$/;

/** What is missing before a referral, gathered by kind, so that twenty lines read as three. */
export function gathered(lines: readonly string[]): readonly Wanting[] {
  const parts = lines.map((line) => {
    const [, kind = '', thing = line, remark = ''] = form.exec(line) ?? [];
    return { kind, thing, remark };
  });
  return [...Map.groupBy(parts, ({ kind, remark }) => `${kind}|${remark}`).values()].map((alike) => ({
    kind: alike[0]?.kind ?? '',
    remark: alike[0]?.remark ?? '',
    things: alike.map(({ thing }) => thing),
  }));
}
