import { Command } from "commander";
import { workbookCommands } from "../../cli/commands/workbook";
import type { Ending } from "../../cli/run-command";

/** What the commands about workbooks end with, given these words behind the program's name. */
export async function desk(...words: string[]): Promise<Ending> {
  let ending: Ending | undefined;
  const program = new Command().exitOverride();
  const commands = workbookCommands("1.2.3", async (run) => {
    ending = await run;
  });
  for (const command of commands) program.addCommand(command);
  await program.parseAsync(words, { from: "user" });
  if (ending === undefined) throw new Error(`${words.join(" ")} came to no end.`);
  return ending;
}
