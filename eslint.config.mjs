import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Import arrows (architecture): each refusal says why, so that nobody has to look it up. tests/architecture checks the same. */
const refuse = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
});

const pureDomain = [
  '^(?!\\./|#domain/)',
  'The domain is pure: no library, no Node, no contract, no database. What it needs comes in as a value.',
];
const plainContract = [
  '^(?!\\./|#domain/|zod$)',
  'The contract is read by the browser too: only zod and domain types.',
];
const noWorkflows = [
  '^#workflows/',
  'What happens without a click uses the services, never the other way round. Only create-app and the commands put the parts together.',
];
const noAdmin = ['^#admin/', 'The admin is a browser program: nothing on the server needs it.'];
const noPrismaFolder = [
  '^#prisma/',
  'Migrations and seed are for start-up and commands; a feature does not need them.',
];
const browserOnly = [
  '^(?!\\.{1,2}/|#contract/|#domain/|#admin/|zod$|react$|react-dom|react-router|react-admin$|ra-|@mui/|@emotion/|@visx/|@tanstack/)',
  'The admin knows the contract, the domain and libraries of the browser: the server is behind HTTP.',
];
const noFeatures = [
  '^#(admin|workflows|contract)/',
  'prisma/ lies under the features: it knows the domain and the tables.',
];

const environmentReader = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only backend/src/config.ts reads the environment: inject the configuration.',
};
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A rule never reads a clock: today is a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'A rule never reads a clock: today is a parameter.',
  },
];
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports keep one name everywhere.' };
const enumeration = { selector: 'TSEnumDeclaration', message: 'A union beside its owner, not an enum.' };
const syntax = (...rules) => ({ 'no-restricted-syntax': ['error', defaultExport, enumeration, ...rules] });

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      '**/.koers/',
      '**/node_modules/',
      'prisma/reference-data/',
      'tests/fixtures/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...syntax(environmentReader),
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Also finds assertions that tell the reader what a row is: those are welcome.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The classes of Nest: a module is a class with nothing in it, handlers may be async without awaiting.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', 300],
      'max-depth': ['error', 4],
      'no-control-regex': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['backend/src/**/*.ts'],
    rules: refuse(noWorkflows, noAdmin, noPrismaFolder),
  },
  {
    files: [
      'backend/src/create-app.ts',
      'backend/src/cli*',
      'backend/src/cli/**',
      'backend/src/commands/**',
      'backend/src/start/**',
      'backend/src/main.ts',
    ],
    rules: refuse(noAdmin),
  },
  { files: ['backend/src/domain/**/*.ts'], rules: { ...refuse(pureDomain), ...syntax(environmentReader, ...clock) } },
  { files: ['backend/src/domain/**/*.spec.ts'], rules: refuse(noWorkflows, noAdmin, noPrismaFolder) },
  { files: ['backend/src/contract/**/*.ts'], rules: refuse(plainContract) },
  { files: ['workflows/**/*.ts'], rules: refuse(noAdmin, noPrismaFolder) },
  { files: ['prisma/**/*.ts'], rules: refuse(noFeatures) },
  { files: ['admin/src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['admin/src/**/*.{ts,tsx}'],
    rules: {
      ...refuse(browserOnly),
      // Contexts of react-admin are `any` by default; what comes out of them is typed where it is used.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // Event handlers of React may be async: nobody waits for them.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
    },
  },
  // Words, one line each: two languages of everything on screen.
  { files: ['admin/src/i18n/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      ...syntax(),
      'no-restricted-imports': 'off',
      'no-console': 'off',
      'no-template-curly-in-string': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Where a tool insists: a default export, or the environment before there is a configuration.
  {
    files: ['backend/src/config.ts', 'prisma.config.ts', 'admin/vite.config.mts', 'tests/support/global-*.ts'],
    rules: { 'no-restricted-syntax': ['error', enumeration] },
  },
);
