import { useEffect, useState } from 'react';

/** Whether the keyboard goes through the page: from the first Tab on. */
export function useByKeys(): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    if (is) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') setIs(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [is]);
  return is;
}
