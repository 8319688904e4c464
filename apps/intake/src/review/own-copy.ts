/** A question with what was answered, in words. */
export interface CopiedAnswer {
  readonly question: string;
  readonly answer: readonly string[];
}

/** A part of a copy: sentences, or questions with their answers, or both. */
export interface CopySection {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly answers?: readonly CopiedAnswer[];
}

/** What somebody keeps of the form: all of it in words, in the language in which it was read. */
export interface OwnCopy {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: string;
  /** Whose form it is, when it was sent, when the copy was made. */
  readonly about: readonly string[];
  readonly sections: readonly CopySection[];
}

/** Enough to be read on any screen and on paper, by day and by night. */
const style = `
  :root { color-scheme: light dark; }
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif; }
  h2 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
  dl { margin: 0; }
  dl > div { padding: 0.5rem 0; border-bottom: 1px solid #8888; break-inside: avoid; }
  dd { margin: 0; font-weight: 600; white-space: pre-line; }
`;

/** An element with a text, or with others in it. What people wrote is text and never becomes anything else. */
function make(page: Document, tag: string, content: string | readonly Node[]): HTMLElement {
  const element = page.createElement(tag);
  element.append(...(typeof content === 'string' ? [content] : content));
  return element;
}

function answerOf(page: Document, { question, answer }: CopiedAnswer): HTMLElement {
  return make(page, 'div', [make(page, 'dt', question), ...answer.map((line) => make(page, 'dd', line))]);
}

function sectionOf(page: Document, { title, lines = [], answers = [] }: CopySection): HTMLElement {
  const list = answers.map((answer) => answerOf(page, answer));
  return make(page, 'section', [
    make(page, 'h2', title),
    ...lines.map((line) => make(page, 'p', line)),
    ...(list.length > 0 ? [make(page, 'dl', list)] : []),
  ]);
}

function metaOf(page: Document, attributes: Readonly<Record<string, string>>): HTMLElement {
  const meta = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
  return meta;
}

/** A copy as a page that needs nothing else: no script, no address, no picture. */
export function asHtml({ title, language, direction, about, sections }: OwnCopy): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
  page.head.prepend(
    metaOf(page, { charset: 'utf-8' }),
    metaOf(page, { name: 'viewport', content: 'width=device-width' }),
  );
  page.head.append(make(page, 'style', style));
  page.body.append(
    make(page, 'main', [
      make(page, 'h1', title),
      ...about.map((line) => make(page, 'p', line)),
      ...sections.map((section) => sectionOf(page, section)),
    ]),
  );
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
