declare module '*?raw' {
  const text: string;
  export default text;
}

declare module 'virtual:custom-elements-manifest' {
  const manifest: import('./.storybook/api.js').Manifest;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}

// Its own types leave these out.
declare module '@custom-elements-manifest/analyzer/index.js' {
  export const ts: typeof import('typescript');
  export function create(options: {
    modules: import('typescript').SourceFile[];
    plugins: object[];
    context: {dev: boolean};
  }): unknown;
}

declare module 'virtual:sizes' {
  const sizes: Readonly<Record<string, number>>;
  export default sizes;
}
