/**
 * What the frame, the page and the server agree on. The server reads this very text as JSON (`pyodide_runner/contract.py`),
 * so what stands between the parentheses is JSON and nothing else.
 *
 * @typedef {typeof CONTRACT.levels[number]} Level
 * @typedef {typeof CONTRACT.verdicts.counted[number] | typeof CONTRACT.verdicts.uncounted[number]} Verdict
 */
export const CONTRACT = /** @type {const} */ ({
  "keys": {
    "drafts": "pytrix_drafts_v1",
    "outbox": "pytrix_outbox_v1",
    "codes": "pytrix_snapshots_v1",
    "panels": "pytrix_panels_v1",
    "handled": "pytrix_handled_v1"
  },
  "levels": ["beginner", "intermediate", "advanced"],
  "verdicts": {
    "counted": ["passed", "failed", "error", "timeout", "output_limit", "memory"],
    "uncounted": ["stopped", "not_run"]
  },
  "settings": {
    "accentColour": "",
    "theme": "auto",
    "keybinding": "default",
    "fontSize": 14,
    "codeFont": "",
    "tabSize": 4,
    "lineNumbers": true,
    "wordWrap": false,
    "highlightLine": true,
    "completion": true,
    "liveLint": true,
    "examplesOnRun": true,
    "revealGuard": true,
    "keepCode": true,
    "timeLimitMs": 10000,
    "runtimeDetails": true
  },
  "panels": { "question": [20, 65, 38], "output": [15, 80, 42] },
  "numbers": {
    "earlierVersions": 3,
    "keptDrafts": 300,
    "keptCodes": 1000,
    "memoryMb": 512,
    "outputChars": 100000,
    "stopPatienceMs": 300,
    "largeTestMultiple": 20,
    "failedBeforeReveal": 2,
    "hintsBeforeReveal": 2,
    "longestTimeMs": 2592000000,
    "latestMs": 221845392000000,
    "deepestNesting": 50,
    "eventsPerMessage": 50
  },
  "fields": {
    "id": { "pattern": "[!-~]{1,100}" },
    "at": { "least": 0, "most": 221845392000000 },
    "questionId": { "pattern": "[!-~]{0,300}" },
    "verdict": { "options": ["passed", "failed", "error", "timeout", "output_limit", "memory"] },
    "testsPassed": { "least": 0, "most": 100000 },
    "testsTotal": { "least": 0, "most": 100000 },
    "timeTakenMs": { "least": 0, "most": 31536000000 },
    "hintsUsed": { "least": 0, "most": 100 },
    "failedAttempts": { "least": 0, "most": 1000000 },
    "revealed": { "flag": true },
    "keys": { "pattern": "[a-z0-9+]{1,40}" },
    "filled": { "pattern": "[ -~]{0,150000}" },
    "evidence": { "pattern": "[ -~]{0,4000}" },
    "check": { "pattern": "[a-z]{0,30}" },
    "task": { "options": ["hint", "review", "improve", "explain"] },
    "code": { "pattern": "[ -~]{0,60000}" },
    "found": { "options": ["passed", "failed", "unknown"] },
    "failing": { "pattern": "[ -~]{0,12000}" },
    "request": { "pattern": "[!-~]{1,100}" },
    "shown": { "flag": true }
  },
  "events": {
    "attempt": ["verdict", "testsPassed", "testsTotal", "timeTakenMs", "hintsUsed", "revealed"],
    "reveal": ["hintsUsed", "failedAttempts", "timeTakenMs"],
    "next": [],
    "retry": [],
    "shortcut": ["keys"],
    "examined": ["filled", "evidence", "check"],
    "tutor_request": ["task", "code", "found", "failing", "testsPassed", "testsTotal"],
    "tutor_cancel": ["request"],
    "tutor_outcome": ["request", "task", "shown", "check"]
  },
  "lasting": ["attempt", "reveal"]
});
