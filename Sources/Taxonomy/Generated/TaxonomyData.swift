// Generated from taxonomy/taxonomy.rdf by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let taxonomyRDF = ####"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  The taxonomy of plans for building a law-based government: 11 domains and 128 topics. This file is its source;
  README.md in this folder says how to edit it.

  Why urn: IRIs. A concept needs a name that never changes and that nobody else can take over. The project owns no
  domain, an http: IRI on a borrowed one may lead to strangers one day, and users work on networks without internet,
  where nothing could be fetched from it anyway. A urn: promises no page behind it. The name space "duizhao" is not
  registered with IANA; should the project get a domain, new IRIs can be joined to these by skos:exactMatch.

  The last part of a concept's IRI is its slug. Notations and slugs are a contract: never changed, never used again.
-->
<rdf:RDF
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
  xmlns:owl="http://www.w3.org/2002/07/owl#"
  xmlns:dct="http://purl.org/dc/terms/"
  xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  xmlns:dz="urn:duizhao:property:">

  <skos:ConceptScheme rdf:about="urn:duizhao:taxonomy">
    <dct:title xml:lang="zh-Hans">法治政府建设主题分类</dct:title>
    <dct:title xml:lang="en">Taxonomy of law-based government</dct:title>
    <dct:description xml:lang="zh-Hans">用于比较各地法治政府建设规划、方案和年度报告的两级主题分类。</dct:description>
    <dct:description xml:lang="en">Topics in two levels for comparing plans and reports on building a law-based government.</dct:description>
    <dct:license rdf:resource="https://www.apache.org/licenses/LICENSE-2.0"/>
    <dct:language>zh-Hans</dct:language>
    <dct:language>en</dct:language>
    <owl:versionInfo>1.0.0</owl:versionInfo>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:overall"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:hasTopConcept rdf:resource="urn:duizhao:taxonomy:regional"/>
  </skos:ConceptScheme>

  <rdf:Property rdf:about="urn:duizhao:property:levels">
    <rdfs:label xml:lang="zh-Hans">适用层级</rdfs:label>
    <rdfs:label xml:lang="en">levels</rdfs:label>
    <rdfs:comment xml:lang="zh-Hans">有此职权的层级：P 省级，M 设区的市级，C 县级，T 乡级。</rdfs:comment>
    <rdfs:comment xml:lang="en">Levels that have the competence: P province, M city with districts, C county, T township.</rdfs:comment>
    <rdfs:domain rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
  </rdf:Property>

  <rdf:Property rdf:about="urn:duizhao:property:since">
    <rdfs:label xml:lang="zh-Hans">提出年份</rdfs:label>
    <rdfs:label xml:lang="en">since</rdfs:label>
    <rdfs:comment xml:lang="zh-Hans">首次提出该要求的全国性纲要的年份：2015 或 2021。</rdfs:comment>
    <rdfs:comment xml:lang="en">Year of the first national outline that asks for the topic: 2015 or 2021.</rdfs:comment>
    <rdfs:domain rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
  </rdf:Property>

  <!-- Z 总体要求 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:overall">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>Z</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">总体要求</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Overall requirements</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">总要求</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">总体思路</skos:altLabel>
    <skos:altLabel xml:lang="en">General requirements</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">总体部署</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">总则</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">统领全文的指导思想、基本原则和总体目标；不含具体举措</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Statements that lead the whole document: guiding ideology, principles and overall goals; no concrete measures</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:guiding-ideology">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:overall"/>
    <skos:notation>Z01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">指导思想与基本原则</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Guiding ideology and basic principles</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">指导思想</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">基本原则</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">主要原则</skos:altLabel>
    <skos:altLabel xml:lang="en">Guiding thought</skos:altLabel>
    <skos:altLabel xml:lang="en">Basic principles</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">思想引领</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">形势背景</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">编制依据</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">指导思想、基本原则、形势与意义等统领性表述；不含具体举措</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Overarching statements on guiding ideology, basic principles, the current situation and significance; no concrete measures</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:overall-goals">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:overall"/>
    <skos:notation>Z02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">总体目标</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Overall goals</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">奋斗目标</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">主要目标</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">工作目标</skos:altLabel>
    <skos:altLabel xml:lang="en">Overall objectives</skos:altLabel>
    <skos:altLabel xml:lang="en">Targets by year</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">到2025年目标</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治政府建成目标</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">争先进位目标</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">第一方阵</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">到某年达到的总体目标、奋斗目标、排名目标</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Overall goals, objectives and ranking targets to be reached by a given year</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <!-- A 政府机构职能体系 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:functions">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>A</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政府机构职能体系</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government functions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">依法全面履行政府职能</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府职能转变</skos:altLabel>
    <skos:altLabel xml:lang="en">Government institutions and functions</skos:altLabel>
    <skos:altLabel xml:lang="en">Full performance of government functions</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">放管服专题</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依法履职</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">转职能</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政府职能转变、审批与监管、政务服务、营商环境、公共法律服务和基层治理</skos:scopeNote>
    <skos:scopeNote xml:lang="en">What government does and how it serves: functions, licensing and regulation, government services, business environment, public legal services, primary-level governance</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:function-optimization">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政府职能优化与机构编制</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Optimisation of government functions and staffing</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府职能转变</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">机构职能优化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">机构编制管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">优化政府组织结构</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">机构、职能、权限、程序、责任法定化</skos:altLabel>
    <skos:altLabel xml:lang="en">Transformation of government functions</skos:altLabel>
    <skos:altLabel xml:lang="en">Institutional structure and staffing</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三定</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">机构改革</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">大部制</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">编制下沉</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">定职能定机构定编制</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">事权财权划分</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">职能转变、事权与职责配置、机构职责法定化、编制资源配置与下沉、行政效能</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Transformation of functions, allocation of powers and duties, statutory institutional responsibilities, allocation of staffing quotas and their transfer to lower levels, administrative efficiency</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:authority-lists">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">权责清单</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Lists of powers and responsibilities</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">权力清单和责任清单</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">权责清单制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">履职事项清单</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">清单管理制度</skos:altLabel>
    <skos:altLabel xml:lang="en">Power and responsibility lists</skos:altLabel>
    <skos:altLabel xml:lang="en">Duty lists</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">两单融合</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三张清单一张网</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">权责清单动态调整</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">晒权力清单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">乡镇履职事项清单</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">权力清单、责任清单、公共服务/备案/收费等履职清单的编制、公布与动态调整</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Drawing up, publishing and dynamically adjusting lists of powers and responsibilities and other duty lists (public services, filing matters, fees)</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:permit-reduction">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政许可与审批精简规范</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Streamlined and standardised administrative licensing</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政审批制度改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">简政放权</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">“放管服”改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政许可事项清单管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政许可规范实施</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative approval reform</skos:altLabel>
    <skos:altLabel xml:lang="en">Streamlining administration and delegating power</skos:altLabel>
    <skos:altLabel xml:lang="en">Fangguanfu reform</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一枚印章管审批</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">相对集中行政许可权</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">审改</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">接放管服</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">变相审批</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政审批局</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政许可、行政审批事项的取消、下放、精简、目录化与变相许可治理；放管服改革的审批部分</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Abolition, delegation, streamlining and cataloguing of administrative permits and approvals, and control of disguised permits; the approval part of the reform of delegation, regulation and services</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:market-access">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">市场准入负面清单</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Negative list for market access</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">市场准入负面清单制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">放宽市场准入</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">非禁即入</skos:altLabel>
    <skos:altLabel xml:lang="en">Market entry</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">负面清单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法无禁止即可为</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">玻璃门、弹簧门、旋转门</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">隐性壁垒</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">准入不准营</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">负面清单、非禁即入、隐性壁垒</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Negative list, freedom to enter whatever is not prohibited, hidden barriers</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:license-reform">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">证照分离与商事登记</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Permit–licence separation and business registration</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">“证照分离”改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">商事制度改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">企业开办便利化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">市场主体登记</skos:altLabel>
    <skos:altLabel xml:lang="en">Separation of permits and licences</skos:altLabel>
    <skos:altLabel xml:lang="en">Business registration reform</skos:altLabel>
    <skos:altLabel xml:lang="en">Starting a business</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">先照后证</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一照通</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三证合一</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一业一证</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一照多址</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">工商登记制度改革</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">证照分离、一业一证、一证准营、多证合一、开办企业、商事登记便利化</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Separation of permits from business licences, one licence per trade, one certificate for operation, merger of certificates, starting a business, easier business registration</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:notified-commitment">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">告知承诺制与证明事项清理</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Notified commitment and removal of proof requirements</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">证明事项告知承诺制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政审批告知承诺制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">证明事项清理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">减证便民</skos:altLabel>
    <skos:altLabel xml:lang="en">Informed commitment system</skos:altLabel>
    <skos:altLabel xml:lang="en">Reduction of required certificates</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">无证明城市</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">免证办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">奇葩证明</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">承诺制</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">循环证明</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">先批后查</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">审批和证明事项告知承诺、承诺制审批、证明事项清理</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Notified commitment for approvals and certification matters, approval by commitment, clean-up of certification matters</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:intermediaries-fees">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">中介服务与涉企收费</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Intermediary services and charges on business</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政审批中介服务</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">涉企收费治理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">中介服务规范管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行业协会商会脱钩改革</skos:altLabel>
    <skos:altLabel xml:lang="en">Intermediary services for approvals</skos:altLabel>
    <skos:altLabel xml:lang="en">Charges on enterprises</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">红顶中介</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">中介超市</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">乱收费</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三乱</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">收费目录清单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">清费减负</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政审批中介服务清理与脱钩、涉企收费、行业协会收费</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Clean-up of intermediary services for approvals and their separation from agencies, charges on businesses, fees of trade associations</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:project-approval">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">投资与工程建设项目审批</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Approval of investment and construction projects</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">工程建设项目审批制度改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">投资项目审批</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">企业投资项目承诺制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">建设项目审批服务</skos:altLabel>
    <skos:altLabel xml:lang="en">Construction project approval reform</skos:altLabel>
    <skos:altLabel xml:lang="en">Investment project approval</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">标准地</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">拿地即开工</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">先建后验</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">多规合一</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">全代办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">多测合一</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">投资审批、工程建设项目审批、标准地、代办制、先建后验</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Investment approval, construction project approval, standard land, agency service, build first and inspect later</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:in-process-regulation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">双随机一公开与事中事后监管</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Randomised inspection and ongoing regulation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">“双随机、一公开”监管</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">事中事后监管</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">跨部门综合监管</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">公正监管</skos:altLabel>
    <skos:altLabel xml:lang="en">Double-random, one-public inspection</skos:altLabel>
    <skos:altLabel xml:lang="en">Ongoing and ex-post regulation</skos:altLabel>
    <skos:altLabel xml:lang="en">Cross-department regulation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">双随机</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一单两库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">审管联动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">谁审批谁监管</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">综合监管一件事</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">部门联合抽查</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">双随机一公开、跨部门联合监管、重点监管、差异化监管、事中事后监管机制</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Random inspection with open results, joint regulation across departments, key regulation, differentiated regulation, mechanisms of in-process and ex-post regulation</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:credit-regulation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A10</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">社会信用与信用监管</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Social credit and credit-based regulation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">社会信用体系建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">信用监管</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">守信激励和失信惩戒</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">信用分级分类监管</skos:altLabel>
    <skos:altLabel xml:lang="en">Social credit system</skos:altLabel>
    <skos:altLabel xml:lang="en">Credit-based supervision</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">黑名单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">红黑榜</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信用修复</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">双公示</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">联合惩戒</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信易+</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">信用监管、守信激励失信惩戒、信用修复、社会信用信息平台</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Credit-based regulation, rewards for trustworthiness and penalties for bad faith, credit repair, social credit information platforms</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:prudent-regulation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A11</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">包容审慎监管</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Accommodating and prudent regulation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">新业态监管</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">审慎包容监管</skos:altLabel>
    <skos:altLabel xml:lang="en">Inclusive and prudential supervision</skos:altLabel>
    <skos:altLabel xml:lang="en">Regulation of new business forms</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">沙盒监管</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">触发式监管</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">观察期</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">四新经济</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">柔性监管</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">对新技术新产业新业态新模式的包容审慎监管</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Inclusive and prudent regulation of new technologies, industries, business forms and models</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:government-services">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A12</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政务服务便利化</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Convenient government services</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政务服务</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">“一件事一次办”</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">综合窗口服务</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政务服务标准化规范化便利化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">“高效办成一件事”</skos:altLabel>
    <skos:altLabel xml:lang="en">Government services to citizens and businesses</skos:altLabel>
    <skos:altLabel xml:lang="en">One-stop services</skos:altLabel>
    <skos:altLabel xml:lang="en">One thing, one visit</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">最多跑一次</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">不见面审批</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一窗通办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">阳光政务</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">好差评</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一枚印章管审批窗口</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">一网通办（线下与流程侧）、最多跑一次、一件事、一窗通办、好差评、政务大厅、首问负责</skos:scopeNote>
    <skos:scopeNote xml:lang="en">One-network services (offline and process side), one visit at most, one matter at a time, single-window service, ratings of service, service halls, first-contact responsibility</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:cross-region-services">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A13</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">省内通办与跨省通办</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government services across cities and provinces</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">跨省通办</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">省内通办</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全域通办</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">异地通办</skos:altLabel>
    <skos:altLabel xml:lang="en">Cross-provincial services</skos:altLabel>
    <skos:altLabel xml:lang="en">Province-wide services</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">异地代收代办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">全程网办、多地联办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">全城通办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">就近办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">通办专窗</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">省内通办、跨省通办、异地代收代办（不属特定区域合作机制的）</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Services available throughout the province or across provinces, collection and handling elsewhere (not under a specific regional cooperation mechanism)</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:accessible-services">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A14</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">适老化与特殊群体服务</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Services for older people and groups with special needs</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">适老化服务</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">特殊群体政务服务</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">无障碍服务</skos:altLabel>
    <skos:altLabel xml:lang="en">Age-friendly services</skos:altLabel>
    <skos:altLabel xml:lang="en">Accessible services</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">适老化改造</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">线下兜底</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">爱心窗口</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">绿色通道</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">上门办</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">老年人、残疾人等特殊群体的政务服务</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Government services for the elderly, persons with disabilities and other special groups</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:fair-competition">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A15</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">公平竞争审查与反垄断</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Fair-competition review and anti-monopoly</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">公平竞争审查制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">反垄断和反不正当竞争</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">清理妨碍统一市场的规定和做法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">公平竞争政策</skos:altLabel>
    <skos:altLabel xml:lang="en">Fair competition review system</skos:altLabel>
    <skos:altLabel xml:lang="en">Anti-monopoly</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政性垄断</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">地方保护</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">全国统一大市场</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">指定交易</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">存量清理增量审查</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">公平竞争审查、妨碍统一市场规定清理、反垄断与反不正当竞争</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Fair-competition review, clean-up of rules hindering the unified market, anti-monopoly and unfair competition enforcement</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enterprise-rights">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A16</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">企业产权与合法权益保护</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Protection of business property and lawful rights</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">产权保护</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">企业合法权益保护</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">企业家参与涉企政策制定</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">营商环境监督</skos:altLabel>
    <skos:altLabel xml:lang="en">Property rights protection</skos:altLabel>
    <skos:altLabel xml:lang="en">Protection of lawful rights of enterprises</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">平等保护</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">涉企冤错案件</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">营商环境投诉</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">营商环境监督员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">问计于企</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">民企保护</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">平等保护产权、企业家参与政策制定、听取企业意见、优化营商环境的权益保护、营商环境督察</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Equal protection of property rights, participation of entrepreneurs in policy-making, hearing the views of enterprises, protection of rights in the business environment, inspection of the business environment</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:intellectual-property">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A17</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">知识产权保护</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Protection of intellectual property</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">知识产权强国建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">打击侵权假冒</skos:altLabel>
    <skos:altLabel xml:lang="en">IP protection</skos:altLabel>
    <skos:altLabel xml:lang="en">Intellectual property rights</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">双打</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专利商标保护</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">打假</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">维权援助</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">快保护</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">知识产权创造、保护、维权与惩治侵权</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Creation, protection and defence of intellectual property and punishment of infringement</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:bankruptcy-coordination">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A18</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">企业破产府院联动</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government–court coordination on bankruptcy</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">企业破产处置府院联动机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">破产审判府院联动</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">办理破产</skos:altLabel>
    <skos:altLabel xml:lang="en">Bankruptcy coordination mechanism</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执转破</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">僵尸企业处置</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">破产管理人</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">破产府院联席会议</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">企业破产处置府院联动机制</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Mechanism of coordination between courts and government in enterprise bankruptcy</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:government-business-relations">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A19</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政商关系与政企沟通</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government–business relations</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">亲清政商关系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政企沟通机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">廉洁从政</skos:altLabel>
    <skos:altLabel xml:lang="en">Cordial and clean government-business relations</skos:altLabel>
    <skos:altLabel xml:lang="en">Government-enterprise communication</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">亲清</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政商交往正面清单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">营商环境会客厅</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政企早餐会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">企业家恳谈</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">亲清政商关系、政企沟通、廉洁从政</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Close and clean relations between government and business, communication between government and enterprises, integrity in office</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:public-legal-services">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A20</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">公共法律服务</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Public legal services</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">公共法律服务体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法律援助</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法律服务行业</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">村（居）法律顾问</skos:altLabel>
    <skos:altLabel xml:lang="en">Public legal service system</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal aid</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">12348</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一村一法律顾问</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">半小时法律服务圈</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治体检</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">公证仲裁司法鉴定</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">公共法律服务中心与平台、律师、公证、司法鉴定、仲裁、法律援助、村社法律顾问</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Public legal service centres and platforms, lawyers, notaries, forensic expertise, arbitration, legal aid, village and community legal counsel</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:grassroots-governance">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A21</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">基层治理与园区体制</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Primary-level governance and development-zone administration</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">基层社会治理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">基层治理体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">网格化服务管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">开发区管理体制改革</skos:altLabel>
    <skos:altLabel xml:lang="en">Community-level governance</skos:altLabel>
    <skos:altLabel xml:lang="en">Grid management</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网格员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">综治中心</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">141体系</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">条抓块统</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">吹哨报到</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三治融合</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">县乡一体、网格化、基层治理平台、社会治理中心、园区管理体制</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Integration of county and township, grid management, grass-roots governance platforms, social governance centres, management system of development zones</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:hotline-12345">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A22</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政务热线</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government service hotline</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">12345政务服务便民热线</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政务服务热线</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">市民热线</skos:altLabel>
    <skos:altLabel xml:lang="en">12345 hotline</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">市长热线</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">接诉即办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">未诉先办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">热线工单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">市长公开电话</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一号响应</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">12345 热线受理、转办、督办</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Acceptance, referral and follow-up of requests by the 12345 hotline</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:business-environment">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:functions"/>
    <skos:notation>A23</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">法治化营商环境综合措施</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Law-based business environment: general measures</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">优化营商环境</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治化营商环境建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">营商环境改革</skos:altLabel>
    <skos:altLabel xml:lang="en">Business environment optimisation</skos:altLabel>
    <skos:altLabel xml:lang="en">Law-based business environment</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">优化营商环境条例</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">惠企政策</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">免申即享</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">营商环境攻坚</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">营商环境创新试点</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">营商环境综合性改革方案与一般性优化措施</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Comprehensive reform programmes for the business environment and general measures of improvement</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <!-- B 依法行政制度体系 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:institutions">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>B</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">依法行政制度体系</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Rules and institutions of law-based administration</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府立法与规范性文件</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">制度建设</skos:altLabel>
    <skos:altLabel xml:lang="en">System of rules for law-based administration</skos:altLabel>
    <skos:altLabel xml:lang="en">Rule-making</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立规建制</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">制度供给</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">红头文件</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政府立法和行政规范性文件的制定、审核、备案、清理、评估与公开</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Government law-making and normative documents: drafting, review, filing, clean-up, evaluation and publication</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:legislative-planning">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">立法计划与重点领域立法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legislative planning and legislation in key areas</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">立法工作计划</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重点领域、新兴领域、涉外领域立法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府规章制定</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府立法工作</skos:altLabel>
    <skos:altLabel xml:lang="en">Legislative plan</skos:altLabel>
    <skos:altLabel xml:lang="en">Legislation in key areas</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立法计划</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">小切口立法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">小快灵立法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立法项目库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">地方性法规草案</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政府立法计划、立法项目储备、重点领域立法、政府与人大立法协同、立法队伍</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Annual government legislative plans, reserve of projects, legislation in key areas, coordination of government and people's congress in legislation, legislative staff</skos:scopeNote>
    <dz:levels>PM</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:legislative-evaluation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">立法论证评估与风险防范</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legislative appraisal and risk prevention</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">立法论证</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">立法后评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">立法风险评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">立法项目论证咨询</skos:altLabel>
    <skos:altLabel xml:lang="en">Legislative evaluation</skos:altLabel>
    <skos:altLabel xml:lang="en">Legislative argumentation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立项论证</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立法前评估</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">表决前评估</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立法专家库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立法成本效益分析</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">立法立项论证、立法前后评估、立法风险评估、立法专家库</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Appraisal of legislative proposals, evaluation before and after legislation, risk assessment of legislation, pool of legislative experts</skos:scopeNote>
    <dz:levels>PM</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:open-legislation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">公众参与立法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Public participation in law-making</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">公众参与政府立法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">开门立法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">民主立法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">立法公开征求意见</skos:altLabel>
    <skos:altLabel xml:lang="en">Public participation in legislation</skos:altLabel>
    <skos:altLabel xml:lang="en">Open-door legislation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">基层立法联系点</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立法听证</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立法协商</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">意见采纳反馈</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">开门立法、公开征求意见、意见采纳反馈、基层立法联系点</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Open law-making, public consultation, feedback on whether views are adopted, grass-roots legislative contact points</skos:scopeNote>
    <dz:levels>PM</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:normative-documents">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政规范性文件制定管理</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Making and management of normative documents</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政规范性文件制定和监督管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范性文件管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范性文件“三统一”制度</skos:altLabel>
    <skos:altLabel xml:lang="en">Administration of normative documents</skos:altLabel>
    <skos:altLabel xml:lang="en">Making of administrative normative documents</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">红头文件</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三统一</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">控文减量</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">发文管理</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">奇葩文件</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">规范性文件制定主体、程序、协调、计划、三统一、控制发文</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Who makes normative documents, procedure, coordination, planning, unified registration, numbering and issue, control of the number of documents</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:document-legality-review">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">规范性文件合法性审核</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legality review of normative documents</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政规范性文件合法性审核机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范性文件合法性审查</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范性文件前置审查</skos:altLabel>
    <skos:altLabel xml:lang="en">Legality review of administrative normative documents</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal vetting of documents</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">红头文件审查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">文件法制审核</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专家协审</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">文件合法性把关</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">规范性文件的合法性审核、专家协审</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Legality review of normative documents and joint review by experts</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:filing-review">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">备案审查</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Filing and review</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">备案审查制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规章规范性文件备案</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">备案监督</skos:altLabel>
    <skos:altLabel xml:lang="en">Record and review</skos:altLabel>
    <skos:altLabel xml:lang="en">Filing supervision</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">报备</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">有件必备、有备必审、有错必纠</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">报备率</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">红头文件备案</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">审查建议</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">规章、规范性文件报备、备案审查、纠错、备案监督平台、审查建议</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Filing of rules and normative documents, filing review, correction, filing supervision platform, review suggestions</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:document-cleanup">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">规章与规范性文件清理</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Clean-up of rules and normative documents</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">规章规范性文件清理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范性文件有效期制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">动态清理机制</skos:altLabel>
    <skos:altLabel xml:lang="en">Clean-up of regulations and normative documents</skos:altLabel>
    <skos:altLabel xml:lang="en">Sunset clauses</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立改废</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立改废释</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">宣布失效</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">红头文件清理</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">打包修改</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">动态清理、定期清理、有效期制度、立改废释</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Dynamic and periodic clean-up, period of validity, making, revision, repeal and interpretation</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:document-evaluation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">实施后评估与解释</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Post-implementation evaluation and interpretation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">规章实施后评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范性文件后评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法规规章解释</skos:altLabel>
    <skos:altLabel xml:lang="en">Post-evaluation of rules</skos:altLabel>
    <skos:altLabel xml:lang="en">Interpretation of rules</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">后评估</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">实施效果评估</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">文件评估</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">规章、规范性文件后评估、实施情况报告、解释</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Post-evaluation of rules and normative documents, reports on implementation, interpretation</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:document-publication">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:institutions"/>
    <skos:notation>B09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">统一公开与查询平台</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Unified publication and search platform</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">规章规范性文件统一公开查询平台</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">现行有效规范性文件公开</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政策文件库</skos:altLabel>
    <skos:altLabel xml:lang="en">Normative document database</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">文件库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">规章库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法规数据库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政府公报</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政策库</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法规、规章、规范性文件统一公开、发布、查询、政策文件库</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Unified publication, release and query of laws, rules and normative documents, policy document library</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <!-- C 行政决策 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decisions">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>C</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政决策</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Administrative decision-making</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政决策制度体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法科学民主决策</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative decision-making system</skos:altLabel>
    <skos:altLabel xml:lang="en">Major decisions</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三重一大</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">科学民主依法决策</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">重大决策</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">重大行政决策从目录、参与、论证、评估、审查到执行、后评估和追责的全过程</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Major administrative decisions from catalogue, participation, appraisal, risk assessment and review to execution, evaluation and accountability</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:lawful-decision-awareness">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">依法决策意识与集体决策</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Lawful and collective decision-making</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">依法决策意识</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">集体讨论决定</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">“三重一大”决策制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法决策能力</skos:altLabel>
    <skos:altLabel xml:lang="en">Collective discussion and decision</skos:altLabel>
    <skos:altLabel xml:lang="en">Awareness of lawful decision-making</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三重一大</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一把手末位表态</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">末位发言</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">班子集体研究</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">防止一言堂</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">三重一大、集体讨论决定、依法决策意识、决策情况纳入巡察考核审计</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Major decisions, appointments, projects and use of large funds; decision by collective discussion; awareness of lawful decision-making; decision-making as a subject of inspection, assessment and audit</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-procedure">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">重大行政决策程序制度</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Procedures for major administrative decisions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策程序规定</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策法定程序</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法决策机制</skos:altLabel>
    <skos:altLabel xml:lang="en">Major administrative decision procedure</skos:altLabel>
    <skos:altLabel xml:lang="en">Interim Regulations on Major Administrative Decision Procedures</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策五步法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">五大程序</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">重大决策程序</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">科学民主依法决策机制</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">重大行政决策程序条例、规定及其配套制度的总体落实</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Overall implementation of the regulations on the procedure of major administrative decisions and supporting rules</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-catalog">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策事项目录管理</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Catalogue of decision items</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策事项目录</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策事项年度目录</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策目录管理</skos:altLabel>
    <skos:altLabel xml:lang="en">Annual catalogue of major decisions</skos:altLabel>
    <skos:altLabel xml:lang="en">Decision list</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策目录</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">目录化管理</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策事项清单</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">重大行政决策事项目录的编制、公布与管理</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Compilation, publication and management of catalogues of major administrative decision matters</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-participation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策公众参与</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Public participation in decisions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策公众参与</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策听证</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策公开征求意见</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策预公开</skos:altLabel>
    <skos:altLabel xml:lang="en">Public participation in decision-making</skos:altLabel>
    <skos:altLabel xml:lang="en">Public hearing</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">听证会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">民意调查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">列席政府常务会议</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">问计于民</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">听证、征求意见、民意调查、列席会议、决策公开</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Hearings, consultation, opinion surveys, attendance at meetings, publicity of decisions</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:expert-argumentation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">专家论证</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Expert appraisal of decisions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">专家咨询论证</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策咨询论证</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策专家论证</skos:altLabel>
    <skos:altLabel xml:lang="en">Expert argumentation</skos:altLabel>
    <skos:altLabel xml:lang="en">Expert consultation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专家库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">咨询论证委员会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">智库咨询</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">外脑</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">专家论证、咨询论证委员会、专家库</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Expert appraisal, advisory committees, pools of experts</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-risk">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策风险评估</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Risk assessment of decisions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策风险评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">社会稳定风险评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重大决策社会风险评估</skos:altLabel>
    <skos:altLabel xml:lang="en">Decision risk assessment</skos:altLabel>
    <skos:altLabel xml:lang="en">Social stability risk assessment</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">稳评</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应评尽评</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">风险可控</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">社会稳定风险、公共安全等决策风险评估</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Assessment of risks of decisions such as social stability and public safety</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-legality">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策合法性审查</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legality review of decisions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策合法性审查</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">合法性审查</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政合同合法性审查</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">乡镇（街道）合法性审查</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal review of contracts</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法制审查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法律把关</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应审尽审</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">乡镇法审</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">合法性审查全覆盖</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">重大行政决策、行政合同、行政行为等的合法性审查审核程序与机制</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Procedures and mechanisms for legality review of major administrative decisions, administrative contracts and other administrative acts</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-records">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策记录与归档</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Decision records and archiving</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策全过程记录</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策材料归档</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策档案管理</skos:altLabel>
    <skos:altLabel xml:lang="en">Decision process records</skos:altLabel>
    <skos:altLabel xml:lang="en">Archiving</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策留痕</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一事一档</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">立卷归档</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策案卷化</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">全过程记录、材料归档、档案管理、案卷化</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Record of the whole process, filing of materials, archives, keeping of case files</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-execution">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策执行</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Execution of decisions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策执行</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策执行跟踪反馈</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策执行机制</skos:altLabel>
    <skos:altLabel xml:lang="en">Implementation of decisions</skos:altLabel>
    <skos:altLabel xml:lang="en">Follow-up of decisions</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">不得随意变更</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">朝令夕改</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执行主体与时限</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">明确执行主体时限、跟踪、不得随意变更或停止执行</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Naming the executing body and time limit, tracking, no arbitrary change or halt of execution</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-evaluation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C10</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策后评估</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Post-decision evaluation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大行政决策后评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策执行效果评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策评估调整</skos:altLabel>
    <skos:altLabel xml:lang="en">Post-decision assessment</skos:altLabel>
    <skos:altLabel xml:lang="en">Evaluation of implementation effect</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">后评估</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策回头看</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策调整</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">决策后评估、执行效果评估、决策调整</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Post-decision evaluation, evaluation of the effect of execution, adjustment of decisions</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-accountability">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C11</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策责任追究</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Accountability for decisions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大决策终身责任追究制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策责任倒查机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">决策纠错</skos:altLabel>
    <skos:altLabel xml:lang="en">Lifelong accountability for decisions</skos:altLabel>
    <skos:altLabel xml:lang="en">Retrospective accountability</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">终身追责</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">责任倒查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">决策失误追责</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">拍脑袋决策</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">终身责任追究、责任倒查、纠错</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Lifelong accountability, tracing of responsibility, correction of errors</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:decision-npc-report">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:decisions"/>
    <skos:notation>C12</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">决策出台前向人大报告</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Reporting major decisions to the people's congress in advance</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">重大决策出台前向本级人大报告制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">人大讨论决定重大事项</skos:altLabel>
    <skos:altLabel xml:lang="en">Report to the people's congress before major decisions</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">事前报告人大</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">重大事项报告</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">人大决定权</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">重大决策出台前向本级人大及其常委会报告</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Reporting to the people's congress at the same level and its standing committee before major decisions are issued</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <!-- D 行政执法 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>D</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政执法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Administrative law enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">严格规范公正文明执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法工作体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法履行执法职能</skos:altLabel>
    <skos:altLabel xml:lang="en">Law enforcement by administrative agencies</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">严格执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">规范执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">公正文明执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法领域</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政执法的体制、队伍、程序、标准、重点领域和保障；对执法的监督归 G</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Administrative enforcement: structure, officers, procedure, standards, key areas and resources; supervision of enforcement belongs to G</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement-reform">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">综合行政执法体制改革</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Reform of comprehensive administrative enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法体制改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">综合行政执法改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">深化行政执法体制改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">跨领域跨部门综合执法</skos:altLabel>
    <skos:altLabel xml:lang="en">Reform of the enforcement system</skos:altLabel>
    <skos:altLabel xml:lang="en">Comprehensive administrative law enforcement reform</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">综合执法改革</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">大综合一体化</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">局队合一</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">相对集中处罚权</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">城管执法体制改革</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法事项目录</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">综合执法改革、执法层级、局队合一、执法事项目录、集中处罚权、执法力量配置</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Comprehensive enforcement reform, tiers of enforcement, integration of bureau and team, catalogues of enforcement items, concentrated penalty powers, allocation of enforcement forces</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:township-enforcement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">乡镇街道执法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Enforcement by townships and subdistricts</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">乡镇（街道）综合行政执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">基层综合行政执法改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">赋权乡镇街道执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">执法重心下移</skos:altLabel>
    <skos:altLabel xml:lang="en">Township and sub-district enforcement</skos:altLabel>
    <skos:altLabel xml:lang="en">Grass-roots enforcement</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一支队伍管执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">镇街执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">街乡执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">赋权事项</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法力量下沉</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">吹哨报到</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">一支队伍管执法、赋权乡镇街道、执法重心下移、与上级的案件移送协作</skos:scopeNote>
    <skos:scopeNote xml:lang="en">One team for all enforcement, empowering townships and sub-districts, moving enforcement down to the grass roots, case referral to and cooperation with higher levels</skos:scopeNote>
    <dz:levels>MCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:key-areas">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">重点领域执法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Enforcement in key areas</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">加大重点领域执法力度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重点领域行政执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">专项执法</skos:altLabel>
    <skos:altLabel xml:lang="en">Enforcement in key sectors</skos:altLabel>
    <skos:altLabel xml:lang="en">Targeted enforcement campaigns</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专项整治</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">打非治违</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">铁拳行动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">运动式执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法巡查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专项执法行动</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">食品药品、安全生产、环保等重点领域执法、专项整治、日常巡查、选择性执法治理</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Enforcement in key areas such as food and drugs, work safety and environmental protection, special campaigns, routine patrols, remedying selective enforcement</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:three-systems">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政执法三项制度</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Three systems of administrative enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法“三项制度”</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法公示、执法全过程记录、重大执法决定法制审核制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法公示制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">执法全过程记录制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">重大执法决定法制审核制度</skos:altLabel>
    <skos:altLabel xml:lang="en">Three-part enforcement system</skos:altLabel>
    <skos:altLabel xml:lang="en">Enforcement publicity, full-process recording and legal review</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三项制度</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法公示</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">双公示</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法制审核</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法记录仪</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">音像记录</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">执法公示、全过程记录、重大执法决定法制审核</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Publicity of enforcement, recording of the whole process, legal review of major enforcement decisions</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:officer-qualification">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">执法人员资格与证件</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Qualification and credentials of enforcement officers</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法人员持证上岗和资格管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法证件管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">执法辅助人员管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法主体资格管理</skos:altLabel>
    <skos:altLabel xml:lang="en">Qualification of enforcement officers</skos:altLabel>
    <skos:altLabel xml:lang="en">Enforcement certificates</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">持证上岗</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法证</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">资格考试</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">协管员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">统一着装</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法证年审</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">持证上岗、资格考试、证件管理、辅助人员、着装</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Enforcement only with a certificate, qualification examination, administration of certificates, auxiliary staff, uniforms</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:officer-training">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">执法人员培训</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Training of enforcement officers</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法人员培训</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">执法业务培训</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法能力提升</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">标准化体系化执法培训</skos:altLabel>
    <skos:altLabel xml:lang="en">Enforcement capacity building</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">60学时</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">岗位练兵</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法大比武</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法轮训</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">以案代训</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">实训基地</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">执法人员业务与法律培训、学时、培训基地</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Professional and legal training of enforcement officers, hours of study, training bases</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:discretion">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政裁量权基准</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Benchmarks for administrative discretion</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政裁量权基准制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政裁量基准</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范行政自由裁量权</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政处罚裁量权基准</skos:altLabel>
    <skos:altLabel xml:lang="en">Discretionary standards</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">自由裁量</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">裁量标准</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">类案同罚</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">过罚相当</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">畸轻畸重</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">裁量细则</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">裁量基准的制定、调整、适用与说明理由</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Making, adjusting and applying discretion benchmarks, and giving reasons</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement-standards">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">执法标准化与案卷文书</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Enforcement standards, case files and documents</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法标准化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法规范化建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法文书和案卷标准</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法流程规范</skos:altLabel>
    <skos:altLabel xml:lang="en">Standardisation of enforcement</skos:altLabel>
    <skos:altLabel xml:lang="en">Enforcement documents and case files</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法文书</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法案卷</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法流程图</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一案一卷</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">说理式文书</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">电子送达</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">执法流程、文书、案卷、用语、编号标准，送达</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Standards for enforcement procedures, documents, case files, language and numbering, and service of documents</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:criminal-referral">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行刑衔接</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Linking administrative enforcement with criminal justice</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法与刑事司法衔接</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行刑双向衔接</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">“两法”衔接</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">涉嫌犯罪案件移送</skos:altLabel>
    <skos:altLabel xml:lang="en">Linkage of administrative enforcement and criminal justice</skos:altLabel>
    <skos:altLabel xml:lang="en">Referral of suspected crimes</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">两法衔接</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">反向衔接</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">有案不移</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">以罚代刑</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">涉刑案件移送</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">两法衔接、移送涉嫌犯罪案件、衔接平台</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Linking administrative enforcement and criminal justice, referral of suspected criminal cases, linkage platforms</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:lenient-enforcement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D10</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">包容免罚与柔性执法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Leniency for minor violations and non-coercive enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">轻微违法行为依法免予处罚清单</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">柔性执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">包容审慎监管执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">处罚与教育相结合</skos:altLabel>
    <skos:altLabel xml:lang="en">Exemption lists for minor violations</skos:altLabel>
    <skos:altLabel xml:lang="en">Soft enforcement</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">首违不罚</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">免罚清单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">轻微免罚</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">四张清单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">服务型执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">减免责清单</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">轻微违法免罚清单、说服教育、告诫约谈、处罚与教育结合</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Lists of minor violations exempt from penalty, persuasion and education, warnings and interviews, combining punishment with education</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:case-guidance">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D11</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">执法案例指导</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Guiding cases for enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法案例指导制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法指导案例</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法典型案例发布</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法案例库</skos:altLabel>
    <skos:altLabel xml:lang="en">Guiding enforcement cases</skos:altLabel>
    <skos:altLabel xml:lang="en">Model cases of enforcement</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">典型案例</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">以案释法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">十大案例</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">案例汇编</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">优秀执法案例</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政执法典型案例、以案释法（执法端）</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Typical cases of administrative enforcement, explaining the law through cases (on the enforcement side)</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement-funding">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D12</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">执法保障与罚缴分离</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Enforcement resources and separation of fining from collection</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法保障</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">罚缴分离和收支两条线</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">执法装备配备</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法经费保障</skos:altLabel>
    <skos:altLabel xml:lang="en">Support for enforcement</skos:altLabel>
    <skos:altLabel xml:lang="en">Separation of penalty decision and collection</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">收支两条线</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">罚缴分离</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法装备</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法用车</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">罚没收入</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法经费</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">执法经费、装备、车辆、激励，罚缴分离、收支两条线</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Enforcement funds, equipment, vehicles and incentives, separation of fining from collecting, separate management of revenue and expenditure</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:severe-sanctions">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D13</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">严重违法惩戒</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Severe sanctions for grave violations</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">惩罚性赔偿和巨额罚款</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">终身禁入机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">提高违法成本</skos:altLabel>
    <skos:altLabel xml:lang="en">Severe sanctions for serious violations</skos:altLabel>
    <skos:altLabel xml:lang="en">Punitive damages and lifetime bans</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">重罚</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">终身禁入</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">处罚到人</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">四个最严</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">违法成本</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行业禁入</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">惩罚性赔偿、巨额罚款、终身禁入</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Punitive damages, very heavy fines, lifetime bans</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:joint-enforcement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D14</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">联合执法与协作</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Joint enforcement and coordination</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">联合执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法协作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">部门执法联动</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">“综合查一次”</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法争议协调</skos:altLabel>
    <skos:altLabel xml:lang="en">Joint and coordinated enforcement</skos:altLabel>
    <skos:altLabel xml:lang="en">Inter-department enforcement cooperation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">综合查一次</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">扫码入企</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">多头执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">重复检查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">审管联动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">进一次门查多项事</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">联合执法、综合查一次、跨部门执法协作、审批监管处罚衔接、职责争议</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Joint enforcement, "one comprehensive check", cooperation between departments in enforcement, linking approval, regulation and penalty, disputes over competence</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement-procedure">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D15</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">执法程序与行为规范</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Enforcement procedure and conduct</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法程序</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范行政执法行为</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">严格规范公正文明执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规范涉企行政执法</skos:altLabel>
    <skos:altLabel xml:lang="en">Strict, standardised, fair and civil enforcement</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">亮证执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">文明执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">阳光执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">陈述申辩</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">两人执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">规范涉企检查</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">两人执法、亮证、告知、执法行为规范的总体要求</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Enforcement by two officers, showing certificates, notification, and general requirements on the conduct of enforcement</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:internet-enforcement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D16</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">依法治网</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Law-based internet governance</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">依法治理网络空间</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">网络综合治理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">网络生态治理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">网信行政执法</skos:altLabel>
    <skos:altLabel xml:lang="en">Governance of cyberspace according to law</skos:altLabel>
    <skos:altLabel xml:lang="en">Internet law enforcement</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">清朗行动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">净网</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依法管网</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网络执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网络谣言</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网剑行动</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">网络违法整治、网络执法、网络生态与举报</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Action against unlawful conduct on the internet, online enforcement, network ecology and reports of violations</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:reporting-rewards">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:enforcement"/>
    <skos:notation>D17</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">违法举报与奖励</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Reporting of violations and rewards</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">违法行为投诉举报制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">举报奖励制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">举报人保护</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">投诉举报处理</skos:altLabel>
    <skos:altLabel xml:lang="en">Complaints and whistle-blowing</skos:altLabel>
    <skos:altLabel xml:lang="en">Rewards for reporting violations</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">有奖举报</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">吹哨人</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">内部举报人</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">12315</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">举报电话</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">职业打假</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">投诉举报渠道、举报奖励与保护</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Channels for complaints and reports of violations, rewards for and protection of persons who report</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <!-- E 突发事件应对 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:emergencies">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>E</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">突发事件应对</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Emergency response</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">突发事件应对体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法预防处置重大突发事件</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急管理</skos:altLabel>
    <skos:altLabel xml:lang="en">Response to emergencies</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency management</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应急处突</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依法防控</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">非常状态</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">突发事件的预防、响应、保障、信息发布和公共卫生应急</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Emergencies: prevention, response, supplies, information and public health</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:emergency-system">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">应急制度与预案</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Emergency rules and plans</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">突发事件应对制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急预案体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急征收征用补偿</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency plan system</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency legal system</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">预案</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">平战结合</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应急征用</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应急演练</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">应急预案体系、突发事件应对制度、征收征用补偿</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Emergency plans, rules for responding to emergencies, requisition and compensation</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:emergency-response">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">应急响应与指挥协调</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Emergency response and command coordination</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">应急响应机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急指挥体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">突发事件应急联动</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency response mechanism</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency command</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">先期处置</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专常兼备</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">上下联动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应急值守</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">统一指挥</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">应急响应机制、指挥体系、联动协调</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Response mechanisms, command systems, linked coordination</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:emergency-enforcement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">应急执法与打击违法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Enforcement during emergencies</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">突发事件应急执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法打击突发事件中的违法行为</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急管理综合行政执法</skos:altLabel>
    <skos:altLabel xml:lang="en">Law enforcement in emergencies</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">打击哄抬物价</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">造谣传谣</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">囤积居奇</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">制假售假</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">疫情期间执法</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">突发事件中的执法、打击哄抬物价造谣等、应急执法队伍</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Enforcement in emergencies, action against price gouging and rumours, emergency enforcement teams</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:grassroots-emergency">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">基层应急体系与队伍</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Primary-level emergency system and teams</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">基层应急管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">基层应急队伍</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">乡村应急体系</skos:altLabel>
    <skos:altLabel xml:lang="en">Grass-roots emergency teams</skos:altLabel>
    <skos:altLabel xml:lang="en">Community disaster reduction</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">灾害信息员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">综合减灾示范社区</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">六有建设</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">第一响应人</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">微型消防站</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">乡镇村应急队伍、信息员、隐患排查、示范社区</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Emergency teams of townships and villages, information officers, screening for hidden dangers, demonstration communities</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:social-rescue">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">社会应急力量</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Non-governmental emergency forces</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">社会应急力量建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">社会力量参与应急</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急社会动员</skos:altLabel>
    <skos:altLabel xml:lang="en">Social forces in emergency response</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency volunteers</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">蓝天救援队</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应急志愿者</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">民间救援</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">社会救援力量</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">社会应急力量备案、调用、补偿、保障、社会动员</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Filing, deployment, compensation and protection of social emergency forces, social mobilisation</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:early-warning">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">监测预警与灾害防御</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Monitoring, early warning and disaster prevention</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">监测预警体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">自然灾害防治</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">防灾减灾</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">风险隐患监测</skos:altLabel>
    <skos:altLabel xml:lang="en">Monitoring and early warning</skos:altLabel>
    <skos:altLabel xml:lang="en">Disaster prevention</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">四预</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">叫应机制</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">智慧应急</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">灾害风险普查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">防汛抗旱</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">监测预报预警、灾害风险管控、防御工程、应急数字化</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Monitoring, forecasting and warning, control of disaster risks, protective works, digital emergency systems</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:emergency-supplies">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">应急物资与避难场所</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Emergency supplies and shelters</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">应急物资储备</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急物资保障体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急避难场所</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency supplies</skos:altLabel>
    <skos:altLabel xml:lang="en">Emergency shelters</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">救灾物资</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">储备库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">避险场所</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">战略储备</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">应急储备、物资保障、避难场所</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Emergency reserves, supply of materials, shelters</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:emergency-information">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">信息发布与舆情回应</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Emergency information and public opinion</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">突发事件信息公开</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">舆情应对</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">危机沟通</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">突发事件应对法治宣传</skos:altLabel>
    <skos:altLabel xml:lang="en">Information release in emergencies</skos:altLabel>
    <skos:altLabel xml:lang="en">Public opinion response</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">舆情回应</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">辟谣</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">新闻发布</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应急普法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">舆论引导</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">突发事件信息发布、危机沟通、舆论引导、应急普法</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Release of information on emergencies, crisis communication, guidance of public opinion, legal education on emergencies</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:emergency-privacy">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">应急个人信息保护</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Personal data in emergencies</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">突发事件个人信息保护</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">应急处置中个人信息收集使用规范</skos:altLabel>
    <skos:altLabel xml:lang="en">Personal information protection in emergencies</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">疫情数据隐私</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">流调信息保护</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">个人隐私</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">应急处置中收集使用个人信息的规范</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Rules for collecting and using personal information in emergency response</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:public-health">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:emergencies"/>
    <skos:notation>E10</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">疫情防控与公共卫生应急</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Epidemic control and public-health emergencies</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">疫情防控</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">公共卫生应急管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">传染病防治</skos:altLabel>
    <skos:altLabel xml:lang="en">Epidemic prevention and control</skos:altLabel>
    <skos:altLabel xml:lang="en">Public health emergency</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">新冠疫情</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">联防联控</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">防疫</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">常态化疫情防控</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">健康码</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">疫情防控、公共卫生应急</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Epidemic control and public-health emergencies</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <!-- F 社会矛盾纠纷化解 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:disputes">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>F</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">社会矛盾纠纷化解</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Resolution of social disputes</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">社会矛盾纠纷行政预防调处化解</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法有效化解社会矛盾纠纷</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">矛盾纠纷预防化解体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政争议化解</skos:altLabel>
    <skos:altLabel xml:lang="en">Dispute prevention and resolution</skos:altLabel>
    <skos:altLabel xml:lang="en">Resolution of social conflicts</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">矛盾化解</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">解纷</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">矛盾纠纷调处</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">化解社会矛盾</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">调解、裁决、复议、诉讼、司法建议和信访等矛盾纠纷的预防化解</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Prevention and resolution of disputes by mediation, adjudication, reconsideration, litigation, recommendations and petitions</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:administrative-mediation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政调解</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Administrative mediation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政调解工作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政调解制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政机关依法调解民事纠纷</skos:altLabel>
    <skos:altLabel xml:lang="en">Mediation by administrative agencies</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative conciliation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政调解员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政调解委员会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">部门调解</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">治安调解</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政调解案卷</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政调解制度、程序、组织、人员</skos:scopeNote>
    <skos:scopeNote xml:lang="en">System, procedure, organisation and staff of administrative mediation</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:dispute-linkage">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">三调联动与多元化解</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Linked mediation and diversified dispute resolution</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">多元化纠纷解决机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">矛盾纠纷多元预防调处化解</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">人民调解、行政调解、司法调解联动</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">大调解工作格局</skos:altLabel>
    <skos:altLabel xml:lang="en">Diversified dispute resolution</skos:altLabel>
    <skos:altLabel xml:lang="en">Linkage of three kinds of mediation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三调联动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">大调解</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">多元解纷</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">成讼率</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">矛调中心</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">诉调对接</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">人民、行政、司法调解衔接，多元化解机制、大调解、信访量与成讼率</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Linking people's, administrative and judicial mediation, diversified resolution, grand mediation, volume of petitions and litigation rate</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:peoples-mediation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">人民调解与枫桥经验</skos:prefLabel>
    <skos:prefLabel xml:lang="en">People's mediation and the Fengqiao experience</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">人民调解工作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">人民调解组织建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">新时代“枫桥经验”</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行业性、专业性人民调解</skos:altLabel>
    <skos:altLabel xml:lang="en">People's mediation and Fengqiao experience</skos:altLabel>
    <skos:altLabel xml:lang="en">Community mediation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">枫桥经验</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">调委会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专职调解员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">品牌调解室</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">小事不出村</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">金牌调解员</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">人民调解组织、专职调解员、行业性专业性调解、枫桥经验</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Organisations of people's mediation, full-time mediators, mediation by industry and profession, Fengqiao experience</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:administrative-adjudication">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政裁决</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Administrative adjudication</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政裁决制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政裁决工作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政裁决规范化建设</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative rulings on civil disputes</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative adjudication of civil disputes</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">分流阀</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专利侵权裁决</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">权属争议裁决</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政裁决示范</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">裁决告知</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政裁决事项、程序、告知、能力</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Matters, procedure, notification and capacity of administrative adjudication</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:reconsideration-reform">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政复议体制与保障</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Administrative reconsideration: system and resources</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议体制改革</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议职责整合</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议能力建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议委员会建设</skos:altLabel>
    <skos:altLabel xml:lang="en">Reform of the administrative reconsideration system</skos:altLabel>
    <skos:altLabel xml:lang="en">Institutions and support for reconsideration</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复议改革</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">集中管辖</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复议主渠道</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复议受理点</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复议委员会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">相对集中行政复议权</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政复议体制改革、机构人员经费、复议委员会、受理点</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Reform of the reconsideration system, bodies, staff and funds, reconsideration committees, acceptance points</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:reconsideration-quality">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政复议办案质效</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Administrative reconsideration: quality of cases</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议办案质量</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议案件办理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议规范化专业化信息化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政复议层级监督和纠错</skos:altLabel>
    <skos:altLabel xml:lang="en">Quality of reconsideration cases</skos:altLabel>
    <skos:altLabel xml:lang="en">Handling of administrative reconsideration cases</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复议案件</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">纠错率</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">繁简分流</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复议决定书公开</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复议意见书</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">案结事了</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">复议案件办理、繁简分流、公开、纠错监督、规范化信息化</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Handling of reconsideration cases, sorting of simple and complex cases, publication, correcting and supervising, standardisation and informatisation</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:head-appearance">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">负责人出庭应诉</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Appearance in court by heads of agencies</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政机关负责人出庭应诉</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政首长出庭应诉</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政机关负责人出庭应诉制度</skos:altLabel>
    <skos:altLabel xml:lang="en">Heads of agencies appearing in court</skos:altLabel>
    <skos:altLabel xml:lang="en">Responding to suits in person by agency heads</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">民告官见官</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">告官见官</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">首长出庭</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">出庭又出声</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政机关首长出庭</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">出庭应诉率</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政机关负责人出庭应诉及出庭率</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Appearance in court by heads of administrative agencies and the appearance rate</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:litigation-response">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政应诉与履行裁判</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Responding to litigation and complying with judgments</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政应诉工作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政应诉能力建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">尊重并执行法院生效裁判</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">支持人民法院审理行政案件</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative litigation response</skos:altLabel>
    <skos:altLabel xml:lang="en">Compliance with court judgments</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应诉</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">败诉率</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">答辩举证</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">生效裁判履行</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">谁主办谁应诉</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政应诉能力、答辩举证、支持法院审理、履行生效裁判、败诉率</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Capacity for responding to suits, defence and evidence, supporting court hearings, performing effective judgments, rate of lost cases</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:dispute-settlement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政争议实质化解与府院互动</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Substantive settlement of administrative disputes</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政争议实质性化解</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">府院联动机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政争议诉源治理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">司法与行政良性互动</skos:altLabel>
    <skos:altLabel xml:lang="en">Substantive resolution of administrative disputes</skos:altLabel>
    <skos:altLabel xml:lang="en">Government-court interaction</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">府院联动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">府院互动</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">诉源治理</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政争议调解中心</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">程序空转</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">府院联席会议</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">诉源治理、争议调解中心、府院联动、行政司法良性互动</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Treating the source of litigation, dispute mediation centres, linkage of government and court, good interaction of administration and justice</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:judicial-recommendations">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F10</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">司法建议与检察建议</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Judicial and procuratorial recommendations</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">司法建议、检察建议落实和反馈</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">司法建议和检察建议办理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">检察建议办理</skos:altLabel>
    <skos:altLabel xml:lang="en">Judicial recommendations and procuratorial suggestions</skos:altLabel>
    <skos:altLabel xml:lang="en">Court and procuratorate recommendations</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">检察建议书</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">司法建议书</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">办复率</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">回复率</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">建议落实反馈</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">司法建议、检察建议的落实、反馈与办复率</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Implementing, answering and reporting on judicial and procuratorial recommendations, handling rate</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:procuratorial-support">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F11</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">支持检察监督与公益诉讼</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Support for procuratorial supervision and public-interest litigation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">支持检察机关开展行政诉讼监督和行政公益诉讼</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政检察监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">检察公益诉讼</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">府检联动</skos:altLabel>
    <skos:altLabel xml:lang="en">Procuratorial supervision and public interest litigation</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative procuratorial supervision</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政公益诉讼</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政检察</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">公益诉讼</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">府检互动</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政诉讼监督、行政公益诉讼、府检互动</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Supervision of administrative litigation, administrative public interest litigation, interaction of government and procuratorate</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:petitions">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:disputes"/>
    <skos:notation>F12</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">信访法治化</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Law-based handling of petitions</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">信访工作法治化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">信访法治化建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">诉访分离制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法处理信访事项</skos:altLabel>
    <skos:altLabel xml:lang="en">Law-based petition work</skos:altLabel>
    <skos:altLabel xml:lang="en">Letters and visits</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信访</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">诉访分离</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">阳光信访</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">初信初访</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">领导接访</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">涉法涉诉信访</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">诉访分离、信访工作法治化</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Separating litigation from petitions, bringing petition work under the rule of law</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <!-- G 行政权力制约和监督 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:supervision">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>G</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政权力制约和监督</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Checks and oversight of administrative power</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政权力制约和监督体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">对行政权力的制约和监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">强化权力监督</skos:altLabel>
    <skos:altLabel xml:lang="en">Restraint and supervision of administrative power</skos:altLabel>
    <skos:altLabel xml:lang="en">Oversight of government</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">权力监督</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">权力制约</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">监督体系</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">规范权力运行</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">对行政权力的各类监督、政务公开、政务诚信和问责容错</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Oversight of administrative power, openness, government integrity, accountability and tolerance of errors</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:npc-cppcc">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">人大监督与民主监督</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Oversight by people's congress and CPPCC</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">人大监督和民主监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">自觉接受人大监督、政协民主监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">人大代表建议和政协提案办理</skos:altLabel>
    <skos:altLabel xml:lang="en">Handling of motions and proposals</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">建议提案</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">两会建议</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">议案办理</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">代表建议</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政协提案</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专题询问</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">向人大报告、代表建议、政协提案办理</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Reporting to the people's congress, handling deputies' suggestions and CPPCC proposals</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:audit-statistics">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">审计统计财会监督</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Audit, statistical and financial oversight</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">审计监督、财会监督、统计监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">审计全覆盖</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">经济责任审计</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">统计监督</skos:altLabel>
    <skos:altLabel xml:lang="en">Audit, statistical and financial supervision</skos:altLabel>
    <skos:altLabel xml:lang="en">Audit oversight</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">离任审计</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">审计整改</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">财经纪律</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">统计造假</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">内部控制</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">审计</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">审计、统计、财会监督</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Audit, statistical and financial-accounting supervision</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:government-inspection">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政府督查</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government inspection</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府督查工作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府督查制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">督查激励</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">督查督办</skos:altLabel>
    <skos:altLabel xml:lang="en">Government supervision and inspection</skos:altLabel>
    <skos:altLabel xml:lang="en">Inspection of policy implementation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">督查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">大督查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">督办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专项督查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">互联网+督查</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政府督查制度、督查事项、激励与通报</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Rules of government inspection, matters inspected, incentives and notices</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement-supervision">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政执法监督</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Supervision of administrative enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法协调监督工作体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法监督机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法案卷评查</skos:altLabel>
    <skos:altLabel xml:lang="en">Enforcement oversight</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法监督</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">案卷评查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法监督员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专项监督</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法监督平台</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法监督企业联系点</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">执法协调监督体系、专项监督、案卷评查、监督员、监督平台</skos:scopeNote>
    <skos:scopeNote xml:lang="en">System of coordinating and supervising enforcement, special supervision, case-file review, supervisors, supervision platforms</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement-responsibility">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">执法责任制与考评</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Enforcement responsibility and appraisal</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法责任制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法考核评议</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">执法过错责任追究</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">执法人员尽职免责</skos:altLabel>
    <skos:altLabel xml:lang="en">Enforcement responsibility system</skos:altLabel>
    <skos:altLabel xml:lang="en">Assessment of enforcement</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">罚没指标</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">错案追究</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">责任倒查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法考核</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">罚款创收</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法评议考核</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">执法责任制、考核评议、过错追究、禁止罚没指标</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Responsibility system for enforcement, assessment and appraisal, accountability for faults, ban on targets for fines</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:openness">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政务公开</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Openness of government affairs</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府信息公开</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">主动公开</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全面主动落实政务公开</skos:altLabel>
    <skos:altLabel xml:lang="en">Open government</skos:altLabel>
    <skos:altLabel xml:lang="en">Proactive disclosure of government information</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信息公开</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">五公开</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">阳光政务</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政策解读</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政府公报</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">重点领域信息公开</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">主动公开、公开制度与目录、重点领域公开、政策解读</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Proactive disclosure, rules and catalogues of openness, openness in key areas, policy interpretation</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:disclosure-on-request">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">依申请公开</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Disclosure of information on request</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府信息依申请公开</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府信息公开申请办理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依申请公开答复</skos:altLabel>
    <skos:altLabel xml:lang="en">Disclosure upon application</skos:altLabel>
    <skos:altLabel xml:lang="en">Freedom-of-information requests</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依申请</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信息公开申请</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">公开答复</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">申请公开</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信息公开败诉</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">依申请公开答复、规范、纠纷</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Answering applications for disclosure, standards and disputes</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:grassroots-openness">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">基层政务公开标准化</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Standardised openness at the primary level</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">基层政务公开标准化规范化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">基层政务公开标准体系</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政务公开标准目录</skos:altLabel>
    <skos:altLabel xml:lang="en">Standardised openness at the grass roots</skos:altLabel>
    <skos:altLabel xml:lang="en">Grass-roots government openness standards</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">26个试点领域</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">标准目录</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">村务公开</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政务公开专区</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">标准指引</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">基层政务公开标准目录与标准体系</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Catalogue and system of standards for openness at the grass roots</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:government-integrity">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政务诚信</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government integrity and kept promises</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政务诚信建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府守信践诺机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">诚信政府</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府失信责任追究</skos:altLabel>
    <skos:altLabel xml:lang="en">Government credibility</skos:altLabel>
    <skos:altLabel xml:lang="en">Government keeping its commitments</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">新官不理旧账</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">拖欠账款</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">清欠</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政策承诺兑现</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">失信政府</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政府违约</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政府守信践诺、失信记录与惩戒、政务诚信评价</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Government keeping its promises, record and punishment of broken faith, evaluation of government integrity</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:administrative-contracts">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G10</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政合同管理</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Management of administrative contracts</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府合同管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政机关合同合法性审查</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政协议管理</skos:altLabel>
    <skos:altLabel xml:lang="en">Government contract management</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative agreements</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政府合同</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行政协议</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">合同审查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">合同备案</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">招商引资合同</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">重大合同</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">行政合同审查、备案、履约风险</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Review and filing of administrative contracts, risks in performance</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:social-supervision">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G11</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">社会监督与公众参与</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Public oversight and participation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">社会监督和舆论监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">群众监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">新闻舆论监督</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府开放日</skos:altLabel>
    <skos:altLabel xml:lang="en">Public and media supervision</skos:altLabel>
    <skos:altLabel xml:lang="en">Social oversight</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">电视问政</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">行风热线</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治监督员</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">市长信箱</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">民主评议</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网民留言</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">群众监督、法治监督员、政府开放日、问政、满意度测评</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Supervision by the masses, law-based government supervisors, open days, public inquiry programmes, satisfaction surveys</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:integrated-supervision">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G12</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">监督合力</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Combined oversight</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">各类监督贯通协同</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">党内监督与其他监督贯通</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政权力制约和监督体系统筹</skos:altLabel>
    <skos:altLabel xml:lang="en">Integration of supervision</skos:altLabel>
    <skos:altLabel xml:lang="en">Coordinated oversight</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">贯通协同</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">纪检监察监督</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">层级监督</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">内部监督</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">巡视巡察</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">大数据监督</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">党内监督、监察监督与各类监督贯通协同、大数据监督</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Linking inner-party supervision, supervision by supervisory commissions and all other kinds of supervision, big-data supervision</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:accountability-tolerance">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:supervision"/>
    <skos:notation>G13</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">问责与容错纠错</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Accountability and tolerance of honest errors</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政问责</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">容错纠错机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">问责规范化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">担当作为激励和保护机制</skos:altLabel>
    <skos:altLabel xml:lang="en">Accountability and error tolerance</skos:altLabel>
    <skos:altLabel xml:lang="en">Administrative accountability</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">三个区分开来</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">容错</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">澄清正名</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">懒政怠政</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">不作为慢作为乱作为</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">问责</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">问责、容错纠错、澄清保护</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Accountability, tolerance and correction of errors, clarification and protection</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <!-- H 数字法治政府 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:digital">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>H</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">数字法治政府</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Digital law-based government</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">全面建设数字法治政府</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">数字政府</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设科技保障体系</skos:altLabel>
    <skos:altLabel xml:lang="en">Digital rule-of-law government</skos:altLabel>
    <skos:altLabel xml:lang="en">Technology support for law-based government</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数字法治</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">智慧法治</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数字化</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">科技保障</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政务平台、数据共享开放与安全、执法与监管的数字化</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Digital platforms, sharing, opening and security of data, and digital enforcement and regulation</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:service-platform">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">一体化政务服务平台</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Integrated government service platform</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">“互联网+政务服务”</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">网上政务服务</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全国一体化在线政务服务平台</skos:altLabel>
    <skos:altLabel xml:lang="en">Online government services</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">掌上办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">全程网办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网上可办率</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">不见面审批</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政务服务网</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">指尖办</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">一体化平台、互联网+政务服务、掌上办、网上可办率、线上线下融合</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Integrated platform, Internet+ government services, mobile services, share of services available online, integration of online and offline</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:enforcement-informatization">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">行政执法信息化</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Digital administrative enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法信息化建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法综合管理监督信息系统</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">智慧执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">“互联网+”行政执法</skos:altLabel>
    <skos:altLabel xml:lang="en">Informatisation of enforcement</skos:altLabel>
    <skos:altLabel xml:lang="en">Smart enforcement</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">掌上执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">移动执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">非现场执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法APP</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">执法平台</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">电子执法证</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">执法综合管理平台、智慧执法、掌上执法、非现场执法、电子执法证</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Integrated enforcement management platform, smart and mobile enforcement, off-site enforcement, electronic enforcement certificates</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:data-sharing">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政务数据共享</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Sharing of government data</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政务数据有序共享</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政务信息资源共享</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政务大数据中心建设</skos:altLabel>
    <skos:altLabel xml:lang="en">Government data exchange</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信息孤岛</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数据壁垒</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数据归集</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">业务协同</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一数一源</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数据烟囱</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">数据共享交换、标准化、数据质量、业务协同</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Sharing and exchange of data, standardisation, data quality, business collaboration</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:e-certificates">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">电子证照与电子印章</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Electronic certificates and seals</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">电子证照</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">统一身份认证</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">电子印章</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">身份认证、电子印章、电子证照统一认定使用</skos:altLabel>
    <skos:altLabel xml:lang="en">Digital identity authentication</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">电子签章</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">免提交</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">电子亮证</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一码通</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">电子营业执照</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">证照互认</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">身份认证、电子印章、电子证照</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Identity authentication, electronic seals, electronic certificates and licences</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:data-opening">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">公共数据开放</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Opening of public data</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">公共数据有序开放</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府数据开放</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">公共数据资源开发利用</skos:altLabel>
    <skos:altLabel xml:lang="en">Public data access</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">开放目录</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数据开放平台</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">授权运营</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数据要素</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">开放数据</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">数据有序开放、开放目录</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Orderly opening of data, catalogue of open data</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:data-security">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">数据安全与隐私</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Data security and privacy</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">数据安全管理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">数据分类分级保护</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">个人信息保护</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">网络和数据安全</skos:altLabel>
    <skos:altLabel xml:lang="en">Data security and privacy protection</skos:altLabel>
    <skos:altLabel xml:lang="en">Protection of personal information</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">等级保护</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">等保测评</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网络安全</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">隐私保护</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">商业秘密</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数据脱敏</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">信息安全</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">数据安全、分类分级、个人信息与商业秘密保护</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Data security, classification and grading, protection of personal information and business secrets</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:data-driven-governance">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">大数据辅助决策与治理</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Big data in decision-making and governance</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">大数据辅助科学决策</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">智慧治理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">城市运行管理智能化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">社会治理数字化</skos:altLabel>
    <skos:altLabel xml:lang="en">Big-data-aided decision-making</skos:altLabel>
    <skos:altLabel xml:lang="en">Smart governance</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一网统管</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">城市大脑</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">智慧城市</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">雪亮工程</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">辅助决策</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">城市运行中心</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">大数据辅助决策、城市指挥中心、智慧治理</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Big data to support decisions, city command centres, smart governance</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:internet-plus-regulation">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">互联网+监管</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Internet-plus regulation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">“互联网+监管”</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">智慧监管</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">在线监管</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">监管数据归集共享</skos:altLabel>
    <skos:altLabel xml:lang="en">Internet+ supervision</skos:altLabel>
    <skos:altLabel xml:lang="en">Smart regulation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">远程监管</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">移动监管</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">非现场监管</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">预警防控</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">在线监管平台</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">互联网+监管、智慧监管、监管数据汇聚、移动监管</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Internet+ regulation, smart regulation, gathering of regulatory data, mobile regulation</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:digital-government">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:digital"/>
    <skos:notation>H09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">数字政府总体建设</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Digital government in general</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">数字政府建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">数字法治政府建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府治理信息化与法治化深度融合</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府网站集约化建设</skos:altLabel>
    <skos:altLabel xml:lang="en">Building digital government</skos:altLabel>
    <skos:altLabel xml:lang="en">Digital rule-of-law government, general</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数字化转型</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">智慧法治</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">电子政务</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">协同办公</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">数字赋能</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">政府门户网站</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">数字政府、数字法治的总体部署与综合场景、政府网站与办公平台</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Overall arrangements for digital government and rule of law, comprehensive scenarios, government websites and office platforms</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <!-- I 组织领导与法治能力 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:leadership">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>I</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">组织领导与法治能力</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Leadership and rule-of-law capacity</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">加强党对法治政府建设的领导</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设推进机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">组织领导和保障</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">提升依法行政能力</skos:altLabel>
    <skos:altLabel xml:lang="en">Leadership and organisational guarantee</skos:altLabel>
    <skos:altLabel xml:lang="en">Organisation and capacity for law-based government</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">组织保障</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">保障措施</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">组织领导</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依法行政能力</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">推进机制</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">党的领导、政府责任、第一责任人、考核督察、学法培训、队伍、普法和保障</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Party leadership, government responsibility, chief officers, assessment, legal study and training, workforce, law popularisation and resources</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:party-leadership">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">党的领导</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Party leadership</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">党对法治政府建设的领导</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">党委领导法治政府建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全面依法治省委员会</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全面依法治市委员会</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全面依法治县委员会</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治建设议事协调机构</skos:altLabel>
    <skos:altLabel xml:lang="en">Party leadership of law-based government</skos:altLabel>
    <skos:altLabel xml:lang="en">Party committees' leading role</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依法治县委</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依法治市办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">领导小组</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">党委听取汇报</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">协调小组</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">党委领导法治政府建设、议事协调机构、听取汇报、领导小组会议</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Party committees leading law-based government, deliberative and coordinating bodies, hearing reports, leading-group meetings</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:government-responsibility">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">政府主体责任与工作部署</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Government responsibility and work planning</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府法治建设主体责任</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设年度工作安排</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设统筹推进</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设任务分解</skos:altLabel>
    <skos:altLabel xml:lang="en">Main responsibility and work arrangements of government</skos:altLabel>
    <skos:altLabel xml:lang="en">Annual work plans for law-based government</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">工作要点</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">主体责任</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">任务分工</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">推进会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">向党委报告</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政府主体责任、年度计划与部署、向党委报告、统筹推进、责任分工</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Main responsibility of governments, yearly plans and arrangements, reports to the Party committee, coordinated progress, division of duties</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:first-responsible">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">第一责任人职责与述法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Duties of the first responsible person and rule-of-law reporting</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">推进法治建设第一责任人职责</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">党政主要负责人法治建设责任</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">年终述法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">述法制度</skos:altLabel>
    <skos:altLabel xml:lang="en">First-person responsibility of chief officers</skos:altLabel>
    <skos:altLabel xml:lang="en">Leaders' annual report on rule-of-law duties</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">述法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">第一责任人</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">四个亲自</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">一把手责任</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">述职述法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">主要负责人履职</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">党政主要负责人第一责任人职责、年终述法</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Chief Party and government officers' duty as first persons responsible, year-end reports on performance under law</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:demonstration">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">示范创建</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Demonstration programmes</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设示范创建</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全国法治政府建设示范地区和项目</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法行政示范单位创建</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府最佳实践</skos:altLabel>
    <skos:altLabel xml:lang="en">Demonstration areas of law-based government</skos:altLabel>
    <skos:altLabel xml:lang="en">Model-building campaign</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">示范市（县、区）</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">单项示范</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">枫桥式</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">以创促建</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治示范乡镇</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法治政府建设示范创建、最佳实践、枫桥式基层单位</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Model areas and projects of law-based government, best practices, Fengqiao-style grass-roots units</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:assessment">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">督察考核评估</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Inspection, appraisal and evaluation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">法治督察</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设考核评价</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法行政考核</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设第三方评估</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">市县法治建设工作督察</skos:altLabel>
    <skos:altLabel xml:lang="en">Rule-of-law inspection and evaluation</skos:altLabel>
    <skos:altLabel xml:lang="en">Performance assessment of law-based government</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治督查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治考核</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">绩效考核</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">考核指标体系</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">群众满意度</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">督察整改</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法治督察、绩效考核、第三方评估、满意度</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Rule-of-law inspection, performance assessment, third-party evaluation, satisfaction</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:annual-report">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">年度报告</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Annual report on law-based government</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设年度报告</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设情况报告</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法行政年度报告制度</skos:altLabel>
    <skos:altLabel xml:lang="en">Yearly report on administration by law</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">4月1日前公开</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">年报</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">情况报告</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">依法行政报告</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法治政府建设年度报告的报送与公开</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Submission and publication of the annual report on law-based government</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:leaders-study">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I07</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">领导干部学法</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legal study by leading officials</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">领导干部学法用法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">政府常务会议学法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">领导干部法治专题培训</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">领导干部旁听庭审</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal study of leading officials</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal training for leaders</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">会前学法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">中心组学法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治讲座</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">旁听庭审</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">关键少数学法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">任前考法</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">常务会议学法、中心组学法、法治讲座、部门负责人脱产培训、旁听庭审</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Study of law at executive meetings and in theory study groups, lectures, full-time training of department heads, attending court hearings</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:staff-training">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I08</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">工作人员法治培训与考试</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legal training and examination of staff</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">国家工作人员学法用法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">公务员法治教育培训</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治业务培训</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政机关工作人员依法行政能力</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal training of civil servants</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal study and examinations of staff</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">学法考试</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">无纸化学法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">应知应会清单</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">初任培训</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">网上学法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法宣在线</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">初任任职培训、应知应会清单、学法考试、法治业务培训</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Initial and appointment training, lists of what must be known, examinations on law, professional legal training</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:legal-workforce">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I09</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">法治机构与队伍</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legal institutions and workforce</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">法治机构和队伍建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治工作队伍建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法制审核人员配备</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">司法所规范化建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">行政执法类公务员分类管理</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal affairs bodies and staff</skos:altLabel>
    <skos:altLabel xml:lang="en">Law-based government workforce</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法制机构</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法制科</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">司法所</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法制审核人员5%</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法律职业资格</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">表彰先进</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法制机构、法制审核人员、法律职业资格、司法所、表彰奖励、执法类公务员管理</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Legal affairs bodies, legal-review staff, legal professional qualification, justice offices, commendation, management of enforcement-type civil servants</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:legal-counsel">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I10</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">法律顾问与公职律师</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Legal advisers and government lawyers</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">政府法律顾问制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法律顾问和公职律师制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">公职律师制度</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">党政机关法律顾问</skos:altLabel>
    <skos:altLabel xml:lang="en">Government legal counsel</skos:altLabel>
    <skos:altLabel xml:lang="en">Public-sector lawyers</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法律顾问</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">公职律师</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">两公律师</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">外聘律师</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">常年法律顾问</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法律顾问团</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">政府法律顾问、公职律师的设立、作用、经费</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Setting up, role and funds of government legal counsel and government lawyers</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:research">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I11</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">理论研究</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Theoretical research</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设理论研究</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府研究智库</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">依法行政理论研究</skos:altLabel>
    <skos:altLabel xml:lang="en">Theory and research on law-based government</skos:altLabel>
    <skos:altLabel xml:lang="en">Rule-of-law think tanks</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">智库</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">研究基地</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">课题研究</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法学会</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">蓝皮书</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">院校合作</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法治政府理论研究、智库、研究基地、专家咨询</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Theoretical study of law-based government, think tanks, research bases, expert advice</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:law-popularization">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I12</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">普法责任制与普法宣传</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Responsibility for and work of law popularisation</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">“谁执法谁普法”普法责任制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治宣传教育</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">普法工作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">普法依法治理</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">全民普法</skos:altLabel>
    <skos:altLabel xml:lang="en">Popularisation of law</skos:altLabel>
    <skos:altLabel xml:lang="en">Legal publicity and education</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">普法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">八五普法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">七五普法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法律六进</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治文化</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法律明白人</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">谁执法谁普法、普法清单、法治文化、青少年法治教育</skos:scopeNote>
    <skos:scopeNote xml:lang="en">“Those who enforce the law popularise it”, lists of duties, legal culture, legal education of the young</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:publicity">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I13</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">经验宣传与舆论引导</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Publicity for results and experience</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设宣传</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设典型经验推广</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">正面宣传和舆论引导</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">经验交流推广</skos:altLabel>
    <skos:altLabel xml:lang="en">Publicity for law-based government</skos:altLabel>
    <skos:altLabel xml:lang="en">Promotion of good practice</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">典型经验</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">经验做法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">舆论引导</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">宣传报道</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治故事</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">复制推广</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法治政府建设成效、典型经验的宣传</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Publicity for the results and typical experience of law-based government</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:funding">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I14</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">经费与人员保障</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Funding and staffing</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设经费保障</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治政府建设工作保障</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">法治经费纳入财政预算</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">人财物保障</skos:altLabel>
    <skos:altLabel xml:lang="en">Funding and staffing guarantee</skos:altLabel>
    <skos:altLabel xml:lang="en">Budget for law-based government</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">经费保障</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">普法经费</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">专项经费</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">工作经费</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">人财物</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法治政府建设工作的经费、人员投入保障</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Funds and staff for the work of building law-based government</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2015</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:legal-thought-study">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:leadership"/>
    <skos:notation>I15</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">学习贯彻习近平法治思想</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Study of Xi Jinping Thought on the Rule of Law</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">深入学习贯彻习近平法治思想</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">学习宣传贯彻习近平法治思想</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">习近平法治思想学习培训</skos:altLabel>
    <skos:altLabel xml:lang="en">Study and implementation of Xi Jinping Thought on the Rule of Law</skos:altLabel>
    <skos:altLabel xml:lang="en">Learning Xi Jinping Thought on the Rule of Law</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">十一个坚持</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">习近平法治思想学习</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法治思想学习纲要</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">全面依法治国新理念新思想新战略</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">学习贯彻习近平法治思想并贯彻到法治政府建设全过程的部署；作为指导思想的表述归 Z01</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Arrangements for studying Xi Jinping Thought on the Rule of Law and applying it throughout the building of law-based government; where it is stated as guiding ideology, code Z01</skos:scopeNote>
    <dz:levels>PMCT</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <!-- J 区域法治协同 -->

  <skos:Concept rdf:about="urn:duizhao:taxonomy:regional">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:topConceptOf rdf:resource="urn:duizhao:taxonomy"/>
    <skos:notation>J</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">区域法治协同</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Regional rule-of-law coordination</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">区域法治协作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域法治建设</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">跨区域法治合作</skos:altLabel>
    <skos:altLabel xml:lang="en">Interregional cooperation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">川渝法治协作</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">长三角法治一体化</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">大湾区法治合作</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">跨行政区域的立法、执法、服务、监督和法律服务合作；一般的省内、跨省通办归 A13</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Cooperation across administrative regions in rules, enforcement, services, oversight and legal services; ordinary cross-region handling belongs to A13</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:regional-rules">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:regional"/>
    <skos:notation>J01</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">区域立法与政策协同</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Regional coordination of legislation and policy</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">区域协同立法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域规范性文件协作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域政策协同</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">规则衔接机制对接</skos:altLabel>
    <skos:altLabel xml:lang="en">Regional coordinated legislation</skos:altLabel>
    <skos:altLabel xml:lang="en">Regional policy coordination</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">京津冀协同立法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">川渝协同立法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">小切口协同立法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">软联通</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">区域协同立法、规范性文件协作、同步清理、政策协同</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Coordinated regional legislation, cooperation on normative documents, synchronised clean-up, policy coordination</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:regional-enforcement">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:regional"/>
    <skos:notation>J02</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">区域执法协作</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Regional cooperation in enforcement</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">区域行政执法协作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">跨区域联合执法</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">毗邻地区执法协作</skos:altLabel>
    <skos:altLabel xml:lang="en">Cross-regional enforcement cooperation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">川渝联合执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">长三角执法一体化</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">省际联合执法</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">统一免罚清单</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">跨区域执法合作、标准统一、信息互通</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Cooperation on enforcement across regions, uniform standards, exchange of information</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:regional-services">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:regional"/>
    <skos:notation>J03</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">区域政务服务协同</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Regional coordination of government services</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">区域政务服务一体化</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域通办</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">证明材料区域互认</skos:altLabel>
    <skos:altLabel xml:lang="en">Regional government service integration</skos:altLabel>
    <skos:altLabel xml:lang="en">Mutual recognition</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">川渝通办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">长三角一网通办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">京津冀通办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">湾区通办</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">区域合作框架下的通办、证明互认、公平竞争协同</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Services, mutual recognition of certificates and coordination on fair competition under a regional cooperation framework</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:regional-supervision">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:regional"/>
    <skos:notation>J04</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">区域法治监督合作</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Regional cooperation in oversight</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">区域法治监督协作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">联合法治督察</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域执法监督协作</skos:altLabel>
    <skos:altLabel xml:lang="en">Joint rule-of-law inspection</skos:altLabel>
    <skos:altLabel xml:lang="en">Regional supervision cooperation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">交叉评查</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">联合督察</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">监督人才共享</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">联合督察、监督人才共享、第三方评估合作</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Joint inspection, sharing of supervision talent, cooperation on third-party evaluation</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:regional-legal-services">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:regional"/>
    <skos:notation>J05</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">区域公共法律服务合作</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Regional cooperation in public legal services</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">区域公共法律服务协作</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">跨区域法律援助</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">跨区域矛盾纠纷联合调解</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域普法共建</skos:altLabel>
    <skos:altLabel xml:lang="en">Regional public legal services cooperation</skos:altLabel>
    <skos:altLabel xml:lang="en">Joint mediation</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">边界联调</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">法援异地转办</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">社区矫正协作</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">川渝公共法律服务</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">法律援助转办、联合调解、社区矫正协作、法治宣传共建</skos:scopeNote>
    <skos:scopeNote xml:lang="en">Referral of legal aid, joint mediation, cooperation on community correction, joint legal publicity</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

  <skos:Concept rdf:about="urn:duizhao:taxonomy:regional-mechanism">
    <skos:inScheme rdf:resource="urn:duizhao:taxonomy"/>
    <skos:broader rdf:resource="urn:duizhao:taxonomy:regional"/>
    <skos:notation>J06</skos:notation>
    <skos:prefLabel xml:lang="zh-Hans">区域法治协同综合机制</skos:prefLabel>
    <skos:prefLabel xml:lang="en">General mechanisms of regional coordination</skos:prefLabel>
    <skos:altLabel xml:lang="zh-Hans">区域法治协同机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域法治合作机制</skos:altLabel>
    <skos:altLabel xml:lang="zh-Hans">区域协作框架</skos:altLabel>
    <skos:altLabel xml:lang="en">General regional coordination mechanism</skos:altLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">成渝双城经济圈法治协作</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">长三角法治协作</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">大湾区法治联席会议</skos:hiddenLabel>
    <skos:hiddenLabel xml:lang="zh-Hans">都市圈法治合作</skos:hiddenLabel>
    <skos:scopeNote xml:lang="zh-Hans">区域法治建设的总体机制、信息交流与数据共享、重大应急协同等其他区域合作</skos:scopeNote>
    <skos:scopeNote xml:lang="en">General mechanisms of regional law-based construction, exchange of information and data, joint emergency response and other regional cooperation</skos:scopeNote>
    <dz:levels>PMC</dz:levels>
    <dz:since>2021</dz:since>
  </skos:Concept>

</rdf:RDF>

"""####
}
