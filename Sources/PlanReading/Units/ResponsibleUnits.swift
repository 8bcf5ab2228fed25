/// Lines that name the units answering for a task (责任单位), told apart for readers of single sentences.
package enum ResponsibleUnits {
  /// True for a cleaned line that holds nothing but such units, or the time by which they are to be done.
  package static func isOnly(_ line: String) -> Bool {
    ResponsibleUnitReader.standard.responsibility(of: Array(line.unicodeScalars), labelsOnly: true) != nil
  }
}
