import { componentTests } from '../../tools/jest/components.mjs';

export default componentTests(import.meta.dirname);
