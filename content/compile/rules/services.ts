import type { ServiceDraft } from '../draft.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { textsOfService } from '../texts.ts';
import { repeated } from './ids.ts';

/**
 * Entries are unique and filed where they belong, unsure hours are not called confirmed, and a text
 * names no number that is not an entry's phone with source and date.
 */
export function checkServices(services: readonly ServiceDraft[]): Mistake[] {
  const doubles = repeated(services.map(({ service }) => service.id));
  return services.flatMap((draft) => [
    ...checkFiling(draft),
    ...(doubles.includes(draft.service.id)
      ? [mistake('service', { file: draft.file, field: 'id' }, 'is used twice: rename one entry.')]
      : []),
    ...checkNumbers(draft, services),
  ]);
}

function checkFiling({ file, service }: ServiceDraft): Mistake[] {
  const wanted = `content/services/${service.country.toLowerCase()}/${service.id}.json`;
  const elsewhere = service.serviceAreas.filter((area) => !area.startsWith(service.country));
  return [
    ...(file === wanted
      ? []
      : [mistake('service', { file, field: 'id' }, `belongs into ${wanted}: move or rename it.`)]),
    ...elsewhere.map((area) =>
      mistake(
        'service',
        { file, field: 'serviceAreas' },
        `"${area}" is outside ${service.country}: the same code is another service there; remove it.`,
      ),
    ),
    ...(service.schedule?.hours === 'unknown' && service.schedule.confirmed
      ? [
          mistake(
            'service',
            { file, field: 'schedule.confirmed' },
            'unknown hours cannot be confirmed: write false.',
          ),
        ]
      : []),
  ];
}

function checkNumbers(draft: ServiceDraft, services: readonly ServiceDraft[]): Mistake[] {
  const sourced = new Set(
    services
      .filter(({ service }) => service.country === draft.service.country)
      .flatMap(({ service }) => service.phones.map((phone) => phone.number)),
  );
  return textsOfService(draft).flatMap(({ text, placeAt }) =>
    [...text.matchAll(/\d[\d-]*\d/g)]
      .filter(([number]) => !sourced.has(number))
      .map(({ 0: number, index }) =>
        mistake(
          'service',
          placeAt(index),
          `"${number}" is no phone of an entry: add that entry with its source, or write the number as a word.`,
        ),
      ),
  );
}
