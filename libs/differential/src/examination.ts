/** How one examination item is answered. */
export interface ExaminationItem {
  /** Stable id ("power.finger-abduction"). */
  readonly id: string;
  readonly label: string;
  /** Heading it stands under ("Power", "Reflexes", "Bulbar"). */
  readonly group: string;
  /** Codes that may be recorded, normal first. `not-examined` is implied by the absence of a finding. */
  readonly values: readonly { readonly code: string; readonly label: string; readonly abnormal?: true }[];
  /** Recorded for right and left apart. */
  readonly sided?: true;
}

/** One recorded finding. A side is present exactly when the item is sided. */
export interface ExaminationFinding {
  readonly item: string;
  readonly side?: 'right' | 'left';
  readonly value: string;
  readonly note?: string;
}

/** A test that a checklist row may ask for. */
export interface TestKind {
  readonly id: string;
  readonly label: string;
}
