import Testing

@testable import Targets

@Suite("Sentences without a target")
struct NoTargetSentenceTests {
  @Test("numbers that are no targets are left alone", arguments: SentenceTable.cases(table))
  func sentence(_ item: SentenceTable.Case) throws {
    let found = try SentenceTable.found(item)
    #expect(found == item.expected)
  }

  private static let table = """
    P 对12345政务服务便民热线、“12348”公共法律服务热线实行7×24小时服务。
    P 贯彻落实《中共中央、国务院关于印发〈法治政府建设实施纲要（2021—2025年）〉的通知》（中发〔2021〕33号）和国务院令第713号规定。
    P 认真落实党的十九届四中、五中、六中全会精神和省委十一届十次全会部署，深化“三项制度”“10+N”行动和“152”体系建设。
    P 深入开展“3·15”国际消费者权益日、“12·4”国家宪法日宣传活动。
    P 坚持“两个毫不动摇”，落实“五级书记”抓法治要求，推进三级治理体系建设。
    P 坚持应调尽调，做到矛盾纠纷就地化解。
    P 进一步提高行政执法效率和质量，不断增强人民群众获得感、幸福感、安全感。
    P 本办法自2022年8月1日起施行，有效期5年。
    P 健全市、县、乡、村四级公共法律服务网络，打造“半小时公共法律服务圈”。
    R 与先进地市相比，我市法治政府建设仍存在不足，一是执法队伍专业化水平有待提高。
    P 坚决杜绝“一刀切”“运动式”执法，做到有法必依、执法必严、违法必究。
    P 完善“1+7+N”普法工作体系，办好“百名法学家百场报告会”。
    P 健全重大行政决策全过程记录，永久保存决策档案，严格落实“三重一大”集体决策制度。
    R 在全面深化改革方面，认真贯彻落实党的十九届六中全会精神，召开市委全面依法治市委员会第五次会议。
    P 县级政府每年向同级党委报告法治政府建设情况，自觉接受监督。
    P 完善“1+8”规范性文件管理体系，落实“三统一”制度和“双公示”要求。
    """
}
