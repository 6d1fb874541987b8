import '../scripts/page.ts';
import { startRoomKeys } from '../scripts/room-keys.ts';

startRoomKeys();
