import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { problem, type FieldError } from './problem.js';

const codes: Readonly<Record<string, string>> = {
  whitelistValidation: 'input.unknown_field',
  isDefined: 'input.required',
  isNotEmpty: 'input.required',
  isString: 'input.wrong_type',
  isInt: 'input.wrong_type',
  isNumber: 'input.wrong_type',
  isBoolean: 'input.wrong_type',
  isArray: 'input.wrong_type',
  isObject: 'input.wrong_type',
  nestedValidation: 'input.wrong_type',
  maxLength: 'input.too_long',
  arrayMaxSize: 'input.too_long',
  minLength: 'input.too_short',
  arrayMinSize: 'input.too_short',
  min: 'input.out_of_range',
  max: 'input.out_of_range',
  isIn: 'input.not_allowed',
  isDay: 'input.bad_date',
  isInstant: 'input.bad_date',
  isWithoutHiddenSigns: 'input.hidden_signs',
  isWithoutPictures: 'input.pictures',
  isNameWithLetters: 'input.no_letters',
  isNameInHangul: 'input.no_hangul',
  isNameOfPassport: 'input.passport_name',
  isPassportNumber: 'input.passport_number',
  isPhone: 'input.phone',
};

/** Where one record is awaited, a list of them is not looked into. */
class OneRecordPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' || metadata.metatype === Array || !Array.isArray(value)) {
      return super.transform(value, metadata) as Promise<unknown>;
    }
    throw problem('input.invalid', {}, [{ pointer: '', code: 'input.wrong_type' }]);
  }
}

/** Strict input: unknown fields are refused, nothing is converted silently, each error has a pointer. */
export const strictInput = (): ValidationPipe =>
  new OneRecordPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      problem(
        'input.invalid',
        {},
        errors.flatMap((e) => fields(e, '')),
      ),
  });

function fields(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const [broken] = Object.keys(error.constraints ?? {});
  const own: FieldError[] = broken
    ? [
        {
          pointer,
          code:
            error.value === undefined && broken !== 'whitelistValidation'
              ? 'input.required'
              : (codes[broken] ?? 'input.bad_format'),
        },
      ]
    : [];
  return [...own, ...(error.children ?? []).flatMap((child) => fields(child, pointer))];
}
