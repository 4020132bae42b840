import { startWorkbench } from "./page/start";

startWorkbench();
