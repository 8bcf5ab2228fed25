/// Layouts of pages that are no government's own: posts of official accounts, sites of sample texts, lists of articles.
extension TestSites {
  @Sendable static func others(title: String, article: String) -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title)</title></head><body>
    <div class="crumb">首页 &gt; 政务公开 &gt; 规划计划</div><div class="list"><div class="item"><h3>甲县司法局开展宪法宣传周活动</h3>
    <p>12月4日，甲县司法局开展宪法宣传周活动，发放资料1200余份，解答咨询45人次，不应出现。</p></div></div>
    <div class="content"><h1>\(title)</h1><p class="info">日期：2022-01-05　文章来源：县司法局　点击数：301</p>\(article)</div>
    <div class="item"><h3>甲县2020年度工作报告</h3><p>2020年，甲县全面推进依法行政，现将情况报告如下，不应出现。</p>
    <p>全县办理行政许可案件25,300件，不应出现。</p></div>
    <div class="bottom">蜀ICP备05000001号 网站地图 联系我们</div></body></html>
    """
  }

  @Sendable static func account(title: String, article: String) -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="\(title)"><title></title></head>
    <body id="activity-detail"><div id="js_article"><div id="img-content"><h1 class="rich_media_title">\(title)</h1>
    <div id="meta_content"><span>普法办</span><span><a>法治甲县</a></span><em id="publish_time">2022-01-05 17:30</em></div>
    <div id="js_content"><section><p>点击上方蓝字关注我们</p></section>\(article)
    <section><p>来源：县司法局</p><p>编辑：小甲</p><p>往期推荐</p><p>点“在看”，转发给更多人</p></section></div></div></div>
    <div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div></body></html>
    """
  }

  @Sendable static func samples(title: String, article: String) -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title) - 公文写作站</title></head><body class="single">
    <div id="header"><h1><a>公文写作站</a></h1><p>专注公文写作</p></div><div id="menu"><a>首页</a><a>工作总结</a><a>会员登录</a></div>
    <main><article class="post"><header><h1 class="entry-title">\(title)</h1>
    <p class="meta">作者：admin | 分类：实施方案 | 发布于 2021-11-02 | 阅读 1,024</p></header>
    <div class="entry-content">\(article)</div><div class="tags">标签：<a>法治政府</a> <a>实施方案</a></div>
    <p>本文由公文写作站整理，转载请注明出处。</p></article>
    <div id="comments"><h3>发表评论</h3><p>电子邮件地址不会被公开，不应出现。</p></div></main>
    <div id="sidebar"><h3>广告合作</h3><p>代写材料请联系客服，原创保证，不满意退款，不应出现。</p></div></body></html>
    """
  }
}
