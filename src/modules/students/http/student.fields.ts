import { applyDecorators } from '@nestjs/common';
import { Matches, ValidateBy } from 'class-validator';
import { Text, type FieldOptions } from '../../../platform/http/index.js';

const matching = (name: string, pattern: RegExp): PropertyDecorator =>
  ValidateBy({
    name,
    validator: { validate: (value) => typeof value === 'string' && pattern.test(value) },
  });

/** Digits with the signs that people part them with. */
export const Phone = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    Text({ ...options, max: 40 }),
    matching('isPhone', /^\+?\d(?:[ ().-]{0,2}\d){5,17}$/),
  );

/** Nine signs at most, as a machine-readable passport holds them (ICAO 9303). */
export const PassportNumber = (): PropertyDecorator =>
  applyDecorators(Text({ max: 9 }), matching('isPassportNumber', /^[A-Za-z0-9]{1,9}$/));

export const CountryCode = (options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    Text({ ...options, min: 2, max: 2, description: 'ISO 3166-1 alpha-2, such as KR' }),
    Matches(/^[A-Z]{2}$/),
  );
