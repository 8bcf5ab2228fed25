import PlanModel

/// The words of the filters of the matrix.
enum MatrixWording {
  static let search = LocalizedText("主题含", "topic contains")
  static let order = LocalizedText("排序", "order")
  static let orders = [
    ("", LocalizedText("按分类顺序", "taxonomy")), ("least", LocalizedText("覆盖文件少的在前", "least covered first")),
    ("most", LocalizedText("覆盖文件多的在前", "most covered first")),
  ]
  static let holesOnly = LocalizedText("只看有缺项的主题", "only topics with gaps")
  static let allPlans = LocalizedText("全选", "all")
  static let noPlans = LocalizedText("全不选", "none")
  static let shown = LocalizedText("显示{topics}个主题，其中缺项{holes}处。", "{topics} topics shown, with {holes} gaps.")
  static let none = LocalizedText("没有符合条件的主题。", "No topic fits the choice.")
}
