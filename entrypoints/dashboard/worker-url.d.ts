/** The address of a worker's own file in the build. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
