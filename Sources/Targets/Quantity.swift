/// A number with its unit in a sentence.
struct Quantity: Hashable, Sendable {
  /// What the number is.
  enum Form: Hashable, Sendable {
    /// 95%, 百分之九十五.
    case percent
    /// 5个百分点.
    case points
    /// 三分之一.
    case fraction
    /// A number with a unit: 60学时, 2次.
    case measure
    /// A number without a unit.
    case bare
  }

  /// Where number and unit stand.
  var range: Range<Int>
  /// Value; of 1至2 the lower one.
  var value: Double
  /// The upper value of 1至2; nil for a single number.
  var upper: Double?
  /// Unit in the text's words, % for percent; empty for none.
  var unit: String
  /// What the number is.
  var form: Form
  /// True for Chinese numerals.
  var isChinese: Bool
  /// True for 余 and 多.
  var isMoreThan: Bool
}

/// Finds numbers with their units.
enum QuantityScanner {
  /// Every quantity of the text outside the masked places, left to right.
  static func scan(_ text: ScalarText, masked: [Bool]) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < text.count {
      if masked[index] {
        index += 1
        continue
      }
      if let quantity = percentWords(text, at: index) ?? plain(text, at: index) {
        found.append(quantity)
        index = max(index + 1, quantity.range.upperBound)
      } else {
        index = Numeral.read(text, at: index, limit: text.count)?.end ?? index + 1
      }
    }
    return found
  }

  /// 百分之九十五, 三分之一.
  private static func percentWords(_ text: ScalarText, at index: Int) -> Quantity? {
    // Cheap to refuse: this is asked at each scalar of each sentence.
    let isHundred = text.scalars[index] == "百"
    guard isHundred || Numeral.mayStart(text.scalars[index]) else { return nil }
    if isHundred, let full = text.longest(["百分之百", "百分百"], at: index) {
      return Quantity(
        range: index ..| (index + full.length), value: 100, upper: nil, unit: "%", form: .percent,
        isChinese: true,
        isMoreThan: false)
    }
    if isHundred, text.has("百分之", at: index) {
      guard let number = Numeral.read(text, at: index + 3, limit: text.count) else { return nil }
      return Quantity(
        range: index ..| number.end, value: number.value, upper: nil, unit: "%", form: .percent, isChinese: true,
        isMoreThan: number.isMoreThan)
    }
    if let tenths = tenths(text, at: index) { return tenths }
    if let zero = text.longest(zeros, at: index), isRate(text, before: index),
      index + 1 == text.count
        || !text.scalars[index + 1].properties.isAlphabetic && text.scalars[index + 1] != "%"
          && text.scalars[index + 1] != "."
    {
      // 逾期率为零: nothing per cent.
      return Quantity(
        range: index ..| (index + zero.length), value: 0, upper: nil, unit: "%", form: .percent,
        isChinese: zero.text == "零", isMoreThan: false)
    }
    guard let below = Numeral.read(text, at: index, limit: text.count), text.has("分之", at: below.end),
      let above = Numeral.read(text, at: below.end + 2, limit: text.count), below.value > 0
    else { return nil }
    let value = (above.value / below.value * 10_000).rounded() / 10_000
    return Quantity(
      range: index ..| above.end, value: value, upper: nil, unit: "", form: .fraction, isChinese: true,
      isMoreThan: false)
  }

  /// 八成, 八成五: tenths, where a direction or nothing more of a word stands beside them (not 三成员, 一成立).
  private static func tenths(_ text: ScalarText, at index: Int) -> Quantity? {
    guard index + 1 < text.count, text.scalars[index + 1] == "成",
      let number = Numeral.read(text, at: index, limit: index + 1), (1...9).contains(number.value)
    else { return nil }
    var value = number.value * 10
    var end = index + 2
    if let half = Numeral.read(text, at: end, limit: min(text.count, end + 1)), (1...9).contains(half.value) {
      value += half.value
      end += 1
    }
    let isBounded =
      text.longest(["以上", "以下", "左右", "的"], at: end) != nil
      || text.longest(["不低于", "不少于", "近", "达", "达到", "超", "超过", "约", "压减", "压缩", "提高到", "占"], endingAt: index) != nil
    guard isBounded, end == text.count || !"立员为功果效都长熟".unicodeScalars.contains(text.scalars[end]) else { return nil }
    return Quantity(
      range: index ..| end, value: value, upper: nil, unit: "%", form: .percent, isChinese: number.isChinese,
      isMoreThan: false)
  }

  private static let zeros: [Word] = ["零", "0"]
  private static let rates: [Word] = ["率为", "率保持为", "率达到", "率降为", "率降至", "率控制为"]

  /// True where 率为 and its like end.
  private static func isRate(_ text: ScalarText, before index: Int) -> Bool {
    text.longest(rates, endingAt: index) != nil
  }

  private static let rangeMarks: Set<Unicode.Scalar> = ["至", "到", "—", "-", "~", "～"]

  private static func plain(_ text: ScalarText, at index: Int) -> Quantity? {
    guard var number = Numeral.read(text, at: index, limit: text.count) else { return nil }
    var upper: Double?
    let first = number
    // 1至2次, 4%—5%: one quantity from–to.
    var mark = number.end
    if mark < text.count, text.scalars[mark] == "%" { mark += 1 }
    if mark < text.count, rangeMarks.contains(text.scalars[mark]),
      let second = Numeral.read(text, at: mark + 1, limit: text.count), second.isChinese == number.isChinese,
      second.value > number.value
    {
      upper = second.value
      number = second
    }
    let unit = unit(text, at: number.end)
    // 二期, 三级 and the like are names; a Chinese numeral without a unit is a word (一般, 统一, 三调).
    if unit == nil && first.isChinese { return nil }
    var quantity = Quantity(
      range: index ..| (number.end + (unit?.length ?? 0)), value: first.value, upper: upper, unit: unit?.name ?? "",
      form: .bare, isChinese: first.isChinese, isMoreThan: number.isMoreThan)
    switch unit?.name {
    case nil: quantity.form = .bare
    case "%": quantity.form = .percent
    case "个百分点": quantity.form = .points
    default: quantity.form = .measure
    }
    return quantity
  }

  private static func unit(_ text: ScalarText, at index: Int) -> (name: String, length: Int)? {
    guard index < text.count else { return nil }
    if text.scalars[index] == "%" || text.scalars[index] == "％" { return ("%", 1) }
    guard let word = text.longest(MeasureUnits.words, at: index) else { return nil }
    let end = index + word.length
    // 2个以上, 3家企业, but not 1部分, 2期间, 3项目: the unit must not be the head of a longer word.
    for blocked in MeasureUnits.notUnits where text.has(blocked, at: index) { return nil }
    return (MeasureUnits.normal[word.text] ?? word.text, end - index)
  }
}
