/**
 * Which parts of a rule Stryker leaves alone: its words, its sources, and the link ids, which have no other value that
 * compiles and that the engine accepts. A code, though, is emptied: that is the code missing from its list.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const words = ['label', 'because', 'action', 'unverified', 'grade', 'sources', 'floor'];
const links = ['item', 'monthsSince', 'yearsSince', 'regions'];

/** The name of the property of which this is the value, if it is one. */
function propertyOf({ node, parentPath }) {
  const parent = parentPath?.node;
  return parent?.type === 'ObjectProperty' && parent.value === node ? parent.key.name : undefined;
}

const wordsOfRules = {
  shouldIgnore(path) {
    const property = propertyOf(path);
    if (words.includes(property)) return 'Words for people and sources of a rule: no decision rests on them.';
    if (links.includes(property)) return 'The id of a question: an empty one does not compile.';
    return undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words-of-rules', wordsOfRules)];
