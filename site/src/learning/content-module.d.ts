declare module 'virtual:sanad-content' {
  export const content: import('../../../content/compile/content.ts').Content;
}
