type Save = () => Promise<boolean>;

const saves = new Set<Save>();

/** Has what is being written saved before a sign-out; the answer takes the wish back. */
export const beforeSignOut = (save: Save): (() => void) => {
  saves.add(save);
  return () => saves.delete(save);
};

/** Saves everything that is being written; resolves to whether nothing is left unsaved. */
export const saveAll = async (): Promise<boolean> => {
  const saved = await Promise.all([...saves].map((save) => save().catch(() => false)));
  return saved.every(Boolean);
};
