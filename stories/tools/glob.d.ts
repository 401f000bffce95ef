/** What Vite puts in the place of a pattern: a file that a build has not made yet is no error. */
interface ImportMeta {
  readonly glob: <T>(pattern: string, options: {eager: true; import: 'default'}) => Record<string, T>;
}
