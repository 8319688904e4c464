import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Fonts that ship with the server: the letter's own, and Noto for the Greek and Cyrillic it lacks. */
const fontFamilies = ['@expo-google-fonts/atkinson-hyperlegible-next', '@expo-google-fonts/noto-sans'];
const fontStyles = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];

/** Results of earlier letters are kept for so many letters, to set an edited one again quickly. */
const memory = 10;

function fontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return fontFamilies.flatMap((family) => {
    const folder = dirname(resolve(`${family}/package.json`));
    return fontStyles.map((style) => join(folder, style));
  });
}

/** Sets letters in type. One compiler serves all: it holds the fonts, which are read once, at start. */
@Injectable()
export class Typesetter {
  private readonly compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] });

  /**
   * A Typst document as PDF/UA-1. The same source and time give the same bytes.
   * @throws Error when the source is not sound, which is a defect: no text of a patient may reach it unescaped
   */
  pdf(source: string, at: Date): Buffer {
    const creationTimestamp = Math.floor(at.getTime() / 1000);
    const pdf =
      this.accessible(source, creationTimestamp) ??
      this.compiler.pdf({ mainFileContent: source }, { creationTimestamp });
    this.compiler.evictCache(memory);
    return pdf;
  }

  /** `undefined` when a sign has no glyph in the fonts: PDF/UA then refuses, and a letter with a gap is better than none. */
  private accessible(mainFileContent: string, creationTimestamp: number): Buffer | undefined {
    try {
      return this.compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1', creationTimestamp });
    } catch {
      // A NodeError of the compiler; an unsound source throws it again above.
      return undefined;
    }
  }
}
