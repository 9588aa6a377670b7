import type { Migration } from '../migration.ts'
import { records } from './0001-records.ts'
import { posts } from './0002-posts.ts'
import { connections } from './0003-connections.ts'
import { register } from './0004-register.ts'
import { posting } from './0005-posting.ts'
import { words } from './0006-words.ts'
import { lastWords } from './0007-last-words.ts'
import { staff } from './0008-staff.ts'
import { keeping } from './0009-keeping.ts'
import { reviews } from './0010-reviews.ts'
import { incidents } from './0011-incidents.ts'
import { accountPictures } from './0012-accountPictures.ts'
import { consentPurpose } from './0013-consentPurpose.ts'
import { backupLog } from './0014-backupLog.ts'
import { recordsKey } from './0015-recordsKey.ts'
import { clearedPosts } from './0016-clearedPosts.ts'
import { logDoubt } from './0017-logDoubt.ts'
import { waitingConsents } from './0018-waitingConsents.ts'
import { removals } from './0019-removals.ts'

/** Every step from an empty file to today's schema, in order. */
export const migrations: readonly Migration[] = [
  records,
  posts,
  connections,
  register,
  posting,
  words,
  lastWords,
  staff,
  keeping,
  reviews,
  incidents,
  accountPictures,
  consentPurpose,
  backupLog,
  recordsKey,
  clearedPosts,
  logDoubt,
  waitingConsents,
  removals,
]
