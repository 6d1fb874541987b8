/** Pakistan's provinces and territories by their ISO 3166-2 codes. */
export const provinces = {
  'PK-BA': 'Balochistan',
  'PK-GB': 'Gilgit-Baltistan',
  'PK-IS': 'Islamabad',
  'PK-JK': 'Azad Jammu and Kashmir',
  'PK-KP': 'Khyber Pakhtunkhwa',
  'PK-PB': 'Punjab',
  'PK-SD': 'Sindh',
} as const;
