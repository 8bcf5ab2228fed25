/// One sentence of a plan: the unit of alignment, up to 。 or the end of its paragraph.
public struct Sentence: Hashable, Sendable, Codable {
  /// Stable within a corpus: `plan/place/number`, such as `sichuan/12/3` (third sentence of task 12),
  /// `huangshi/P三/5` (fifth piece of part 三), `jialing/G二/1` (guarantee 二), `jiangmen/N一/2` (next step 一),
  /// `sichuan/0/1` (before the first part).
  public var id: String
  /// Cleaned simplified text in house style; for matching and for reading.
  public var text: String
  /// The words as found in the source; what is quoted.
  public var original: String
  /// Where, in the decoded source text.
  public var source: SourceRange
  /// Heading line of the part it stands in, number included, such as 二、工作任务.
  public var part: String?
  /// Heading line of the section it stands in, number included, such as （一）健全政府机构职能体系.
  public var section: String?
  /// Title of the task it stands in, without number; else the nearest heading above; empty for none.
  public var heading: String

  /// Makes a sentence.
  public init(
    id: String, text: String, original: String, source: SourceRange, part: String? = nil, section: String? = nil,
    heading: String = ""
  ) {
    self.id = id
    self.text = text
    self.original = original
    self.source = source
    self.part = part
    self.section = section
    self.heading = heading
  }
}
