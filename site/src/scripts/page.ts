import { startDeviceLetters } from './device-letters.ts';
import { startLowTrace } from './low-trace.ts';
import { startQuickExit } from './quick-exit.ts';

startQuickExit();
startLowTrace();
startDeviceLetters();
