// Generated from Sources/ChineseText/Data/advertising.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let advertising = ####"""
# Words that sites and tools put into the text of documents. Matched in simplified script.
# phrase   the words go, wherever they stand inside a line
# remark   a bracketed remark （…） 【…】 […] that holds the words goes as a whole
# box      the same for 【…】, […] and 〖…〗 only: in （…） the words may be the document's own
# clause   a clause that begins with the words goes, up to its address, the name of its account, or the next sign
# call     the same, where a clause of the sentence begins with the words; 可联系客服电话12345 is the document's own
# scan     words that go with the followers behind them, where no 可, 能 or the like of the document stands before them
# follower words behind the address in such a clause, which go with it: …请登录www.….com网站查询
# suffix   words behind the name or address of a site, which go with it: 百度文库下载
# resume   words with which the document goes on behind the name of an account: 公众号：法治前沿实现…
# rule	words
phrase	百度文库
phrase	豆丁网
phrase	道客巴巴
phrase	原创力文档
phrase	人人文库
phrase	金锄头文库
phrase	第一文库网
phrase	冰豆网
phrase	文档之家
phrase	蚂蚁文库
phrase	法律图书馆网
phrase	第一范文网
phrase	范文网
phrase	文秘网
phrase	老秘网
phrase	大秘书网
phrase	点击下载全文
phrase	点击查看全文
phrase	点击查看原文
phrase	点击阅读全文
phrase	未经授权禁止转载
phrase	未经许可不得转载
phrase	版权所有翻印必究
phrase	版权所有侵权必究
phrase	本文档由用户上传
phrase	仅供学习交流使用
phrase	仅供学习参考
phrase	欢迎下载使用
phrase	欢迎分享转载
scan	长按识别二维码
scan	扫码关注公众号
scan	扫描二维码关注
scan	微信扫码关注
phrase	点击上方蓝字关注我们
box	文库
box	范文
remark	公众号
remark	转载自
remark	本文来自
remark	本文来源
remark	文章来源
box	资料来源
remark	来源网络
remark	来源于网络
remark	来自网络
box	扫码
box	二维码
remark	点击下载
remark	免费下载
remark	版权所有
box	下载
box	广告
box	推广
box	赞助
box	客服
remark	加微信
box	点击进入
box	网站整理
remark	网整理
box	编辑整理
box	责任编辑
box	小编
box	水印
clause	更多精彩内容
clause	更多内容请
clause	更多资讯请
clause	更多信息请
clause	更多范文
clause	本文来自
clause	本文来源于
clause	本文转载自
clause	文章来源于
clause	本资料来自
clause	本资料由
clause	本文由
clause	转载请注明
clause	转载请保留
call	请关注微信公众号
call	请关注公众号
call	欢迎关注微信公众号
call	欢迎关注公众号
call	欢迎关注我们
call	添加微信
call	客服电话
call	广告热线
follower	查看
follower	阅读
follower	浏览
follower	下载
follower	获取
follower	了解
follower	关注
follower	网站
follower	官网
follower	官方网站
follower	网页
follower	首页
follower	主页
follower	查询
follower	咨询
follower	查阅
follower	搜索
follower	进入
follower	客户端
follower	公众号
follower	详情
follower	全文
follower	更多内容
follower	更多信息
follower	免费
follower	在线
call	QQ群
call	QQ号
call	QQ：
call	加QQ
call	微信号：
follower	免费领取资料
follower	免费领取
follower	领取资料
follower	免费下载
follower	我们
follower	微信公众号
suffix	收集整理
suffix	整理提供
suffix	整理
suffix	下载
suffix	上传
suffix	提供
suffix	首发
suffix	网址
resume	实现
resume	推进
resume	推动
resume	加强
resume	加快
resume	完善
resume	健全
resume	建立
resume	规范
resume	提高
resume	提升
resume	落实
resume	确保
resume	强化
resume	深化
resume	全面
resume	深入
resume	进一步
resume	坚持
resume	构建
resume	优化
resume	严格
resume	切实
resume	开展
resume	促进
resume	保障
resume	创新
resume	打造
resume	着力
resume	充分
resume	依法
resume	现将
resume	现就

"""####
}
