interface Props {
  readonly size?: number;
}

/** Danpung's mark: a maple leaf with one cut vein. Decorative; the name stands beside it. */
export const LeafMark = ({ size = 24 }: Props) => (
  <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path
      fill="var(--dp-accent)"
      d="M24 2.5 28.2 11l4.9-2.6-1.4 10.8 6-5.4 1.3 4.3 6.5-1.1-3.3 7.2 3.6 2.1-10.7 8.3 1.2 3.9L25.2 37l.3 8.5h-3l.3-8.5-11.1 1.5 1.2-3.9L2.2 26.3l3.6-2.1L2.5 17l6.5 1.1 1.3-4.3 6 5.4-1.4-10.8 4.9 2.6z"
    />
    <path
      stroke="var(--mantine-color-body)"
      strokeWidth="1"
      strokeLinecap="round"
      fill="none"
      d="M24 38V14M24 32.5 13 24.5M24 32.5l11-8M24 25l-5.5-6M24 25l5.5-6"
    />
  </svg>
);
