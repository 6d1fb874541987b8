/** Where a page of workshops or their reports ended: at a moment (epoch seconds) and a workshop. */
export function pageMarkOf(moment: number, workshopId: string): string {
  return `${moment}-${workshopId}`;
}

/** What a mark (`pageMark` of the fields) says; a workshop's id has no hyphen in it. */
export function momentAndWorkshop(mark: string): { moment: number; workshopId: string } {
  const [moment = '', workshopId = ''] = mark.split('-');
  return { moment: Number(moment), workshopId };
}
