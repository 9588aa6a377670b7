/** Everything that the window may ask of main, by name. The preload makes one function of each, and nothing else. */
export const channels = [
  // who is at the desk
  'status',
  'openPractice',
  'leavePractice',
  'setUpSchool',
  'signIn',
  'recover',
  'lock',
  // the way back from a backup
  'chooseBackup',
  'restoreBackup',
  // this computer
  'readPreferences',
  'keepPreferences',
  // photos
  'chooseFiles',
  'choosePhotoFolder',
  'offerFiles',
  'addPhoto',
  'listPhotos',
  'removePhotos',
  'keepEvidence',
  'loadPhotoDraft',
  'savePhotoDraft',
  // the post in the making
  'loadPostDraft',
  'listPostDrafts',
  'startPostDraft',
  'takeUpPostDraft',
  'discardPostDraft',
  'savePostDraft',
  'readRecords',
  'proofread',
  'readSavedWords',
  'replaceSavedWords',
  'replaceHandles',
  'confirm',
  'printDraft',
  'post',
  // afterwards
  'listPosts',
  'settlePost',
  'namePost',
  'lookAgainPost',
  'tryAgainPost',
  'cancelPost',
  'reopenPost',
  'takeDown',
  'openPost',
  'listAudit',
  'readLogState',
  'readLogAnew',
  'answerLogDoubt',
  'compareHead',
  'saveLogTable',
  'wrongPhoto',
  // reports
  'readTermReport',
  'saveTermTable',
  'readPostStory',
  // a second person's yes
  'setApproverRule',
  'approveWaiting',
  'sendBackWaiting',
  'withdrawWaiting',
  // whether posts may leave at all
  'readPosting',
  'pausePosting',
  'resumePosting',
  'setThinkingSeconds',
  // incidents, the policy, and what the week needs
  'listIncidents',
  'reportIncident',
  'stateIncident',
  'openIncidentOnX',
  'readPolicy',
  'recordPolicy',
  'setReviewDays',
  'readWeek',
  // the school's accounts on X
  'listConnections',
  'saveClientId',
  'connectAccount',
  'giveUpConnecting',
  'checkConnection',
  'disconnectAccount',
  // followers, staff bios and mentions
  'listReviewsDue',
  'followers',
  'countFollowers',
  'readFollowers',
  'stopReadingFollowers',
  'pasteFollowers',
  'decideFollowers',
  'openFollower',
  'checkBlocks',
  'pasteBlocked',
  'listStaffBios',
  'addStaffAccount',
  'removeStaffAccount',
  'checkBios',
  'mentions',
  'readMentions',
  'decideMention',
  'hideMention',
  'noteMentionStep',
  'openMention',
  // files that the studio gives out
  'savePageAsPdf',
  'printPage',
  // who may sign in
  'listStaff',
  'addOperator',
  'changeOperator',
  'resetPassphrase',
  'changeMyPassphrase',
  'removeOperator',
  'replaceRecoveryCode',
  // backups
  'readBackups',
  'chooseBackupFolder',
  'keepBackups',
  'backUpNow',
  'drillRestore',
  // how long things are kept
  'readKeeping',
  'saveKeeping',
  'eraseDueNow',
  // the register
  'recordConsent',
  'saveSettings',
  // one pupil
  'readPupil',
  'withdrawConsent',
  'setNeverShown',
  'readPupilReport',
  'savePupilTable',
  'findNameInWords',
  'erasePupil',
  'listLeavers',
  'planRollOver',
  'rollOver',
  // bringing the register in
  'chooseRegisterFiles',
  'readImport',
  'addToImport',
  'changeImport',
  'sayPhotographRule',
  'applyImport',
  'listImports',
  'undoImport',
] as const

export type Channel = (typeof channels)[number]

/** What main may say without being asked. */
export const notices = ['statusChanged', 'postsChanged', 'recordsChanged'] as const
export type Notice = (typeof notices)[number]

/** The one IPC channel of each direction carries the names above as data, so that nothing else can be invoked. */
export const requestChannel = 'studio:request'
export const noticeChannel = 'studio:notice'
