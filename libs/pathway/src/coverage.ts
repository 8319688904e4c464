interface Row {
  /** The guideline or list that it comes from. */
  readonly group: string;
  /** The picture in our own words. */
  readonly name: string;
  /** Keys of sources. */
  readonly sources: readonly string[];
}

/** A row of the evidence, and the rules that carry it, or why no answer to a form can show it. */
export type CoverageRow =
  | (Row & { readonly rules: readonly string[]; readonly note?: string })
  | (Row & { readonly unseen: 'examination' | 'history'; readonly why: string });

/** What of the evidence the rules carry, read from the side of the evidence: nothing in it may go unmentioned. */
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Rules that no row asks for, and why they are there. */
  readonly rulesOfTheirOwn: readonly { readonly rule: string; readonly why: string }[];
}
