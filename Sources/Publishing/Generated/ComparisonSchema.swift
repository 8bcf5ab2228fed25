// Generated from Sources/Publishing/Data/comparison.xsd by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let comparisonSchema = ####"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:duizhao:comparison:1"
    targetNamespace="urn:duizhao:comparison:1" elementFormDefault="qualified" attributeFormDefault="unqualified"
    version="1.0" xml:lang="en">
  <xs:annotation>
    <xs:documentation xml:lang="zh-Hans">法治政府建设文件对照结果的结构，第 1 版。根元素四种：comparison（完整结果）、matrix（覆盖矩阵）、gaps（缺项）、outline（单份文件的读取结果）。偏移量均为解码后源文本的 UTF-8 字节数，得分均为 0 至 1 的概率。</xs:documentation>
    <xs:documentation xml:lang="en">Results of comparing plans for building a law-based government, version 1. Four root elements: comparison (everything), matrix (coverage), gaps (what plans lack), outline (what was read from one document). Offsets are UTF-8 bytes of the decoded source text; scores are probabilities in 0...1.</xs:documentation>
  </xs:annotation>

  <xs:simpleType name="score">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">0 至 1 的概率，最多四位小数。</xs:documentation>
      <xs:documentation xml:lang="en">A probability in 0...1, four decimals at most.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:decimal">
      <xs:minInclusive value="0"/>
      <xs:maxInclusive value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="identifier">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">标识，不为空。</xs:documentation>
      <xs:documentation xml:lang="en">An id; not empty.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="sha256">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">SHA-256，小写十六进制。</xs:documentation>
      <xs:documentation xml:lang="en">SHA-256 in lower-case hexadecimal.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9a-f]{64}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="partialDate">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">ISO 8601 日期，可只到月或年。</xs:documentation>
      <xs:documentation xml:lang="en">A date of ISO 8601, or only its month or year.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="language">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">界面语言。</xs:documentation>
      <xs:documentation xml:lang="en">A language of the labels.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="zh-Hans">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">简体中文</xs:documentation>
          <xs:documentation xml:lang="en">simplified Chinese</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="en">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">英语</xs:documentation>
          <xs:documentation xml:lang="en">English</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="planKind">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">文件类型。</xs:documentation>
      <xs:documentation xml:lang="en">Kind of document.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="plan">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">规划方案（多年）</xs:documentation>
          <xs:documentation xml:lang="en">an outline or plan over several years</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="workPoints">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">工作方案、工作要点</xs:documentation>
          <xs:documentation xml:lang="en">work of one year or one campaign</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="annualReport">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">年度报告</xs:documentation>
          <xs:documentation xml:lang="en">a report on a past year</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="regulation">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">法规制度</xs:documentation>
          <xs:documentation xml:lang="en">a rule with articles</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="other">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">其他</xs:documentation>
          <xs:documentation xml:lang="en">anything else</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="planLevel">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">制定机关的层级。</xs:documentation>
      <xs:documentation xml:lang="en">Rung of government.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="central">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">中央</xs:documentation>
          <xs:documentation xml:lang="en">central</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="province">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">省级</xs:documentation>
          <xs:documentation xml:lang="en">province</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="prefecture">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">市级</xs:documentation>
          <xs:documentation xml:lang="en">prefecture</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="county">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">县级</xs:documentation>
          <xs:documentation xml:lang="en">county or district</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="township">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">乡级</xs:documentation>
          <xs:documentation xml:lang="en">township</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="department">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">部门</xs:documentation>
          <xs:documentation xml:lang="en">a department of any level</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="cellState">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">覆盖矩阵单元格的状态；只有 absent 是缺项。</xs:documentation>
      <xs:documentation xml:lang="en">State of a cell of the coverage matrix; only absent is a gap.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="covered">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">已覆盖：至少有一句专门部署该主题；年度报告中读作已报告</xs:documentation>
          <xs:documentation xml:lang="en">a sentence is about the topic; in an annual report it reads as reported</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="mentioned">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">仅提及：只在列举中或顺带提到</xs:documentation>
          <xs:documentation xml:lang="en">named only in passing or in a list</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="absent">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">缺项：未找到；附最接近的语句</xs:documentation>
          <xs:documentation xml:lang="en">not found; the nearest sentences are named</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="notApplicable">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">不适用：该级没有此项权限</xs:documentation>
          <xs:documentation xml:lang="en">the level has no such competence</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="predates">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">早于要求：文件早于首次提出该要求的全国纲要</xs:documentation>
          <xs:documentation xml:lang="en">the plan is older than the first national outline that asks for it</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="unreadable">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">未能读取：可能载有该内容的文字未能读取</xs:documentation>
          <xs:documentation xml:lang="en">the text that could hold it could not be read</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="taskRole">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">条目的性质。</xs:documentation>
      <xs:documentation xml:lang="en">What an item is in its document.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="task">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">任务；年度报告中为报告事项</xs:documentation>
          <xs:documentation xml:lang="en">a task, or in an annual report a reported item</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="guarantee">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">保障措施</xs:documentation>
          <xs:documentation xml:lang="en">an item on guarantees</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="nextStep">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">年度报告的下一步安排</xs:documentation>
          <xs:documentation xml:lang="en">an item of the next steps of an annual report</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="unitRole">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">单位在任务中的角色。</xs:documentation>
      <xs:documentation xml:lang="en">A unit's part in a task.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="lead">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">牵头单位</xs:documentation>
          <xs:documentation xml:lang="en">lead</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="responsible">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">责任单位</xs:documentation>
          <xs:documentation xml:lang="en">responsible</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="support">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">配合单位</xs:documentation>
          <xs:documentation xml:lang="en">support</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="taskStatus">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">对照文件的任务在本文件中有无对应。</xs:documentation>
      <xs:documentation xml:lang="en">Whether the plan has a task of the reference.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="covered">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">适用主题全部覆盖</xs:documentation>
          <xs:documentation xml:lang="en">every topic that applies is covered</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="partial">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">部分覆盖</xs:documentation>
          <xs:documentation xml:lang="en">some are</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="missing">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">均未覆盖</xs:documentation>
          <xs:documentation xml:lang="en">none is</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="notApplicable">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">无适用主题，或无法判断</xs:documentation>
          <xs:documentation xml:lang="en">no topic applies, or it could not be judged</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="relation">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">左侧任务的主题与右侧任务主题的关系。</xs:documentation>
      <xs:documentation xml:lang="en">How the left task's topics stand to the right's.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="equal">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一致</xs:documentation>
          <xs:documentation xml:lang="en">the same topics</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="subset">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">左含于右</xs:documentation>
          <xs:documentation xml:lang="en">left within right</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="superset">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">左包含右</xs:documentation>
          <xs:documentation xml:lang="en">left contains right</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="intersects">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">交叉</xs:documentation>
          <xs:documentation xml:lang="en">some are shared</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="reuse">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">文字沿用程度。</xs:documentation>
      <xs:documentation xml:lang="en">How much of the wording is shared.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="relayed">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">基本照转</xs:documentation>
          <xs:documentation xml:lang="en">taken over word for word</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="paraphrased">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">改写</xs:documentation>
          <xs:documentation xml:lang="en">in part the same words</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="ownWords">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">自行表述</xs:documentation>
          <xs:documentation xml:lang="en">own words</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="targetKind">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">指标的计量方式。</xs:documentation>
      <xs:documentation xml:lang="en">What is measured in which way.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="percent">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">比率</xs:documentation>
          <xs:documentation xml:lang="en">percentage</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="count">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">数量</xs:documentation>
          <xs:documentation xml:lang="en">number</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="duration">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">时长</xs:documentation>
          <xs:documentation xml:lang="en">length of time</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="frequency">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">频次</xs:documentation>
          <xs:documentation xml:lang="en">times per period</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="money">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">金额</xs:documentation>
          <xs:documentation xml:lang="en">amount of money</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="ratio">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">比例</xs:documentation>
          <xs:documentation xml:lang="en">ratio</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="rank">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">位次</xs:documentation>
          <xs:documentation xml:lang="en">rank</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="coverage">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">全覆盖</xs:documentation>
          <xs:documentation xml:lang="en">full coverage</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="deadline">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">时限</xs:documentation>
          <xs:documentation xml:lang="en">a deliverable due by a date</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="comparator">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">目标值的方向。</xs:documentation>
      <xs:documentation xml:lang="en">Direction of the bound.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="ge">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">不低于</xs:documentation>
          <xs:documentation xml:lang="en">at least</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="gt">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">高于</xs:documentation>
          <xs:documentation xml:lang="en">more than</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="le">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">不高于</xs:documentation>
          <xs:documentation xml:lang="en">at most</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="lt">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">低于</xs:documentation>
          <xs:documentation xml:lang="en">less than</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="eq">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">等于</xs:documentation>
          <xs:documentation xml:lang="en">equal to</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="up">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">提高</xs:documentation>
          <xs:documentation xml:lang="en">rising</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="down">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">降低</xs:documentation>
          <xs:documentation xml:lang="en">falling</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="strength">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">力度。</xs:documentation>
      <xs:documentation xml:lang="en">How firmly it is promised.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="must">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">应当</xs:documentation>
          <xs:documentation xml:lang="en">must</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="strive">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">力争</xs:documentation>
          <xs:documentation xml:lang="en">strive</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="explore">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">探索、试点</xs:documentation>
          <xs:documentation xml:lang="en">explore</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="targetStatus">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">目标或实绩。</xs:documentation>
      <xs:documentation xml:lang="en">Promised or reported.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="target">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">目标</xs:documentation>
          <xs:documentation xml:lang="en">promised</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="achieved">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">已实现</xs:documentation>
          <xs:documentation xml:lang="en">reported</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="verdict">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">多份文件同一指标的比较结论。</xs:documentation>
      <xs:documentation xml:lang="en">How the plans' targets on an indicator stand to each other.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="same">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一致</xs:documentation>
          <xs:documentation xml:lang="en">alike</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="stricter">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">首个文件更严</xs:documentation>
          <xs:documentation xml:lang="en">the first plan is stricter</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="looser">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">首个文件更宽</xs:documentation>
          <xs:documentation xml:lang="en">the first plan is looser</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="scopeDiffers">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">适用范围不同</xs:documentation>
          <xs:documentation xml:lang="en">the scope differs</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="plannedVersusAchieved">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">目标与实绩对照</xs:documentation>
          <xs:documentation xml:lang="en">one plans, one reports</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="notComparable">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">不可比</xs:documentation>
          <xs:documentation xml:lang="en">not comparable</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="single">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">仅一份文件设定</xs:documentation>
          <xs:documentation xml:lang="en">only one plan sets it</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="severity">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">需要关注的程度。</xs:documentation>
      <xs:documentation xml:lang="en">How much a reader should care.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="note">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">提示</xs:documentation>
          <xs:documentation xml:lang="en">done, certain, only told</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="warning">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">请核对</xs:documentation>
          <xs:documentation xml:lang="en">a person should look</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="error">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">有缺损</xs:documentation>
          <xs:documentation xml:lang="en">something was lost or not read</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="findingKind">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">读取时的发现。</xs:documentation>
      <xs:documentation xml:lang="en">What was found when reading.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="furniture">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">网页附属文字</xs:documentation>
          <xs:documentation xml:lang="en">page furniture set aside</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="glossRemoved">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">去除拼音注音</xs:documentation>
          <xs:documentation xml:lang="en">pinyin gloss removed</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="glossRepaired">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">修复注音造成的损坏</xs:documentation>
          <xs:documentation xml:lang="en">damage around a gloss undone</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="glossUnrepaired">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">注音造成的损坏未能修复</xs:documentation>
          <xs:documentation xml:lang="en">damage around a gloss not undone</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="strayTag">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">去除残留标签</xs:documentation>
          <xs:documentation xml:lang="en">stray tag removed</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="invisibleCharacter">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">去除不可见字符</xs:documentation>
          <xs:documentation xml:lang="en">invisible character removed</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="scriptConverted">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">繁体转简体</xs:documentation>
          <xs:documentation xml:lang="en">traditional script folded</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="wordingConverted">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">转换器用词还原为大陆公文用词</xs:documentation>
          <xs:documentation xml:lang="en">office wording of a converter folded</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="encodingGuessed">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">编码为推断</xs:documentation>
          <xs:documentation xml:lang="en">encoding guessed</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="undecodable">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">无法解码的字节</xs:documentation>
          <xs:documentation xml:lang="en">bytes that are no text</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="numbering">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">编号跳号、重号或重新起号</xs:documentation>
          <xs:documentation xml:lang="en">a number skipped, repeated or restarted</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="noTasks">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">未找到任务</xs:documentation>
          <xs:documentation xml:lang="en">no task found</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="unreadable">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">部分内容未能读取</xs:documentation>
          <xs:documentation xml:lang="en">a part not read</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="metadataContradiction">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">与清单不一致</xs:documentation>
          <xs:documentation xml:lang="en">contradicts the manifest</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="metadataMissing">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">文件未载明</xs:documentation>
          <xs:documentation xml:lang="en">something the document does not state</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="letterSpacing">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">字间空格已合并</xs:documentation>
          <xs:documentation xml:lang="en">a letter-spaced word closed up</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="lostSign">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">数字之间丢失的连接号或括号已补回</xs:documentation>
          <xs:documentation xml:lang="en">a dash or brackets put back that were lost between numbers</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="injectedText">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">混入正文的广告、网址、水印已去除</xs:documentation>
          <xs:documentation xml:lang="en">advertising, an address or a watermark taken out of the text</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="punctuation">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">标点已按规范统一</xs:documentation>
          <xs:documentation xml:lang="en">punctuation brought to one width and form</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="lineBreak">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">句中断行已接续</xs:documentation>
          <xs:documentation xml:lang="en">a line break inside a sentence closed</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="impossibleDate">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">历法上不存在的日期；照录，不推定日期</xs:documentation>
          <xs:documentation xml:lang="en">a date that the calendar does not have; kept as written, without a day</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="impossiblePercentage">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">不可能超过100%的比率；照录，不作宽严比较</xs:documentation>
          <xs:documentation xml:lang="en">a share of more than the whole where that cannot be; kept as written, not ranked</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="gluedDigits">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">标点丢失而粘连的数字；照录，不作为数值</xs:documentation>
          <xs:documentation xml:lang="en">two numbers run together by lost punctuation; kept as written, read as no number</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="yearUnknown">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">期限没有年份且文件年份不详；照录，不推定日期</xs:documentation>
          <xs:documentation xml:lang="en">a due date without a year in a plan whose year is not known; kept as written, without a day</xs:documentation>
        </xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:attributeGroup name="range">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">在解码后源文本中的位置：UTF-8 字节偏移，左闭右开。</xs:documentation>
      <xs:documentation xml:lang="en">Place in the decoded source text: UTF-8 byte offsets, half open.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="start" type="xs:nonNegativeInteger">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">起始字节</xs:documentation>
        <xs:documentation xml:lang="en">offset of the first byte</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="end" type="xs:nonNegativeInteger">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">结束字节之后的位置</xs:documentation>
        <xs:documentation xml:lang="en">offset behind the last byte</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:attributeGroup>

  <xs:group name="wording">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">整理后的文字；原文与之不同时另附原文。</xs:documentation>
      <xs:documentation xml:lang="en">The cleaned text, and the words as found where they differ.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="text" type="xs:string">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">整理后的简体文字</xs:documentation>
          <xs:documentation xml:lang="en">cleaned text in simplified script</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="original" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">原文；与整理后的文字相同时省略</xs:documentation>
          <xs:documentation xml:lang="en">the words as found; left out where they are the same</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:group>

  <xs:complexType name="localized">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">一种语言的文字；两种语言各出现一次。</xs:documentation>
      <xs:documentation xml:lang="en">Words in one language; each occurs once in both.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="lang" type="language" use="required">
          <xs:annotation>
            <xs:documentation xml:lang="zh-Hans">语言</xs:documentation>
            <xs:documentation xml:lang="en">language</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="provenance">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">由哪一版引擎和分类法得出；不含时间，同样的输入得出同样的字节。</xs:documentation>
      <xs:documentation xml:lang="en">Engine and taxonomy that made it; no clock, so that the same input gives the same bytes.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="engine" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">引擎版本</xs:documentation>
        <xs:documentation xml:lang="en">version of the engine</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="taxonomy" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">分类法名称</xs:documentation>
        <xs:documentation xml:lang="en">title of the taxonomy</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="taxonomyVersion" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">分类法版本</xs:documentation>
        <xs:documentation xml:lang="en">version of the taxonomy</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="taxonomySHA256" type="sha256" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">分类法与词表文件的散列值</xs:documentation>
        <xs:documentation xml:lang="en">hash of the taxonomy file and the lexicon</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="made" type="xs:date">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">生成日期；仅在设定 SOURCE_DATE_EPOCH 时给出</xs:documentation>
        <xs:documentation xml:lang="en">date of making; only where SOURCE_DATE_EPOCH is set</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:simpleType name="levelLetters">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">层级字母：P 省级，M 市级，C 县级，T 乡级。</xs:documentation>
      <xs:documentation xml:lang="en">Letters of levels: P province, M prefecture, C county, T township.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="P?M?C?T?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:complexType name="term">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">词表中的词语。</xs:documentation>
      <xs:documentation xml:lang="en">A term of the lexicon.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="text" type="xs:string">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">整理后的简体文字</xs:documentation>
          <xs:documentation xml:lang="en">cleaned text in simplified script</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="requires" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">语句或其标题中须同时出现其一的词</xs:documentation>
          <xs:documentation xml:lang="en">words of which one must stand in the sentence or its headings</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="excludes" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">语句中不得出现的词</xs:documentation>
          <xs:documentation xml:lang="en">words that must not stand in the sentence</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="weight" type="xs:decimal" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">权重：3 可单独判定，2 为强，1 为辅助，0.5 为提示，负数为反证</xs:documentation>
        <xs:documentation xml:lang="en">weight: 3 decides alone, 2 is strong, 1 supports, 0.5 hints, below zero speaks against</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="headline">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">主要结果中的一句。</xs:documentation>
      <xs:documentation xml:lang="en">One sentence of the main results.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="words" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">该句文字</xs:documentation>
          <xs:documentation xml:lang="en">the sentence</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="headlines">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">主要结果，逐句。</xs:documentation>
      <xs:documentation xml:lang="en">The main results, sentence by sentence.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="headline" type="headline" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一句</xs:documentation>
          <xs:documentation xml:lang="en">one sentence</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="topicAccuracy">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">在一份文件或全部文件的编码语句上判定主题的准确度。</xs:documentation>
      <xs:documentation xml:lang="en">Accuracy of topics on the coded sentences of one plan, or of all.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="plan" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件标识，或合计行的名称</xs:documentation>
        <xs:documentation xml:lang="en">id of the plan, or what a row over several is called</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="sentences" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">编码语句数</xs:documentation>
        <xs:documentation xml:lang="en">number of coded sentences</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="precision" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">准确率</xs:documentation>
        <xs:documentation xml:lang="en">precision</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="recall" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">召回率</xs:documentation>
        <xs:documentation xml:lang="en">recall</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="f1" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">F1 值</xs:documentation>
        <xs:documentation xml:lang="en">F1</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="f1Low" type="score">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">F1 的 95% 区间下限</xs:documentation>
        <xs:documentation xml:lang="en">lower end of the 95 % interval of F1</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="f1High" type="score">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">F1 的 95% 区间上限</xs:documentation>
        <xs:documentation xml:lang="en">upper end of the 95 % interval of F1</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="mainTopic" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主要主题正确率</xs:documentation>
        <xs:documentation xml:lang="en">share of sentences whose main topic is right</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="absent" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">判为缺失的主题中确实缺失的比例</xs:documentation>
        <xs:documentation xml:lang="en">share of the topics said to be absent from a plan that are</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="targetAccuracy">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">提取指标目标的准确度。</xs:documentation>
      <xs:documentation xml:lang="en">Accuracy of targets.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="plan" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件标识，或合计行的名称</xs:documentation>
        <xs:documentation xml:lang="en">id of the plan, or what a row over several is called</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="targets" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">编码的指标目标数</xs:documentation>
        <xs:documentation xml:lang="en">number of coded targets</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="precision" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">准确率</xs:documentation>
        <xs:documentation xml:lang="en">precision</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="recall" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">召回率</xs:documentation>
        <xs:documentation xml:lang="en">recall</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="f1" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">F1 值</xs:documentation>
        <xs:documentation xml:lang="en">F1</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="accuracy">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">引擎在编码语料上的准确度。</xs:documentation>
      <xs:documentation xml:lang="en">How accurate the engine was on coded data.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="data" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">所用语料：哪些文件，由谁编码</xs:documentation>
          <xs:documentation xml:lang="en">the data: which documents, coded by whom</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="topicAccuracy" type="topicAccuracy" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一行：一份文件，或合计</xs:documentation>
          <xs:documentation xml:lang="en">a row: one plan, or several</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="targetAccuracy" type="targetAccuracy" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一行：一份文件，或合计</xs:documentation>
          <xs:documentation xml:lang="en">a row: one plan, or several</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="topicConcept">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">主题。</xs:documentation>
      <xs:documentation xml:lang="en">A topic.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="label" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">名称</xs:documentation>
          <xs:documentation xml:lang="en">name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="scopeNote" type="localized" minOccurs="0" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">范围说明：哪些内容归入，哪些不归入</xs:documentation>
          <xs:documentation xml:lang="en">what belongs to it and what does not</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="altLabel" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">其他正式名称</xs:documentation>
          <xs:documentation xml:lang="en">another official name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="term" type="term" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">词表中的词语</xs:documentation>
          <xs:documentation xml:lang="en">a term of the lexicon</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">代码，如 D04</xs:documentation>
        <xs:documentation xml:lang="en">notation, such as D04</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="slug" type="xs:string">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">固定的英文短名</xs:documentation>
        <xs:documentation xml:lang="en">stable name in lower-case English</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="levels" type="levelLetters">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">有权限的层级字母</xs:documentation>
        <xs:documentation xml:lang="en">letters of the levels that have the competence</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="since" type="xs:integer">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">首次见于全国纲要的年份</xs:documentation>
        <xs:documentation xml:lang="en">year of the first national outline that asks for it</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="domain">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">领域及其主题。</xs:documentation>
      <xs:documentation xml:lang="en">A domain with its topics.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="label" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">名称</xs:documentation>
          <xs:documentation xml:lang="en">name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="scopeNote" type="localized" minOccurs="0" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">范围说明：哪些内容归入，哪些不归入</xs:documentation>
          <xs:documentation xml:lang="en">what belongs to it and what does not</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="altLabel" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">其他正式名称</xs:documentation>
          <xs:documentation xml:lang="en">another official name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="term" type="term" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">词表中的词语</xs:documentation>
          <xs:documentation xml:lang="en">a term of the lexicon</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="topicConcept" type="topicConcept" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">该领域的主题</xs:documentation>
          <xs:documentation xml:lang="en">a topic of the domain</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">代码，如 D</xs:documentation>
        <xs:documentation xml:lang="en">notation, such as D</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="slug" type="xs:string">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">固定的英文短名</xs:documentation>
        <xs:documentation xml:lang="en">stable name in lower-case English</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="levels" type="levelLetters">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">有权限的层级字母</xs:documentation>
        <xs:documentation xml:lang="en">letters of the levels that have the competence</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="since" type="xs:integer">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">首次见于全国纲要的年份</xs:documentation>
        <xs:documentation xml:lang="en">year of the first national outline that asks for it</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="taxonomy">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">对照所用的分类法。</xs:documentation>
      <xs:documentation xml:lang="en">The taxonomy of the comparison.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="domain" type="domain" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">领域</xs:documentation>
          <xs:documentation xml:lang="en">a domain</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="jurisdiction">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">地方名称。</xs:documentation>
      <xs:documentation xml:lang="en">Name of the place.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="level" type="planLevel">
          <xs:annotation>
            <xs:documentation xml:lang="zh-Hans">层级</xs:documentation>
            <xs:documentation xml:lang="en">rung of government</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="period">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">所涵盖的年份，首尾均含。</xs:documentation>
      <xs:documentation xml:lang="en">The years it is for, both included.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="from" type="xs:integer" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">首年</xs:documentation>
        <xs:documentation xml:lang="en">first year</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="to" type="xs:integer" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">末年</xs:documentation>
        <xs:documentation xml:lang="en">last year</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="metadata">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">文件的基本信息。</xs:documentation>
      <xs:documentation xml:lang="en">What the plan is.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="title" type="xs:string">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">标题</xs:documentation>
          <xs:documentation xml:lang="en">title</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="jurisdiction" type="jurisdiction">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">地方</xs:documentation>
          <xs:documentation xml:lang="en">the place</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="period" type="period" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">期间</xs:documentation>
          <xs:documentation xml:lang="en">the years it is for</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="issued" type="partialDate" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">发文日期</xs:documentation>
          <xs:documentation xml:lang="en">date of issue</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="issuer" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">发文机关</xs:documentation>
          <xs:documentation xml:lang="en">who issued it</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="documentNumber" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">文号</xs:documentation>
          <xs:documentation xml:lang="en">document number</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="source">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">源文件。</xs:documentation>
      <xs:documentation xml:lang="en">The file it was read from.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="file" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件名，不含路径</xs:documentation>
        <xs:documentation xml:lang="en">file name without folders</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="sha256" type="sha256" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">源文件散列值</xs:documentation>
        <xs:documentation xml:lang="en">hash of the file's bytes</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="format" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">格式</xs:documentation>
        <xs:documentation xml:lang="en">format</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="encoding" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">编码（IANA 名称）</xs:documentation>
        <xs:documentation xml:lang="en">encoding (IANA name)</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="byteCount" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">字节数</xs:documentation>
        <xs:documentation xml:lang="en">size in bytes</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="heading">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">标题行。</xs:documentation>
      <xs:documentation xml:lang="en">A heading line.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="wording"/>
    </xs:sequence>
    <xs:attribute name="id" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标识</xs:documentation>
        <xs:documentation xml:lang="en">id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="kind" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标题的种类</xs:documentation>
        <xs:documentation xml:lang="en">what the heading opens</xs:documentation>
      </xs:annotation>
      <xs:simpleType>
        <xs:restriction base="xs:string">
          <xs:enumeration value="title">
            <xs:annotation>
              <xs:documentation xml:lang="zh-Hans">文件标题行</xs:documentation>
              <xs:documentation xml:lang="en">a title line of the document</xs:documentation>
            </xs:annotation>
          </xs:enumeration>
          <xs:enumeration value="part">
            <xs:annotation>
              <xs:documentation xml:lang="zh-Hans">部分（一、）</xs:documentation>
              <xs:documentation xml:lang="en">a part</xs:documentation>
            </xs:annotation>
          </xs:enumeration>
          <xs:enumeration value="section">
            <xs:annotation>
              <xs:documentation xml:lang="zh-Hans">节（（一））</xs:documentation>
              <xs:documentation xml:lang="en">a section</xs:documentation>
            </xs:annotation>
          </xs:enumeration>
        </xs:restriction>
      </xs:simpleType>
    </xs:attribute>
    <xs:attribute name="number" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">编号原样</xs:documentation>
        <xs:documentation xml:lang="en">number as written</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attributeGroup ref="range"/>
  </xs:complexType>

  <xs:complexType name="unit">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">负责任务的单位名称。</xs:documentation>
      <xs:documentation xml:lang="en">Name of a unit that answers for a task.</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="role" type="unitRole" use="required">
          <xs:annotation>
            <xs:documentation xml:lang="zh-Hans">角色</xs:documentation>
            <xs:documentation xml:lang="en">role</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="piece">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">非语句的文字：责任单位行或网页附属文字。</xs:documentation>
      <xs:documentation xml:lang="en">Text that is no sentence: a line of responsible units, or page furniture.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="wording"/>
    </xs:sequence>
    <xs:attributeGroup ref="range"/>
  </xs:complexType>

  <xs:complexType name="topicScore">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">语句的一个主题及依据词。</xs:documentation>
      <xs:documentation xml:lang="en">A topic of a sentence, with the words that decided it.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="evidence" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">判定的依据词</xs:documentation>
          <xs:documentation xml:lang="en">words that decided it</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主题代码</xs:documentation>
        <xs:documentation xml:lang="en">notation of the topic</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="score" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">概率</xs:documentation>
        <xs:documentation xml:lang="en">probability</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="sentence">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">语句：对照的单位。topic 为判定的主题（主要主题在前），mention 为仅提及的主题。</xs:documentation>
      <xs:documentation xml:lang="en">A sentence, the unit of alignment; topic: decided topics, main topic first; mention: topics only named.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="wording"/>
      <xs:element name="topic" type="topicScore" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">判定的主题，主要主题在前</xs:documentation>
          <xs:documentation xml:lang="en">a topic given to the sentence, main topic first</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="mention" type="topicScore" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">只在列举中或顺带提到的主题</xs:documentation>
          <xs:documentation xml:lang="en">a topic named only in passing or in a list</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标识</xs:documentation>
        <xs:documentation xml:lang="en">id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attributeGroup ref="range"/>
    <xs:attribute name="planned" type="xs:boolean">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">位于年度报告的下一步安排</xs:documentation>
        <xs:documentation xml:lang="en">stands in the next steps of an annual report</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="task">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">任务、保障措施或下一步安排。</xs:documentation>
      <xs:documentation xml:lang="en">A task, guarantee or next step.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="title" type="xs:string">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">标题</xs:documentation>
          <xs:documentation xml:lang="en">title</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="part" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">所在部分的标题</xs:documentation>
          <xs:documentation xml:lang="en">heading of the part it stands in</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="section" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">所在节的标题</xs:documentation>
          <xs:documentation xml:lang="en">heading of the section it stands in</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="responsible" type="unit" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">责任单位</xs:documentation>
          <xs:documentation xml:lang="en">a unit that answers for it</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="responsibleLine" type="piece" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">载有责任单位的文字</xs:documentation>
          <xs:documentation xml:lang="en">a line that holds responsible units</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="sentence" type="sentence" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">语句</xs:documentation>
          <xs:documentation xml:lang="en">a sentence</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标识</xs:documentation>
        <xs:documentation xml:lang="en">id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="role" type="taskRole" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">性质</xs:documentation>
        <xs:documentation xml:lang="en">role</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="number" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">编号原样</xs:documentation>
        <xs:documentation xml:lang="en">number as written</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="finding">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">读取时的发现；有修改的附修改前后文字。</xs:documentation>
      <xs:documentation xml:lang="en">What a reader should know about the input; with the words before and after a repair.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="message" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">说明</xs:documentation>
          <xs:documentation xml:lang="en">the finding in words</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="before" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">修复前的文字</xs:documentation>
          <xs:documentation xml:lang="en">the words before a repair</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="after" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">修复后的文字</xs:documentation>
          <xs:documentation xml:lang="en">the words after a repair</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="kind" type="findingKind" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">类别</xs:documentation>
        <xs:documentation xml:lang="en">kind</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="severity" type="severity" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">程度</xs:documentation>
        <xs:documentation xml:lang="en">severity</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attributeGroup ref="range"/>
  </xs:complexType>

  <xs:complexType name="planHeadings">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">全部标题行。</xs:documentation>
      <xs:documentation xml:lang="en">All heading lines.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="heading" type="heading" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">标题行</xs:documentation>
          <xs:documentation xml:lang="en">a heading line</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="planTasks">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">全部任务。</xs:documentation>
      <xs:documentation xml:lang="en">All tasks.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="task" type="task" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">任务、保障措施或下一步安排</xs:documentation>
          <xs:documentation xml:lang="en">a task, guarantee or next step</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="planSentences">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">任务之外的语句。</xs:documentation>
      <xs:documentation xml:lang="en">Sentences outside every task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="sentence" type="sentence" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">语句</xs:documentation>
          <xs:documentation xml:lang="en">a sentence</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="planFurniture">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">搁置的网页附属文字。</xs:documentation>
      <xs:documentation xml:lang="en">Page furniture set aside.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="piece" type="piece" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一段附属文字</xs:documentation>
          <xs:documentation xml:lang="en">a piece of furniture</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="planFindings">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">全部发现。</xs:documentation>
      <xs:documentation xml:lang="en">All findings.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="finding" type="finding" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一条读取记录</xs:documentation>
          <xs:documentation xml:lang="en">one finding</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="plan">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">一份文件。</xs:documentation>
      <xs:documentation xml:lang="en">One document.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="metadata" type="metadata">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">基本信息</xs:documentation>
          <xs:documentation xml:lang="en">what the plan is</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="source" type="source">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">源文件</xs:documentation>
          <xs:documentation xml:lang="en">the file it was read from</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="headings" type="planHeadings">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">标题行，按文中顺序</xs:documentation>
          <xs:documentation xml:lang="en">heading lines in document order</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="tasks" type="planTasks">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">任务，按文中顺序</xs:documentation>
          <xs:documentation xml:lang="en">tasks in document order</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="otherSentences" type="planSentences">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">任务以外的语句</xs:documentation>
          <xs:documentation xml:lang="en">sentences outside every task</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="furniture" type="planFurniture">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">搁置的网页附属文字</xs:documentation>
          <xs:documentation xml:lang="en">page furniture set aside</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="findings" type="planFindings">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">读取记录</xs:documentation>
          <xs:documentation xml:lang="en">what a reader should know about the input</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标识</xs:documentation>
        <xs:documentation xml:lang="en">id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="kind" type="planKind" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">类型</xs:documentation>
        <xs:documentation xml:lang="en">kind</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="unreadable" type="xs:boolean" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">未能读取：其中找不到的主题不作缺项</xs:documentation>
        <xs:documentation xml:lang="en">could not be read: a topic not found in it is no gap</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="plans">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">参与对照的文件，按给定顺序。</xs:documentation>
      <xs:documentation xml:lang="en">The plans compared, in the order given.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="plan" type="plan" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一份文件</xs:documentation>
          <xs:documentation xml:lang="en">one plan</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="planHead">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">表头中的文件。</xs:documentation>
      <xs:documentation xml:lang="en">A plan as a table head names it.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="id" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标识</xs:documentation>
        <xs:documentation xml:lang="en">id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="name" type="xs:string" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">简称</xs:documentation>
        <xs:documentation xml:lang="en">short name</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="kind" type="planKind" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">类型</xs:documentation>
        <xs:documentation xml:lang="en">kind</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="level" type="planLevel">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">层级</xs:documentation>
        <xs:documentation xml:lang="en">rung of government</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="counts">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">一份文件在该领域各状态的主题数。applicable 为可比主题数（已覆盖、仅提及与缺项之和）。</xs:documentation>
      <xs:documentation xml:lang="en">Topics of a plan in each state; applicable: covered, mentioned and absent together.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="plan" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件标识</xs:documentation>
        <xs:documentation xml:lang="en">plan id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="applicable" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">可比主题数</xs:documentation>
        <xs:documentation xml:lang="en">number of topics that the plan could cover</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="covered" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">已覆盖的主题数</xs:documentation>
        <xs:documentation xml:lang="en">number of topics covered</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="mentioned" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">仅提及的主题数</xs:documentation>
        <xs:documentation xml:lang="en">number of topics only mentioned</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="absent" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">缺项数</xs:documentation>
        <xs:documentation xml:lang="en">number of topics absent</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="notApplicable" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">不适用的主题数</xs:documentation>
        <xs:documentation xml:lang="en">number of topics that do not apply</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="predates" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">早于要求的主题数</xs:documentation>
        <xs:documentation xml:lang="en">number of topics asked for after the plan</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="unreadable" type="xs:nonNegativeInteger" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">未能读取的主题数</xs:documentation>
        <xs:documentation xml:lang="en">number of topics whose text could not be read</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="domainRow">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">按领域的覆盖情况。</xs:documentation>
      <xs:documentation xml:lang="en">Coverage by domain.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="label" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">名称</xs:documentation>
          <xs:documentation xml:lang="en">name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="counts" type="counts" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一份文件在该领域各状态的主题数</xs:documentation>
          <xs:documentation xml:lang="en">numbers of topics of one plan in each state</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">领域代码</xs:documentation>
        <xs:documentation xml:lang="en">notation of the domain</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="scoredSentence">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">带得分的语句引用；在独立的 matrix、gaps 文档中附文字。</xs:documentation>
      <xs:documentation xml:lang="en">A sentence named with its score; in a matrix or gaps document of its own, with its text.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="wording" minOccurs="0"/>
      <xs:element name="evidence" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">判定的依据词</xs:documentation>
          <xs:documentation xml:lang="en">words that decided it</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="ref" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">语句标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the sentence</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="task" type="identifier">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务标识</xs:documentation>
        <xs:documentation xml:lang="en">id of its task</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="score" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">概率</xs:documentation>
        <xs:documentation xml:lang="en">probability</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="cell">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">一个单元格：found 为判定的语句，nearest 为最接近的语句。</xs:documentation>
      <xs:documentation xml:lang="en">One cell; found: the sentences behind it; nearest: those that come nearest.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="found" type="scoredSentence" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">有关该主题的语句</xs:documentation>
          <xs:documentation xml:lang="en">a sentence about the topic, or naming it</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="nearest" type="scoredSentence" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">最接近的语句</xs:documentation>
          <xs:documentation xml:lang="en">a nearest sentence</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="plan" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件标识</xs:documentation>
        <xs:documentation xml:lang="en">plan id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="state" type="cellState" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">状态</xs:documentation>
        <xs:documentation xml:lang="en">state</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="plannedOnly" type="xs:boolean">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">仅见于年度报告的下一步安排</xs:documentation>
        <xs:documentation xml:lang="en">only in the next steps of an annual report</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="topicRow">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">一个主题在各文件中的状态。</xs:documentation>
      <xs:documentation xml:lang="en">The state of one topic in each plan.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="label" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">名称</xs:documentation>
          <xs:documentation xml:lang="en">name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="cell" type="cell" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一份文件的单元格</xs:documentation>
          <xs:documentation xml:lang="en">the cell of one plan</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主题代码</xs:documentation>
        <xs:documentation xml:lang="en">notation of the topic</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="domain" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">领域代码</xs:documentation>
        <xs:documentation xml:lang="en">notation of the domain</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="matrix">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">覆盖矩阵。</xs:documentation>
      <xs:documentation xml:lang="en">The coverage matrix.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="planHead" type="planHead" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">所比较的文件</xs:documentation>
          <xs:documentation xml:lang="en">a plan that is compared</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="domainRow" type="domainRow" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一个领域的汇总行</xs:documentation>
          <xs:documentation xml:lang="en">the row of one domain</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="topicRow" type="topicRow" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一个主题的行</xs:documentation>
          <xs:documentation xml:lang="en">the row of one topic</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required" fixed="1">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">结构版本</xs:documentation>
        <xs:documentation xml:lang="en">version of the vocabulary</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="reference">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">对照文件中的语句引用。</xs:documentation>
      <xs:documentation xml:lang="en">A sentence of a reference plan.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="wording" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="plan" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件标识</xs:documentation>
        <xs:documentation xml:lang="en">plan id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="task" type="identifier">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the task</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="ref" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">语句标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the sentence</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="topicGap">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">对照文件有、本文件未覆盖的主题。只有状态 absent 是缺项，其余说明为何不作缺项。</xs:documentation>
      <xs:documentation xml:lang="en">A topic that the reference covers and the plan does not. Only absent is a gap; the other states say why none is claimed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="label" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">名称</xs:documentation>
          <xs:documentation xml:lang="en">name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="reference" type="reference" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">对照文件中的语句</xs:documentation>
          <xs:documentation xml:lang="en">a sentence of the reference</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="nearest" type="scoredSentence" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">最接近的语句</xs:documentation>
          <xs:documentation xml:lang="en">a nearest sentence</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="code" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主题代码</xs:documentation>
        <xs:documentation xml:lang="en">notation of the topic</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="state" type="cellState" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">本文件的状态</xs:documentation>
        <xs:documentation xml:lang="en">state in the plan</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="topicCode">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">主题代码。</xs:documentation>
      <xs:documentation xml:lang="en">Notation of a topic.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="code" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主题代码</xs:documentation>
        <xs:documentation xml:lang="en">notation</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="taskGap">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">对照文件的一项任务在本文件中有无对应。</xs:documentation>
      <xs:documentation xml:lang="en">One task of the reference, and whether the plan has it.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="title" type="xs:string">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">标题</xs:documentation>
          <xs:documentation xml:lang="en">title</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="missingTopic" type="topicCode" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">缺少的主题</xs:documentation>
          <xs:documentation xml:lang="en">a topic that is missing</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="coveredBy" type="reference" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">本文件中对应的语句</xs:documentation>
          <xs:documentation xml:lang="en">a sentence of the plan that covers it</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="plan" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">对照文件标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the reference plan</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="task" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the task</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="role" type="taskRole" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">性质</xs:documentation>
        <xs:documentation xml:lang="en">role</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="status" type="taskStatus" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">状态</xs:documentation>
        <xs:documentation xml:lang="en">status</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="gapReport">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">一份文件对照另一份文件的缺项；against 为 peers 时对照其他文件多数。</xs:documentation>
      <xs:documentation xml:lang="en">What a plan lacks against a reference; against peers: against what most other plans have.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="topicGap" type="topicGap" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">对照文件覆盖而本文件未覆盖的主题</xs:documentation>
          <xs:documentation xml:lang="en">a topic that the reference covers and the plan does not</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="taskGap" type="taskGap" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">对照文件的一项任务</xs:documentation>
          <xs:documentation xml:lang="en">a task of the reference</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="plan" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">被检查的文件</xs:documentation>
        <xs:documentation xml:lang="en">the plan that is checked</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="against" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">对照文件或 peers</xs:documentation>
        <xs:documentation xml:lang="en">the reference, or peers</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="gaps">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">缺项。</xs:documentation>
      <xs:documentation xml:lang="en">What plans lack.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="planHead" type="planHead" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">所比较的文件</xs:documentation>
          <xs:documentation xml:lang="en">a plan that is compared</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="gapReport" type="gapReport" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一份文件对照另一份</xs:documentation>
          <xs:documentation xml:lang="en">one plan against one reference</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required" fixed="1">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">结构版本</xs:documentation>
        <xs:documentation xml:lang="en">version of the vocabulary</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="pair">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">有共同主题的两项任务。</xs:documentation>
      <xs:documentation xml:lang="en">Two tasks that share topics.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="sharedTopic" type="topicCode" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">共同主题</xs:documentation>
          <xs:documentation xml:lang="en">a topic that both have</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="sharedWording" type="xs:string" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">双方连续八字以上相同的文字；只列于最接近的对应任务</xs:documentation>
          <xs:documentation xml:lang="en">a run of eight characters or more that both have; told of closest partners only</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="left" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">左侧任务</xs:documentation>
        <xs:documentation xml:lang="en">task on the left</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="right" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">右侧任务</xs:documentation>
        <xs:documentation xml:lang="en">task on the right</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="relation" type="relation" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">关系</xs:documentation>
        <xs:documentation xml:lang="en">relation</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="overlap" type="score" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">三字组重合系数</xs:documentation>
        <xs:documentation xml:lang="en">overlap coefficient of character trigrams</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="reuse" type="reuse" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">沿用程度</xs:documentation>
        <xs:documentation xml:lang="en">reuse</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="lonelyTask">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">没有对应任务的任务。</xs:documentation>
      <xs:documentation xml:lang="en">A task without a partner.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="task" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the task</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="pairReport">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">两份文件的任务对照。</xs:documentation>
      <xs:documentation xml:lang="en">The tasks of two plans side by side.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="pair" type="pair" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一组对应的任务</xs:documentation>
          <xs:documentation xml:lang="en">two tasks that correspond</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="leftOnly" type="lonelyTask" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">仅左侧有的任务</xs:documentation>
          <xs:documentation xml:lang="en">a task only on the left</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="rightOnly" type="lonelyTask" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">仅右侧有的任务</xs:documentation>
          <xs:documentation xml:lang="en">a task only on the right</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="left" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">左侧文件</xs:documentation>
        <xs:documentation xml:lang="en">plan on the left</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="right" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">右侧文件</xs:documentation>
        <xs:documentation xml:lang="en">plan on the right</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="pairs">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">全部任务对照。</xs:documentation>
      <xs:documentation xml:lang="en">All pairs of plans.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="pairReport" type="pairReport" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">两份文件的任务对照</xs:documentation>
          <xs:documentation xml:lang="en">the tasks of two plans</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="target">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">可以用数字、日期或全覆盖来核验的承诺或实绩。</xs:documentation>
      <xs:documentation xml:lang="en">A commitment or result that a number, a date or full coverage can check.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="indicatorName" type="xs:string">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">指标名称</xs:documentation>
          <xs:documentation xml:lang="en">name of the indicator</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="quote" type="xs:string">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">引文</xs:documentation>
          <xs:documentation xml:lang="en">the words that set it</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="scope" type="xs:string" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">适用范围</xs:documentation>
          <xs:documentation xml:lang="en">what it applies to</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标识</xs:documentation>
        <xs:documentation xml:lang="en">id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="plan" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件标识</xs:documentation>
        <xs:documentation xml:lang="en">plan id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="task" type="identifier">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the task</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="ref" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">语句标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the sentence</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="kind" type="targetKind" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">计量方式</xs:documentation>
        <xs:documentation xml:lang="en">kind</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="comparator" type="comparator" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">方向</xs:documentation>
        <xs:documentation xml:lang="en">direction of the bound</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="value" type="xs:double">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">数值；时限和趋势没有</xs:documentation>
        <xs:documentation xml:lang="en">the value; none for deadlines and trends</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="unit" type="xs:string">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">单位</xs:documentation>
        <xs:documentation xml:lang="en">unit</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="per" type="xs:string">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">周期</xs:documentation>
        <xs:documentation xml:lang="en">period in which the amount is due</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="due" type="partialDate">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">期限</xs:documentation>
        <xs:documentation xml:lang="en">date by which it is due</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="strength" type="strength" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">力度</xs:documentation>
        <xs:documentation xml:lang="en">strength</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="status" type="targetStatus" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">目标或实绩</xs:documentation>
        <xs:documentation xml:lang="en">promised or reported</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="topic" type="identifier">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主题代码</xs:documentation>
        <xs:documentation xml:lang="en">notation of the topic</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attributeGroup ref="range"/>
  </xs:complexType>

  <xs:complexType name="targets">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">全部指标目标。</xs:documentation>
      <xs:documentation xml:lang="en">All targets.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="target" type="target" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一项指标目标</xs:documentation>
          <xs:documentation xml:lang="en">one target</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="member">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">指标下的一个目标。</xs:documentation>
      <xs:documentation xml:lang="en">A target of the indicator.</xs:documentation>
    </xs:annotation>
    <xs:attribute name="target" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">目标标识</xs:documentation>
        <xs:documentation xml:lang="en">id of the target</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="indicator">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">同一指标的目标及比较结论。</xs:documentation>
      <xs:documentation xml:lang="en">The targets on one indicator, with the verdict.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="label" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">名称</xs:documentation>
          <xs:documentation xml:lang="en">name</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="member" type="member" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">归入该指标的目标</xs:documentation>
          <xs:documentation xml:lang="en">a target of the indicator</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="explanation" type="localized" minOccurs="2" maxOccurs="2">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">结论的说明</xs:documentation>
          <xs:documentation xml:lang="en">why the verdict is as it is</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="id" type="identifier" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">标识</xs:documentation>
        <xs:documentation xml:lang="en">id</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="verdict" type="verdict" use="required">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">比较结论</xs:documentation>
        <xs:documentation xml:lang="en">verdict</xs:documentation>
      </xs:annotation>
    </xs:attribute>
    <xs:attribute name="topic" type="identifier">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主题代码</xs:documentation>
        <xs:documentation xml:lang="en">notation of the topic</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="indicators">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">全部指标。</xs:documentation>
      <xs:documentation xml:lang="en">All indicators.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="indicator" type="indicator" minOccurs="0" maxOccurs="unbounded">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一项指标</xs:documentation>
          <xs:documentation xml:lang="en">one indicator</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
  </xs:complexType>

  <xs:complexType name="comparison">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">完整的对照结果。语句文字只在所属文件中出现一次，其他各处以标识引用。</xs:documentation>
      <xs:documentation xml:lang="en">Everything. The text of a sentence stands once, with its plan; elsewhere it is named by its id.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="provenance" type="provenance">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">由何得出</xs:documentation>
          <xs:documentation xml:lang="en">what made it</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="headlines" type="headlines" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">主要结果</xs:documentation>
          <xs:documentation xml:lang="en">the main results</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="taxonomy" type="taxonomy">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">所用分类法</xs:documentation>
          <xs:documentation xml:lang="en">the taxonomy</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="plans" type="plans">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">所比较的文件</xs:documentation>
          <xs:documentation xml:lang="en">the plans that are compared</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="matrix" type="matrix">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">覆盖矩阵</xs:documentation>
          <xs:documentation xml:lang="en">the coverage matrix</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="gaps" type="gaps">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">各文件的缺项</xs:documentation>
          <xs:documentation xml:lang="en">what each plan lacks</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="pairs" type="pairs">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">任务对照</xs:documentation>
          <xs:documentation xml:lang="en">tasks side by side</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="targets" type="targets">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">全部指标目标</xs:documentation>
          <xs:documentation xml:lang="en">every target</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="indicators" type="indicators">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">全部指标</xs:documentation>
          <xs:documentation xml:lang="en">every indicator</xs:documentation>
        </xs:annotation>
      </xs:element>
      <xs:element name="accuracy" type="accuracy" minOccurs="0">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">准确度</xs:documentation>
          <xs:documentation xml:lang="en">accuracy</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required" fixed="1">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">结构版本</xs:documentation>
        <xs:documentation xml:lang="en">version of the vocabulary</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:complexType name="outline">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">单份文件的读取结果，不含主题。</xs:documentation>
      <xs:documentation xml:lang="en">What was read from one document, without topics.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="plan" type="plan">
        <xs:annotation>
          <xs:documentation xml:lang="zh-Hans">一份文件</xs:documentation>
          <xs:documentation xml:lang="en">one plan</xs:documentation>
        </xs:annotation>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required" fixed="1">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">结构版本</xs:documentation>
        <xs:documentation xml:lang="en">version of the vocabulary</xs:documentation>
      </xs:annotation>
    </xs:attribute>
  </xs:complexType>

  <xs:element name="comparison" type="comparison" xmlns:d="urn:duizhao:comparison:1">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">根元素：完整的对照结果。</xs:documentation>
      <xs:documentation xml:lang="en">Root: everything.</xs:documentation>
    </xs:annotation>
    <xs:key name="planKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">文件标识唯一。</xs:documentation>
        <xs:documentation xml:lang="en">Ids of plans are unique.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:plans/d:plan"/>
      <xs:field xpath="@id"/>
    </xs:key>
    <xs:key name="taskKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务标识唯一。</xs:documentation>
        <xs:documentation xml:lang="en">Ids of tasks are unique.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:plans/d:plan/d:tasks/d:task"/>
      <xs:field xpath="@id"/>
    </xs:key>
    <xs:key name="sentenceKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">语句标识唯一。</xs:documentation>
        <xs:documentation xml:lang="en">Ids of sentences are unique.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:plans/d:plan/d:tasks/d:task/d:sentence | d:plans/d:plan/d:otherSentences/d:sentence"/>
      <xs:field xpath="@id"/>
    </xs:key>
    <xs:key name="topicKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">主题代码唯一。</xs:documentation>
        <xs:documentation xml:lang="en">Notations of topics are unique.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:taxonomy/d:domain/d:topicConcept"/>
      <xs:field xpath="@code"/>
    </xs:key>
    <xs:key name="targetKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">目标标识唯一。</xs:documentation>
        <xs:documentation xml:lang="en">Ids of targets are unique.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:targets/d:target"/>
      <xs:field xpath="@id"/>
    </xs:key>
    <xs:keyref name="cellPlan" refer="planKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">单元格引用的文件存在。</xs:documentation>
        <xs:documentation xml:lang="en">A cell names a plan that exists.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:matrix/d:topicRow/d:cell"/>
      <xs:field xpath="@plan"/>
    </xs:keyref>
    <xs:keyref name="cellSentence" refer="sentenceKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">单元格引用的语句存在。</xs:documentation>
        <xs:documentation xml:lang="en">A cell names sentences that exist.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:matrix/d:topicRow/d:cell/d:found | d:matrix/d:topicRow/d:cell/d:nearest"/>
      <xs:field xpath="@ref"/>
    </xs:keyref>
    <xs:keyref name="rowTopic" refer="topicKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">矩阵行的主题存在。</xs:documentation>
        <xs:documentation xml:lang="en">A row names a topic that exists.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:matrix/d:topicRow"/>
      <xs:field xpath="@code"/>
    </xs:keyref>
    <xs:keyref name="gapPlan" refer="planKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">缺项报告的文件存在。</xs:documentation>
        <xs:documentation xml:lang="en">A gap report names a plan that exists.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:gaps/d:gapReport"/>
      <xs:field xpath="@plan"/>
    </xs:keyref>
    <xs:keyref name="gapSentence" refer="sentenceKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">缺项引用的语句存在。</xs:documentation>
        <xs:documentation xml:lang="en">Gaps name sentences that exist.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:gaps/d:gapReport/d:topicGap/d:reference | d:gaps/d:gapReport/d:topicGap/d:nearest | d:gaps/d:gapReport/d:taskGap/d:coveredBy"/>
      <xs:field xpath="@ref"/>
    </xs:keyref>
    <xs:keyref name="gapTask" refer="taskKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">缺项引用的任务存在。</xs:documentation>
        <xs:documentation xml:lang="en">Gaps name tasks that exist.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:gaps/d:gapReport/d:taskGap"/>
      <xs:field xpath="@task"/>
    </xs:keyref>
    <xs:keyref name="pairLeft" refer="taskKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务对照左侧的任务存在。</xs:documentation>
        <xs:documentation xml:lang="en">Pairs name tasks that exist, left.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:pairs/d:pairReport/d:pair"/>
      <xs:field xpath="@left"/>
    </xs:keyref>
    <xs:keyref name="pairRight" refer="taskKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">任务对照右侧的任务存在。</xs:documentation>
        <xs:documentation xml:lang="en">Pairs name tasks that exist, right.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:pairs/d:pairReport/d:pair"/>
      <xs:field xpath="@right"/>
    </xs:keyref>
    <xs:keyref name="targetSentence" refer="sentenceKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">目标所在的语句存在。</xs:documentation>
        <xs:documentation xml:lang="en">A target names a sentence that exists.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:targets/d:target"/>
      <xs:field xpath="@ref"/>
    </xs:keyref>
    <xs:keyref name="indicatorMember" refer="targetKey">
      <xs:annotation>
        <xs:documentation xml:lang="zh-Hans">指标下的目标存在。</xs:documentation>
        <xs:documentation xml:lang="en">An indicator names targets that exist.</xs:documentation>
      </xs:annotation>
      <xs:selector xpath="d:indicators/d:indicator/d:member"/>
      <xs:field xpath="@target"/>
    </xs:keyref>
  </xs:element>

  <xs:element name="matrix" type="matrix">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">根元素：覆盖矩阵。</xs:documentation>
      <xs:documentation xml:lang="en">Root: the coverage matrix.</xs:documentation>
    </xs:annotation>
  </xs:element>

  <xs:element name="gaps" type="gaps">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">根元素：缺项。</xs:documentation>
      <xs:documentation xml:lang="en">Root: what plans lack.</xs:documentation>
    </xs:annotation>
  </xs:element>

  <xs:element name="outline" type="outline">
    <xs:annotation>
      <xs:documentation xml:lang="zh-Hans">根元素：单份文件的读取结果。</xs:documentation>
      <xs:documentation xml:lang="en">Root: what was read from one document.</xs:documentation>
    </xs:annotation>
  </xs:element>
</xs:schema>

"""####
}
