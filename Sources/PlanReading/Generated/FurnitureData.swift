// Generated from Sources/PlanReading/Data/furniture.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let furniture = ####"""
# Page furniture: what web pages put around a document. Matched against cleaned (simplified) lines of at most 200
# characters. Columns: rule, words, name in Chinese, name in English.
#   word      every word of the line is one of these (打印 关闭, 【大 中 小】); a single character never decides alone
#   label     the line begins, behind an opening bracket perhaps, with the label and a colon
#   card      like label, for information cards, where the value may stand on the next line
#   start     the line begins with the words and holds no full stop
#   contains  the words stand anywhere in the line
#   edge      like label, only in front of the first number of the document and behind its last sentence
#   end       the line, without brackets and numbers, heads what readers wrote: in a web page the article ends above it
# rule	words	zh	en
word	分享	分享按钮	share button
word	分享到	分享按钮	share button
word	分享至	分享按钮	share button
word	微信	分享按钮	share button
word	微博	分享按钮	share button
word	新浪微博	分享按钮	share button
word	腾讯微博	分享按钮	share button
word	QQ空间	分享按钮	share button
word	QQ好友	分享按钮	share button
word	QQ	分享按钮	share button
word	朋友圈	分享按钮	share button
word	返回顶部	返回链接	link back
word	返回	返回链接	link back
word	返回首页	返回链接	link back
word	回到顶部	返回链接	link back
word	TOP	返回链接	link back
word	评论留言	评论链接	comment link
word	发表评论	评论链接	comment link
word	我要评论	评论链接	comment link
word	网友评论	评论链接	comment link
word	留言	评论链接	comment link
word	纠错	评论链接	comment link
word	我要纠错	评论链接	comment link
word	打印	页面按钮	page button
word	打印本页	页面按钮	page button
word	打印本文	页面按钮	page button
word	打印此页	页面按钮	page button
word	关闭	页面按钮	page button
word	关闭窗口	页面按钮	page button
word	关闭本页	页面按钮	page button
word	收藏	页面按钮	page button
word	收藏本页	页面按钮	page button
word	下载	页面按钮	page button
word	朗读	页面按钮	page button
word	语音播报	页面按钮	page button
word	无障碍	页面按钮	page button
word	无障碍浏览	页面按钮	page button
word	长者模式	页面按钮	page button
word	字号	页面按钮	page button
word	字体	页面按钮	page button
word	字体大小	页面按钮	page button
word	字号大小	页面按钮	page button
word	大	页面按钮	page button
word	中	页面按钮	page button
word	小	页面按钮	page button
word	A+	页面按钮	page button
word	A-	页面按钮	page button
word	正文	页面按钮	page button
word	首页	导航	navigation
word	上一页	导航	navigation
word	下一页	导航	navigation
word	尾页	导航	navigation
word	网站地图	页脚	page footer
word	网站首页	导航	navigation
word	联系我们	页脚	page footer
word	关于我们	页脚	page footer
word	隐私声明	页脚	page footer
word	法律声明	页脚	page footer
word	设为首页	导航	navigation
word	加入收藏	导航	navigation
word	载入...	页面按钮	page button
label	来源	来源行	source line
label	信息来源	来源行	source line
label	文章来源	来源行	source line
label	稿件来源	来源行	source line
label	发布来源	来源行	source line
label	作者	来源行	source line
label	供稿	来源行	source line
label	供稿单位	来源行	source line
label	责任编辑	来源行	source line
label	编辑	来源行	source line
label	审核	来源行	source line
label	审核人	来源行	source line
label	初审	来源行	source line
label	终审	来源行	source line
label	信息员	来源行	source line
label	发布人	来源行	source line
label	发布单位	来源行	source line
card	发布机构	信息卡	information card
label	发布者	来源行	source line
label	录入	来源行	source line
label	日期	日期行	date line
label	时间	日期行	date line
label	发布日期	日期行	date line
label	发布时间	日期行	date line
card	公开日期	信息卡	information card
card	公开时间	信息卡	information card
label	更新日期	日期行	date line
label	更新时间	日期行	date line
card	成文日期	信息卡	information card
card	生成日期	信息卡	information card
card	发文日期	信息卡	information card
card	印发日期	信息卡	information card
card	发文机关	信息卡	information card
card	发文机构	信息卡	information card
card	发文单位	信息卡	information card
card	发文字号	信息卡	information card
card	文号	信息卡	information card
card	文件编号	信息卡	information card
card	索引号	信息卡	information card
card	索取号	信息卡	information card
card	统一编号	信息卡	information card
card	主题分类	信息卡	information card
card	主题词	信息卡	information card
card	体裁分类	信息卡	information card
card	公文种类	信息卡	information card
card	组配分类	信息卡	information card
card	信息分类	信息卡	information card
card	信息名称	信息卡	information card
card	标题	信息卡	information card
card	有效性	信息卡	information card
card	效力状态	信息卡	information card
card	公开方式	信息卡	information card
card	公开范围	信息卡	information card
card	关键词	信息卡	information card
label	点击数	计数行	counter
label	点击	计数行	counter
label	点击量	计数行	counter
label	浏览次数	计数行	counter
label	浏览量	计数行	counter
label	浏览	计数行	counter
label	访问量	计数行	counter
label	访问次数	计数行	counter
label	阅读	计数行	counter
label	阅读量	计数行	counter
label	阅读次数	计数行	counter
label	分享到	分享按钮	share button
label	分享	分享按钮	share button
label	字号	页面按钮	page button
label	字体	页面按钮	page button
label	视力保护色	页面按钮	page button
label	上一篇	前后篇链接	link to a neighbour
label	下一篇	前后篇链接	link to a neighbour
label	上一条	前后篇链接	link to a neighbour
label	下一条	前后篇链接	link to a neighbour
label	相关链接	相关链接	related links
label	相关文章	相关链接	related links
label	相关阅读	相关链接	related links
label	相关稿件	相关链接	related links
label	相关解读	相关链接	related links
label	政策解读	相关链接	related links
label	版权所有	页脚	page footer
label	主办	页脚	page footer
label	技术支持	页脚	page footer
label	网站标识码	页脚	page footer
start	您当前的位置	导航	navigation
start	您当前位置	导航	navigation
start	您现在的位置	导航	navigation
start	您的位置	导航	navigation
start	当前位置	导航	navigation
start	当前的位置	导航	navigation
start	所在位置	导航	navigation
start	扫一扫	分享按钮	share button
start	手机扫	分享按钮	share button
start	版权所有	页脚	page footer
contains	ICP备	页脚	page footer
contains	公网安备	页脚	page footer
contains	网站标识码	页脚	page footer
contains	Copyright	页脚	page footer
contains	All Rights Reserved	页脚	page footer
contains	扫一扫在手机	分享按钮	share button
contains	建议使用IE	页脚	page footer
word	A	页面按钮	page button
card	制发机构	信息卡	information card
card	制发机关	信息卡	information card
card	责任机构	信息卡	information card
card	公开类别	信息卡	information card
card	公开形式	信息卡	information card
card	公开属性	信息卡	information card
card	文件类型	信息卡	information card
card	发文年份	信息卡	information card
card	信息来源单位	信息卡	information card
word	用微信扫描二维码	分享按钮	share button
word	分享至好友和朋友圈	分享按钮	share button
word	×	分享按钮	share button
word	简体	导航	navigation
word	繁体	导航	navigation
word	简体版	导航	navigation
word	繁体版	导航	navigation
word	手机版	导航	navigation
word	移动版	导航	navigation
word	登录	导航	navigation
word	注册	导航	navigation
word	搜索	导航	navigation
word	无障碍阅读	页面按钮	page button
word	关怀版	页面按钮	page button
word	正文详情	导航	navigation
label	标签	页面按钮	page button
label	关键字	信息卡	information card
label	Tags	页面按钮	page button
word	往期推荐	相关链接	related links
word	往期回顾	相关链接	related links
word	推荐阅读	相关链接	related links
word	延伸阅读	相关链接	related links
word	相关阅读	相关链接	related links
word	猜你喜欢	相关链接	related links
word	相关推荐	相关链接	related links
word	在看	分享按钮	share button
word	点赞	分享按钮	share button
word	阅读原文	页面按钮	page button
start	点“在看”	分享按钮	share button
start	点击“在看”	分享按钮	share button
start	微信扫一扫	分享按钮	share button
start	长按识别	分享按钮	share button
start	戳“在看”	分享按钮	share button
start	喜欢就点	分享按钮	share button
start	今天是20	日期行	date line
start	今天是：	日期行	date line
start	今天是星期	日期行	date line
end	网友评论	评论	readers' comments
end	全部评论	评论	readers' comments
end	最新评论	评论	readers' comments
end	热门评论	评论	readers' comments
end	精彩评论	评论	readers' comments
end	精选评论	评论	readers' comments
end	评论	评论	readers' comments
end	评论区	评论	readers' comments
end	评论列表	评论	readers' comments
end	用户评论	评论	readers' comments
end	网友跟贴	评论	readers' comments
end	网友跟帖	评论	readers' comments
end	跟贴	评论	readers' comments
end	跟帖	评论	readers' comments
end	最新跟贴	评论	readers' comments
end	热门跟贴	评论	readers' comments
end	网友留言	评论	readers' comments
end	精选留言	评论	readers' comments
end	全部留言	评论	readers' comments
end	留言	评论	readers' comments
end	留言列表	评论	readers' comments
end	留言板	评论	readers' comments
end	我要评论	评论	readers' comments
end	发表评论	评论	readers' comments
end	我来说两句	评论	readers' comments
end	网友热评	评论	readers' comments
end	文明上网理性发言	评论	readers' comments
label	稿源	来源行	source line
label	撰稿	来源行	source line
label	撰稿人	来源行	source line
label	责编	来源行	source line
label	编审	来源行	source line
label	值班编辑	来源行	source line
label	值班主编	来源行	source line
label	执行编辑	来源行	source line
label	网络编辑	来源行	source line
label	本期编辑	来源行	source line
label	实习编辑	来源行	source line
label	责任校对	来源行	source line
label	本文转自	来源行	source line
label	转载自	来源行	source line
label	原标题	来源行	source line
label	信息审核	来源行	source line
label	内容审核	来源行	source line
label	审核发布	来源行	source line
label	今日访问量	计数行	counter
label	总访问量	计数行	counter
label	累计访问量	计数行	counter
label	访问人数	计数行	counter
label	访问人次	计数行	counter
label	阅读数	计数行	counter
label	浏览数	计数行	counter
label	点击率	计数行	counter
label	点击次数	计数行	counter
label	保护视力色	页面按钮	page button
label	视力保护	页面按钮	page button
label	背景色	页面按钮	page button
label	打印	页面按钮	page button
label	点击下载	页面按钮	page button
label	附件下载	页面按钮	page button
label	下载附件	页面按钮	page button
label	相关文档	相关链接	related links
label	相关文件	相关链接	related links
label	解读链接	相关链接	related links
label	图解链接	相关链接	related links
label	原文链接	相关链接	related links
label	相关政策解读	相关链接	related links
label	相关新闻	相关链接	related links
label	相关信息	相关链接	related links
label	本页地址	页脚	page footer
label	本文链接	页脚	page footer
label	本文地址	页脚	page footer
label	本页网址	页脚	page footer
label	文章链接	页脚	page footer
label	网页地址	页脚	page footer
label	承办单位网址	页脚	page footer
word	我要打印	页面按钮	page button
word	我要分享	页面按钮	page button
word	我要收藏	页面按钮	page button
word	打印文章	页面按钮	page button
word	打印正文	页面按钮	page button
word	附件下载	页面按钮	page button
word	下载附件	页面按钮	page button
word	扫码阅读全文	页面按钮	page button
word	超大	页面按钮	page button
word	特大	页面按钮	page button
word	默认	页面按钮	page button
word	END	页面按钮	page button
word	扫一扫	分享按钮	share button
word	转发	分享按钮	share button
start	扫码阅读	分享按钮	share button
start	扫码关注	分享按钮	share button
start	长按二维码	分享按钮	share button
start	长按关注	分享按钮	share button
start	识别二维码	分享按钮	share button
start	点亮“在看”	分享按钮	share button
start	点亮在看	分享按钮	share button
start	点个“在看”	分享按钮	share button
start	点个在看	分享按钮	share button
start	点击上方蓝字	分享按钮	share button
start	点击上方“蓝字”	分享按钮	share button
start	点击蓝字	分享按钮	share button
start	点击上方关注	分享按钮	share button
start	觉得不错，请点赞	分享按钮	share button
start	请点赞、在看	分享按钮	share button
start	您是第	计数行	counter
start	您是本站第	计数行	counter
start	您是本页第	计数行	counter
start	本页面已被访问	计数行	counter
start	本页已被浏览	计数行	counter
contains	返回搜狐，查看更多	页脚	page footer
contains	本平台仅提供信息存储服务	页脚	page footer
contains	搜狐号系信息发布平台	页脚	page footer
edge	文字	来源行	source line
edge	图片	来源行	source line
edge	图文	来源行	source line
edge	摄影	来源行	source line
edge	供图	来源行	source line
edge	图	来源行	source line
edge	文	来源行	source line
edge	转自	来源行	source line
edge	主编	来源行	source line
edge	校对	来源行	source line
edge	审校	来源行	source line
edge	统筹	来源行	source line
edge	编发	来源行	source line
edge	记者	来源行	source line
edge	通讯员	来源行	source line
edge	一审	来源行	source line
edge	二审	来源行	source line
edge	三审	来源行	source line
edge	复审	来源行	source line
edge	监制	来源行	source line
edge	制作	来源行	source line
edge	排版	来源行	source line
edge	美编	来源行	source line
edge	策划	来源行	source line
edge	来稿	来源行	source line
edge	终校	来源行	source line
edge	责校	来源行	source line
edge	监审	来源行	source line
edge	制图	来源行	source line
edge	海报	来源行	source line
edge	视频	来源行	source line
edge	特别声明	页脚	page footer
edge	免责声明	页脚	page footer
edge	版权声明	页脚	page footer
edge	郑重声明	页脚	page footer
edge	转载声明	页脚	page footer
edge	平台声明	页脚	page footer
edge	特别提示	页脚	page footer
edge	Notice	页脚	page footer

"""####
}
