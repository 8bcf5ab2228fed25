// Stage: ChineseText
