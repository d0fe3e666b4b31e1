/** A file that a student added to an application. */
export interface ApplicationDocument {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly createdAt: string;
  readonly can: { readonly remove: boolean };
}

export const documentKinds = ['transcript', 'cv', 'recommendation', 'other'] as const;

/** What the server takes: by content, whatever the name says. */
export const documentLimits = {
  accept: 'application/pdf,image/png,image/jpeg',
  megabytes: 10,
  perApplication: 10,
} as const;
