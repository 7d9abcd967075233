/** Attributes that are read out or shown, so that their words come from the messages. */
const SPOKEN = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
  "placeholder",
  "title",
];

const SIGNS = [" ", "✕", "×", "·", "–", "→", "←", "↑", "↓", "+", "−", "…"];

/**
 * What the linter asks of all code, whatever the room. Everything found is an error: a warning nobody must act on
 * is noise. A rule that is off says why.
 */
export const lintRules = {
  $schema: "./node_modules/oxlint/configuration_schema.json",
  plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise"],
  env: { builtin: true, browser: true, es2024: true },
  settings: { react: { version: "19.3" } },
  options: { typeAware: true, reportUnusedDisableDirectives: "error", denyWarnings: true },
  ignorePatterns: ["dist", "dist-portable", "coverage", ".cache"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  rules: {
    // Types say what is true.
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/ban-ts-comment": "error",
    "typescript/switch-exhaustiveness-check": [
      "error",
      { considerDefaultExhaustiveForUnions: true },
    ],
    "typescript/no-misused-promises": "error",
    "typescript/only-throw-error": "error",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "typescript/no-unsafe-function-type": "error",
    "typescript/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    "typescript/consistent-type-definitions": ["error", "type"],
    "typescript/no-import-type-side-effects": "error",
    "typescript/no-deprecated": "error",
    "typescript/prefer-nullish-coalescing": "error",
    "typescript/use-unknown-in-catch-callback-variable": "error",
    // An `as` beside a check, with its reason, is allowed; the rule cannot see the check.
    "typescript/no-unsafe-type-assertion": "off",
    // Every function says what it returns by its type already.
    "typescript/consistent-return": "off",

    // Files and names.
    "import/no-default-export": "error",
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "import/no-self-import": "error",
    "import/no-mutable-exports": "error",
    "import/no-duplicates": ["error", { "prefer-inline": true }],
    "oxc/no-barrel-file": "error",
    "unicorn/filename-case": ["error", { case: "camelCase" }],
    "max-lines": ["error", { max: 400, skipBlankLines: true }],
    "max-lines-per-function": ["error", { max: 120 }],
    "max-params": ["error", { max: 4 }],
    "unicorn/prefer-node-protocol": "error",

    // Plain code.
    eqeqeq: "error",
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    "no-console": "error",
    "no-var": "error",
    "prefer-const": "error",
    "no-param-reassign": "error",
    "no-alert": "error",
    "no-new-func": "error",
    "no-else-return": "error",
    "no-throw-literal": "error",
    "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    "unicorn/no-abusive-eslint-disable": "error",
    // `as` of a parser's own brand: the type parameter is the point.
    "typescript/no-unnecessary-type-parameters": "off",
    // Sorting in place an array the function has made is fine.
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    // Read before it is fast: a spread in a `map` is how a changed copy is written.
    "oxc/no-map-spread": "off",
    // `path.join` is how Node's own modules are written.
    "import/no-named-as-default-member": "off",
    "import/no-unassigned-import": ["error", { allow: ["**/*.css", "@testing-library/**"] }],
    // Helpers follow what uses them: files read from the top down.
    "unicorn/consistent-function-scoping": "off",
    // Names are cheap where the scope is three lines long.
    "no-shadow": "off",
    // Loops that wait for one thing after another say so by their `await`.
    "no-await-in-loop": "off",

    // The page.
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    "react/button-has-type": "error",
    "react/no-danger": "error",
    "react/jsx-no-useless-fragment": "error",
    "react/self-closing-comp": "error",
    "react/react-in-jsx-scope": "off",
    // What a chart or a boundary draws at a place is handed in as a function.
    "react/no-unstable-nested-components": ["error", { allowAsProps: true }],
    // Only of interest to the React compiler, which is not used.
    "react/incompatible-library": "off",
    "react/preserve-manual-memoization": "off",
    // No words in code; a sign that is hidden from assistive technology is not a word.
    "react/jsx-no-literals": [
      "error",
      { noStrings: true, ignoreProps: true, restrictedAttributes: SPOKEN, allowedStrings: SIGNS },
    ],
    // The contract of the page names its landmarks and its status line by role.
    "jsx-a11y/prefer-tag-over-role": "off",
    // A table laid out as blocks on a phone loses its roles in some browsers unless they are said again.
    "jsx-a11y/no-redundant-roles": "off",
    "jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
    // The lists of a record never change their order, and their items have no other name.
    "react/no-array-index-key": "off",
  },
  overrides: [
    {
      files: ["src/{ui,charts,features}/**/*.tsx", "src/App.tsx"],
      rules: { "unicorn/filename-case": ["error", { case: "pascalCase" }] },
    },
    {
      // A hook that provides a context has its provider beside it; a test is named after what it tests.
      files: ["src/{state,i18n}/**/use*.tsx", "tests/**"],
      rules: {
        "unicorn/filename-case": ["error", { cases: { camelCase: true, pascalCase: true } }],
      },
    },
    {
      // Vite and Vitest look for a default export.
      files: ["*.config.ts", "tools/**/*Reporter.ts"],
      rules: { "import/no-default-export": "off" },
    },
    { files: ["tools/**", "tests/e2e/**"], env: { node: true }, rules: { "no-console": "off" } },
    {
      files: ["tests/**"],
      plugins: ["vitest"],
      rules: {
        "max-lines-per-function": "off",
        // Browser tests bring their own `it`, and helpers expect on behalf of tests.
        "vitest/no-standalone-expect": "off",
        "vitest/valid-expect": ["error", { maxArgs: 2 }],
        "vitest/valid-title": ["error", { ignoreTypeOfDescribeName: true }],
        "vitest/no-conditional-expect": "off",
        "vitest/expect-expect": [
          "error",
          { assertFunctionNames: ["expect", "expect*", "assert*", "fc.assert"] },
        ],
        "max-lines": ["error", { max: 600, skipBlankLines: true }],
        "vitest/no-focused-tests": "error",
        "vitest/no-disabled-tests": "error",
        "vitest/no-identical-title": "error",
        "vitest/prefer-importing-vitest-globals": "error",
      },
    },
  ],
} as const;
