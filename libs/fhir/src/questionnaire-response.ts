/** The parts of a FHIR R4 QuestionnaireResponse that Myotome reads and writes. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id?: string;
  /** Canonical address with version. */
  readonly questionnaire?: string;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped';
  readonly subject?: { readonly reference: string };
  /** ISO date or date and time. */
  readonly authored?: string;
  readonly item?: readonly ResponseItem[];
}

/** One item: a group of items, or a question with its answers. */
export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

/** One answer; exactly one value is present. */
export interface ResponseAnswer {
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueString?: string;
  readonly valueCoding?: { readonly system?: string; readonly code: string; readonly display?: string };
}
