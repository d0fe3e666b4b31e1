export { projectRoot } from './catalogues.js';
export { isLocale, type Locale, locales, pickLocale } from './locale.js';
export { type Particle, withParticle } from './particles.js';
export { hasText, type TextParams, translate } from './translate.js';
export { addWordFormats, type FormatRegistry } from './word-formats.js';
