import { tabRecordKey } from '../../scripts/on-this-device.ts';
import { decodeRecord, emptyRecord, encodeRecord, type TabRecord } from './tab-record.ts';

/** Where the record lies. `write` of an empty record removes it: nothing is left on the device. */
export interface TabStore {
  read(): TabRecord;
  write(record: TabRecord): void;
}

/** The tab's own storage; where a browser forbids it, the record lives as long as the page. */
export function tabStore(storage: () => Storage): TabStore {
  return {
    read: () => decodeRecord(tried(() => storage().getItem(tabRecordKey)) ?? null),
    write: (record) => {
      const text = encodeRecord(record);
      tried(() =>
        text === encodeRecord(emptyRecord)
          ? storage().removeItem(tabRecordKey)
          : storage().setItem(tabRecordKey, text),
      );
    },
  };
}

function tried<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
