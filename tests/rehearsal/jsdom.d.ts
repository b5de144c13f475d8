/** The little of jsdom that the rehearsal uses; its own types are not among our packages. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window;
  }
}
