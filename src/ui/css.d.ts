/** A style sheet imported by code is its text, minified by the build. */
declare module '*.css' {
  const text: string;
  export default text;
}
