interface Props {
  label: string;
  done: number;
  /** 0 while it is not known. */
  of: number;
}

export const Progress = ({ label, done, of }: Props) => (
  <progress
    aria-label={label}
    max={of > 0 ? of : undefined}
    value={of > 0 ? Math.min(done, of) : undefined}
  />
);
