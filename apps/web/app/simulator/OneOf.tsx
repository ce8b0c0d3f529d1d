import { useId } from "react";

export interface OneOfProps<T> {
  /** What is chosen, for those who don't see it. */
  readonly legend: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly words: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** A row of radio buttons, so that arrow keys change the choice and a screen reader says which one is on. */
export function OneOf<T>({ legend, options, chosen, words, onChoose }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={words(option)} className="choice__option">
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>{words(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
