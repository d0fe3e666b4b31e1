import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { Text, type FieldOptions } from './fields.js';

/** Steering signs, signs without width, blanks that pass for letters, blanks other than the space. */
const hidden =
  /[\p{C}\u115f\u1160\u3164\uffa0\u2800]|\u034f|\u17b4|\u17b5|[\u{e0100}-\u{e01ef}]|(?! )\p{Z}/u;
const picture = /[\p{Extended_Pictographic}\p{Emoji_Presentation}\p{RI}]|\u20e3|[\ufe00-\ufe0f]/u;
/** More marks on one letter than any script writes. */
const pile = /\p{M}{4}/u;
const syllable = /[가-힣]/;
/** As the machine-readable zone has it, blanks, hyphens and apostrophes kept as they are printed. */
const printed = /^[A-Z]+(?:(?: |-|'|- | ' ?)[A-Z]+)*$/;

/** The words that validation.ts turns into codes. */
export type NameFault =
  | 'isWithoutPictures'
  | 'isWithoutHiddenSigns'
  | 'isNameWithLetters'
  | 'isNameInHangul'
  | 'isNameOfPassport';

const rule = (name: NameFault, passes: (text: string) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (v) => typeof v === 'string' && passes(v) } });

const script = {
  any: rule('isNameWithLetters', (text) => /\p{L}/u.test(text) && !pile.test(text)),
  hangul: rule('isNameInHangul', (text) => syllable.test(text) && !pile.test(text)),
  passport: rule('isNameOfPassport', (text) => printed.test(text)),
};

/**
 * The name of a person: no picture, no sign that cannot be seen. `hangul` must hold a syllable of
 * Hangul; `passport` is what the passport prints, in Latin capitals.
 */
export const Name = (
  options: FieldOptions & { max: number; as?: keyof typeof script },
): PropertyDecorator =>
  applyDecorators(
    Text(options),
    // The first rule broken is the one that is told: pictures hold signs without width.
    rule('isWithoutPictures', (text) => !picture.test(text)),
    rule('isWithoutHiddenSigns', (text) => !hidden.test(text)),
    script[options.as ?? 'any'],
  );
