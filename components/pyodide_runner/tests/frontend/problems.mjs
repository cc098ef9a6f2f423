/** Prints what the frame says of each event in a file. */
import { readFileSync } from "node:fs";
import { eventProblem } from "../../pyodide_runner/frontend/storage/records.js";

console.log(JSON.stringify(JSON.parse(readFileSync(process.argv[2], "utf-8")).map(eventProblem)));
