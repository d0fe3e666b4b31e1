import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ListOfText, Text } from '../../../platform/http/index.js';

type TextOptions = Parameters<typeof Text>[0];
type ListOptions = Parameters<typeof ListOfText>[0];

/**
 * Signs that turn the direction of writing: none of our languages needs them, nobody sees them,
 * and one left open turns whatever stands beside the text. They are taken out, not refused.
 */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const plain = (text: string): string => text.normalize('NFC').replace(directions, '');
const oneLine = (text: string): string =>
  plain(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const manyLines = (text: string): string => plain(text).replace(/\r\n?/g, '\n').trim();

const tidied = (tidy: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    const one = (text: unknown): unknown =>
      typeof text === 'string' && !text.includes('\0') ? tidy(text) : text;
    return Array.isArray(value) ? value.map(one) : one(value);
  });

/** Text of one line, such as a title: composed, trimmed, without signs of direction. */
export const Line = (options: TextOptions): PropertyDecorator =>
  applyDecorators(Text(options), tidied(oneLine));

/** Text of several lines, composed and trimmed, without signs of direction. */
export const Prose = (options: TextOptions): PropertyDecorator =>
  applyDecorators(Text(options), tidied(manyLines));

/** Several lines of text, each as {@link Line} takes it. */
export const ListOfLine = (options: ListOptions): PropertyDecorator =>
  applyDecorators(ListOfText(options), tidied(oneLine));
