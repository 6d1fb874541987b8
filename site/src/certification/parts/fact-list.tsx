import type { ComponentChild } from 'preact';

interface Props {
  /** What each is, and what it says; null leaves it out. */
  readonly facts: readonly (readonly [string, ComponentChild] | null)[];
}

/** Facts in two columns. */
export function FactList({ facts }: Props) {
  return (
    <dl class="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>
                <bdi>{fact[1]}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
