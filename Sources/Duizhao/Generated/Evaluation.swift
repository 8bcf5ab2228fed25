// Generated from Sources/Duizhao/Data/evaluation.json by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let evaluation = ####"""
{
  "data" : "4cfffac4b471d84a042e8b32c9717f587e9f847a86013437b1f71963cb7a6490",
  "leaveOnePlanOut" : {
    "calibration" : [
      {
        "count" : 4,
        "from" : 0.3,
        "probability" : 0.37337062045910374,
        "right" : 0.5
      },
      {
        "count" : 9,
        "from" : 0.4,
        "probability" : 0.45635963355682396,
        "right" : 0.5555555555555556
      },
      {
        "count" : 8,
        "from" : 0.5,
        "probability" : 0.5511186067824938,
        "right" : 0.75
      },
      {
        "count" : 20,
        "from" : 0.6,
        "probability" : 0.6621145554182648,
        "right" : 0.3
      },
      {
        "count" : 17,
        "from" : 0.7,
        "probability" : 0.7576968209414512,
        "right" : 0.7647058823529411
      },
      {
        "count" : 39,
        "from" : 0.8,
        "probability" : 0.8570677235714982,
        "right" : 0.6666666666666666
      },
      {
        "count" : 415,
        "from" : 0.9,
        "probability" : 0.9766575318865308,
        "right" : 0.9686746987951808
      }
    ],
    "calibrationError" : 0.04119198059853818,
    "coded" : 547,
    "confusions" : [
      {
        "coded" : "I02",
        "count" : 5,
        "examples" : [
          "huangshi/P三/2",
          "jialing/1/1",
          "jialing/G一/1"
        ],
        "given" : "-"
      },
      {
        "coded" : "-",
        "count" : 2,
        "examples" : [
          "jialing/0/4",
          "jialing/0/6"
        ],
        "given" : "I02"
      },
      {
        "coded" : "A12",
        "count" : 2,
        "examples" : [
          "huangshi/2/4",
          "huangshi/2/16"
        ],
        "given" : "A03"
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
        "given" : "G04"
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
        "coded" : "B07",
        "count" : 1,
        "examples" : [
          "jialing/12/1"
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
        "coded" : "C04",
        "count" : 1,
        "examples" : [
          "sichuan/24/1"
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
        "coded" : "E05",
        "count" : 1,
        "examples" : [
          "huangshi/11/5"
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
        "given" : "G12"
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
          "jialing/3/1"
        ],
        "given" : "I05"
      },
      {
        "coded" : "I05",
        "count" : 1,
        "examples" : [
          "jialing/G五/1"
        ],
        "given" : "Z02"
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
      "high" : 0.8926875593542261,
      "low" : 0.8419083255378859,
      "value" : 0.8687440982058546
    },
    "given" : 512,
    "mainTopicAccuracy" : {
      "high" : 0.9078156312625251,
      "low" : 0.8531187122736419,
      "value" : 0.8812877263581489
    },
    "noTopicAccuracy" : 0.9473684210526315,
    "precision" : {
      "high" : 0.9229249011857708,
      "low" : 0.8698224852071006,
      "value" : 0.8984375
    },
    "recall" : {
      "high" : 0.8735849056603774,
      "low" : 0.8069852941176471,
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
        "right" : 4
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
        "right" : 4
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
        "given" : 10,
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
        "given" : 5,
        "right" : 5
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
        "right" : 5
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
        "given" : 2,
        "right" : 2
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
        "given" : 1,
        "right" : 1
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
        "given" : 6,
        "right" : 5
      },
      {
        "code" : "E02",
        "coded" : 4,
        "given" : 4,
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
        "given" : 4,
        "right" : 4
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
        "given" : 7,
        "right" : 6
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
        "given" : 10,
        "right" : 9
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
        "given" : 3,
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
        "given" : 2,
        "right" : 1
      },
      {
        "code" : "I13",
        "coded" : 5,
        "given" : 5,
        "right" : 4
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
        "given" : 5,
        "right" : 5
      },
      {
        "code" : "Z02",
        "coded" : 3,
        "given" : 4,
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
        "actual" : "I02",
        "expected" : "I05",
        "field" : "topic",
        "found" : "jialing/T005",
        "gold" : "jialing/005"
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
            "actual" : "I02",
            "expected" : "I01",
            "field" : "topic",
            "found" : "jialing/T003",
            "gold" : "jialing/003"
          },
          {
            "actual" : "I02",
            "expected" : "I05",
            "field" : "topic",
            "found" : "jialing/T005",
            "gold" : "jialing/005"
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
        "count" : 1,
        "from" : 0.4,
        "probability" : 0.4946650267894782,
        "right" : 0
      },
      {
        "count" : 1,
        "from" : 0.5,
        "probability" : 0.587785392343806,
        "right" : 1
      },
      {
        "count" : 6,
        "from" : 0.6,
        "probability" : 0.6524712700720835,
        "right" : 0.8333333333333334
      },
      {
        "count" : 19,
        "from" : 0.7,
        "probability" : 0.7593262161540649,
        "right" : 0.8947368421052632
      },
      {
        "count" : 25,
        "from" : 0.8,
        "probability" : 0.8620627535029385,
        "right" : 0.88
      },
      {
        "count" : 459,
        "from" : 0.9,
        "probability" : 0.9854790924278658,
        "right" : 0.9978213507625272
      }
    ],
    "calibrationError" : 0.020897028659730064,
    "coded" : 547,
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
        "coded" : "F09",
        "count" : 1,
        "examples" : [
          "jialing/28/2"
        ],
        "given" : "F06"
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
        "coded" : "Z01",
        "count" : 1,
        "examples" : [
          "jialing/0/7"
        ],
        "given" : "I02"
      }
    ],
    "f1" : {
      "high" : 0.9659863945578231,
      "low" : 0.9330855018587361,
      "value" : 0.9508506616257089
    },
    "given" : 511,
    "mainTopicAccuracy" : {
      "high" : 0.9898785425101214,
      "low" : 0.9625984251968503,
      "value" : 0.9778672032193159
    },
    "noTopicAccuracy" : 1,
    "precision" : {
      "high" : 0.9940944881889764,
      "low" : 0.97265625,
      "value" : 0.9843444227005871
    },
    "recall" : {
      "high" : 0.9453860640301318,
      "low" : 0.8910369068541301,
      "value" : 0.9195612431444241
    },
    "right" : 503,
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
        "given" : 7,
        "right" : 7
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
        "right" : 9
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
        "given" : 9,
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
        "given" : 15,
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
        "given" : 1,
        "right" : 1
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
        "given" : 5,
        "right" : 5
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
            "from" : 0.5,
            "probability" : 0.587785392343806,
            "right" : 1
          },
          {
            "count" : 1,
            "from" : 0.6,
            "probability" : 0.639602392879705,
            "right" : 1
          },
          {
            "count" : 13,
            "from" : 0.7,
            "probability" : 0.760604059918692,
            "right" : 0.9230769230769231
          },
          {
            "count" : 12,
            "from" : 0.8,
            "probability" : 0.862914238791831,
            "right" : 0.8333333333333334
          },
          {
            "count" : 146,
            "from" : 0.9,
            "probability" : 0.9792072839560629,
            "right" : 0.9931506849315068
          }
        ],
        "calibrationError" : 0.030494027998556498,
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
            "coded" : "G05",
            "count" : 1,
            "examples" : [
              "huangshi/18/3"
            ],
            "given" : "G04"
          }
        ],
        "f1" : {
          "high" : 0.9664804469273743,
          "low" : 0.9041095890410958,
          "value" : 0.9362880886426593
        },
        "given" : 173,
        "mainTopicAccuracy" : {
          "high" : 0.9938650306748467,
          "low" : 0.9447852760736196,
          "value" : 0.9693251533742331
        },
        "noTopicAccuracy" : 0,
        "precision" : {
          "high" : 0.9942528735632183,
          "low" : 0.9534883720930233,
          "value" : 0.976878612716763
        },
        "recall" : {
          "high" : 0.9542857142857143,
          "low" : 0.8418367346938775,
          "value" : 0.898936170212766
        },
        "right" : 169,
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
            "given" : 5,
            "right" : 5
          },
          {
            "code" : "F06",
            "coded" : 3,
            "given" : 3,
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
        "calibration" : [
          {
            "count" : 1,
            "from" : 0.4,
            "probability" : 0.4946650267894782,
            "right" : 0
          },
          {
            "count" : 3,
            "from" : 0.6,
            "probability" : 0.6504600656624684,
            "right" : 0.6666666666666666
          },
          {
            "count" : 1,
            "from" : 0.7,
            "probability" : 0.7701094083853488,
            "right" : 1
          },
          {
            "count" : 2,
            "from" : 0.8,
            "probability" : 0.8929996491217929,
            "right" : 1
          },
          {
            "count" : 56,
            "from" : 0.9,
            "probability" : 0.9774195831226246,
            "right" : 1
          }
        ],
        "calibrationError" : 0.03574094394136767,
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
            "coded" : "F09",
            "count" : 1,
            "examples" : [
              "jialing/28/2"
            ],
            "given" : "F06"
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
            "coded" : "Z01",
            "count" : 1,
            "examples" : [
              "jialing/0/7"
            ],
            "given" : "I02"
          }
        ],
        "f1" : {
          "high" : 0.9384615384615385,
          "low" : 0.8309859154929577,
          "value" : 0.8840579710144928
        },
        "given" : 63,
        "mainTopicAccuracy" : {
          "high" : 0.9857142857142858,
          "low" : 0.875,
          "value" : 0.9365079365079365
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 1,
          "low" : 0.9230769230769231,
          "value" : 0.9682539682539683
        },
        "recall" : {
          "high" : 0.8961038961038961,
          "low" : 0.7397260273972602,
          "value" : 0.8133333333333334
        },
        "right" : 61,
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
            "code" : "F06",
            "coded" : 2,
            "given" : 3,
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
            "given" : 9,
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
            "given" : 2,
            "right" : 2
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
            "from" : 0.6,
            "probability" : 0.6619225152826953,
            "right" : 1
          },
          {
            "count" : 5,
            "from" : 0.7,
            "probability" : 0.7538471839197778,
            "right" : 0.8
          },
          {
            "count" : 11,
            "from" : 0.8,
            "probability" : 0.8555089703479914,
            "right" : 0.9090909090909091
          },
          {
            "count" : 257,
            "from" : 0.9,
            "probability" : 0.9907982230036513,
            "right" : 1
          }
        ],
        "calibrationError" : 0.014040643869343403,
        "coded" : 284,
        "confusions" : [
          {
            "coded" : "B05",
            "count" : 1,
            "examples" : [
              "sichuan/20/1"
            ],
            "given" : "C07"
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
          "high" : 0.9891696750902527,
          "low" : 0.9633507853403142,
          "value" : 0.9767441860465116
        },
        "given" : 275,
        "mainTopicAccuracy" : {
          "high" : 1,
          "low" : 0.981549815498155,
          "value" : 0.992619926199262
        },
        "noTopicAccuracy" : 1,
        "precision" : {
          "high" : 1,
          "low" : 0.9818181818181818,
          "value" : 0.9927272727272727
        },
        "recall" : {
          "high" : 0.9820143884892086,
          "low" : 0.9383561643835616,
          "value" : 0.9612676056338029
        },
        "right" : 273,
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
            "given" : 3,
            "right" : 3
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
            "given" : 5,
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
            "given" : 1,
            "right" : 1
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
