import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What may depend on what: by kind of project, and by where it runs. Nothing may depend on everything. */
const boundaries = {
  enforceBuildableLibDependency: false,
  allow: [],
  depConstraints: [
    { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'] },
    { sourceTag: 'type:data', onlyDependOnLibsWithTags: ['type:domain', 'type:data'] },
    { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:domain'] },
    { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:domain', 'type:contract'] },
    { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:domain', 'type:data', 'type:contract', 'type:ui'] },
    { sourceTag: 'side:shared', onlyDependOnLibsWithTags: ['side:shared'] },
    { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:shared'] },
    { sourceTag: 'side:web', onlyDependOnLibsWithTags: ['side:web', 'side:shared'] },
  ],
};

const limits = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  // A switch over a union counts once: its cases are checked to be complete instead.
  complexity: ['error', { max: 8, variant: 'modified' }],
  'max-params': ['error', 3],
};

const everywhere = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'no-var': 'error',
};

/** Specs are one long list of sentences; data is as long as what it tells. */
const specs = ['**/*.spec.ts', '**/*.spec.mjs'];
const data = ['libs/pathways/src/*/**', 'prisma/demo/**'];

export default defineConfig(
  globalIgnores([
    'dist',
    'tmp',
    '.data',
    '.nx',
    '.angular',
    'test-results',
    'apps/api/src/platform/database/generated',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  { plugins: { '@nx': nx } },
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: { ...everywhere, ...limits },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['tools/**/*.mjs', 'apps/*/jest.config.mjs', 'libs/ui/jest.config.mjs', '*.mjs'],
    extends: [tseslint.configs.base],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-unused-vars': 'error' },
  },
  {
    files: ['apps/{intake,dashboard}/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['apps/{intake,dashboard}/**/*.html', 'libs/ui/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: specs,
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: data, rules: { 'max-lines': 'off' } },
  { files: ['tools/**', 'apps/*/src/main.ts'], rules: { 'no-console': 'off' } },
  prettier,
);
