import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader sees it. */
export interface Printed {
  /** All text of all pages, with single spaces. */
  readonly text: string;
  readonly pages: number;
  readonly tagged: boolean;
  readonly title: string;
}

/** Reads a PDF as another program would. */
export async function readPdf(bytes: Uint8Array): Promise<Printed> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await reading.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  const { info } = await document.getMetadata();
  // Typed as a record, and in truth a map.
  const marks = new Map(((await document.getMarkInfo()) ?? []) as Iterable<[string, boolean]>);
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
  const read = {
    text: texts.join(' ').replace(/\s+/g, ' '),
    pages: document.numPages,
    tagged: marks.get('Marked') === true,
    title,
  };
  await reading.destroy();
  return read;
}
