interface Props {
  readonly text: string;
  /** Names in the text that must not be cut by a line's end; Chinese may otherwise break anywhere. */
  readonly names: readonly string[];
}

export const Together = ({ text, names }: Props) => {
  const pattern = new RegExp(`(${names.filter((name) => name !== '').join('|')})`);
  return (
    <>
      {text.split(pattern).map((part, i) =>
        names.includes(part) ? (
          <span class="nowrap" key={i}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
};
