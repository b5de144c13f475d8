import { fakeBrowser } from 'wxt/testing/fake-browser';

// The libraries look for the browser when they are loaded: import this before what loads them.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
