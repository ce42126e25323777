/** Scripts that are built as files of their own and injected by name. */
declare module '*?script&iife' {
  /** Path of the built file, counted from the extension's root. */
  const fileName: string;
  export default fileName;
}
