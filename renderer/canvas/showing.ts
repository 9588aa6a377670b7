/** *edit* shows rings and handles, *final* what will be published, *original* the photo without any cover. */
export type Showing = 'edit' | 'final' | 'original'

/** What a press on the bare photo does: choose covers, add one with two clicks, or crop. */
export type Tool = 'choose' | 'twoClicks' | 'crop'
