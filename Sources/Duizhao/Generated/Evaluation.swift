// Generated from Sources/Duizhao/Data/evaluation.json by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let evaluation = ####"""
{
  "leaveOnePlanOut" : {
    "calibration" : [
      {
        "count" : 3,
        "from" : 0.3,
        "probability" : 0.34400437220658175,
        "right" : 0.3333333333333333
      },
      {
        "count" : 17,
        "from" : 0.4,
        "probability" : 0.46335537136648636,
        "right" : 0.5882352941176471
      },
      {
        "count" : 21,
        "from" : 0.5,
        "probability" : 0.5475962532136509,
        "right" : 0.2857142857142857
      },
      {
        "count" : 12,
        "from" : 0.6,
        "probability" : 0.6437754818077784,
        "right" : 0.5
      },
      {
        "count" : 29,
        "from" : 0.7,
        "probability" : 0.7586189139285993,
        "right" : 0.6551724137931034
      },
      {
        "count" : 56,
        "from" : 0.8,
        "probability" : 0.8623422543148249,
        "right" : 0.8392857142857143
      },
      {
        "count" : 382,
        "from" : 0.9,
        "probability" : 0.9747173019885199,
        "right" : 0.9738219895287958
      }
    ],
    "calibrationError" : 0.026947928861045498,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 8,
        "examples" : [
          "huangshi/P三/2",
          "huangshi/P三/8",
          "huangshi/P三/9"
        ],
        "given" : "-"
      },
      {
        "coded" : "-",
        "count" : 3,
        "examples" : [
          "jialing/13/2",
          "jialing/14/2",
          "jialing/15/2"
        ],
        "given" : "C02"
      },
      {
        "coded" : "-",
        "count" : 3,
        "examples" : [
          "jialing/25/2",
          "jialing/26/3",
          "jialing/27/2"
        ],
        "given" : "F02"
      },
      {
        "coded" : "F05",
        "count" : 2,
        "examples" : [
          "huangshi/15/1",
          "huangshi/15/2"
        ],
        "given" : "F06"
      },
      {
        "coded" : "I01",
        "count" : 2,
        "examples" : [
          "jialing/2/1",
          "sichuan/66/2"
        ],
        "given" : "I02"
      },
      {
        "coded" : "J01",
        "count" : 2,
        "examples" : [
          "sichuan/18/1",
          "sichuan/63/2"
        ],
        "given" : "B01"
      },
      {
        "coded" : "Z01",
        "count" : 2,
        "examples" : [
          "huangshi/0/1",
          "jialing/P一/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "-",
        "count" : 1,
        "examples" : [
          "jialing/8/2"
        ],
        "given" : "A04"
      },
      {
        "coded" : "-",
        "count" : 1,
        "examples" : [
          "jialing/20/4"
        ],
        "given" : "D05"
      },
      {
        "coded" : "-",
        "count" : 1,
        "examples" : [
          "jialing/28/4"
        ],
        "given" : "F06"
      },
      {
        "coded" : "A01",
        "count" : 1,
        "examples" : [
          "jialing/9/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "A01",
        "count" : 1,
        "examples" : [
          "jialing/9/2"
        ],
        "given" : "A12"
      },
      {
        "coded" : "A02",
        "count" : 1,
        "examples" : [
          "sichuan/2/3"
        ],
        "given" : "H01"
      },
      {
        "coded" : "A03",
        "count" : 1,
        "examples" : [
          "sichuan/3/2"
        ],
        "given" : "A04"
      },
      {
        "coded" : "A09",
        "count" : 1,
        "examples" : [
          "sichuan/6/3"
        ],
        "given" : "A15"
      },
      {
        "coded" : "A10",
        "count" : 1,
        "examples" : [
          "huangshi/2/14"
        ],
        "given" : "A09"
      },
      {
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/16"
        ],
        "given" : "-"
      },
      {
        "coded" : "A14",
        "count" : 1,
        "examples" : [
          "sichuan/11/1"
        ],
        "given" : "H01"
      },
      {
        "coded" : "A16",
        "count" : 1,
        "examples" : [
          "huangshi/3/6"
        ],
        "given" : "A23"
      },
      {
        "coded" : "B01",
        "count" : 1,
        "examples" : [
          "sichuan/15/4"
        ],
        "given" : "B04"
      },
      {
        "coded" : "B03",
        "count" : 1,
        "examples" : [
          "huangshi/4/5"
        ],
        "given" : "-"
      },
      {
        "coded" : "B04",
        "count" : 1,
        "examples" : [
          "jialing/11/1"
        ],
        "given" : "B06"
      },
      {
        "coded" : "B05",
        "count" : 1,
        "examples" : [
          "sichuan/20/1"
        ],
        "given" : "C07"
      },
      {
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "sichuan/21/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "B09",
        "count" : 1,
        "examples" : [
          "sichuan/58/1"
        ],
        "given" : "H09"
      },
      {
        "coded" : "C09",
        "count" : 1,
        "examples" : [
          "huangshi/8/3"
        ],
        "given" : "C10"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "sichuan/29/1"
        ],
        "given" : "D01"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "huangshi/9/6"
        ],
        "given" : "D09"
      },
      {
        "coded" : "D04",
        "count" : 1,
        "examples" : [
          "huangshi/10/2"
        ],
        "given" : "D08"
      },
      {
        "coded" : "D05",
        "count" : 1,
        "examples" : [
          "sichuan/32/1"
        ],
        "given" : "D15"
      },
      {
        "coded" : "D14",
        "count" : 1,
        "examples" : [
          "huangshi/9/5"
        ],
        "given" : "D01"
      },
      {
        "coded" : "E02",
        "count" : 1,
        "examples" : [
          "huangshi/11/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "E02",
        "count" : 1,
        "examples" : [
          "huangshi/12/1"
        ],
        "given" : "E01"
      },
      {
        "coded" : "E03",
        "count" : 1,
        "examples" : [
          "sichuan/40/2"
        ],
        "given" : "E10"
      },
      {
        "coded" : "E04",
        "count" : 1,
        "examples" : [
          "huangshi/11/4"
        ],
        "given" : "E02"
      },
      {
        "coded" : "F02",
        "count" : 1,
        "examples" : [
          "jialing/26/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "F05",
        "count" : 1,
        "examples" : [
          "sichuan/46/3"
        ],
        "given" : "I14"
      },
      {
        "coded" : "F06",
        "count" : 1,
        "examples" : [
          "sichuan/47/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "F09",
        "count" : 1,
        "examples" : [
          "jialing/28/2"
        ],
        "given" : "F05"
      },
      {
        "coded" : "G01",
        "count" : 1,
        "examples" : [
          "sichuan/50/3"
        ],
        "given" : "B08"
      },
      {
        "coded" : "G02",
        "count" : 1,
        "examples" : [
          "sichuan/51/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "huangshi/18/3"
        ],
        "given" : "G04"
      },
      {
        "coded" : "H02",
        "count" : 1,
        "examples" : [
          "sichuan/59/3"
        ],
        "given" : "H08"
      },
      {
        "coded" : "H04",
        "count" : 1,
        "examples" : [
          "sichuan/60/4"
        ],
        "given" : "H01"
      },
      {
        "coded" : "H05",
        "count" : 1,
        "examples" : [
          "sichuan/61/3"
        ],
        "given" : "H06"
      },
      {
        "coded" : "H07",
        "count" : 1,
        "examples" : [
          "huangshi/23/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I02",
        "count" : 1,
        "examples" : [
          "jialing/1/1"
        ],
        "given" : "I06"
      },
      {
        "coded" : "I05",
        "count" : 1,
        "examples" : [
          "jialing/G五/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I13",
        "count" : 1,
        "examples" : [
          "jialing/G四/1"
        ],
        "given" : "I12"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/5"
        ],
        "given" : "-"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/3"
        ],
        "given" : "A05"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/4"
        ],
        "given" : "H05"
      },
      {
        "coded" : "Z01",
        "count" : 1,
        "examples" : [
          "jialing/0/7"
        ],
        "given" : "I02"
      }
    ],
    "f1" : {
      "high" : 0.8876712328767123,
      "low" : 0.8385864374403056,
      "value" : 0.8641049671977507
    },
    "given" : 520,
    "mainTopicAccuracy" : {
      "high" : 0.9068825910931174,
      "low" : 0.8533604887983707,
      "value" : 0.8812877263581489
    },
    "noTopicAccuracy" : 0.7631578947368421,
    "precision" : {
      "high" : 0.9115913555992141,
      "low" : 0.8590998043052838,
      "value" : 0.8865384615384615
    },
    "recall" : {
      "high" : 0.874296435272045,
      "low" : 0.8081705150976909,
      "value" : 0.8427787934186471
    },
    "right" : 461,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "A02",
        "coded" : 5,
        "given" : 7,
        "right" : 5
      },
      {
        "code" : "A03",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "A04",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "A05",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A06",
        "coded" : 4,
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "A07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A09",
        "coded" : 9,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "A10",
        "coded" : 7,
        "given" : 7,
        "right" : 5
      },
      {
        "code" : "A11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A12",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A13",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A14",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A15",
        "coded" : 4,
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "A16",
        "coded" : 6,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A17",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A18",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A19",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A20",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A21",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A22",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A23",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 11,
        "right" : 8
      },
      {
        "code" : "B02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B03",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B05",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "B06",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B07",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "C01",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "C02",
        "coded" : 3,
        "given" : 6,
        "right" : 3
      },
      {
        "code" : "C03",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C05",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C06",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C07",
        "coded" : 5,
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "C08",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C09",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "C10",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "C11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D01",
        "coded" : 7,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "D02",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D04",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D05",
        "coded" : 8,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "D06",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D09",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D13",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "D14",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "D15",
        "coded" : 5,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "D17",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E01",
        "coded" : 5,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "E03",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E04",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E05",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E06",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "E07",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E10",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "F01",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 8,
        "right" : 5
      },
      {
        "code" : "F03",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "F04",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F05",
        "coded" : 9,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 10,
        "right" : 8
      },
      {
        "code" : "F07",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "F08",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "F09",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F10",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G01",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G02",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "G04",
        "coded" : 10,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "G05",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G06",
        "coded" : 7,
        "given" : 9,
        "right" : 7
      },
      {
        "code" : "G07",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G08",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G09",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "G10",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G11",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H01",
        "coded" : 9,
        "given" : 12,
        "right" : 9
      },
      {
        "code" : "H02",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "H04",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H05",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "H08",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "H09",
        "coded" : 1,
        "given" : 3,
        "right" : 1
      },
      {
        "code" : "I01",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 8,
        "right" : 5
      },
      {
        "code" : "I03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I04",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "I05",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "I06",
        "coded" : 5,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "I07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I08",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I09",
        "coded" : 10,
        "given" : 10,
        "right" : 9
      },
      {
        "code" : "I10",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "I11",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I12",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 8,
        "right" : 6
      },
      {
        "code" : "I15",
        "coded" : 0,
        "given" : 1,
        "right" : 0
      },
      {
        "code" : "J01",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "J02",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "J03",
        "coded" : 6,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "Z02",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      }
    ]
  },
  "targets" : {
    "differences" : [
      {
        "actual" : "I02",
        "expected" : "I01",
        "field" : "topic",
        "found" : "jialing/T003",
        "gold" : "jialing/003"
      },
      {
        "actual" : "H01",
        "expected" : "A03",
        "field" : "topic",
        "found" : "jialing/T006",
        "gold" : "jialing/006"
      },
      {
        "actual" : "A12",
        "expected" : "H01",
        "field" : "topic",
        "found" : "sichuan/T004",
        "gold" : "sichuan/004"
      }
    ],
    "extras" : [

    ],
    "found" : 73,
    "gold" : 73,
    "hits" : 73,
    "misses" : [

    ],
    "right" : {
      "comparator" : 73,
      "due" : 73,
      "indicator" : 73,
      "kind" : 73,
      "per" : 73,
      "status" : 73,
      "strength" : 73,
      "topic" : 70,
      "unit" : 73
    }
  },
  "targetsByPlan" : [
    {
      "figures" : {
        "differences" : [

        ],
        "extras" : [

        ],
        "found" : 16,
        "gold" : 16,
        "hits" : 16,
        "misses" : [

        ],
        "right" : {
          "comparator" : 16,
          "due" : 16,
          "indicator" : 16,
          "kind" : 16,
          "per" : 16,
          "status" : 16,
          "strength" : 16,
          "topic" : 16,
          "unit" : 16
        }
      },
      "plan" : "huangshi"
    },
    {
      "figures" : {
        "differences" : [
          {
            "actual" : "I02",
            "expected" : "I01",
            "field" : "topic",
            "found" : "jialing/T003",
            "gold" : "jialing/003"
          },
          {
            "actual" : "H01",
            "expected" : "A03",
            "field" : "topic",
            "found" : "jialing/T006",
            "gold" : "jialing/006"
          }
        ],
        "extras" : [

        ],
        "found" : 26,
        "gold" : 26,
        "hits" : 26,
        "misses" : [

        ],
        "right" : {
          "comparator" : 26,
          "due" : 26,
          "indicator" : 26,
          "kind" : 26,
          "per" : 26,
          "status" : 26,
          "strength" : 26,
          "topic" : 24,
          "unit" : 26
        }
      },
      "plan" : "jialing"
    },
    {
      "figures" : {
        "differences" : [
          {
            "actual" : "A12",
            "expected" : "H01",
            "field" : "topic",
            "found" : "sichuan/T004",
            "gold" : "sichuan/004"
          }
        ],
        "extras" : [

        ],
        "found" : 31,
        "gold" : 31,
        "hits" : 31,
        "misses" : [

        ],
        "right" : {
          "comparator" : 31,
          "due" : 31,
          "indicator" : 31,
          "kind" : 31,
          "per" : 31,
          "status" : 31,
          "strength" : 31,
          "topic" : 30,
          "unit" : 31
        }
      },
      "plan" : "sichuan"
    }
  ],
  "topics" : {
    "calibration" : [
      {
        "count" : 1,
        "from" : 0.3,
        "probability" : 0.3960398020549406,
        "right" : 1
      },
      {
        "count" : 9,
        "from" : 0.4,
        "probability" : 0.44519741562767023,
        "right" : 0.5555555555555556
      },
      {
        "count" : 8,
        "from" : 0.5,
        "probability" : 0.5242402961338579,
        "right" : 0.75
      },
      {
        "count" : 14,
        "from" : 0.6,
        "probability" : 0.6388586920368177,
        "right" : 0.7857142857142857
      },
      {
        "count" : 11,
        "from" : 0.7,
        "probability" : 0.7431842707390174,
        "right" : 0.8181818181818182
      },
      {
        "count" : 41,
        "from" : 0.8,
        "probability" : 0.8522583964224661,
        "right" : 0.9024390243902439
      },
      {
        "count" : 399,
        "from" : 0.9,
        "probability" : 0.9758781714807679,
        "right" : 0.9799498746867168
      }
    ],
    "calibrationError" : 0.02063401189944722,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 7,
        "examples" : [
          "huangshi/P三/2",
          "huangshi/P三/9",
          "jialing/1/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "F05",
        "count" : 2,
        "examples" : [
          "huangshi/15/1",
          "huangshi/15/2"
        ],
        "given" : "F06"
      },
      {
        "coded" : "Z01",
        "count" : 2,
        "examples" : [
          "huangshi/0/1",
          "jialing/0/7"
        ],
        "given" : "I02"
      },
      {
        "coded" : "A01",
        "count" : 1,
        "examples" : [
          "jialing/9/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "A01",
        "count" : 1,
        "examples" : [
          "jialing/9/2"
        ],
        "given" : "A12"
      },
      {
        "coded" : "A03",
        "count" : 1,
        "examples" : [
          "sichuan/3/2"
        ],
        "given" : "A04"
      },
      {
        "coded" : "A10",
        "count" : 1,
        "examples" : [
          "huangshi/2/14"
        ],
        "given" : "A09"
      },
      {
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/16"
        ],
        "given" : "-"
      },
      {
        "coded" : "A16",
        "count" : 1,
        "examples" : [
          "huangshi/3/6"
        ],
        "given" : "A23"
      },
      {
        "coded" : "B01",
        "count" : 1,
        "examples" : [
          "sichuan/15/4"
        ],
        "given" : "B04"
      },
      {
        "coded" : "B03",
        "count" : 1,
        "examples" : [
          "huangshi/4/5"
        ],
        "given" : "-"
      },
      {
        "coded" : "B04",
        "count" : 1,
        "examples" : [
          "jialing/11/1"
        ],
        "given" : "B06"
      },
      {
        "coded" : "B05",
        "count" : 1,
        "examples" : [
          "sichuan/20/1"
        ],
        "given" : "C07"
      },
      {
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "sichuan/21/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "B09",
        "count" : 1,
        "examples" : [
          "sichuan/58/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "C09",
        "count" : 1,
        "examples" : [
          "huangshi/8/3"
        ],
        "given" : "C10"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "sichuan/29/1"
        ],
        "given" : "D01"
      },
      {
        "coded" : "D02",
        "count" : 1,
        "examples" : [
          "huangshi/9/6"
        ],
        "given" : "D09"
      },
      {
        "coded" : "D04",
        "count" : 1,
        "examples" : [
          "huangshi/10/2"
        ],
        "given" : "D08"
      },
      {
        "coded" : "D05",
        "count" : 1,
        "examples" : [
          "sichuan/32/1"
        ],
        "given" : "D15"
      },
      {
        "coded" : "E02",
        "count" : 1,
        "examples" : [
          "huangshi/12/1"
        ],
        "given" : "E01"
      },
      {
        "coded" : "E03",
        "count" : 1,
        "examples" : [
          "sichuan/40/2"
        ],
        "given" : "E10"
      },
      {
        "coded" : "E04",
        "count" : 1,
        "examples" : [
          "huangshi/11/4"
        ],
        "given" : "E02"
      },
      {
        "coded" : "F02",
        "count" : 1,
        "examples" : [
          "jialing/26/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "F09",
        "count" : 1,
        "examples" : [
          "jialing/28/2"
        ],
        "given" : "F05"
      },
      {
        "coded" : "G02",
        "count" : 1,
        "examples" : [
          "sichuan/51/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "huangshi/18/3"
        ],
        "given" : "G04"
      },
      {
        "coded" : "H02",
        "count" : 1,
        "examples" : [
          "sichuan/59/3"
        ],
        "given" : "H08"
      },
      {
        "coded" : "H04",
        "count" : 1,
        "examples" : [
          "sichuan/60/4"
        ],
        "given" : "H01"
      },
      {
        "coded" : "H05",
        "count" : 1,
        "examples" : [
          "sichuan/61/3"
        ],
        "given" : "H06"
      },
      {
        "coded" : "H07",
        "count" : 1,
        "examples" : [
          "huangshi/23/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I01",
        "count" : 1,
        "examples" : [
          "jialing/2/1"
        ],
        "given" : "I02"
      },
      {
        "coded" : "I02",
        "count" : 1,
        "examples" : [
          "jialing/1/1"
        ],
        "given" : "I06"
      },
      {
        "coded" : "I05",
        "count" : 1,
        "examples" : [
          "jialing/G五/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "I09",
        "count" : 1,
        "examples" : [
          "huangshi/25/6"
        ],
        "given" : "I14"
      },
      {
        "coded" : "I13",
        "count" : 1,
        "examples" : [
          "jialing/G四/1"
        ],
        "given" : "I12"
      },
      {
        "coded" : "J01",
        "count" : 1,
        "examples" : [
          "sichuan/18/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "J01",
        "count" : 1,
        "examples" : [
          "sichuan/63/2"
        ],
        "given" : "B01"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/5"
        ],
        "given" : "-"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/3"
        ],
        "given" : "A05"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/4"
        ],
        "given" : "H05"
      },
      {
        "coded" : "Z01",
        "count" : 1,
        "examples" : [
          "sichuan/0/3"
        ],
        "given" : "-"
      }
    ],
    "f1" : {
      "high" : 0.9154228855721394,
      "low" : 0.8684957426679281,
      "value" : 0.8932038834951457
    },
    "given" : 483,
    "mainTopicAccuracy" : {
      "high" : 0.9232323232323232,
      "low" : 0.8729508196721312,
      "value" : 0.8993963782696177
    },
    "noTopicAccuracy" : 1,
    "precision" : {
      "high" : 0.969758064516129,
      "low" : 0.9326315789473684,
      "value" : 0.9523809523809523
    },
    "recall" : {
      "high" : 0.8735632183908046,
      "low" : 0.8081705150976909,
      "value" : 0.8409506398537477
    },
    "right" : 460,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "A02",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "A03",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "A04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A05",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "A06",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A09",
        "coded" : 9,
        "given" : 10,
        "right" : 9
      },
      {
        "code" : "A10",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A12",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "A13",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A14",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "A15",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A16",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "A17",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A18",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "A19",
        "coded" : 1,
        "given" : 0,
        "right" : 0
      },
      {
        "code" : "A20",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "A21",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A22",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "A23",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "B02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B03",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B05",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "B06",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B07",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "C01",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C02",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C03",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C04",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C05",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C06",
        "coded" : 2,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "C07",
        "coded" : 5,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "C08",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "C09",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "C10",
        "coded" : 5,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "C11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D01",
        "coded" : 7,
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "D02",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D03",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D04",
        "coded" : 7,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D05",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "D06",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D09",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "D10",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "D11",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "D12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D13",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "D14",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D15",
        "coded" : 5,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "D17",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E01",
        "coded" : 5,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "E03",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E04",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E05",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E06",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "E07",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "E09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "E10",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "F01",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "F03",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "F04",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "F05",
        "coded" : 9,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 10,
        "right" : 9
      },
      {
        "code" : "F07",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "F08",
        "coded" : 8,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "F09",
        "coded" : 4,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F10",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "F11",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G01",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G02",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "G04",
        "coded" : 10,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "G05",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G06",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "G07",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "G08",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G09",
        "coded" : 9,
        "given" : 9,
        "right" : 9
      },
      {
        "code" : "G10",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G11",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "G12",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H01",
        "coded" : 9,
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "H02",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H03",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H04",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H05",
        "coded" : 2,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "H08",
        "coded" : 7,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "H09",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "I01",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 8,
        "right" : 6
      },
      {
        "code" : "I03",
        "coded" : 6,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I04",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "I05",
        "coded" : 8,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "I06",
        "coded" : 5,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "I07",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I08",
        "coded" : 5,
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I09",
        "coded" : 10,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "I10",
        "coded" : 7,
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "I11",
        "coded" : 4,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I12",
        "coded" : 2,
        "given" : 3,
        "right" : 2
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 7,
        "right" : 6
      },
      {
        "code" : "J01",
        "coded" : 6,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "J02",
        "coded" : 3,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "J03",
        "coded" : 6,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "Z02",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      }
    ]
  },
  "topicsByPlan" : [
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 5,
            "from" : 0.4,
            "probability" : 0.45118232268125846,
            "right" : 0.6
          },
          {
            "count" : 1,
            "from" : 0.5,
            "probability" : 0.5260924122944501,
            "right" : 1
          },
          {
            "count" : 6,
            "from" : 0.6,
            "probability" : 0.6631202965562734,
            "right" : 0.6666666666666666
          },
          {
            "count" : 3,
            "from" : 0.7,
            "probability" : 0.7432464274024699,
            "right" : 1
          },
          {
            "count" : 15,
            "from" : 0.8,
            "probability" : 0.8553237068855217,
            "right" : 0.9333333333333333
          },
          {
            "count" : 132,
            "from" : 0.9,
            "probability" : 0.9682539152577296,
            "right" : 0.9772727272727273
          }
        ],
        "calibrationError" : 0.026976311700315263,
        "coded" : 188,
        "confusions" : [
          {
            "coded" : "F05",
            "count" : 2,
            "examples" : [
              "huangshi/15/1",
              "huangshi/15/2"
            ],
            "given" : "F06"
          },
          {
            "coded" : "I02",
            "count" : 2,
            "examples" : [
              "huangshi/P三/2",
              "huangshi/P三/9"
            ],
            "given" : "-"
          },
          {
            "coded" : "A10",
            "count" : 1,
            "examples" : [
              "huangshi/2/14"
            ],
            "given" : "A09"
          },
          {
            "coded" : "A12",
            "count" : 1,
            "examples" : [
              "huangshi/2/16"
            ],
            "given" : "-"
          },
          {
            "coded" : "A16",
            "count" : 1,
            "examples" : [
              "huangshi/3/6"
            ],
            "given" : "A23"
          },
          {
            "coded" : "B03",
            "count" : 1,
            "examples" : [
              "huangshi/4/5"
            ],
            "given" : "-"
          },
          {
            "coded" : "C09",
            "count" : 1,
            "examples" : [
              "huangshi/8/3"
            ],
            "given" : "C10"
          },
          {
            "coded" : "D02",
            "count" : 1,
            "examples" : [
              "huangshi/9/6"
            ],
            "given" : "D09"
          },
          {
            "coded" : "D04",
            "count" : 1,
            "examples" : [
              "huangshi/10/2"
            ],
            "given" : "D08"
          },
          {
            "coded" : "E02",
            "count" : 1,
            "examples" : [
              "huangshi/12/1"
            ],
            "given" : "E01"
          },
          {
            "coded" : "E04",
            "count" : 1,
            "examples" : [
              "huangshi/11/4"
            ],
            "given" : "E02"
          },
          {
            "coded" : "G05",
            "count" : 1,
            "examples" : [
              "huangshi/18/3"
            ],
            "given" : "G04"
          },
          {
            "coded" : "H07",
            "count" : 1,
            "examples" : [
              "huangshi/23/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "I09",
            "count" : 1,
            "examples" : [
              "huangshi/25/6"
            ],
            "given" : "I14"
          },
          {
            "coded" : "Z01",
            "count" : 1,
            "examples" : [
              "huangshi/0/1"
            ],
            "given" : "I02"
          }
        ],
        "f1" : {
          "high" : 0.9217391304347826,
          "low" : 0.8361581920903954,
          "value" : 0.88
        },
        "given" : 162,
        "mainTopicAccuracy" : {
          "high" : 0.9386503067484663,
          "low" : 0.8466257668711656,
          "value" : 0.8957055214723927
        },
        "noTopicAccuracy" : 0,
        "precision" : {
          "high" : 0.9815950920245399,
          "low" : 0.9141104294478528,
          "value" : 0.9506172839506173
        },
        "recall" : {
          "high" : 0.88268156424581,
          "low" : 0.7563451776649747,
          "value" : 0.8191489361702128
        },
        "right" : 154,
        "sentences" : 163,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "A02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A07",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A09",
            "coded" : 4,
            "given" : 5,
            "right" : 4
          },
          {
            "code" : "A10",
            "coded" : 2,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "A11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A12",
            "coded" : 5,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A15",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A16",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A17",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A18",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A21",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A22",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A23",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "B01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "B02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B03",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "B04",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "B06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B08",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B09",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C05",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C06",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C07",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "C10",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "D02",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D04",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "D05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D10",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D13",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D15",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E01",
            "coded" : 2,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "E02",
            "coded" : 2,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "E03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E04",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E06",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F05",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F06",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "F10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G03",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G04",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G05",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G09",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "G11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G12",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "H02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H07",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H08",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I02",
            "coded" : 4,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "I03",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I09",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I10",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I14",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "huangshi"
    },
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 1,
            "from" : 0.4,
            "probability" : 0.4133785333098067,
            "right" : 1
          },
          {
            "count" : 4,
            "from" : 0.5,
            "probability" : 0.520468346614404,
            "right" : 0.5
          },
          {
            "count" : 3,
            "from" : 0.6,
            "probability" : 0.611612804956853,
            "right" : 1
          },
          {
            "count" : 2,
            "from" : 0.7,
            "probability" : 0.7478182669522893,
            "right" : 0.5
          },
          {
            "count" : 5,
            "from" : 0.8,
            "probability" : 0.8365736717280985,
            "right" : 0.8
          },
          {
            "count" : 40,
            "from" : 0.9,
            "probability" : 0.9628237970264291,
            "right" : 0.975
          }
        ],
        "calibrationError" : 0.054531080904821054,
        "coded" : 75,
        "confusions" : [
          {
            "coded" : "I02",
            "count" : 5,
            "examples" : [
              "jialing/1/2",
              "jialing/3/1",
              "jialing/G一/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "A01",
            "count" : 1,
            "examples" : [
              "jialing/9/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "A01",
            "count" : 1,
            "examples" : [
              "jialing/9/2"
            ],
            "given" : "A12"
          },
          {
            "coded" : "B04",
            "count" : 1,
            "examples" : [
              "jialing/11/1"
            ],
            "given" : "B06"
          },
          {
            "coded" : "F02",
            "count" : 1,
            "examples" : [
              "jialing/26/2"
            ],
            "given" : "-"
          },
          {
            "coded" : "F09",
            "count" : 1,
            "examples" : [
              "jialing/28/2"
            ],
            "given" : "F05"
          },
          {
            "coded" : "I01",
            "count" : 1,
            "examples" : [
              "jialing/2/1"
            ],
            "given" : "I02"
          },
          {
            "coded" : "I02",
            "count" : 1,
            "examples" : [
              "jialing/1/1"
            ],
            "given" : "I06"
          },
          {
            "coded" : "I05",
            "count" : 1,
            "examples" : [
              "jialing/G五/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "I13",
            "count" : 1,
            "examples" : [
              "jialing/G四/1"
            ],
            "given" : "I12"
          },
          {
            "coded" : "Z01",
            "count" : 1,
            "examples" : [
              "jialing/0/7"
            ],
            "given" : "I02"
          }
        ],
        "f1" : {
          "high" : 0.8461538461538461,
          "low" : 0.6825396825396826,
          "value" : 0.7692307692307693
        },
        "given" : 55,
        "mainTopicAccuracy" : {
          "high" : 0.8656716417910447,
          "low" : 0.6557377049180327,
          "value" : 0.7619047619047619
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 0.9803921568627451,
          "low" : 0.8269230769230769,
          "value" : 0.9090909090909091
        },
        "recall" : {
          "high" : 0.7638888888888888,
          "low" : 0.5714285714285714,
          "value" : 0.6666666666666666
        },
        "right" : 50,
        "sentences" : 99,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 2,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A03",
            "coded" : 2,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A12",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "A20",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B04",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "B06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B07",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "C02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C08",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D05",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D12",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D15",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F02",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F05",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "F06",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "F09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "G01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G04",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "G06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H01",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H08",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I01",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I02",
            "coded" : 8,
            "given" : 3,
            "right" : 2
          },
          {
            "code" : "I03",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I05",
            "coded" : 3,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I06",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "I09",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I11",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "I12",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "I13",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I14",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "jialing"
    },
    {
      "figures" : {
        "calibration" : [
          {
            "count" : 1,
            "from" : 0.3,
            "probability" : 0.3960398020549406,
            "right" : 1
          },
          {
            "count" : 3,
            "from" : 0.4,
            "probability" : 0.4458288646443112,
            "right" : 0.3333333333333333
          },
          {
            "count" : 3,
            "from" : 0.5,
            "probability" : 0.5286521901062656,
            "right" : 1
          },
          {
            "count" : 5,
            "from" : 0.6,
            "probability" : 0.6260922988614498,
            "right" : 0.8
          },
          {
            "count" : 6,
            "from" : 0.7,
            "probability" : 0.7416085270028671,
            "right" : 0.8333333333333334
          },
          {
            "count" : 21,
            "from" : 0.8,
            "probability" : 0.8538033472094183,
            "right" : 0.9047619047619048
          },
          {
            "count" : 227,
            "from" : 0.9,
            "probability" : 0.9826119899812709,
            "right" : 0.9823788546255506
          }
        ],
        "calibrationError" : 0.0184151466149829,
        "coded" : 284,
        "confusions" : [
          {
            "coded" : "A03",
            "count" : 1,
            "examples" : [
              "sichuan/3/2"
            ],
            "given" : "A04"
          },
          {
            "coded" : "B01",
            "count" : 1,
            "examples" : [
              "sichuan/15/4"
            ],
            "given" : "B04"
          },
          {
            "coded" : "B05",
            "count" : 1,
            "examples" : [
              "sichuan/20/1"
            ],
            "given" : "C07"
          },
          {
            "coded" : "B06",
            "count" : 1,
            "examples" : [
              "sichuan/21/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "B09",
            "count" : 1,
            "examples" : [
              "sichuan/58/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "D02",
            "count" : 1,
            "examples" : [
              "sichuan/29/1"
            ],
            "given" : "D01"
          },
          {
            "coded" : "D05",
            "count" : 1,
            "examples" : [
              "sichuan/32/1"
            ],
            "given" : "D15"
          },
          {
            "coded" : "E03",
            "count" : 1,
            "examples" : [
              "sichuan/40/2"
            ],
            "given" : "E10"
          },
          {
            "coded" : "G02",
            "count" : 1,
            "examples" : [
              "sichuan/51/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "H02",
            "count" : 1,
            "examples" : [
              "sichuan/59/3"
            ],
            "given" : "H08"
          },
          {
            "coded" : "H04",
            "count" : 1,
            "examples" : [
              "sichuan/60/4"
            ],
            "given" : "H01"
          },
          {
            "coded" : "H05",
            "count" : 1,
            "examples" : [
              "sichuan/61/3"
            ],
            "given" : "H06"
          },
          {
            "coded" : "J01",
            "count" : 1,
            "examples" : [
              "sichuan/18/1"
            ],
            "given" : "-"
          },
          {
            "coded" : "J01",
            "count" : 1,
            "examples" : [
              "sichuan/63/2"
            ],
            "given" : "B01"
          },
          {
            "coded" : "J03",
            "count" : 1,
            "examples" : [
              "sichuan/65/5"
            ],
            "given" : "-"
          },
          {
            "coded" : "J03",
            "count" : 1,
            "examples" : [
              "sichuan/65/3"
            ],
            "given" : "A05"
          },
          {
            "coded" : "J03",
            "count" : 1,
            "examples" : [
              "sichuan/65/4"
            ],
            "given" : "H05"
          },
          {
            "coded" : "Z01",
            "count" : 1,
            "examples" : [
              "sichuan/0/3"
            ],
            "given" : "-"
          }
        ],
        "f1" : {
          "high" : 0.957169459962756,
          "low" : 0.9012567324955116,
          "value" : 0.9309090909090909
        },
        "given" : 266,
        "mainTopicAccuracy" : {
          "high" : 0.9595588235294118,
          "low" : 0.9037037037037037,
          "value" : 0.933579335793358
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 0.9848484848484849,
          "low" : 0.9363295880149812,
          "value" : 0.9624060150375939
        },
        "recall" : {
          "high" : 0.9359430604982206,
          "low" : 0.8636363636363636,
          "value" : 0.9014084507042254
        },
        "right" : 256,
        "sentences" : 273,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "A02",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "A05",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "A06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A10",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "A11",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A12",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A13",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A14",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A15",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A16",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A17",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "A19",
            "coded" : 1,
            "given" : 0,
            "right" : 0
          },
          {
            "code" : "A20",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B01",
            "coded" : 4,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "B02",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "B03",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "B04",
            "coded" : 5,
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "B05",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B06",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B07",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "B09",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C03",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "C05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C07",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "C08",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "C09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C10",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D01",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "D02",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D04",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D05",
            "coded" : 5,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "D06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D07",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D09",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D10",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D11",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "D12",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D14",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "D15",
            "coded" : 0,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "D17",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "E01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E03",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E04",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E05",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "E08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E10",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "F01",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F02",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F05",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F06",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F07",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F08",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "F09",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "F10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "F11",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G02",
            "coded" : 4,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G03",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G04",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "G06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "G08",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "G10",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H01",
            "coded" : 5,
            "given" : 5,
            "right" : 4
          },
          {
            "code" : "H02",
            "coded" : 5,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "H03",
            "coded" : 4,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H04",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H05",
            "coded" : 1,
            "given" : 1,
            "right" : 0
          },
          {
            "code" : "H06",
            "coded" : 1,
            "given" : 2,
            "right" : 1
          },
          {
            "code" : "H07",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H08",
            "coded" : 3,
            "given" : 4,
            "right" : 3
          },
          {
            "code" : "I01",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I02",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I03",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I04",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I05",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I07",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I08",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I09",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I10",
            "coded" : 4,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "I11",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I12",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "I13",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "J01",
            "coded" : 6,
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "J02",
            "coded" : 3,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "J03",
            "coded" : 6,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "Z01",
            "coded" : 2,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "Z02",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          }
        ]
      },
      "plan" : "sichuan"
    }
  ]
}

"""####
}
