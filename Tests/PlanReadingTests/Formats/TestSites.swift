/// Pages in the layouts that sites of governments have, rebuilt with invented places; each wraps an article.
enum TestSites {
  /// All layouts by name. Articles are given as paragraphs.
  static let all: [(name: String, page: @Sendable (String, String) -> String)] = [
    ("portal", portal), ("bare table layout", tables), ("catalogue with card", catalogue),
    ("sidebar with abstracts", sidebar), ("modern tags", modern), ("line breaks only", breaks),
    ("word paste", wordPaste), ("editor in form", form), ("mobile", mobile), ("title in head only", headTitle),
    ("mixed wrappers", wrappers), ("preformatted", preformatted), ("hidden print copy", printCopy),
    ("related in article", related), ("misleading names", misleading), ("double title", doubleTitle),
    ("other articles around it", others), ("post of an account", account), ("magazine of samples", samples),
  ]

  private static let navigation = """
    <div class="topnav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li>\
    <li><a href="/bsfw">办事服务</a></li><li><a href="/hdjl">互动交流</a></li></ul></div>
    """
  private static let foot = """
    <div class="footer"><p>主办：甲县人民政府办公室　承办：甲县大数据局</p>\
    <p>版权所有：甲县人民政府　网站标识码：5100000001　蜀ICP备05000001号</p>\
    <p>建议您使用1024×768分辨率浏览本站。本站已支持IPv6访问，欢迎提出意见和建议。</p></div>
    """
  private static let share = """
    <div class="bdsharebuttonbox"><span>分享到：</span><a>微信</a><a>新浪微博</a><a>QQ空间</a></div>
    """

  @Sendable static func portal(title: String, article: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="utf-8"><title>\(title)_甲县人民政府门户网站</title>
    <meta name="ArticleTitle" content="\(title)"><meta name="PubDate" content="2022-01-05">
    <script>document.write("<p>不应出现。</p>");</script><style>.a { color: red }</style></head>
    <body><div class="header"><div class="logo">甲县人民政府</div>\(navigation)</div>
    <div class="crumb">您现在的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>政策文件</a></div>
    <div class="main"><div class="article"><h1 class="article-title">\(title)</h1>
    <div class="info"><span>发布时间：2022-01-05 09:30</span><span>来源：甲县司法局</span><span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
    <div class="TRS_Editor" id="zoom">\(article)</div>\(share)
    <div class="tool"><a>打印本页</a><a>关闭窗口</a></div></div></div>\(foot)</body></html>
    """
  }

  @Sendable static func tables(title: String, article: String) -> String {
    """
    <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>甲县政府网</title></head><body>
    <table width="1000"><tr><td><a>首页</a> | <a>政务公开</a> | <a>政策法规</a></td></tr></table>
    <table><tr><td width="200"><table><tr><td><a>关于开展行政执法案卷评查工作的通知</a></td></tr><tr><td><a>关于公布规范性文件清理结果的通知</a></td></tr>
    <tr><td><a>甲县人民政府工作规则，请予公布。</a></td></tr></table></td>
    <td><table><tr><td align="center"><font size="5"><b>\(title)</b></font></td></tr>
    <tr><td align="center">2022-01-05　点击数：1203　【<a>打印</a>】【<a>关闭</a>】</td></tr>
    <tr><td>\(article)</td></tr></table></td></tr></table>
    <table><tr><td align="center">版权所有：甲县人民政府 ICP备05000001号</td></tr></table></body></html>
    """
  }

  @Sendable static func catalogue(title: String, article: String) -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title)</title></head><body>\(navigation)
    <div class="xxgk"><table class="card"><tr><td>索 引 号</td><td>0001/2022-00001</td><td>主题分类</td><td>法治政府</td></tr>
    <tr><td>发文机关</td><td>甲县人民政府</td><td>成文日期</td><td>2021年12月30日</td></tr>
    <tr><td>标 题</td><td colspan="3">\(title)</td></tr>
    <tr><td>文 号</td><td>甲府发〔2021〕18号</td><td>发布日期</td><td>2022年1月5日</td></tr></table>
    <div class="bt">\(title)</div><div class="content">\(article)</div></div>
    <div class="xgwj"><h3>相关文件</h3><ul class="list"><li><a>甲县行政规范性文件管理办法</a><span>2021-03-01</span></li>
    <li><a>甲县重大行政决策程序规定</a><span>2020-09-01</span></li></ul></div>\(foot)</body></html>
    """
  }

  @Sendable static func sidebar(title: String, article: String) -> String {
    """
    <!DOCTYPE html><html><head><title>\(title)-甲县司法局</title></head><body>\(navigation)
    <div class="container"><div class="leftBar"><h2>热点推荐</h2>
    <div class="abs"><a>我县召开法治政府建设推进会</a><p>会议强调，要深入学习贯彻习近平法治思想，扎实推进各项工作。</p></div>
    <div class="abs"><a>县司法局开展宪法宣传周活动</a><p>活动期间，共发放宣传资料3000余份，接受咨询200余人次。</p></div></div>
    <div class="rightCon"><div class="detail"><h2>\(title)</h2><p class="time">2022-01-05　浏览次数：88</p>
    <div class="detailBody">\(article)</div></div></div></div>\(foot)</body></html>
    """
  }

  @Sendable static func modern(title: String, article: String) -> String {
    """
    <!doctype html><html><head><meta charset="utf-8"><title>\(title)</title></head><body>
    <header role="banner"><nav aria-label="主导航"><a>首页</a><a>政务公开</a><a>政务服务</a></nav></header>
    <main><nav class="breadcrumb"><a>首页</a>›<a>政策</a></nav><article><header><h1>\(title)</h1>
    <p><time>2022-01-05</time></p></header><section>\(article)</section></article>
    <aside><h2>政策解读</h2><p>一图读懂本方案，了解主要内容、目标任务和保障措施。</p></aside></main>
    <footer><p>主办单位：甲县人民政府办公室。</p></footer></body></html>
    """
  }

  @Sendable static func breaks(title: String, article: String) -> String {
    let lines = article.replacing("</p>", with: "<br><br>").replacing("<p style=\"text-indent:2em\">", with: "")
    return """
      <html><head><meta charset="utf-8"></head><body>\(navigation)<div id="con"><center><b>\(title)</b></center>
      <div id="neirong">\(lines)</div></div>\(share)\(foot)</body></html>
      """
  }

  @Sendable static func wordPaste(title: String, article: String) -> String {
    let words = article.replacing(
      "<p style=\"text-indent:2em\">", with: "<div class=\"MsoNormal\"><o:p></o:p><font><b>"
    )
    .replacing("</p>", with: "</b></font></div>")
    return """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><title>甲县政务网</title></head>
      <body>\(navigation)<div class="box"><div class="xl_title">\(title)</div><div class="xl_sub">来源：县政府办</div>
      <div class="view"><div>\(words)</div></div></div>\(foot)</body></html>
      """
  }

  @Sendable static func form(title: String, article: String) -> String {
    """
    <!-- saved from url=(0030)http://www.example.org/a.aspx -->
    <html><head><title>信息公开</title></head><body><form id="form1" method="post"><input type="hidden" value="不应出现">
    <div id="search">关键字：<input><select><option>标题</option><option>正文</option></select><button>搜索</button></div>
    <div id="menu"><a>公开指南</a><a>公开目录</a></div><div id="content"><h3>\(title)</h3><hr>
    <span id="lblContent">\(article)</span></div></form>\(foot)</body></html>
    """
  }

  @Sendable static func mobile(title: String, article: String) -> String {
    """
    <!DOCTYPE html><html><head><meta name="viewport" content="width=device-width"><title>甲县发布</title></head><body>
    <div id="page-content"><div class="rich_media_area"><h1 class="rich_title">\(title)</h1>
    <div class="meta_list"><span>甲县发布</span> <em>2022-01-05 10:00</em></div>
    <div class="rich_content"><section><section>\(article)</section></section></div></div></div>
    <div class="rich_tool"><a>阅读原文</a><span>在看</span><span>点赞</span></div></body></html>
    """
  }

  @Sendable static func headTitle(title: String, article: String) -> String {
    """
    <html><head><meta charset="utf-8"><title>\(title) - 甲县人民政府</title></head><body>\(navigation)
    <div class="nr">\(article)</div>\(foot)</body></html>
    """
  }

  @Sendable static func wrappers(title: String, article: String) -> String {
    // The first paragraph stands outside the wrapper that holds the others.
    let cut = article.firstRange(of: "</p>")?.upperBound ?? article.startIndex
    return """
      <html><head><meta charset="utf-8"></head><body>\(navigation)<div class="w"><div class="t">\(title)</div>
      <div class="c">\(article[..<cut])<div><div>\(article[cut...])</div></div></div></div>\(foot)</body></html>
      """
  }

  @Sendable static func preformatted(title: String, article: String) -> String {
    let lines = article.replacing("</p>", with: "").replacing("<p style=\"text-indent:2em\">", with: "")
    return """
      <html><head><meta charset="utf-8"></head><body>\(navigation)<h1>\(title)</h1><pre>\(lines)</pre>\(foot)</body></html>
      """
  }

  @Sendable static func printCopy(title: String, article: String) -> String {
    """
    <html><head><meta charset="utf-8"></head><body>\(navigation)<div class="d"><h1>\(title)</h1><div>\(article)</div></div>
    <div id="printArea" style="display: none"><h1>\(title)</h1><div>\(article)</div></div>\(foot)</body></html>
    """
  }

  @Sendable static func related(title: String, article: String) -> String {
    """
    <html><head><meta charset="utf-8"></head><body>\(navigation)<div class="text"><h1>\(title)</h1>\(article)
    \(share)<div class="related-list"><p>相关链接：</p><ul><li><a>甲县行政执法监督办法解读</a></li><li><a>法治政府建设问答</a></li></ul></div>
    </div>\(foot)</body></html>
    """
  }

  @Sendable static func misleading(title: String, article: String) -> String {
    """
    <html><head><meta charset="utf-8"></head><body class="nav-open share-page"><div id="sidebar-layout">\(navigation)
    <div class="content-left search-result"><h1>\(title)</h1><div class="comment-body">\(article)</div></div></div>\(foot)
    </body></html>
    """
  }

  @Sendable static func doubleTitle(title: String, article: String) -> String {
    """
    <html><head><meta charset="utf-8"><title>\(title)</title></head><body>\(navigation)<h1>\(title)</h1>
    <div class="content"><p align="center">\(title.prefix(9))</p><p align="center">\(title.dropFirst(9))</p>\(article)</div>
    \(foot)</body></html>
    """
  }
}
