/** A text that is bundled as it stands. */
declare module '*.md?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the bundler gives a text in this way and no other
  export default text
}
