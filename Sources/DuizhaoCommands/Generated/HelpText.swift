// Generated from Sources/DuizhaoCommands/Data/help.txt by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let help = ####"""
OVERVIEW: Compare plans for building a law-based government (法治政府建设规划对照).

A plan is named by a file path or by its id in the manifest plans/plans.xml
(--plans for another folder).
Without plans, a command works on every plan of the manifest.

Example: duizhao gaps jiashan --against sichuan

USAGE: duizhao <subcommand>

OPTIONS:
  --version               Show the version.
  -h, --help              Show help information.

SUBCOMMANDS:
  compare                 Read, align and compare plans, and publish the
                          reports.
  matrix                  Show which plan covers which topic.
  gaps                    Show tasks and topics of a reference that a plan
                          lacks.
  targets                 Show targets (numbers, dates, full coverage), or only
                          where plans differ.
  pairs                   Show the tasks of two plans side by side, with the
                          relation of each pair.
  outline                 Show what was read of a plan: outline, sentences,
                          findings.
  export                  Write the comparison for a spreadsheet, for QDA
                          programs, or for other tools.
  align                   Read and align documents one by one, as a filter of
                          JSON lines.
  classify                Give topics to sentences: JSON lines from standard
                          input to standard output.
  taxonomy                Show the taxonomy: list it, show one topic, or search
                          it.
  validate                Check an XML report against the published schema.
  evaluate                Measure topics and targets against coded sentences.

  See 'duizhao help <subcommand>' for detailed help.

"""####
}
