// Generated from Sources/Duizhao/Data/evaluation.json by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let evaluation = ####"""
{
  "data" : "4cfffac4b471d84a042e8b32c9717f587e9f847a86013437b1f71963cb7a6490",
  "leaveOnePlanOut" : {
    "absence" : {
      "right" : 117,
      "said" : 121
    },
    "calibration" : [
      {
        "count" : 5,
        "from" : 0.4,
        "probability" : 0.4603591645838015,
        "right" : 0.4
      },
      {
        "count" : 13,
        "from" : 0.5,
        "probability" : 0.5630025865468252,
        "right" : 0.3076923076923077
      },
      {
        "count" : 16,
        "from" : 0.6,
        "probability" : 0.6529431899201708,
        "right" : 0.3125
      },
      {
        "count" : 33,
        "from" : 0.7,
        "probability" : 0.7509266955428608,
        "right" : 0.7272727272727273
      },
      {
        "count" : 28,
        "from" : 0.8,
        "probability" : 0.8561731113252856,
        "right" : 0.6428571428571429
      },
      {
        "count" : 456,
        "from" : 0.9,
        "probability" : 0.985333085656324,
        "right" : 0.9583333333333334
      }
    ],
    "calibrationError" : 0.051058503840393135,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "-",
        "count" : 2,
        "examples" : [
          "jialing/0/4",
          "jialing/G五/3"
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
        "coded" : "I02",
        "count" : 2,
        "examples" : [
          "huangshi/P三/2",
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
        "coded" : "A01",
        "count" : 1,
        "examples" : [
          "huangshi/1/6"
        ],
        "given" : "A21"
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
        "coded" : "A07",
        "count" : 1,
        "examples" : [
          "jialing/5/1"
        ],
        "given" : "A03"
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
          "huangshi/4/7"
        ],
        "given" : "I09"
      },
      {
        "coded" : "B02",
        "count" : 1,
        "examples" : [
          "sichuan/16/5"
        ],
        "given" : "B01"
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
        "given" : "B07"
      },
      {
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "huangshi/4/6"
        ],
        "given" : "B08"
      },
      {
        "coded" : "B07",
        "count" : 1,
        "examples" : [
          "huangshi/6/2"
        ],
        "given" : "B09"
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
          "jialing/26/2"
        ],
        "given" : "F01"
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
          "sichuan/51/3"
        ],
        "given" : "D03"
      },
      {
        "coded" : "G03",
        "count" : 1,
        "examples" : [
          "sichuan/52/4"
        ],
        "given" : "D15"
      },
      {
        "coded" : "G04",
        "count" : 1,
        "examples" : [
          "sichuan/53/5"
        ],
        "given" : "G03"
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
        "coded" : "G08",
        "count" : 1,
        "examples" : [
          "sichuan/54/3"
        ],
        "given" : "G06"
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
          "jialing/G一/3"
        ],
        "given" : "-"
      },
      {
        "coded" : "I04",
        "count" : 1,
        "examples" : [
          "sichuan/69/3"
        ],
        "given" : "I13"
      },
      {
        "coded" : "I05",
        "count" : 1,
        "examples" : [
          "sichuan/70/4"
        ],
        "given" : "C10"
      },
      {
        "coded" : "I12",
        "count" : 1,
        "examples" : [
          "sichuan/76/1"
        ],
        "given" : "I13"
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
        "coded" : "I14",
        "count" : 1,
        "examples" : [
          "jialing/G二/2"
        ],
        "given" : "I09"
      },
      {
        "coded" : "J01",
        "count" : 1,
        "examples" : [
          "sichuan/63/3"
        ],
        "given" : "B07"
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
          "sichuan/65/6"
        ],
        "given" : "A15"
      },
      {
        "coded" : "J03",
        "count" : 1,
        "examples" : [
          "sichuan/65/4"
        ],
        "given" : "J06"
      }
    ],
    "f1" : {
      "high" : 0.9117920148560817,
      "low" : 0.8703374777975134,
      "value" : 0.8925318761384335
    },
    "given" : 551,
    "mainTopicAccuracy" : {
      "high" : 0.9178356713426854,
      "low" : 0.8645418326693227,
      "value" : 0.8933601609657947
    },
    "noTopicAccuracy" : 0.9473684210526315,
    "precision" : {
      "high" : 0.9143897996357013,
      "low" : 0.8625678119349005,
      "value" : 0.8892921960072595
    },
    "recall" : {
      "high" : 0.9194756554307116,
      "low" : 0.8670212765957447,
      "value" : 0.8957952468007313
    },
    "right" : 490,
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
        "given" : 6,
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
        "given" : 6,
        "right" : 4
      },
      {
        "code" : "A07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
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
        "given" : 5,
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
        "given" : 7,
        "right" : 6
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
        "given" : 2,
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
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 11,
        "right" : 7
      },
      {
        "code" : "B02",
        "coded" : 6,
        "given" : 5,
        "right" : 5
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
        "given" : 8,
        "right" : 7
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 4,
        "right" : 3
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 5,
        "right" : 4
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
        "given" : 4,
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
        "given" : 5,
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
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "D03",
        "coded" : 5,
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "D04",
        "coded" : 7,
        "given" : 6,
        "right" : 6
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
        "given" : 5,
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
        "given" : 4,
        "right" : 4
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
        "given" : 10,
        "right" : 9
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 9,
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
        "given" : 3,
        "right" : 3
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
        "right" : 3
      },
      {
        "code" : "G02",
        "coded" : 4,
        "given" : 5,
        "right" : 4
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 5,
        "right" : 4
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
        "given" : 8,
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
        "given" : 4,
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
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 5,
        "right" : 4
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
        "given" : 5,
        "right" : 3
      },
      {
        "code" : "I02",
        "coded" : 14,
        "given" : 14,
        "right" : 11
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
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "I07",
        "coded" : 4,
        "given" : 4,
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
        "given" : 11,
        "right" : 10
      },
      {
        "code" : "I10",
        "coded" : 7,
        "given" : 7,
        "right" : 7
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
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "I14",
        "coded" : 6,
        "given" : 7,
        "right" : 5
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
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "J06",
        "coded" : 0,
        "given" : 1,
        "right" : 0
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 6,
        "right" : 6
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
    "absence" : {
      "right" : 127,
      "said" : 131
    },
    "calibration" : [
      {
        "count" : 4,
        "from" : 0.7,
        "probability" : 0.7498741568541898,
        "right" : 0.75
      },
      {
        "count" : 10,
        "from" : 0.8,
        "probability" : 0.861228606076874,
        "right" : 1
      },
      {
        "count" : 508,
        "from" : 0.9,
        "probability" : 0.9902540153016364,
        "right" : 1
      }
    ],
    "calibrationError" : 0.01214401827314794,
    "coded" : 547,
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
        "coded" : "A12",
        "count" : 1,
        "examples" : [
          "huangshi/2/16"
        ],
        "given" : "A03"
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
        "coded" : "B06",
        "count" : 1,
        "examples" : [
          "huangshi/5/2"
        ],
        "given" : "B04"
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
        "coded" : "G05",
        "count" : 1,
        "examples" : [
          "huangshi/18/3"
        ],
        "given" : "G04"
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
        "coded" : "I12",
        "count" : 1,
        "examples" : [
          "sichuan/76/1"
        ],
        "given" : "I13"
      },
      {
        "coded" : "I14",
        "count" : 1,
        "examples" : [
          "jialing/G二/2"
        ],
        "given" : "I09"
      }
    ],
    "f1" : {
      "high" : 0.98545101842871,
      "low" : 0.9622815087396505,
      "value" : 0.9747427502338635
    },
    "given" : 522,
    "mainTopicAccuracy" : {
      "high" : 0.9920159680638723,
      "low" : 0.9698795180722891,
      "value" : 0.9818913480885312
    },
    "noTopicAccuracy" : 1,
    "precision" : {
      "high" : 1,
      "low" : 0.9941291585127201,
      "value" : 0.9980842911877394
    },
    "recall" : {
      "high" : 0.9720670391061452,
      "low" : 0.9292196007259528,
      "value" : 0.9524680073126143
    },
    "right" : 521,
    "sentences" : 535,
    "topics" : [
      {
        "code" : "A01",
        "coded" : 11,
        "given" : 11,
        "right" : 11
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
        "given" : 7,
        "right" : 6
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
        "given" : 4,
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
        "given" : 4,
        "right" : 4
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
        "right" : 9
      },
      {
        "code" : "A10",
        "coded" : 7,
        "given" : 6,
        "right" : 6
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
        "given" : 5,
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
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "A17",
        "coded" : 3,
        "given" : 3,
        "right" : 3
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
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "B01",
        "coded" : 8,
        "given" : 8,
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
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "B05",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "B06",
        "coded" : 7,
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "B07",
        "coded" : 8,
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "B08",
        "coded" : 3,
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "B09",
        "coded" : 5,
        "given" : 4,
        "right" : 4
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
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "C08",
        "coded" : 4,
        "given" : 4,
        "right" : 4
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
        "given" : 7,
        "right" : 7
      },
      {
        "code" : "D02",
        "coded" : 6,
        "given" : 6,
        "right" : 6
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
        "given" : 6,
        "right" : 6
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
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "E03",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "E04",
        "coded" : 6,
        "given" : 6,
        "right" : 6
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
        "given" : 1,
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
        "right" : 9
      },
      {
        "code" : "F06",
        "coded" : 9,
        "given" : 8,
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
        "given" : 4,
        "right" : 4
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
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "G03",
        "coded" : 6,
        "given" : 6,
        "right" : 6
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
        "right" : 3
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
        "given" : 8,
        "right" : 8
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
        "given" : 3,
        "right" : 3
      },
      {
        "code" : "H05",
        "coded" : 2,
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "H06",
        "coded" : 1,
        "given" : 1,
        "right" : 1
      },
      {
        "code" : "H07",
        "coded" : 4,
        "given" : 4,
        "right" : 4
      },
      {
        "code" : "H08",
        "coded" : 7,
        "given" : 5,
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
        "given" : 14,
        "right" : 14
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
        "given" : 8,
        "right" : 8
      },
      {
        "code" : "I06",
        "coded" : 5,
        "given" : 5,
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
        "right" : 10
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
        "given" : 2,
        "right" : 2
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 5,
        "right" : 5
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
        "given" : 6,
        "right" : 6
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
        "given" : 6,
        "right" : 6
      },
      {
        "code" : "Z01",
        "coded" : 6,
        "given" : 6,
        "right" : 6
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
        "absence" : {
          "right" : 27,
          "said" : 29
        },
        "calibration" : [
          {
            "count" : 2,
            "from" : 0.7,
            "probability" : 0.7370835489525507,
            "right" : 0.5
          },
          {
            "count" : 5,
            "from" : 0.8,
            "probability" : 0.8762182647608416,
            "right" : 1
          },
          {
            "count" : 169,
            "from" : 0.9,
            "probability" : 0.988115708760763,
            "right" : 1
          }
        ],
        "calibrationError" : 0.01762227837234056,
        "coded" : 188,
        "confusions" : [
          {
            "coded" : "A12",
            "count" : 1,
            "examples" : [
              "huangshi/2/16"
            ],
            "given" : "A03"
          },
          {
            "coded" : "B06",
            "count" : 1,
            "examples" : [
              "huangshi/5/2"
            ],
            "given" : "B04"
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
            "coded" : "G05",
            "count" : 1,
            "examples" : [
              "huangshi/18/3"
            ],
            "given" : "G04"
          }
        ],
        "f1" : {
          "high" : 0.9859943977591037,
          "low" : 0.9333333333333333,
          "value" : 0.9615384615384616
        },
        "given" : 176,
        "mainTopicAccuracy" : {
          "high" : 0.9938650306748467,
          "low" : 0.950920245398773,
          "value" : 0.9754601226993865
        },
        "noTopicAccuracy" : 0,
        "precision" : {
          "high" : 1,
          "low" : 0.9824561403508771,
          "value" : 0.9943181818181818
        },
        "recall" : {
          "high" : 0.9735449735449735,
          "low" : 0.8811881188118812,
          "value" : 0.9308510638297872
        },
        "right" : 175,
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
            "given" : 2,
            "right" : 2
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
            "given" : 4,
            "right" : 4
          },
          {
            "code" : "A10",
            "coded" : 2,
            "given" : 1,
            "right" : 1
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
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "A17",
            "coded" : 1,
            "given" : 1,
            "right" : 1
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
            "given" : 1,
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
            "given" : 1,
            "right" : 1
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
            "given" : 3,
            "right" : 3
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
            "given" : 2,
            "right" : 2
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
            "given" : 1,
            "right" : 1
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
            "given" : 2,
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
            "given" : 3,
            "right" : 3
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
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "F06",
            "coded" : 3,
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
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "F09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
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
            "given" : 2,
            "right" : 2
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
            "given" : 2,
            "right" : 2
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
            "given" : 2,
            "right" : 2
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
            "given" : 4,
            "right" : 4
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
            "given" : 5,
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
      "plan" : "huangshi"
    },
    {
      "figures" : {
        "absence" : {
          "right" : 77,
          "said" : 79
        },
        "calibration" : [
          {
            "count" : 1,
            "from" : 0.7,
            "probability" : 0.7861530161272903,
            "right" : 1
          },
          {
            "count" : 1,
            "from" : 0.8,
            "probability" : 0.8602231506550329,
            "right" : 1
          },
          {
            "count" : 66,
            "from" : 0.9,
            "probability" : 0.9877986574343314,
            "right" : 1
          }
        ],
        "calibrationError" : 0.017042830037526564,
        "coded" : 75,
        "confusions" : [
          {
            "coded" : "B04",
            "count" : 1,
            "examples" : [
              "jialing/11/1"
            ],
            "given" : "B06"
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
            "coded" : "I14",
            "count" : 1,
            "examples" : [
              "jialing/G二/2"
            ],
            "given" : "I09"
          }
        ],
        "f1" : {
          "high" : 0.9848484848484849,
          "low" : 0.9161290322580645,
          "value" : 0.951048951048951
        },
        "given" : 68,
        "mainTopicAccuracy" : {
          "high" : 1,
          "low" : 0.8947368421052632,
          "value" : 0.9523809523809523
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 1,
          "low" : 1,
          "value" : 1
        },
        "recall" : {
          "high" : 0.9701492537313433,
          "low" : 0.8452380952380952,
          "value" : 0.9066666666666666
        },
        "right" : 68,
        "sentences" : 99,
        "topics" : [
          {
            "code" : "A01",
            "coded" : 2,
            "given" : 2,
            "right" : 2
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
            "given" : 1,
            "right" : 1
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
            "code" : "A20",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "B04",
            "coded" : 1,
            "given" : 1,
            "right" : 1
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
            "given" : 3,
            "right" : 3
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
            "given" : 1,
            "right" : 1
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
            "given" : 8,
            "right" : 8
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
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "I06",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "I09",
            "coded" : 1,
            "given" : 1,
            "right" : 1
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
            "code" : "I13",
            "coded" : 3,
            "given" : 3,
            "right" : 3
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
      "plan" : "jialing"
    },
    {
      "figures" : {
        "absence" : {
          "right" : 23,
          "said" : 23
        },
        "calibration" : [
          {
            "count" : 1,
            "from" : 0.7,
            "probability" : 0.7391765133843676,
            "right" : 1
          },
          {
            "count" : 4,
            "from" : 0.8,
            "probability" : 0.8427428965773749,
            "right" : 1
          },
          {
            "count" : 273,
            "from" : 0.9,
            "probability" : 0.9921713318754448,
            "right" : 1
          }
        ],
        "calibrationError" : 0.010888770857229129,
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
            "coded" : "I12",
            "count" : 1,
            "examples" : [
              "sichuan/76/1"
            ],
            "given" : "I13"
          }
        ],
        "f1" : {
          "high" : 0.9964664310954063,
          "low" : 0.9805309734513274,
          "value" : 0.9893238434163701
        },
        "given" : 278,
        "mainTopicAccuracy" : {
          "high" : 1,
          "low" : 0.9814814814814815,
          "value" : 0.992619926199262
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 1,
          "low" : 1,
          "value" : 1
        },
        "recall" : {
          "high" : 0.9929577464788732,
          "low" : 0.9618055555555556,
          "value" : 0.9788732394366197
        },
        "right" : 278,
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
            "given" : 3,
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
            "given" : 1,
            "right" : 1
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
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B06",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B07",
            "coded" : 3,
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "B09",
            "coded" : 2,
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
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "C08",
            "coded" : 2,
            "given" : 2,
            "right" : 2
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
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "D02",
            "coded" : 4,
            "given" : 4,
            "right" : 4
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
            "given" : 3,
            "right" : 3
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
            "given" : 1,
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
            "given" : 4,
            "right" : 4
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
            "given" : 4,
            "right" : 4
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
            "given" : 3,
            "right" : 3
          },
          {
            "code" : "H04",
            "coded" : 2,
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "H05",
            "coded" : 1,
            "given" : 1,
            "right" : 1
          },
          {
            "code" : "H06",
            "coded" : 1,
            "given" : 1,
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
            "given" : 3,
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
            "given" : 2,
            "right" : 2
          },
          {
            "code" : "J01",
            "coded" : 6,
            "given" : 6,
            "right" : 6
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
            "given" : 6,
            "right" : 6
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
