// Generated from Sources/Duizhao/Data/evaluation.json by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let evaluation = ####"""
{
  "leaveOnePlanOut" : {
    "calibration" : [
      {
        "count" : 2,
        "from" : 0.3,
        "probability" : 0.38103919332511693,
        "right" : 0.5
      },
      {
        "count" : 13,
        "from" : 0.4,
        "probability" : 0.45097699600675417,
        "right" : 0.3076923076923077
      },
      {
        "count" : 17,
        "from" : 0.5,
        "probability" : 0.5492690317356105,
        "right" : 0.47058823529411764
      },
      {
        "count" : 27,
        "from" : 0.6,
        "probability" : 0.6454810910146173,
        "right" : 0.37037037037037035
      },
      {
        "count" : 19,
        "from" : 0.7,
        "probability" : 0.747257313827587,
        "right" : 0.5789473684210527
      },
      {
        "count" : 51,
        "from" : 0.8,
        "probability" : 0.8549660681842648,
        "right" : 0.8627450980392157
      },
      {
        "count" : 406,
        "from" : 0.9,
        "probability" : 0.9760698712237942,
        "right" : 0.9605911330049262
      }
    ],
    "calibrationError" : 0.03877602385144801,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 7,
        "examples" : [
          "huangshi/P三/2",
          "jialing/1/2",
          "jialing/2/2"
        ],
        "given" : "-"
      },
      {
        "coded" : "Z01",
        "count" : 3,
        "examples" : [
          "huangshi/0/1",
          "jialing/0/7",
          "sichuan/0/3"
        ],
        "given" : "I02"
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
        "coded" : "A08",
        "count" : 1,
        "examples" : [
          "huangshi/2/9"
        ],
        "given" : "A03"
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
        "given" : "A03"
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
        "coded" : "F02",
        "count" : 1,
        "examples" : [
          "huangshi/13/4"
        ],
        "given" : "F01"
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
        "coded" : "G09",
        "count" : 1,
        "examples" : [
          "huangshi/20/5"
        ],
        "given" : "A10"
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
        "given" : "A21"
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
        "given" : "G05"
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
          "sichuan/65/2"
        ],
        "given" : "A06"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/4"
        ],
        "given" : "H05"
      }
    ],
    "f1" : {
      "high" : 0.8890977443609023,
      "low" : 0.8382213812677389,
      "value" : 0.8650646950092421
    },
    "given" : 535,
    "mainTopicAccuracy" : {
      "high" : 0.9103585657370518,
      "low" : 0.8551587301587301,
      "value" : 0.8832997987927566
    },
    "noTopicAccuracy" : 1,
    "precision" : {
      "high" : 0.9011406844106464,
      "low" : 0.8455882352941176,
      "value" : 0.874766355140187
    },
    "recall" : {
      "high" : 0.888468809073724,
      "low" : 0.8214285714285714,
      "value" : 0.8555758683729433
    },
    "right" : 468,
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
        "given" : 8,
        "right" : 5
      },
      {
        "code" : "A03",
        "coded" : 7,
        "given" : 7,
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
        "given" : 2,
        "right" : 2
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
        "given" : 7,
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
        "given" : 5,
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
        "given" : 3,
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
        "given" : 3,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 12,
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
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 7,
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
        "given" : 3,
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
        "given" : 5,
        "right" : 5
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
        "given" : 8,
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
        "given" : 4,
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
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 6,
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
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 4,
        "right" : 4
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
        "given" : 8,
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
        "given" : 3,
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
        "given" : 5,
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
        "given" : 5,
        "right" : 5
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
        "given" : 4,
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
        "given" : 10,
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
        "given" : 5,
        "right" : 5
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
        "given" : 4,
        "right" : 4
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
        "actual" : "I01",
        "expected" : "I02",
        "field" : "topic",
        "found" : "jialing/T002",
        "gold" : "jialing/002"
      },
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
            "actual" : "I01",
            "expected" : "I02",
            "field" : "topic",
            "found" : "jialing/T002",
            "gold" : "jialing/002"
          },
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
          "topic" : 23,
          "unit" : 26
        }
      },
      "plan" : "jialing"
    },
    {
      "figures" : {
        "differences" : [

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
          "topic" : 31,
          "unit" : 31
        }
      },
      "plan" : "sichuan"
    }
  ],
  "topics" : {
    "calibration" : [
      {
        "count" : 3,
        "from" : 0.3,
        "probability" : 0.36420089364442193,
        "right" : 1
      },
      {
        "count" : 5,
        "from" : 0.4,
        "probability" : 0.4762782112050597,
        "right" : 0.6
      },
      {
        "count" : 8,
        "from" : 0.5,
        "probability" : 0.5540892854388237,
        "right" : 0.5
      },
      {
        "count" : 11,
        "from" : 0.6,
        "probability" : 0.6413899790972126,
        "right" : 0.2727272727272727
      },
      {
        "count" : 23,
        "from" : 0.7,
        "probability" : 0.7608555771311127,
        "right" : 0.9130434782608695
      },
      {
        "count" : 38,
        "from" : 0.8,
        "probability" : 0.8549940559871881,
        "right" : 0.7894736842105263
      },
      {
        "count" : 417,
        "from" : 0.9,
        "probability" : 0.9783521759075986,
        "right" : 0.9784172661870504
      }
    ],
    "calibrationError" : 0.02580445310227785,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 4,
        "examples" : [
          "huangshi/P三/2",
          "jialing/G一/1",
          "jialing/G一/3"
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
        "coded" : "I02",
        "count" : 2,
        "examples" : [
          "huangshi/P三/9",
          "jialing/1/2"
        ],
        "given" : "I01"
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
          "jialing/0/7"
        ],
        "given" : "I02"
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
        "given" : "A03"
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
        "coded" : "D14",
        "count" : 1,
        "examples" : [
          "huangshi/9/5"
        ],
        "given" : "D01"
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
          "huangshi/13/4"
        ],
        "given" : "F01"
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
        "coded" : "G09",
        "count" : 1,
        "examples" : [
          "huangshi/20/5"
        ],
        "given" : "A10"
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
        "given" : "A21"
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
          "jialing/3/1"
        ],
        "given" : "I05"
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
        "given" : "G05"
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
      }
    ],
    "f1" : {
      "high" : 0.9190751445086706,
      "low" : 0.8731343283582089,
      "value" : 0.8973384030418251
    },
    "given" : 505,
    "mainTopicAccuracy" : {
      "high" : 0.927710843373494,
      "low" : 0.8775510204081632,
      "value" : 0.903420523138833
    },
    "noTopicAccuracy" : 1,
    "precision" : {
      "high" : 0.954,
      "low" : 0.9122807017543859,
      "value" : 0.9346534653465347
    },
    "recall" : {
      "high" : 0.8929219600725953,
      "low" : 0.8298245614035088,
      "value" : 0.8628884826325411
    },
    "right" : 472,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 10,
        "right" : 10
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
        "given" : 6,
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
        "given" : 5,
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
        "given" : 3,
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
        "given" : 10,
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
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "B04",
        "coded" : 8,
        "given" : 7,
        "right" : 7
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
        "given" : 3,
        "right" : 3
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
        "given" : 8,
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
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "D15",
        "coded" : 5,
        "given" : 4,
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
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 5,
        "right" : 4
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
        "given" : 9,
        "right" : 8
      },
      {
        "code" : "F02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
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
        "given" : 3,
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
        "given" : 11,
        "right" : 9
      },
      {
        "code" : "H02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
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
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "I01",
        "coded" : 4,
        "given" : 5,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 9,
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
        "given" : 7,
        "right" : 7
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
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 6,
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
        "given" : 4,
        "right" : 4
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
            "count" : 1,
            "from" : 0.3,
            "probability" : 0.35467366299220077,
            "right" : 1
          },
          {
            "count" : 1,
            "from" : 0.4,
            "probability" : 0.4524545419903652,
            "right" : 1
          },
          {
            "count" : 4,
            "from" : 0.5,
            "probability" : 0.5760593979363435,
            "right" : 0.5
          },
          {
            "count" : 5,
            "from" : 0.6,
            "probability" : 0.6429419718232217,
            "right" : 0.4
          },
          {
            "count" : 8,
            "from" : 0.7,
            "probability" : 0.7560572233377617,
            "right" : 1
          },
          {
            "count" : 11,
            "from" : 0.8,
            "probability" : 0.8550794678967104,
            "right" : 0.8181818181818182
          },
          {
            "count" : 140,
            "from" : 0.9,
            "probability" : 0.9700417510062425,
            "right" : 0.9714285714285714
          }
        ],
        "calibrationError" : 0.03096112038333348,
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
            "given" : "A03"
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
            "coded" : "D14",
            "count" : 1,
            "examples" : [
              "huangshi/9/5"
            ],
            "given" : "D01"
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
              "huangshi/13/4"
            ],
            "given" : "F01"
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
            "coded" : "G09",
            "count" : 1,
            "examples" : [
              "huangshi/20/5"
            ],
            "given" : "A10"
          },
          {
            "coded" : "H07",
            "count" : 1,
            "examples" : [
              "huangshi/23/1"
            ],
            "given" : "A21"
          },
          {
            "coded" : "I02",
            "count" : 1,
            "examples" : [
              "huangshi/P三/2"
            ],
            "given" : "-"
          },
          {
            "coded" : "I02",
            "count" : 1,
            "examples" : [
              "huangshi/P三/9"
            ],
            "given" : "I01"
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
          "high" : 0.9289940828402367,
          "low" : 0.8473684210526315,
          "value" : 0.888268156424581
        },
        "given" : 170,
        "mainTopicAccuracy" : {
          "high" : 0.9386503067484663,
          "low" : 0.8466257668711656,
          "value" : 0.8957055214723927
        },
        "noTopicAccuracy" : 0,
        "precision" : {
          "high" : 0.9700598802395209,
          "low" : 0.8982035928143712,
          "value" : 0.9352941176470588
        },
        "recall" : {
          "high" : 0.9037433155080213,
          "low" : 0.785,
          "value" : 0.8457446808510638
        },
        "right" : 159,
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
            "given" : 3,
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
            "given" : 3,
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
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
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
            "given" : 2,
            "right" : 2
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
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "E02",
            "coded" : 2,
            "given" : 3,
            "right" : 2
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
            "given" : 4,
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
            "code" : "I01",
            "coded" : 0,
            "given" : 1,
            "right" : 0
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
            "given" : 6,
            "right" : 5
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
            "given" : 1,
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
            "count" : 2,
            "from" : 0.3,
            "probability" : 0.36896450897053257,
            "right" : 1
          },
          {
            "count" : 2,
            "from" : 0.4,
            "probability" : 0.475719651323677,
            "right" : 0
          },
          {
            "count" : 2,
            "from" : 0.5,
            "probability" : 0.5197102966998053,
            "right" : 1
          },
          {
            "count" : 2,
            "from" : 0.6,
            "probability" : 0.6461945767388344,
            "right" : 0
          },
          {
            "count" : 5,
            "from" : 0.7,
            "probability" : 0.7684732443749951,
            "right" : 0.8
          },
          {
            "count" : 4,
            "from" : 0.8,
            "probability" : 0.8555129692282191,
            "right" : 1
          },
          {
            "count" : 43,
            "from" : 0.9,
            "probability" : 0.9685108666817003,
            "right" : 0.9534883720930233
          }
        ],
        "calibrationError" : 0.09746713355516011,
        "coded" : 75,
        "confusions" : [
          {
            "coded" : "I02",
            "count" : 3,
            "examples" : [
              "jialing/G一/1",
              "jialing/G一/3",
              "jialing/G一/4"
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
              "jialing/1/2"
            ],
            "given" : "I01"
          },
          {
            "coded" : "I02",
            "count" : 1,
            "examples" : [
              "jialing/3/1"
            ],
            "given" : "I05"
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
            "given" : "G05"
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
          "high" : 0.8571428571428571,
          "low" : 0.6993006993006993,
          "value" : 0.7851851851851852
        },
        "given" : 60,
        "mainTopicAccuracy" : {
          "high" : 0.8870967741935484,
          "low" : 0.6896551724137931,
          "value" : 0.7936507936507936
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 0.953125,
          "low" : 0.7936507936507936,
          "value" : 0.8833333333333333
        },
        "recall" : {
          "high" : 0.7941176470588235,
          "low" : 0.6197183098591549,
          "value" : 0.7066666666666667
        },
        "right" : 53,
        "sentences" : 99,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 2,
            "given" : 1,
            "right" : 1
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
            "given" : 2,
            "right" : 2
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
            "code" : "G05",
            "coded" : 0,
            "given" : 1,
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
            "given" : 1,
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
            "given" : 2,
            "right" : 2
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
            "count" : 2,
            "from" : 0.4,
            "probability" : 0.48874860569378953,
            "right" : 1
          },
          {
            "count" : 2,
            "from" : 0.5,
            "probability" : 0.5445280491828024,
            "right" : 0
          },
          {
            "count" : 4,
            "from" : 0.6,
            "probability" : 0.6370476893688907,
            "right" : 0.25
          },
          {
            "count" : 10,
            "from" : 0.7,
            "probability" : 0.7608854265438522,
            "right" : 0.9
          },
          {
            "count" : 23,
            "from" : 0.8,
            "probability" : 0.8548629610320199,
            "right" : 0.7391304347826086
          },
          {
            "count" : 234,
            "from" : 0.9,
            "probability" : 0.985132670706333,
            "right" : 0.9871794871794872
          }
        ],
        "calibrationError" : 0.029787994681707657,
        "coded" : 284,
        "confusions" : [
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
            "given" : "H09"
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
            "coded" : "E03",
            "count" : 1,
            "examples" : [
              "sichuan/40/2"
            ],
            "given" : "E10"
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
          }
        ],
        "f1" : {
          "high" : 0.955595026642984,
          "low" : 0.9035714285714286,
          "value" : 0.9302325581395349
        },
        "given" : 275,
        "mainTopicAccuracy" : {
          "high" : 0.9630996309963099,
          "low" : 0.9044117647058824,
          "value" : 0.933579335793358
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 0.9708029197080292,
          "low" : 0.9187279151943463,
          "value" : 0.9454545454545454
        },
        "recall" : {
          "high" : 0.9501779359430605,
          "low" : 0.8827586206896552,
          "value" : 0.9154929577464789
        },
        "right" : 260,
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
            "given" : 4,
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
            "given" : 6,
            "right" : 4
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
            "code" : "B08",
            "coded" : 0,
            "given" : 1,
            "right" : 0
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
            "given" : 5,
            "right" : 5
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
            "given" : 2,
            "right" : 2
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
            "given" : 7,
            "right" : 5
          },
          {
            "code" : "H02",
            "coded" : 5,
            "given" : 4,
            "right" : 4
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
            "code" : "H09",
            "coded" : 0,
            "given" : 1,
            "right" : 0
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
            "given" : 3,
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
            "given" : 2,
            "right" : 2
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
