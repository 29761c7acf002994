import type { Locale } from '../catalogue/locales.ts';
import { ar } from './messages/ar.ts';
import { az } from './messages/az.ts';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import type { Messages } from './messages/messages.ts';
import { ru } from './messages/ru.ts';
import { tr } from './messages/tr.ts';

/** What every language says. A language that misses a message does not compile. */
export const allMessages: Readonly<Record<Locale, Messages>> = { en, az, ru, tr, ar, fr };
