import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  isEmail,
} from 'class-validator';
import { isDay } from '../time/index.js';

/** One decorator a kind of field: validation and OpenAPI from the same words. */
export interface FieldOptions {
  readonly optional?: boolean;
  /** Null is a value of its own (it clears the field). */
  readonly nullable?: boolean;
  readonly description?: string;
}

function field(
  options: FieldOptions,
  api: object,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const described = {
    ...api,
    required: !options.optional,
    ...(options.nullable && { nullable: true }),
    ...(options.description && { description: options.description }),
  } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(described), ...exempt(options), ...rules);
}

/** An absent field and a null one are two things: each passes only where it was named. */
function exempt({ optional, nullable }: FieldOptions): PropertyDecorator[] {
  if (optional && nullable) return [IsOptional()];
  if (optional) return [ValidateIf((_, value) => value !== undefined)];
  return nullable ? [ValidateIf((_, value) => value !== null)] : [];
}

/** NFC, because Hangul from macOS arrives decomposed. */
const tidy = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.normalize('NFC') : value,
);

const isNoList = (value: unknown): boolean => !Array.isArray(value);

/** PostgreSQL cannot hold NUL, and half a surrogate pair would arrive there as another sign. */
const isStorable = (value: unknown): boolean =>
  typeof value === 'string' && !/\0|\p{Surrogate}/u.test(value);
const storable = (each = false): PropertyDecorator =>
  ValidateBy({ name: 'isStorable', validator: { validate: isStorable } }, { each });
/** What no mail address is made of would stop the check itself. */
const mailAddress = ValidateBy({
  name: 'isMailAddress',
  validator: { validate: (v) => isStorable(v) && isEmail(v) },
});

export const Text = (options: FieldOptions & { min?: number; max: number }): PropertyDecorator =>
  field(
    options,
    { type: String, minLength: options.min ?? 1, maxLength: options.max },
    tidy,
    IsString(),
    MinLength(options.min ?? 1),
    MaxLength(options.max),
    storable(),
  );

/** A decimal as text, at most two digits after the point: a float would not be exact. */
export const Decimal = (
  example: string,
  options: FieldOptions & { digits?: number } = {},
): PropertyDecorator => {
  const digits = options.digits ?? 2;
  const description = options.description ?? `Such as ${example}`;
  return applyDecorators(
    Text({ ...options, max: digits + 3, description }),
    Matches(new RegExp(`^\\d{1,${digits}}(\\.\\d{1,2})?$`)),
  );
};

export const Email = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'email' }, tidy, IsString(), MaxLength(254), mailAddress);

export const Id = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, IsString(), IsUUID());

export const Whole = (options: FieldOptions & { min: number; max: number }): PropertyDecorator =>
  field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    IsInt(),
    Min(options.min),
    Max(options.max),
  );

/** The number that grows with each change of a record; its `ETag`. */
export const Version = (): PropertyDecorator => Whole({ min: 1, max: 2_147_483_647 });

/** Integer cents, never negative, never a fraction. */
export const Cents = (options: FieldOptions & { min?: number } = {}): PropertyDecorator =>
  Whole({ ...options, min: options.min ?? 0, max: 1_000_000_000_00 });

export const Flag = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: Boolean }, IsBoolean());

/** A date of the calendar, `YYYY-MM-DD`. */
export const Day = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, format: 'date' },
    ValidateBy({
      name: 'isDay',
      validator: { validate: (v) => typeof v === 'string' && isDay(v) },
    }),
  );

/** An instant, ISO 8601 in UTC with `Z`; checked to exist. */
export const Instant = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    options,
    { type: String, format: 'date-time' },
    ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }),
  );

export const OneOf = (values: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, enum: [...values] }, IsIn([...values]));

export const ListOfText = (
  options: FieldOptions & { maxItems: number; max: number },
): PropertyDecorator =>
  field(
    options,
    { type: [String], maxItems: options.maxItems },
    IsArray(),
    ArrayMaxSize(options.maxItems),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(options.max, { each: true }),
    storable(true),
  );

/** Some of the values, each at most once. */
export const ListOfOneOf = (
  values: readonly string[],
  options: FieldOptions = {},
): PropertyDecorator =>
  field(
    options,
    { type: String, enum: [...values], isArray: true, maxItems: values.length, uniqueItems: true },
    IsArray(),
    ArrayMaxSize(values.length),
    ArrayUnique(),
    IsIn([...values], { each: true }),
  );

export const ListOfId = (options: FieldOptions & { maxItems: number }): PropertyDecorator =>
  field(
    options,
    { type: [String], format: 'uuid', maxItems: options.maxItems, uniqueItems: true },
    IsArray(),
    ArrayMaxSize(options.maxItems),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );

export const ListOf = (
  item: () => new () => object,
  options: FieldOptions & { minItems?: number; maxItems: number },
): PropertyDecorator =>
  field(
    options,
    { type: () => item(), isArray: true, maxItems: options.maxItems },
    IsArray(),
    ArrayMinSize(options.minItems ?? 0),
    ArrayMaxSize(options.maxItems),
    // Validation of what is inside looks through a list in the list, and finds nothing wrong.
    ValidateBy({ name: 'isObject', validator: { validate: isNoList } }, { each: true }),
    ValidateNested({ each: true }),
    Type(item),
  );

export const Nested = (
  item: () => new () => object,
  options: FieldOptions = {},
): PropertyDecorator =>
  // Validation of what is inside says nothing of what is not there at all, or is a list.
  field(options, { type: () => item() }, IsObject(), ValidateNested(), Type(item));

/** A whole number in a query string. */
export const QueryWhole = (
  options: FieldOptions & { min: number; max: number },
): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value,
    ),
    Whole({ optional: true, ...options }),
  );

/** `true` or `false` in a query string. */
export const QueryFlag = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    Flag({ optional: true }),
  );

function isInstant(value: unknown): boolean {
  const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/;
  const day = typeof value === 'string' ? shape.exec(value)?.[1] : undefined;
  return day !== undefined && isDay(day);
}
