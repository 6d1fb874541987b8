import type { CertificationApp } from '../app.ts';
import type { RubricFacts, TrackFacts } from '../facts.ts';

type App = Pick<CertificationApp, 'around'>;

/** A track as content tells it; undefined when the page is older than the track. */
export function trackOf({ around }: App, trackId: string): TrackFacts | undefined {
  return around.facts.tracks.find(({ id }) => id === trackId);
}

/** The name of a track, or its id when the page doesn't know it yet. */
export function trackName(app: App, trackId: string): string {
  return trackOf(app, trackId)?.name ?? trackId;
}

/** The rubric by which practice in a track is scored; undefined where the page has another version. */
export function rubricOf(
  app: App,
  trackId: string,
  version?: number | null,
): RubricFacts | undefined {
  const wanted = trackOf(app, trackId)?.rubric;
  return app.around.facts.rubrics.find(
    (each) => each.id === wanted && (version === undefined || each.version === version),
  );
}

/** Names of tracks in a row. */
export function trackNames(app: App, trackIds: readonly string[], between: string): string {
  return trackIds.map((id) => trackName(app, id)).join(between);
}

/** The title of a module, or its id when the page doesn't know it yet. */
export function moduleTitle({ around }: App, moduleId: string): string {
  return around.facts.modules.find(({ id }) => id === moduleId)?.title ?? moduleId;
}
