import { useEffect, useState } from 'react';
import classes from './preview.module.css';

/** A picture out of bytes that are here already. */
export const Picture = ({ content, name }: { readonly content: Blob; readonly name: string }) => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return address ? <img className={classes.picture} src={address} alt={name} /> : null;
};
