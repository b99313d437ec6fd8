import {fingerprints} from './fingerprint.ts'
import type {Formatter} from './formatter.ts'
import {relativePath} from './paths.ts'
import {oneLine} from './text.ts'

/**
 * GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/): one array, paths from the root of
 * the repository. GitLab tells what a merge request adds from what was there by the fingerprints.
 */
export const gitlab: Formatter = (reports, {cwd, root}) =>
  JSON.stringify(
    reports.flatMap((report) => {
      if (report.messages.length === 0) return []
      const path = relativePath(root ?? cwd, report.filePath)
      const fingerprintOf = fingerprints(report)
      return report.messages.map((message) => ({
        description: oneLine(message.message),
        check_name: message.ruleId ?? 'newslint',
        // Two rules may speak of one sentence, and two articles hold it: GitLab keeps one finding a fingerprint.
        fingerprint: `${message.ruleId ?? ''}/${fingerprintOf(message)}@${path}`,
        severity: message.fatal === true ? 'critical' : message.severity === 2 ? 'major' : 'minor',
        location: {path, lines: {begin: message.line, end: message.endLine ?? message.line}},
      }))
    }),
  )
