import { startDeviceLetters } from './device-letters.ts';
import { startLowTrace } from './low-trace.ts';
import { startQuickExit } from './quick-exit.ts';
import { startWorkshopWayBack } from './workshop-way-back.ts';

startQuickExit();
startLowTrace();
startDeviceLetters();
startWorkshopWayBack();
