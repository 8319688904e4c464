/** A number that is measured: what it counts, what is plausible, and below which value it is abnormal. */
export interface Measure {
  readonly unit: string;
  /** Smallest and largest plausible value, inclusive. */
  readonly min: number;
  readonly max: number;
  /** How many decimals may be recorded. */
  readonly decimals: 0 | 1;
  readonly abnormalBelow?: number;
  /** What about the limit no opened source confirms. */
  readonly unverified?: string;
}

/** How one examination item is answered: by one of its values, or by a number where it is measured. */
export interface ExaminationItem {
  /** Stable id ("power.finger-abduction"). */
  readonly id: string;
  readonly label: string;
  /** Heading it stands under ("Power", "Reflexes", "Bulbar"). */
  readonly group: string;
  /** Codes that may be recorded, normal first; none where it is measured. No finding means "not examined". */
  readonly values: readonly { readonly code: string; readonly label: string; readonly abnormal?: true }[];
  readonly measure?: Measure;
  /** Recorded for right and left apart. */
  readonly sided?: true;
}

/** One recorded finding. A side is present exactly when the item is sided. */
export interface ExaminationFinding {
  readonly item: string;
  readonly side?: 'right' | 'left';
  /** A code of the item, or the number measured ("270", "4.2"). */
  readonly value: string;
  readonly note?: string;
}

/** What a result can mean for the checklist. */
export interface TestMeaning {
  readonly code: string;
  readonly label: string;
  readonly abnormal?: true;
}

/** A test that a checklist row may ask for. */
export interface TestKind {
  readonly id: string;
  readonly label: string;
  /** What its result can mean, normal first; "normal" and "abnormal" where nothing finer matters. */
  readonly meanings?: readonly TestMeaning[];
  /** Unit of the figure that may stand beside the meaning ("U/L"). */
  readonly unit?: string;
}

/** A test that was ordered, and what came of it. */
export interface TestResult {
  readonly test: string;
  /** One of the test's meanings; absent while the result is awaited, which never means "normal". */
  readonly meaning?: string;
  /** The figure or wording of the report ("870 U/L"). */
  readonly value?: string;
  readonly note?: string;
}
