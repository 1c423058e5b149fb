import { replayPart } from './replay-part.ts';

replayPart(import.meta.filename);
